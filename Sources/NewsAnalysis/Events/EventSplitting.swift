import NewsCorpus

/// Parts clusters that hold two events of one kind, such as two quakes of one region.
struct EventSplitting {
  private let profiles: [ArticleProfile]
  private let termCount: Int

  /// How many articles either side of a cut has at least.
  private static let side = 3
  /// How many articles of a cluster are looked at; the others go with those they are nearer to.
  private static let sample = 200
  /// Below what a cut is made; see `ClusterCut.worth`.
  private static let worth = 0.016

  init(_ profiles: ArticleProfiles) {
    (self.profiles, termCount) = (profiles.profiles, profiles.termCount)
  }

  /// The parts of a cluster, which is ascending; the cluster alone where it holds one event.
  ///
  /// - Complexity: O(*n* log *n* + *p* *s*²) for *n* articles in *p* parts, *s* of which are looked at.
  func parts(
    of cluster: [Int], _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [[Int]] {
    var parts: [[Int]] = []
    var open = [cluster]
    while let next = open.popLast() {
      if let (first, second) = try cut(next, &pace) {
        open += [second, first]
      } else {
        parts.append(next)
      }
    }
    return parts
  }

  /// The two sides of a cluster; nil where it holds one event.
  private func cut(
    _ cluster: [Int], _ pace: inout PacedCancellation
  ) throws(Cancelled) -> ([Int], [Int])? {
    guard cluster.count >= 2 * Self.side else { return nil }
    var sample = cluster
    if cluster.count > Self.sample {
      sample = (0..<Self.sample).map { cluster[$0 * cluster.count / Self.sample] }
    }
    let local = localProfiles(of: sample)
    try pace.step(local.reduce(0) { $0 + $1.entries.count })
    guard
      let cut = try ClusterCut.best(of: local, side: Self.side, termCount: termCount, &pace),
      cut.worth < Self.worth
    else { return nil }
    var (first, second) = (cut.first.map { sample[$0] }, cut.second.map { sample[$0] })
    let placed = Set(first + second)
    let rest = cluster.filter { !placed.contains($0) }
    let nearness = try (nearness(of: rest, to: first, &pace), nearness(of: rest, to: second, &pace))
    for (place, article) in rest.enumerated() {
      if nearness.0[place] >= nearness.1[place] {
        first.append(article)
      } else {
        second.append(article)
      }
    }
    return (first.sorted(), second.sorted())
  }

  /// How alike each of some articles is to others on average.
  private func nearness(
    of articles: [Int], to others: [Int], _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Double] {
    if articles.isEmpty { return [] }
    var sum = ArticleProfile.empty
    for other in others {
      try pace.step(sum.entries.count + profiles[other].entries.count)
      sum = sum + profiles[other]
    }
    var spread = SpreadProfile(terms: termCount)
    return try spread.similarities(of: sum, to: articles.lazy.map { profiles[$0] }, &pace)
      .map { $0 / Double(others.count) }
  }

  /// Profiles of articles in which what all of them say weighs nothing.
  private func localProfiles(of articles: [Int]) -> [ArticleProfile] {
    var counts = [Int32](repeating: 0, count: termCount)
    for article in articles {
      for entry in profiles[article].entries { counts[Int(entry.term)] += 1 }
    }
    // By how many of the articles have a term; one that a single one has joins nothing.
    let weights = (0...articles.count).map { count in
      count > 1 ? Float(logarithm(Double(articles.count + 1) / Double(count))) : 0
    }
    return articles.map { article in
      ArticleProfile(
        profiles[article].entries.compactMap { entry in
          let weight = entry.whole * weights[Int(counts[Int(entry.term)])]
          return weight > 0
            ? ArticleProfile.Entry(term: entry.term, whole: weight, plain: 0, isName: entry.isName)
            : nil
        }
      ).normalised()
    }
  }
}
