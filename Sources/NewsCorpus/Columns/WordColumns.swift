/// The running words of a corpus: for each its term and where it stands.
///
/// Six and a half bytes a word. A word's offset is the offset of the first of its block of 16 plus the
/// distances between those before it; the few distances that do not fit in a byte (after a long run
/// without words) and the few long words stand in tables of exceptions.
public struct WordColumns: Sendable {
  /// The term of every word.
  package private(set) var terms: [Vocabulary.Term] = []
  private var lengths: [UInt8] = []
  // From the start of each word to the start of the next; of the last word: nothing yet.
  private var distances: [UInt8] = []
  private var bases: [Int] = []
  // Both in order of their words.
  private var farWords: [Exception] = []
  private var longWords: [Exception] = []
  // Where the last word begins: what appending goes on from.
  private var lastOffset = 0

  /// The offset or the length of a word that does not fit in a byte.
  private struct Exception: BitwiseCopyable, Sendable {
    let word: Int
    let value: Int
  }

  init() {}

  mutating func reserve(_ count: Int) {
    terms.reserveCapacity(count)
    lengths.reserveCapacity(count)
    distances.reserveCapacity(count)
    bases.reserveCapacity(count / 16 + 1)
  }

  /// The number of running words.
  package var count: Int { terms.count }

  /// Appends the running words among some tokens, whose offsets are counted from `base` of the corpus text; they ascend.
  mutating func append(_ tokens: ArraySlice<Token>, base: Int) {
    let count = tokens.count
    // Columns grow by whole sentences: an array that is asked word by word whether it is its own costs more than the words.
    withUnsafeTemporaryAllocation(of: Vocabulary.Term.self, capacity: count) { terms in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * count) { bytes in
        var taken = 0
        for token in tokens where token.isRunningWord {
          let number = self.terms.count + taken
          let offset = base + Int(token.start)
          terms[taken] = token.term
          bytes[taken] = length(Int(token.length), of: number)
          bytes[count + taken] = number > 0 ? distance(to: offset, of: number) : 0
          if number & 15 == 0 { bases.append(offset) }
          lastOffset = offset
          taken += 1
        }
        let isFirst = self.terms.isEmpty
        self.terms.append(contentsOf: UnsafeBufferPointer(terms)[..<taken])
        lengths.append(contentsOf: UnsafeBufferPointer(bytes)[..<taken])
        distances.append(
          contentsOf: UnsafeBufferPointer(bytes)[count..<count + taken].dropFirst(isFirst ? 1 : 0))
      }
    }
  }

  private mutating func length(_ length: Int, of word: Int) -> UInt8 {
    if length < 0xFF { return UInt8(truncatingIfNeeded: length) }
    longWords.append(Exception(word: word, value: length))
    return 0xFF
  }

  private mutating func distance(to offset: Int, of word: Int) -> UInt8 {
    let distance = offset - lastOffset
    if distance < 0xFF { return UInt8(truncatingIfNeeded: distance) }
    farWords.append(Exception(word: word, value: offset))
    return 0xFF
  }

  /// Where a word stands in the corpus text.
  ///
  /// - Complexity: O(1): at most 15 distances are added.
  package func range(_ word: Int) -> Range<Int> {
    var start = bases[word >> 4]
    var current = word & ~15
    while current < word {
      let distance = distances[current]
      current += 1
      if distance < 0xFF {
        start += Int(distance)
      } else {
        start = Self.value(of: current, in: farWords) ?? start
      }
    }
    let length = Int(lengths[word])
    return start..<start + (length < 0xFF ? length : Self.value(of: word, in: longWords) ?? length)
  }

  /// - Complexity: O(log *n*) in the number of exceptions, of which there are few.
  private static func value(of word: Int, in exceptions: [Exception]) -> Int? {
    var low = 0
    var high = exceptions.count
    while low < high {
      let middle = (low + high) / 2
      if exceptions[middle].word < word { low = middle + 1 } else { high = middle }
    }
    guard low < exceptions.count, exceptions[low].word == word else { return nil }
    return exceptions[low].value
  }

  /// The first word that starts at or after `offset` of the corpus text, within `words`.
  ///
  /// - Complexity: O(log *n*) in the number of words looked among.
  package func first(atOrAfter offset: Int, in words: Range<Int>) -> Int {
    var low = words.lowerBound
    var high = words.upperBound
    while low < high {
      let middle = (low + high) / 2
      if range(middle).lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func visit(_ visitor: inout some ColumnVisitor) {
    visitor.visit("terms of words", &terms)
    visitor.visit("lengths of words", &lengths)
    visitor.visit("distances of words", &distances)
    visitor.visit("offsets of blocks of words", &bases)
    visitor.visit("words behind a gap", &farWords)
    visitor.visit("long words", &longWords)
  }
}
