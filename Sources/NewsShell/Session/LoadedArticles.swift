package import NewsCorpus
package import NewsIngest

/// The articles of a session, and what more can be loaded with.
///
/// What is built into the program is read when it is first asked for, so that the prompt need not wait
/// for it.
package final class LoadedArticles {
  private enum State {
    case closed(() -> CorpusLoader)
    case open(CorpusLoader, Corpus)
  }
  private var state: State

  /// Articles whose loader is made when a corpus is first asked for.
  package init(opening open: @escaping () -> CorpusLoader) { state = .closed(open) }

  /// What a loader has loaded.
  package convenience init(_ loader: CorpusLoader) {
    self.init(opening: { loader })
    isReadInFull = loader.failureCount == 0
  }

  private var opened: (loader: CorpusLoader, corpus: Corpus) {
    switch state {
    case .open(let loader, let corpus): return (loader, corpus)
    case .closed(let open):
      let loader = open()
      let corpus = loader.corpus()
      state = .open(loader, corpus)
      return (loader, corpus)
    }
  }

  /// Whether all that was named could be read.
  private(set) var isReadInFull = true

  /// The corpus.
  package var corpus: Corpus { opened.corpus }

  /// Loads more.
  ///
  /// - Returns: what could not be read, and whether all could; nil when it was cancelled, and nothing changed.
  func load(
    _ paths: [String], isCancelled: @escaping () -> Bool
  ) -> (problems: [LoadProblem], isComplete: Bool)? {
    let loader = opened.loader
    let before = loader.failureCount
    guard loader.load(paths, isCancelled: isCancelled) else { return nil }
    let corpus = loader.corpus()
    let problems = loader.takeProblems()
    state = .open(loader, corpus)
    let isComplete = loader.failureCount == before
    if !isComplete { isReadInFull = false }
    return (problems, isComplete)
  }

  /// Changes what is known of an article; its dates are resolved anew when its day changed.
  func amend(_ article: ArticleOrdinal, _ details: ArticleDetails) {
    let loader = opened.loader
    var corpus = opened.corpus
    var dates: [DateReading]?
    if details.date != corpus.articles[article].details.date {
      dates = loader.dates(of: article, in: corpus, appearing: details.date)
    }
    corpus = corpus.amending(article, details: details, dates: dates)
    loader.replace(corpus)
    state = .open(loader, corpus)
  }
}
