package import QueryEngine

/// One field a line, nothing cut: long texts go on below.
///
///     quote 1
///       speaker  Mayor Lee
///       text     The bridge will not open before spring
package struct ListRenderer: ResultRenderer {
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    let labels = table.columns.map { CellText.shown($0.name) }
    let widest = labels.map { DisplayWidth.width(of: $0) }.max() ?? 0
    // Labels stand beside their values when at least half the line is left for those.
    let isBeside = widest + Self.labelMargin <= options.width / 2
    for (number, row) in table.rows.enumerated() {
      if number > 0 { output.write("\n") }
      let title = "\(Sanitiser.clean(table.rowName)) \(options.firstRowNumber + number)"
      output.write(Style.bold(title, colour: options.colour) + "\n")
      for (index, cell) in row.cells.enumerated() where index < labels.count {
        let text = CellText.shown(cell, in: table.columns[index])
        output.write(
          isBeside ? beside(labels[index], text, widest) : below(labels[index], text))
      }
    }
    return []
  }

  /// The columns before and behind a label.
  private static let labelMargin = 4

  private func beside(_ label: String, _ text: String, _ labelWidth: Int) -> String {
    let margin = labelWidth + Self.labelMargin
    let lines = TextWrapper(width: options.width - margin).lines(text)
    let own = Style.dim(DisplayWidth.padded(label, to: labelWidth), colour: options.colour)
    return "  " + own + "  " + lines.joined(separator: "\n" + DisplayWidth.spaces(margin)) + "\n"
  }

  private func below(_ label: String, _ text: String) -> String {
    let lines = TextWrapper(width: options.width, indent: "  ").lines(label)
    return lines.map { Style.dim($0, colour: options.colour) + "\n" }.joined()
      + TextWrapper(width: options.width, indent: "    ").wrapped(text)
  }
}
