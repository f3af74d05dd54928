import NewsCorpus

/// The class of a single byte of UTF-8.
enum ByteClass {
  case letter, digit, mark, multibyte

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    if byte >= 0x80 { return .multibyte }
    let lower = byte | 0x20
    if lower >= 0x61 && lower <= 0x7A { return .letter }
    if byte >= 0x30 && byte <= 0x39 { return .digit }
    return .mark
  }
}

/// Questions about letters and what may stand inside a word.
enum Letters {
  /// Endings of host names that stand in running text: `Antiwar.com`.
  static let domainEndings: [StaticString] = [
    "com", "org", "net", "gov", "edu", "uk", "ca", "au", "de", "fr", "info", "io", "tv", "co", "eu",
  ]

  /// The bytes of the space beyond ASCII that stands at `index`: no-break, thin, em and the like; nil when
  /// none does.
  @inline(__always)
  static func spaceWidth(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int? {
    switch bytes[index] {
    case 0xC2: return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : nil
    case 0xE2, 0xE3:
      guard let (scalar, width) = UTF8Scalars.decode(bytes, at: index, end: end) else { return nil }
      switch scalar.value {
      case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return width
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a letter starts at `index`.
  @inline(__always)
  static func isLetter(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return ByteClass.of(byte) == .letter }
    guard let (scalar, _) = UTF8Scalars.decode(bytes, at: index, end: end) else { return false }
    return isWordPart(scalar)
  }

  /// Whether a scalar beyond ASCII may be part of a word: letters, and marks that combine with them.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0x24F: return scalar.value != 0xD7 && scalar.value != 0xF7
    case 0xAD, 0x200C, 0x200D: return true
    case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0xFF00...0xFF0F: return false
    default:
      if scalar.properties.isAlphabetic { return true }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .decimalNumber: return true
      default: return false
      }
    }
  }

  /// Whether `'` or `’` stands at `index`.
  @inline(__always)
  static func isApostrophe(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
    let byte = bytes[index]
    if byte == 0x27 { return true }
    return byte == 0xE2 && index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
  }

  /// The offset after `’s` when that stands at `index` and ends a word; nil otherwise.
  @inline(__always)
  static func clitic(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int? {
    guard index < end, bytes[index] == 0x27 || bytes[index] == 0xE2,
      isApostrophe(bytes, at: index, end: end)
    else { return nil }
    let letter = index + (bytes[index] == 0x27 ? 1 : 3)
    guard letter < end, bytes[letter] | 0x20 == 0x73 else { return nil }
    let after = letter + 1
    guard after < end else { return after }
    if ByteClass.of(bytes[after]) == .digit { return nil }
    return isLetter(bytes, at: after, end: end) || isApostrophe(bytes, at: after, end: end)
      ? nil : after
  }

  /// Whether `http://`, `https://` or `www.` stands at `index`.
  static func isAddress(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
    func stands(_ text: StaticString) -> Bool {
      guard index + text.utf8CodeUnitCount < end else { return false }
      return text.withUTF8Buffer { expected in
        for offset in 0..<expected.count
        where bytes[index + offset] | 0x20 != expected[offset] | 0x20 {
          return false
        }
        return true
      }
    }
    let first = bytes[index] | 0x20
    if first == 0x68 { return stands("http://") || stands("https://") }
    if first == 0x77 { return stands("www.") }
    return false
  }

  /// The last scalar boundary at or before `index`, but after `start`.
  static func boundary(_ bytes: Span<UInt8>, before index: Int, after start: Int) -> Int {
    var index = index
    while index > start + 1, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
