package import NewsCorpus

/// What articles state about one quantity.
package struct ComparedFigure: Sendable {
  /// How the statements relate. None of them says which article is right.
  package enum Verdict: Sendable, CaseIterable {
    /// The values differ.
    case valuesDiffer
    /// The values differ, and so does the time that they are stated for: `last week`, `since October`.
    case scopesDiffer
    /// The values agree as far as the coarser one goes: `4,492` and `nearly 4,500`.
    case roundingsDiffer
    /// The same value, hedged in other words: `about`, `roughly`.
    case qualifiersDiffer
    /// The same value in the same words.
    case same
  }

  /// One article's statement.
  package struct Account: Sendable {
    /// The figure's number in the corpus.
    package let figure: Int
    /// Its article.
    package let article: ArticleOrdinal
    /// The time that it is stated for, as written; empty when there is none: `since October`.
    package let scope: TextSpan
  }

  /// What is counted or measured, as the first article writes it: `US troops`; a unit where there is
  /// no noun: `USD`; the words around the figure where there is neither. Never empty.
  package let subject: String
  /// The statements, one of each article, in order of the corpus.
  package let accounts: [Account]
  /// How they relate.
  package let verdict: Verdict
  private let statements: [FigureStatement]

  /// Sets statements against each other, one of each article.
  init(_ statements: [FigureStatement], in corpus: Corpus) {
    self.statements = statements
    subject =
      statements.lazy.map { $0.subject(in: corpus) }.first { !$0.isEmpty }
      ?? statements.first?.surroundings(in: corpus) ?? ""
    accounts = statements.map {
      .init(figure: $0.number, article: $0.context.article, scope: $0.scope)
    }
    verdict = Self.verdict(statements)
  }

  /// The same without statements that belong with none of the others; nil where fewer than two are left.
  func restricted(
    to belongs: (FigureStatement, FigureStatement) -> Bool, in corpus: Corpus
  ) -> ComparedFigure? {
    let left = statements.filter { own in
      statements.contains { $0.number != own.number && belongs(own, $0) }
    }
    return left.count >= 2 ? ComparedFigure(left, in: corpus) : nil
  }

  private static func verdict(_ group: [FigureStatement]) -> Verdict {
    var worst = Set(group.map(\.qualifier)).count > 1 ? Verdict.qualifiersDiffer : .same
    for (offset, first) in group.enumerated() {
      for second in group[(offset + 1)...] where !first.hasSameNumber(as: second) {
        let found: Verdict =
          first.isRounding(of: second) || second.isRounding(of: first)
          ? .roundingsDiffer
          : !first.scopeText.isEmpty && !second.scopeText.isEmpty
            && first.scopeText != second.scopeText ? .scopesDiffer : .valuesDiffer
        if found.rank < worst.rank { worst = found }
      }
    }
    return worst
  }
}

extension ComparedFigure.Verdict {
  /// The place among all, the one that tells most first.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Figures about the same thing in several articles.
///
/// Figures are compared when unit or counted noun are the same and their surroundings alike; equal
/// values need less likeness than different ones. Right for "about 2,500 troops stationed in Iraq" and
/// "roughly 2,500 troops"; wrong for two equal counts of one noun that the same articles make of
/// different things.
package struct FigureComparison: Sendable {
  /// What is compared: differing values first, then by number of articles, then in order of the corpus.
  package let figures: [ComparedFigure]
  /// How many figures are not compared, because their article has more than `most` of one kind.
  package let leftOut: Int

  /// How many figures of one kind and noun are compared of an article, in the order of its text.
  package static let most = 500

  fileprivate init(_ pool: FigurePool, _ corpus: Corpus) {
    leftOut = pool.leftOut.values.reduce(0, +)
    figures = pool.joined.groups.map { ComparedFigure($0, in: corpus) }
      .sorted { a, b in
        let (first, second) = (a.verdict.rank, b.verdict.rank)
        if first != second { return first < second }
        if a.accounts.count != b.accounts.count { return a.accounts.count > b.accounts.count }
        return (a.accounts.first?.figure ?? 0) < (b.accounts.first?.figure ?? 0)
      }
  }
}

/// The figures of some articles set against each other.
struct FigurePool {
  fileprivate private(set) var joined = JoinedStatements<FigureStatement>()
  /// How many figures of each article are not compared.
  fileprivate private(set) var leftOut: [ArticleOrdinal: Int] = [:]

  /// What the articles state about the same quantities.
  func comparison(in corpus: Corpus) -> FigureComparison { FigureComparison(self, corpus) }

  /// Takes in the figures of articles on one event that may be about the same quantity.
  ///
  /// - Complexity: O(*f*²) in the figures of two related articles that count the same noun.
  mutating func add(
    _ compared: ComparedArticles, _ related: RelatedArticles, _ cancellation: Cancellation
  ) throws(Cancelled) {
    var found: [FigureStatement] = []
    var keys: [String: Int] = [:]
    // For each article its statements, as indices of `found`, by key.
    var byKey: [[Keyed]] = []
    for (article, isOfSharedEvent) in related.isOfSharedEvent.enumerated() {
      byKey.append(
        isOfSharedEvent
          ? try read(compared.articles[article], of: compared, into: &found, &keys, cancellation)
          : [])
    }
    var pace = PacedCancellation(cancellation)
    var links: [MutualBest.Link] = []
    for (second, before) in related.before.enumerated() {
      for first in before where first.isOfOneEvent {
        try Self.visitEqual(byKey[first.article], byKey[second], &pace) { own, other in
          if let score = found[own].likeness(to: found[other]) {
            links.append(MutualBest.Link(first: own, second: other, score: score))
          }
        }
      }
    }
    try joined.join(found, by: links, cancellation)
  }

  /// A statement under a number for its key.
  private struct Keyed: BitwiseCopyable {
    let key: Int
    /// An index of the statements.
    let statement: Int
  }

  /// Calls `visit` with each two statements of equal keys; both lists ascend by key.
  private static func visitEqual(
    _ first: [Keyed], _ second: [Keyed], _ pace: inout PacedCancellation,
    _ visit: (Int, Int) -> Void
  ) throws(Cancelled) {
    var start = 0
    for own in first {
      try pace.step()
      while start < second.count, second[start].key < own.key { start += 1 }
      var place = start
      while place < second.count, second[place].key == own.key {
        try pace.step(40)
        visit(own.statement, second[place].statement)
        place += 1
      }
    }
  }

  /// The statements of an article, by key, in the order of its text.
  private mutating func read(
    _ article: ArticleOrdinal, of compared: ComparedArticles, into found: inout [FigureStatement],
    _ keys: inout [String: Int], _ cancellation: Cancellation
  ) throws(Cancelled) -> [Keyed] {
    let stemmer = EnglishStemmer()
    var counts: [Int: Int] = [:]
    var skipped = 0
    var read: [Keyed] = []
    for number in compared.corpus.articles[article].figures {
      try cancellation.check()
      guard let statement = FigureStatement(number, in: compared, stemmer: stemmer) else {
        continue
      }
      let key = keys[statement.key] ?? keys.count
      keys[statement.key] = key
      counts[key, default: 0] += 1
      guard counts[key, default: 0] <= FigureComparison.most else {
        skipped += 1
        continue
      }
      read.append(Keyed(key: key, statement: found.count))
      found.append(statement)
    }
    leftOut[article] = skipped
    return read.sorted { ($0.key, $0.statement) < ($1.key, $1.statement) }
  }
}
