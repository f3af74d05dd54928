/// What to do with a character that may not be seen.
enum InvisibleCharacter {
  case visible, space, control, silent

  /// The meaning and length in bytes of the character, or terminal control sequence, at a position.
  static func read(_ bytes: Span<UInt8>, at i: Int, end: Int) -> (InvisibleCharacter, Int) {
    func byte(_ offset: Int) -> UInt8 { i + offset < end ? bytes[i + offset] : 0 }
    switch byte(0) {
    case 0x1B: return (.control, escapeLength(bytes, at: i, end: end))
    case 0x09...0x0D, 0x20: return (.space, 1)
    case 0x00...0x1F, 0x7F: return (.control, 1)
    case 0xC2:
      switch byte(1) {
      case 0x85, 0xA0: return (.space, 2)
      case 0x80...0x9F: return (.control, 2)
      case 0xAD: return (.silent, 2)
      default: return (.visible, 1)
      }
    case 0xD8: return byte(1) == 0x9C ? (.silent, 2) : (.visible, 1)
    case 0xE1:
      if byte(1) == 0x9A, byte(2) == 0x80 { return (.space, 3) }
      return byte(1) == 0xA0 && byte(2) == 0x8E ? (.silent, 3) : (.visible, 1)
    case 0xE2: return generalPunctuation(byte(1), byte(2))
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? (.space, 3) : (.visible, 1)
    case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF ? (.silent, 3) : (.visible, 1)
    case 0xF3: return byte(1) == 0xA0 && byte(2) <= 0x81 ? (.control, 4) : (.visible, 1)
    default: return (.visible, 1)
    }
  }

  /// U+2000 to U+206F: spaces, zero-width characters, direction marks and overrides.
  private static func generalPunctuation(
    _ second: UInt8, _ third: UInt8
  ) -> (InvisibleCharacter, Int) {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F):
      (.space, 3)
    case (0x80, 0x8B), (0x80, 0x8E), (0x80, 0x8F), (0x81, 0xA0): (.silent, 3)
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): (.control, 3)
    default: (.visible, 1)
    }
  }

  /// The length of an escape sequence: `ESC [ 31 m`, `ESC ] 0 ; title BEL`, `ESC c`.
  ///
  /// One that does not end within its limit costs only its two first bytes, so that no text is lost with it.
  private static func escapeLength(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Int {
    guard i + 1 < end else { return 1 }
    switch bytes[i + 1] {
    case UInt8(ascii: "["):
      var j = i + 2
      while j < min(end, i + 64), (0x20...0x3F).contains(bytes[j]) { j += 1 }
      return j < end && (0x40...0x7E).contains(bytes[j]) ? j + 1 - i : 2
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      var j = i + 2
      while j < min(end, i + 512), bytes[j] != newline {
        if bytes[j] == 0x07 { return j + 1 - i }
        if bytes[j] == 0x1B, j + 1 < end, bytes[j + 1] == UInt8(ascii: "\\") { return j + 2 - i }
        j += 1
      }
      return 2
    case 0x40...0x7E: return 2
    default: return 1
    }
  }
}
