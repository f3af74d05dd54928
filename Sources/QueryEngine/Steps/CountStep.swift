import QueryLanguage

/// `count` or `count by speaker, outlet`: how many, or how many of each.
struct CountStep: Step {
  static let grammar = PhraseGrammar(
    "count", "how many, or how many of each", example: "quotes | count by speaker",
    parts: [.optional([.word("by"), .slot(.keys("keys"))])], habits: ["length": ""])

  static let keepsNoun = false

  private let keys: [Field]
  private let relation: Relation

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: CountStep, relation: Relation) {
    let keys = try KeyBinder(binder: binder, relation: relation)
      .fields(phrase.arguments.keys("keys"))
    let table = Relation.table(
      keys.map { TableColumn(of: $0) } + [TableColumn("count", .number)])
    return (CountStep(keys: keys, relation: table), table)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let set = progress.set
    var grouping = Grouping(keys, set, evaluation)
    let counts = try grouping.counts()
    let table = Table(
      count: counts.count, columns: grouping.cells + [.numbers(counts.map { Double($0) })])
    progress.notes += try grouping.listNotes()
    progress.replace(
      with: try GroupOrder.ordered(
        RowSet(relation, RowList([0..<counts.count]), derived: table), by: keys, evaluation))
  }

  var explanation: Fact {
    keys.isEmpty ? "count" : "count for each \(list: keys.map(\.name))"
  }
}

/// The order of groups.
enum GroupOrder {
  /// In the order of first occurrence a4 may come before a2, where one row stands in several groups.
  static func ordered(
    _ set: RowSet, by keys: [Field], _ evaluation: Evaluation
  ) throws(EvaluationError) -> RowSet {
    guard keys.count == 1, keys[0].kind == .list, let field = set.relation.fields.first else {
      return set
    }
    var sorting = StableSorting(count: set.count, evaluation.patience)
    try sorting.sort(by: try SortRanks(set, evaluation).ranks(field, descending: false))
    return set.with(RowList(sorting.order, isAscending: false))
  }
}
