package import NewsCorpus

/// Everything that can be said about some articles side by side.
///
///     let comparison = try ArticleComparison(of: corpus, articles: [0, 1, 2], cancellation: .never)
///     for agreement in comparison.agreements { … }
package struct ArticleComparison: Sendable {
  /// The articles with their stems.
  package let compared: ComparedArticles
  /// What at least two of them say, each in words of its own.
  package let agreements: [Agreement]
  /// What at least two of them have in nearly the same words.
  package let reuses: [ReusedPassage]
  /// How many passages they have in nearly the same words, those included in which one says the contrary.
  package let passageCount: Int
  /// Sentences alike in wording that do not say the same.
  package let conflicts: [StatementConflict]
  /// What only one of them says.
  package let uniqueSentences: [UniqueSentences]
  /// The quotations that at least two of them give.
  package let sharedQuotations: SharedQuotations
  /// The figures that at least two of them give for the same thing.
  package let figures: FigureComparison
  /// The dates that at least two of them give for the same thing.
  package let dates: DateComparison
  /// How they name the same people, organisations and groups.
  package let names: [ComparedName]
  /// Whom they quote.
  package let sources: SourceComparison
  /// The words that set each of them apart from the others, in the order of `compared.articles`.
  package let keywords: [[Keyword]]

  /// Compares articles; ordinals that the corpus does not have are left out.
  ///
  /// They are compared two by two, so that what two of them share does not depend on the others.
  /// - Complexity: O(*n*²) in the number of articles; for two of them that of `Alignment` and `FigurePool`.
  package init(
    of corpus: Corpus, articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let compared = try ComparedArticles(of: corpus, articles: articles, cancellation: cancellation)
    var search = ReuseSearch(of: corpus, articles: compared.articles)
    let passages = try search.passages(cancellation)
    var statements = Statements(of: compared, passages: passages)
    var figures = FigurePool()
    var dates = DatePool()
    let alignment = try Alignment(compared, cancellation: cancellation)
    try statements.add(alignment, cancellation)
    try figures.add(compared, cancellation)
    try dates.add(alignment, cancellation)
    self.compared = compared
    agreements = statements.agreements
    reuses = statements.reuses
    passageCount = passages.count
    conflicts = statements.conflicts
    uniqueSentences = try statements.uniqueSentences(cancellation)
    self.figures = figures.comparison(in: corpus)
    self.dates = dates.comparison
    sharedQuotations = try SharedQuotations(compared, cancellation: cancellation)
    names = try NameComparison(compared, cancellation: cancellation).names
    sources = try SourceComparison(compared, cancellation: cancellation)
    var keywords: [[Keyword]] = []
    for article in compared.articles {
      try cancellation.check()
      let others = compared.articles.filter { $0 != article }
      keywords.append(Keyness(of: [article], against: others, in: corpus).keywords)
    }
    self.keywords = keywords
  }
}
