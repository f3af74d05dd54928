import Presentation
import Testing

@Suite struct CitationBlockTests {
  private let full = CitationBlock(
    text: "We will not open it", attribution: .speaker("Ana Lee", role: "mayor of Northport"),
    title: "Bridge *stays* shut", outlet: "Herald", date: "25 January 2024", address: "a2 ¶4 s1",
    note: "Retelling of a statement.")

  @Test("a quotation is cited by speaker, article, outlet, day and place")
  func plain() {
    #expect(
      full.plain(width: 60) == """
        “We will not open it”
        — Ana Lee, mayor of Northport, in “Bridge *stays* shut”,
          Herald, 25 January 2024 (a2 ¶4 s1). Retelling of a
          statement.

        """)
  }

  @Test("in Markdown it is a block quotation whose marks are escaped")
  func markdown() {
    #expect(
      full.markdown == #"""
        > “We will not open it”
        >
        > — Ana Lee, mayor of Northport, in “Bridge \*stays\* shut”, Herald, 25 January 2024 (a2 ¶4 s1). Retelling of a statement.

        """#)
  }

  @Test("what is not known is said")
  func unknown() {
    let block = CitationBlock(
      text: "“Two”\nparagraphs”", attribution: .unknownSpeaker, title: nil, outlet: "", date: nil,
      address: "a1 ¶1")
    #expect(
      block.reference
        == "speaker unknown, in title unknown, outlet unknown, date unknown (a1 ¶1).")
    #expect(block.markdown.hasPrefix("> “Two”\n>\n> paragraphs”\n>\n> — speaker"))
  }

  @Test("the article's own words name no speaker")
  func article() {
    var block = full
    block.attribution = .article
    block.note = nil
    #expect(
      block.reference == "“Bridge *stays* shut”, Herald, 25 January 2024 (a2 ¶4 s1).")
  }
}
