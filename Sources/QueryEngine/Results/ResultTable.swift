import NewsCorpus

/// Columns and rows of typed values, ready to be drawn; nothing is padded or cut here.
package struct ResultTable: Sendable {
  /// A column.
  package struct Column: Sendable, Hashable {
    /// Its name, as users type it.
    package var name: String
    /// What sort of value its cells have.
    package var kind: Field.Kind
    /// Makes a column.
    package init(_ name: String, _ kind: Field.Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// A row: its cells, and the row of the corpus behind it.
  package struct Row: Sendable {
    /// One value a column.
    package var cells: [Value]
    /// What stands behind the row; nil for counts and sums.
    package var origin: Origin?
    /// Makes a row.
    package init(_ cells: [Value], origin: Origin? = nil) {
      self.cells = cells
      self.origin = origin
    }
  }

  /// A row of the corpus.
  package struct Origin: Sendable, Hashable {
    /// What the row is.
    package var noun: Noun
    /// Its number.
    package var row: UInt32
    /// Makes an origin.
    package init(noun: Noun, row: UInt32) {
      self.noun = noun
      self.row = row
    }
  }

  /// How a table wants to be laid out when the user does not say.
  package enum Layout: Sendable {
    /// Rows and columns.
    case table
    /// Address, left context, node, right context; the node stands in the middle.
    case concordance
  }

  /// The columns.
  package var columns: [Column]
  /// The rows.
  package var rows: [Row]
  /// How it wants to be laid out.
  package var layout = Layout.table
  /// What the rows are called in the footer: `quote`, `row`, `line`.
  package var rowName = "row"

  /// Makes a table.
  package init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// The number of the column with a name; nil when there is none.
  package func column(_ name: String) -> Int? {
    columns.firstIndex { $0.name == name.lowercased() }
  }

  func selecting(_ positions: [Int]) -> ResultTable {
    var table = self
    table.rows = positions.map { rows[$0] }
    return table
  }
}
