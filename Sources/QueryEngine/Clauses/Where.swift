import QueryLanguage

/// `where value > 3`: rows whose fields fit.
struct Where: Clause, BoundClause {
  static let grammar = PhraseGrammar(
    "where",
    "rows whose fields fit: = != < > ~ contains in between about is known, and or not",
    example: "figures where unit = \"troops\" and value > 1000",
    parts: [.slot(.condition("condition"))],
    habits: [
      "having": "", "whose": "", "that": "", "which": "", "over": "where value >",
      "above": "where value >", "exceeding": "where value >", "under": "where value <",
      "below": "where value <",
    ])

  let text: String
  let condition: Condition?

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    let conditions = ConditionBinder(binder: binder, relation: relation)
    var condition: Condition?
    if let typed = phrase.arguments.condition("condition") {
      condition = try conditions.bind(typed)
    }
    return Where(text: binder.typed(phrase.span), condition: condition)
  }

  /// All rows: the condition is tested on what the other clauses leave.
  func selection(of relation: Relation, _ evaluation: Evaluation) -> any Selection {
    RowSelection(relation.allRows(in: evaluation.corpus), explanation: "all rows")
  }
}
