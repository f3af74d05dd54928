import NewsCorpus

/// The bytes of a file as UTF-8, and what had to be assumed.
struct DecodedText {
  var bytes: [UInt8]
  var warnings: [String] = []

  /// Reads UTF-8, UTF-16 and UTF-32 with a byte order mark, Cyrillic encodings that can be told, and windows-1252; `nil` when
  /// the bytes are no text, or one in an encoding that is told and not read (``LegacyEncoding``).
  ///
  /// Valid UTF-8 costs one bulk check and no copy. In anything else, valid sequences stand and each other byte is
  /// read as windows-1252: right for a Latin-1 page and for a UTF-8 page with one damaged byte; wrong
  /// for a Greek page, which comes out as accented letters, with the warning.
  /// - Complexity: O(*n*) for *n* bytes.
  init?(_ bytes: consuming [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self.init(bytes: Self.fromUTF32(bytes, bigEndian: bytes.first == 0))
      warnings = ["read as UTF-32"]
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isBig = bytes.first == 0xFE
      self.init(bytes: Self.fromUTF16(bytes, from: 2, bigEndian: isBig))
      warnings = ["read as UTF-16"]
      return
    }
    if let isBig = Self.looksLikeUTF16(bytes) {
      self.init(bytes: Self.fromUTF16(bytes, from: 0, bigEndian: isBig))
      warnings = ["read as UTF-16, though no byte order mark says so"]
      return
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let isUTF8 = Self.isUTF8(bytes)
    if Self.looksBinary(bytes, isUTF8: isUTF8) { return nil }
    if isUTF8 {
      self.init(bytes: bytes)
      return
    }
    if let encoding = LegacyEncoding.told(from: bytes) {
      guard let text = encoding.decoded(bytes) else { return nil }
      self.init(bytes: text)
      warnings = ["read as \(encoding.rawValue), which only the letters tell"]
      return
    }
    let (repaired, count) = Self.mended(bytes)
    self.init(bytes: repaired)
    let noun = count == 1 ? "1 byte that is" : "\(count) bytes that are"
    warnings = ["\(noun) not UTF-8 read as windows-1252"]
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var i = span.nextNotASCII(from: 0)
    while i < span.count {
      // What is not ASCII stands in short stretches, which end where eight bytes of ASCII follow.
      let end = span.nextASCII(from: i)
      guard (try? UTF8Span(validating: span.extracting(i..<end))) != nil else { return false }
      i = span.nextNotASCII(from: end)
    }
    return true
  }

  /// Whether the bytes are UTF-16 without a byte order mark, and if so, whether the high byte comes first.
  ///
  /// Right for English, in which nearly every second byte is NUL and no byte between is; nil, and so
  /// called binary, for a Chinese text, which has none.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(8192)
    guard head.count >= 8, bytes.count.isMultiple(of: 2), holdsControls(head) else { return nil }
    var zeros = [0, 0]
    for (position, byte) in head.enumerated() where byte == 0 { zeros[position & 1] += 1 }
    let pairs = head.count / 2
    if zeros[0] == 0, zeros[1] * 4 > pairs * 3 { return false }
    return zeros[1] == 0 && zeros[0] * 4 > pairs * 3 ? true : nil
  }

  /// Whether a file is one of a word processor or a printer, or its first bytes hold a NUL and are no UTF-8, or more than a tenth of control characters, or more than a
  /// hundredth of NULs: one in a text is damage, which is removed and said.
  static func looksBinary(_ bytes: [UInt8], isUTF8: Bool) -> Bool {
    // These may hold nothing but letters.
    if bytes.starts(with: "%PDF-".utf8) || bytes.starts(with: "%!PS".utf8)
      || bytes.starts(with: "{\\rtf".utf8)
    {
      return true
    }
    let head = bytes.prefix(8192)
    guard holdsControls(head) else { return false }
    var (controls, zeros) = (0, 0)
    for byte in head {
      if byte == 0 { zeros += 1 }
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C, byte != 0x1B {
        controls += 1
      }
    }
    if zeros > 0,
      !isUTF8 || (controls - zeros) * 100 > head.count || zeros * 100 > head.count + 99
    {
      return true
    }
    return controls > 8 && controls * 10 > head.count
  }

  /// Whether bytes have other control characters than those that lay text out; most texts have none, and are
  /// not looked at byte by byte.
  private static func holdsControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for byte in bytes { found |= (byte < 0x09 ? 1 : 0) | (byte &- 0x0E < 0x12 ? 1 : 0) }
      return found != 0
    }
  }

  private static func fromUTF16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity((bytes.count - start) / 2)
    var i = start
    while i + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      i += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromUTF32(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 2)
    var i = 4
    while i + 3 < bytes.count {
      let four = bytes[i..<i + 4]
      let value = (bigEndian ? Array(four) : four.reversed()).reduce(UInt32(0)) {
        $0 << 8 | UInt32($1)
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      i += 4
    }
    return output
  }

  private static func mended(_ bytes: [UInt8]) -> ([UInt8], Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var count = 0
    var i = 0
    while i < bytes.count {
      let length = sequenceLength(bytes, at: i)
      if length > 0 {
        output.append(contentsOf: bytes[i..<i + length])
        i += length
      } else {
        output.append(contentsOf: UTF8.encode(windows1252(bytes[i])) ?? .init())
        count += 1
        i += 1
      }
    }
    return (output, count)
  }

  /// The length of the well-formed UTF-8 sequence at a position, 0 when there is none (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: [UInt8], at i: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      i + offset < bytes.count && range.contains(bytes[i + offset])
    }
    switch bytes[i] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}

extension Span<UInt8> {
  /// The position of the next byte beyond ASCII, or the end.
  fileprivate func nextNotASCII(from start: Int) -> Int {
    var i = start
    while i + 8 <= count {
      let found = ByteWord(self, at: i).notASCII
      if found != 0 { return i + found.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < count, self[i] < 0x80 { i += 1 }
    return i
  }

  /// Where the next eight bytes of ASCII begin, or the end.
  fileprivate func nextASCII(from start: Int) -> Int {
    var i = start
    while i + 8 <= count {
      let others = ByteWord(self, at: i).notASCII
      if others == 0 { return i }
      i += 8 - others.leadingZeroBitCount / 8
    }
    return count
  }
}
