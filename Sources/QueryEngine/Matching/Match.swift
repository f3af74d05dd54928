package import NewsCorpus

/// A hit of a pattern: so many running words from a first one on.
package struct Match: Hashable, Sendable {
  /// The number of the first word in the corpus.
  package let firstWord: UInt32
  /// The number of words, at least 1.
  package let wordCount: UInt32
  /// The words.
  package var words: Range<Int> { Int(firstWord)..<Int(firstWord + wordCount) }

  init(_ words: Range<Int>) {
    firstWord = UInt32(words.lowerBound)
    wordCount = UInt32(words.count)
  }
}

extension Match: Comparable {
  package static func < (one: Match, other: Match) -> Bool {
    (one.firstWord, one.wordCount) < (other.firstWord, other.wordCount)
  }
}

extension Corpus {
  /// Where a hit stands in its article's text.
  func span(of match: Match, in article: ArticleOrdinal) -> TextSpan {
    span(ofWord: match.words.lowerBound, in: article)
      .joined(with: span(ofWord: match.words.upperBound - 1, in: article))
  }
}

/// A place in the text.
package struct Place: Sendable, Hashable {
  /// The article.
  package var article: ArticleOrdinal
  /// Where in its text.
  package var span: TextSpan
}
