import NewsCorpus

/// For each article those that may tell of its event, with how alike the two are.
///
/// Which two are set against each other an index of their heaviest terms tells; where articles are all alike, each is
/// set against some of them only.
struct ArticleNeighbours {
  /// An article, or a cluster of them, beside another.
  struct Neighbour: Sendable, BitwiseCopyable {
    let other: Int
    var similarity: Double
  }

  /// An article that has a term among its heaviest.
  private struct Posting: BitwiseCopyable {
    let article: Int
    let weight: Float
  }

  /// For each article its neighbours, ascending; each is a neighbour of its neighbours.
  private(set) var rows: [[Neighbour]]

  /// How many terms of an article are looked up.
  private static let heaviest = 40
  /// How many articles are looked up under one term. What more have tells nothing, but to an article that has nothing
  /// else: there it leads to those loaded next to it.
  private static let widest = 400
  /// How many articles each is set against, those with the most weight in common.
  private static let nearest = 20

  /// Finds the neighbours of each profile.
  ///
  /// - Complexity: O(*n* *d* log *d*) for *n* articles with *d* terms each.
  init(
    _ profiles: ArticleProfiles, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    let heaviest = try profiles.profiles.map { profile throws(Cancelled) in
      try pace.step(profile.entries.count)
      return profile.heaviest(Self.heaviest)
    }
    let pairs = try Self.pairs(heaviest, termCount: profiles.termCount, &pace)
    rows = [[Neighbour]](repeating: [], count: heaviest.count)
    var spread = SpreadProfile(terms: profiles.termCount)
    for (article, pairs) in pairs.enumerated() {
      let others = Set(pairs).sorted()
      let similarities = try spread.similarities(
        of: profiles.profiles[article], to: others.lazy.map { profiles.profiles[$0] }, &pace)
      for (other, similarity) in zip(others, similarities) {
        rows[article].append(Neighbour(other: other, similarity: similarity))
        rows[other].append(Neighbour(other: article, similarity: similarity))
      }
    }
  }

  /// For each article those behind it that it, or that one, is set against; some of them twice.
  private static func pairs(
    _ heaviest: [ArraySlice<ArticleProfile.Entry>], termCount: Int,
    _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [[Int]] {
    var postings = [[Posting]](repeating: [], count: termCount)
    for (article, entries) in heaviest.enumerated() {
      try pace.step(entries.count)
      for entry in entries {
        postings[Int(entry.term)].append(Posting(article: article, weight: entry.whole))
      }
    }
    var pairs = [[Int]](repeating: [], count: heaviest.count)
    var common = [Double](repeating: 0, count: heaviest.count)
    for (article, entries) in heaviest.enumerated() {
      var touched: [Int] = []
      func count(_ postings: ArraySlice<Posting>, _ weight: Float) throws(Cancelled) {
        try pace.step(postings.count)
        for posting in postings where posting.article != article {
          if common[posting.article] == 0 { touched.append(posting.article) }
          common[posting.article] += Double(weight) * Double(posting.weight)
        }
      }
      for entry in entries where postings[Int(entry.term)].count <= widest {
        try count(postings[Int(entry.term)][...], entry.whole)
      }
      if touched.count < nearest {
        for entry in entries where postings[Int(entry.term)].count > widest {
          try count(window(of: postings[Int(entry.term)], around: article), entry.whole)
        }
      }
      for other in best(touched, common) { pairs[min(article, other)].append(max(article, other)) }
      try pace.step(touched.count)
      for other in touched { common[other] = 0 }
    }
    return pairs
  }

  /// Those of very many articles that stand nearest to one.
  private static func window(of postings: [Posting], around article: Int) -> ArraySlice<Posting> {
    let place = postings.partitioningIndex { $0.article >= article }
    let first = max(0, min(place - widest / 2, postings.count - widest))
    return postings[first...].prefix(widest)
  }

  /// Those of some articles that have most in common, the lowest numbers among equals.
  private static func best(_ articles: [Int], _ common: [Double]) -> [Int] {
    var best: [Int] = []
    for article in articles where common[article] > 0 {
      func isBehind(_ other: Int) -> Bool {
        common[other] < common[article]
          || common[other] == common[article] && other > article
      }
      if best.count == nearest, let last = best.last {
        guard isBehind(last) else { continue }
        best.removeLast()
      }
      best.insert(article, at: best.partitioningIndex(where: isBehind))
    }
    return best
  }
}
