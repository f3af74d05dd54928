import NewsCorpus

/// Joins statements of different articles when each is the other's best counterpart.
///
/// A figure is compared with at most one figure of each other article: `2,500 in Iraq` pairs with the
/// other article's 2,500 and leaves its `900 in Syria` alone.
enum MutualBest {
  /// A possible link of two statements.
  struct Link {
    let first: Int
    let second: Int
    let score: Double
  }

  /// Groups of statements around a head, each with at most one statement of an article, ascending.
  ///
  /// `links` join statements of different articles; `articles` gives the article of each statement.
  /// - Complexity: O(*n* log *n*) in the number of links.
  static func groups(
    _ links: [Link], articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) -> [[Int]] {
    var pace = PacedCancellation(cancellation)
    struct Side: Hashable {
      let statement: Int
      let article: ArticleOrdinal
    }
    var best: [Side: (other: Int, score: Double)] = [:]
    func offer(_ statement: Int, _ other: Int, _ score: Double) {
      let side = Side(statement: statement, article: articles[other])
      if let known = best[side],
        known.score > score || (known.score == score && known.other < other)
      {
        return
      }
      best[side] = (other, score)
    }
    for link in links {
      try pace.step(4)
      offer(link.first, link.second, link.score)
      offer(link.second, link.first, link.score)
    }
    var neighbours: [Int: [(other: Int, score: Double)]] = [:]
    for link in links {
      try pace.step(4)
      let forth = best[Side(statement: link.first, article: articles[link.second])]
      let back = best[Side(statement: link.second, article: articles[link.first])]
      guard forth?.other == link.second, back?.other == link.first else { continue }
      neighbours[link.first, default: []].append((link.second, link.score))
      neighbours[link.second, default: []].append((link.first, link.score))
    }
    // Summed in order: the order of a dictionary would change the last digits from run to run.
    let strengths = neighbours.mapValues { $0.map(\.score).sorted().reduce(0.0, +) }
    let heads = neighbours.keys.sorted { a, b in
      let (first, second) = (strengths[a] ?? 0, strengths[b] ?? 0)
      return first != second ? first > second : a < b
    }
    var taken: Set<Int> = []
    var groups: [[Int]] = []
    for head in heads where !taken.contains(head) {
      let members = (neighbours[head] ?? []).map(\.other).filter { !taken.contains($0) }
      guard !members.isEmpty else { continue }
      taken.formUnion(members)
      taken.insert(head)
      groups.append((members + [head]).sorted())
    }
    return groups
  }
}
