package import QueryEngine

/// One object a line, for programs that read line by line.
package struct JSONLinesRenderer: ResultRenderer {
  package init(options: RenderOptions) {}

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    let keys = JSONText.keys(table.columns)
    for row in table.rows { output.write(JSONText.object(keys, row.cells) + "\n") }
    return []
  }
}
