package import QueryEngine
package import struct QueryLanguage.OutputFormat

/// Every format that results can be written in.
package enum Formats {
  /// The renderer of each format, in the order in which help lists them.
  static let renderers: [any ResultRenderer.Type] = [
    TableRenderer.self, ListRenderer.self, CSVRenderer.self, ExcelRenderer.self, TSVRenderer.self,
    JSONRenderer.self, JSONLinesRenderer.self, MarkdownRenderer.self, PlainRenderer.self,
  ]

  /// The formats, likewise.
  package static let all: [OutputFormat] = renderers.map { $0.format }

  /// The names of the formats.
  package static var names: [String] { all.map(\.name) }

  /// The format with a name or another spelling of it; case does not matter.
  package static func named(_ word: String) -> OutputFormat? {
    let word = word.lowercased()
    return all.first { $0.name == word || $0.spellings.contains(word) }
  }

  /// The format that files with an extension are written in: plain text without one, nil where it is
  /// that of another program.
  package static func ofFile(extension ending: String?) -> OutputFormat? {
    guard let ending = ending?.lowercased() else { return .plain }
    return all.first { $0.extensions.contains(ending) }
  }

  /// Writes a table in a format.
  ///
  /// - Returns: What the reader should be told about the layout.
  package static func render(
    _ table: TableView, as format: OutputFormat, options: RenderOptions, to sink: any OutputSink
  ) -> [String] {
    let type = renderers.first { $0.format.name == format.name } ?? PlainRenderer.self
    var renderer = type.init(options: options)
    return renderer.render(table, to: sink)
  }

  /// A table written in a format as one text.
  package static func text(
    of table: TableView, as format: OutputFormat, options: RenderOptions
  ) -> (text: String, notices: [String]) {
    let sink = TextSink()
    let notices = render(table, as: format, options: options, to: sink)
    return (sink.text, notices)
  }
}
