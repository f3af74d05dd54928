/// The place and the agency in front of a report's first words, and what a page sets in front of others.
enum Dateline {
  /// How many bytes at the beginning of a text are a label of its page: `Scroll down for video `; 0 when
  /// there is none.
  ///
  /// - Complexity: O(1).
  static func labelLength(in text: ArraySlice<UInt8>) -> Int {
    for label in labels where text.starts(with: label.utf8) {
      let rest = text.dropFirst(label.utf8.count)
      let next = rest.prefix(2)
      guard rest.count > 10, next.first == 0x20, next.dropFirst().allSatisfy({ !isSmall($0) })
      else { continue }
      return label.utf8.count + 1
    }
    return 0
  }

  private static let labels = [
    "Scroll down for video", "Scroll down for videos", "Story highlights", "Image caption",
    "Media playback is unsupported on your device", "BREAKING:", "UPDATE:", "UPDATED:",
  ]

  /// How many bytes at the beginning of a text are its dateline: `OSLO, Norway (AP) — `, `Oslo (CNN) `,
  /// `(Reuters) - `, `— `; 0 when there is none.
  ///
  /// Gets `NATO — which met on Monday — agreed` right, where a small letter follows; takes `FIFA — The body
  /// met` for a dateline.
  /// - Complexity: O(1): it is looked for among the first eight words.
  static func length(in text: ArraySlice<UInt8>) -> Int {
    var scanner = Scanner(text: text.prefix(160), index: text.startIndex)
    guard let end = scanner.end(), end + 10 < text.endIndex else { return 0 }
    return end - text.startIndex
  }

  /// Whether a text begins with a dash.
  static func beginsWithDash(_ text: ArraySlice<UInt8>) -> Bool {
    Scanner(text: text, index: text.startIndex).dash() != nil
  }

  /// A walk over the bytes at the beginning of a text.
  private struct Scanner {
    let text: ArraySlice<UInt8>
    var index: Int
    /// Whether it begins with a word in capitals, or has an agency in brackets.
    private var isLikely = false

    init(text: ArraySlice<UInt8>, index: Int) { (self.text, self.index) = (text, index) }

    /// Where the dateline ends; nil when there is none.
    mutating func end() -> Int? {
      var words = 0
      while words < 8 {
        skipSpaces()
        if let length = dash() {
          guard words == 0 || isLikely else { return nil }
          index += length
          return beginsText()
        }
        if byte() == 0x28 {
          guard let agency = bracket() else { return nil }
          skipSpaces()
          isLikely = true
          // `Oslo (CNN) The mill`; others need a dash behind: `North Atlantic Treaty Organisation (NATO) …`.
          if dash() == nil { return Dateline.agencies.contains(agency) ? beginsText() : nil }
        } else {
          guard let word = word() else { return nil }
          if words == 0 { isLikely = word.count > 1 && word.allSatisfy { !Dateline.isSmall($0) } }
        }
        words += 1
      }
      return nil
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
      index + offset < text.endIndex ? text[index + offset] : 0
    }

    private mutating func skipSpaces() {
      while byte() == 0x20 { index += 1 }
    }

    /// The bytes of the dash that stands here: `—`, `–`, `--`, or `-` and `_` before a space.
    func dash() -> Int? {
      switch (byte(), byte(1), byte(2)) {
      case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): 3
      case (0x2D, 0x2D, _): 2
      case (0x2D, 0x20, _), (0x5F, 0x20, _): 1
      default: nil
      }
    }

    /// What stands in the brackets that open here.
    private mutating func bracket() -> String? {
      guard let close = text[index...].prefix(40).firstIndex(of: 0x29) else { return nil }
      defer { index = close + 1 }
      return String(decoding: text[index + 1..<close], as: UTF8.self)
    }

    /// A word with a capital or a figure in front, without the marks behind it.
    private mutating func word() -> ArraySlice<UInt8>? {
      let start = index
      guard Dateline.isCapital(byte()) || Dateline.isDigit(byte()) else { return nil }
      while index < text.endIndex, byte() != 0x20, byte() != 0x28, dash() == nil { index += 1 }
      let word = text[start..<index]
      return word.contains(where: { $0 == 0x3A || $0 == 0x3B || $0 == 0x22 }) ? nil : word
    }

    /// The place here when text may begin with it.
    private mutating func beginsText() -> Int? {
      skipSpaces()
      let first = byte()
      let isMark = first == 0x22 || first == 0x27 || first == 0x24 || first >= 0xC2
      return Dateline.isCapital(first) || Dateline.isDigit(first) || isMark ? index : nil
    }
  }

  private static let agencies: Set<String> = ["AP", "CNN", "AFP", "Reuters", "UPI", "dpa"]

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
