/// The way back from a running word to its sentence: the sentence of every 64th word, then a few steps.
struct SentenceLookup: Sendable {
  private static let shift = 6
  private let firstWords: [UInt32]
  private let lookup: [UInt32]

  /// Makes the way back from the first running word of every sentence.
  ///
  /// - Complexity: O(*n*) in the number of words and sentences.
  init(firstWords: [UInt32], wordCount: Int) {
    var lookup: [UInt32] = []
    lookup.reserveCapacity((wordCount >> Self.shift) + 1)
    var sentence = 0
    for word in stride(from: 0, to: max(1, wordCount), by: 1 << Self.shift) {
      while sentence + 1 < firstWords.count, Int(firstWords[sentence + 1]) <= word { sentence += 1 }
      lookup.append(UInt32(sentence))
    }
    self.firstWords = firstWords
    self.lookup = lookup
  }

  /// The sentence that holds a word.
  ///
  /// A sentence of marks alone shares its first word with the next; the last such one holds the word.
  @inline(__always)
  func sentence(ofWord word: Int) -> Int {
    let block = word >> Self.shift
    guard block < lookup.count else { return max(0, firstWords.count - 1) }
    var sentence = Int(lookup[block])
    // The next few are counted without a branch, which would be guessed wrong every other time.
    while sentence + 4 < firstWords.count {
      let step = (1...4).reduce(0) { $0 + (Int(firstWords[sentence + $1]) <= word ? 1 : 0) }
      sentence += step
      if step < 4 { return sentence }
    }
    while sentence + 1 < firstWords.count, Int(firstWords[sentence + 1]) <= word { sentence += 1 }
    return sentence
  }
}
