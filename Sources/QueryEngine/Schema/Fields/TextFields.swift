import NewsCorpus

/// The fields of paragraphs and sentences.
enum TextFields {
  static let paragraphs = fields(of: .paragraphs)
  static let sentences = fields(of: .sentences)

  private static func fields(of noun: Noun) -> [Field] {
    [
      Field("text", .text, "its text") { corpus, row in
        .text(
          corpus.string(corpus.span(of: noun, row: row), of: corpus.article(of: noun, row: row)))
      },
      Field("number", .number, "its number in the article or paragraph") { corpus, row in
        let address = corpus.address(of: noun, row: row)
        return (address?.sentence ?? address?.paragraph).map { .number(Double($0)) } ?? .unknown
      },
      Field("words", .number, "running words") { corpus, row in
        .number(Double(words(corpus, noun, row).count))
      },
      Field("quotes", .number, "quotations that begin in it, scare quotes aside") { corpus, row in
        .number(
          Double(
            overlapping(corpus, noun, row).filter { corpus.quotations[$0].kind != .scare }.count))
      },
      Field("figures", .number, "figures in it") { corpus, row in
        let article = corpus.articles[corpus.article(of: noun, row: row)]
        let span = corpus.span(of: noun, row: row)
        return .number(
          Double(article.figures.filter { span.overlaps(corpus.figures[$0].span) }.count))
      },
      Field("names", .number, "mentions of names in it") { corpus, row in
        let article = corpus.articles[corpus.article(of: noun, row: row)]
        let span = corpus.span(of: noun, row: row)
        return .number(
          Double(article.mentions.filter { span.overlaps(corpus.mentions[$0].span) }.count))
      },
      Field("quoted", .number, "share of its words inside quotation marks, 0 to 1") { corpus, row in
        let article = corpus.article(of: noun, row: row)
        let own = words(corpus, noun, row)
        guard !own.isEmpty else { return .number(0) }
        var quoted = 0
        for quotation in overlapping(corpus, noun, row)
        where corpus.quotations[quotation].kind != .indirect {
          for part in corpus.parts(ofQuotation: quotation) {
            quoted += corpus.words(in: part, of: article).clamped(to: own).count
          }
        }
        return .number(Double(min(quoted, own.count)) / Double(own.count))
      },
    ]
  }

  private static func words(_ corpus: Corpus, _ noun: Noun, _ row: Int) -> Range<Int> {
    corpus.words(in: corpus.span(of: noun, row: row), of: corpus.article(of: noun, row: row))
  }

  /// The quotations that share text with a row.
  private static func overlapping(_ corpus: Corpus, _ noun: Noun, _ row: Int) -> [Int] {
    let span = corpus.span(of: noun, row: row)
    return corpus.articles[corpus.article(of: noun, row: row)].quotations.filter {
      corpus.quotations[$0].span.overlaps(span)
    }
  }
}
