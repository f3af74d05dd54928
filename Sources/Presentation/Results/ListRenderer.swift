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
    let column = widest + 4
    // Labels stand beside their values when at least half the line is left for those.
    let isBeside = column <= options.width / 2
    for (number, row) in table.rows.enumerated() {
      if number > 0 { output.write("\n") }
      let title = "\(Sanitiser.clean(table.rowName)) \(options.firstRowNumber + number)"
      output.write(Style.bold(title, colour: options.colour) + "\n")
      for (index, cell) in row.cells.enumerated() where index < labels.count {
        let text = CellText.shown(cell, in: table.columns[index])
        if isBeside {
          let label = DisplayWidth.padded(labels[index], to: widest)
          let lines = TextWrapper(
            width: options.width - column, indent: ""
          ).lines(text)
          for (level, line) in lines.enumerated() {
            output.write(
              level == 0
                ? "  " + Style.dim(label, colour: options.colour) + "  " + line + "\n"
                : DisplayWidth.spaces(column) + line + "\n")
          }
        } else {
          let label = TextWrapper(width: options.width, indent: "  ").lines(labels[index])
          for line in label { output.write(Style.dim(line, colour: options.colour) + "\n") }
          output.write(TextWrapper(width: options.width, indent: "    ").wrapped(text))
        }
      }
    }
    return []
  }
}
