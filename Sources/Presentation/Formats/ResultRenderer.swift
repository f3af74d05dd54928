package import QueryEngine
package import struct QueryLanguage.OutputFormat

/// Writes a result in one format, row by row. One file a format, one line in `Formats.renderers`.
package protocol ResultRenderer: Sendable {
  /// What users know of the format.
  static var format: OutputFormat { get }

  /// Makes a renderer for one table.
  init(options: RenderOptions)

  /// Writes a table, each line ended by a newline, each row as soon as it is made; stops before the next
  /// row when nobody wants more.
  ///
  /// - Returns: What the reader should be told about the layout, such as that something was cut.
  /// - Complexity: O(*n*) in the length of the text of all cells; memory for one row, unless the rows
  ///   are few.
  mutating func render(_ table: TableView, to sink: any OutputSink) -> [String]
}

extension ResultRenderer {
  /// Writes each row with what `draw` adds to an empty buffer.
  func writeRows(
    of table: TableView, to sink: any OutputSink,
    _ draw: (_ number: Int, _ cells: [Value], _ text: inout TextBuffer) -> Void
  ) {
    var text = TextBuffer()
    for number in 0..<table.count {
      if sink.isStopped { return }
      text.empty()
      draw(number, table.row(number), &text)
      sink.write(text, rows: 1)
    }
  }

  /// Writes text that is no row.
  func write(_ string: String, to sink: any OutputSink) {
    var text = TextBuffer()
    text.write(string)
    sink.write(text, rows: 0)
  }
}
