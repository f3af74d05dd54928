/// A few words of the language.
///
/// Not a `Set`: the first of one kind looks through all conformances of the program, a hundredth of a start.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var words: [String] = []

  /// Makes a set of words, each of which may come again.
  public init(_ words: some Sequence<String>) { formUnion(words) }

  /// Makes a set of the words of a literal.
  public init(arrayLiteral words: String...) { self.init(words) }

  /// Whether a word is one of them.
  ///
  /// - Complexity: O(*n*) for *n* words.
  public func contains(_ word: String) -> Bool { words.contains(word) }

  mutating func formUnion(_ others: some Sequence<String>) {
    for word in others where !contains(word) { words.append(word) }
  }
}
