/// Breaks text into lines by display width.
///
/// Lines break at spaces, behind dashes and between East Asian characters; a word longer than a line
/// is broken where the line ends. Spaces at a break are left out, so no line ends in one.
package struct TextWrapper: Sendable {
  /// The columns a line may take, indentation included; at least 2 are used for text.
  package var width: Int
  /// What the first line starts with.
  package var firstIndent: String
  /// What the other lines start with.
  package var indent: String

  /// Makes a wrapper; without a `firstIndent` all lines are indented alike.
  package init(width: Int, indent: String = "", firstIndent: String? = nil) {
    self.width = width
    self.indent = indent
    self.firstIndent = firstIndent ?? indent
  }

  /// The lines of a text; a newline in it starts a new line. An empty text is one empty line.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func lines(_ text: String) -> [String] {
    if firstIndent.isEmpty, isOneLine(text) { return [text] }
    if let lines = plainLines(text) { return lines }
    return lineRanges(text).enumerated().map { number, range in
      let line = (number == 0 ? firstIndent : indent) + text[range]
      return range.isEmpty ? TextWrapper.trimmed(line) : line
    }
  }

  /// Whether a text is plain ASCII that fits, as most cells are.
  private func isOneLine(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= max(2, width), bytes.last != 0x20 else { return false }
    for byte in bytes where byte < 0x20 || byte > 0x7E { return false }
    return true
  }

  /// The lines of a text of Latin letters and common punctuation; nil when there is more.
  private func plainLines(_ text: String) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
      guard PlainWrapping.isPlain(bytes) else { return nil }
      let wrapping = PlainWrapping(bytes, firstRoom: room(0), room: room(1))
      var lines: [String] = []
      for (number, line) in wrapping.lines.enumerated() {
        let text = wrapping.text(line, behind: number == 0 ? firstIndent : indent)
        lines.append(line.isEmpty ? TextWrapper.trimmed(text) : text)
      }
      return lines
    }
  }

  /// The lines, each ended by a newline.
  package func wrapped(_ text: String) -> String {
    lines(text).map { $0 + "\n" }.joined()
  }

  /// Where each line of the text starts and ends, indentation not counted.
  func lineRanges(_ text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(paragraph, into: &ranges)
    }
    return ranges
  }

  private func room(_ line: Int) -> Int {
    max(2, width - DisplayWidth.width(of: line == 0 ? firstIndent : indent))
  }

  private func wrap(_ text: Substring, into ranges: inout [Range<String.Index>]) {
    if DisplayWidth.width(of: text) <= room(ranges.count) {
      ranges.append(text.startIndex..<Self.textEnd(text))
      return
    }
    var start = text.startIndex
    // The end of the last piece that fits, and the columns taken up to it.
    var end = start
    var taken = 0
    var index = start
    while index < text.endIndex {
      let wordStart = text[index...].firstIndex { $0 != " " } ?? text.endIndex
      if wordStart == text.endIndex { break }
      let wordEnd = Self.pieceEnd(text, from: wordStart)
      let gap = DisplayWidth.width(of: text[index..<wordStart])
      let piece = DisplayWidth.width(of: text[wordStart..<wordEnd])
      if taken + gap + piece <= room(ranges.count) {
        taken += gap + piece
      } else {
        if end > start { ranges.append(start..<end) }
        start = wordStart
        taken = piece
        while taken > room(ranges.count) {
          let cut = DisplayWidth.end(of: text[start..<wordEnd], fitting: room(ranges.count))
          guard cut > start, cut < wordEnd else { break }
          ranges.append(start..<cut)
          taken -= DisplayWidth.width(of: text[start..<cut])
          start = cut
        }
      }
      end = wordEnd
      index = wordEnd
    }
    ranges.append(start..<end)
  }

  /// The end of the unbreakable piece that starts at `start`.
  private static func pieceEnd(_ text: Substring, from start: String.Index) -> String.Index {
    var index = start
    var before: Character?
    while index < text.endIndex, text[index] != " " {
      let character = text[index]
      let next = text.index(after: index)
      let following = next < text.endIndex ? text[next] : " "
      // East Asian scripts have no spaces; closing marks must not start a line.
      if isWide(character), isWide(following), !following.isPunctuation { return next }
      if character == "—", following != "—" { return next }
      if character == "-", before?.isLetter == true, following.isLetter { return next }
      before = character
      index = next
    }
    return index
  }

  private static func isWide(_ character: Character) -> Bool {
    !character.isASCII && DisplayWidth.width(of: character) == 2
  }

  static func trimmed(_ text: String) -> String {
    String(text[..<textEnd(text[...])])
  }

  /// The end of a text without the spaces behind it.
  private static func textEnd(_ text: Substring) -> String.Index {
    text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
  }
}
