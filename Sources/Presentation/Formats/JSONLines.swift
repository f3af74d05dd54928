package import QueryEngine
package import struct QueryLanguage.OutputFormat

extension OutputFormat {
  /// `as jsonl`
  package static let jsonl = OutputFormat(
    "jsonl", "one object a line", spellings: ["ndjson"], extensions: ["jsonl", "ndjson"])
}

/// One object a line, for programs that read line by line.
package struct JSONLinesRenderer: ResultRenderer {
  package static let format = OutputFormat.jsonl

  package init(options: RenderOptions) {}

  package mutating func render(_ table: TableView, to sink: any OutputSink) -> [String] {
    let keys = JSONText.keys(table.columns)
    writeRows(of: table, to: sink) { _, cells, text in
      JSONText.write(keys, cells, to: &text)
      text.write(UInt8(ascii: "\n"))
    }
    return []
  }
}
