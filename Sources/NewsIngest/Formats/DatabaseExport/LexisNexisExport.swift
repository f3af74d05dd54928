/// LexisNexis as it was: `1 of 20 DOCUMENTS`, outlet and day centred, the title, `BYLINE:` and the like, the text, `LOAD-DATE:` and
/// the like, a copyright line.
enum LexisNexisExport {
  /// `nil` when the lines are no such export.
  static func records(_ lines: ExportLines) -> [ExportRecord]? {
    let starts = lines.short(in: 0..<lines.count) { text in
      let words = text.split(separator: " ")
      return words.count == 4 && words[1].lowercased() == "of" && Int(words[0]) != nil
        && Int(words[2]) != nil && words[3].lowercased().hasPrefix("document")
    }
    guard !starts.isEmpty else { return nil }
    return starts.enumerated().compactMap { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      var found = record(lines, start + 1..<end)
      found?.lines = start..<end
      return found
    }
  }

  private static func record(_ lines: ExportLines, _ document: Range<Int>) -> ExportRecord? {
    var record = ExportRecord()
    let blocks = lines.blocks(document)
    guard
      let dated = blocks.prefix(5).firstIndex(where: { $0.contains { lines.text($0).isDateLine } }),
      let day = blocks[dated].first(where: { lines.text($0).isDateLine })
    else { return nil }
    record.date = lines.text(day)
    record.outlet = lines.filled(document.lowerBound..<day).first.map { lines.text($0) }
    var next = dated + 1
    if next < blocks.count, !RecordField.isHead(lines.text(blocks[next].lowerBound)) {
      record.title = lines.text(blocks[next])
      next += 1
    }
    while next < blocks.count, record.takeHead(lines, blocks[next]) { next += 1 }
    let first = next
    while next < blocks.count, !isTail(lines, blocks[next].lowerBound) { next += 1 }
    guard first < next else { return record.title == nil ? nil : record }
    let hasLabel = lines.text(blocks[first].lowerBound) == "BODY:"
    record.body = blocks[first].lowerBound + (hasLabel ? 1 : 0)..<blocks[next - 1].upperBound
    for block in blocks[next...] { record.takeTail(lines, block) }
    return record
  }

  private static func isTail(_ lines: ExportLines, _ line: Int) -> Bool {
    let text = lines.text(line)
    return RecordField.isTail(text) || RecordField.isCopyright(text)
  }
}

/// The labels of LexisNexis and Nexis Uni.
enum RecordField {
  private static let heads: Set<String> = [
    "byline", "section", "length", "dateline", "highlight", "series", "source", "headline", "body",
    "copyright", "edition", "column", "distribution",
  ]
  private static let tails: Set<String> = [
    "load-date", "language", "subject", "organization", "organisation", "graphic", "graphics",
    "publication-type", "journal-code", "company", "ticker", "industry", "person", "city", "state",
    "country", "geographic", "correction", "correction-date", "notes", "document-type", "type",
    "acc-no", "pub-type", "update", "classification",
  ]

  /// `BYLINE: Ana Ortiz`
  static func isHead(_ text: String) -> Bool {
    text.labelled.map { heads.contains($0.label) } ?? false
  }

  /// `LOAD-DATE: March 8, 2024`, `Classification`
  static func isTail(_ text: String) -> Bool {
    if let label = text.labelled?.label { return tails.contains(label) }
    return text == "Classification" || text == "Graphic" || text == "Notes"
  }

  static func isCopyright(_ text: String) -> Bool {
    text.hasPrefix("Copyright ") || text.hasPrefix("©") || text.lowercased().hasPrefix("(c) ")
  }
}

extension ExportRecord {
  /// Takes a block that is a field above the text; false when the text begins with it.
  mutating func takeHead(_ lines: ExportLines, _ block: Range<Int>) -> Bool {
    let text = lines.text(block.lowerBound)
    guard RecordField.isHead(text), let (label, value) = text.labelled else { return false }
    let rest = block.lowerBound + 1..<block.upperBound
    let whole = ([value] + rest.map { lines.text($0) }).filter { !$0.isEmpty }.joined(
      separator: " ")
    switch label {
    case "byline": authors = whole
    case "headline": title = whole
    case "highlight":
      highlight = value.isEmpty ? rest : nil
      if !value.isEmpty { others.append((label, whole)) }
    case "body": return value.isEmpty && rest.isEmpty
    default: others.append((label, whole))
    }
    return true
  }

  /// Takes a block that is a field below the text.
  mutating func takeTail(_ lines: ExportLines, _ block: Range<Int>) {
    if let (label, value) = lines.text(block.lowerBound).labelled {
      others.append((label, value))
    } else {
      others.append(("copyright", lines.text(block)))
    }
  }
}
