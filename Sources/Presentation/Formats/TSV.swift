package import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as tsv`
  package static let tsv = OutputFormat(
    "tsv", "tab-separated values; tab, newline and backslash escaped", extensions: ["tsv", "tab"])
}

/// Tab-separated values: one row a line, always as many tabs as columns.
///
/// In values `\t` stands for a tab, `\n` and `\r` for line ends, `\\` for a backslash; a field that is
/// only `\N` is unknown, an empty field an empty text.
package struct TSVRenderer: ResultRenderer {
  package static let format = OutputFormat.tsv
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    var text = TextBuffer()
    write(table.columns.map(\.name), to: &text)
    sink.write(text, rows: 0)
    writeRows(of: table, to: sink) { _, cells, text in
      write(cells.map(CellText.data), to: &text)
    }
    return []
  }

  private func write(_ fields: [String?], to text: inout TextBuffer) {
    for (number, field) in fields.enumerated() {
      if number > 0 { text.write(UInt8(ascii: "\t")) }
      if let field { write(field, to: &text) } else { text.write("\\N") }
    }
    text.write(UInt8(ascii: "\n"))
  }

  private func write(_ value: String, to text: inout TextBuffer) {
    var field = TextBuffer()
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\t"): field.write("\\t")
      case UInt8(ascii: "\n"): field.write("\\n")
      case UInt8(ascii: "\r"): field.write("\\r")
      case UInt8(ascii: "\\"): field.write("\\\\")
      default: field.write(byte)
      }
    }
    if options.isTerminal {
      text.write(Sanitiser.clean(String(decoding: field.bytes, as: UTF8.self)))
    } else {
      text.write(field.bytes)
    }
  }
}
