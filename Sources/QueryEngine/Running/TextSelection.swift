import NewsCorpus

/// Rows whose own text holds a pattern whole: `where text contains "a ... b"`.
enum TextSelection {
  /// The selection of a field's text; nil where the index cannot tell.
  static func make(
    _ field: Field, _ pattern: BoundPattern, _ relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> (any Selection)? {
    switch pattern {
    case .phrase, .near: break
    case .regex, .tokens: return nil
    }
    guard field.lookup == .words || field.lookup == .bodyWords, let text = relation.ownText,
      let finding = relation.finding
    else { return nil }
    let search = try PatternSearch(pattern, in: evaluation.corpus, evaluation.patience)
    switch text {
    case .bounded(let bounds):
      return HitSelection(
        search, within: bounds, isInBodies: field.lookup == .bodyWords, relation, evaluation)
    case .parts(let parts):
      return PartSelection(search, parts, finding, relation, evaluation)
    }
  }
}

/// Rows that are parts of their article's text, one of which holds a pattern whole.
///
/// Parts of different rows may lie in one another, so a pattern with gaps is tried in each by itself;
/// the rows that hold its rarest word are the ones to try.
private final class PartSelection: Selection {
  private let search: PatternSearch
  private let parts: @Sendable (Corpus, Int) -> [TextSpan]
  private let finding: Relation.Finding
  private let relation: Relation
  private let evaluation: Evaluation

  init(
    _ search: PatternSearch, _ parts: @escaping @Sendable (Corpus, Int) -> [TextSpan],
    _ finding: Relation.Finding, _ relation: Relation, _ evaluation: Evaluation
  ) {
    self.search = search
    self.parts = parts
    self.finding = finding
    self.relation = relation
    self.evaluation = evaluation
  }

  var estimate: Int { search.estimate(in: evaluation.corpus) }

  var explanation: Fact {
    "these words in the text of a row; index, at most \(count: estimate) rows to read"
  }

  func rows() throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    guard let word = search.rarestWord(in: corpus) else {
      return try found(in: relation.allRows(in: corpus))
    }
    let hits = try PatternMatcher(corpus: corpus, pattern: word).matches(evaluation.patience)
    let rows = try finding.holding(hits, corpus, evaluation.patience)
    return try found(in: RowList(rows, isAscending: true))
  }

  func filter(_ candidates: RowList) throws(EvaluationError) -> Found {
    candidates.count <= estimate ? try found(in: candidates) : try filterByRows(candidates)
  }

  /// Reads the parts of rows.
  private func found(in rows: RowList) throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    let source = RowSource(corpus)
    guard let placing = relation.placing else { return Found(rows: .none) }
    var kept: [UInt32] = []
    var hits: [Match] = []
    for (turn, row) in rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let article = placing.article(source, Int(row))
      let before = hits.count
      for part in parts(corpus, Int(row)) {
        let words = corpus.words(in: part, of: article)
        guard !words.isEmpty else { continue }
        hits += try search.matches(
          in: corpus, within: .words(words), scope: [words], evaluation.patience)
      }
      if hits.count > before { kept.append(row) }
    }
    return Found(
      rows: RowList(kept, isAscending: rows.isAscending), hits: Hits.merged([hits.sorted()]))
  }
}
