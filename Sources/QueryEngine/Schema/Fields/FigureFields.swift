import NewsCorpus

/// The fields of figures.
enum FigureFields {
  static let all: [Field] = [
    Field("text", .text, "the figure as stated") { corpus, row in
      text(corpus, row, corpus.figures[row].span)
    },
    Field("value", .number, "the number meant; unknown for \"dozens\" and for ranges") {
      corpus, row in
      let figure = corpus.figures[row]
      return figure.low == figure.high ? .number(figure.low) : .unknown
    },
    Field("low", .number, "the smallest number meant; unknown for \"fewer than\"") { corpus, row in
      let figure = corpus.figures[row]
      return figure.low.isNaN || figure.bound.isOpenBelow ? .unknown : .number(figure.low)
    },
    Field("high", .number, "the largest number meant; unknown for \"more than\"") { corpus, row in
      let figure = corpus.figures[row]
      return figure.high.isNaN || figure.bound.isOpenAbove ? .unknown : .number(figure.high)
    },
    Field("qualifier", .text, "the hedge as written: about, more than") { corpus, row in
      text(corpus, row, corpus.figures[row].qualifier)
    },
    Field(
      "unit", .text, "what it is measured in; for counts the noun counted",
      code: { corpus, row in corpus.figures[row].unit ?? .max }
    ) { corpus, row in
      corpus.figures[row].unit.map { .text(corpus.strings[$0]) } ?? .unknown
    },
    Field("noun", .text, "the whole noun phrase that is counted") { corpus, row in
      text(corpus, row, corpus.figures[row].noun)
    },
    Field(
      "kind", .text, "count, money, share, measure, duration or rank",
      code: { corpus, row in UInt32(corpus.figures[row].kind.rawValue) }
    ) { corpus, row in .text(corpus.figures[row].kind.word) },
    Field("speaker", .text, "whose words give it; unknown for the article's own") { corpus, row in
      guard let quotation = corpus.figures[row].quotation,
        let speaker = corpus.quotations[Int(quotation)].speaker
      else { return .unknown }
      return .text(corpus.strings[corpus.speakers[Int(speaker)].text])
    },
  ]

  private static func text(_ corpus: Corpus, _ row: Int, _ span: TextSpan) -> Value {
    span.isEmpty
      ? .unknown : .text(corpus.string(span, of: corpus.article(of: .figures, row: row)))
  }

  /// Whether a figure is hedged, and so equals no exact number.
  static func isApproximate(_ corpus: Corpus, _ row: Int) -> Bool {
    corpus.figures[row].bound != .exact
  }
}

/// The fields of dates.
enum DateFields {
  static let all: [Field] = [
    Field("text", .text, "the expression as stated") { corpus, row in
      .text(corpus.string(corpus.dates[row].span, of: corpus.article(of: .dates, row: row)))
    },
    Field(
      "date", .text, "the value, ISO 8601 with its grain; X where it stays open",
      code: { corpus, row in corpus.dates[row].value }
    ) { corpus, row in .text(corpus.strings[corpus.dates[row].value]) },
    Field("from", .date, "the first day meant") { corpus, row in
      corpus.dates[row].from.map { .date(CivilDate(daysSinceEpoch: Int($0))) } ?? .unknown
    },
    Field("to", .date, "the last day meant") { corpus, row in
      corpus.dates[row].to.map { .date(CivilDate(daysSinceEpoch: Int($0))) } ?? .unknown
    },
    Field("open", .flag, "whether it cannot be resolved") { corpus, row in
      .flag(corpus.dates[row].from == nil)
    },
    Field("confidence", .text, "sure, likely or guess") { corpus, row in
      .text(corpus.dates[row].confidence.word)
    },
  ]
}

/// The fields of running words.
enum WordFields {
  static let all: [Field] = [
    Field("form", .text, "the word as printed", code: { $0.words.terms[$1] }) { corpus, row in
      .text(String(decoding: corpus.text[corpus.words.range(row)], as: UTF8.self))
    },
    Field(
      "lemma", .text, "its dictionary form",
      code: { corpus, row in corpus.inflections.lemma(of: corpus.words.terms[row]) }
    ) { corpus, row in
      .text(
        corpus.inflections.string(
          ofLemma: corpus.inflections.lemma(of: corpus.words.terms[row])))
    },
    Field("text", .text, "the word as printed") { corpus, row in
      .text(String(decoding: corpus.text[corpus.words.range(row)], as: UTF8.self))
    },
    Field("position", .number, "its number among the words of its article") { corpus, row in
      let article = corpus.articles[corpus.article(ofWord: row)]
      return .number(Double(row - corpus.bodyWords(of: article).lowerBound + 1))
    },
  ]
}
