package import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as plain`
  package static let plain = OutputFormat(
    "plain", "one fact a line, for screen readers", extensions: ["txt"], isForPeople: true)
}

/// One fact a line, for screen readers: no columns, rules or colours, nothing wrapped.
///
///     quote 1 of 2
///     speaker: unknown
///     text: The bridge will not open before spring
package struct PlainRenderer: ResultRenderer {
  package static let format = OutputFormat.plain
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    let name = Sanitiser.clean(table.rowName)
    let labels = table.columns.map { CellText.shown($0.name) }
    let isPart = options.firstRowNumber > 1
    writeRows(of: table, to: sink) { number, cells, text in
      if number > 0 { text.write("\n") }
      text.write("\(name) \(options.firstRowNumber + number)")
      text.write(isPart ? "\n" : " of \(table.count)\n")
      for index in 0..<min(cells.count, labels.count) {
        text.write("\(labels[index]): \(spoken(cells[index], table.columns[index]))\n")
      }
    }
    return []
  }

  private func spoken(_ cell: Value, _ column: TableView.Column) -> String {
    switch cell {
    case .unknown: "unknown"
    case .text(""), .list([]): "empty"
    default: CellText.shown(cell, in: column)
    }
  }
}
