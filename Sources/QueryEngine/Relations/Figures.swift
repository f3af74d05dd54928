import NewsCorpus
import QueryLanguage

extension NounWords {
  static let figures = NounWords(
    "figures", singular: "figure", habits: ["numbers", "amounts"],
    summary: "quantities as stated")
}

extension Relation {
  /// Quantities as stated.
  package static let figures: Relation = {
    let sentence: @Sendable (RowSource, Int) -> Int = { Int($0.corpus.figures[$1].sentence) }
    var relation = Relation(
      .figures,
      examples: ["figures about troops", "figures where kind = duration"],
      fields: FigureFields.all + CitationFields.all(inSentence: sentence),
      shown: ["address", "qualifier", "value", "unit", "text"],
      rows: .column({ $0.figures.count }) { $0.articles[$1].figures })
    relation.column = .figures
    relation.isCountedInOverview = true
    relation.placing = Placing(
      article: { $0.corpus.article(ofSentence: sentence($0, $1)) }, sentence: sentence,
      span: { $0.corpus.figures[$1].span })
    relation.isReadFromEnglish = true
    relation.ownText = .parts { [$0.figures[$1].span] }
    var finding = Finding(
      holding: { (hits, corpus, patience) throws(EvaluationError) in
        try HeldRows.rows(
          containing: hits, in: corpus, patience, own: \.figures,
          span: { corpus.figures[$0].span }, holds: { corpus.figures[$0].span.contains($1) })
      },
      inside: { place, corpus, state in
        state.search("figures") { corpus.figures[$0].span }
          .rows(of: corpus.articles[place.article].figures, overlapping: place.span)
          .map { UInt32($0) }
      })
    finding.about = { (hits, corpus, patience) throws(EvaluationError) in
      // "310 live there": what is counted may be said with the figure before.
      try HeldRows.rows(
        containing: hits, in: corpus, patience, own: \.figures,
        span: { FigureFields.reach(corpus.figures[$0]) },
        holds: { row, place in
          let own = corpus.figures[row]
          return own.span.contains(place) || own.noun.contains(place)
        })
    }
    finding.label = { corpus, row in corpus.figures[row].unit }
    relation.finding = finding
    return relation
  }()
}

/// The fields of figures.
enum FigureFields {
  static let all: [Field] =
    [
      Field("text", "the figure as stated") { source, row in
        let figure = source.corpus.figures[row]
        return source.corpus.bytes(
          figure.span, of: source.corpus.article(ofSentence: Int(figure.sentence)))
      }
    ] + numbers + [
      Field("qualifier", .text, "the hedge as written: about, more than") { source, row in
        text(source, row, source.corpus.figures[row].qualifier)
      },
      unit,
      Field("noun", .text, "the whole noun phrase that is counted") { source, row in
        text(source, row, source.corpus.figures[row].noun)
      },
      Field(
        "kind", .text, "count, money, share, measure, duration, rank or score",
        code: .init(of: { UInt32($0.corpus.figures[$1].kind.rawValue) })
      ) { .text($0.corpus.figures[$1].kind.word) },
      Field(
        "speaker", .text, "whose words give it; unknown for the article's own",
        code: .init(of: { speaker($0, $1) ?? .max })
      ) { source, row in
        speaker(source, row).map { .text(source.corpus.strings[$0]) } ?? .unknown
      },
    ]

  private static let unit: Field = {
    var unit = Field(
      "unit", .text, "what it is measured in, shares in percent; for counts the noun counted",
      code: .init(of: { $0.corpus.figures[$1].unit ?? .max })
    ) { source, row in
      source.corpus.figures[row].unit.map { .text(source.corpus.strings[$0]) } ?? .unknown
    }
    unit.spelling = UnitNames.unit
    return unit
  }()

  private static let numbers: [Field] = {
    var value = Field("value", "the number meant; unknown for \"dozens\" and for ranges") {
      source, row in
      let figure = source.corpus.figures[row]
      return figure.low == figure.high ? figure.low : .nan
    }
    let isShare: @Sendable (RowSource, Int) -> Bool = {
      $0.corpus.figures[$1].kind == .share
    }
    value.isShare = isShare
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

  /// The text from a figure to what it counts.
  static func reach(_ figure: Figure) -> TextSpan {
    figure.noun.isEmpty ? figure.span : figure.span.joined(with: figure.noun)
  }

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
