import NewsCorpus

/// Joins statements of two articles when each is the other's best counterpart.
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

  /// The links of two articles in which each statement is the other's best counterpart.
  ///
  /// - Complexity: O(*n*) in the number of links.
  static func pairs(
    _ links: [Link], cancellation: Cancellation
  ) throws(Cancelled) -> [Link] {
    var pace = PacedCancellation(cancellation)
    var best: [Int: (other: Int, score: Double)] = [:]
    func offer(_ statement: Int, _ other: Int, _ score: Double) {
      if let known = best[statement],
        known.score > score || (known.score == score && known.other < other)
      {
        return
      }
      best[statement] = (other, score)
    }
    for link in links {
      try pace.step(4)
      offer(link.first, link.second, link.score)
      offer(link.second, link.first, link.score)
    }
    return links.filter { link in
      best[link.first]?.other == link.second && best[link.second]?.other == link.first
    }
  }
}
