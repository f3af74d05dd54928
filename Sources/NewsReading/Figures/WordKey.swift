import NewsCorpus

/// A short word, folded to small ASCII letters without points, packed into two integers.
///
/// Made only at tokens that a trait bit has already singled out; comparing and hashing one costs no
/// more than comparing integers. Words beyond sixteen letters, and words with other letters, are `.none`.
struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  private var high: UInt64 = 0
  private var low: UInt64 = 0
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
      guard byte < 0x80, count < 16 else {
        self = .none
        return
      }
      if byte != 0x2E { append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }
  }

  /// The bits well mixed, the best of them on top.
  var mixed: UInt64 {
    (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
  }

  private mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
    count &+= 1
  }
}

/// Words in order, found by key: the place in the list is the meaning.
///
/// An open table with twice the room and more: a look-up costs a multiplication and, for most words that
/// are not in it, one comparison.
struct WordTable: Sendable {
  private var keys: [WordKey]
  private var places: [Int32]
  private let shift: Int

  /// Reads a list in which `|` separates places and spaces separate the words of one place.
  init(_ words: StaticString) {
    var pairs: [(key: WordKey, place: Int32)] = []
    var place: Int32 = 0
    words.withUTF8Buffer { buffer in
      for word in buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        if word.count == 1, word.first == 0x7C {
          place += 1
        } else {
          pairs.append((WordKey(word), place))
        }
      }
    }
    var bits = 3
    while 1 << bits < pairs.count * 3 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: .none, count: 1 << bits)
    places = Array(repeating: 0, count: 1 << bits)
    for (key, place) in pairs {
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = place
    }
  }

  /// Where a word stands, or would stand.
  private func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.mixed >> UInt64(shift))
    while keys[slot] != key, keys[slot] != .none { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// The place of a word in the list; nil when it is not there.
  subscript(key: WordKey) -> Int? {
    guard key != .none else { return nil }
    let slot = slot(of: key)
    return keys[slot] == key ? Int(places[slot]) : nil
  }

  /// Whether the word is in the list.
  func contains(_ key: WordKey) -> Bool { self[key] != nil }
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
