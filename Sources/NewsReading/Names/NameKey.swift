import NewsCorpus

/// What two ways to write one name have in common: its letters without case, accents, points, spaces
/// and hyphens, as a number.
///
/// `al-Sudani`, `Al Sudani` and `AL-SUDANI` have one key, and so have `US` and `U.S.`
struct NameKey: TableKey {
  private(set) var value = ByteHash().value

  /// The key of no name; words are added to it.
  init() {}

  /// No name has it: `add` sets the top bit.
  static var empty: NameKey { NameKey(letters: 0) }

  /// The key of an acronym's letters, which are a number already.
  init(letters: UInt64) { value = letters }

  /// The number mixed once more, as few letters reach its upper bits.
  var hash: UInt64 { (value ^ value >> 29) &* 0x9E37_79B9_7F4A_7C15 }

  /// Gives the keys of the names of a list, which are written in small ASCII letters, and whether each is the last
  /// one of its line. Commas or line ends part them.
  static func forEach(in list: StaticString, _ body: (NameKey, _ isLast: Bool) -> Void) {
    list.withUTF8Buffer { bytes in
      var key = NameKey()
      for byte in bytes {
        guard byte == 0x2C || byte == 0x0A else {
          key.add(byte)
          continue
        }
        if key != NameKey() { body(key, byte == 0x0A) }
        key = NameKey()
      }
      if key != NameKey() { body(key, true) }
    }
  }

  /// The key of the tokens from `first` to `last`.
  init(_ text: ReadText, _ first: Int, _ last: Int) {
    for index in first...last where text.tokens[index].isRunningWord {
      add(text.text, text.tokens[index].span)
    }
  }

  /// Adds the letters of `bytes` in `span`.
  mutating func add(_ bytes: [UInt8], _ span: TextSpan) {
    for index in span.range where bytes[index] >= 0x80 {
      var folded: [UInt8] = []
      Folding.fold(bytes.span, span.range, into: &folded)
      for byte in folded { add(byte) }
      return
    }
    for index in span.range {
      let byte = bytes[index]
      add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    guard byte > 0x2F || byte == 0x26 else { return }
    // Never 0, which marks an empty slot of a table.
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 | 1 << 63
  }
}
