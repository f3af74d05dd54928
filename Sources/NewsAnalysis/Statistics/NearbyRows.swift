import NewsCorpus

/// Rows of a sentence near a place in it.
///
/// A sentence may be as long as a book: what stands around a figure is looked for near it only.
extension Corpus {
  /// The mentions in a sentence that begin at or after an offset of the article, as numbers of
  /// `mentions`.
  ///
  /// - Complexity: O(log *n*) in the article's mentions.
  func mentions(
    ofSentence sentence: Int, article: ArticleOrdinal, from offset: UInt32
  ) -> Range<Int> {
    let own = Self.rows(articles[article].mentions) { Int(mentions[$0].sentence) >= sentence }
    let later = Self.rows(articles[article].mentions) { Int(mentions[$0].sentence) > sentence }
    let range = own.lowerBound..<later.lowerBound
    return Self.rows(range) { mentions[$0].span.lower >= offset }
  }

  /// The dates in a sentence that begin at most so many bytes before or after a span, as numbers of
  /// `dates`.
  ///
  /// - Complexity: O(log *n*) in the article's dates.
  func dates(
    ofSentence sentence: Int, article: ArticleOrdinal, within reach: UInt32, of span: TextSpan
  ) -> Range<Int> {
    let own = Self.rows(articles[article].dates) { Int(dates[$0].sentence) >= sentence }
    let later = Self.rows(articles[article].dates) { Int(dates[$0].sentence) > sentence }
    let range = own.lowerBound..<later.lowerBound
    let lower = span.lower - min(reach, span.lower)
    let near = Self.rows(range) { dates[$0].span.lower >= lower }
    let beyond = Self.rows(near) { dates[$0].span.lower > span.upper + reach }
    return near.lowerBound..<beyond.lowerBound
  }

  /// The bytes between a running word and the next one: a space, marks.
  func gap(behind word: Int) -> ArraySlice<UInt8> {
    guard word + 1 < words.count else { return [] }
    return text[words.range(word).upperBound..<words.range(word + 1).lowerBound]
  }

  /// The end of some rows from the first one on for which a condition holds, and with it for all that
  /// follow.
  private static func rows(_ rows: Range<Int>, from isReached: (Int) -> Bool) -> Range<Int> {
    var (low, high) = (rows.lowerBound, rows.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low..<rows.upperBound
  }
}
