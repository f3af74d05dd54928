import NewsCorpus

/// What one article states at one place, with a number that tells it from all others of its kind.
protocol NumberedStatement {
  var number: Int { get }
  var article: ArticleOrdinal { get }
}

/// Statements of different articles that are joined two by two, to be grouped across all.
struct JoinedStatements<Statement: NumberedStatement> {
  private var statements: [Int: Statement] = [:]
  private var edges: [CliqueCover.Edge] = []

  /// The groups in which every statement is joined with every other.
  var groups: [[Statement]] {
    CliqueCover.groups(edges).map { group in group.compactMap { statements[$0] } }
  }

  /// Joins the statements of which each is the other's best counterpart in its article.
  ///
  /// - Complexity: that of `MutualBest.pairs`.
  mutating func join(
    _ found: [Statement], by links: [MutualBest.Link], _ cancellation: Cancellation
  ) throws(Cancelled) {
    let pairs = try MutualBest.pairs(
      links, article: { found[$0].article }, cancellation: cancellation)
    for link in pairs {
      let (first, second) = (found[link.first], found[link.second])
      statements[first.number] = first
      statements[second.number] = second
      edges.append(.init(first: first.number, second: second.number, score: link.score))
    }
  }
}
