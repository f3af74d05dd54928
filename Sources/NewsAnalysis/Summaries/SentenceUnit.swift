/// Sentences that are chosen together: one, and those before it that it leans on and that are not chosen yet.
///
/// The last comes first, the one that leans on nothing left out comes last.
struct SentenceUnit {
  /// The sentences, as indices of `ComparedArticles.sentences`.
  let sentences: [Int]

  /// The most sentences that a unit has.
  static let longest = 3

  /// The unit of a sentence; nil when it would need a sentence that is not `open`, or more than `longest`.
  ///
  /// - Complexity: O(1).
  init?(
    of sentence: Int, in all: SummarySentences, isOpen: (Int) -> Bool, isChosen: (Int) -> Bool
  ) {
    guard isOpen(sentence), !isChosen(sentence) else { return nil }
    var sentences = [sentence]
    var last = sentence
    while all.rows[last].leans {
      guard !all.rows[last].isFirst else { return nil }
      if isChosen(last - 1) { break }
      guard isOpen(last - 1), sentences.count < Self.longest else { return nil }
      last -= 1
      sentences.append(last)
    }
    self.sentences = sentences
  }
}
