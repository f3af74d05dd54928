import QueryEngine
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
package struct TSVRenderer: DelimitedRenderer {
  package static let format = OutputFormat.tsv
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  static let separator = UInt8(ascii: "\t")
  static let unknown = "\\N"

  func write(_ value: String, to text: inout TextBuffer) {
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
