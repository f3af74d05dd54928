import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as csv`
  package static let csv = OutputFormat(
    "csv", "comma-separated values (RFC 4180)",
    details: """
      Values are written as they are, in UTF-8. A spreadsheet may take the letters for others, and a text \
      that starts with = + - or @ for a formula: for Excel, LibreOffice and the like write | as excel.
      """, extensions: ["csv"])
}

/// Comma-separated values as in RFC 4180, but lines end in `\n`, as text does here.
///
/// An unknown value is an empty field, an empty text is `""`; dates are ISO 8601, flags `true` and
/// `false`. Values are not changed, so a spreadsheet may take a text that starts with `=` for a
/// formula (`ExcelRenderer` minds that); on a terminal they are made harmless.
package struct CSVRenderer: DelimitedRenderer {
  package static let format = OutputFormat.csv
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  static let separator = UInt8(ascii: ",")
  static let unknown = ""

  func write(_ value: String, to text: inout TextBuffer) {
    let field = options.isTerminal ? Sanitiser.cleanLines(value) : value
    let bytes = field.utf8
    let mark = UInt8(ascii: "\"")
    let isPlain =
      bytes.first != nil && bytes.first != 0x20 && bytes.last != 0x20
      && !bytes.contains { $0 == 0x2C || $0 == mark || $0 == 0x0A || $0 == 0x0D }
    if isPlain { return text.write(field) }
    text.write(mark)
    for byte in bytes {
      if byte == mark { text.write(mark) }
      text.write(byte)
    }
    text.write(mark)
  }
}
