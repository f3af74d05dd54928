import Presentation
import QueryLanguage
import Testing

@Suite struct DiagnosticRendererTests {
  private func rendered(
    _ typed: String, _ message: String, notes: [String] = [], suggestion: String? = nil,
    origin: QueryText.Origin = .typed, options: RenderOptions = RenderOptions(width: 80)
  ) -> String {
    let pieces = typed.split(separator: "⟦", omittingEmptySubsequences: false)
    let (before, rest) = (String(pieces[0]), String(pieces.dropFirst().joined()))
    let parts = rest.split(separator: "⟧", omittingEmptySubsequences: false).map(String.init)
    let lower = before.utf8.count
    let text = QueryText(before + parts.joined(), origin: origin)
    let diagnostic = Diagnostic(
      Diagnostic.Code("E012", "unknown-step"), message,
      at: QuerySpan(lower, lower + (parts.first ?? "").utf8.count), notes: notes,
      suggestion: suggestion)
    return DiagnosticRenderer().render(Diagnostics([diagnostic]), of: text, options: options)
  }

  @Test("carets stand under the whole of what is wrong, help stands below")
  func typed() {
    #expect(
      rendered(
        "quotes by Lee | ⟦srot⟧ by date", #"unknown step "srot". Did you mean "sort"?"#,
        notes: ["steps: where, sort"], suggestion: "quotes by Lee | sort by date") == """
          quotes by Lee | srot by date
                          ^^^^
          E012 unknown step "srot". Did you mean "sort"?
               steps: where, sort
               try: quotes by Lee | sort by date

          """)
  }

  @Test("in a script, the file, line and column come first")
  func script() {
    #expect(
      rendered(
        "quotes |\n  ⟦srot⟧ by date", "unknown step",
        origin: .script(name: "report.byl", firstLine: 14)) == """
          report.byl:15:3: E012 unknown step
              srot by date
              ^^^^

          """)
  }

  @Test(
    "carets stand under wide, combining and joined characters",
    arguments: [
      ("quotes by 東京 | ⟦srot⟧", 17, 4), ("quotes by ⟦東京⟧ | x", 10, 4),
      ("quotes by Ri\u{301}os ⟦xx⟧", 15, 2), ("by 👩‍👩‍👧 ⟦x⟧", 6, 1), ("by Lee |⟦⟧", 8, 1),
      ("a\t⟦b⟧", 2, 1), ("a\u{1B}⟦b⟧", 2, 1),
    ])
  func carets(typed: String, column: Int, width: Int) {
    let drawn = lines(rendered(typed, "wrong"))
    #expect(
      drawn[1] == String(repeating: " ", count: column) + String(repeating: "^", count: width))
  }

  @Test("of several lines only the one concerned is shown")
  func severalLines() {
    let drawn = lines(rendered("quotes by Lee |\n  ⟦srot⟧ by date |\n  first 3", "wrong"))
    #expect(drawn.prefix(2) == ["  srot by date |", "  ^^^^"])
  }

  @Test("a long line is cut so that the carets stay in sight", arguments: [20, 40, 80])
  func window(width: Int) {
    let filler = String(repeating: "quotes by Lee | ", count: 12)
    let drawn = lines(
      rendered(filler + "⟦srot⟧ " + filler, "wrong", options: RenderOptions(width: width)))
    #expect(DisplayWidth.width(of: drawn[0]) <= width)
    #expect(drawn[0].first == "…" && drawn[0].last == "…")
    let column = drawn[1].prefix { $0 == " " }.count
    #expect(drawn[0].dropFirst(column).prefix(4) == "srot")
    #expect(drawn[1].hasSuffix(" ^^^^"))
  }

  @Test("long messages hang below their code, suggestions stay in one piece to be pasted")
  func wrapping() {
    let long = "quotes by Lee where speaker is unknown"
    #expect(
      rendered(
        "⟦x⟧", "one two three four", suggestion: long, options: RenderOptions(width: 20)) == """
          x
          ^
          E012 one two three
               four
               try: \(long)

          """)
  }

  @Test("several diagnostics are apart")
  func several() {
    let code = Diagnostic.Code("E001", "x")
    let text = DiagnosticRenderer().render(
      Diagnostics([
        Diagnostic(code, "one", at: QuerySpan(0, 1)), Diagnostic(code, "two", at: QuerySpan(2, 3)),
      ]), of: QueryText("a b"), options: RenderOptions())
    #expect(text == "a b\n^\nE001 one\n\na b\n  ^\nE001 two\n")
  }

  @Test("spans beyond the text or inside a character do no harm", arguments: [0, 1, 2, 3, 50])
  func strangeSpans(lower: Int) {
    let diagnostic = Diagnostic(
      Diagnostic.Code("E001", "x"), "one", at: QuerySpan(lower, lower + 60))
    let text = DiagnosticRenderer().render(
      Diagnostics([diagnostic]), of: QueryText("東\n京"), options: RenderOptions())
    #expect(lines(text)[1].hasSuffix("^"))
  }
}
