/// How a clause or a step is written: its first word, and what may stand behind it.
///
/// The parser, the formatter, the completer, the highlighter and `help` all walk this one value, so a
/// clause or a step is described once, in the file that makes it.
///
/// ```
/// PhraseGrammar(
///   "sample", "rows drawn at random; the same seed draws the same",
///   example: "sentences | sample 3 seed 7",
///   parts: [
///     .slot(.integer("size", "a number such as 10")),
///     .optional([.word("seed"), .slot(.integer("seed", "a number"))]),
///   ])
/// ```
public struct PhraseGrammar: Sendable {
  /// What people from other tools type, and what is written here: `limit` for `first`.
  public struct Habit: Hashable, Sendable {
    /// The word typed, in lower case.
    public let typed: String
    /// What takes its place.
    public let written: String
  }

  /// The first word, in lower case, as it is printed.
  public let name: String
  /// Other spellings of the first word that are read as it: `summarize`.
  public let spellings: [String]
  /// One line on what it does.
  public let summary: String
  /// A line that runs on any corpus.
  public let example: String
  /// What stands behind the first word, in order.
  public let parts: [GrammarPart]
  /// What others call it.
  public let habits: [Habit]

  /// Describes a clause or a step. The habits are words of other tools, each with what is written
  /// here; an empty text is the name.
  public init(
    _ name: String, _ summary: String, example: String, spellings: [String] = [],
    parts: [GrammarPart] = [], habits: KeyValuePairs<String, String> = [:]
  ) {
    self.name = name
    self.spellings = spellings
    self.summary = summary
    self.example = example
    self.parts = parts
    self.habits = habits.map { Habit(typed: $0.key, written: $0.value.isEmpty ? name : $0.value) }
  }
}

extension PhraseGrammar: Hashable {
  /// Two phrases are one when their names are: a grammar names each once.
  public static func == (one: PhraseGrammar, other: PhraseGrammar) -> Bool {
    one.name == other.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
