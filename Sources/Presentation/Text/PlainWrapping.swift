import NewsCorpus

/// Breaks a text of Latin letters and common punctuation into lines, as `TextWrapper` does: every scalar of it is
/// a character of one column, so that nothing needs to be asked of Unicode.
struct PlainWrapping {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let firstRoom: Int
  private let room: Int
  /// Where each line starts and ends.
  private(set) var lines: [TextSpan] = []

  /// Breaks plain `bytes`, which stay valid while it is used, into lines of `room` columns, the first of
  /// `firstRoom`.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, firstRoom: Int, room: Int) {
    (self.bytes, self.firstRoom, self.room) = (bytes, firstRoom, room)
    if columns(0, bytes.count) <= firstRoom {
      let last = bytes.lastIndex { $0 != 0x20 }
      lines.append(TextSpan(0, last.map { $0 + 1 } ?? 0))
    } else {
      fill()
    }
  }

  /// The text of a line behind an indentation.
  func text(_ line: TextSpan, behind indent: String) -> String {
    let own = UnsafeBufferPointer(rebasing: bytes[line.range])
    return indent.isEmpty
      ? String(decoding: own, as: UTF8.self) : indent + String(decoding: own, as: UTF8.self)
  }

  private var ownRoom: Int { lines.isEmpty ? firstRoom : room }

  private mutating func fill() {
    var start = 0
    // The end of the last piece that fits.
    var end = 0
    var index = 0
    while index < bytes.count {
      var wordStart = index
      while wordStart < bytes.count, bytes[wordStart] == 0x20 { wordStart += 1 }
      if wordStart == bytes.count { break }
      let wordEnd = pieceEnd(from: wordStart)
      if columns(start, wordEnd) > ownRoom {
        if end > start { lines.append(TextSpan(start, end)) }
        start = wordStart
        while columns(start, wordEnd) > ownRoom {
          let cut = self.end(of: ownRoom, from: start)
          lines.append(TextSpan(start, cut))
          start = cut
        }
      }
      end = wordEnd
      index = wordEnd
    }
    lines.append(TextSpan(start, end))
  }

  /// The end of the unbreakable piece that starts at `start`: a word, or a part of one up to a dash, or to a
  /// hyphen between letters.
  private func pieceEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x20 {
      if isDash(index), !isDash(index + 3) { return index + 3 }
      if bytes[index] == 0x2D, index > start, isLetter(endingAt: index), isLetter(index + 1) {
        return index + 1
      }
      index += 1
    }
    return index
  }

  /// How many characters begin in a stretch.
  private func columns(_ start: Int, _ end: Int) -> Int {
    var columns = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { columns += 1 }
    return columns
  }

  /// Where so many characters end.
  private func end(of count: Int, from start: Int) -> Int {
    var index = start
    var taken = 0
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 { taken += 1 }
      if taken > count { break }
      index += 1
    }
    return index
  }

  private func isDash(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 2] == 0x94
  }

  /// Whether a letter begins at a place.
  private func isLetter(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] &- 0xC3 < 6
  }

  /// Whether the character before a place, which is not the first one, is a letter.
  private func isLetter(endingAt end: Int) -> Bool {
    let isOfTwo = end > 1 && bytes[end - 1] & 0xC0 == 0x80
    return isLetter(isOfTwo ? end - 2 : end - 1)
  }

  /// Whether a text has only visible ASCII and spaces, letters of Latin-1 and Latin Extended-A and -B, and
  /// the dashes and quotation marks of General Punctuation.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20...0x7E: index += 1
      case 0xC3...0xC8:
        // Of this block × and ÷ alone are no letters.
        if bytes[index] == 0xC3, bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 {
          return false
        }
        index += 2
      case 0xE2:
        guard bytes[index + 1] == 0x80, (0x90...0xA7).contains(bytes[index + 2]) else {
          return false
        }
        index += 3
      default: return false
      }
    }
    return true
  }
}
