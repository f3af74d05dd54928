import Testing

// How the typed text is painted is decided inside the line editor.
@testable import NewsShell

@Suite struct HighlightTests {
  private func painted(_ text: String, _ highlights: [Highlight]) -> String {
    String(Highlight.painted(text, with: highlights).map { $0 == "\u{1B}" ? "^" : $0 })
  }

  @Test("each part gets its colour and the rest none")
  func parts() {
    let parts = [Highlight(7..<8, style: .bold), Highlight(0..<6, style: .string)]
    #expect(painted("quotes | é", parts) == "^[32mquotes^[0m ^[1m|^[0m é")
  }

  @Test("what overlaps, splits a character or leaves the text changes no character")
  func careless() {
    let text = "é東x"
    let parts = [
      Highlight(1..<4, style: .bold), Highlight(0..<5, style: .dim),
      Highlight(5..<9, style: .reverse),
    ]
    #expect(painted(text, parts) == "^[2mé東^[0m^[7mx^[0m")
  }

  @Test("a newline goes to the next row's start, as raw terminals want it told")
  func rows() {
    #expect(Highlight.painted("a\nb", with: []) == "a\r\nb")
  }
}
