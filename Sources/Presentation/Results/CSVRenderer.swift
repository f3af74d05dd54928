package import QueryEngine

/// Comma-separated values as in RFC 4180, but lines end in `\n`, as text does here.
///
/// An unknown value is an empty field, an empty text is `""`; dates are ISO 8601, flags `true` and
/// `false`. Values are not changed, so a spreadsheet may take a text that starts with `=` for a
/// formula; on a terminal they are made harmless.
package struct CSVRenderer: ResultRenderer {
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    output.write(table.columns.map { field($0.name) }.joined(separator: ",") + "\n")
    for row in table.rows {
      let fields = row.cells.map { CellText.data($0).map(field) ?? "" }
      output.write(fields.joined(separator: ",") + "\n")
    }
    return []
  }

  private func field(_ value: String) -> String {
    let text = options.isTerminal ? Sanitiser.cleanLines(value) : value
    let isPlain =
      !text.isEmpty && text.first != " " && text.last != " "
      && !text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
