import QueryLanguage

/// `first 10`: only the first rows.
struct FirstStep: Step {
  static let grammar = PhraseGrammar(
    "first", "only the first rows", example: "quotes | first 3",
    parts: [.slot(.integer("count", "a number such as 10"))],
    habits: ["limit": "", "head": "", "take": "", "top": ""])

  private let count: Int

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: FirstStep, relation: Relation) {
    (FirstStep(count: max(0, phrase.arguments.integer("count") ?? 0)), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) {
    let rows = progress.set.rows
    progress.take(rows.slice(0..<min(count, rows.count)))
  }

  var explanation: Fact { "take the first \(count: count)" }
}
