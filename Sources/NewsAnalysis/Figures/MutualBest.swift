import NewsCorpus

/// Joins statements of different articles when each is the other's best counterpart in its article.
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

  /// A statement beside an article.
  private struct Place: Hashable {
    let statement: Int
    let article: ArticleOrdinal
  }

  /// The links in which each statement is the other's best counterpart in its article; `article` says whose a
  /// statement is.
  ///
  /// - Complexity: O(*n*) in the number of links.
  static func pairs(
    _ links: [Link], article: (Int) -> ArticleOrdinal, cancellation: Cancellation
  ) throws(Cancelled) -> [Link] {
    var pace = PacedCancellation(cancellation)
    var best: [Place: (other: Int, score: Double)] = [:]
    func offer(_ statement: Int, _ other: Int, _ score: Double) {
      let place = Place(statement: statement, article: article(other))
      if let known = best[place],
        known.score > score || (known.score == score && known.other < other)
      {
        return
      }
      best[place] = (other, score)
    }
    for link in links {
      try pace.step(4)
      offer(link.first, link.second, link.score)
      offer(link.second, link.first, link.score)
    }
    return links.filter { link in
      best[Place(statement: link.first, article: article(link.second))]?.other == link.second
        && best[Place(statement: link.second, article: article(link.first))]?.other == link.first
    }
  }
}
