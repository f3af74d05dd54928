import NewsCorpus

/// The words of the word lists with their traits: open addressing over words packed into integers.
///
/// Filled each time the program first reads a text, so entering a word costs a few dozen
/// instructions and no memory of its own.
struct TraitTable: Sendable {
  private struct Entry {
    var word: PackedWord
    var traits: TermTraits
  }
  private var entries: [Entry] = []
  // The place of an entry plus one; 0 is an empty slot.
  private var slots: [UInt16]
  private let shift: UInt64
  // The few words that cannot be packed: "telecommunications".
  private var longWords: [(bytes: [UInt8], traits: TermTraits)] = []

  /// Makes a table for at most `capacity` packed words, which must be below 65,536.
  init(capacity: Int) {
    var bits: UInt64 = 6
    while 1 << bits < capacity + capacity / 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    entries.reserveCapacity(capacity)
  }

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
    let entry = slots[slot(of: PackedWord(folded, 0..<folded.count))]
    return entry == 0 ? [] : entries[Int(entry) - 1].traits
  }

  @inline(__always)
  private mutating func enter(_ bytes: Span<UInt8>, _ range: Range<Int>, _ traits: TermTraits) {
    guard range.count <= PackedWord.longest else {
      return enterLong(range.map { bytes[$0] }, traits)
    }
    let word = PackedWord(bytes, range)
    let slot = slot(of: word)
    if slots[slot] == 0 {
      assert(entries.count < slots.count / 2 + slots.count / 4, "the table is made too small")
      entries.append(Entry(word: word, traits: traits))
      slots[slot] = UInt16(entries.count)
    } else {
      entries[Int(slots[slot]) - 1].traits.formUnion(traits)
    }
  }

  private mutating func enterLong(_ bytes: [UInt8], _ traits: TermTraits) {
    if let place = longWords.firstIndex(where: { $0.bytes == bytes }) {
      longWords[place].traits.formUnion(traits)
    } else {
      longWords.append((bytes, traits))
    }
  }

  /// The slot that holds a word, or the empty one where it belongs.
  @inline(__always)
  private func slot(of word: PackedWord) -> Int {
    var slot = Int(truncatingIfNeeded: word.hash >> shift)
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].word != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
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
