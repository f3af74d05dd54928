import NewsCorpus

/// The stretch of two passages that is worded alike, word against word.
///
/// Local alignment (Smith and Waterman 1981) over folded words: a match counts 3, a replaced word −2,
/// a word that one of them lacks −1. Ends that do not match cost nothing, so a passage trimmed at
/// either end aligns in full.
package struct WordAlignment {
  /// The indices of the words that match, ascending in both.
  let matches: [(first: Int, second: Int)]

  /// The longest passage in words that is looked at; what follows is left out.
  package static let longest = 600

  /// Aligns two passages.
  ///
  /// - Complexity: O(*n* · *m*) in the words of the two.
  init(_ first: [Vocabulary.Term], _ second: [Vocabulary.Term]) {
    let rows = min(first.count, Self.longest)
    let columns = min(second.count, Self.longest)
    let width = columns + 1
    var scores = [Int32](repeating: 0, count: (rows + 1) * width)
    var best: (score: Int32, row: Int, column: Int) = (0, 0, 0)
    for row in 0..<rows {
      for column in 0..<columns {
        let diagonal = scores[row * width + column]
        let up = scores[row * width + column + 1] - 1
        let left = scores[(row + 1) * width + column] - 1
        let kept = diagonal + (first[row] == second[column] ? 3 : -2)
        let score = max(0, kept, up, left)
        scores[(row + 1) * width + column + 1] = score
        if score > best.score { best = (score, row + 1, column + 1) }
      }
    }
    var matches: [(first: Int, second: Int)] = []
    var (row, column) = (best.row, best.column)
    while row > 0, column > 0 {
      let score = scores[row * width + column]
      if score == 0 { break }
      let isEqual = first[row - 1] == second[column - 1]
      if score == scores[(row - 1) * width + column - 1] + (isEqual ? 3 : -2) {
        if isEqual { matches.append((row - 1, column - 1)) }
        row -= 1
        column -= 1
      } else if score == scores[(row - 1) * width + column] - 1 {
        row -= 1
      } else {
        column -= 1
      }
    }
    self.matches = matches.reversed()
  }
}
