/// Results kept with `let`, under names in which case does not matter.
package struct NamedResults: Sendable {
  /// A result with its name.
  package struct Entry: Sendable {
    /// The name as typed.
    package let name: String
    /// How it was asked for, as typed.
    package let definition: String
    /// The rows.
    package let rows: RowSet
  }

  private var byName: [String: Entry] = [:]

  /// No results.
  package init() {}

  /// All of them, by name.
  package var entries: [Entry] {
    byName.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The names, sorted.
  package var names: [String] { entries.map(\.name) }

  /// The rows under a name.
  package subscript(name: String) -> RowSet? { byName[name.lowercased()]?.rows }

  /// Keeps rows under a name.
  package mutating func keep(_ rows: RowSet, as name: String, definition: String) {
    byName[name.lowercased()] = Entry(name: name, definition: definition, rows: rows)
  }
}
