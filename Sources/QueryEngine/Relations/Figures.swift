import NewsCorpus
import QueryLanguage

extension Relation {
  /// Quantities as stated.
  package static let figures: Relation = {
    let sentence: @Sendable (RowSource, Int) -> Int = { Int($0.corpus.figures[$1].sentence) }
    var relation = Relation(
      NounWords("figures", singular: "figure", summary: "quantities as stated"),
      examples: ["figures about troops", "figures where kind = duration"],
      fields: FigureFields.all + CitationFields.all(inSentence: sentence),
      shown: ["address", "qualifier", "value", "unit", "text"],
      rows: .column({ $0.figures.count }) { $0.articles[$1].figures })
    relation.placing = Placing(
      article: { $0.corpus.article(ofSentence: sentence($0, $1)) }, sentence: sentence,
      span: { $0.corpus.figures[$1].span })
    relation.isReadFromEnglish = true
    relation.ownText = .parts { [$0.figures[$1].span] }
    relation.finding = Finding(
      holding: { (hits, corpus, patience) throws(EvaluationError) in
        try HeldRows.rows(
          containing: hits, in: corpus, patience, own: \.figures,
          span: { corpus.figures[$0].span }, parts: { [corpus.figures[$0].span] })
      },
      inside: { place, corpus, state in
        state.search("figures") { corpus.figures[$0].span }
          .rows(of: corpus.articles[place.article].figures, overlapping: place.span)
          .map { UInt32($0) }
      })
    return relation
  }()
}

/// The fields of figures.
enum FigureFields {
  static let all: [Field] =
    [
      Field("text", .text, "the figure as stated") { source, row in
        text(source, row, source.corpus.figures[row].span)
      }
    ] + numbers + [
      Field("qualifier", .text, "the hedge as written: about, more than") { source, row in
        text(source, row, source.corpus.figures[row].qualifier)
      },
      Field(
        "unit", .text, "what it is measured in; for counts the noun counted",
        code: .init(of: { $0.corpus.figures[$1].unit ?? .max })
      ) { source, row in
        source.corpus.figures[row].unit.map { .text(source.corpus.strings[$0]) } ?? .unknown
      },
      Field("noun", .text, "the whole noun phrase that is counted") { source, row in
        text(source, row, source.corpus.figures[row].noun)
      },
      Field(
        "kind", .text, "count, money, share, measure, duration or rank",
        code: .init(of: { UInt32($0.corpus.figures[$1].kind.rawValue) })
      ) { .text($0.corpus.figures[$1].kind.word) },
      Field(
        "speaker", .text, "whose words give it; unknown for the article's own",
        code: .init(of: { speaker($0, $1) ?? .max })
      ) { source, row in
        speaker(source, row).map { .text(source.corpus.strings[$0]) } ?? .unknown
      },
    ]

  private static let numbers: [Field] = {
    var value = Field("value", "the number meant; unknown for \"dozens\" and for ranges") {
      source, row in
      let figure = source.corpus.figures[row]
      return figure.low == figure.high ? figure.low : .nan
    }
    value.isHedged = { $0.corpus.figures[$1].bound != .exact }
    return [
      value,
      Field("low", "the smallest number meant; unknown for \"fewer than\"") { source, row in
        let figure = source.corpus.figures[row]
        return figure.bound.isOpenBelow ? .nan : figure.low
      },
      Field("high", "the largest number meant; unknown for \"more than\"") { source, row in
        let figure = source.corpus.figures[row]
        return figure.bound.isOpenAbove ? .nan : figure.high
      },
    ]
  }()

  private static func text(_ source: RowSource, _ row: Int, _ span: TextSpan) -> Value {
    guard !span.isEmpty else { return .unknown }
    let sentence = Int(source.corpus.figures[row].sentence)
    return .text(source.corpus.string(span, of: source.corpus.article(ofSentence: sentence)))
  }

  /// The number of the speaker's label.
  private static func speaker(_ source: RowSource, _ row: Int) -> UInt32? {
    guard let quotation = source.corpus.figures[row].quotation,
      let speaker = source.corpus.quotations[Int(quotation)].speaker
    else { return nil }
    return source.corpus.speakers[Int(speaker)].text
  }
}
