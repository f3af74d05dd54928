package import QueryLanguage

/// The line under a result, with its denominator: `12 quotes in 4 of 9 articles`.
package struct Footer: Sendable, Hashable {
  /// Rows of a noun, and in how many articles they stand.
  package struct Rows: Sendable, Hashable {
    package var count: Int
    package var noun: NounWords
    /// The articles in which they stand, or in whose words they were counted.
    package var articles: Int
    package var allArticles: Int
    /// The running words in which they were counted; nil for rows that were not.
    package var countedWords: Int?
    /// Whether they are articles themselves.
    package var areArticles: Bool
  }

  /// The rows shown.
  package var shown: Rows
  /// Whether they are numbers or lines, which stand in no articles themselves.
  package var isMade: Bool
  /// How many there were before `first`, `last` or `sample` took some.
  package var before: Int?
  /// What numbers or lines were made from.
  package var base: Rows?
}
