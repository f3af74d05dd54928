/// What the numbers of a corpus can count: rows, and offsets in an article's text, have 32 bits.
///
/// Beyond it numbers would mean other rows than they should, so what does not fit is refused before it is
/// read.
package struct CorpusLimits: Sendable {
  /// The most bytes of one article's text.
  package var articleBytes: Int
  /// The most rows of one column.
  package var rows: Int

  /// What the columns can count, or less.
  package init(articleBytes: Int = Int(UInt32.max) - 1, rows: Int = Int(UInt32.max) - 1) {
    self.articleBytes = articleBytes
    self.rows = rows
  }
}

/// Why an article has no place in a corpus.
package enum CorpusRefusal: Sendable, Equatable {
  /// Its text is longer than so many bytes.
  case articleTooLong(limit: Int)
  /// The corpus has as many rows as can be numbered.
  case corpusFull(limit: Int)
}

extension CorpusBuilder {
  /// Why an article with a text of so many bytes and these details cannot be appended; nil when it can.
  ///
  /// No column has more rows of an article than its text has bytes.
  package func refusal(of bytes: Int, _ details: ArticleDetails) -> CorpusRefusal? {
    guard bytes <= limits.articleBytes else {
      return .articleTooLong(limit: limits.articleBytes)
    }
    let rows = [
      columns.words.count, columns.sentences.count, columns.paragraphs.count, columns.strings.count,
      columns.dropped.count,
    ]
    let ownStrings =
      8 + details.dropped.count + details.authors.count + details.warnings.count
      + 3 * details.evidence.count
    guard let most = rows.max(), most + bytes + ownStrings <= limits.rows else {
      return .corpusFull(limit: limits.rows)
    }
    return nil
  }
}
