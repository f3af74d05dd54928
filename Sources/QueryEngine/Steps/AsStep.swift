import QueryLanguage

/// `as csv`: the format of the result.
struct AsStep: Step {
  static let grammar = PhraseGrammar(
    "as", "write the result in another format: help formats lists them",
    example: "quotes | first 2 | as json", parts: [.slot(.format("format"))],
    habits: ["format": ""])

  private let format: OutputFormat

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: AsStep, relation: Relation) {
    guard let format = phrase.arguments.format("format") else { throw binder.incomplete(phrase) }
    return (AsStep(format: format), relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) { progress.format = format }

  var explanation: Fact { "written as \(format.name)" }
}
