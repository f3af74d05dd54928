import QueryLanguage

/// `on 2024-01-25`: of a day, month or year.
enum On: Clause {
  static let grammar = PhraseGrammar(
    "on", "on a day, in a month or year: the article's date; for dates and the timeline their own",
    example: "articles on 2024-01",
    parts: [.slot(.date("date"))])

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    let days = try ValueReader(binder: binder).days(phrase.arguments.date("date"))
    return DatedRows(text: binder.typed(phrase.span), first: days.lowerBound, last: days.upperBound)
  }
}
