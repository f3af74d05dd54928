import QueryLanguage

/// `before 2024-01-25`: earlier than a date.
enum Before: Clause {
  static let grammar = PhraseGrammar(
    "before", "earlier than a date",
    example: "dates before 2020",
    parts: [.slot(.date("date"))], habits: ["until": ""])

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    let days = try ValueReader(binder: binder).days(phrase.arguments.date("date"))
    return DatedRows(text: binder.typed(phrase.span), first: .min, last: days.lowerBound - 1)
  }
}
