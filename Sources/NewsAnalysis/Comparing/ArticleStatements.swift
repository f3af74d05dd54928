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
  /// - Complexity: that of `Alignment` and `FigurePool`.
  package init(
    of compared: ComparedArticles, cancellation: Cancellation
  ) throws(Cancelled) {
    let corpus = compared.corpus
    var search = ReuseSearch(of: corpus, articles: compared.articles)
    let passages = try search.passages(cancellation)
    var statements = Statements(of: compared, passages: passages)
    var figures = FigurePool()
    var dates = DatePool()
    let alignment = try Alignment(compared, cancellation: cancellation)
    try statements.add(alignment, cancellation)
    try figures.add(compared, cancellation)
    try dates.add(alignment, cancellation)
    agreements = statements.agreements
    reuses = statements.reuses
    self.passages = passages
    uniqueSentences = try statements.uniqueSentences(cancellation)
    self.figures = figures.comparison(in: corpus)
    self.dates = dates.comparison
    conflicts = Conflict.all(
      figures: self.figures, dates: self.dates, statements: statements.conflicts,
      of: alignment)
  }
}
