package import QueryEngine

/// A concordance: the matches one below the other, their contexts on either side.
///
///     a1 ¶2 s1  …said the bridge  will not  open before spring…
///     a2 ¶1 s3      The old mill  will not  be sold
///
/// Contexts are cut at words to fit the line, `…` standing for what is missing; a notice says so.
package struct KWICRenderer: ResultRenderer {
  private let options: RenderOptions
  private var cutLines = 0

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    let names = ["address", "left", "node", "right"]
    let positions = names.compactMap { table.column($0) }
    guard positions.count == names.count else {
      var plain = TableRenderer(options: options)
      return plain.render(table, to: &output)
    }
    let lines = table.rows.map { row in
      positions.map { $0 < row.cells.count ? context(row.cells[$0]) : "" }
    }
    let margin = RowNumbers(options, count: lines.count)
    let address = lines.map { DisplayWidth.width(of: $0[0]) }.max() ?? 0
    let room = options.width - margin.width - address - 2
    guard room >= Self.leastRoom else {
      var list = ListRenderer(options: options)
      return list.render(table, to: &output)
    }
    let widest = lines.map { DisplayWidth.width(of: $0[2]) }.max() ?? 0
    // A long match must not push the contexts of all others to the edge.
    let node = min(widest, max(Self.leastRoom / 2, room / 3))
    // Each side gets half, and what the other does not need.
    let contexts = max(0, room - node - 4)
    let rightNeed = lines.map { DisplayWidth.width(of: $0[3]) }.max() ?? 0
    let leftRoom = max(contexts / 2, contexts - rightNeed)
    let left =
      lines.map { DisplayWidth.width(of: Self.ending($0[1], fitting: leftRoom)) }.max() ?? 0
    for (number, line) in lines.enumerated() {
      write(
        line, before: margin.text(number) + DisplayWidth.padded(line[0], to: address) + "  ",
        left: left, room: room, to: &output)
    }
    if cutLines == 0 { return [] }
    let subject = cutLines == 1 ? "1 line was" : "\(CellText.grouped(String(cutLines))) lines were"
    return ["\(subject) cut to fit \(options.width) columns; | as list shows them whole"]
  }

  /// The least columns in which contexts say anything.
  private static let leastRoom = 16

  private func context(_ value: Value) -> String { Sanitiser.clean(value.plain ?? "") }

  private mutating func write(
    _ line: [String], before: String, left: Int, room: Int,
    to output: inout some TextOutputStream
  ) {
    let leftText = Self.ending(line[1], fitting: left)
    let nodeRoom = room - left - (left > 0 ? 2 : 0)
    let nodeText = DisplayWidth.truncated(line[2], to: nodeRoom)
    let rightRoom = nodeRoom - DisplayWidth.width(of: nodeText) - 2
    let rightText = Self.beginning(line[3], fitting: rightRoom)
    if leftText != line[1] || nodeText != line[2] || rightText != line[3] { cutLines += 1 }
    output.write(
      before + (left > 0 ? DisplayWidth.padded(leftText, to: left, alignment: .right) + "  " : "")
        + Style.bold(nodeText, colour: options.colour)
        + (rightText.isEmpty ? "" : "  " + rightText) + "\n")
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
