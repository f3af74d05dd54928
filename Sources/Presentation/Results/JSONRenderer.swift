package import QueryEngine

/// One array of objects, one object a line.
package struct JSONRenderer: ResultRenderer {
  package init(options: RenderOptions) {}

  package mutating func render(
    _ table: ResultTable, to output: inout some TextOutputStream
  ) -> [String] {
    let keys = JSONText.keys(table.columns)
    output.write("[")
    for (number, row) in table.rows.enumerated() {
      output.write((number == 0 ? "\n  " : ",\n  ") + JSONText.object(keys, row.cells))
    }
    output.write(table.rows.isEmpty ? "]\n" : "\n]\n")
    return []
  }
}
