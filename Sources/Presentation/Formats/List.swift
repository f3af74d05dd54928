package import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as list`
  package static let list = OutputFormat(
    "list", "one field a line, nothing cut", isForPeople: true)
}

/// One field a line, nothing cut: long texts go on below.
///
///     quote 1
///       speaker  Mayor Lee
///       text     The bridge will not open before spring
package struct ListRenderer: ResultRenderer {
  package static let format = OutputFormat.list
  private let options: RenderOptions

  package init(options: RenderOptions) { self.options = options }

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    let name = Sanitiser.clean(table.rowName)
    let labels = table.columns.map { CellText.shown($0.name) }
    let widest = labels.map { DisplayWidth.width(of: $0) }.max() ?? 0
    // Labels stand beside their values when at least half the line is left for those.
    let isBeside = widest + Self.labelMargin <= options.width / 2
    writeRows(of: table, to: sink) { number, cells, text in
      if number > 0 { text.write("\n") }
      let title = "\(name) \(options.firstRowNumber + number)"
      text.write(Style.bold(title, colour: options.colour) + "\n")
      for index in 0..<min(cells.count, labels.count) {
        let value = CellText.shown(cells[index], in: table.columns[index])
        text.write(isBeside ? beside(labels[index], value, widest) : below(labels[index], value))
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
