package import NewsCorpus

/// Everything that can be said about some articles side by side.
///
///     let comparison = try Comparison(of: corpus, articles: [0, 1, 2], cancellation: .never)
///     for agreement in comparison.agreements { … }
package struct Comparison: Sendable {
  /// The articles with their stems.
  package let compared: ComparedArticles
  /// What at least two of them say.
  package let agreements: [Agreement]
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
  /// - Complexity: that of `Alignment` and `FigureComparison`, which grow faster than the articles.
  package init(
    of corpus: Corpus, articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let compared = try ComparedArticles(of: corpus, articles: articles, cancellation: cancellation)
    let alignment = try Alignment(compared, cancellation: cancellation)
    self.compared = compared
    agreements = try alignment.agreements(cancellation: cancellation)
    uniqueSentences = try alignment.uniqueSentences(cancellation: cancellation)
    sharedQuotations = try SharedQuotations(compared, cancellation: cancellation)
    figures = try FigureComparison(compared, cancellation: cancellation)
    dates = try DateComparison(alignment, cancellation: cancellation)
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
