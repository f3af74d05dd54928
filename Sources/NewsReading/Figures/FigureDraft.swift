import NewsCorpus

/// A figure while it is being read, in indices of tokens.
struct FigureDraft {
  /// From the first to the last token of the number with its range and scale.
  var first: Int
  var last: Int
  /// From the first to the last token of all of it.
  var start: Int
  var end: Int
  var low: Double
  var high: Double
  var kind = FigureKind.count
  var unit = ""
  var noun: NounReader.Phrase?
  var qualifier: (first: Int, last: Int)?
  /// Whether the unit stands already: then no noun is looked for.
  var hasUnit = false
  /// Letters glued to the digits: `km`, `m`.
  var glued = WordKey.none
  /// Whether these are the unit, and so what is counted.
  var isUnitGlued = false
  /// Whether it counts what the figure before it does.
  var isInherited = false
  /// Whether it is `one in five`.
  var isRatio = false

  init(_ number: NumberPhrase) {
    first = number.first
    last = number.last
    start = number.first
    end = number.last
    low = number.value
    high = number.value
    glued = number.glued
  }

  /// Whether it is less than one: `half a mile`.
  var isFraction: Bool { low > 0 && low < 1 }

  /// The figure in offsets of the text.
  func reading(_ text: ReadText) -> FigureReading {
    var span = text.span(start, through: end)
    // "It was 39°C.": the tokeniser takes the end of the sentence for that of an initial.
    if unit == "celsius" || unit == "fahrenheit", text.bytes(end).last == 0x2E {
      span = TextSpan(Int(span.lower), Int(span.upper) - 1)
    }
    var number = text.span(first, through: last)
    var noun = self.noun.map { text.span($0.first, through: $0.last) } ?? .none
    if isUnitGlued, self.noun == nil, text.kind(last) == .number {
      // "47km": the digits are the number and the letters what is counted.
      let letters = text.bytes(last).reversed().prefix { $0 < 0x30 || $0 > 0x39 }.count
      noun = TextSpan(Int(number.upper) - letters, Int(max(span.upper, number.upper)))
      number = TextSpan(Int(number.lower), Int(number.upper) - letters)
    }
    return FigureReading(
      span: span, number: number, low: low, high: high,
      qualifier: qualifier.map { text.span($0.first, through: $0.last) } ?? .none,
      bound: qualifier.map { QuantityHedges(text: text).bound($0) } ?? .exact, kind: kind,
      unit: unit, noun: noun)
  }
}

extension ScoreReader.Score {
  /// Both numbers, each a figure by itself.
  func readings(_ text: ReadText) -> [FigureReading] {
    [first, second].map { number in
      let span = text.span(number.token, through: number.token)
      return FigureReading(
        span: span, number: span, low: number.value, high: number.value,
        kind: isVote ? .count : .score, unit: isVote ? "votes" : "")
    }
  }
}
