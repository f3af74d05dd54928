import QueryLanguage

/// `last 10`: only the last rows.
struct LastStep: Step {
  static let grammar = PhraseGrammar(
    "last", "only the last rows", example: "quotes | last 3",
    parts: [.slot(.integer("count", "a number such as 10"))],
    habits: ["tail": ""])

  private let count: Int

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: LastStep, relation: Relation) {
    (LastStep(count: max(0, phrase.arguments.integer("count") ?? 0)), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) {
    let rows = progress.set.rows
    progress.take(rows.slice(max(0, rows.count - count)..<rows.count))
  }

  var explanation: Fact { "take the last \(count: count)" }
}
