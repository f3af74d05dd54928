import NewsCorpus

/// A file into which a news database put many documents: LexisNexis, Nexis Uni, Factiva.
///
/// Each document becomes an article with outlet, day and authors of its own. What stands before the first document, the list of
/// what was searched for, is no article.
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
    return records.enumerated().map { number, record in
      var article = record.article(
        lines, path: records.count == 1 ? path : "\(path)[\(number + 1)]")
      article.warnings.insert(contentsOf: decoded.warnings, at: 0)
      return article
    }
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
