import Testing

@testable import NewsIngest

@Suite struct WrappedTextTests {
  @Test("An indent begins a paragraph of wire copy, and no line end breaks one")
  func wireCopy() throws {
    let page = try #require(
      pasted(
        """
        Mill Shuts After Ninety Years
        By ANA ORTIZ
           TARN, Moravia (AP) _ The last mill on the river shut on Friday, and
        forty people lost their work, its owner said in a letter to the
        council.
           ``We could not pay for the water any more,'' said Jan Kovac, whose
        family had run the mill since 1933.
           A vote on the price of the building is due in June.
        """))
    #expect(page.article.title == "Mill Shuts After Ninety Years")
    #expect(page.article.authors == ["ANA ORTIZ"])
    #expect(
      page.article.paragraphTexts == [
        "TARN, Moravia (AP) _ The last mill on the river shut on Friday, and forty people lost their work, its owner said in a letter to the council.",
        "``We could not pay for the water any more,'' said Jan Kovac, whose family had run the mill since 1933.",
        "A vote on the price of the building is due in June.",
      ])
  }

  @Test("Marks of quoted mail go, a single one stays")
  func quotedMail() throws {
    let page = try #require(
      pasted(
        """
        > The last mill on the river shut on Friday, and
        > forty people lost their work, its owner said in
        > a letter to the council.
        >
        > A vote on the price of the building is due in
        > June, according to the office of the mayor.
        """))
    #expect(
      page.article.paragraphTexts == [
        "The last mill on the river shut on Friday, and forty people lost their work, its owner said in a letter to the council.",
        "A vote on the price of the building is due in June, according to the office of the mayor.",
      ])
  }

  @Test("A word parted at a line’s end is one word; one with a hyphen keeps it")
  func hyphens() throws {
    let page = try #require(
      pasted(
        """
        The last mill on the river shut on Friday, the govern-
        ment said, and forty people lost their work. A well-
        known miller, Jan Kovac, who has run it since the Anglo-
        Czech treaty, said the long-awaited sale was a self-
        made failure, and that the long-
        awaited buyer had lied.
        """))
    #expect(
      page.article.paragraphTexts == [
        "The last mill on the river shut on Friday, the government said, and forty people lost their work. A well-known miller, Jan Kovac, who has run it since the Anglo-Czech treaty, said the long-awaited sale was a self-made failure, and that the long-awaited buyer had lied."
      ])
  }
}
