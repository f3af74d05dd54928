package import NewsCorpus

/// Rows ready to be drawn, each made when it is asked for; nothing is padded or cut here.
package struct TableView {
  /// A column.
  package struct Column: Sendable, Hashable {
    /// Its name, as users type it.
    package var name: String
    /// What sort of value its cells have.
    package var kind: Field.Kind
    /// What a reader calls one of its values, where that is a code: “summer 2019”. Nil: what it is.
    package var reading: (@Sendable (String) -> String?)?
    /// Whether its numbers name rather than count: the 1200th paragraph is `1200`, not `1,200`.
    package var isOrdinal: Bool
    /// Makes a column.
    package init(
      _ name: String, _ kind: Field.Kind, reading: (@Sendable (String) -> String?)? = nil,
      isOrdinal: Bool = false
    ) {
      self.name = name
      self.kind = kind
      self.reading = reading
      self.isOrdinal = isOrdinal
    }

    /// The column of a field.
    init(of field: Field) {
      self.init(field.name, field.kind, reading: field.reading, isOrdinal: field.isOrdinal)
    }

    package static func == (one: Column, other: Column) -> Bool {
      one.name == other.name && one.kind == other.kind
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(kind)
    }
  }

  /// The columns.
  package var columns: [Column]
  /// What the rows are called: `quote`, `row`, `line`.
  package var rowName: String
  /// How it wants to be laid out.
  package var layout: Relation.Layout
  /// The number of rows.
  package var count: Int
  /// The cells of a row, one value a column.
  package var row: (Int) -> [Value]

  /// Makes a view of rows that are made when they are asked for.
  package init(
    columns: [Column], rowName: String = "row", layout: Relation.Layout = .table, count: Int,
    row: @escaping (Int) -> [Value]
  ) {
    self.columns = columns
    self.rowName = rowName
    self.layout = layout
    self.count = count
    self.row = row
  }

  /// A view of rows that are there already.
  package init(
    columns: [Column], rowName: String = "row", layout: Relation.Layout = .table, rows: [[Value]]
  ) {
    self.init(columns: columns, rowName: rowName, layout: layout, count: rows.count) { rows[$0] }
  }

  /// A view of the rows of a set.
  package init(of set: RowSet, in corpus: Corpus) {
    let fields = set.shownFields
    let source = set.source(in: corpus)
    let rows = set.rows
    self.init(
      columns: fields.map { Column(of: $0) },
      rowName: set.relation.words.singular,
      layout: set.shown == nil ? set.relation.layout : .table, count: set.count
    ) { position in
      let row = Int(rows[position])
      return fields.map { $0.value(source, row) }
    }
  }

  /// Only the rows `range`, as far as there are such.
  package func limited(to range: Range<Int>) -> TableView {
    let range = range.clamped(to: 0..<count)
    var view = self
    view.count = range.count
    view.row = { [row] in row(range.lowerBound + $0) }
    return view
  }
}
