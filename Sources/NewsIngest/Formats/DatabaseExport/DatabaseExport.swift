import NewsCorpus

/// A file into which a news database put many documents: LexisNexis, Nexis Uni, Factiva.
///
/// Each document becomes an article with outlet, day and authors of its own. What stands before the first document, the list of
/// what was searched for, is no article; whatever else has paragraphs and is no document is read as a pasted page.
enum DatabaseExport {
  /// The articles of an export; `nil` for a text that is none.
  /// - Complexity: O(*n*) for *n* bytes.
  static func articles(in decoded: DecodedText, path: String) -> [SavedArticle]? {
    guard mayBeExport(decoded.bytes) else { return nil }
    var lines = ExportLines(decoded.bytes)
    let records =
      LexisNexisExport.records(lines) ?? NexisUniExport.records(lines)
      ?? FactivaExport.records(&lines)
    guard let records, !records.isEmpty else { return nil }
    var articles: [SavedArticle] = []
    var next = 0
    for record in records {
      if let page = page(in: next..<record.lines.lowerBound, of: lines) { articles.append(page) }
      articles.append(record.article(lines, path: path))
      next = record.lines.upperBound
    }
    if let page = page(in: next..<lines.count, of: lines) { articles.append(page) }
    for number in articles.indices {
      articles[number].path = articles.count == 1 ? path : "\(path)[\(number + 1)]"
      articles[number].warnings.insert(contentsOf: decoded.warnings, at: 0)
    }
    return articles
  }

  /// What stands outside the documents, if it has paragraphs: an article before the first line that parts two, one
  /// whose day is missing.
  private static func page(in range: Range<Int>, of lines: ExportLines) -> SavedArticle? {
    guard let first = lines.filled(range).first, let last = lines.filled(range).last else {
      return nil
    }
    let bytes = Array(lines.bytes[lines.ranges[first].lowerBound..<lines.ranges[last].upperBound])
    let paragraphs = PastedLines.blocks(in: bytes).count { $0.isProse }
    guard paragraphs >= 2, let page = PastedPage(bytes, path: "") else { return nil }
    var article = page.article
    article.warnings.append("stands outside the documents of the database, read as a pasted page")
    return article.paragraphs.isEmpty ? nil : article
  }

  /// Every export has the word in a line of its own.
  private static func mayBeExport(_ bytes: [UInt8]) -> Bool {
    let word = Array("document".utf8)
    let span = bytes.span
    var matched = 0
    for i in span.indices {
      let byte = span[i] | 0x20
      matched = byte == word[matched] ? matched + 1 : byte == word[0] ? 1 : 0
      if matched == word.count { return true }
    }
    return false
  }
}
