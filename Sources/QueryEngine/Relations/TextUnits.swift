import NewsCorpus

/// The fields of paragraphs and sentences: what is counted in a stretch of text.
enum TextUnits {
  /// The fields, for rows with such an article and span.
  static func fields(
    number: @escaping @Sendable (RowSource, Int) -> Double,
    article: @escaping @Sendable (RowSource, Int) -> ArticleOrdinal,
    span: @escaping @Sendable (RowSource, Int) -> TextSpan
  ) -> [Field] {
    @Sendable func words(_ source: RowSource, _ row: Int) -> Range<Int> {
      source.corpus.words(in: span(source, row), of: article(source, row))
    }
    func count(
      _ own: @escaping @Sendable (Article) -> Range<Int>,
      _ part: @escaping @Sendable (Corpus, Int) -> TextSpan
    ) -> @Sendable (RowSource, Int) -> Double {
      { source, row in
        let article = source.corpus.articles[article(source, row)]
        let span = span(source, row)
        return Double(own(article).count { span.overlaps(part(source.corpus, $0)) })
      }
    }
    return [
      Field("text", "its text", lookup: .words) { source, row in
        source.corpus.bytes(span(source, row), of: article(source, row))
      },
      Field("number", "its number in the article or paragraph", number: number).asOrdinal,
      Field("words", "running words") { Double(words($0, $1).count) },
      Field("quotes", "quotations that begin in it, scare quotes aside") { source, row in
        Double(
          quotations(source, article(source, row), span(source, row)).count {
            source.corpus.quotations[$0].kind != .scare
          })
      },
      Field("figures", "figures in it", number: count(\.figures) { $0.figures[$1].span }),
      Field("names", "mentions of names in it", number: count(\.mentions) { $0.mentions[$1].span }),
      Field("quoted", "share of its words inside quotation marks, 0 to 1") { source, row in
        let own = words(source, row)
        guard !own.isEmpty else { return 0 }
        let article = article(source, row)
        var quoted = 0
        for quotation in quotations(source, article, span(source, row))
        where source.corpus.quotations[quotation].kind != .indirect {
          for part in source.corpus.parts(ofQuotation: quotation) {
            quoted += source.corpus.words(in: part, of: article).clamped(to: own).count
          }
        }
        return Double(min(quoted, own.count)) / Double(own.count)
      },
    ]
  }

  /// The quotations that share text with a span.
  private static func quotations(
    _ source: RowSource, _ article: ArticleOrdinal, _ span: TextSpan
  ) -> [Int] {
    source.corpus.articles[article].quotations.filter {
      source.corpus.quotations[$0].span.overlaps(span)
    }
  }
}
