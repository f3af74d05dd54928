import NewsCorpus
import QueryLanguage

extension NounWords {
  static let paragraphs = NounWords(
    "paragraphs", singular: "paragraph", summary: "the paragraphs of the articles")
}

extension Relation {
  /// The paragraphs of the articles.
  package static let paragraphs: Relation = {
    let article: @Sendable (RowSource, Int) -> ArticleOrdinal = {
      ArticleOrdinal($0.corpus.paragraphs[$1].article)
    }
    let span: @Sendable (RowSource, Int) -> TextSpan = { $0.corpus.paragraphs[$1].span }
    let address: @Sendable (RowSource, Int) -> Address = { source, row in
      Address(
        article: article(source, row), paragraph: Int(source.corpus.paragraphs[row].number))
    }
    var relation = Relation(
      .paragraphs,
      examples: ["paragraphs in a1 | first 2", "paragraphs about talks"],
      fields: TextUnits.fields(
        number: { Double($0.corpus.paragraphs[$1].number) }, article: article, span: span)
        + CitationFields.all(article: article, address: address),
      shown: ["address", "text"],
      rows: .bodies { corpus, article in
        let own = corpus.articles[article].paragraphs
        return min(own.lowerBound + 1, own.upperBound)..<own.upperBound
      })
    relation.column = .paragraphs
    relation.isCountedInOverview = true
    relation.placing = Placing(article: article, sentence: nil, span: span, address: address)
    relation.ownText = .bounded(.paragraph)
    relation.finding = Finding(
      holding: { hits, corpus, _ in
        var rows: [UInt32] = []
        for sentence in HeldRows.sentences(holding: hits, in: corpus) {
          let paragraph = corpus.sentences[Int(sentence)].paragraph
          if rows.last != paragraph { rows.append(paragraph) }
        }
        return rows
      },
      inside: { place, corpus, state in
        state.search("paragraphs") { corpus.paragraphs[$0].span }
          .rows(of: corpus.articles[place.article].paragraphs, overlapping: place.span)
          .filter { corpus.paragraphs[$0].number > 0 }.map { UInt32($0) }
      })
    return relation
  }()
}
