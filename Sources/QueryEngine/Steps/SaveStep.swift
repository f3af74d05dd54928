import QueryLanguage

/// `save "audit.csv" as csv`: writes the rows to a file.
struct SaveStep: Step {
  static let grammar = PhraseGrammar(
    "save", "write the rows to a file", example: "quotes | save \"quotes.csv\"",
    parts: [
      .slot(
        Slot("file", .file, "the name of a file in quotation marks", placeholder: "\"FILE\"")),
      .optional([.word("as"), .slot(.format("format"))]),
    ], habits: ["export": "", "write": ""])

  private let path: String
  private let format: OutputFormat?

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: SaveStep, relation: Relation) {
    guard let file = phrase.arguments.word("file") else { throw binder.incomplete(phrase) }
    return (
      SaveStep(path: file.text, format: phrase.arguments.format("format")), relation
    )
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) {
    progress.saving = Outcome.Saving(path: path, format: format)
  }

  var explanation: Fact { "saved to \(path)" }
}
