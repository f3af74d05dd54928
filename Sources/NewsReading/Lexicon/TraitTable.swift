import NewsCorpus

/// The words of the word lists with their traits, packed into integers.
///
/// Filled each time the program first reads a text, so entering a word costs a few dozen
/// instructions and no memory of its own.
struct TraitTable: Sendable {
  private var words: OpenTable<PackedWord, TermTraits>
  // The few words that cannot be packed: "telecommunications".
  private var longWords: [(bytes: [UInt8], traits: TermTraits)] = []

  /// Makes a table with room for `capacity` words.
  init(capacity: Int) { words = OpenTable(capacity: capacity, absent: []) }

  /// Gives every word of a list the list's traits, beside those it has.
  mutating func enter(_ list: WordList) {
    list.words.withUTF8Buffer { buffer in
      let bytes = unsafe Span(_unsafeElements: buffer)
      var start = 0
      while start < bytes.count {
        let end = bytes.wordEnd(from: start)
        if end > start { enter(bytes, start..<end, list.traits) }
        start = end + 1
      }
    }
  }

  /// The traits of a folded word; none when no list has it.
  func traits(of folded: Span<UInt8>) -> TermTraits {
    guard folded.count <= PackedWord.longest else {
      return longWords.first { $0.bytes.span.isEqual(to: folded) }?.traits ?? []
    }
    return words[PackedWord(folded, 0..<folded.count)]
  }

  @inline(__always)
  private mutating func enter(_ bytes: Span<UInt8>, _ range: Range<Int>, _ traits: TermTraits) {
    guard range.count <= PackedWord.longest else {
      return enterLong(range.map { bytes[$0] }, traits)
    }
    words.update(PackedWord(bytes, range)) { $0.formUnion(traits) }
  }

  private mutating func enterLong(_ bytes: [UInt8], _ traits: TermTraits) {
    if let place = longWords.firstIndex(where: { $0.bytes == bytes }) {
      longWords[place].traits.formUnion(traits)
    } else {
      longWords.append((bytes, traits))
    }
  }
}

extension Span<UInt8> {
  /// The position of the next space or line end, or the end.
  fileprivate func wordEnd(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = ByteWord(self, at: index)
      let marks = word.controls | word.equal(to: 0x20)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] > 0x20 { index += 1 }
    return index
  }

  fileprivate func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}
