import NewsCorpus
import QueryLanguage

/// `group by article show min(value), max(value)`: what is computed of each group.
struct GroupStep: Step {
  static let grammar = PhraseGrammar(
    "group", "count() sum() min() max() mean() median() of each group",
    example: "figures where unit = \"troops\" | group by article show min(value), max(value)",
    parts: [
      .word("by"), .slot(.keys("keys")),
      .optional([
        .word("show"),
        .slot(Slot("aggregates", .aggregates, "what to compute", placeholder: "AGGREGATE, …")),
      ]),
    ], habits: ["group-by": "group by", "groupby": "group by"])

  static let keepsNoun = false

  private let keys: [Field]
  private let aggregates: [BoundAggregate]
  private let relation: Relation

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: GroupStep, relation: Relation) {
    let reader = KeyBinder(binder: binder, relation: relation)
    let keys = try reader.fields(phrase.arguments.keys("keys"))
    var aggregates = try Mistakes.map(phrase.arguments.aggregates("aggregates")) {
      aggregate throws(Diagnostics) in try BoundAggregate(aggregate, reader)
    }
    if aggregates.isEmpty { aggregates = [.count] }
    let table = Relation.table(
      keys.map { TableColumn(of: $0) } + aggregates.map(\.column))
    return (GroupStep(keys: keys, aggregates: aggregates, relation: table), table)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let set = progress.set
    let source = set.source(in: evaluation.corpus)
    var grouping = Grouping(keys, set, evaluation)
    var columns = aggregates.map { AggregateColumn($0, source) }
    try grouping.walk { (row, group) throws(EvaluationError) in
      for index in columns.indices { columns[index].add(row, to: group) }
    }
    let table = Table(
      count: grouping.count,
      columns: grouping.cells + columns.map { $0.cells(count: grouping.count) })
    progress.notes += try grouping.listNotes()
    progress.replace(
      with: try GroupOrder.ordered(
        RowSet(relation, RowList([0..<grouping.count]), derived: table), by: keys, evaluation))
  }

  var explanation: Fact {
    "for each \(list: keys.map(\.name)): \(list: aggregates.map(\.name))"
  }
}
