import QueryLanguage

/// The mistakes met while names are looked up: one does not hide the next.
struct Mistakes {
  private var list: [Diagnostic] = []

  /// What `lookUp` gives; nil when it finds mistakes, which are kept.
  mutating func attempt<Found>(_ lookUp: () throws(Diagnostics) -> Found) -> Found? {
    do throws(Diagnostics) {
      return try lookUp()
    } catch {
      list += error.list
      return nil
    }
  }

  /// Throws the mistakes met so far, if any. What several have to say besides, such as which fields
  /// there are, the first says for all.
  func check() throws(Diagnostics) {
    guard !list.isEmpty else { return }
    var told: Set<String> = []
    throw Diagnostics(
      list.map { mistake in
        var mistake = mistake
        mistake.notes.removeAll { !told.insert($0).inserted }
        return mistake
      })
  }

  /// What `lookUp` gives for each element.
  ///
  /// - Throws: the mistakes of all elements.
  static func map<Element, Found>(
    _ elements: [Element], _ lookUp: (Element) throws(Diagnostics) -> Found
  ) throws(Diagnostics) -> [Found] {
    var mistakes = Mistakes()
    var found: [Found] = []
    for element in elements {
      if let next = mistakes.attempt({ () throws(Diagnostics) in try lookUp(element) }) {
        found.append(next)
      }
    }
    try mistakes.check()
    return found
  }
}
