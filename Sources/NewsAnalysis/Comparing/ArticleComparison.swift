package import NewsCorpus

/// Everything that can be said about some articles side by side.
///
///     let comparison = try ArticleComparison(of: corpus, articles: [0, 1, 2], cancellation: .never)
///     for agreement in comparison.statements.agreements { … }
package struct ArticleComparison: Sendable {
  /// The articles with their stems.
  package let compared: ComparedArticles
  /// What they say alike, and what otherwise.
  package let statements: ArticleStatements
  /// The quotations that at least two of them give.
  package let sharedQuotations: SharedQuotations
  /// How they name the same people, organisations and groups.
  package let names: [ComparedName]
  /// Whom they quote.
  package let sources: SourceComparison
  /// The words that set each of them apart from the others, in the order of `compared.articles`.
  package let keywords: [[Keyword]]

  /// Compares articles; ordinals that the corpus does not have are left out.
  ///
  /// - Complexity: that of `ArticleStatements`, `SharedQuotations` and `NameComparison`.
  package init(
    of corpus: Corpus, articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let compared = try ComparedArticles(of: corpus, articles: articles, cancellation: cancellation)
    self.compared = compared
    statements = try ArticleStatements(of: compared, cancellation: cancellation)
    sharedQuotations = try SharedQuotations(compared, cancellation: cancellation)
    names = try NameComparison(compared, cancellation: cancellation).names
    sources = try SourceComparison(compared, cancellation: cancellation)
    keywords = try Keyness.each(
      of: compared.articles, in: corpus, cancellation: cancellation
    ).map(\.keywords)
  }
}
