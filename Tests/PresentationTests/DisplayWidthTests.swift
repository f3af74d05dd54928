import Presentation
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "a text is as wide as the terminal draws it",
    arguments: [
      ("", 0), ("plain", 5), ("Ríos", 4), ("Ri\u{301}os", 4), ("東京", 4), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇨🇦", 2), ("🇨", 1),
      ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2),
      ("a\u{FE0F}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{AD}", 0), ("\t\u{1B}", 0),
      ("¶—…“”", 5),
      ("\u{1FAF7}", 2), ("กำ", 1), ("\u{600}1", 1), ("\u{20000}", 2), ("a東\u{301}b", 4),
    ])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.width(of: text) == width)
    #expect(text.reduce(0) { $0 + DisplayWidth.width(of: $1) } == width)
  }

  @Test("a beginning or ending never holds half a wide character")
  func parts() {
    #expect(DisplayWidth.prefix(of: "東京都", fitting: 3) == "東")
    #expect(DisplayWidth.suffix(of: "東京都", fitting: 5) == "京都")
    #expect(DisplayWidth.prefix(of: "👩‍👩‍👧x", fitting: 2) == "👩‍👩‍👧")
    #expect(DisplayWidth.prefix(of: "abc", fitting: 0) == "")
    #expect(DisplayWidth.suffix(of: "abc", fitting: 9) == "abc")
  }

  @Test(
    "padding counts columns, not characters",
    arguments: [
      (DisplayWidth.Alignment.left, "東  "), (.right, "  東"), (.centre, " 東 "),
    ])
  func padding(alignment: DisplayWidth.Alignment, expected: String) {
    #expect(DisplayWidth.padded("東", to: 4, alignment: alignment) == expected)
    #expect(DisplayWidth.padded("東京都", to: 4, alignment: alignment) == "東京都")
  }

  @Test("what is cut ends in an ellipsis within the width")
  func truncation() {
    #expect(DisplayWidth.truncated("bridge", to: 6) == "bridge")
    #expect(DisplayWidth.truncated("bridge", to: 4) == "bri…")
    #expect(DisplayWidth.truncated("東京都", to: 4) == "東…")
    #expect(DisplayWidth.truncated("bridge", to: 0) == "")
  }
}
