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

  init(_ number: NumberPhrase) {
    first = number.first
    last = number.last
    start = number.first
    end = number.last
    low = number.value
    high = number.value
  }

  /// The figure in offsets of the text.
  func reading(_ text: ReadText) -> FigureReading {
    FigureReading(
      span: text.span(start, through: end), number: text.span(first, through: last), low: low,
      high: high, qualifier: qualifier.map { text.span($0.first, through: $0.last) } ?? .none,
      kind: kind, unit: unit,
      noun: noun.map { text.span($0.first, through: $0.last) } ?? .none)
  }
}
