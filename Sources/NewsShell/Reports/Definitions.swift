import Presentation

extension Session {
  /// Prints names with what each means: beside the names where those are short, below them where not.
  func printDefinitions(_ rows: [(name: String, meaning: String)]) {
    let width = rows.map { $0.name.count }.max() ?? 0
    let isBeside = width * 2 <= options.width
    let indent = String(repeating: " ", count: isBeside ? width + 4 : 6)
    for (name, meaning) in rows {
      let space = String(repeating: " ", count: width - name.count + 2)
      if !isBeside { printWrapped(name, indent: "    ", firstIndent: "  ") }
      printWrapped(meaning, indent: indent, firstIndent: isBeside ? "  " + name + space : indent)
    }
  }

  /// Prints a text in lines that fit.
  func printWrapped(
    _ text: String, indent: String = "  ", firstIndent: String? = nil,
    style: (String) -> String = { $0 }
  ) {
    let wrapper = TextWrapper(width: options.width, indent: indent, firstIndent: firstIndent)
    for line in wrapper.lines(text) { console.print(style(line)) }
  }
}
