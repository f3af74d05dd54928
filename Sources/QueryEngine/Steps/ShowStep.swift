import QueryLanguage

/// `show value, text`: chooses the columns.
struct ShowStep: Step {
  static let grammar = PhraseGrammar(
    "show", "choose the columns", example: "figures | show value, unit, text, article",
    parts: [.slot(.keys("fields"))], habits: ["select": "", "columns": ""])

  private let fields: [Field]

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: ShowStep, relation: Relation) {
    let fields = try KeyBinder(binder: binder, relation: relation)
      .fields(phrase.arguments.keys("fields"))
    return (ShowStep(fields: fields), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) {
    progress.set.shown = fields
    progress.isConcordance = false
  }

  var explanation: Fact { "show \(list: fields.map(\.name))" }
}
