import NewsCorpus

/// Rows that lie in some places or, if they are larger, share text with one.
final class PlaceSelection: Selection {
  private let places: [Place]
  private let relation: Relation
  private let evaluation: Evaluation
  let notes: [Note]
  let emptiness: Note?
  let explanation: Fact

  init(
    _ places: [Place], of relation: Relation, _ evaluation: Evaluation, notes: [Note] = [],
    emptiness: Note? = nil, explanation: Fact? = nil
  ) {
    self.places = places
    self.relation = relation
    self.evaluation = evaluation
    self.notes = notes
    self.emptiness = emptiness
    self.explanation = explanation ?? "inside \(count: places.count) places"
  }

  var estimate: Int { places.count * 8 }

  func rows() throws(EvaluationError) -> Found {
    Found(
      rows: RowList(
        try Self.rows(of: relation, in: places, evaluation), isAscending: true))
  }

  /// The rows of a relation in some places, ascending.
  static func rows(
    of relation: Relation, in places: some Sequence<Place>, _ evaluation: Evaluation
  ) throws(EvaluationError) -> [UInt32] {
    guard let finding = relation.finding else { return [] }
    let state = FindingState()
    var found = RowBits()
    for (turn, place) in places.enumerated() {
      try evaluation.patience.check(turn: turn)
      for row in finding.inside(place, evaluation.corpus, state) { found.insert(row) }
    }
    return try found.rows(evaluation.patience)
  }
}
