package import NewsCorpus

/// Everything that can be said about some articles side by side.
///
///     let comparison = Comparison(of: corpus, articles: [0, 1, 2])
///     for agreement in comparison.agreements { … }
package struct Comparison: Sendable {
  /// The articles with their stems.
  package let compared: ComparedArticles
  /// Which of their sentences say the same.
  package let alignment: Alignment

  /// Aligns articles; ordinals that the corpus does not have are left out.
  package init(of corpus: Corpus, articles: [ArticleOrdinal]) {
    compared = ComparedArticles(of: corpus, articles: articles)
    alignment = Alignment(compared)
  }

  /// What at least two of them say.
  package var agreements: [Agreement] { alignment.agreements() }
  /// What only one of them says.
  package var uniqueSentences: [UniqueSentences] { alignment.uniqueSentences() }
  /// The quotations that at least two of them give.
  package var sharedQuotations: [SharedQuotation] { SharedQuotations(compared).groups }
  /// The figures that at least two of them give for the same thing.
  package var figures: [ComparedFigure] { FigureComparison(compared).figures }
  /// The dates that at least two of them give for the same thing.
  package var dates: [ComparedDate] { DateComparison(alignment).dates }
  /// How they name the same people, organisations and groups.
  package var names: [ComparedName] { NameComparison(compared).names }
  /// Whom they quote.
  package var sources: SourceComparison { SourceComparison(compared) }
  /// A summary of them all, sentence by sentence.
  package func summary(within budget: Summariser.Budget) -> [Int] {
    Summariser(compared).sentences(within: budget)
  }
  /// The words that set one of them apart from the others.
  package func keywords(of article: ArticleOrdinal) -> [Keyword] {
    guard compared.articles.contains(article) else { return [] }
    let others = compared.articles.filter { $0 != article }
    return Keyness(of: [article], against: others, in: compared.corpus).keywords
  }
}
