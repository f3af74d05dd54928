package import NewsCorpus

/// Runs bound queries.
package struct Evaluator {
  private let corpus: Corpus
  private let isCancelled: () -> Bool

  /// Makes an evaluator; `isCancelled` is asked at least every 1,024 rows, and true stops it.
  package init(corpus: Corpus, isCancelled: @escaping () -> Bool) {
    self.corpus = corpus
    self.isCancelled = isCancelled
  }

  private var evaluation: Evaluation { Evaluation(corpus, Patience(isCancelled: isCancelled)) }

  /// Runs a pipeline.
  package func evaluate(_ pipeline: BoundPipeline) throws(EvaluationError) -> Outcome {
    let evaluation = evaluation
    var progress = try evaluation.run(pipeline)
    if let note = try Denials(evaluation).note(on: progress.set) { progress.notes.append(note) }
    return Outcome(
      rows: progress.set, footer: footer(progress, evaluation), notes: progress.notes,
      format: progress.format, saving: progress.saving, isConcordance: progress.isConcordance)
  }

  /// The lines of a concordance of a set, as a bare pattern shows them.
  package func concordance(of set: RowSet, width: Int) throws(EvaluationError) -> RowSet {
    try Concordance.lines(of: set, width: width, in: corpus, Patience(isCancelled: isCancelled))
  }

  /// What a query asks and how it is run, a fact a line.
  package func explanation(of pipeline: BoundPipeline) throws(EvaluationError) -> [ExplainedLine] {
    try Explanation(evaluation).lines(pipeline)
  }

  private func footer(_ progress: Progress, _ evaluation: Evaluation) -> Footer {
    let isMade: Bool = if case .made = progress.set.relation.rows { true } else { false }
    return Footer(
      shown: rows(progress.set, evaluation), isMade: isMade, before: progress.before,
      base: isMade ? progress.base.map { rows($0, evaluation) } : nil)
  }

  private func rows(_ set: RowSet, _ evaluation: Evaluation) -> Footer.Rows {
    let counted = set.derived as? any CountedRows
    let isMade: Bool = if case .made = set.relation.rows { true } else { false }
    return Footer.Rows(
      count: set.count, noun: set.relation.words,
      articles: isMade ? 0 : ArticleShare(evaluation: evaluation).count(of: set),
      allArticles: corpus.articles.count, countedWords: counted?.totals.words,
      areArticles: set.relation == .articles)
  }
}
