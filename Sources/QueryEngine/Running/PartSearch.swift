import NewsCorpus

/// Looks for a pattern in one part of an article's text after the other; what it needs for that is made once.
final class PartSearch {
  private let search: PatternSearch
  private let corpus: Corpus
  private let patience: Patience
  /// What an expression is looked for with.
  private let expression: ExpressionSearch?
  /// What a pattern with gaps is looked for with.
  private var gaps: GappedWalk?

  init(_ search: PatternSearch, _ evaluation: Evaluation) {
    self.search = search
    corpus = evaluation.corpus
    patience = evaluation.patience
    if case .words(let pattern) = search {
      gaps = PatternMatcher(corpus: corpus, pattern: pattern).gappedWalk
    }
    if case .regex(let pattern) = search {
      expression = ExpressionSearch(pattern, in: corpus, patience)
    } else {
      expression = nil
    }
  }

  /// Appends the hits in one part of an article.
  func appendMatches(
    in part: TextSpan, of article: ArticleOrdinal, to hits: inout [Match]
  ) throws(EvaluationError) {
    if let expression {
      return try expression.appendMatches(in: part, of: article, to: &hits)
    }
    let words = corpus.words(in: part, of: article)
    guard search.staysInSentence else { return try appendMatches(inWords: words, to: &hits) }
    var start = words.lowerBound
    while start < words.upperBound {
      let sentence = corpus.words(ofSentence: corpus.sentence(ofWord: start))
      let end = min(max(start + 1, sentence.upperBound), words.upperBound)
      try appendMatches(inWords: start..<end, to: &hits)
      start = end
    }
  }

  private func appendMatches(
    inWords words: Range<Int>, to hits: inout [Match]
  ) throws(EvaluationError) {
    guard !words.isEmpty else { return }
    if let own = try gaps?.matches(in: words, patience) {
      hits += own
    } else {
      hits += try search.matches(in: corpus, within: .words(words), scope: [words], patience)
    }
  }
}
