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

    /// A slot of at most 255 lists of at most 64 kilobytes.
    init(list: Int, place: Int, mark: UInt32) {
      bits =
        UInt32(truncatingIfNeeded: place) | UInt32(truncatingIfNeeded: list &+ 1) << 16
        | mark << 24
    }

    var isEmpty: Bool { bits == 0 }
    var list: Int { Int(bits >> 16 & 0xFF) - 1 }
    var place: Int { Int(bits & 0xFFFF) }
    var mark: UInt32 { bits >> 24 }
  }

  private let lists: [WordList]
  private var slots: [Slot]

  /// Reads word lists: at most 255 of at most 64 kilobytes each, and 12,000 words in all.
  init(_ lists: [WordList]) {
    precondition(lists.count <= 255)
    self.lists = lists
    slots = Array(repeating: .empty, count: 1 << Self.slotBits)
    slots.withUnsafeMutableBufferPointer { slots in
      var entered = 0
      for (number, list) in lists.enumerated() {
        precondition(list.words.utf8CodeUnitCount <= 1 << 16)
        list.words.withUTF8Buffer { Self.enter($0, list: number, into: slots, &entered) }
      }
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

  /// Enters the words of a list; `entered` counts them.
  private static func enter(
    _ bytes: UnsafeBufferPointer<UInt8>, list: Int, into slots: UnsafeMutableBufferPointer<Slot>,
    _ entered: inout Int
  ) {
    var start = 0
    while start < bytes.count {
      let (word, end) = bytes.packedWord(from: start)
      if end > start {
        let hash = word.hash
        var index = slot(hash)
        while !slots[index].isEmpty { index = (index &+ 1) & (slots.count &- 1) }
        slots[index] = Slot(list: list, place: start, mark: mark(hash))
        entered &+= 1
        precondition(entered <= mostWords, "more words than the table has room for")
      }
      start = end &+ 1
    }
  }

  private static var mostWords: Int { (1 << Int(slotBits)) / 4 * 3 }
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

extension UnsafeBufferPointer<UInt8> {
  /// The word that begins at a place, of a longer one the beginning, and where it ends: before white space.
  @inline(__always)
  fileprivate func packedWord(from start: Int) -> (PackedWord, end: Int) {
    guard start &+ PackedWord.longest <= count else { return lastWord(from: start) }
    let low = eightBytes(at: start)
    let lowEnds = Self.whiteSpace(low)
    if lowEnds != 0 {
      let bits = UInt64(truncatingIfNeeded: lowEnds.trailingZeroBitCount) & 0x38
      let word = PackedWord(low: low & (1 &<< bits &- 1), high: 0)
      return (word, start &+ Int(truncatingIfNeeded: bits &>> 3))
    }
    let high = eightBytes(at: start &+ 8)
    let highEnds = Self.whiteSpace(high)
    guard highEnds != 0 else { return lastWord(from: start) }
    let bits = UInt64(truncatingIfNeeded: highEnds.trailingZeroBitCount) & 0x38
    let word = PackedWord(low: low, high: high & (1 &<< bits &- 1))
    return (word, start &+ 8 &+ Int(truncatingIfNeeded: bits &>> 3))
  }

  private func lastWord(from start: Int) -> (PackedWord, end: Int) {
    var word = PackedWord()
    var end = start
    while end < count, self[end] > 0x20 {
      if end - start < PackedWord.longest { word.set(end - start, self[end]) }
      end += 1
    }
    return (word, end)
  }

  @inline(__always)
  private func eightBytes(at start: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(self)
    return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  /// The top bit of the first byte that is white space, and perhaps of later bytes; 0 when there is none.
  @inline(__always)
  private static func whiteSpace(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x2121_2121_2121_2121) & ~bytes & 0x8080_8080_8080_8080
  }
}
