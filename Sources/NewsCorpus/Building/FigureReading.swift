/// A quantity as stated.
package struct FigureReading: Sendable, Equatable {
  /// All of it: qualifier, currency, number, scale, unit and what is counted: `about 2,500 US troops`.
  package var span: TextSpan
  /// The number with its scale alone: `2,500`, `1.2 million`.
  package var number: TextSpan
  /// The smallest number given; NaN when the wording gives none (`dozens`, `billions`). What is meant
  /// may be less, as `bound` says.
  package var low: Double
  /// The largest number given; equal to `low` unless a range is given; NaN when unknown. What is meant
  /// may be more, as `bound` says.
  package var high: Double
  /// The hedge as written: `about`, `more than`; empty when there is none.
  package var qualifier: TextSpan
  /// What the hedge makes of the number.
  package var bound: FigureBound
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
    bound: FigureBound = .exact, kind: FigureKind, unit: String = "", noun: TextSpan = .none
  ) {
    self.span = span
    self.number = number
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.bound = bound
    self.kind = kind
    self.unit = unit
    self.noun = noun
  }
}

extension FigureReading {
  /// The same with shares on one scale: `nine in ten` are 90 percent, 25 basis points are 0.25 percentage
  /// points.
  var onOneScale: FigureReading {
    guard kind == .share else { return self }
    var scaled = self
    switch unit {
    case "percent", "percentage points": return self
    case "basis points":
      (scaled.low, scaled.high, scaled.unit) = (low / 100, high / 100, "percentage points")
    default:
      (scaled.low, scaled.high, scaled.unit) = (Self.percent(low), Self.percent(high), "percent")
    }
    return scaled
  }

  /// A part in percent, to nine decimals: 7 in 100 are 7, not 7.000000000000001.
  private static func percent(_ part: Double) -> Double { (part * 1e11).rounded() / 1e9 }
}
