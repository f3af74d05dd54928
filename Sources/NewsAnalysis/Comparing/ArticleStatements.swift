package import NewsCorpus

/// What some articles say alike, and what they say otherwise.
package struct ArticleStatements: Sendable {
  /// What at least two of them say, each in words of its own.
  package let agreements: [Agreement]
  /// What at least two of them say otherwise.
  package let conflicts: [Conflict]
  /// What at least two of them have in nearly the same words.
  package let reuses: [ReusedPassage]
  /// All passages that they have in nearly the same words, those included in which one says the contrary.
  package let passages: [ReusedPassage]
  /// How many these are.
  package var passageCount: Int { passages.count }
  /// What only one of them says.
  package let uniqueSentences: [UniqueSentences]
  /// The figures that at least two of them give for the same thing.
  package let figures: FigureComparison
  /// The dates that at least two of them give for the same thing.
  package let dates: DateComparison

  /// Compares the statements of articles.
  ///
  /// What two of them share does not depend on the others.
  /// - Complexity: that of `RelatedArticles`, `Alignment` and `FigurePool`.
  package init(
    of compared: ComparedArticles, cancellation: Cancellation
  ) throws(Cancelled) {
    let corpus = compared.corpus
    let related = try RelatedArticles(of: compared, cancellation)
    let alignment = try Alignment(compared, related, cancellation: cancellation)
    let statements = try Statements(of: alignment, cancellation)
    var figures = FigurePool()
    var dates = DatePool()
    try figures.add(compared, related, cancellation)
    try dates.add(alignment, related, cancellation)
    agreements = statements.agreements
    reuses = statements.reuses
    passages = statements.passages
    uniqueSentences = try statements.uniqueSentences(cancellation)
    self.figures = figures.comparison(in: corpus)
    self.dates = dates.comparison
    conflicts = Conflict.all(
      figures: self.figures, dates: self.dates, statements: statements.conflicts,
      of: alignment)
  }

  /// What at least two of some articles say, each in words of its own.
  ///
  /// - Complexity: that of `RelatedArticles` and `Alignment`.
  package static func agreements(
    of compared: ComparedArticles, cancellation: Cancellation
  ) throws(Cancelled) -> [Agreement] {
    let related = try RelatedArticles(of: compared, cancellation)
    let alignment = try Alignment(compared, related, cancellation: cancellation)
    return try Statements(of: alignment, cancellation).agreements
  }
}
