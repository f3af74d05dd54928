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

  private mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
    count &+= 1
  }
}

/// Words in order, found by key: the place in the list is the meaning.
struct WordTable: Sendable {
  private let places: [WordKey: Int]

  /// Reads a list in which `|` separates places and spaces separate the words of one place.
  init(_ words: StaticString) {
    var places: [WordKey: Int] = [:]
    var place = 0
    words.withUTF8Buffer { buffer in
      for word in buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        if word.count == 1, word.first == 0x7C {
          place += 1
        } else {
          places[WordKey(word)] = place
        }
      }
    }
    self.places = places
  }

  /// The place of a word in the list; nil when it is not there.
  subscript(key: WordKey) -> Int? { places[key] }

  /// Whether the word is in the list.
  func contains(_ key: WordKey) -> Bool { key != .none && places[key] != nil }
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
