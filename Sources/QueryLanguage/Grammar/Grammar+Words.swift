// Questions about single words, for messages, completion and colours.

extension Grammar {
  /// Whether a word is meant as a noun, be it one that the language will have. The word for one row
  /// is not: `date` and `word` are fields too.
  func isNoun(_ word: String) -> Bool {
    let word = word.lowercased()
    return nouns.contains { $0.plural == word || $0.rows == word || $0.spellings.contains(word) }
      || plannedNoun(word) != nil
  }

  /// The noun that a word will be; nil for words that nobody has planned.
  public func plannedNoun(_ word: String) -> PlannedWords.Noun? {
    let word = word.lowercased()
    return planned.nouns.first { $0.name == word }
  }

  /// Whether a word is a step that the language will have.
  func isPlannedStep(_ word: String) -> Bool { planned.steps.contains(word.lowercased()) }

  /// Whether a word is a format that the language will have.
  func isPlannedFormat(_ word: String) -> Bool { planned.formats.contains(word.lowercased()) }

  /// What is written here for a restriction that others call so; nil for words that nobody uses.
  func clauseHabit(_ word: String) -> String? {
    Self.written(for: word, in: clauses) ?? setOperatorHabits[word]
  }

  /// What is written here for a step that others call so.
  func stepHabit(_ word: String) -> String? { Self.written(for: word, in: steps) }

  private static func written(for word: String, in phrases: [PhraseGrammar]) -> String? {
    for phrase in phrases {
      if let habit = phrase.habits.first(where: { $0.typed == word }) { return habit.written }
    }
    return nil
  }

  // MARK: Phrases by what they take

  /// The clause that takes names, such as `by`.
  var nameClause: PhraseGrammar? { clauses.first { Self.takes($0, .values) } }

  /// The clause that takes running text, such as `about`.
  var textClause: PhraseGrammar? { clauses.first { Self.takes($0, .values, isRunningText: true) } }

  /// The clause that takes a pattern, such as `containing`.
  var patternClause: PhraseGrammar? { clauses.first { Self.takes($0, .pattern) } }

  /// The clause that takes a condition, such as `where`.
  var conditionClause: PhraseGrammar? { clauses.first { Self.takes($0, .condition) } }

  /// The step that takes a number, such as `first`.
  var numberStep: PhraseGrammar? { steps.first { Self.takes($0, .integer) } }

  private static func takes(
    _ phrase: PhraseGrammar, _ kind: Slot.Kind, isRunningText: Bool = false
  ) -> Bool {
    guard case .slot(let slot) = phrase.parts.first else { return false }
    return slot.kind == kind && slot.isRunningText == isRunningText
  }
}

/// What others call the set operators.
private let setOperatorHabits = ["minus": "except", "without": "except", "plus": "union"]
