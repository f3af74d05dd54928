import QueryLanguage
import Testing

@Suite struct ScriptReaderTests {
  private func texts(_ script: String) -> [String] {
    readScript(script, named: "x.byl", grammar: testGrammar).map(\.text.string)
  }

  @Test("a byte order mark, a line for the system, CRLF, comments and empty lines are passed over")
  func outerForm() {
    let script = "\u{FEFF}#!/usr/bin/env byline\r\n# about\r\n\r\nquotes by Lee\r\narticles\r\n"
    #expect(texts(script) == ["quotes by Lee", "articles"])
  }

  @Test(
    "a statement goes on where its line cannot end",
    arguments: [
      "quotes |\ncount", "quotes\n| count\n  | first 3", "quotes by Lee,\nNg", "it where a and\nb",
      "people in (\narticles\n)", "a union\nb", "quotes | # why\n\ncount", "quotes\n# why\n| count",
    ])
  func continuation(_ script: String) {
    #expect(texts(script + "\narticles") == [script, "articles"])
  }

  @Test("an empty line ends a statement, so that a line starting with | can go on from it")
  func emptyLine() {
    #expect(texts("quotes\n\n| count") == ["quotes", "| count"])
  }

  @Test("an open quotation mark does not swallow the lines that follow")
  func openQuote() {
    #expect(texts("quotes by \"Lee\n| count\narticles").count == 3)
  }

  @Test("a statement knows the line it starts on")
  func lines() {
    let statements = readScript(
      "# x\n\nquotes\n| count\narticles", named: "x.byl", grammar: testGrammar)
    #expect(
      statements.map(\.text.origin) == [
        .script(name: "x.byl", firstLine: 3), .script(name: "x.byl", firstLine: 5),
      ])
    #expect(statements.first?.text.lineAndColumn(at: 9).line == 4)
  }

  @Test("parameters stand at the top, with or without a value")
  func parameters() throws {
    let statements = readScript(
      "param who = “Ana Ríos”\nparam when\nquotes by $who", named: "x", grammar: testGrammar)
    guard case .parameter(let who, let standard) = statements[0].kind,
      case .parameter(let when, nil) = statements[1].kind
    else {
      Issue.record("no parameters in \(statements)")
      return
    }
    #expect(who.text == "who" && when.text == "when")
    #expect(standard?.kind == .string("Ana Ríos"))
    #expect(statements[2].kind == .statement)
  }

  @Test(
    "a parameter line that cannot be read is faulty",
    arguments: [
      ("param", "E011"), ("param who \"Lee\"", "E010"), ("param who =", "E002"),
      ("quotes\nparam who = 3", "E001"), ("param who = 3 4", "E001"),
    ])
  func faulty(_ row: (script: String, code: String)) {
    guard
      case .faulty(let diagnostics) = readScript(row.script, named: "x", grammar: testGrammar).last?
        .kind
    else {
      Issue.record("not faulty: \(row.script)")
      return
    }
    #expect(diagnostics.list.map(\.code.number) == [row.code])
  }
}
