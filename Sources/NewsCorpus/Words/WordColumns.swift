/// The running words of a corpus: for each its term and where it stands.
///
/// Seven and a half bytes a word. Offsets are kept against a base for every 16 words; the few that do
/// not fit (after a very long run without words) stand in a table of exceptions.
package struct WordColumns: Sendable {
  /// The term of every word.
  package private(set) var terms: [Vocabulary.Term] = []
  private var lengths: [UInt8] = []
  private var offsets: [UInt16] = []
  private var bases: [Int] = []
  private var farOffsets: [Int: Int] = [:]
  private var longLengths: [Int: Int] = [:]

  init() {}

  mutating func reserve(_ count: Int) {
    terms.reserveCapacity(count)
    lengths.reserveCapacity(count)
    offsets.reserveCapacity(count)
    bases.reserveCapacity(count / 16 + 1)
  }

  /// The number of running words.
  package var count: Int { terms.count }

  /// Appends a word that starts at `offset` of the corpus text.
  mutating func append(_ term: Vocabulary.Term, offset: Int, length: Int) {
    let number = terms.count
    if number & 15 == 0 { bases.append(offset) }
    let distance = offset - bases[number >> 4]
    if distance < 0xFFFF {
      offsets.append(UInt16(truncatingIfNeeded: distance))
    } else {
      offsets.append(0xFFFF)
      farOffsets[number] = offset
    }
    if length < 0xFF {
      lengths.append(UInt8(truncatingIfNeeded: length))
    } else {
      lengths.append(0xFF)
      longLengths[number] = length
    }
    terms.append(term)
  }

  /// Where a word stands in the corpus text.
  ///
  /// - Complexity: O(1).
  package func range(_ word: Int) -> Range<Int> {
    let distance = offsets[word]
    let start = distance < 0xFFFF ? bases[word >> 4] + Int(distance) : farOffsets[word] ?? 0
    let length = lengths[word] < 0xFF ? Int(lengths[word]) : longLengths[word] ?? 0xFF
    return start..<start + length
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
}
