import QueryEngine

/// A format of one row a line, with a mark between its fields; the first line names the columns.
protocol DelimitedRenderer: ResultRenderer {
  /// What stands between two fields.
  static var separator: UInt8 { get }
  /// What stands for a value that is not known.
  static var unknown: String { get }
  /// What ends a line.
  var lineEnd: String { get }
  /// What stands before everything.
  var mark: String { get }
  /// A value as text; nil when it is not known.
  func field(_ value: Value) -> String?
  /// Writes a text, protected from what the format reads as its own.
  func write(_ field: String, to text: inout TextBuffer)
}

extension DelimitedRenderer {
  var lineEnd: String { "\n" }
  var mark: String { "" }
  func field(_ value: Value) -> String? { CellText.data(value) }

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    var text = TextBuffer()
    text.write(mark)
    write(table.columns.map(\.name), to: &text)
    sink.write(text, rows: 0)
    writeRows(of: table, to: sink) { _, cells, text in
      write(cells.map { field($0) }, to: &text)
    }
    return []
  }

  private func write(_ fields: [String?], to text: inout TextBuffer) {
    for (number, field) in fields.enumerated() {
      if number > 0 { text.write(Self.separator) }
      if let field { write(field, to: &text) } else { text.write(Self.unknown) }
    }
    text.write(lineEnd)
  }
}
