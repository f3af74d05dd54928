/// Nexis Uni: title, outlet, day and copyright, `Section:`, `Length:`, `Byline:`, `Body` and the text, `Load-Date:`, `End of Document`.
enum NexisUniExport {
  /// `nil` when the lines are no such export.
  static func records(_ lines: ExportLines) -> [ExportRecord]? {
    let ends = lines.short(in: 0..<lines.count) { $0 == "End of Document" }
    guard !ends.isEmpty else { return nil }
    var start = 0
    var records: [ExportRecord] = []
    for end in ends {
      if var record = record(lines, start..<end) {
        record.lines = start..<end + 1
        records.append(record)
      }
      start = end + 1
    }
    return records.isEmpty ? nil : records
  }

  private static func record(_ lines: ExportLines, _ document: Range<Int>) -> ExportRecord? {
    let filled = lines.filled(document)
    // The text begins under `Body`, or where that is missing, under the last field.
    guard
      let body = filled.first(where: { lines.text($0) == "Body" })
        ?? filled.last(where: { lines.text($0).labelled?.label == "length" }),
      let day = filled.last(where: { $0 < body && lines.text($0).isDateLine })
    else { return nil }
    var record = ExportRecord()
    record.date = lines.text(day)
    let above = filled.filter { $0 < day }
    if let outlet = above.last {
      record.outlet = lines.text(outlet)
      record.title = title(lines, above.dropLast())
    }
    for block in lines.blocks(day + 1..<body) {
      for line in block {
        if RecordField.isCopyright(lines.text(line)) {
          record.others.append(("copyright", lines.text(line)))
        } else {
          _ = record.takeHead(lines, line..<line + 1)
        }
      }
    }
    let below = filled.filter { $0 > body }
    let end = below.first { RecordField.isTail(lines.text($0)) } ?? document.upperBound
    record.body = body + 1..<end
    for line in below where line >= end { record.takeTail(lines, line..<line + 1) }
    return record
  }

  /// The lines right above the outlet, as far as no blank line parts them.
  private static func title(_ lines: ExportLines, _ above: ArraySlice<Int>) -> String? {
    guard let last = above.last else { return nil }
    var first = last
    while let line = above.last(where: { $0 < first }), line == first - 1, last - line < 3 {
      first = line
    }
    return lines.text(first...last)
  }
}
