import QueryLanguage

/// `sort by count desc, speaker`: orders the rows; ties keep their order, unknown comes last.
struct SortStep: Step {
  static let grammar = PhraseGrammar(
    "sort", "order the rows; ties keep their order, unknown comes last",
    example: "quotes | sort by words desc", parts: [.word("by"), .slot(.sortKeys("keys"))],
    habits: ["order": "", "orderby": "sort by", "sort-by": "sort by"])

  private let keys: [(field: Field, descending: Bool)]

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: SortStep, relation: Relation) {
    let reader = KeyBinder(binder: binder, relation: relation)
    let keys = try Mistakes.map(phrase.arguments.sortKeys("keys")) { key throws(Diagnostics) in
      (field: try reader.field(key.key), descending: key.descending)
    }
    return (SortStep(keys: keys), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let set = progress.set
    var sorting = StableSorting(count: set.count, evaluation.patience)
    let ranks = SortRanks(set, evaluation)
    // The last key first: each sorting leaves ties as the one before put them.
    for key in keys.reversed() {
      try sorting.sort(by: try ranks.ranks(key.field, descending: key.descending))
    }
    try evaluation.patience.check()
    let rows = set.rows.array
    var order: [UInt32] = []
    order.reserveCapacity(rows.count)
    for (turn, position) in sorting.order.enumerated() {
      try evaluation.patience.check(long: turn)
      order.append(rows[Int(position)])
    }
    progress.set.rows = RowList(order, isAscending: set.count < 2)
    progress.isConcordance = false
  }

  var explanation: Fact {
    let words = keys.map { $0.field.name + ($0.descending ? ", largest first" : "") }
    return "sort by \(words.joined(separator: ", then "))"
  }
}
