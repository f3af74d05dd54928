package import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as json`
  package static let json = OutputFormat("json", "one array of objects", extensions: ["json"])
}

/// One array of objects, one object a line.
package struct JSONRenderer: ResultRenderer {
  package static let format = OutputFormat.json

  package init(options: RenderOptions) {}

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    let keys = JSONText.keys(table.columns)
    write("[", to: sink)
    writeRows(of: table, to: sink) { number, cells, text in
      text.write(number == 0 ? "\n  " : ",\n  ")
      JSONText.write(keys, cells, to: &text)
    }
    if !sink.isStopped { write(table.count == 0 ? "]\n" : "\n]\n", to: sink) }
    return []
  }
}
