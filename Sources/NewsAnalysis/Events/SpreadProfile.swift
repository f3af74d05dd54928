import NewsCorpus

/// A profile laid out by term, to be set against many others.
struct SpreadProfile {
  private var whole: [Float]
  private var plain: [Float]

  /// Makes room for profiles over so many terms.
  init(terms: Int) {
    whole = [Float](repeating: 0, count: terms)
    plain = whole
  }

  /// The similarity of a profile to each of some others, see `ArticleProfile.similarity(to:)`.
  ///
  /// - Complexity: O(*n*) in the terms of the profile and of the others.
  mutating func similarities(
    of profile: ArticleProfile, to others: some Collection<ArticleProfile>,
    _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Double] {
    if others.isEmpty { return [] }
    try pace.step(profile.entries.count)
    for entry in profile.entries {
      whole[Int(entry.term)] = entry.whole
      plain[Int(entry.term)] = entry.plain
    }
    var similarities: [Double] = []
    similarities.reserveCapacity(others.count)
    for other in others {
      try pace.step(other.entries.count)
      var (sum, plainSum) = (0.0, 0.0)
      for entry in other.entries {
        sum += Double(entry.whole) * Double(whole[Int(entry.term)])
        plainSum += Double(entry.plain) * Double(plain[Int(entry.term)])
      }
      similarities.append(sum - ArticleProfile.plainShare * plainSum)
    }
    for entry in profile.entries {
      whole[Int(entry.term)] = 0
      plain[Int(entry.term)] = 0
    }
    return similarities
  }
}
