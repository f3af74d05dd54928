package import QueryEngine

/// Tab-separated values: one row a line, always as many tabs as columns.
///
/// In values `\t` stands for a tab, `\n` and `\r` for line ends, `\\` for a backslash; a field that is
/// only `\N` is unknown, an empty field an empty text.
package struct TSVRenderer: ResultRenderer {
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    output.write(table.columns.map { field($0.name) }.joined(separator: "\t") + "\n")
    for row in table.rows {
      let fields = row.cells.map { CellText.data($0).map(field) ?? "\\N" }
      output.write(fields.joined(separator: "\t") + "\n")
    }
    return []
  }

  private func field(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return options.isTerminal ? Sanitiser.clean(text) : text
  }
}
