package import QueryEngine

/// Rows and columns, fitted to the width: long texts go on below instead of being cut.
///
///     address   speaker      text
///     ────────  ───────────  ─────────────────────────
///     a1 ¶2 s1  Mayor Lee    The bridge will not open
///                            before spring
///
/// A table of too many columns is shown as a list, and a notice says so.
package struct TableRenderer: ResultRenderer {
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return [] }
    let header = table.columns.map { CellText.shown($0.name) }
    let rows = table.rows.map { row in
      table.columns.indices.map { index in
        index < row.cells.count
          ? CellText.shown(row.cells[index], in: table.columns[index]) : "—"
      }
    }
    let margin = RowNumbers(options, count: rows.count)
    guard
      let widths = ColumnFitting(header: header, rows: rows, columns: table.columns)
        .widths(in: options.width - margin.width, gap: Self.gap)
    else {
      var list = ListRenderer(options: options)
      let notices = list.render(table, to: &output)
      return [
        "\(table.columns.count) columns do not fit into \(options.width) characters a line; "
          + "shown as a list. Choose fewer with | show"
      ] + notices
    }
    let alignments: [DisplayWidth.Alignment] = table.columns.map {
      CellText.isNumeric($0) ? .right : .left
    }
    output.write(
      margin.blank + line(header, widths, alignments) { Style.bold($0, colour: options.colour) })
    let rule = widths.map { String(repeating: "─", count: $0) }
    output.write(
      margin.blank + line(rule, widths, alignments) { Style.dim($0, colour: options.colour) })
    for (number, row) in rows.enumerated() {
      write(row, widths, alignments, margin.text(number), margin.blank, to: &output)
    }
    return []
  }

  private static let gap = 2

  private func write(
    _ row: [String], _ widths: [Int], _ alignments: [DisplayWidth.Alignment],
    _ number: String, _ blank: String, to output: inout some TextOutputStream
  ) {
    let cells = zip(row, widths).map { TextWrapper(width: $1).lines($0) }
    let height = cells.map(\.count).max() ?? 1
    for level in 0..<height {
      let parts = cells.map { level < $0.count ? $0[level] : "" }
      output.write((level == 0 ? number : blank) + line(parts, widths, alignments) { $0 })
    }
  }

  /// One line of cells, without spaces at the end.
  private func line(
    _ cells: [String], _ widths: [Int], _ alignments: [DisplayWidth.Alignment],
    style: (String) -> String
  ) -> String {
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
      pending += Self.gap
    }
    return text + "\n"
  }
}

/// The dim first column with the numbers that `it 3` and `open 3` take.
struct RowNumbers {
  private let options: RenderOptions
  private let digits: Int

  init(_ options: RenderOptions, count: Int) {
    self.options = options
    digits = String(options.firstRowNumber.addingReportingOverflow(count).partialValue).count
  }

  /// The columns that numbers and gap take together.
  var width: Int { options.rowNumbers ? digits + 2 : 0 }

  /// What stands in lines without a number.
  var blank: String { DisplayWidth.spaces(width) }

  /// The number of a row, counted from 0, with the gap behind it.
  func text(_ row: Int) -> String {
    guard options.rowNumbers else { return "" }
    let number = DisplayWidth.padded(
      String(options.firstRowNumber + row), to: digits, alignment: .right)
    return Style.dim(number, colour: options.colour) + "  "
  }
}
