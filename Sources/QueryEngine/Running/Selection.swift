import NewsCorpus

/// The rows of one relation that a clause leaves.
///
/// The contract is that of the posting lists of search engines: every selection says about how many rows
/// it leaves; the one with fewest drives and gives its rows, the others keep those of them that they
/// leave too.
protocol Selection: AnyObject {
  /// About how many rows there are at most; cheap.
  var estimate: Int { get }
  /// All rows, ascending, and the hits that found them.
  func rows() throws(EvaluationError) -> Found
  /// Those of some rows, in their order, and the hits that found them.
  func filter(_ candidates: RowList) throws(EvaluationError) -> Found
  /// The articles that are left whole, for clauses that leave articles; nil for others.
  var articles: ArticleSet? { get }
  /// What the reader should know about how values were read.
  var notes: [Note] { get }
  /// Why nothing was found, when that is known.
  var emptiness: Note? { get }
  /// What it does, for `explain`.
  var explanation: Fact { get }
}

/// What a selection found.
struct Found {
  var rows: RowList
  var hits: [Match] = []
}

extension Selection {
  var articles: ArticleSet? { nil }
  var notes: [Note] { [] }
  var emptiness: Note? { nil }

  /// Keeps the candidates among all rows of the selection.
  func filterByRows(_ candidates: RowList) throws(EvaluationError) -> Found {
    let own = try rows()
    return Found(rows: candidates.intersection(own.rows), hits: own.hits)
  }

  func filter(_ candidates: RowList) throws(EvaluationError) -> Found {
    try filterByRows(candidates)
  }
}

extension RowList {
  /// The rows for which a test holds, in their order.
  func keeping(
    _ patience: Patience, _ test: (UInt32) -> Bool
  ) throws(EvaluationError) -> RowList {
    var kept: [UInt32] = []
    var turn = 0
    for row in self {
      turn += 1
      try patience.check(turn: turn)
      if test(row) { kept.append(row) }
    }
    return RowList(kept, isAscending: isAscending)
  }
}

/// A set of articles by ordinal.
struct ArticleSet: Sendable {
  private(set) var members: [Bool]
  /// The number of articles in it.
  let count: Int

  init(_ members: some Sequence<ArticleOrdinal>, of total: Int) {
    var own = [Bool](repeating: false, count: total)
    var count = 0
    for member in members where member < total && !own[member] {
      own[member] = true
      count += 1
    }
    self.members = own
    self.count = count
  }

  /// Whether an article is in it.
  @inline(__always)
  func contains(_ article: ArticleOrdinal) -> Bool { members[article] }

  /// The articles in both.
  func intersection(_ other: ArticleSet) -> ArticleSet {
    ArticleSet(
      members.indices.lazy.filter { self.members[$0] && other.members[$0] }, of: members.count)
  }

  /// The articles, ascending.
  var ordinals: some Sequence<ArticleOrdinal> { members.indices.lazy.filter { self.members[$0] } }
}
