package import NewsCorpus
import QueryLanguage

/// Runs bound queries: everything from here to the answer is pure and deterministic.
package struct Evaluator {
  let corpus: Corpus
  let isCancelled: () -> Bool

  /// Makes an evaluator; `isCancelled` is asked at least every 1,024 rows, and true stops it.
  package init(corpus: Corpus, isCancelled: @escaping () -> Bool) {
    self.corpus = corpus
    self.isCancelled = isCancelled
  }

  /// What is known while a pipeline runs.
  struct Progress {
    var answer: Answer
    var notes: [String] = []
    var format: String?
    var saving: (path: String, format: String?)?
    /// The rows the pipeline started from, before any stage took some away.
    var base: RowSet?
    /// How many rows there were before `first`, `last` or `sample` took some.
    var before: Int?
    var isConcordance = false
  }

  /// Runs a pipeline.
  package func evaluate(_ pipeline: BoundPipeline) throws(EvaluationError) -> Outcome {
    var progress = try start(pipeline.source)
    for stage in pipeline.stages { try apply(stage, to: &progress) }
    noteDenials(&progress)
    return Outcome(
      answer: progress.answer, footer: Footer(corpus: corpus, progress: progress).text,
      notes: progress.notes, format: progress.format, saving: progress.saving,
      isConcordance: progress.isConcordance)
  }

  private func start(_ source: BoundSet) throws(EvaluationError) -> Progress {
    switch source {
    case .nested(let pipeline):
      var progress = try start(pipeline.source)
      for stage in pipeline.stages { try apply(stage, to: &progress) }
      return progress
    case .combined(let left, let setOperator, let right):
      return try combine(try start(left), setOperator, try start(right))
    case .term(let term):
      var progress = try evaluate(term)
      if case .rows(let set) = progress.answer { progress.base = set }
      progress.isConcordance = term.isConcordance
      return progress
    }
  }

  private func combine(
    _ left: Progress, _ setOperator: SetOperator, _ right: Progress
  ) throws(EvaluationError) -> Progress {
    guard case .rows(let a) = left.answer, case .rows(let b) = right.answer else { return left }
    var rows: [UInt32]
    switch setOperator {
    case .union:
      rows = Array(Set(a.rows).union(b.rows)).sorted()
    case .intersect:
      let other = Set(b.rows)
      rows = a.rows.filter { other.contains($0) }
    case .except:
      let other = Set(b.rows)
      rows = a.rows.filter { !other.contains($0) }
    }
    var set = RowSet(noun: a.noun == b.noun ? a.noun : .names, rows: rows)
    if setOperator == .union {
      set.matches = Array(Set(a.matches).union(b.matches)).sorted { $0.firstWord < $1.firstWord }
    } else {
      set.matches = a.matches
    }
    return Progress(answer: .rows(set), notes: left.notes + right.notes, base: set)
  }
}
