import NewsCorpus

/// Tells punctuation marks apart.
enum Marks {
  /// Reads the mark at `start` of a paragraph that begins at `first`.
  ///
  /// A straight `"` opens after white space or an opening mark and before anything but white space, and
  /// closes otherwise; the same holds for `'`. So `"Yes," he said` is right, and a stray inch sign is not.
  static func scan(
    _ bytes: Span<UInt8>, from start: Int, end: Int, first: Int
  ) -> (Int, Token.Kind) {
    let byte = bytes[start]
    let next = start + 1 < end ? bytes[start + 1] : 0x20
    switch byte {
    case 0x22:
      return (
        start + 1,
        opens(bytes, from: start, to: start + 1, end: end, first: first) ? .openQuote : .closeQuote
      )
    case 0x27:
      if next == 0x27 {
        let isOpen = opens(bytes, from: start, to: start + 2, end: end, first: first)
        return (start + 2, isOpen ? .openQuote : .closeQuote)
      }
      let isOpen = opens(bytes, from: start, to: start + 1, end: end, first: first)
      return (start + 1, isOpen ? .openSingleQuote : .closeSingleQuote)
    case 0x60: return next == 0x60 ? (start + 2, .openQuote) : (start + 1, .openSingleQuote)
    case 0x2C: return (start + 1, .comma)
    case 0x2E:
      var stop = start + 1
      while stop < end, bytes[stop] == 0x2E, stop - start < 8 { stop += 1 }
      return (stop, stop - start >= 2 ? .ellipsis : .period)
    case 0x3F: return (start + 1, .question)
    case 0x21: return (start + 1, .exclamation)
    case 0x3A: return (start + 1, .colon)
    case 0x3B: return (start + 1, .semicolon)
    case 0x2D:
      if next == 0x2D {
        var stop = start + 2
        while stop < end, bytes[stop] == 0x2D, stop - start < 64 { stop += 1 }
        return (stop, .dash)
      }
      let spaceBefore = start == first || bytes[start - 1] == 0x20
      return (start + 1, spaceBefore && next == 0x20 ? .dash : .hyphen)
    case 0x28, 0x5B, 0x7B: return (start + 1, .openBracket)
    case 0x29, 0x5D, 0x7D: return (start + 1, .closeBracket)
    case 0x2F: return (start + 1, .slash)
    case 0x25: return (start + 1, .percent)
    case 0x24: return (start + 1, .currency)
    default: break
    }
    guard byte >= 0x80, let (scalar, width) = UTF8Scalars.decode(bytes, at: start, end: end) else {
      return (start + 1, .other)
    }
    let stop = start + width
    switch scalar.value {
    case 0x201C:
      // German closes with it, and so does a slip of the pen: `„Ja“ sagte er`.
      return (
        stop,
        closes(bytes, from: start, to: stop, end: end, first: first) ? .closeQuote : .openQuote
      )
    case 0xAB:
      // German and Danish turn « and » round.
      return (
        stop,
        closes(bytes, from: start, to: stop, end: end, first: first) ? .closeQuote : .openQuote
      )
    case 0x201E, 0x201F, 0x300C, 0x300E, 0xFF62, 0x2E42: return (stop, .openQuote)
    case 0xBB:
      let isBeforeWord = stop < end && ByteClass.of(bytes[stop]) != .mark
      return (
        stop,
        isBeforeWord && opens(bytes, from: start, to: stop, end: end, first: first)
          ? .openQuote : .closeQuote
      )
    case 0x201D, 0x300D, 0x300F, 0xFF63: return (stop, .closeQuote)
    case 0x2018, 0x201A, 0x2039: return (stop, .openSingleQuote)
    case 0x2019, 0x203A: return (stop, .closeSingleQuote)
    case 0x2013, 0x2014, 0x2015, 0x2212: return (stop, .dash)
    case 0x2010, 0x2011: return (stop, .hyphen)
    case 0x2026: return (stop, .ellipsis)
    case 0x3001, 0xFF0C, 0xFF64, 0x060C: return (stop, .comma)
    case 0xFF1B, 0x061B: return (stop, .semicolon)
    // Full stops of Chinese and Japanese, Hindi, Urdu, Armenian, Amharic, Burmese and Khmer.
    case 0x3002, 0xFF0E, 0xFF61, 0x0964, 0x0965, 0x06D4, 0x0589, 0x1362, 0x104B, 0x17D4:
      return (stop, .period)
    // The Greek one looks like a semicolon.
    case 0xFF1F, 0x061F, 0x037E, 0x1367: return (stop, .question)
    case 0xFF01: return (stop, .exclamation)
    case 0xFF1A: return (stop, .colon)
    case 0xFF08: return (stop, .openBracket)
    case 0xFF09: return (stop, .closeBracket)
    case 0xA2, 0xA3, 0xA5, 0x20A0...0x20CF: return (stop, .currency)
    default: return (stop, .other)
    }
  }

  /// Whether a mark stands behind a word or a mark and before white space or the end.
  private static func closes(
    _ bytes: Span<UInt8>, from start: Int, to stop: Int, end: Int, first: Int
  ) -> Bool {
    guard start > first, bytes[start - 1] > 0x20 else { return false }
    return stop >= end || bytes[stop] <= 0x20 || bytes[stop] == 0x2C || bytes[stop] == 0x2E
  }

  private static func opens(
    _ bytes: Span<UInt8>, from start: Int, to stop: Int, end: Int, first: Int
  ) -> Bool {
    guard stop < end, bytes[stop] != 0x20 else { return false }
    guard start > first else { return true }
    switch bytes[start - 1] {
    case 0x20, 0x28, 0x5B, 0x2D, 0x22, 0x27, 0x2F, 0x09: return true
    // The last byte of “, ‘, – or — (E2 80 93, 94, 98, 9C).
    case 0x93, 0x94, 0x98, 0x9C:
      return start - first >= 3 && bytes[start - 2] == 0x80 && bytes[start - 3] == 0xE2
    default: return false
    }
  }
}
