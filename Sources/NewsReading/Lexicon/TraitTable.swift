import NewsCorpus

/// The words of the word lists, found where they stand in the program.
///
/// Made each time the program first reads a text, so a word costs four bytes and a few dozen instructions: its
/// place alone is entered, in slots of its own: an `OpenTable` of keys and values took six times the
/// room. A word of several lists is entered once for each.
struct TraitTable: Sendable {
  /// Where a word stands: the number of its list and the place of its first byte, beside eight bits of its hash
  /// that spare most comparisons. A slot of no word is 0, for lists count from 1.
  private struct Slot: BitwiseCopyable, Sendable {
    var bits: UInt32

    static let empty = Slot(bits: 0)

    private init(bits: UInt32) { self.bits = bits }

    init(list: Int, place: Int, mark: UInt32) {
      bits = UInt32(UInt16(place)) | UInt32(UInt8(list + 1)) << 16 | mark << 24
    }

    var isEmpty: Bool { bits == 0 }
    var list: Int { Int(bits >> 16 & 0xFF) - 1 }
    var place: Int { Int(bits & 0xFFFF) }
    var mark: UInt32 { bits >> 24 }
  }

  private let lists: [WordList]
  private var slots: [Slot]

  /// Reads word lists: at most 255 of at most 64 kilobytes each, and 10,000 words in all.
  init(_ lists: [WordList]) {
    self.lists = lists
    slots = Array(repeating: .empty, count: 1 << Self.slotBits)
    var places = slots.mutableSpan
    var room = (1 << Self.slotBits) / 8 * 5
    for (number, list) in lists.enumerated() {
      list.words.withUTF8Buffer { Self.enter($0.span, list: number, into: &places, &room) }
    }
  }

  /// The traits of a folded word; none when no list has it.
  func traits(of folded: Span<UInt8>) -> TermTraits {
    var found: TermTraits = []
    guard folded.count > 0 else { return found }
    let end = min(folded.count, PackedWord.longest)
    let hash = PackedWord(folded, 0..<end).hash
    var index = Self.slot(hash)
    while !slots[index].isEmpty {
      let slot = slots[index]
      if slot.mark == Self.mark(hash), lists[slot.list].holds(folded, at: slot.place) {
        found.formUnion(lists[slot.list].traits)
      }
      index = (index + 1) & (slots.count - 1)
    }
    return found
  }

  /// Enters the words of a list.
  private static func enter(
    _ bytes: Span<UInt8>, list: Int, into slots: inout MutableSpan<Slot>, _ room: inout Int
  ) {
    var start = 0
    while start < bytes.count {
      let (word, end) = bytes.packedWord(from: start)
      if end > start {
        let hash = word.hash
        var index = slot(hash)
        while !slots[index].isEmpty { index = (index + 1) & (slots.count - 1) }
        slots[index] = Slot(list: list, place: start, mark: mark(hash))
        room -= 1
        precondition(room >= 0, "more words than the table has room for")
      }
      start = end + 1
    }
  }

  private static let slotBits: UInt64 = 14

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int { Int(hash >> (64 - slotBits)) }

  /// The eight bits below those that choose the slot.
  @inline(__always)
  private static func mark(_ hash: UInt64) -> UInt32 { UInt32(hash >> (56 - slotBits) & 0xFF) }
}

extension WordList {
  /// Whether exactly this word stands at a place of the list.
  fileprivate func holds(_ word: Span<UInt8>, at place: Int) -> Bool {
    words.withUTF8Buffer { buffer in
      let bytes = buffer.span
      let end = place + word.count
      guard end <= bytes.count, end == bytes.count || bytes[end] <= 0x20 else { return false }
      for offset in 0..<word.count where bytes[place + offset] != word[offset] { return false }
      return true
    }
  }
}

extension Span<UInt8> {
  /// The word that begins at a place, of a longer one the beginning, and where it ends.
  @inline(__always)
  fileprivate func packedWord(from start: Int) -> (PackedWord, end: Int) {
    guard start + 2 * 8 <= count else { return longWord(from: start) }
    let first = ByteWord(self, at: start)
    let firstEnds = first.controls | first.equal(to: 0x20)
    if firstEnds != 0 {
      let bits = UInt64(firstEnds.trailingZeroBitCount & ~7)
      return (PackedWord(low: first.bits & (1 << bits &- 1), high: 0), start + Int(bits >> 3))
    }
    let second = ByteWord(self, at: start + 8)
    let secondEnds = second.controls | second.equal(to: 0x20)
    guard secondEnds != 0 else { return longWord(from: start) }
    let bits = UInt64(secondEnds.trailingZeroBitCount & ~7)
    return (
      PackedWord(low: first.bits, high: second.bits & (1 << bits &- 1)), start + 8 + Int(bits >> 3)
    )
  }

  private func longWord(from start: Int) -> (PackedWord, end: Int) {
    let end = wordEnd(from: start)
    return (PackedWord(self, start..<Swift.min(end, start + PackedWord.longest)), end)
  }

  /// The position of the next space or line end, or the end.
  private func wordEnd(from start: Int) -> Int {
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
}
