import NewsCorpus

/// A short word, folded to small ASCII letters without points, packed into two integers.
///
/// Made only at tokens that a trait bit has already singled out; comparing and hashing one costs no
/// more than comparing integers. Words beyond sixteen letters, and words with other letters, are `.none`.
struct WordKey: TableKey, ExpressibleByStringLiteral {
  private var word = PackedWord()
  private var count: UInt8 = 0

  /// The key of no word.
  static let none = WordKey()
  static var empty: WordKey { WordKey() }

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

  var hash: UInt64 { word.hash }
}

/// Words in order, found by key: the place in the list is the meaning.
///
/// A table is made the first time that a text needs it, and making one should cost no more than reading
/// its words.
struct WordTable: Sendable {
  private var places: OpenTable<WordKey, Int16>

  /// Reads a list in which `|` separates places and spaces separate the words of one place.
  init(_ words: StaticString) {
    // A word takes a letter and a space at least.
    places = OpenTable(capacity: words.utf8CodeUnitCount / 2, absent: -1)
    words.withUTF8Buffer { buffer in
      var place: Int16 = 0
      var start = 0
      for end in 0...buffer.count {
        guard end == buffer.count || buffer[end] <= 0x20 else { continue }
        if end == start + 1, buffer[start] == 0x7C {
          place += 1
        } else {
          let key = WordKey(buffer[start..<end])
          if key != .none { places[key] = place }
        }
        start = end + 1
      }
    }
  }

  /// The place of a word in the list; nil when it is not there.
  subscript(key: WordKey) -> Int? {
    let place = places[key]
    return place < 0 ? nil : Int(place)
  }

  /// Whether the word is in the list.
  func contains(_ key: WordKey) -> Bool { places[key] >= 0 }
}
