import NewsCorpus

/// The fields that every row in the text has: where it stands and what is known of its article.
enum CitationFields {
  /// The fields, for rows that `article` leads from to their article.
  static func all(
    article: @escaping @Sendable (RowSource, Int) -> ArticleOrdinal,
    address: @escaping @Sendable (RowSource, Int) -> Address
  ) -> [Field] {
    func ofArticle(_ name: String, _ summary: String) -> [Field] {
      guard let own = ArticleFields.all.first(where: { $0.name == name }) else { return [] }
      let lead = own.of("", article)
      var field = Field(name, lead.kind, summary, code: lead.code, value: lead.value)
      field.spelling = lead.spelling
      return [field]
    }
    return [
      Field("address", .text, "where it stands: a3 ¶4 s2") { source, row in
        .text(address(source, row).description)
      },
      Field(
        "article", .text, "the article's id: a3",
        code: .init(of: { UInt32(article($0, $1)) })
      ) { source, row in .text(Address(article: article(source, row)).description) },
    ] + ofArticle("title", "the article's title")
      + ofArticle("outlet", "the article's publication")
      + ofArticle("author", "the names in the article's byline")
      + ofArticle("date", "the day the article appeared") + [
        Field("paragraph", "the paragraph's number in the article") { source, row in
          address(source, row).paragraph.map { Double($0) } ?? .nan
        }.asOrdinal
      ]
  }

  /// The fields of rows that stand in one sentence.
  static func all(inSentence sentence: @escaping @Sendable (RowSource, Int) -> Int) -> [Field] {
    all(
      article: { $0.corpus.article(ofSentence: sentence($0, $1)) },
      address: { $0.corpus.address(ofSentence: sentence($0, $1)) })
  }
}
