import NewsCorpus

/// A place in JSON text that breaks the rules, and which rule.
struct JSONError: Error, Equatable {
  let offset: Int
  let message: String
}

/// A strict pull reader of JSON (RFC 8259) over UTF-8 bytes that the caller has checked.
///
/// `NaN`, `Infinity` and `-Infinity`, which JSON does not have and Python writes, are numbers.
/// No tree is built: a value is read straight into the caller's buffer or skipped, and skipping still checks it.
/// - Complexity: O(*n*) for *n* bytes; containers may be nested 256 deep.
struct JSONReader {
  let bytes: [UInt8]
  let end: Int
  private(set) var offset: Int
  /// Whether a newline outside a string ends the text, as in JSON Lines.
  private let isLine: Bool

  static let depthLimit = 256

  init(_ bytes: [UInt8], from start: Int = 0, isLine: Bool = false) {
    (self.bytes, offset, end, self.isLine) = (bytes, start, bytes.count, isLine)
  }

  /// The next byte that is not white space, without taking it.
  mutating func peek() -> UInt8? {
    while offset < end {
      switch bytes[offset] {
      case 0x0A where isLine: return nil
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Takes an expected punctuation mark.
  mutating func take(_ byte: UInt8, _ expected: String) throws(JSONError) {
    guard peek() == byte else { throw fail("expected \(expected)") }
    offset += 1
  }

  /// Steps to the next member of an object whose `{` was taken; its key is left in `key`.
  /// - Returns: whether there is a member; if not, the `}` was taken.
  mutating func nextKey(_ key: inout [UInt8], isFirst: inout Bool) throws(JSONError) -> Bool {
    if peek() == UInt8(ascii: "}"), isFirst {
      offset += 1
      return false
    }
    if !isFirst {
      if peek() == UInt8(ascii: "}") {
        offset += 1
        return false
      }
      try take(UInt8(ascii: ","), "',' or '}'")
    }
    isFirst = false
    guard peek() == UInt8(ascii: "\"") else { throw fail("expected a field name in quotes") }
    try readString(into: &key)
    try take(UInt8(ascii: ":"), "':' after the field name")
    return true
  }

  /// Steps to the next item of an array whose `[` was taken.
  /// - Returns: whether there is an item; if not, the `]` was taken.
  mutating func nextItem(isFirst: inout Bool) throws(JSONError) -> Bool {
    if peek() == UInt8(ascii: "]") {
      offset += 1
      return false
    }
    if !isFirst { try take(UInt8(ascii: ","), "',' or ']'") }
    isFirst = false
    return true
  }

  /// Reads a string, unescaped, over the buffer's content.
  mutating func readString(into output: inout [UInt8]) throws(JSONError) {
    output.removeAll(keepingCapacity: true)
    try take(UInt8(ascii: "\""), "a string")
    let bytes = bytes
    let span = bytes.span
    var runStart = offset
    var i = offset
    while i < end {
      if i + 8 <= end {
        let word = ByteWord(span, at: i)
        let special =
          word.equal(to: UInt8(ascii: "\"")) | word.equal(to: UInt8(ascii: "\\")) | word.controls
        guard special != 0 else {
          i += 8
          continue
        }
        i += special.trailingZeroBitCount / 8
      }
      let byte = span[i]
      if byte == UInt8(ascii: "\"") {
        output.append(contentsOf: bytes[runStart..<i])
        offset = i + 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        output.append(contentsOf: bytes[runStart..<i])
        offset = i + 1
        try readEscape(into: &output)
        i = offset
        runStart = i
        continue
      }
      if byte < 0x20 {
        offset = i
        throw fail("a line break or control character inside a string")
      }
      i += 1
    }
    offset = end
    throw fail("the string does not end")
  }

  private mutating func readEscape(into output: inout [UInt8]) throws(JSONError) {
    guard offset < end else { throw fail("the string does not end") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "u"):
      let scalar = try readUnicodeEscape()
      output.append(contentsOf: UTF8.encode(scalar) ?? .init())
    default:
      offset -= 2
      throw fail("an escape that JSON does not have")
    }
  }

  /// The scalar of `\u20ac` or of a pair; half a pair is read as the replacement character.
  private mutating func readUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try readHexDigits()
    guard (0xD800...0xDFFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let isPair =
      offset + 1 < end && bytes[offset] == UInt8(ascii: "\\")
      && bytes[offset + 1] == UInt8(ascii: "u")
    guard first < 0xDC00, isPair else { return "\u{FFFD}" }
    let before = offset
    offset += 2
    let second = try readHexDigits()
    guard (0xDC00...0xDFFF).contains(second) else {
      offset = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func readHexDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < end else { throw fail("the string does not end") }
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      default: throw fail("\\u needs four hexadecimal digits")
      }
      offset += 1
    }
    return value
  }

  /// Takes a `{` or `[` known to be there.
  mutating func enter() {
    offset += 1
  }

  func fail(_ message: String) -> JSONError {
    let isAtEnd = offset >= end || isLine && bytes[offset] == newline
    return JSONError(offset: offset, message: isAtEnd ? "\(message), but the text ends" : message)
  }
}

// MARK: - Values that are passed over

extension JSONReader {
  /// Passes over any value, checking it.
  mutating func skipValue(depth: Int = 0) throws(JSONError) {
    guard depth < Self.depthLimit else { throw fail("nested more than \(Self.depthLimit) deep") }
    var isFirst = true
    switch peek() {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"):
      enter()
      var key: [UInt8] = []
      while try nextKey(&key, isFirst: &isFirst) { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      enter()
      while try nextItem(isFirst: &isFirst) { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    case UInt8(ascii: "N"): try skipWord("NaN")
    case UInt8(ascii: "I"): try skipWord("Infinity")
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): try skipNumber()
    default: throw fail("expected a value")
    }
  }

  private mutating func skipString() throws(JSONError) {
    var ignored: [UInt8] = []
    try readString(into: &ignored)
  }

  private mutating func skipWord(_ word: StaticString) throws(JSONError) {
    let count = word.utf8CodeUnitCount
    let isThere =
      offset + count <= end && "\(word)".utf8.elementsEqual(bytes[offset..<offset + count])
    guard isThere else { throw fail("expected a value") }
    offset += count
  }

  private mutating func skipNumber() throws(JSONError) {
    if next(UInt8(ascii: "-")) { offset += 1 }
    if next(UInt8(ascii: "I")) { return try skipWord("Infinity") }
    if next(UInt8(ascii: "0")) { offset += 1 } else { try skipDigits() }
    if next(UInt8(ascii: ".")) {
      offset += 1
      try skipDigits()
    }
    if next(UInt8(ascii: "e")) || next(UInt8(ascii: "E")) {
      offset += 1
      if next(UInt8(ascii: "+")) || next(UInt8(ascii: "-")) { offset += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = offset
    while offset < end, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    if offset == start { throw fail("expected a digit") }
  }

  private func next(_ byte: UInt8) -> Bool {
    offset < end && bytes[offset] == byte
  }
}
