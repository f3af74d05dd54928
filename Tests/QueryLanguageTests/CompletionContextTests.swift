import QueryLanguage
import Testing

@Suite struct CompletionContextTests {
  typealias Expectation = CompletionContext.Expectation

  @Test(
    "the first thing that may stand at the cursor",
    arguments: [
      ("1️⃣", Expectation.statementStart), ("quo1️⃣", .statementStart), ("quotes 1️⃣", .clauseKeyword),
      ("quotes b1️⃣y Lee", .clauseKeyword), ("quotes by 1️⃣", .value(ofClause: "by")),
      ("quotes by Lee, 1️⃣", .value(ofClause: "by")), ("quotes by Lee 1️⃣", .clauseKeyword),
      ("quotes by \"Dave De1️⃣", .value(ofClause: "by")), ("quotes from 1️⃣", .value(ofClause: "from")),
      ("quotes on 1️⃣", .value(ofClause: "on")), ("a union 1️⃣", .noun), ("let x = 1️⃣", .noun),
      ("people in (1️⃣", .noun), ("people in (articles 1️⃣", .clauseKeyword),
      ("quotes | 1️⃣", .stageName), ("quotes |so1️⃣", .stageName), ("| 1️⃣", .stageName),
      ("quotes | sort 1️⃣", .words(["by"])), ("quotes | sort by 1️⃣", .field),
      ("quotes | sort by a 1️⃣", .words(["desc", "asc"])), ("quotes | sort by a desc, 1️⃣", .field),
      ("quotes | show a, 1️⃣", .field), ("quotes | group by a show 1️⃣", .aggregate),
      ("quotes | group by a show max(1️⃣", .field), ("quotes | as c1️⃣", .format),
      ("quotes | save \"x\" as 1️⃣", .format),
      ("words | collocate measure 1️⃣", .words(["mi", "logdice"])),
      ("quotes | to 1️⃣", .noun), ("terms | collocate against (1️⃣", .noun), ("it | first 1️⃣", .number),
      ("quotes where 1️⃣", .field), ("quotes where a 1️⃣", .comparison),
      ("quotes where a = 1️⃣", .fieldValue(of: "a")), ("quotes where a = b and 1️⃣", .field),
      ("quotes where a in x, 1️⃣", .fieldValue(of: "a")), ("quotes where (1️⃣", .field),
      ("quotes where a is 1️⃣", .words(["known", "unknown"])), ("quotes where a = 1 1️⃣", .conjunction),
      ("quotes | where 1️⃣", .field), ("[1️⃣", .attribute), ("[lemma 1️⃣", .comparison),
      ("quotes by $1️⃣", .parameter), ("quotes by $wh1️⃣", .parameter), ("quotes by @ | 1️⃣", .stageName),
      ("people in (articles) 1️⃣", .clauseKeyword),
      // A phrase that nobody wrote code for.
      ("it | collocate 1️⃣", .words(["within", "measure", "against", "side"])),
      ("it | collocate within 1️⃣", .number),
      ("it | collocate within 5 side 1️⃣", .words(["left", "right"])),
      ("it | collocate side left measure mi 1️⃣", .words(["within", "against"])),
      ("it | collocate against 1️⃣", .value(ofClause: "collocate")),
      ("it | collocate against Lee 1️⃣", .words(["within", "measure", "side"])),
      // Parts that may be left out, and parts that are over.
      ("quotes | count 1️⃣", .words(["by"])), ("quotes | sample 5 1️⃣", .words(["seed"])),
      ("quotes | sample 5 seed 1️⃣", .number), ("quotes | kwic 1️⃣", .number),
      ("quotes | group by a 1️⃣", .words(["show"])), ("quotes | cross a by 1️⃣", .field),
      ("dates between 2020 1️⃣", .words(["and"])),
      ("dates between 2020 and 1️⃣", .value(ofClause: "between")),
      ("quotes | save 1️⃣", .file),
      ("quotes containing \"a\" near 1️⃣", .value(ofClause: "containing")),
      // Broken lines.
      ("quotes | sort date 1️⃣", .words(["desc", "asc"])), ("quotes | count it by 1️⃣", .field),
      // A clause behind a condition.
      ("quotes where a = 1 by 1️⃣", .value(ofClause: "by")),
      ("quotes where a in 1️⃣", .fieldValue(of: "a")),
      ("quotes where a = x in 1️⃣", .value(ofClause: "in")),
    ])
  func expectation(_ row: (typed: String, first: Expectation)) {
    let (text, offset) = marked(row.typed)
    #expect(
      completionContext(in: text, at: offset, grammar: testGrammar).expectations.first == row.first)
  }

  @Test(
    "nothing may stand where a step is over",
    arguments: ["it | first 3 1️⃣", "it | as csv 1️⃣", "it | sample 3 seed 7 1️⃣", "it | zzz 1️⃣"])
  func over(_ typed: String) {
    let (text, offset) = marked(typed)
    let context = completionContext(in: text, at: offset, grammar: testGrammar)
    #expect(context.expectations.isEmpty)
  }

  @Test("the word being typed is told, without its opening mark")
  func typed() {
    let (text, offset) = marked("quotes by “Dave De1️⃣Camp")
    let context = completionContext(in: text, at: offset, grammar: testGrammar)
    #expect(context.typed == "Dave De")
    #expect(text.slice(context.span) == "“Dave De")
  }

  @Test("several bare words of a value are told together")
  func valueSpan() throws {
    let (text, offset) = marked("quotes by Ng, Dave De1️⃣")
    let context = completionContext(in: text, at: offset, grammar: testGrammar)
    #expect(context.typed == "De")
    #expect(text.slice(try #require(context.valueSpan)) == "Dave De")
    #expect(context.expectations.contains(.value(ofClause: "by")))
  }

  @Test(
    "the rows come from the head of the innermost query",
    arguments: [
      ("quotes where 1️⃣", "quotes"), ("a union figures where 1️⃣", "figures"),
      ("people in (articles from 1️⃣", "articles"), ("people in (articles) by 1️⃣", "people"),
      ("let x = dates | show 1️⃣", "dates"), ("quotes | group by a show max(1️⃣", "quotes"),
      ("quotes where (a = 1 or 1️⃣", "quotes"), ("| show 1️⃣", nil),
    ])
  func head(_ row: (typed: String, head: String?)) {
    let (text, offset) = marked(row.typed)
    #expect(completionContext(in: text, at: offset, grammar: testGrammar).head == row.head)
  }

  @Test("the steps before the cursor are told")
  func stages() {
    let (text, offset) = marked("quotes | count by speaker | sort by 1️⃣")
    #expect(completionContext(in: text, at: offset, grammar: testGrammar).stages == ["count"])
  }

  @Test("nothing may stand inside a comment")
  func comment() {
    #expect(
      completionContext(in: QueryText("quotes # by"), at: 11, grammar: testGrammar).expectations
        .isEmpty)
  }

  @Test("every offset of every line, and beyond, has an answer whose word ends at the cursor")
  func offsets() {
    for (line, _) in canonicalLines {
      let text = QueryText(line)
      for offset in -1...(line.utf8.count + 1) {
        let context = completionContext(in: text, at: offset, grammar: testGrammar)
        #expect(context.span.upper <= max(0, min(offset, line.utf8.count)))
      }
    }
  }
}
