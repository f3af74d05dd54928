package import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as table`
  package static let table = OutputFormat(
    "table", "rows and columns, fitted to the terminal", isForPeople: true,
    fitsTerminal: true)
}

/// Rows and columns, fitted to the width: long texts go on below instead of being cut.
///
///     address   speaker      text
///     ────────  ───────────  ─────────────────────────
///     a1 ¶2 s1  Mayor Lee    The bridge will not open
///                            before spring
///
/// A table of too many columns is shown as a list, and a notice says so. A concordance keeps its node in
/// the middle, a timeline stands under its days.
package struct TableRenderer: ResultRenderer {
  package static let format = OutputFormat.table
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    if table.layout == .concordance, let concordance = KWICRenderer(table, options: options) {
      return concordance.render(to: sink)
    }
    if table.layout == .days, let days = DayListRenderer(table, options: options) {
      days.render(to: sink)
      return []
    }
    guard table.count > 0, !table.columns.isEmpty else { return [] }
    let header = table.columns.map { CellText.shown($0.name) }
    var fitting = ColumnFitting(header: header, columns: table.columns)
    let rows = MeasuredRows(
      count: table.count, to: sink, make: { Self.cells(of: table.row($0), table.columns) },
      measure: { fitting.add($0) })
    guard let rows else { return [] }
    let margin = RowNumbers(options, count: rows.count)
    guard let widths = fitting.widths(in: options.width - margin.width, gap: Self.gap) else {
      var list = ListRenderer(options: options)
      let notices = list.render(table, to: sink)
      return [
        "\(table.columns.count) columns do not fit into \(options.width) characters a line; "
          + "shown as a list. Choose fewer with | show"
      ] + notices
    }
    let layout = TableLines(
      widths: widths, alignments: table.columns.map { CellText.isNumeric($0) ? .right : .left },
      gap: Self.gap)
    var text = TextBuffer()
    text.write(margin.blank + layout.line(header) { Style.bold($0, colour: options.colour) })
    let rule = widths.map { String(repeating: "─", count: $0) }
    text.write(margin.blank + layout.line(rule) { Style.dim($0, colour: options.colour) })
    sink.write(text, rows: 0)
    for number in 0..<rows.count {
      if sink.isStopped { break }
      text.empty()
      layout.write(rows[number], margin.text(number), margin.blank, to: &text)
      sink.write(text, rows: 1)
    }
    return []
  }

  private static let gap = 2

  private static func cells(
    of cells: [Value], _ columns: [TableView.Column]
  ) -> [String] {
    columns.indices.map { index in
      index < cells.count ? CellText.shown(cells[index], in: columns[index]) : "—"
    }
  }
}

/// Cells side by side, each as wide as its column.
private struct TableLines {
  let widths: [Int]
  let alignments: [DisplayWidth.Alignment]
  let gap: Int

  /// Writes a row, which takes as many lines as its longest cell.
  func write(
    _ row: [String], _ number: String, _ blank: String, to text: inout TextBuffer
  ) {
    let cells = zip(row, widths).map { TextWrapper(width: $1).lines($0) }
    let height = cells.reduce(1) { max($0, $1.count) }
    for level in 0..<height {
      let parts = cells.map { level < $0.count ? $0[level] : "" }
      text.write((level == 0 ? number : blank) + line(parts) { $0 })
    }
  }

  /// One line of cells, without spaces at the end.
  func line(_ cells: [String], style: (String) -> String) -> String {
    var text = ""
    var pending = 0
    for index in cells.indices {
      let cell = cells[index]
      let missing = max(0, widths[index] - DisplayWidth.width(of: cell))
      if !cell.isEmpty {
        text += DisplayWidth.spaces(pending + (alignments[index] == .right ? missing : 0))
        text += style(cell)
        pending = alignments[index] == .right ? 0 : missing
      } else {
        pending += missing
      }
      pending += gap
    }
    return text + "\n"
  }
}
