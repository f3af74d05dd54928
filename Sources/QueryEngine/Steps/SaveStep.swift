package import QueryLanguage

/// `save "audit.csv" as csv overwrite`: writes the rows to a file.
struct SaveStep: Step {
  static let grammar = PhraseGrammar(
    "save", "write the rows to a file; one that is there already only with overwrite",
    example: "quotes | save \"quotes.csv\"",
    parts: [
      .slot(
        Slot("file", .file, "the name of a file in quotation marks", placeholder: "\"FILE\"")),
      .options([
        [.word("as"), .slot(.format("format"))],
        [
          .slot(
            Slot(
              "overwrite", .choice(["overwrite"]), "the word overwrite", placeholder: "overwrite"))
        ],
      ]),
    ], habits: ["export": "", "write": ""])

  private let saving: Outcome.Saving

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: SaveStep, relation: Relation) {
    guard let saving = Outcome.Saving(phrase) else { throw binder.incomplete(phrase) }
    return (SaveStep(saving: saving), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) {
    progress.saving = saving
  }

  var explanation: Fact {
    saving.overwrites
      ? "saved to \(saving.path), in place of what is there" : "saved to \(saving.path)"
  }
}

extension Outcome.Saving {
  /// What a step says of where to save; nil for any other step than `save`.
  package init?(_ phrase: PhraseSyntax) {
    guard phrase.grammar == SaveStep.grammar, let file = phrase.arguments.word("file") else {
      return nil
    }
    self.init(
      path: file.text, format: phrase.arguments.format("format"),
      overwrites: phrase.arguments["overwrite"] != nil, span: phrase.span)
  }
}
