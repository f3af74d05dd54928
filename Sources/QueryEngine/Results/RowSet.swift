import NewsCorpus

/// A hit of a pattern: so many running words from a first one on.
package struct Match: Hashable, Sendable {
  /// The number of the first word in the corpus.
  package let firstWord: UInt32
  /// The number of words, at least 1.
  package let wordCount: UInt32
  /// The words.
  package var words: Range<Int> { Int(firstWord)..<Int(firstWord + wordCount) }
}

/// Rows of one noun, in order; a named result, the input and output of most stages.
package struct RowSet: Sendable {
  /// What a row is.
  package var noun: Noun
  /// The rows' numbers in the corpus, in the order of the result. For terms: numbers of lemmas.
  package var rows: [UInt32]
  /// The hits of the pattern that found the rows, ascending; empty when no pattern did.
  package var matches: [Match] = []
  /// The fields to show; nil for the usual ones.
  package var shown: [Field]?
  /// For terms: the articles in which they were counted, and the counts row by row.
  package var termCounts: TermCounts?

  init(noun: Noun, rows: [UInt32], matches: [Match] = []) {
    self.noun = noun
    self.rows = rows
    self.matches = matches
  }

  /// The same set with only the rows at `positions`, in that order.
  func selecting(_ positions: [Int]) -> RowSet {
    var set = self
    set.rows = positions.map { rows[$0] }
    set.termCounts = termCounts.map { $0.selecting(positions) }
    return set
  }
}

/// How often terms occur in the articles asked for.
package struct TermCounts: Sendable {
  /// Occurrences, row by row.
  package var counts: [UInt32]
  /// Articles with at least one, row by row.
  package var articles: [UInt32]
  /// All running words of the articles asked for.
  package var totalWords: Int
  /// The number of articles asked for.
  package var totalArticles: Int

  func selecting(_ positions: [Int]) -> TermCounts {
    TermCounts(
      counts: positions.map { counts[$0] }, articles: positions.map { articles[$0] },
      totalWords: totalWords, totalArticles: totalArticles)
  }
}
