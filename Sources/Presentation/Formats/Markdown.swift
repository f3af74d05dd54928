package import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as markdown`
  package static let markdown = OutputFormat(
    "markdown", "a Markdown table", spellings: ["md"], extensions: ["md", "markdown"])
}

/// A table of GitHub Flavored Markdown, nothing cut; what Markdown would read as a mark is escaped.
package struct MarkdownRenderer: ResultRenderer {
  package static let format = OutputFormat.markdown

  package init(options: RenderOptions) {}

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    write(line(table.columns.map { MarkdownText.cell($0.name) }), to: sink)
    write(line(table.columns.map { CellText.isNumeric($0) ? "---:" : "---" }), to: sink)
    writeRows(of: table, to: sink) { _, cells, text in
      text.write(
        line(
          zip(cells, table.columns).map { cell, column in
            guard case .text(let text) = cell, !text.isEmpty else {
              return MarkdownText.cell(CellText.shown(cell, in: column))
            }
            return MarkdownText.cell(text)
          }))
    }
    return []
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}
