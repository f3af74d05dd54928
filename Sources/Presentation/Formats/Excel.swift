import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as excel`
  package static let excel = OutputFormat(
    "excel", "comma-separated values that spreadsheets open as they are meant",
    details: """
      As csv, but it begins with a byte order mark, so that letters are read as UTF-8, lines end in CR LF, \
      and before a text that a spreadsheet would run as a formula, because it starts with = + - or @, \
      stands a '. Name the file .csv: save "quotes.csv" as excel.
      """, spellings: ["spreadsheet"])
}

/// Comma-separated values for spreadsheets.
///
/// Without the byte order mark Excel reads letters beyond ASCII as others. Numbers are not guarded: they
/// are no text that somebody wrote.
package struct ExcelRenderer: DelimitedRenderer {
  package static let format = OutputFormat.excel
  private let options: RenderOptions
  private let csv: CSVRenderer

  package init(options: RenderOptions) {
    self.options = options
    csv = CSVRenderer(options: options)
  }

  static let separator = CSVRenderer.separator
  static let unknown = CSVRenderer.unknown
  // A terminal would take both for controls.
  var lineEnd: String { options.isTerminal ? "\n" : "\r\n" }
  var mark: String { options.isTerminal ? "" : "\u{FEFF}" }

  func field(_ value: Value) -> String? {
    guard let text = CellText.data(value) else { return nil }
    switch value {
    case .number, .flag, .unknown: return text
    default: return Self.startsLikeFormula(text) ? "'" + text : text
    }
  }

  func write(_ field: String, to text: inout TextBuffer) { csv.write(field, to: &text) }

  /// Wide forms of the signs count too, and spaces before a sign do not help.
  private static func startsLikeFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    if let first, "=+-@＝＋－＠−".unicodeScalars.contains(first) { return true }
    return text.unicodeScalars.first == "\t" || text.unicodeScalars.first == "\r"
  }
}
