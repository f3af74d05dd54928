import QueryLanguage

/// `containing "set * up"`: rows that hold the words.
enum Containing: Clause {
  static let grammar = PhraseGrammar(
    "containing",
    "with these words in this order: * within a word, _ one word, ... up to five; \"a\" near \"b\" within 5; [tokens] stay in one sentence",
    example: "sentences containing \"withdraw* ... troops\"",
    parts: [
      .slot(Slot("pattern", .pattern, "words to look for", placeholder: "\"PHRASE\""))
    ],
    habits: [
      "with": "", "contains": "", "contain": "", "mentioning": "", "called": "", "named": "",
      "saying": "", "matching": "",
    ])

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    let pattern = phrase.arguments.pattern("pattern") ?? .phrase(Word("", at: phrase.span))
    return HeldPattern(
      pattern: try PatternBinder(binder: binder).bind(pattern), text: binder.typed(phrase.span))
  }
}
