import QueryLanguage

/// `kwic 8`: a concordance, each hit with the words around it.
struct KWICStep: Step {
  static let grammar = PhraseGrammar(
    "kwic", "a concordance: each hit with the words around it",
    example: "sentences containing \"troops\" | kwic 6",
    parts: [.optional([.slot(.integer("width", "a number of words", placeholder: "WORDS"))])],
    habits: ["concordance": ""])

  private let width: Int

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: KWICStep, relation: Relation) {
    guard relation.hasText else {
      throw binder.mistake(
        .noWayBack, "there is no text left to show in context", at: phrase.nameSpan)
    }
    let width = phrase.arguments.integer("width") ?? 8
    guard width >= 1, width <= 50 else {
      throw binder.mistake(
        .badArgument, "kwic shows 1 to 50 words on each side", at: phrase.span,
        suggestion: binder.corrected(phrase.span, "kwic 8"))
    }
    return (KWICStep(width: width), .lines)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    progress.replace(
      with: try Concordance.lines(
        of: progress.set, width: width, evaluation))
  }

  var explanation: Fact { "show each hit with \(count: width) words either side" }
}
