/// The lines of a pasted page as blocks.
enum PastedLines {
  /// One block a line; the lines of hard-wrapped paragraphs are joined again, words parted at a line's end too, and the marks
  /// of quoted mail (`> `) are left out.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func blocks(in bytes: [UInt8]) -> [Block] {
    blocks(in: bytes, lineRanges(of: bytes), from: 0)
  }

  /// The paragraphs of a text that was wrapped, or quoted line by line, before it was saved as one; nil for a text
  /// that was not, whose lines or blocks are its paragraphs. `lines` are those with anything in them.
  ///
  /// - Complexity: O(*n*) for *n* bytes of a text of short or quoted lines, otherwise for *n* lines.
  static func unwrapped(_ bytes: [UInt8], lines: [Range<Int>]) -> [[TextPiece]]? {
    guard lines.count > 2 else { return nil }
    let isQuoted = lines.allSatisfy { trim(bytes, $0).lazy.map { bytes[$0] }.first == quoteMark }
    guard isQuoted || lines.allSatisfy({ $0.count <= longestWrapped }) else { return nil }
    let ranges = withoutQuoteMarks(bytes, lineRanges(of: bytes).map { trim(bytes, $0) })
    let wrapped = WrappedText(bytes, ranges)
    guard isQuoted || wrapped.isWrapped else { return nil }
    let hasBlocks = ranges.dropLast().contains { $0.isEmpty }
    let joined = wrapped.isWrapped || !hasBlocks ? wrapped.joined : blocks(ranges)
    return pieces(bytes, ranges, joined).filter { !$0.isEmpty }
  }

  /// Runs of lines that blank ones part.
  private static func blocks(_ lines: [Range<Int>]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    for end in 0...lines.count where end == lines.count || lines[end].isEmpty {
      if start < end { blocks.append(start..<end) }
      start = end + 1
    }
    return blocks
  }

  /// A line of more bytes, its indent included, was not wrapped.
  private static let longestWrapped = 130

  /// The blocks of some lines, the first of which has a given number; which lines make a paragraph is found where it is
  /// not known.
  static func blocks(
    in bytes: [UInt8], _ lines: [Range<Int>], from number: Int, joined: [Range<Int>]? = nil
  ) -> [Block] {
    let ranges = withoutQuoteMarks(bytes, lines.map { trim(bytes, $0) })
    let joined = joined ?? WrappedText(bytes, ranges).joined
    return zip(joined, pieces(bytes, ranges, joined)).map { block, pieces in
      Block(bytes, numbers: block.lowerBound + number..<block.upperBound + number, pieces: pieces)
    }
  }

  /// What runs of lines are made of, without the hyphens that part a word.
  private static func pieces(
    _ bytes: [UInt8], _ lines: [Range<Int>], _ joined: [Range<Int>]
  ) -> [[TextPiece]] {
    let hyphens = Hyphenation(bytes)
    return joined.map { block in
      let parts = lines[block].filter { !$0.isEmpty }
      var pieces: [TextPiece] = []
      for (part, next) in zip(parts, parts.dropFirst()) {
        pieces.append(hyphens.piece(part, before: next))
      }
      if let last = parts.last { pieces.append(TextPiece(last)) }
      return pieces
    }
  }

  private static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= space { start += 1 }
    while end > start, bytes[end - 1] <= space { end -= 1 }
    return start..<end
  }

  /// Two lines or more that begin with `>` are quoted mail; one alone is a mark of the page.
  private static func withoutQuoteMarks(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [Range<Int>] {
    func isQuoted(_ i: Int) -> Bool {
      guard lines.indices.contains(i), bytes[lines[i]].first == quoteMark else { return false }
      return lines[i].count == 1 || [space, quoteMark].contains(bytes[lines[i].lowerBound + 1])
    }
    return lines.indices.map { i in
      guard isQuoted(i), isQuoted(i - 1) || isQuoted(i + 1) else { return lines[i] }
      let text = bytes[lines[i]].drop { $0 == quoteMark || $0 <= space }
      return text.startIndex..<lines[i].upperBound
    }
  }

  private static let quoteMark = UInt8(ascii: ">")
}

/// Tells a word parted at the end of a line (`govern-` `ment`) from one written with a hyphen (`well-` `known`).
private struct Hyphenation {
  private let bytes: [UInt8]
  private static let hyphen = UInt8(ascii: "-")

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A line that goes on in the next one.
  func piece(_ line: Range<Int>, before next: Range<Int>) -> TextPiece {
    let text = bytes[line]
    // A soft hyphen is never seen, so it stays to be removed with the others.
    if text.count >= 2, text[text.endIndex - 2] == 0xC2, text[text.endIndex - 1] == 0xAD {
      return TextPiece(line, isHalfWord: true)
    }
    guard text.last == Self.hyphen, let before = text.dropLast().last, Self.isWordByte(before),
      let after = bytes[next].first, Self.isWordByte(after)
    else { return TextPiece(line) }
    let isSmall = (0x61...0x7A).contains(after) && !(0x30...0x39).contains(before)
    let keeps = !isSmall || isWrittenWithHyphen(text.dropLast(), bytes[next])
    return TextPiece(keeps ? line : line.lowerBound..<line.upperBound - 1, isHalfWord: true)
  }

  /// Whether the word is one of those that have a hyphen, by its first half or by its other places in the text.
  private func isWrittenWithHyphen(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    let first = line.suffix(40).reversed().prefix { Self.isWordByte($0) || $0 == Self.hyphen }
    let half = [UInt8](first.reversed())
    if half.contains(Self.hyphen) { return true }
    let name = String(decoding: half, as: UTF8.self).lowercased()
    if Self.halves.contains(name) { return true }
    let word = half + [Self.hyphen] + next.prefix { Self.isWordByte($0) }
    return bytes.span.contains(word)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let halves: Set<String> = [
    "all", "anti", "best", "co", "cross", "eight", "eighty", "ex", "far", "fifty", "five", "forty",
    "four", "full", "half", "hard", "high", "ill", "left", "long", "low", "mid", "nine", "ninety",
    "non", "north", "old", "one", "part", "post", "pre", "pro", "right", "self", "seven", "seventy",
    "short", "six", "sixty", "so", "south", "ten", "then", "thirty", "three", "twenty", "two",
    "vice",
    "well", "wide",
  ]
}

extension Span<UInt8> {
  /// Whether bytes stand anywhere in it.
  fileprivate func contains(_ word: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= count else { return false }
    var i = 0
    while i + word.count <= count {
      if self[i] == first, word.indices.allSatisfy({ self[i + $0] == word[$0] }) { return true }
      i += 1
    }
    return false
  }
}
