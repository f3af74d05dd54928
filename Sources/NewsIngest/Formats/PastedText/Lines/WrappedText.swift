/// Finds paragraphs that were broken into lines of even length, as in e-mail and wire copy, and says which lines belong
/// together.
///
/// A break is taken as wrapping when the next line's first word would not have fitted. In a text whose paragraphs begin with
/// an indent, an indent begins one and a full line never ends one. Gets text wrapped at 72 columns right; leaves a list of
/// links with one link a line alone; joins a heading of just the wrap width to the paragraph under it when no blank line
/// parts them.
package struct WrappedText {
  /// Runs of line numbers that make one paragraph each; a blank line is a run of its own.
  package private(set) var joined: [Range<Int>] = []
  /// Whether most lines end where the next word had no room, or an indent begins each paragraph.
  private(set) var isWrapped = false

  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  /// The greatest length of a line that a line follows.
  private let width: Int
  private static let plausibleWidths = 40...110

  /// Joins lines that have no white space at their ends.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    (self.bytes, self.lines) = (bytes, lines)
    width =
      zip(lines, lines.dropFirst()).lazy.filter { !$0.isEmpty && !$1.isEmpty }.map { $0.0.count }
      .max() ?? 0
    let isPlausible = Self.plausibleWidths.contains(width)
    let indents = isPlausible ? paragraphIndents() : nil
    let breaksAreFull = isPlausible && indents == nil && mostBreaksAreFull()
    isWrapped = breaksAreFull || indents != nil
    var start = 0
    var isInsideParagraph = false
    for i in lines.indices {
      isInsideParagraph = indents?[i] == true || isInsideParagraph && !lines[i].isEmpty
      let continues: Bool
      if let indents {
        continues =
          isInsideParagraph && i + 1 < lines.count && !indents[i + 1] && !lines[i + 1].isEmpty
          && lines[i].count * 3 >= width * 2
      } else {
        continues =
          i + 1 < lines.count && (breaksAreFull && (runsOn(i) || partsWord(i)) || breaksSentence(i))
      }
      if continues { continue }
      joined.append(start..<i + 1)
      start = i + 1
    }
  }

  /// For each line, whether it begins a paragraph by an indent; `nil` for a text whose paragraphs do not.
  private func paragraphIndents() -> [Bool]? {
    let indents = lines.map { line in
      bytes[..<line.lowerBound].reversed().prefix(16).prefix { $0 == space || $0 == 0x09 }
        .reduce(0) { $0 + ($1 == space ? 1 : 4) }
    }
    let margin = lines.indices.lazy.filter { !lines[$0].isEmpty }.map { indents[$0] }.min() ?? 0
    let begins = lines.indices.map { !lines[$0].isEmpty && (2...10).contains(indents[$0] - margin) }
    var (paragraphs, goneOn, indentedTwice) = (0, 0, 0)
    for i in lines.indices where begins[i] {
      paragraphs += 1
      guard i + 1 < lines.count, !lines[i + 1].isEmpty else { continue }
      if begins[i + 1] { indentedTwice += 1 } else { goneOn += 1 }
    }
    return paragraphs >= 2 && goneOn * 2 >= paragraphs && goneOn > indentedTwice ? begins : nil
  }

  /// Whether most line breaks inside blocks are at a common width.
  private func mostBreaksAreFull() -> Bool {
    var (breaks, full) = (0, 0)
    for i in lines.indices.dropLast() where !lines[i].isEmpty && !lines[i + 1].isEmpty {
      breaks += 1
      if runsOn(i) { full += 1 }
    }
    return full >= 3 && full * 10 >= breaks * 6
  }

  /// Whether a break falls inside a sentence, whatever the width: four words or more that begin with a capital
  /// and end without a mark, then a small letter. Gets a line cut by a page of a PDF right; joins a caption to
  /// a list under it that begins in small letters.
  private func breaksSentence(_ i: Int) -> Bool {
    let (line, next) = (lines[i], lines[i + 1])
    guard let first = bytes[line].first, let last = bytes[line].last, let small = bytes[next].first,
      first >= 0x41 && first <= 0x5A, small >= 0x61 && small <= 0x7A,
      last | 0x20 >= 0x61 && last | 0x20 <= 0x7A || last == 0x2C
    else { return false }
    // `by Ada Holm` is a line of its own.
    if bytes[next].starts(with: [0x62, 0x79, space]) { return false }
    return bytes[line].lazy.filter { $0 == space }.count >= 3
  }

  /// Whether a word goes on in the next line: `govern-` `ment`.
  private func partsWord(_ i: Int) -> Bool {
    guard bytes[lines[i]].last == UInt8(ascii: "-"), let next = bytes[lines[i + 1]].first,
      let before = bytes[lines[i]].dropLast().last
    else { return false }
    return (0x61...0x7A).contains(next) && (0x61...0x7A).contains(before | 0x20)
  }

  private func runsOn(_ i: Int) -> Bool {
    let (line, next) = (lines[i], lines[i + 1])
    guard line.count * 3 >= width * 2, !next.isEmpty else { return false }
    let firstWord = bytes[next].prefix { $0 > space }.count
    return line.count + 1 + firstWord > width - 2
  }
}
