package import QueryEngine

/// Writes a table in one format.
package protocol ResultRenderer {
  /// Makes a renderer for one table.
  init(options: RenderOptions)

  /// Writes a table, each line ended by a newline.
  ///
  /// - Returns: What the reader should be told about the layout, such as that something was cut.
  /// - Complexity: O(*n*) in the length of the text of all cells.
  mutating func render(_ table: ResultTable, to output: inout some TextOutputStream) -> [String]
}

/// The renderer of each format.
package enum Renderers {
  /// Writes a table in a format; a concordance keeps its node in the middle when a table is asked for.
  ///
  /// - Returns: What the reader should be told about the layout.
  package static func render(
    _ table: ResultTable, as format: OutputFormat, options: RenderOptions,
    to output: inout some TextOutputStream
  ) -> [String] {
    func run(_ renderer: some ResultRenderer) -> [String] {
      var renderer = renderer
      return renderer.render(table, to: &output)
    }
    switch format {
    case .table where table.layout == .concordance: return run(KWICRenderer(options: options))
    case .table: return run(TableRenderer(options: options))
    case .list: return run(ListRenderer(options: options))
    case .csv: return run(CSVRenderer(options: options))
    case .tsv: return run(TSVRenderer(options: options))
    case .json: return run(JSONRenderer(options: options))
    case .jsonl: return run(JSONLinesRenderer(options: options))
    case .markdown: return run(MarkdownRenderer(options: options))
    case .plain: return run(PlainRenderer(options: options))
    }
  }
}
