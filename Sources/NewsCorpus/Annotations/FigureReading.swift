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

/// How the number of a figure bounds what is meant, as its hedge says.
package enum FigureBound: UInt8, Sendable, CaseIterable {
  /// The number itself: no hedge, or `exactly`, `only`, `a total of`.
  case exact
  /// Near it, on either side: `about`, `some`, `or so`.
  case about
  /// Just below it: `nearly`, `almost`, `close to`.
  case almost
  /// Beyond it: `more than`, `over`.
  case above
  /// It or more: `at least`, `or more`, `no fewer than`.
  case atLeast
  /// Short of it: `fewer than`, `under`.
  case below
  /// It or less: `up to`, `at most`, `as many as`, `no more than`.
  case atMost

  /// Whether there is no telling how much more is meant.
  package var isOpenAbove: Bool { self == .above || self == .atLeast }
  /// Whether there is no telling how much less is meant.
  package var isOpenBelow: Bool { self == .below || self == .atMost }
}

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
