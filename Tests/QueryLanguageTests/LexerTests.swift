import QueryLanguage
import TestSupport
import Testing

@Suite struct LexerTests {
  @Test(
    "words keep their hyphens, apostrophes and points",
    arguments: [
      "al-Sudani", "O’Brien", "O'Brien", "U.S.", "a3.p4.s2", "article.title", "Ríos", "3rd",
      "7-Eleven", "AT&T", "_x", "Zoe\u{308}", "バグダッド",
    ])
  func words(_ word: String) {
    #expect(lex(QueryText(word), grammar: testGrammar).map(\.kind) == [.word])
  }

  @Test(
    "all marks of quotation open and close alike",
    arguments: [
      "\"set up\"", "“set up”", "„set up“", "«set up»", "“set up\"", "'set up'", "‘set up’",
    ])
  func marks(_ typed: String) {
    let lexemes = lex(QueryText(typed), grammar: testGrammar)
    #expect(lexemes.map(\.kind) == [.string(isClosed: true)])
    #expect(lexemes.first?.value == "set up")
  }

  @Test("an apostrophe inside a word does not close a single-quoted string")
  func apostrophe() {
    #expect(
      lex(QueryText("'the minister's plan'"), grammar: testGrammar).map(\.value) == [
        "the minister's plan"
      ])
  }

  @Test("a doubled mark stands for itself")
  func doubled() {
    #expect(
      lex(QueryText(#""a ""big"" day""#), grammar: testGrammar).map(\.value) == [#"a "big" day"#])
    #expect(lex(QueryText(#""""#), grammar: testGrammar).map(\.value) == [""])
  }

  @Test("a string without its closing mark runs to the end and is flagged")
  func unclosed() {
    #expect(
      lex(QueryText("by \"Lee | x"), grammar: testGrammar).last?.kind == .string(isClosed: false))
  }

  @Test("a comma belongs to a number only before exactly three digits")
  func commas() {
    #expect(
      lex(QueryText("1,200 1,20 1,2000 1,200,300"), grammar: testGrammar).map(\.text) == [
        "1,200", "1", ",", "20", "1", ",", "2000", "1,200,300",
      ])
    #expect(
      lex(QueryText("{1,200}"), grammar: testGrammar).map(\.text) == ["{", "1", ",", "200", "}"])
  }

  @Test(
    "numbers and dates are told apart",
    arguments: [
      ("1.2", Lexeme.Kind.number), ("40%", .number), ("-3", .number), ("1.2.3", .number),
      ("1e+20", .number), ("2024-01-25", .date), ("2024-01", .date), ("2024", .number),
      ("2024-25-x", .word), ("¶4", .paragraph), ("$who", .parameter), ("…", .ellipsis),
      ("...", .ellipsis), ("≥", .comparison(.greaterOrEqual)), ("&&", .foreign), ("@@@", .unknown),
    ])
  func kinds(_ row: (text: String, kind: Lexeme.Kind)) {
    #expect(lex(QueryText(row.text), grammar: testGrammar).map(\.kind) == [row.kind])
  }

  @Test("a slash opens a regular expression only where a value may stand")
  func regex() {
    #expect(
      lex(QueryText(#"by /a\/b/"#), grammar: testGrammar).last?.kind == .regex(isClosed: true))
    #expect(
      lex(QueryText("load /a/b"), grammar: testGrammar).map(\.kind) == [
        .word, .unknown, .word, .unknown, .word,
      ])
  }

  @Test("a comment runs to the end of its line")
  func comments() {
    #expect(
      lex(QueryText("a # b | c\n| d"), grammar: testGrammar).map(\.text) == [
        "a", "# b | c", "|", "d",
      ])
  }

  @Test("every lexeme equals its slice, in order, and only spaces stand between them")
  func slices() {
    let seed: UInt64 = 7
    var random = SeededGenerator(seed: seed)
    let alphabet = Array(
      "ab3.,-'’\"“”«/|()[]{}=<>!~&:#$¶%*+?… \n\té\u{301}\u{FEFF}日".unicodeScalars)
    for round in 0..<3_000 {
      var string = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        string.append(alphabet.randomElement(using: &random) ?? " ")
      }
      let random = round % 2 == 0 ? String(string) : bytes(using: &random)
      let text = QueryText(random)
      var end = 0
      for lexeme in lex(text, grammar: testGrammar) {
        #expect(lexeme.span.lower >= end && lexeme.span.upper > lexeme.span.lower)
        #expect(Array(text.slice(lexeme.span).utf8) == Array(lexeme.text.utf8), "seed \(seed)")
        let gap = text.slice(QuerySpan(end, lexeme.span.lower)).unicodeScalars
        #expect(
          gap.allSatisfy {
            $0.properties.isWhitespace || "\u{FEFF}\u{200B}".unicodeScalars.contains($0)
          })
        end = lexeme.span.upper
      }
    }
  }

  private func bytes(using random: inout SeededGenerator) -> String {
    let bytes = (0..<24).map { _ in UInt8.random(in: 0...255, using: &random) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
