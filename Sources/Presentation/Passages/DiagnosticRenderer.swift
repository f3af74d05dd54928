package import QueryLanguage

/// Writes diagnostics: the line, carets under the whole of what is wrong, then what to do.
///
///     quotes by Lee | srot by date
///                     ^^^^
///     E012 unknown step "srot". Did you mean "sort"?
///          try: quotes by Lee | sort by date
///
/// In scripts the first line is `report.byl:14:23: E016 …`, which editors can follow.
package struct DiagnosticRenderer: Sendable {
  /// Makes a renderer.
  package init() {}

  /// All diagnostics of a text, in order, a blank line between any two.
  ///
  /// - Complexity: O(*d* × *n*) for *d* diagnostics of a text of length *n*.
  package func render(
    _ diagnostics: Diagnostics, of text: QueryText, options: RenderOptions
  ) -> String {
    diagnostics.list.map { render($0, of: text, options: options) }.joined(separator: "\n")
  }

  /// One diagnostic.
  package func render(
    _ diagnostic: Diagnostic, of text: QueryText, options: RenderOptions
  ) -> String {
    let code = Style.bold(diagnostic.code.number, colour: options.colour)
    let message = Sanitiser.clean(diagnostic.message)
    let indent = DisplayWidth.spaces(diagnostic.code.number.count + 1)
    var result = ""
    switch text.origin {
    case .typed:
      result += quoted(diagnostic.span, of: text, indent: "", options)
      let lines = TextWrapper(width: options.width, indent: indent).lines(message)
      result += code + " " + lines.joined(separator: "\n").dropFirst(indent.count) + "\n"
    case .script(let name, _):
      let place = text.lineAndColumn(at: diagnostic.span.lower)
      result += "\(Sanitiser.clean(name)):\(place.line):\(place.column): \(code) \(message)\n"
      result += quoted(diagnostic.span, of: text, indent: "  ", options)
    }
    for note in diagnostic.notes {
      result += TextWrapper(width: options.width, indent: indent + "  ", firstIndent: indent)
        .wrapped(Sanitiser.clean(note))
    }
    // Never wrapped: it must work when pasted.
    if let suggestion = diagnostic.suggestion {
      result += indent + "try: " + Sanitiser.clean(suggestion) + "\n"
    }
    return result
  }

  /// The line in which a span starts, and the carets below.
  private func quoted(
    _ span: QuerySpan, of text: QueryText, indent: String, _ options: RenderOptions
  ) -> String {
    let window = SourceWindow(span, of: text, width: max(8, options.width - indent.count))
    let carets = String(repeating: "^", count: window.caretWidth)
    return indent + window.line + "\n" + indent + DisplayWidth.spaces(window.caretColumn)
      + Style.wrong(carets, colour: options.colour) + "\n"
  }
}

/// The line of a text with a span in it, cut to a width so that the span stays in sight.
struct SourceWindow {
  /// The line, `…` where it is cut.
  let line: String
  /// The columns before the span.
  let caretColumn: Int
  /// The columns under the span; at least 1, even behind the end of the text.
  let caretWidth: Int

  init(_ span: QuerySpan, of text: QueryText, width: Int) {
    let bytes = Array(text.string.utf8)
    let lower = min(max(span.lower, 0), bytes.count)
    let upper = min(max(span.upper, lower), bytes.count)
    func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    let start = (bytes[..<lower].lastIndex { $0 == 0x0A }).map { $0 + 1 } ?? 0
    let end = bytes[lower...].firstIndex(where: isLineEnd) ?? bytes.count
    func part(_ from: Int, _ to: Int) -> String {
      Sanitiser.clean(String(text.slice(QuerySpan(from, to))))
    }
    var before = part(start, lower)
    var marked = part(lower, min(upper, end))
    var after = part(min(upper, end), end)

    let needed = { (part: String) in DisplayWidth.width(of: part) }
    if needed(before) + needed(marked) + needed(after) > width {
      marked = DisplayWidth.truncated(marked, to: width - 2)
      let room = width - needed(marked)
      // A third of the room behind the span is enough to know the place again.
      let behind = min(needed(after), max(room / 3, room - needed(before)))
      let ahead = room - behind
      if needed(before) > ahead {
        before = "…" + DisplayWidth.suffix(of: before, fitting: max(0, ahead - 1))
      }
      after = DisplayWidth.truncated(after, to: behind)
    }
    line = TextWrapper.trimmed(before + marked + after)
    caretColumn = needed(before)
    caretWidth = max(1, needed(marked))
  }
}
