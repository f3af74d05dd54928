/// What asking for a line brought.
package enum LineEvent: Equatable, Sendable {
  /// A line, or several joined by newlines when the reader typed an unfinished one further;
  /// without the newline that ends it.
  case line(String)
  /// Ctrl-C at the prompt: whatever was typed is gone, the conversation goes on.
  case interrupted
  /// No line will follow: Ctrl-D on an empty line, the end of a file, a closed terminal.
  case endOfInput
}

/// Where the shell's lines come from: a terminal, a pipe or a test.
package protocol LineSource: AnyObject {
  /// Whether somebody sees the prompt and types.
  var isInteractive: Bool { get }
  /// The lines that can be recalled, oldest first.
  var entries: [String] { get }
  /// Asks for the next line. The prompt may hold colour (`ESC [ … m`); it is shown only where
  /// somebody types.
  func nextLine(prompt: String) -> LineEvent
  /// Chooses the keys; takes effect at once where lines are edited.
  func setEditingMode(_ mode: EditingMode)
}

extension LineSource {
  package var isInteractive: Bool { false }
  package var entries: [String] { [] }
  package func setEditingMode(_ mode: EditingMode) {}
}

/// The two families of keys that line editors offer.
package enum EditingMode: String, CaseIterable, Sendable {
  case emacs
  case vi
}
