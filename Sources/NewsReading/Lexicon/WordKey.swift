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
  ///
  /// Written so that the compiler makes two integers of a word in the code.
  @inline(__always)
  init(stringLiteral word: StaticString) {
    let length = min(word.utf8CodeUnitCount, PackedWord.longest)
    var low: UInt64 = 0
    var high: UInt64 = 0
    word.withUTF8Buffer { bytes in
      withUnsafeMutableBytes(of: &low) { $0.copyBytes(from: bytes[..<min(length, 8)]) }
      if length > 8 { withUnsafeMutableBytes(of: &high) { $0.copyBytes(from: bytes[8..<length]) } }
    }
    self.word = PackedWord(low: UInt64(littleEndian: low), high: UInt64(littleEndian: high))
    count = UInt8(length)
  }

  /// Packs the bytes of a token of a text.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= PackedWord.longest else {
      take(text, range)
      return
    }
    let packed = PackedWord(text, range)
    let (low, high) = (ByteWord(packed.low), ByteWord(packed.high))
    guard low.notASCII | high.notASCII | low.equal(to: 0x2E) | high.equal(to: 0x2E) == 0 else {
      take(text, range)
      return
    }
    // A capital becomes small by the bit 0x20, which is a quarter of the top bit.
    word = PackedWord(
      low: packed.low | low.capitals >> 2, high: packed.high | high.capitals >> 2)
    count = UInt8(range.count)
  }

  /// Takes a word byte by byte: of bytes beyond ASCII, and of too many, there is none; points do not count.
  private mutating func take(_ text: Span<UInt8>, _ range: Range<Int>) {
    for i in range {
      let byte = text[i]
      guard byte < 0x80, count < PackedWord.longest else {
        self = .none
        return
      }
      if byte != 0x2E { append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }
  }

  /// Packs the bytes of a part of a token.
  init(_ bytes: ArraySlice<UInt8>) {
    self.init(bytes.span, 0..<bytes.count)
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
    places = OpenTable(capacity: words.spaceCount + 1, absent: -1)
    words.withUTF8Buffer { buffer in
      var place: Int16 = 0
      var start = 0
      for end in 0...buffer.count {
        guard end == buffer.count || buffer[end] <= 0x20 else { continue }
        if end == start + 1, buffer[start] == 0x7C {
          place += 1
        } else {
          let key = WordKey(buffer.span, start..<end)
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

extension StaticString {
  /// The number of spaces and line ends: nearly that of the words of a list.
  fileprivate var spaceCount: Int {
    withUTF8Buffer { bytes in
      var count = 0
      for byte in bytes where byte <= 0x20 { count += 1 }
      return count
    }
  }
}
