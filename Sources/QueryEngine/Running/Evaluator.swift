package import NewsCorpus

/// Runs bound queries.
package struct Evaluator {
  private let corpus: Corpus
  private let isCancelled: () -> Bool

  /// Makes an evaluator; `isCancelled` is asked at least every 64 rows, and true stops it.
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
      rows: progress.set, footer: try footer(progress, evaluation), notes: progress.notes,
      format: progress.format, saving: progress.saving, isConcordance: progress.isConcordance)
  }

  /// The lines of a concordance of a set, as a bare pattern shows them.
  package func concordance(of set: RowSet, width: Int) throws(EvaluationError) -> RowSet {
    try Concordance.lines(of: set, width: width, evaluation)
  }

  /// What a query asks and how it is run, a fact a line.
  package func explanation(of pipeline: BoundPipeline) throws(EvaluationError) -> [ExplainedLine] {
    try Explanation(evaluation).lines(pipeline)
  }

  private func footer(
    _ progress: Progress, _ evaluation: Evaluation
  ) throws(EvaluationError) -> Footer {
    let isMade = progress.set.relation.isMade
    // What was kept of a table no longer tells what it was made from.
    var base: Footer.Rows?
    if isMade, let rows = progress.base, !rows.relation.isMade {
      base = try self.rows(rows, evaluation)
    }
    return Footer(
      shown: try rows(progress.set, evaluation), isMade: isMade, before: progress.before,
      base: base)
  }

  private func rows(_ set: RowSet, _ evaluation: Evaluation) throws(EvaluationError) -> Footer.Rows
  {
    return Footer.Rows(
      count: set.count, noun: set.relation.words,
      articles: set.relation.isMade ? 0 : try ArticleShare(evaluation: evaluation).count(of: set),
      allArticles: corpus.articles.count, countedWords: set.derived?.totals?.words,
      areArticles: set.relation.areArticles)
  }
}
