import NewsCorpus
import QueryLanguage

extension NounWords {
  static let sentences = NounWords(
    "sentences", singular: "sentence", summary: "the sentences of the articles, titles aside")
}

extension Relation {
  /// The sentences of the articles, titles aside.
  package static let sentences: Relation = {
    let article: @Sendable (RowSource, Int) -> ArticleOrdinal = {
      $0.corpus.article(ofSentence: $1)
    }
    let span: @Sendable (RowSource, Int) -> TextSpan = { $0.corpus.sentences[$1].span }
    var relation = Relation(
      .sentences,
      examples: [
        "sentences where quotes = 0 and figures >= 2", "sentences about withdrawal in a1",
      ],
      fields: TextUnits.fields(
        number: { $0.corpus.address(ofSentence: $1).sentence.map { Double($0) } ?? .nan },
        article: article, span: span) + CitationFields.all(inSentence: { $1 }),
      shown: ["address", "text"],
      rows: .bodies { $0.bodySentences(of: $1) })
    relation.column = .sentences
    relation.isCountedInOverview = true
    relation.placing = Placing(
      article: article, sentence: { $1 }, span: span, words: { $0.words(ofSentence: $1) })
    relation.ownText = .bounded(.sentence)
    relation.finding = Finding(
      holding: { hits, corpus, _ in HeldRows.sentences(holding: hits, in: corpus) },
      inside: { place, corpus, state in
        state.search("sentences") { corpus.sentences[$0].span }
          .rows(
            of: corpus.bodySentences(of: place.article), overlapping: place.span
          ).map { UInt32($0) }
      })
    return relation
  }()
}
