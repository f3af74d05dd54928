/// Finds the sentence of a running word: the sentence of every 64th word, then a few steps.
struct SentenceLookup: Sendable {
  private static let shift = 6
  private let starts: [UInt32]

  init(_ sentences: [Sentence], wordCount: Int) {
    var starts: [UInt32] = []
    starts.reserveCapacity((wordCount >> Self.shift) + 1)
    var sentence = 0
    for word in stride(from: 0, to: max(1, wordCount), by: 1 << Self.shift) {
      while sentence + 1 < sentences.count, Int(sentences[sentence + 1].firstWord) <= word {
        sentence += 1
      }
      starts.append(UInt32(sentence))
    }
    self.starts = starts
  }

  /// The sentence that holds a word.
  ///
  /// A sentence of marks alone shares its first word with the next; the last such one holds the word.
  @inline(__always)
  func sentence(ofWord word: Int, in sentences: [Sentence]) -> Int {
    let block = word >> Self.shift
    guard block < starts.count else { return max(0, sentences.count - 1) }
    var sentence = Int(starts[block])
    while sentence + 1 < sentences.count, Int(sentences[sentence + 1].firstWord) <= word {
      sentence += 1
    }
    return sentence
  }
}
