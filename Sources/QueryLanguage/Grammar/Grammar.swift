/// The words of the language: what the parser, the formatter, the completer and the highlighter know
/// of nouns, clauses, steps and formats. Whoever makes those hands it over.
public struct Grammar: Sendable {
  /// What a query can start from, in the order in which help lists them.
  public let nouns: [NounWords]
  /// The restrictions behind a noun, likewise.
  public let clauses: [PhraseGrammar]
  /// The steps behind `|`, likewise.
  public let steps: [PhraseGrammar]
  /// The formats behind `as`, likewise.
  public let formats: [OutputFormat]
  /// Words that the language will have. Only messages know them.
  public let planned: PlannedWords
  /// Whether a word is the name of a field, as a clause's keyword may be: `to = from` compares two fields.
  public let isField: @Sendable (String) -> Bool
  /// The words that end a value of bare words; as part of a value they need quotation marks.
  public let reserved: WordSet
  /// The words behind which a value may stand, so that `/` opens a regular expression there.
  let valueWords: WordSet

  /// Makes a grammar of tables.
  public init(
    nouns: [NounWords], clauses: [PhraseGrammar], steps: [PhraseGrammar], formats: [OutputFormat],
    planned: PlannedWords = PlannedWords(),
    isField: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.nouns = nouns
    self.clauses = clauses
    self.steps = steps
    self.formats = formats
    self.planned = planned
    self.isField = isField
    valueWords = Self.valueWords(of: clauses + steps)
    reserved = WordSet(
      clauses.flatMap { [$0.name] + $0.spellings } + SetOperator.allCases.map(\.rawValue)
        + ConditionWords.connectives)
    assert(faults.isEmpty, "\(faults)")
  }

  /// The noun that a word names; case does not matter.
  public func noun(_ word: String) -> NounWords? {
    let word = word.lowercased()
    return nouns.first { $0.isNamed(word) }
  }

  /// Whether a word names a noun; case does not matter.
  public func hasNoun(_ word: String) -> Bool {
    let word = word.lowercased()
    return nouns.contains { $0.isNamed(word) }
  }

  /// The clause that a word begins; case does not matter.
  public func clause(_ word: String) -> PhraseGrammar? {
    Self.phrase(word, of: clauses)
  }

  /// The step that a word begins; case does not matter.
  public func step(_ word: String) -> PhraseGrammar? {
    Self.phrase(word, of: steps)
  }

  /// The format with a name; case does not matter.
  public func format(_ word: String) -> OutputFormat? {
    let word = word.lowercased()
    return formats.first { $0.name == word || $0.spellings.contains(word) }
  }

  private static func phrase(_ word: String, of phrases: [PhraseGrammar]) -> PhraseGrammar? {
    let word = word.lowercased()
    return phrases.first { $0.name == word || $0.spellings.contains(word) }
  }
}

/// The words for the rows of one kind.
public struct NounWords: Hashable, Sendable {
  /// The noun as it is printed: `quotes`.
  public let plural: String
  /// The noun for one row: `quote`.
  public let singular: String
  /// What several rows are called where the noun is what they make up: `happenings` of a timeline. Nil: as the noun.
  public let rows: String?
  /// Other words that are read as it: `quotations`.
  public let spellings: [String]
  /// What others call it: not read as it, but answered with it.
  public let habits: [String]
  /// One sentence on what a row is.
  public let summary: String

  /// Describes a noun.
  public init(
    _ plural: String, singular: String, rows: String? = nil, spellings: [String] = [],
    habits: [String] = [], summary: String
  ) {
    self.plural = plural
    self.singular = singular
    self.rows = rows
    self.spellings = spellings
    self.habits = habits
    self.summary = summary
  }

  /// Whether a word in lower case names it.
  public func isNamed(_ word: String) -> Bool {
    word == plural || word == singular || word == rows || spellings.contains(word)
  }

  /// The noun for so many rows.
  public func counted(_ count: Int) -> String { count == 1 ? singular : rows ?? plural }
}

/// Words that the language will have: a courtesy for those who have read of them. Help and completion do
/// not know this list; messages say that the word is not built yet.
public struct PlannedWords: Hashable, Sendable {
  /// A noun that cannot be queried yet.
  public struct Noun: Hashable, Sendable {
    public let name: String
    /// The line that comes nearest until then.
    public let meanwhile: String
  }

  /// Nouns, each with a line of what can be run that comes nearest.
  public var nouns: [Noun]
  public var commands: [String]
  public var steps: [String]
  public var formats: [String]

  /// Makes a list of words.
  public init(
    nouns: KeyValuePairs<String, String> = [:], commands: [String] = [], steps: [String] = [],
    formats: [String] = []
  ) {
    self.nouns = nouns.map { Noun(name: $0.key, meanwhile: $0.value) }
    self.commands = commands
    self.steps = steps
    self.formats = formats
  }
}
