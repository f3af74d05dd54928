import NewsCorpus
import QueryLanguage

/// `cross speaker by outlet`: a crosstab, a row for each value of one field, a column for each of another.
struct CrossStep: Step {
  static let grammar = PhraseGrammar(
    "cross", "a crosstab of counts", example: "quotes | cross kind by article",
    parts: [.slot(.key("row")), .word("by"), .slot(.key("column"))],
    habits: ["pivot": "", "crosstab": ""])

  static let keepsNoun = false

  private let row: Field
  private let column: Field

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: CrossStep, relation: Relation) {
    guard let row = phrase.arguments.key("row"), let column = phrase.arguments.key("column") else {
      throw binder.incomplete(phrase)
    }
    let fields = try KeyBinder(binder: binder, relation: relation).fields([row, column])
    let step = CrossStep(row: fields[0], column: fields[1])
    // The columns are values and known only when it has run; what follows may not name them.
    return (step, .table([TableColumn(of: step.row)]))
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let set = progress.set
    let source = set.source(in: evaluation.corpus)
    var rows = KeyColumn(row, source)
    var columns = KeyColumn(column, source)
    // Few of all pairs occur: the key is the column and, behind it, the row.
    var counts: [UInt64: UInt32] = [:]
    for (turn, number) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let across = columns.groups(of: Int(number))
      for down in rows.groups(of: Int(number)) {
        for column in across { counts[UInt64(column) << 32 | UInt64(down), default: 0] += 1 }
      }
    }
    let columnOrder = try order(columns, column, evaluation)
    let rowOrder = try order(rows, row, evaluation)
    var totals = [Double](repeating: 0, count: rows.count)
    for (turn, (key, count)) in counts.enumerated() {
      try evaluation.patience.check(turn: turn)
      totals[Int(UInt32(truncatingIfNeeded: key))] += Double(count)
    }
    let inner = try Self.cells(counts, rows.count, columns.count, evaluation.patience)
    var cells = [rows.cells]
    cells.reserveCapacity(columns.count + 2)
    for column in columnOrder { cells.append(inner[column]) }
    cells.append(.numbers(totals))
    let names = columns.values
    let relation = Relation.table(
      [TableColumn(of: row)]
        + columnOrder.map { TableColumn(heading(names[$0]), .number) }
        + [TableColumn("total", .number)])
    progress.notes += try Grouping([row, column], set, evaluation).listNotes()
    progress.replace(
      with: RowSet(
        relation,
        RowList(
          rowOrder.map { UInt32($0) }, isAscending: rowOrder == Array(0..<rows.count)),
        derived: Table(count: rows.count, columns: cells)))
  }

  /// So many rows are few: their cells cost less as numbers side by side than by key.
  private static let fewRows = 32

  /// The cells of each column.
  private static func cells(
    _ counts: [UInt64: UInt32], _ rows: Int, _ columns: Int, _ patience: Patience
  ) throws(EvaluationError) -> [Table.Column] {
    var turn = 0
    guard rows > fewRows else {
      var numbers = [Double](repeating: 0, count: rows * columns)
      for (key, count) in counts {
        turn += 1
        try patience.check(turn: turn)
        numbers[Int(key >> 32) * rows + Int(UInt32(truncatingIfNeeded: key))] = Double(count)
      }
      return (0..<columns).map { .shared(numbers, from: $0 * rows) }
    }
    var byColumn = [[UInt32: UInt32]](repeating: [:], count: columns)
    for (key, count) in counts {
      turn += 1
      try patience.check(turn: turn)
      byColumn[Int(key >> 32)][UInt32(truncatingIfNeeded: key)] = count
    }
    return byColumn.map { .counts($0) }
  }

  /// The groups of a field as they are shown: those of lists by value, others as they occur.
  private func order(
    _ groups: KeyColumn, _ field: Field, _ evaluation: Evaluation
  ) throws(EvaluationError) -> [Int] {
    guard field.kind == .list else { return Array(0..<groups.count) }
    var values = ValueRanks()
    for value in groups.values { values.append(value) }
    let ranks = try values.ranks(evaluation.patience)
    var sorting = StableSorting(count: groups.count, evaluation.patience)
    try sorting.sort(by: ranks.map { $0 ?? .max })
    return sorting.order.map { Int($0) }
  }

  /// A value of the column's field as the name of a column, in the reader's words.
  private func heading(_ value: Value) -> String {
    guard let plain = value.plain else { return "—" }
    return column.reading?(plain) ?? plain
  }

  var explanation: Fact { "a crosstab of \(row.name) by \(column.name)" }
}
