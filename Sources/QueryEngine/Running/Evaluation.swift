import NewsCorpus
import QueryLanguage

/// One run of a query: everything from here to the answer is deterministic, and stops when asked to.
final class Evaluation {
  let corpus: Corpus
  let patience: Patience

  init(_ corpus: Corpus, _ patience: Patience) {
    self.corpus = corpus
    self.patience = patience
  }

  /// Runs a pipeline.
  func run(_ pipeline: BoundPipeline) throws(EvaluationError) -> Progress {
    for prepare in pipeline.preparations { try prepare(corpus, patience) }
    var progress = try start(pipeline.source)
    for step in pipeline.steps {
      try patience.check()
      try step.run(&progress, self)
    }
    return progress
  }

  /// The rows of a pipeline inside another query.
  func rows(_ pipeline: BoundPipeline) throws(EvaluationError) -> RowSet {
    try run(pipeline).set
  }

  private func start(_ source: BoundSet) throws(EvaluationError) -> Progress {
    switch source {
    case .nested(let pipeline): return try run(pipeline)
    case .term(let term): return try TermEvaluation(term, self).run()
    case .combined(let first, let others):
      var progress = try start(first)
      for (joining, other) in others {
        try patience.check()
        try combine(&progress, joining, try start(other))
      }
      return progress
    }
  }

  private func combine(
    _ left: inout Progress, _ joining: SetOperator, _ right: Progress
  ) throws(EvaluationError) {
    let (a, b) = (left.set, right.set)
    var set = a
    switch joining {
    case .union:
      var both = try RowBits(a.rows, patience)
      try both.insert(b.rows, patience)
      set.rows = RowList(try both.rows(patience), isAscending: true)
      set.hits = try joinedHits(a, b)
    case .intersect:
      let other = try RowBits(b.rows, patience)
      set.rows = try a.rows.keeping(patience) { other.contains(Int($0)) }
      set.hits = try joinedHits(a, b)
    case .except:
      let other = try RowBits(b.rows, patience)
      set.rows = try a.rows.keeping(patience) { !other.contains(Int($0)) }
    }
    if a.relation != b.relation { set.relation = Relations.head(of: a.relation) }
    left.set = set
    left.notes += right.notes
    left.base = set
    left.before = nil
    left.isConcordance = false
  }

  /// The hits of two sets, each in the rows of its own.
  private func joinedHits(_ one: RowSet, _ other: RowSet) throws(EvaluationError) -> [RowHits] {
    let search = HitSearch(self)
    return try search.narrowed(one) + search.narrowed(other)
  }

  /// Words that occur nowhere, with words that are close to the first.
  func notFound(_ words: [String]) -> Note {
    .notFound(
      words,
      close: words.first.map {
        PatternCompiler(corpus: corpus).nearest(to: $0).map {
          .init(text: $0.text, count: $0.count)
        }
      } ?? [])
  }
}
