/// What sort of quantity a figure is.
package enum FigureKind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case count, money, share, measure, duration, rank
  /// One side of a result: the 3 and the 1 of `won 3-1`.
  case score

  /// The word users see and type.
  package var word: String {
    switch self {
    case .count: "count"
    case .money: "money"
    case .share: "share"
    case .measure: "measure"
    case .duration: "duration"
    case .rank: "rank"
    case .score: "score"
    }
  }
}

/// How the number of a figure bounds what is meant, as its hedge says.
package enum FigureBound: UInt8, Sendable, BitwiseCopyable, CaseIterable {
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
