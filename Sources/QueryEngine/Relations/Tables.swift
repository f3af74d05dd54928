import NewsCorpus
import QueryLanguage

extension Relation {
  /// The rows of numbers that a step makes, with these columns.
  static func table(_ columns: [TableColumn]) -> Relation {
    let fields = columns.enumerated().map { number, column in column.field(number) }
    return Relation(
      NounWords("rows", singular: "row", summary: "rows of numbers"), fields: fields,
      shown: fields.map(\.name), rows: .made)
  }
}

/// A column of a table that a step makes, known before the step runs.
struct TableColumn: Sendable {
  let name: String
  let kind: Field.Kind

  /// The field whose values it has, when it has those of one.
  private var own: Field?

  init(_ name: String, _ kind: Field.Kind) {
    self.name = name
    self.kind = kind
  }

  /// A column of the values of a field.
  init(of field: Field) {
    self.init(field.name, field.kind.ofItems)
    own = field
  }

  /// The field that reads the column with a number.
  fileprivate func field(_ number: Int) -> Field {
    if kind == .number {
      var field = Field(name, "") { source, row in
        source.derived?.number(row, column: number, source) ?? .nan
      }
      field.isOrdinal = own?.isOrdinal ?? false
      return field
    }
    var field = Field(name, kind, "") { source, row in
      source.derived?.value(row, column: number, source) ?? .unknown
    }
    field.spelling = own?.spelling
    field.reading = own?.reading
    if own?.sortNumber != nil {
      field.sortNumber = { source, row in
        (source.derived as? Table)?.order(row, column: number, source) ?? .nan
      }
    }
    return field
  }
}

/// The cells of a table that a step has made, column by column.
struct Table: DerivedRows {
  /// A column's cells.
  enum Column: Sendable {
    /// NaN is unknown.
    case numbers([Double])
    /// Numbers of several columns one behind the other, and where the column's own begin.
    case shared([Double], from: Int)
    case values([Value])
    /// The counts of the rows that have one; of the others it is 0.
    case counts([UInt32: UInt32])
    /// What a field says of these rows, which is read when it is shown.
    // Much larger than the others, and one column of many.
    indirect case field(Field, of: [UInt32], in: RowSource)
  }

  let count: Int
  let columns: [Column]

  package func number(_ row: Int, column: Int, _ source: RowSource) -> Double {
    switch columns[column] {
    case .numbers(let numbers): numbers[row]
    case .shared(let numbers, let start): numbers[start + row]
    case .counts(let counts): Double(counts[UInt32(row)] ?? 0)
    case .values(let values): if case .number(let number) = values[row] { number } else { .nan }
    case .field(let field, let rows, let own): field.number?(own, Int(rows[row])) ?? .nan
    }
  }

  /// The number by which rows are sorted by a column that a field gives.
  func order(_ row: Int, column: Int, _ source: RowSource) -> Double {
    guard case .field(let field, let rows, let own) = columns[column] else { return .nan }
    return field.sortNumber?(own, Int(rows[row])) ?? .nan
  }

  package func value(_ row: Int, column: Int, _ source: RowSource) -> Value {
    switch columns[column] {
    case .numbers, .shared:
      number(row, column: column, source).isNaN
        ? .unknown : .number(number(row, column: column, source))
    case .counts(let counts): .number(Double(counts[UInt32(row)] ?? 0))
    case .values(let values): values[row]
    case .field(let field, let rows, let own): field.value(own, Int(rows[row]))
    }
  }
}
