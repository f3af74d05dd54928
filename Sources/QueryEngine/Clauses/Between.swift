import QueryLanguage

/// `between 2024-01-01 and 2024-01-31`: from one date to another.
enum Between: Clause {
  static let grammar = PhraseGrammar(
    "between", "from one date to another, both included",
    example: "dates between 2020 and 2024",
    parts: [.slot(.date("first")), .word("and"), .slot(.date("last"))])

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    let values = ValueReader(binder: binder)
    let (first, last) = (phrase.arguments.date("first"), phrase.arguments.date("last"))
    let (from, to) = (try values.days(first), try values.days(last))
    guard from.lowerBound <= to.upperBound else {
      let turned = [last, first].compactMap { $0.map { binder.typed($0.span) } }
      throw binder.mistake(
        .badArgument, "the first date is later than the last", at: phrase.span,
        suggestion: binder.corrected(
          phrase.span, "between \(turned.joined(separator: " and "))"))
    }
    return DatedRows(text: binder.typed(phrase.span), first: from.lowerBound, last: to.upperBound)
  }
}
