import NewsCorpus

/// A short word, folded to small ASCII letters without points, packed into two integers.
///
/// Made only at tokens that a trait bit has already singled out; comparing and hashing one costs no
/// more than comparing integers. Words beyond sixteen letters, and words with other letters, are `.none`.
struct WordKey: Equatable, Sendable, ExpressibleByStringLiteral {
  private var word = PackedWord()
  private var count: UInt8 = 0

  /// The key of no word.
  static let none = WordKey()

  private init() {}

  /// Packs a word of a word list.
  init(stringLiteral word: StaticString) {
    word.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  /// Packs the bytes of a token.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard byte < 0x80, count < PackedWord.longest else {
        self = .none
        return
      }
      if byte != 0x2E { append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    word.set(Int(count), byte)
    count &+= 1
  }

  fileprivate var hash: UInt64 { word.hash }
}

/// Words in order, found by key: the place in the list is the meaning.
///
/// Open addressing in place of a `Dictionary`: a table is made the first time that a text needs it, and
/// making one should cost no more than reading its words.
struct WordTable: Sendable {
  private var entries: [(key: WordKey, place: Int)] = []
  // The place of an entry plus one; 0 is an empty slot.
  private var slots: [UInt16]

  /// Reads a list in which `|` separates places and spaces separate the words of one place.
  init(_ words: StaticString) {
    // A word takes a letter and a space at least, so about half the slots stay empty.
    var size = 16
    while size < words.utf8CodeUnitCount { size *= 2 }
    slots = Array(repeating: 0, count: size)
    words.withUTF8Buffer { buffer in
      var place = 0
      var start = 0
      for end in 0...buffer.count {
        guard end == buffer.count || buffer[end] <= 0x20 else { continue }
        if end == start + 1, buffer[start] == 0x7C {
          place += 1
        } else {
          enter(WordKey(buffer[start..<end]), place)
        }
        start = end + 1
      }
    }
  }

  /// The place of a word in the list; nil when it is not there.
  subscript(key: WordKey) -> Int? {
    let entry = slots[slot(of: key)]
    return entry == 0 ? nil : entries[Int(entry) - 1].place
  }

  /// Whether the word is in the list.
  func contains(_ key: WordKey) -> Bool { self[key] != nil }

  private mutating func enter(_ key: WordKey, _ place: Int) {
    guard key != .none else { return }
    let slot = slot(of: key)
    if slots[slot] == 0 {
      entries.append((key, place))
      slots[slot] = UInt16(entries.count)
    } else {
      entries[Int(slots[slot]) - 1].place = place
    }
  }

  /// The slot that holds a word, or the empty one where it belongs.
  private func slot(of key: WordKey) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash >> 40) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key { slot = (slot + 1) & mask }
    return slot
  }
}

extension ReadText {
  /// The packed word at `index`; `.none` for marks and beyond the ends.
  func key(_ index: Int) -> WordKey {
    guard index >= 0, index < tokens.count, tokens[index].isRunningWord else { return .none }
    return WordKey(bytes(index))
  }

  /// The bytes of the token at `index`; none beyond the ends.
  func letters(_ index: Int) -> ArraySlice<UInt8> {
    index >= 0 && index < tokens.count ? bytes(index) : []
  }

  /// Whether white space stands before the token at `index`.
  @inline(__always)
  func isSpaced(_ index: Int) -> Bool { shape(index).contains(.spaceBefore) }

  /// The word after a hyphen that joins it to the token at `index`: `year` in `20-year`; nil when
  /// there is none.
  func hyphened(after index: Int) -> Int? {
    guard kind(index + 1) == .hyphen, !isSpaced(index + 1), !isSpaced(index + 2) else { return nil }
    return index + 2
  }
}
