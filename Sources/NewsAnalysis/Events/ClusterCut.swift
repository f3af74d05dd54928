import NewsCorpus

/// The best cut of a cluster: of all pairs of groups that average linkage joins on its way up, the two that are least
/// alike beside how alike either is within.
struct ClusterCut {
  /// The articles on either side, as places in the cluster; some may be on none.
  let first: [Int]
  let second: [Int]
  /// How alike the sides are beside how alike either is within.
  private let contrast: Double
  /// How alike the sides are on average.
  private let similarity: Double

  /// The less, the better: `contrast` for itself would cut what is alike everywhere.
  var worth: Double { contrast * similarity }

  /// The best cut of articles into sides of at least so many; nil where there is none.
  ///
  /// - Complexity: O(*n*² *d*) for *n* articles of *d* terms each.
  static func best(
    of profiles: [ArticleProfile], side: Int, termCount: Int, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> ClusterCut? {
    var groups = try Groups(profiles, termCount: termCount, &pace)
    var best: ClusterCut?
    while let (first, second, similarity) = groups.nearest {
      try pace.step(groups.live.count)
      let members = (groups.members[first], groups.members[second])
      if min(members.0.count, members.1.count) >= side {
        let within = groups.meanWithin(first) * groups.meanWithin(second)
        let contrast = similarity / (within + 1e-9).squareRoot()
        if best.map({ contrast < $0.contrast }) ?? true {
          best = ClusterCut(
            first: members.0, second: members.1, contrast: contrast, similarity: similarity)
        }
      }
      try groups.join(first, second, &pace)
    }
    return best
  }
}

/// Groups of articles with how alike any two of them are.
private struct Groups {
  /// The group behind another that is most like it.
  private struct Nearest {
    var other = 0
    var similarity = -Double.infinity
  }

  private let count: Int
  /// The groups there are, ascending; each has the number of its first article.
  private(set) var live: [Int]
  private(set) var members: [[Int]]
  // Sums over the pairs of articles between two groups, and inside of one.
  private var between: [Double]
  private var within: [Double]
  private var nearestOf: [Nearest]

  /// Sets each two articles against each other.
  init(
    _ profiles: [ArticleProfile], termCount: Int, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    count = profiles.count
    live = Array(profiles.indices)
    members = profiles.indices.map { [$0] }
    between = [Double](repeating: 0, count: count * count)
    within = [Double](repeating: 0, count: count)
    nearestOf = [Nearest](repeating: Nearest(), count: count)
    var spread = SpreadProfile(terms: termCount)
    for article in profiles.indices {
      let similarities = try spread.similarities(
        of: profiles[article], to: profiles[..<article], &pace)
      for (other, similarity) in similarities.enumerated() {
        between[article * count + other] = similarity
        between[other * count + article] = similarity
      }
    }
    for group in live { nearestOf[group] = nearest(behind: group) }
  }

  /// The two groups that are most alike, the lowest ones among equals; nil when there is one left.
  var nearest: (first: Int, second: Int, similarity: Double)? {
    var best: (first: Int, second: Int, similarity: Double)?
    for group in live.dropLast() where nearestOf[group].similarity > best?.similarity ?? -.infinity
    {
      best = (group, nearestOf[group].other, nearestOf[group].similarity)
    }
    return best
  }

  /// How alike the articles of a group of two or more are on average.
  func meanWithin(_ group: Int) -> Double {
    let size = Double(members[group].count)
    return within[group] / (size * (size - 1) / 2)
  }

  /// How alike two groups are on average.
  private func mean(_ first: Int, _ second: Int) -> Double {
    between[first * count + second] / Double(members[first].count * members[second].count)
  }

  private func nearest(behind group: Int) -> Nearest {
    var best = Nearest()
    for other in live[live.partitioningIndex { $0 > group }...] {
      let similarity = mean(group, other)
      if similarity > best.similarity { best = Nearest(other: other, similarity: similarity) }
    }
    return best
  }

  /// Takes the second group, the later one, into the first.
  mutating func join(
    _ first: Int, _ second: Int, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    within[first] += within[second] + between[first * count + second]
    live.remove(at: live.partitioningIndex { $0 >= second })
    for other in live where other != first {
      between[first * count + other] += between[second * count + other]
      between[other * count + first] = between[first * count + other]
    }
    members[first] += members[second]
    members[second] = []
    for group in live {
      let known = nearestOf[group]
      if group == first || known.other == first || known.other == second {
        try pace.step(live.count)
        nearestOf[group] = nearest(behind: group)
      } else if group < first {
        let similarity = mean(group, first)
        if similarity > known.similarity
          || similarity == known.similarity && first < known.other
        {
          nearestOf[group] = Nearest(other: first, similarity: similarity)
        }
      }
    }
  }
}
