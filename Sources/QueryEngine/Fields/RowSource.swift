package import NewsCorpus

/// What the fields of rows are read from: the corpus, and for rows that a query made their own columns.
///
/// A class, so that reading a field passes one pointer.
package final class RowSource: Sendable {
  /// The corpus.
  package let corpus: Corpus
  /// The columns of derived rows; nil for rows that are columns of the corpus.
  package let derived: (any DerivedRows)?

  /// Makes a source.
  package init(_ corpus: Corpus, derived: (any DerivedRows)? = nil) {
    self.corpus = corpus
    self.derived = derived
  }
}

/// Rows that are no column of the corpus but were made for a query: terms, lines, counts.
package protocol DerivedRows: Sendable {
  /// The number of rows.
  var count: Int { get }
  /// How much text they were counted in; nil for rows that were not counted in running words.
  var totals: CountedText? { get }
  /// The number in a cell of a table, NaN where it is unknown; of rows that are no table always.
  func number(_ row: Int, column: Int, _ source: RowSource) -> Double
  /// The value in a cell of a table; of rows that are no table always unknown.
  func value(_ row: Int, column: Int, _ source: RowSource) -> Value
}

/// How much text rows were counted in.
package struct CountedText: Sendable, Hashable {
  /// The running words.
  package var words: Int
  /// The articles.
  package var articles: Int
}

extension DerivedRows {
  package var totals: CountedText? { nil }
  package func number(_ row: Int, column: Int, _ source: RowSource) -> Double { .nan }
  package func value(_ row: Int, column: Int, _ source: RowSource) -> Value { .unknown }
}
