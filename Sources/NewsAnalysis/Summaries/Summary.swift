/// A summary of articles: whole sentences of theirs, in its order.
package struct Summary: Sendable {
  /// One of its sentences.
  package struct Line: Sendable {
    /// The sentence, as a number of the corpus.
    package let sentence: Int
    /// How it stands in the summary.
    package let standing: StandingSentence
    /// The sentences of other articles that say otherwise, as numbers of the corpus, ascending.
    package let otherwise: [Int]
  }

  /// Its sentences.
  package let lines: [Line]
  /// Whether it was looked for what other articles say otherwise.
  package let isCompared: Bool

  /// How many words it has, as spaces part them.
  ///
  /// - Complexity: O(*n*) in its length.
  package var words: Int { lines.reduce(0) { $0 + $1.standing.words } }
}

/// What other articles say otherwise of what a sentence says.
struct OtherSides {
  private var others: [Int: [Int]] = [:]

  /// Takes in conflicts; a rounding, a less precise date and a figure for another time say nothing otherwise.
  init(_ conflicts: [Conflict]) {
    for conflict in conflicts {
      switch conflict.difference {
      case .value, .laterValue, .denial, .contrary: break
      case .time, .rounding, .precision: continue
      }
      for own in conflict.accounts {
        for other in conflict.accounts
        where other.article != own.article && other.wording != own.wording
          && others[own.sentence]?.contains(other.sentence) != true
        {
          others[own.sentence, default: []].append(other.sentence)
        }
      }
    }
  }

  /// The sentences of other articles that say otherwise, ascending.
  subscript(sentence: Int) -> [Int] { (others[sentence] ?? []).sorted() }

  /// For each sentence one that says otherwise, where none of those is among them.
  func pairs(of sentences: [Int]) -> [[Int]] {
    sentences.compactMap { sentence in
      let others = self[sentence]
      guard let first = others.first, !others.contains(where: sentences.contains) else {
        return nil
      }
      return [sentence, first]
    }
  }
}
