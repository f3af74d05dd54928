/// The positions of one term in a corpus, strictly ascending: numbers of running words.
///
/// Positions are stored as the distance to the one before, in groups of seven bits, so a frequent
/// term costs little more than one byte an occurrence. The list is a sequence; walking it is the only
/// way through, since a plan drives from the rarest term and looks its neighbours up in the words.
package struct PostingsList: Sequence, Sendable {
  let bytes: [UInt8]
  let range: Range<Int>
  /// How often the term occurs.
  package let count: Int

  /// Walks the positions.
  package struct Iterator: IteratorProtocol {
    let bytes: [UInt8]
    var index: Int
    let end: Int
    var position: UInt32 = 0

    /// The next position; nil after the last.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    package mutating func next() -> Int? {
      guard index < end else { return nil }
      var delta: UInt32 = 0
      var shift: UInt32 = 0
      while true {
        let byte = bytes[index]
        index += 1
        delta |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
      }
      position &+= delta
      return Int(position) - 1
    }
  }

  package func makeIterator() -> Iterator {
    Iterator(bytes: bytes, index: range.lowerBound, end: range.upperBound)
  }
}
