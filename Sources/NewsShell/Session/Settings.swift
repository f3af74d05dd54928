import Presentation
package import QueryLanguage

/// What `set` changes.
package struct Settings: Sendable {
  /// The format of results that do not say `as`.
  package var format = OutputFormat.table
  /// The most rows a table on a terminal shows; machine formats and pipes are never cut.
  package var rows = 1000
  /// Columns; nil: those of the terminal.
  package var width: Int?
  /// Whether the time a statement took is printed.
  package var timer = false
  /// Whether long results go through a pager.
  package var pager = true
  /// Keys of the line editor.
  package var keys = EditingMode.emacs

  /// Makes the settings every session starts with.
  package init() {}

  /// Every setting: name, value now, what it does.
  package var list: [(name: String, value: String, summary: String)] {
    [
      (
        "format", format.name,
        "how results are written: " + Formats.names.joined(separator: ", ")
      ),
      ("keys", keys.rawValue, "keys of the line editor: emacs or vi"),
      ("pager", pager ? "on" : "off", "show long results through less: on or off"),
      ("rows", String(rows), "the most rows a table on a terminal shows"),
      ("timer", timer ? "on" : "off", "print how long each statement took: on or off"),
      ("width", width.map(String.init) ?? "auto", "columns of results: a number or auto"),
    ]
  }

  /// The words that a setting can be set to; none where it takes numbers alone.
  package func choices(of name: String) -> [String] {
    switch name.lowercased() {
    case "format": Formats.names
    case "keys": [EditingMode.emacs.rawValue, EditingMode.vi.rawValue]
    case "pager", "timer": ["on", "off"]
    case "width": ["auto"]
    default: []
    }
  }

  /// Changes a setting; the error is what a legal value looks like.
  package mutating func change(_ name: String, to value: String) -> String? {
    let value = value.lowercased()
    switch name.lowercased() {
    case "format":
      guard let format = Formats.named(value) else {
        return "one of " + Formats.names.joined(separator: ", ")
      }
      self.format = format
    case "keys":
      guard let keys = EditingMode(rawValue: value) else { return "emacs or vi" }
      self.keys = keys
    case "rows":
      guard let rows = Int(value), rows >= 1 else { return "a number from 1" }
      self.rows = rows
    case "width":
      if value == "auto" {
        width = nil
        return nil
      }
      guard let width = Int(value), (20...1000).contains(width) else {
        return "a number from 20 to 1000, or auto"
      }
      self.width = width
    case "timer", "pager":
      let truth: Bool
      switch value {
      case "on", "yes", "true": truth = true
      case "off", "no", "false": truth = false
      default: return "on or off"
      }
      if name.lowercased() == "timer" { timer = truth } else { pager = truth }
    default: return "unknown"
    }
    return nil
  }
}
