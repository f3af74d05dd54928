import NewsCorpus

/// One document of an export: where its text stands, and what the database says of it.
struct ExportRecord {
  /// The lines of the whole document, the one that parts it from its neighbours included.
  var lines = 0..<0
  var title: String?
  var outlet: String?
  var date: String?
  var authors: String?
  /// The lines of its text.
  var body = 0..<0
  /// A summary that the outlet printed above the text.
  var highlight: Range<Int>?
  /// Fields that say nothing of title, outlet, authors and day.
  var others: [(field: String, value: String)] = []

  /// - Complexity: O(*n*) for *n* bytes of the document.
  func article(_ lines: ExportLines, path: String) -> SavedArticle {
    var article = SavedArticle(path: path)
    article.title = title
    if title != nil { article.found(.title, .record) }
    article.outlet = outlet
    if outlet != nil { article.found(.outlet, .record) }
    if let authors {
      article.authors = PersonNames.byline(authors)
      // `Our correspondent` is no name and still what the record says.
      if article.authors.isEmpty { article.authors = PersonNames.split(authors) }
      article.found(.authors, .record)
    }
    if let date {
      article.date = PublicationDateReader.date(in: date)
      article.found(.date, .record)
      if article.date == nil { article.warnings.append("date '\(date)' not understood") }
    }
    for other in others where !other.value.isEmpty {
      article.found(.other(field: other.field, values: other.value), .record)
    }
    addParagraphs(to: &article, lines)
    return article
  }

  private func addParagraphs(to article: inout SavedArticle, _ lines: ExportLines) {
    var blocks: [Block] = []
    for part in [highlight, body] {
      guard let part, !part.isEmpty else { continue }
      blocks += Self.blocks(lines, part)
    }
    let reasons = BlockSorting(blocks, knownTitle: nil, setting: .body).reasons
    let isEmptied = reasons.allSatisfy { $0 != nil }
    var writer = ParagraphWriter()
    for (block, reason) in zip(blocks, reasons) {
      if let reason, !isEmptied {
        article.dropped.append(
          DroppedLine(line: block.numbers.lowerBound + 1, text: block.text, reason: reason))
      } else {
        writer.add(lines.bytes, block.pieces)
      }
    }
    (article.text, article.paragraphs) = (writer.text, writer.paragraphs)
    if let warning = writer.warning { article.warnings.append(warning) }
  }

  /// Paragraphs: parted by blank lines where there are any, however they are wrapped; else by lines.
  private static func blocks(_ lines: ExportLines, _ part: Range<Int>) -> [Block] {
    let parts = lines.blocks(part)
    let isParted = parts.count > 1 && parts.contains { $0.count > 1 }
    let joined = parts.map { $0.lowerBound - part.lowerBound..<$0.upperBound - part.lowerBound }
    return PastedLines.blocks(
      in: lines.bytes, Array(lines.ranges[part]), from: part.lowerBound,
      joined: isParted ? joined : nil
    ).filter { !$0.isBlank }
  }
}
