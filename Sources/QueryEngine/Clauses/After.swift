import QueryLanguage

/// `after 2024-01-25`: later than a date.
enum After: Clause {
  static let grammar = PhraseGrammar(
    "after", "later than a date",
    example: "dates after 2020",
    parts: [.slot(.date("date"))], habits: ["since": ""])

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    let days = try ValueReader(binder: binder).days(phrase.arguments.date("date"))
    return DatedRows(text: binder.typed(phrase.span), first: days.upperBound + 1, last: .max)
  }
}
