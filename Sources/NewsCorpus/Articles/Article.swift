/// The dense number of an article, valid in one corpus; printed as `a1` for 0.
package typealias ArticleOrdinal = Int

/// An article of a corpus: its details and which rows of the corpus's columns are its own.
package struct Article: Sendable {
  /// What is known of it besides the text.
  package internal(set) var details: ArticleDetails
  /// The language as an ISO 639 code; `und` when it was not recognised.
  package let language: String
  /// Whether speakers, names, figures and dates were looked for; false for what is not English.
  package let isReadInFull: Bool
  /// Where its text stands in the corpus text: title, newline, paragraphs.
  package let textRange: Range<Int>
  /// Its paragraphs; the first is the title.
  package let paragraphs: Range<Int>
  /// Its sentences, those of the title first.
  package let sentences: Range<Int>
  /// Its running words, those of the title first.
  package let words: Range<Int>
  /// Its mentions of names.
  package let mentions: Range<Int>
  /// Its speakers.
  package let speakers: Range<Int>
  /// Its quotations.
  package let quotations: Range<Int>
  /// Its figures.
  package let figures: Range<Int>
  /// Its dates.
  package internal(set) var dates: Range<Int>
}

/// A paragraph of a corpus.
package struct Paragraph: Sendable {
  /// The article.
  package let article: UInt32
  /// Its number in the article: 0 for the title, then from 1.
  package let number: UInt32
  /// Where it stands in the article's text.
  package let span: TextSpan
  /// The number of its first sentence in the corpus.
  package let firstSentence: UInt32
}

/// A sentence of a corpus.
package struct Sentence: Sendable {
  /// Its paragraph's number in the corpus.
  package let paragraph: UInt32
  /// Where it stands in the article's text.
  package let span: TextSpan
}
