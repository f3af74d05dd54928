// The rows about quantities and dates. Spans are relative to the article's text.

/// A quantity as stated.
public struct Figure: Sendable, BitwiseCopyable {
  /// All of it.
  package let span: TextSpan
  /// The number with its scale.
  package let number: TextSpan
  /// The hedge as written; empty when there is none.
  package let qualifier: TextSpan
  /// The counted noun phrase; empty when there is none.
  package let noun: TextSpan
  /// The smallest number given; NaN when unknown.
  package let low: Double
  /// The largest number given; NaN when unknown.
  package let high: Double
  // `.max` is none, in both.
  @usableFromInline let unitNumber: UInt32
  @usableFromInline let quotationNumber: UInt32
  /// The sentence's number in the corpus.
  package let sentence: UInt32
  /// What sort of quantity.
  package let kind: FigureKind
  /// What the hedge makes of the number.
  package let bound: FigureBound

  /// The unit's number in `Corpus.strings`; nil when there is none.
  @inlinable public var unit: UInt32? { unitNumber == .max ? nil : unitNumber }
  /// The quotation that it stands in; nil when it is the article's own.
  @inlinable public var quotation: UInt32? { quotationNumber == .max ? nil : quotationNumber }

  init(
    span: TextSpan, number: TextSpan, qualifier: TextSpan, noun: TextSpan, low: Double,
    high: Double, unit: UInt32?, quotation: UInt32?, sentence: UInt32, kind: FigureKind,
    bound: FigureBound
  ) {
    self.span = span
    self.number = number
    self.qualifier = qualifier
    self.noun = noun
    self.low = low
    self.high = high
    self.unitNumber = unit ?? .max
    self.quotationNumber = quotation ?? .max
    self.sentence = sentence
    self.kind = kind
    self.bound = bound
  }
}

/// A date or time as stated.
public struct DateMention: Sendable, BitwiseCopyable {
  /// The expression as written.
  package let span: TextSpan
  /// The value's number in `Corpus.strings`.
  package let value: UInt32
  /// The sentence's number in the corpus.
  package let sentence: UInt32
  // `.min` is open, in both.
  @usableFromInline let firstDay: Int32
  @usableFromInline let lastDay: Int32
  /// How sure the resolution is.
  package let confidence: Confidence

  /// The first day meant, in days since 1 January 1970; nil when open.
  @inlinable public var from: Int32? { firstDay == .min ? nil : firstDay }
  /// The last day meant; nil when open.
  @inlinable public var to: Int32? { lastDay == .min ? nil : lastDay }

  init(
    span: TextSpan, value: UInt32, sentence: UInt32, from: Int32?, to: Int32?,
    confidence: Confidence
  ) {
    self.span = span
    self.value = value
    self.sentence = sentence
    self.firstDay = from ?? .min
    self.lastDay = to ?? .min
    self.confidence = confidence
  }
}
