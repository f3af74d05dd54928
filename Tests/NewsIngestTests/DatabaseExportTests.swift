import NewsCorpus
import Testing

@testable import NewsIngest

@Suite struct DatabaseExportTests {
  private func articles(_ text: String) throws -> [SavedArticle] {
    let decoded = try #require(DecodedText(Array(text.utf8)))
    return try #require(DatabaseExport.articles(in: decoded, path: "x.txt"))
  }

  private func check(_ found: [SavedArticle]) throws {
    #expect(found.map(\.path) == ["x.txt[1]", "x.txt[2]"])
    #expect(found.map(\.title) == ["Mill on the Tarn shuts", "Ferry: no crossing before June"])
    #expect(found.map(\.outlet) == ["The Tarn Herald", "Harbour Post"])
    #expect(found.map { $0.date?.description } == ["2023-05-12", "2023-05-14"])
    #expect(found.map(\.authors) == [["Ana Ortiz"], ["Jan Kovač", "Eva Holm"]])
    #expect(
      found.first?.paragraphTexts == [
        "The last mill on the Tarn shut on Friday, and forty people lost their work.",
        "\"We could not pay,\" said Petr Malý, its owner.",
      ])
    #expect(
      found.last?.paragraphTexts == ["No ferry will run before June, the port said on Sunday."])
    for article in found {
      #expect(article.dropped.isEmpty)
      article.checkInvariants()
    }
  }

  @Test("LexisNexis: each document has outlet, day, author and text of its own")
  func lexisNexis() throws {
    try check(
      articles(
        """
                                       1 of 2 DOCUMENTS


                                      The Tarn Herald

                                   May 12, 2023 Friday
                                      Late Edition

        Mill on the Tarn shuts

        BYLINE: Ana Ortiz

        SECTION: BUSINESS; Pg. 7

        LENGTH: 64 words

        The last mill on the Tarn shut on Friday,
        and forty people lost their work.

        "We could not pay," said Petr Malý, its owner.

        LOAD-DATE: May 13, 2023

        LANGUAGE: ENGLISH

                             Copyright 2023 Tarn Herald Ltd
                                  All Rights Reserved


                                       2 of 2 DOCUMENTS


                                       Harbour Post

                                   May 14, 2023 Sunday

        Ferry: no crossing before June

        BYLINE: By Jan Kovač and Eva Holm

        LENGTH: 40 words

        DATELINE: PORT TARN

         BODY:

        No ferry will run before June, the port said on Sunday.

        LOAD-DATE: May 15, 2023
        """))
  }

  @Test("Nexis Uni: the list of what was searched for is no article")
  func nexisUni() throws {
    try check(
      articles(
        """
        User Name: = eholm
        Documents (2)
        1. Mill on the Tarn shuts
        Client/Matter: -None-
        Search Terms: tarn

        Mill on the Tarn shuts
        The Tarn Herald
        May 12, 2023 Friday

        Copyright 2023 Tarn Herald Ltd All Rights Reserved

        Section: BUSINESS; Pg. 7
        Length: 64 words
        Byline: Ana Ortiz
        Body

        The last mill on the Tarn shut on Friday, and forty people lost their work.

        "We could not pay," said Petr Malý, its owner.

        Classification

        Language: ENGLISH
        Load-Date: May 13, 2023

        End of Document

        Ferry: no crossing before June
        Harbour Post
        May 14, 2023 Sunday 7:05 PM GMT

        Copyright 2023 Harbour Post All Rights Reserved

        Length: 40 words
        Byline: Jan Kovač and Eva Holm

        Body

        No ferry will run before June, the port said on Sunday.

        Load-Date: May 15, 2023

        End of Document
        """))
  }

  @Test("Factiva, with codes and without")
  func factiva() throws {
    try check(
      articles(
        """
        BUSINESS
        Mill on the Tarn shuts
        By Ana Ortiz
        64 words
        12 May 2023
        The Tarn Herald
        TARHER
        7
        English
        Copyright 2023 Tarn Herald Ltd

        The last mill on the Tarn shut on Friday, and forty people lost their work.

        "We could not pay," said Petr Malý, its owner.

        Document TARHER0020230512ej5c00001

        HD  Ferry: no crossing before June
        BY  Jan Kovač and Eva Holm
        WC  40 words
        PD  14 May 2023
        SN  Harbour Post
        SC  HARPOS
        LA  English
        LP
        No ferry will run before June, the port said on Sunday.

        AN  Document HARPOS0020230514ej5e00002
        """))
  }

  @Test(
    "A text that speaks of documents is no export",
    arguments: [
      "The court read 2 of 3 documents on Friday.", "Document found\n\nThe mill’s deed was found.",
      "End of the documents",
    ])
  func noExport(text: String) throws {
    let decoded = try #require(DecodedText(Array(text.utf8)))
    #expect(DatabaseExport.articles(in: decoded, path: "x.txt") == nil)
  }
}
