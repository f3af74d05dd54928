package import Presentation

/// A part of the typed text and how it looks.
package struct Highlight: Equatable, Sendable {
  /// Half-open, in UTF-8 offsets.
  package let range: Range<Int>
  /// How it looks.
  package let style: Style

  package init(_ range: Range<Int>, style: Style) {
    self.range = range
    self.style = style
  }
}

extension Highlight {
  /// The text with its colours, newlines as a terminal in raw mode wants them.
  ///
  /// Highlights that overlap an earlier one or leave the text are not shown, so that whatever is
  /// asked for, the characters stay the same.
  ///
  /// - Complexity: O(n + k log k) in bytes and highlights.
  static func painted(_ text: String, with highlights: [Highlight]) -> String {
    let edited = EditedText(text, cursor: 0)
    var painted = ""
    var done = 0
    for highlight in highlights.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = edited.aligned(highlight.range)
      guard range.lowerBound >= done, !range.isEmpty else { continue }
      painted += edited.slice(done..<range.lowerBound)
      painted += highlight.style(edited.slice(range), colour: true)
      done = range.upperBound
    }
    painted += edited.slice(done..<edited.end)
    return painted.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
  }
}
