/// Finds paragraphs that were broken into lines of even length, as in e-mail, and says which lines belong together.
///
/// A break is taken as wrapping when the next line's first word would not have fitted. Gets text wrapped at 72
/// columns right; leaves a list of links with one link a line alone; joins a heading of just the wrap width
/// to the paragraph under it when no blank line parts them.
package struct WrappedText {
  /// Runs of line numbers that make one paragraph each; a blank line is a run of its own.
  package private(set) var joined: [Range<Int>] = []

  private static let plausibleWidths = 40...110

  package init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    let isWrapped = Self.isWrapped(bytes, lines)
    let width = isWrapped ? lines.lazy.map(\.count).max() ?? 0 : 0
    var start = 0
    for i in lines.indices {
      let continues =
        i + 1 < lines.count
        && (isWrapped && Self.runsOn(bytes, lines[i], into: lines[i + 1], width: width)
          || Self.breaksSentence(bytes, lines[i], lines[i + 1]))
      if continues { continue }
      joined.append(start..<i + 1)
      start = i + 1
    }
  }

  /// Whether most line breaks inside blocks are at a common width.
  private static func isWrapped(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    guard let width = lines.lazy.map(\.count).max(), plausibleWidths.contains(width) else {
      return false
    }
    var (breaks, full) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      breaks += 1
      if runsOn(bytes, line, into: next, width: width) { full += 1 }
    }
    return full >= 3 && full * 10 >= breaks * 6
  }

  /// Whether a break falls inside a sentence, whatever the width: four words or more that begin with a capital
  /// and end without a mark, then a small letter. Gets a line cut by a page of a PDF right; joins a caption to
  /// a list under it that begins in small letters.
  private static func breaksSentence(
    _ bytes: [UInt8], _ line: Range<Int>, _ next: Range<Int>
  ) -> Bool {
    guard let first = bytes[line].first, let last = bytes[line].last, let small = bytes[next].first,
      first >= 0x41 && first <= 0x5A, small >= 0x61 && small <= 0x7A,
      last | 0x20 >= 0x61 && last | 0x20 <= 0x7A || last == 0x2C
    else { return false }
    // `by Ada Holm` is a line of its own.
    if bytes[next].starts(with: [0x62, 0x79, space]) { return false }
    return bytes[line].lazy.filter { $0 == space }.count >= 3
  }

  private static func runsOn(
    _ bytes: [UInt8], _ line: Range<Int>, into next: Range<Int>, width: Int
  ) -> Bool {
    guard line.count * 3 >= width * 2, !next.isEmpty else { return false }
    let firstWord = bytes[next].prefix { $0 > space }.count
    return line.count + 1 + firstWord > width - 2
  }
}
