/// How many columns of a terminal a text takes.
///
/// A character (what a reader sees as one) is 0, 1 or 2 columns wide: controls and lone combining
/// marks 0; East Asian wide characters, flags, and emoji 2. `DisplayWidth.width(of: "東京 é")` is 6.
///
/// Right for joined emoji such as a family, which modern terminals draw as one; wrong on terminals
/// that draw its members side by side.
package enum DisplayWidth {
  /// The columns a text takes on one line.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func width(of text: String) -> Int { width(of: text[...]) }

  /// The columns a part of a text takes on one line.
  package static func width(of text: Substring) -> Int {
    plainWidth(of: text) ?? simpleWidth(of: text) ?? text.reduce(0) { $0 + width(of: $1) }
  }

  /// The columns of the widest word of a text; spaces part words.
  static func widestWord(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var widest = 0
      var start = 0
      var isPlain = true
      for end in 0...bytes.count {
        let byte = end < bytes.count ? bytes[end] : 0x20
        guard byte == 0x20 else {
          if byte &- 0x21 > 0x5D { isPlain = false }
          continue
        }
        if end - start > widest {
          let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
          widest = max(
            widest, isPlain ? word.count : width(of: String(decoding: word, as: UTF8.self)))
        }
        (start, isPlain) = (end + 1, true)
      }
      return widest
    }
  }

  /// The faster path, of visible ASCII and spaces alone, where every byte is a column; nil when there is more.
  private static func plainWidth(of text: Substring) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var others: UInt8 = 0
      for byte in bytes { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
      return others == 0 ? bytes.count : nil
    }
  }

  /// The fast path: in Latin letters and common punctuation every scalar is a character by itself;
  /// nil when others occur.
  private static func simpleWidth(of text: Substring) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027: columns += 1
      case 0..<0xAE: break
      default: return nil
      }
    }
    return columns
  }

  /// The columns a character takes.
  package static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let own = width(of: first)
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return own }
    // Two regional indicators make a flag; selector 16 asks for the emoji form.
    if isRegionalIndicator(first) { return 2 }
    if first.properties.isEmoji, scalars.contains("\u{FE0F}") { return 2 }
    if own > 0 { return own }
    // A zero-width sign before a visible one, as in the Arabic number sign with its digits.
    return scalars.lazy.map { width(of: $0) }.max() ?? 0
  }

  /// The longest beginning that fits into `width` columns, never splitting a character.
  package static func prefix(of text: String, fitting width: Int) -> Substring {
    text[..<end(of: text[...], fitting: width)]
  }

  /// The longest ending that fits into `width` columns, never splitting a character.
  package static func suffix(of text: String, fitting width: Int) -> Substring {
    if let own = plainWidth(of: text[...]) {
      return text[text.utf8.index(text.startIndex, offsetBy: max(0, own - max(0, width)))...]
    }
    var start = text.endIndex
    var taken = 0
    while start > text.startIndex {
      let before = text.index(before: start)
      taken += self.width(of: text[before])
      if taken > width { break }
      start = before
    }
    return text[start...]
  }

  /// The text cut to `width` columns, with `…` as the last when something is missing.
  package static func truncated(_ text: String, to width: Int) -> String {
    if self.width(of: text) <= width { return text }
    return width < 1 ? "" : String(prefix(of: text, fitting: width - 1)) + "…"
  }

  /// Where the text stands in a field that is wider.
  package enum Alignment: Sendable {
    case left, right, centre
  }

  /// The text with spaces added up to `width` columns; unchanged when it is wider already.
  package static func padded(
    _ text: String, to width: Int, alignment: Alignment = .left
  ) -> String {
    let missing = width - self.width(of: text)
    guard missing > 0 else { return text }
    switch alignment {
    case .left: return text + spaces(missing)
    case .right: return spaces(missing) + text
    case .centre: return spaces(missing / 2) + text + spaces(missing - missing / 2)
    }
  }

  /// So many spaces; none for a negative number.
  static func spaces(_ count: Int) -> String {
    // `String(repeating:count:)` appends one after the other.
    String(unsafeUninitializedCapacity: max(0, count)) { bytes in
      bytes[..<max(0, count)].initialize(repeating: UInt8(ascii: " "))
      return max(0, count)
    }
  }

  /// The end of the longest beginning that fits.
  static func end(of text: Substring, fitting width: Int) -> String.Index {
    if let own = plainWidth(of: text) {
      return text.utf8.index(text.startIndex, offsetBy: min(own, max(0, width)))
    }
    var index = text.startIndex
    var taken = 0
    while index < text.endIndex {
      taken += self.width(of: text[index])
      if taken > width { break }
      index = text.index(after: index)
    }
    return index
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD { return 0 }
    if value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    // Vowels and final consonants of Hangul that follow a first consonant, which is wide.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    return WideRanges.contains(scalar) ? 2 : 1
  }
}
