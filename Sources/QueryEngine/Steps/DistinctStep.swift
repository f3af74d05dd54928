import QueryLanguage

/// `distinct` or `distinct by speaker`: one row of each.
struct DistinctStep: Step {
  static let grammar = PhraseGrammar(
    "distinct", "one row of each", example: "mentions | distinct by name",
    parts: [.optional([.word("by"), .slot(.key("key"))])], habits: ["uniq": "", "unique": ""])

  private let field: Field?

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: DistinctStep, relation: Relation) {
    var field: Field?
    if let key = phrase.arguments.key("key") {
      field = try KeyBinder(binder: binder, relation: relation).field(key)
    }
    return (DistinctStep(field: field), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let set = progress.set
    // Without a field the values shown are compared; rows of the corpus differ at least in their place.
    if field == nil, set.shown == nil, !set.relation.isTable { return }
    var columns = (field.map { [$0] } ?? set.shownFields).map {
      KeyColumn($0, set.source(in: evaluation.corpus))
    }
    var seen = Set<[Int]>()
    var kept: [UInt32] = []
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let own = columns.indices.map { columns[$0].group(of: Int(row)) }
      if seen.insert(own).inserted { kept.append(row) }
    }
    progress.set.rows = RowList(kept, isAscending: set.rows.isAscending)
  }

  var explanation: Fact {
    "keep one of each\(field.map { " \($0.name)" } ?? "")"
  }
}
