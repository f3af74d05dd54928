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
    figures = pool.joined.groups.map { Self.compared($0, corpus) }
      .sorted { a, b in
        let (first, second) = (Self.rank(a.verdict), Self.rank(b.verdict))
        if first != second { return first < second }
        if a.accounts.count != b.accounts.count { return a.accounts.count > b.accounts.count }
        return (a.accounts.first?.figure ?? 0) < (b.accounts.first?.figure ?? 0)
      }
  }

  private static func rank(_ verdict: ComparedFigure.Verdict) -> Int {
    ComparedFigure.Verdict.allCases.firstIndex(of: verdict) ?? 0
  }

  private static func compared(_ group: [FigureStatement], _ corpus: Corpus) -> ComparedFigure {
    let subject =
      group.lazy.map { $0.subject(in: corpus) }.first { !$0.isEmpty }
      ?? group.first?.surroundings(in: corpus) ?? ""
    return ComparedFigure(
      subject: subject,
      accounts: group.map {
        .init(figure: $0.number, article: $0.context.article, scope: $0.scope)
      },
      verdict: verdict(group))
  }

  private static func verdict(_ group: [FigureStatement]) -> ComparedFigure.Verdict {
    var worst =
      Set(group.map(\.qualifier)).count > 1
      ? ComparedFigure.Verdict.qualifiersDiffer : .same
    for (offset, first) in group.enumerated() {
      for second in group[(offset + 1)...] where !first.hasSameValue(as: second) {
        let found: ComparedFigure.Verdict =
          first.isRounding(of: second) || second.isRounding(of: first)
          ? .roundingsDiffer
          : !first.scopeText.isEmpty && !second.scopeText.isEmpty
            && first.scopeText != second.scopeText ? .scopesDiffer : .valuesDiffer
        if rank(found) < rank(worst) { worst = found }
      }
    }
    return worst
  }
}

/// The figures of some articles set against each other.
struct FigurePool {
  fileprivate private(set) var joined = JoinedStatements<FigureStatement>()
  /// How many figures of each article are not compared.
  fileprivate private(set) var leftOut: [ArticleOrdinal: Int] = [:]

  /// What the articles state about the same quantities.
  func comparison(in corpus: Corpus) -> FigureComparison { FigureComparison(self, corpus) }

  /// Takes in the figures of articles that may be about the same quantity.
  ///
  /// - Complexity: O(*f*²) in the number of figures that count the same noun.
  mutating func add(
    _ compared: ComparedArticles, _ cancellation: Cancellation
  ) throws(Cancelled) {
    var found: [FigureStatement] = []
    /// For each key the statements, as indices of `found`.
    var byKey: [String: [Int]] = [:]
    for article in compared.articles {
      try read(article, of: compared, into: &found, byKey: &byKey, cancellation)
    }
    var similarity = try ArticleSimilarity(compared, cancellation: cancellation)
    var links: [MutualBest.Link] = []
    for (_, members) in byKey.sorted(by: { $0.key < $1.key }) {
      for (offset, first) in members.enumerated() {
        for second in members[(offset + 1)...] {
          try cancellation.check()
          if let score = found[first].likeness(to: found[second], &similarity) {
            links.append(MutualBest.Link(first: first, second: second, score: score))
          }
        }
      }
    }
    try joined.join(found, by: links, cancellation)
  }

  private mutating func read(
    _ article: ArticleOrdinal, of compared: ComparedArticles, into found: inout [FigureStatement],
    byKey: inout [String: [Int]], _ cancellation: Cancellation
  ) throws(Cancelled) {
    let stemmer = EnglishStemmer()
    var counts: [String: Int] = [:]
    var skipped = 0
    for number in compared.corpus.articles[article].figures {
      try cancellation.check()
      guard let statement = FigureStatement(number, in: compared, stemmer: stemmer) else {
        continue
      }
      counts[statement.key, default: 0] += 1
      guard counts[statement.key, default: 0] <= FigureComparison.most else {
        skipped += 1
        continue
      }
      byKey[statement.key, default: []].append(found.count)
      found.append(statement)
    }
    leftOut[article] = skipped
  }
}
