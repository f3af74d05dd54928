import Presentation
import Testing

@Suite struct PassageRendererTests {
  private let paragraphs: [PassageRenderer.Paragraph] = [
    .init(address: "a1 ¶1", text: "The council met."),
    .init(
      address: "a1 ¶12", text: "“The bridge will not open”, the mayor said, before spring.",
      highlights: [0..<30]),
  ]

  @Test("addresses stand in the margin, the passage between marks")
  func plain() {
    #expect(
      PassageRenderer(options: RenderOptions(width: 40)).render(paragraphs) == """
          a1 ¶1   The council met.

        ▶ a1 ¶12  »“The bridge will not open”«,
                  the mayor said, before spring.

        """)
  }

  @Test("with colour the passage is reversed on every line it runs over")
  func colour() {
    let text = PassageRenderer(options: RenderOptions(width: 30, colour: true)).render(paragraphs)
    #expect(
      text.hasSuffix(
        """
        ▶ \u{1B}[2ma1 ¶12\u{1B}[0m  \u{1B}[7m“The bridge will not\u{1B}[0m
        ▶         \u{1B}[7mopen”\u{1B}[0m, the mayor
                  said, before spring.

        """))
  }

  @Test("highlights beyond the text or out of order do no harm")
  func strangeHighlights() {
    let text = PassageRenderer(options: RenderOptions(width: 40)).render([
      .init(address: "a1 ¶1", text: "é東", highlights: [1..<3, 0..<2, 4..<99, 200..<300])
    ])
    #expect(text.hasPrefix("▶ a1 ¶1  "))
  }
}
