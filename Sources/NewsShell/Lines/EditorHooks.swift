/// What the line editor asks of the shell while a line is typed.
package struct EditorHooks {
  /// Whether the text cannot be run yet because more must follow, so that Enter starts a new row.
  package var isIncomplete: (String) -> Bool
  /// What could stand at the cursor, a UTF-8 offset into the text.
  package var complete: (_ text: String, _ cursor: Int) -> Completion
  /// How many columns a text takes on the screen; the list of candidates is laid out with it.
  package var displayWidth: (String) -> Int
  /// Tells the reader something that is not an error, such as that history cannot be kept.
  package var notify: (String) -> Void

  package init(
    isIncomplete: @escaping (String) -> Bool = { _ in false },
    complete: @escaping (_ text: String, _ cursor: Int) -> Completion = { _, cursor in
      Completion(replacing: cursor..<cursor, candidates: [])
    },
    displayWidth: @escaping (String) -> Int = { $0.count },
    notify: @escaping (String) -> Void = { _ in }
  ) {
    self.isIncomplete = isIncomplete
    self.complete = complete
    self.displayWidth = displayWidth
    self.notify = notify
  }
}
