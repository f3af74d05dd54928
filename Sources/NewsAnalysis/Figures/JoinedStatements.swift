import NewsCorpus

/// What one article states at one place, with a number that tells it from all others of its kind.
protocol NumberedStatement {
  var number: Int { get }
}

/// Statements that were joined pair of articles by pair of articles, to be grouped across all.
struct JoinedStatements<Statement: NumberedStatement> {
  private var statements: [Int: Statement] = [:]
  private var edges: [CliqueCover.Edge] = []

  /// The groups in which every statement is joined with every other.
  var groups: [[Statement]] {
    CliqueCover.groups(edges).map { group in group.compactMap { statements[$0] } }
  }

  /// Joins the statements of two articles of which each is the other's best counterpart.
  ///
  /// - Complexity: that of `MutualBest.pairs`.
  mutating func join(
    _ found: [Statement], by links: [MutualBest.Link], _ cancellation: Cancellation
  ) throws(Cancelled) {
    for link in try MutualBest.pairs(links, cancellation: cancellation) {
      let (first, second) = (found[link.first], found[link.second])
      statements[first.number] = first
      statements[second.number] = second
      edges.append(.init(first: first.number, second: second.number, score: link.score))
    }
  }
}
