/// Shows paragraphs of an article in context, what was asked for set off.
///
///       a1 ¶1  The council met on Monday.
///     ▶ a1 ¶2  »The bridge will not open«, the mayor said, before
///              spring.
///
/// With colour the passage is reversed instead of standing between marks.
package struct PassageRenderer: Sendable {
  /// A paragraph with its place.
  package struct Paragraph: Sendable, Hashable {
    /// Where it stands: `a1 ¶2`.
    package var address: String
    /// Its text.
    package var text: String
    /// What to set off: UTF-8 offsets into the text, ascending and apart.
    package var highlights: [Range<Int>]

    /// Makes a paragraph.
    package init(address: String, text: String, highlights: [Range<Int>] = []) {
      self.address = address
      self.text = text
      self.highlights = highlights
    }
  }

  private let options: RenderOptions

  /// Makes a renderer.
  package init(options: RenderOptions) { self.options = options }

  /// The paragraphs, addresses in the margin, a blank line between any two.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func render(_ paragraphs: [Paragraph]) -> String {
    let addresses = paragraphs.map { Sanitiser.clean($0.address) }
    let widest = addresses.map { DisplayWidth.width(of: $0) }.max() ?? 0
    return zip(paragraphs, addresses).map { paragraph, address in
      render(paragraph, address: DisplayWidth.padded(address, to: widest), margin: widest + 4)
    }.joined(separator: "\n")
  }

  private func render(_ paragraph: Paragraph, address: String, margin: Int) -> String {
    let (text, highlights) = cleaned(paragraph)
    let lines = TextWrapper(width: options.width - margin).lineRanges(text)
    var result = ""
    for (number, line) in lines.enumerated() {
      let isMarked = highlights.contains { $0.overlaps(line) }
      let sign = isMarked ? "▶ " : "  "
      let place =
        number == 0
        ? Style.dim(address, colour: options.colour)
        : DisplayWidth.spaces(DisplayWidth.width(of: address))
      result += TextWrapper.trimmed(sign + place + "  " + styled(text, line, highlights)) + "\n"
    }
    return result
  }

  /// The text made harmless, with the highlights where they are then; marks added without colour.
  private func cleaned(_ paragraph: Paragraph) -> (String, [Range<String.Index>]) {
    let bytes = Array(paragraph.text.utf8)
    var text = ""
    var offsets: [Range<Int>] = []
    var position = 0
    func append(upTo end: Int) {
      text += Sanitiser.clean(String(decoding: bytes[position..<end], as: UTF8.self))
      position = end
    }
    for highlight in paragraph.highlights {
      let lower = min(max(highlight.lowerBound, position), bytes.count)
      let upper = min(max(highlight.upperBound, lower), bytes.count)
      guard lower < upper else { continue }
      append(upTo: lower)
      let start = text.utf8.count
      if !options.colour { text += "»" }
      append(upTo: upper)
      if !options.colour { text += "«" }
      offsets.append(start..<text.utf8.count)
    }
    append(upTo: bytes.count)
    let ranges = offsets.map { range in
      text.utf8.index(
        text.startIndex, offsetBy: range.lowerBound)..<text.utf8.index(
          text.startIndex, offsetBy: range.upperBound)
    }
    return (text, ranges)
  }

  private func styled(
    _ text: String, _ line: Range<String.Index>, _ highlights: [Range<String.Index>]
  ) -> String {
    guard options.colour else { return String(text[line]) }
    var result = ""
    var index = line.lowerBound
    for highlight in highlights where highlight.overlaps(line) {
      let part = highlight.clamped(to: line)
      result += text[index..<part.lowerBound]
      result += Style.reverse(String(text[part]), colour: true)
      index = part.upperBound
    }
    return result + text[index..<line.upperBound]
  }
}
