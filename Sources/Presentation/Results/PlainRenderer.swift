package import QueryEngine

/// One fact a line, for screen readers: no columns, rules or colours, nothing wrapped.
///
///     quote 1 of 2
///     speaker: unknown
///     text: The bridge will not open before spring
package struct PlainRenderer: ResultRenderer {
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    for (number, row) in table.rows.enumerated() {
      if number > 0 { output.write("\n") }
      let own = options.firstRowNumber + number
      let isPart = options.firstRowNumber > 1
      output.write(
        "\(Sanitiser.clean(table.rowName)) \(own)"
          + (isPart ? "" : " of \(table.rows.count)") + "\n")
      for (cell, column) in zip(row.cells, table.columns) {
        output.write("\(CellText.shown(column.name)): \(spoken(cell, column))\n")
      }
    }
    return []
  }

  private func spoken(_ cell: Value, _ column: ResultTable.Column) -> String {
    switch cell {
    case .unknown: "unknown"
    case .text(""), .list([]): "empty"
    default: CellText.shown(cell, in: column)
    }
  }
}
