import QueryEngine

/// A concordance, the layout of tables that have one: the matches one below the other, their contexts on either side.
///
///     a1 ¶2 s1  …said the bridge  will not  open before spring…
///     a2 ¶1 s3      The old mill  will not  be sold
///
/// Contexts are cut at words to fit the line, `…` standing for what is missing; a notice says so.
struct KWICRenderer {
  /// A line as text: its cells made harmless.
  private struct Line {
    var address, left, node, right: String
  }

  private let table: TableView
  private let positions: [Int]
  private let options: RenderOptions

  /// A renderer for a table of four columns; nil when one of them is missing.
  init?(_ table: TableView, options: RenderOptions) {
    positions = ["address", "left", "node", "right"].compactMap { name in
      table.columns.firstIndex { $0.name == name }
    }
    guard positions.count == 4 else { return nil }
    self.table = table
    self.options = options
  }

  /// Writes the lines.
  ///
  /// - Returns: What the reader should be told about the layout.
  func render(to sink: any OutputSink) -> [String] {
    var measures = Measures()
    let lines = MeasuredRows(
      count: table.count, to: sink,
      make: { [table, positions] in Self.line(table.row($0), positions) },
      measure: { measures.add($0) })
    guard let lines else { return [] }
    let margin = RowNumbers(options, count: lines.count)
    let room = options.width - margin.width - measures.address - 2
    guard room >= Self.leastRoom else {
      var list = ListRenderer(options: options)
      return list.render(table, to: sink)
    }
    let left = leftWidth(lines, measures, room: room)
    var cutLines = 0
    var text = TextBuffer()
    for number in 0..<lines.count {
      if sink.isStopped { break }
      let line = lines[number]
      text.empty()
      text.write(margin.text(number) + DisplayWidth.padded(line.address, to: measures.address))
      text.write("  ")
      if write(line, left: left, room: room, to: &text) { cutLines += 1 }
      sink.write(text, rows: 1)
    }
    if cutLines == 0 { return [] }
    let subject = cutLines == 1 ? "1 line was" : "\(CellText.grouped(String(cutLines))) lines were"
    return ["\(subject) cut to fit \(options.width) columns; | as list shows them whole"]
  }

  /// The widest of each part of a line.
  private struct Measures {
    var address = 0
    var left = 0
    var node = 0
    var right = 0

    mutating func add(_ line: Line) {
      address = max(address, DisplayWidth.width(of: line.address))
      left = max(left, DisplayWidth.width(of: line.left))
      node = max(node, DisplayWidth.width(of: line.node))
      right = max(right, DisplayWidth.width(of: line.right))
    }
  }

  /// The columns for contexts on the left.
  private func leftWidth(
    _ lines: MeasuredRows<Line>, _ measures: Measures, room: Int
  ) -> Int {
    // A long match must not push the contexts of all others to the edge.
    let node = min(measures.node, max(Self.leastRoom / 2, room / 3))
    // Each side gets half, and what the other does not need.
    let contexts = max(0, room - node - 4)
    let most = max(contexts / 2, contexts - measures.right)
    if measures.left <= most { return measures.left }
    // Cut at words, the widest may be narrower still; among many lines one hardly ever is.
    guard let few = lines.few else { return most }
    return few.map { DisplayWidth.width(of: Self.ending($0.left, fitting: most)) }.max() ?? 0
  }

  /// The least columns in which contexts say anything.
  private static let leastRoom = 16

  private static func line(_ cells: [Value], _ positions: [Int]) -> Line {
    func context(_ part: Int) -> String {
      let position = positions[part]
      return position < cells.count ? Sanitiser.clean(cells[position].plain ?? "") : ""
    }
    return Line(address: context(0), left: context(1), node: context(2), right: context(3))
  }

  /// Writes contexts and node; whether something of them was cut.
  private func write(
    _ line: Line, left: Int, room: Int, to text: inout TextBuffer
  ) -> Bool {
    let leftText = Self.ending(line.left, fitting: left)
    let nodeRoom = room - left - (left > 0 ? 2 : 0)
    let nodeText = DisplayWidth.truncated(line.node, to: nodeRoom)
    let rightRoom = nodeRoom - DisplayWidth.width(of: nodeText) - 2
    let rightText = Self.beginning(line.right, fitting: rightRoom)
    if left > 0 {
      text.write(DisplayWidth.padded(leftText, to: left, alignment: .right) + "  ")
    }
    text.write(Style.bold(nodeText, colour: options.colour))
    text.write((rightText.isEmpty ? "" : "  " + rightText) + "\n")
    return leftText != line.left || nodeText != line.node || rightText != line.right
  }

  /// The last words that fit, `…` before them when others are missing.
  private static func ending(_ text: String, fitting width: Int) -> String {
    if DisplayWidth.width(of: text) <= width { return text }
    guard width > 0 else { return "" }
    let rest = DisplayWidth.suffix(of: text, fitting: width - 1)
    let isAtWord =
      rest.startIndex > text.startIndex && text[text.index(before: rest.startIndex)] == " "
    if !isAtWord, let space = rest.firstIndex(of: " ") {
      return "…" + rest[space...].drop { $0 == " " }
    }
    return "…" + rest.drop { $0 == " " }
  }

  /// The first words that fit, `…` behind them when others are missing.
  private static func beginning(_ text: String, fitting width: Int) -> String {
    if DisplayWidth.width(of: text) <= width { return text }
    guard width > 0 else { return "" }
    let rest = DisplayWidth.prefix(of: text, fitting: width - 1)
    let isAtWord = rest.endIndex < text.endIndex && text[rest.endIndex] == " "
    if !isAtWord, let space = rest.lastIndex(of: " ") {
      return TextWrapper.trimmed(String(rest[..<space])) + "…"
    }
    return TextWrapper.trimmed(String(rest)) + "…"
  }
}
