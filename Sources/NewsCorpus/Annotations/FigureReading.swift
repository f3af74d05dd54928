/// What sort of quantity a figure is.
package enum FigureKind: UInt8, Sendable, CaseIterable {
  case count, money, share, measure, duration, rank

  /// The word users see and type.
  package var word: String {
    switch self {
    case .count: "count"
    case .money: "money"
    case .share: "share"
    case .measure: "measure"
    case .duration: "duration"
    case .rank: "rank"
    }
  }
}

/// A quantity as stated.
package struct FigureReading: Sendable, Equatable {
  /// All of it: qualifier, currency, number, scale, unit and what is counted: `about 2,500 US troops`.
  package var span: TextSpan
  /// The number with its scale alone: `2,500`, `1.2 million`.
  package var number: TextSpan
  /// The smallest value meant; NaN when the wording gives no number (`dozens`, `billions`).
  package var low: Double
  /// The largest value meant; equal to `low` unless a range is given; NaN when unknown.
  package var high: Double
  /// The hedge as written: `about`, `more than`; empty when there is none.
  package var qualifier: TextSpan
  /// What sort of quantity.
  package var kind: FigureKind
  /// The normalised unit: an ISO 4217 code (`USD`), `percent`, `km`, `day`, … or, for counts, the head of the
  /// counted noun phrase as written, lower case (`troops`); empty when there is none.
  package var unit: String
  /// The counted noun phrase without the number, as written: `US troops`; empty when there is none.
  package var noun: TextSpan

  /// Makes a figure.
  package init(
    span: TextSpan, number: TextSpan, low: Double, high: Double, qualifier: TextSpan = .none,
    kind: FigureKind, unit: String = "", noun: TextSpan = .none
  ) {
    self.span = span
    self.number = number
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.kind = kind
    self.unit = unit
    self.noun = noun
  }
}
