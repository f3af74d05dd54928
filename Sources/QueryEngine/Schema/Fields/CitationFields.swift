import NewsCorpus

/// The fields that every row in the text has: where it stands and what is known of its article.
enum CitationFields {
  static func all(of noun: Noun) -> [Field] {
    [
      Field("address", .text, "where it stands: a3 ¶4 s2") { corpus, row in
        corpus.address(of: noun, row: row).map { .text($0.description) } ?? .unknown
      },
      Field(
        "article", .text, "the article's id: a3",
        code: { corpus, row in UInt32(corpus.article(of: noun, row: row)) }
      ) { corpus, row in .text("a\(corpus.article(of: noun, row: row) + 1)") },
      Field(
        "title", .text, "the article's title",
        code: { corpus, row in UInt32(corpus.article(of: noun, row: row)) }
      ) { corpus, row in ArticleFields.title(corpus, corpus.article(of: noun, row: row)) },
      Field(
        "outlet", .text, "the article's publication",
        code: { corpus, row in corpus.outletCode(of: corpus.article(of: noun, row: row)) }
      ) { corpus, row in ArticleFields.outlet(corpus, corpus.article(of: noun, row: row)) },
      Field(
        "author", .list, "the names in the article's byline",
        code: { corpus, row in UInt32(corpus.article(of: noun, row: row)) }
      ) { corpus, row in ArticleFields.author(corpus, corpus.article(of: noun, row: row)) },
      Field(
        "date", .date, "the day the article appeared",
        code: { corpus, row in UInt32(corpus.article(of: noun, row: row)) }
      ) { corpus, row in ArticleFields.date(corpus, corpus.article(of: noun, row: row)) },
      Field("paragraph", .number, "the paragraph's number in the article") { corpus, row in
        corpus.address(of: noun, row: row)?.paragraph.map { .number(Double($0)) } ?? .unknown
      },
    ]
  }
}

extension Corpus {
  /// A number equal for articles of equal outlet: the first such article.
  func outletCode(of article: ArticleOrdinal) -> UInt32 { outletCodes[article] }
}
