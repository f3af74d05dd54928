/// Sentences that are chosen together: those over which a quotation runs on, or one, and those before them that
/// they lean on and that are not chosen yet.
///
/// The last comes first, the one that leans on nothing left out comes last.
struct SentenceUnit {
  /// The sentences, as indices of `ComparedArticles.sentences`.
  let sentences: [Int]

  /// The most blocks that a unit has, see `SummarySentences.Row.block`.
  static let longest = 3

  /// The unit that a sentence ends, or the block of which it is the first; nil when it would need a sentence that is
  /// not `open`, or more than `longest` blocks.
  ///
  /// - Complexity: O(1).
  init?(
    of sentence: Int, in all: SummarySentences, isOpen: (Int) -> Bool, isChosen: (Int) -> Bool
  ) {
    var block = all.rows[sentence].block
    guard block.lowerBound == sentence, !isChosen(sentence), block.allSatisfy(isOpen) else {
      return nil
    }
    var sentences = [Int](block.reversed())
    var count = 1
    while all.rows[block.lowerBound].leans {
      guard !all.rows[block.lowerBound].isFirst else { return nil }
      if isChosen(block.lowerBound - 1) { break }
      block = all.rows[block.lowerBound - 1].block
      guard block.allSatisfy(isOpen), count < Self.longest else { return nil }
      count += 1
      sentences += block.reversed()
    }
    self.sentences = sentences
  }
}
