/// Text that Markdown shows as it is.
enum MarkdownText {
  /// A cell of a table: line ends become `<br>`.
  static func cell(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>")
  }

  /// The text with every mark of Markdown escaped; line ends are kept, controls are not.
  ///
  /// Right for `per_million`, in which the line is no mark; wrong for a line that starts with `1.`,
  /// which becomes a list.
  static func escaped(_ text: String) -> String {
    let characters = Array(Sanitiser.cleanLines(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      let isMark =
        switch scalar {
        case "\\", "|", "`", "*", "<", "[", "]", "~": true
        case "_": !(isWord(before) && isWord(after))
        case "&": after == "#" || isWord(after)
        default: false
        }
      if isMark { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
