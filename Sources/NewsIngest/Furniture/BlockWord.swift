import NewsCorpus

/// A word of a block in small letters, without punctuation, known by a hash of its bytes.
///
/// Two words with one hash would be taken for each other; of 64 bits that happens to no two words of a language.
struct BlockWord: TableKey, ExpressibleByStringLiteral {
  let hash: UInt64
  /// Its length in characters, at most 255.
  let length: UInt8
  /// How much of it is written in figures.
  let figures: Figures

  enum Figures: UInt8 { case none, some, all }

  static let empty = BlockWord(hash: 0, length: 0, figures: .none)

  private init(hash: UInt64, length: UInt8, figures: Figures) {
    (self.hash, self.length, self.figures) = (hash, length, figures)
  }

  /// A word of a list, written in small letters.
  init(stringLiteral word: StaticString) {
    self = word.withUTF8Buffer { Self(spelled: $0) }
  }

  /// A word as it is spelled in a list.
  init(spelled word: some Sequence<UInt8>) {
    var maker = Maker()
    for byte in word { maker.append(byte) }
    self = maker.word
  }

  var isNumber: Bool { figures == .all }

  static func == (one: BlockWord, other: BlockWord) -> Bool { one.hash == other.hash }

  /// The words of a text: runs of letters and digits; a curly apostrophe counts as a straight one.
  /// - Complexity: O(*n*) for *n* bytes.
  static func all(in bytes: ArraySlice<UInt8>) -> [BlockWord] {
    var words: [BlockWord] = []
    words.reserveCapacity(bytes.count / 6 + 2)
    let span = bytes.span
    var maker = Maker()
    var start = 0
    var i = 0
    func finish() {
      guard !maker.isEmpty else { return }
      words.append(maker.isASCII ? maker.word : lowercased(bytes, start, i))
      maker = Maker()
    }
    while i < span.count {
      let byte = span[i]
      var length = 1
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        if maker.isEmpty { start = i }
        maker.append(letter: byte | 0x20)
      case 0x30...0x39:
        if maker.isEmpty { start = i }
        maker.append(byte)
      case apostrophe: maker.appendApostrophe()
      case 0xE2:
        length = 3
        if i + 2 < span.count, span[i + 1] == 0x80, span[i + 2] == 0x99 {
          maker.appendApostrophe()
        } else {
          finish()
        }
      case 0xC2:
        finish()
        length = 2
      case 0xE3 where i + 1 < span.count && span[i + 1] == 0x80:
        finish()
        length = 3
      case 0x80...:
        if maker.isEmpty { start = i }
        maker.append(byte)
      default: finish()
      }
      i += length
    }
    i = span.count
    finish()
    return words
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// A word with letters beyond ASCII.
  private static func lowercased(_ bytes: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> BlockWord
  {
    let written = bytes[(bytes.startIndex + start)..<(bytes.startIndex + end)]
    let word = String(decoding: written, as: UTF8.self).lowercased()
    var maker = Maker()
    for scalar in word.unicodeScalars {
      if scalar == "'" || scalar == "’" {
        maker.appendApostrophe()
      } else {
        for byte in scalar.utf8 { maker.append(byte) }
      }
    }
    return maker.word
  }
}

extension BlockWord {
  /// Takes a word's bytes one after the other; apostrophes at its ends are no part of it.
  fileprivate struct Maker {
    private var hash = ByteHash()
    private var count = 0
    private var digits = 0
    private var apostrophes = 0
    private(set) var isASCII = true

    /// No word is without a character.
    var isEmpty: Bool { count == 0 }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      while apostrophes > 0 {
        add(UInt8(ascii: "'"))
        apostrophes -= 1
      }
      add(byte)
    }

    @inline(__always)
    mutating func append(letter: UInt8) {
      guard apostrophes == 0 else { return append(letter) }
      hash.add(letter)
      count += 1
    }

    mutating func appendApostrophe() {
      if !isEmpty { apostrophes += 1 }
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
      hash.add(byte)
      if byte >= 0x80 { isASCII = false }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte <= 0x39, byte >= 0x30 { digits += 1 }
    }

    var word: BlockWord {
      let figures: Figures = digits == 0 ? .none : digits == count ? .all : .some
      // A table takes its slots from the upper bits.
      return BlockWord(
        hash: hash.value &* 0x9E37_79B9_7F4A_7C15, length: UInt8(min(count, 255)), figures: figures)
    }
  }
}

/// A list of words by which a block is told.
struct BlockWords: ExpressibleByArrayLiteral {
  private var table: OpenTable<BlockWord, Bool>

  init() { table = OpenTable(capacity: 16, absent: false) }

  init(arrayLiteral words: StaticString...) {
    table = OpenTable(capacity: words.count, absent: false)
    for word in words { table[BlockWord(stringLiteral: word)] = true }
  }

  var count: Int { table.count }

  func contains(_ word: BlockWord) -> Bool { table[word] }

  mutating func insert(_ words: some Sequence<BlockWord>) {
    for word in words { table[word] = true }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it begins with a text's bytes.
  func hasPrefix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { starts(with: $0) }
  }

  /// Whether it ends with a text's bytes.
  func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { $0.count <= count && suffix($0.count).elementsEqual($0) }
  }

  /// Whether a text's bytes stand anywhere in it.
  /// - Complexity: O(*n* · *m*) for *n* bytes and *m* of the text, O(*n*) where its first byte is rare.
  func contains(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      let span = self.span
      guard let first = text.first, span.count >= text.count else { return false }
      for start in 0...(span.count - text.count) where span[start] == first {
        var i = 1
        while i < text.count, span[start + i] == text[i] { i += 1 }
        if i == text.count { return true }
      }
      return false
    }
  }
}
