// How the lexer looks at its bytes: one scalar at an offset, and what a scalar may be part of.

extension Lexer {
  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// The scalar that starts at `offset` and its width in bytes.
  func scalar(at offset: Int) -> (value: Unicode.Scalar, width: Int)? {
    guard let first = byte(at: offset) else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var bits = UInt32(first) & (0xFF >> UInt32(width + 1))
    for next in (offset + 1)..<(offset + width) {
      guard let byte = byte(at: next) else { return ("\u{FFFD}", 1) }
      bits = bits << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(bits) ?? "\u{FFFD}", width)
  }

  func decoded(_ lower: Int, _ upper: Int) -> String {
    guard 0 <= lower, lower <= upper, upper <= bytes.count else { return "" }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  func matches(_ spelling: String) -> Bool {
    var offset = position
    for expected in spelling.utf8 {
      guard byte(at: offset) == expected else { return false }
      offset += 1
    }
    return true
  }

  func isDigit(at offset: Int) -> Bool {
    guard let byte = byte(at: offset) else { return false }
    return UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
  }

  func isWordStart(at offset: Int) -> Bool {
    scalar(at: offset).map { isWordStart($0.value) } ?? false
  }

  func isWordPart(at offset: Int) -> Bool {
    scalar(at: offset).map { isWordPart($0.value) } ?? false
  }

  // What is ASCII is told without the tables of Unicode, which take ten times as long.
  func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": return true
      default: return false
      }
    }
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return true
    default: return false
    }
  }

  func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if isWordStart(scalar) { return true }
    if scalar.isASCII { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", "’", ".", "&", "\u{2010}", "\u{2011}": true
    default: false
    }
  }

  /// Whether a scalar only separates; pasted text brings byte order marks and zero-width spaces.
  func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == " " || ("\t"..."\r").contains(scalar) }
    return scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
}
