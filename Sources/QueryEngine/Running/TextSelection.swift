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
