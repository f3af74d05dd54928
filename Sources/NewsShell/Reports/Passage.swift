import NewsCorpus
import QueryEngine

/// A passage that a command is about: a row, an address, or quoted words.
struct Passage {
  var article: ArticleOrdinal
  /// The words meant.
  var span: TextSpan
  /// The quotation, when the passage is one or lies in one.
  var quotation: Int?
  /// What the row is, when the passage is one.
  var origin: Origin?
}
