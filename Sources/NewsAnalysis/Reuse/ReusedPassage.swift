package import NewsCorpus

/// A passage that two articles have in the same words, or nearly: taken over from one another, or both from a third.
package struct ReusedPassage: Sendable, Equatable {
  /// The running words of the passage in the article that appeared first, as numbers of the corpus; where days do
  /// not tell, in the one loaded first.
  package let source: Range<Int>
  /// The running words of the passage in the other one.
  package let target: Range<Int>
  /// How many words both have, in whatever order.
  package let sameWords: Int

  /// No passage.
  package static let nowhere = ReusedPassage(source: 0..<1, target: 0..<1, sameWords: 0)

  /// Words of both versions, as a passage of their own.
  func part(_ source: Range<Int>, _ target: Range<Int>, in corpus: Corpus) -> ReusedPassage {
    let terms = corpus.words.terms
    return ReusedPassage(
      source: source, target: target,
      sameWords: Self.sameWords(source.map { terms[$0] }, target.map { terms[$0] }))
  }

  /// How many words two runs have in common, in whatever order.
  ///
  /// - Complexity: O(*n* log *n*).
  static func sameWords(_ one: [Vocabulary.Term], _ other: [Vocabulary.Term]) -> Int {
    let (one, other) = (one.sorted(), other.sorted())
    var (place, start, same) = (0, 0, 0)
    while place < one.count, start < other.count {
      if one[place] == other[start] {
        same += 1
        place += 1
        start += 1
      } else if one[place] < other[start] {
        place += 1
      } else {
        start += 1
      }
    }
    return same
  }

  /// How much of the longer version the other one has too, from 0 to 1.
  package var likeness: Double { Double(sameWords) / Double(max(source.count, target.count)) }

  /// Passages longer than this are not compared word by word.
  package static let longest = 3000

  /// The version in the later article against the earlier one, in runs of words; none for passages that are too long.
  ///
  /// - Complexity: O(*n* · *d*) for *n* words of which *d* differ (Myers 1986).
  package func differences(in corpus: Corpus) -> [WordDifference] {
    guard max(source.count, target.count) <= Self.longest else { return [] }
    let earlier = PassageWords(
      Array(source), of: corpus.article(ofWord: source.lowerBound), in: corpus)
    let later = PassageWords(
      Array(target), of: corpus.article(ofWord: target.lowerBound), in: corpus)
    let change = later.terms.difference(from: earlier.terms)
    let (removed, added) = (
      Set(change.removals.map(\.offset)), Set(change.insertions.map(\.offset))
    )
    let matches = zip(
      earlier.terms.indices.filter { !removed.contains($0) },
      later.terms.indices.filter { !added.contains($0) })
    return WordDifference.runs(
      matches.map { (first: $0, second: $1) }, longer: 0..<earlier.words.count,
      version: 0..<later.words.count, longerText: { earlier.text($0, in: corpus) },
      versionText: { later.text($0, in: corpus) })
  }

  /// What the later version lacks, and what it has instead: `without “big”`, `with “large”`.
  package func changes(in corpus: Corpus) -> [String] { differences(in: corpus).changes }

  /// Whether both have the same words in the same order.
  package func isVerbatim(in corpus: Corpus) -> Bool {
    source.count == target.count
      && zip(source, target).allSatisfy { corpus.words.terms[$0] == corpus.words.terms[$1] }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
