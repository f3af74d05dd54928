package import QueryEngine

/// Collects a printed report: headings, lines, bullets, and texts beside their addresses.
///
/// Everything is cleaned and wrapped; nothing is cut.
package struct ReportWriter: Sendable {
  /// What was written so far.
  package private(set) var text = ""
  private let options: RenderOptions
  private let isMarkdown: Bool

  /// Makes an empty report; as Markdown it is made of headings and lists, and no line is wrapped.
  package init(options: RenderOptions, asMarkdown isMarkdown: Bool = false) {
    (self.options, self.isMarkdown) = (options, isMarkdown)
  }

  /// A heading, a blank line before it unless it comes first.
  package mutating func heading(_ title: String) {
    blank()
    if isMarkdown { return writeMarkdown("## " + MarkdownText.escaped(title) + "\n") }
    for line in TextWrapper(width: options.width).lines(Sanitiser.clean(title)) {
      text += Style.bold(line, colour: options.colour) + "\n"
    }
  }

  /// A line, indented by so many columns.
  package mutating func line(_ content: String, indent: Int = 0) {
    if isMarkdown { return writeItem(MarkdownText.escaped(content), indent: indent) }
    let margin = DisplayWidth.spaces(min(indent, options.width / 2))
    text += TextWrapper(width: options.width, indent: margin).wrapped(Sanitiser.clean(content))
  }

  /// A line behind a bullet.
  package mutating func bullet(_ content: String, indent: Int = 2) {
    if isMarkdown { return writeItem(MarkdownText.escaped(content), indent: 0) }
    let margin = DisplayWidth.spaces(min(indent, options.width / 2))
    text += TextWrapper(width: options.width, indent: margin + "  ", firstIndent: margin + "• ")
      .wrapped(Sanitiser.clean(content))
  }

  /// Two columns: the left, such as an address, `leftWidth` wide; the right wrapped beside it.
  package mutating func columns(
    _ left: String, _ right: String, leftWidth: Int, indent: Int = 2
  ) {
    if isMarkdown {
      let label = "**\(MarkdownText.escaped(left))** "
      return writeItem(label + MarkdownText.escaped(right), indent: indent)
    }
    let margin = DisplayWidth.spaces(min(indent, options.width / 4))
    let label = Sanitiser.clean(left)
    let width = min(max(0, leftWidth), options.width / 2)
    let hanging = margin + DisplayWidth.spaces(width + 2)
    guard DisplayWidth.width(of: label) <= width else {
      line(left, indent: indent)
      text += TextWrapper(width: options.width, indent: hanging).wrapped(Sanitiser.clean(right))
      return
    }
    let lines = TextWrapper(width: options.width - hanging.count).lines(Sanitiser.clean(right))
    for (number, line) in lines.enumerated() {
      let start =
        number == 0
        ? margin
          + Style.dim(DisplayWidth.padded(label, to: width), colour: options.colour) + "  "
        : hanging
      text += TextWrapper.trimmed(start + line) + "\n"
    }
  }

  /// A text behind a bullet with its address at the right edge, on a line of its own if need be.
  package mutating func cited(_ content: String, address: String, indent: Int = 2) {
    if isMarkdown {
      return writeItem(MarkdownText.escaped("\(content) (\(address))"), indent: 0)
    }
    let place = Sanitiser.clean(address)
    let margin = DisplayWidth.spaces(min(indent, options.width / 2))
    var lines = TextWrapper(
      width: options.width, indent: margin + "  ", firstIndent: margin + "• "
    ).lines(Sanitiser.clean(content))
    let needed = DisplayWidth.width(of: place) + 2
    if let last = lines.last, DisplayWidth.width(of: last) + needed <= options.width {
      lines[lines.count - 1] =
        last + DisplayWidth.spaces(options.width - DisplayWidth.width(of: last) - needed + 2)
        + Style.dim(place, colour: options.colour)
    } else {
      lines.append(
        DisplayWidth.spaces(options.width - needed + 2)
          + Style.dim(place, colour: options.colour))
    }
    text += lines.map { $0 + "\n" }.joined()
  }

  /// A table, as wide as the report.
  ///
  /// - Returns: What the reader should be told about the layout.
  package mutating func table(_ table: TableView) -> [String] {
    let (drawn, notices) = Formats.text(
      of: table, as: isMarkdown ? .markdown : .table, options: options)
    text += drawn
    return notices
  }

  /// An empty line, unless the report is empty or ends in one.
  package mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// An item of a list; of the list below an item where it is indented further than that is.
  private mutating func writeItem(_ content: String, indent: Int) {
    writeMarkdown(
      (indent > 2 ? "  - " : "- ") + content.split(separator: "\n").joined(separator: " "))
  }

  private mutating func writeMarkdown(_ line: String) { text += line + "\n" }
}
