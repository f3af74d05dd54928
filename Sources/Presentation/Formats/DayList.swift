import QueryEngine

/// Rows under the days that they are of, the layout of tables that have one: the text, and below it what else is shown.
///
///     2024-01-25
///     1  The council voted on Thursday to close the mill.
///        Corve Herald · a1 ¶2 s1
struct DayListRenderer {
  private let table: TableView
  private let day: Int
  private let text: Int
  private let options: RenderOptions

  /// A renderer for a table with a day and a text; nil when one of them is missing.
  init?(_ table: TableView, options: RenderOptions) {
    guard let day = table.columns.firstIndex(where: { $0.name == "day" }),
      let text = table.columns.firstIndex(where: { $0.name == "text" })
    else { return nil }
    (self.table, self.day, self.text, self.options) = (table, day, text, options)
  }

  /// Writes the rows; a day is written once above those that follow one another on it.
  func render(to sink: any OutputSink) {
    let margin = RowNumbers(options, count: table.count)
    var last: String?
    var buffer = TextBuffer()
    for number in 0..<table.count {
      if sink.isStopped { return }
      let cells = table.row(number)
      guard cells.count == table.columns.count else { continue }
      buffer.empty()
      let own = shown(cells, day)
      if own != last { buffer.write(Style.bold(own, colour: options.colour) + "\n") }
      last = own
      write(shown(cells, text), margin.text(number), margin, to: &buffer)
      let others = cells.indices.filter { $0 != day && $0 != text && cells[$0] != .unknown }
        .map { shown(cells, $0) }
      if !others.isEmpty {
        write(others.joined(separator: " · "), margin.blank, margin, isDim: true, to: &buffer)
      }
      sink.write(buffer, rows: 1)
    }
  }

  private func shown(_ cells: [Value], _ column: Int) -> String {
    CellText.shown(cells[column], in: table.columns[column])
  }

  /// Writes a text beside the margin.
  private func write(
    _ text: String, _ lead: String, _ margin: RowNumbers, isDim: Bool = false,
    to buffer: inout TextBuffer
  ) {
    let lines = TextWrapper(width: options.width - margin.width).lines(text)
    for (number, line) in lines.enumerated() {
      buffer.write(number == 0 ? lead : margin.blank)
      buffer.write((isDim ? Style.dim(line, colour: options.colour) : line) + "\n")
    }
  }
}
