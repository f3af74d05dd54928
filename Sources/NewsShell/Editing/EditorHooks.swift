/// What the line editor asks of the shell while a line is typed.
package struct EditorHooks {
  /// Whether the text cannot be run yet because more must follow, so that Enter starts a new row.
  package var isIncomplete: (String) -> Bool
  /// What could stand at the cursor, a UTF-8 offset into the text.
  package var complete: (_ text: String, _ cursor: Int) -> Completion
  /// How many columns a text takes on the screen; the list of candidates is laid out with it.
  package var displayWidth: (String) -> Int
  /// The parts of the text to colour as it is typed; asked only where colour is supported.
  package var highlight: (String) -> [Highlight]
  /// Whether the newest recalled statement that begins like the typed text is hinted at, dimly,
  /// for Right or End to accept. Needs colour, since otherwise it would look typed.
  package var suggestsFromHistory: Bool
  /// Tells the reader something that is not an error, such as that history cannot be kept.
  package var notify: (String) -> Void

  package init(
    isIncomplete: @escaping (String) -> Bool = { _ in false },
    complete: @escaping (_ text: String, _ cursor: Int) -> Completion = { _, cursor in
      Completion(replacing: cursor..<cursor, candidates: [])
    },
    displayWidth: @escaping (String) -> Int = { $0.count },
    highlight: @escaping (String) -> [Highlight] = { _ in [] },
    suggestsFromHistory: Bool = true,
    notify: @escaping (String) -> Void = { _ in }
  ) {
    self.isIncomplete = isIncomplete
    self.complete = complete
    self.displayWidth = displayWidth
    self.highlight = highlight
    self.suggestsFromHistory = suggestsFromHistory
    self.notify = notify
  }
}
