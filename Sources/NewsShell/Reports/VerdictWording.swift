import NewsAnalysis

// How figures and dates of several articles relate, in words.

extension ComparedFigure.Verdict {
  var words: String {
    switch self {
    case .valuesDiffer: "the numbers differ"
    case .scopesDiffer: "the numbers differ, and so does what they are stated for"
    case .roundingsDiffer: "rounded differently"
    case .qualifiersDiffer: "the same number, hedged differently"
    case .same: "the same"
    }
  }
}

extension ComparedDate.Verdict {
  var words: String {
    switch self {
    case .datesDiffer: "the dates differ"
    case .precisionsDiffer: "one is more precise than the other"
    case .same: "the same"
    }
  }
}
