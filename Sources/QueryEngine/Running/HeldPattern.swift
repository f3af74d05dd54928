/// The clause of a pattern: rows that hold it.
struct HeldPattern: BoundClause {
  let pattern: BoundPattern
  let text: String

  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    try HitSelection(pattern, in: relation, evaluation)
  }
}
