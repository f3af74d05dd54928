import QueryLanguage
import TestSupport
import Testing

@Suite struct ParserTests {
  @Test("a line reads as its canonical text", arguments: canonicalLines)
  func canonical(_ line: (typed: String, canonical: String)) throws {
    let tree = try #require(try parse(QueryText(line.typed), grammar: testGrammar))
    #expect(format(tree) == line.canonical)
  }

  @Test("an empty line and a comment are no statement", arguments: ["", "   ", "# quotes", "\t#"])
  func nothing(_ line: String) throws {
    #expect(try parse(QueryText(line), grammar: testGrammar) == nil)
  }

  @Test("between binds tighter than and")
  func between() throws {
    let condition = try term("it where a between 1 and 2 and b").clauses.first?.arguments
      .condition("condition")
    guard case .and(let parts) = condition else {
      Issue.record("no conjunction in \(String(describing: condition))")
      return
    }
    #expect(parts.count == 2)
  }

  @Test("a mistake is reported once, where it stands", arguments: mistakeTable)
  func mistake(_ row: Mistake) throws {
    let (text, offset) = marked(row.typed)
    let thrown = mistakes(in: text)
    let found = try #require(thrown.list.first, "\(text.string) was read without a mistake")
    #expect(thrown.list.count == 1)
    #expect(found.code.number == row.code)
    #expect(found.message == row.message)
    #expect(found.span.lower == offset)
    #expect(found.suggestion == row.suggestion)
  }

  @Test("every suggested line parses", arguments: mistakeTable.filter { $0.suggestion != nil })
  func suggestion(_ row: Mistake) throws {
    let suggestion = try #require(row.suggestion)
    #expect(try parse(QueryText(suggestion), grammar: testGrammar) != nil)
  }

  @Test(
    "several mistakes are reported each, first in the text first",
    arguments: [
      ("quotes by | srot by a | first x", ["E011", "E012", "E011"]),
      ("quotes form Herald where a == 1 | count", ["E008", "E004"]),
      ("people in (quotes by | count) | frist 3", ["E011", "E012"]),
    ])
  func several(_ row: (typed: String, codes: [String])) {
    #expect(mistakes(in: QueryText(row.typed)).list.map(\.code.number) == row.codes)
  }

  @Test("at most ten mistakes are reported")
  func limit() {
    let line = "quotes" + String(repeating: " | srot", count: 30)
    #expect(mistakes(in: QueryText(line)).list.count == 10)
  }

  @Test(
    "a line that only ends too early says so",
    arguments: [
      "quotes |", "quotes by Lee,", "quotes where a and", "a union", "quotes by \"Lee", "quotes by",
      "quotes in (articles", "[lemma=\"x\"", "quotes where a between 1", "it | first",
    ])
  func tooEarly(_ line: String) {
    let thrown = mistakes(in: QueryText(line))
    #expect(thrown.isIncomplete)
    #expect(thrown.list.map(\.code.number) == ["E002"])
    #expect(thrown.list.first?.message.hasPrefix("ends too early after") == true)
  }

  @Test(
    "deep nesting is a mistake, not a crash", arguments: ["(", "not ", "it in ("])
  func depth(_ piece: String) {
    let line = (piece == "not " ? "it where " : "") + String(repeating: piece, count: 50_000) + "a"
    #expect(mistakes(in: QueryText(line)).list.last?.code.number == "E019")
  }

  @Test("sets joined in a row are not nested, however many they are")
  func chain() throws {
    let line = "a" + String(repeating: " union quotes by Lee except b", count: 2_500)
    let pipeline = try pipeline(line)
    guard case .combined(_, let others) = pipeline.source else {
      Issue.record("no chain of sets")
      return
    }
    #expect(others.count == 5_000)
    #expect(format(pipeline) == line)
    #expect(try tree(line).equalsIgnoringSpans(try tree(format(pipeline))))
    let end = line.utf8.count
    let context = completionContext(in: QueryText(line + " "), at: end + 1, grammar: testGrammar)
    #expect(context.expectations.first == .clauseKeyword)
    #expect(context.head == "b")
  }

  @Test("a planned word is not read on, and the rest of the line is")
  func planned() {
    let line = "words about oil | ngrams 5 by | srot by x | first y"
    #expect(mistakes(in: QueryText(line)).list.map(\.code.number) == ["E028", "E012", "E011"])
  }

  @Test(
    "numbers too large for a machine word are refused",
    arguments: [
      "it | first 99999999999999999999", "it where a > 1e999", "it 99999999999999999999",
    ])
  func overflow(_ line: String) {
    #expect(mistakes(in: QueryText(line)).list.map(\.code.number) == ["E016"])
  }

  @Test("every code of the module has an explanation whose example raises it")
  func explanations() {
    for explanation in Diagnostic.Explanation.allSyntax {
      let codes = mistakes(in: QueryText(explanation.example)).list.map(\.code)
      #expect(codes == [explanation.code], "\(explanation.example)")
      #expect(
        mistakeTable.contains { $0.code == explanation.code.number }
          || explanation.code.number == "E019")
    }
    let numbers = Diagnostic.Explanation.allSyntax.map(\.code.number)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
  }

  @Test("lines with random bytes changed never trap, and give a tree or diagnostics")
  func mutations() throws {
    let seed: UInt64 = 20_240_125
    var random = SeededGenerator(seed: seed)
    var trees = 0
    let inserts = Array("|,()[]{}\"'“”/#$¶=.*-&: aby3\n\u{301}é".utf8)
    for _ in 0..<4_000 {
      var bytes = Array(canonicalLines.randomElement(using: &random)?.typed.utf8 ?? "".utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(inserts.randomElement(using: &random) ?? 0x20, at: place)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      let text = QueryText(String(decoding: bytes, as: UTF8.self))
      do throws(Diagnostics) {
        guard let tree = try parse(text, grammar: testGrammar) else { continue }
        trees += 1
        let canonical = format(tree)
        let again = try parse(QueryText(canonical), grammar: testGrammar)
        #expect(again?.equalsIgnoringSpans(tree) == true, "seed \(seed): \(text.string)")
      } catch {
        #expect(!error.list.isEmpty && error.list.count <= 10, "seed \(seed): \(text.string)")
        for suggestion in error.list.compactMap(\.suggestion) {
          #expect(
            mistakes(in: QueryText(suggestion)).list.isEmpty, "\(text.string) → \(suggestion)")
        }
      }
    }
    #expect(trees > 400, "too few of the lines could still be read")
  }
}

/// A line with a marker at its mistake, and what is said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let typed: String
  let code: String
  let message: String
  let suggestion: String?

  init(_ typed: String, _ code: String, _ message: String, _ suggestion: String? = nil) {
    self.typed = typed
    self.code = code
    self.message = message
    self.suggestion = suggestion
  }

  var testDescription: String { typed }
}

let mistakeTable: [Mistake] = [
  Mistake("quotes | first 3 1️⃣speaker", "E001", #""speaker" cannot stand behind "3""#),
  Mistake("quotes by 1️⃣@@ | count", "E001", #""@@" has no meaning here"#),
  Mistake("quotes 1️⃣4", "E001", #"a number cannot stand behind "quotes""#, "quotes | first 4"),
  Mistake(
    #"quotes containing "a" 1️⃣"b""#, "E001", "two quoted phrases stand side by side",
    #"quotes containing "a" near "b""#),
  Mistake("quotes by Lee 1️⃣|", "E002", #"ends too early after "|""#),
  Mistake("quotes by 1️⃣\"Lee | count", "E002", #"ends too early after ", which is never closed"#),
  Mistake(
    "people in 1️⃣(articles from Post", "E002", "ends too early after (, which is never closed"),
  Mistake(
    "1️⃣SELECT speaker FROM quotes", "E003", "this is not SQL. Here you would write it so",
    "quotes | show speaker"),
  Mistake(
    "1️⃣select text, cue from quotes where words > 3 order by words desc limit 5;", "E003",
    "this is not SQL. Here you would write it so",
    "quotes where words > 3 | sort by words desc | first 5 | show text, cue"),
  Mistake(
    "1️⃣SELECT * FROM quotes WHERE text LIKE '%oil%'", "E003",
    "this is not SQL. Here you would write it so", #"quotes where text contains "oil""#),
  Mistake(
    "1️⃣SELECT outlet, COUNT(*) FROM quotes GROUP BY outlet", "E003",
    "this is not SQL. Here you would write it so", "quotes | count by outlet"),
  Mistake(
    #"quotes where speaker 1️⃣== "Lee""#, "E004", "write = instead of ==",
    #"quotes where speaker = "Lee""#),
  Mistake(
    "quotes where a = 1 1️⃣&& b = 2", "E004", "write and instead of &&",
    "quotes where a = 1 and b = 2"),
  Mistake("quotes where a 1️⃣|| b", "E004", "write or instead of ||", "quotes where a or b"),
  Mistake(
    "quotes by Lee 1️⃣|| count", "E004", "a single | stands between steps", "quotes by Lee | count"),
  Mistake(
    "quotes where speaker1️⃣:Lee", "E004", "write = instead of :", "quotes where speaker = Lee"),
  Mistake(
    "quotes by Lee 1️⃣sort by date", "E005", #""sort" is a step and stands behind |"#,
    "quotes by Lee | sort by date"),
  Mistake(
    "quotes 1️⃣first 10", "E005", #""first" is a step and stands behind |"#, "quotes | first 10"),
  Mistake(
    "1️⃣count by speaker", "E005", #""count" is a step and works on what stands before it"#,
    "| count by speaker"),
  Mistake(
    "quotes in a1 1️⃣a2", "E006", #"a comma is missing between "a1" and "a2""#, "quotes in a1, a2"),
  Mistake(
    #"quotes by "Lee" 1️⃣"Ng""#, "E006", #"a comma is missing between "Lee" and "Ng""#,
    #"quotes by "Lee", "Ng""#),
  Mistake(
    "it | show value 1️⃣text", "E006", #"a comma is missing between "value" and "text""#,
    "it | show value, text"),
  Mistake(
    "1️⃣by Lee", "E007", #""by" needs a noun before it, such as quotes or sentences"#,
    "quotes by Lee"),
  Mistake(
    "1️⃣from quotes where a = 1", "E007",
    #""from" needs a noun before it, such as quotes or sentences"#, "quotes where a = 1"),
  Mistake(
    "quotes 1️⃣form Herald", "E008", #"unknown word "form". Did you mean "from"?"#,
    "quotes from Herald"),
  Mistake(
    "quotes 1️⃣with oil", "E008", #"here one writes containing, not "with""#,
    #"quotes containing "oil""#),
  Mistake(
    "quotes 1️⃣Patel", "E008", #""Patel" needs a word before it that says how, such as by or about"#,
    "quotes by Patel"),
  Mistake(
    "quotes by Lee 1️⃣not about oil", "E008", #""not" stands only in conditions behind where"#),
  Mistake(
    "quotes where speaker 1️⃣LIKE 'Lee'", "E004", "write contains instead of LIKE",
    #"quotes where speaker contains "Lee""#),
  Mistake(
    "quotes where a = 'Lee' or 1️⃣'Ng'", "E010",
    #"a whole condition must follow "or", such as speaker = 'Ng'"#),
  Mistake("figures where value > 1️⃣$500", "E001", #""$" has no meaning here"#),
  Mistake(
    "quotes by Lee 1️⃣and Patel", "E009",
    #""and" joins conditions behind where; between values a comma means "or""#,
    "quotes by Lee, Patel"),
  Mistake(
    "quotes by Lee 1️⃣and about oil", "E009",
    #""and" joins conditions behind where; between values a comma means "or""#,
    "quotes by Lee about oil"),
  Mistake(
    "quotes by Lee 1️⃣or quotes by Ng", "E009",
    #""or" joins conditions behind where; between values a comma means "or""#,
    "quotes by Lee union quotes by Ng"),
  Mistake(
    "quotes | 1️⃣sort date", "E010", #""by" is missing between "sort" and "date""#,
    "quotes | sort by date"),
  Mistake(
    "1️⃣x = quotes by Lee", "E010", "to give a set a name, start with \"let\"",
    "let x = quotes by Lee"),
  Mistake(
    "quotes 1️⃣speaker = Lee", "E010", #"a condition on "speaker" needs "where" before it"#,
    "quotes where speaker = Lee"),
  Mistake(
    "quotes where 1️⃣speaker Lee", "E010", #""=" is missing between "speaker" and "Lee""#,
    "quotes where speaker = Lee"),
  Mistake(
    #"quotes where 1️⃣"oil""#, "E010", #"where needs a condition; "oil" is only a phrase"#,
    #"quotes containing "oil""#),
  Mistake("quotes 1️⃣by | count", "E011", #""by" needs a name"#),
  Mistake("quotes | 1️⃣first | count", "E011", #""first" needs a number such as 10"#),
  Mistake("quotes 1️⃣| | count", "E011", #"there is no step before "|""#),
  Mistake("quotes 1️⃣by by Lee", "E011", #""by" needs a name"#),
  Mistake(
    "quotes by Lee | 1️⃣srot by date", "E012", #"unknown step "srot". Did you mean "sort"?"#,
    "quotes by Lee | sort by date"),
  Mistake(
    "quotes | 1️⃣limit 10", "E012", #"unknown step "limit". Did you mean "first"?"#,
    "quotes | first 10"),
  Mistake(
    "quotes | 1️⃣by Lee", "E012", #""by" is not a step; it belongs behind the noun"#,
    "quotes by Lee"),
  Mistake(
    "| 1️⃣about oil", "E012", #""about" is not a step; it belongs behind the noun"#, "it about oil"),
  Mistake(
    "quotes | 1️⃣Collocates within 5 | count", "E028", #"the step "Collocates" is not built yet"#),
  Mistake("quotes | as 1️⃣html", "E028", #"the format "html" is not built yet"#),
  Mistake("quotes by Lee 1️⃣as html", "E005", #""as" is a step and stands behind |"#),
  Mistake("people in a1 | save x as 1️⃣HTML", "E028", #"the format "HTML" is not built yet"#),
  Mistake("quotes 1️⃣ngrams 5", "E028", #"the step "ngrams" is not built yet"#),
  Mistake("quotes | collocate 1️⃣within | count", "E011", #""within" needs a number of words"#),
  Mistake(
    "quotes | collocate within 3 1️⃣within 5", "E001", #""within" cannot stand behind "3""#),
  Mistake(
    "quotes | collocate side 1️⃣lift", "E029", #"unknown side "lift". Did you mean "left"?"#,
    "quotes | collocate side left"),
  Mistake(
    "quotes by Lee 1️⃣collocate within 5", "E005", #""collocate" is a step and stands behind |"#,
    "quotes by Lee | collocate within 5"),
  Mistake(
    "dates between 2020 1️⃣to 2024", "E010", #"write and, not "to", between the two bounds"#,
    "dates between 2020 and 2024"),
  Mistake(
    "quotes about oil 1️⃣and gas", "E009",
    #"words that must all occur stand side by side behind about; a comma means "or""#,
    "quotes about oil gas"),
  Mistake(
    "quotes 1️⃣limit 3", "E005", #"here one writes | first, not "limit""#, "quotes | first 3"),
  Mistake(
    "quotes | 1️⃣grep 'oil'", "E012", #"unknown step "grep". Did you mean "where text contains"?"#,
    #"quotes | where text contains "oil""#),
  Mistake("quotes | 1️⃣zzzzzz 4", "E012", #"unknown step "zzzzzz""#),
  Mistake(
    "figures where value > 1️⃣1.2.3", "E016",
    #""1.2.3" is not a number. Write 1.2 or 1200 or 1.2 million"#),
  Mistake("it | first 1️⃣2.5", "E016", #""2.5" is not a whole number such as 10"#),
  Mistake("it 1️⃣0", "E016", "rows are counted from 1"),
  Mistake("articles on 1️⃣2024-13-40", "E017", #""2024-13-40" is not a date"#),
  Mistake("articles on 1️⃣30 February 2024", "E017", #""30 February 2024" is not a date"#),
  Mistake("articles before 1️⃣Friday", "E017", #""Friday" is not a date"#),
  Mistake(
    "quotes by Lee1️⃣) | count", "E018", #"")" closes a bracket that was never opened"#,
    "quotes by Lee | count"),
  Mistake("it where (a = 1 1️⃣| count", "E018", #""(" is not closed before "|""#),
  Mistake(
    "quotes | as 1️⃣cvs", "E029", #"unknown format "cvs". Did you mean "csv"?"#, "quotes | as csv"),
  Mistake(
    "it | group by a show 1️⃣avg(b)", "E029", #"unknown aggregate "avg". Did you mean "mean"?"#,
    "it | group by a show mean(b)"),
  Mistake(
    "quotes where speaker is 1️⃣null", "E029",
    #"behind "is" only known or unknown can stand, not "null""#, "quotes where speaker is unknown"),
]
