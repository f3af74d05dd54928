import QueryLanguage

/// `where value > 3`: keeps the rows that fit.
struct WhereStep: Step {
  static let grammar = PhraseGrammar(
    "where", "keep the rows that fit", example: "quotes | where anonymous",
    parts: [.slot(.condition("condition"))],
    habits: ["filter": "", "having": "", "grep": "where text contains"])

  private let condition: Condition

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: WhereStep, relation: Relation) {
    guard let typed = phrase.arguments.condition("condition") else {
      throw binder.incomplete(phrase)
    }
    let condition = try ConditionBinder(binder: binder, relation: relation).bind(typed)
    return (WhereStep(condition: condition), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    try ConditionFilter(condition, evaluation).apply(to: &progress)
  }

  var explanation: Fact { "keep rows by \(list: condition.fieldNames)" }
}
