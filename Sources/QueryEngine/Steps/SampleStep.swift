import QueryLanguage

/// `sample 20 seed 7`: rows drawn at random; the same seed draws the same.
struct SampleStep: Step {
  static let grammar = PhraseGrammar(
    "sample", "rows drawn at random; the same seed draws the same",
    example: "sentences | sample 3 seed 7",
    parts: [
      .slot(.integer("size", "a number such as 10")),
      .optional([.word("seed"), .slot(.integer("seed", "a number"))]),
    ])

  private let size: Int
  private let seed: Int

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: SampleStep, relation: Relation) {
    let step = SampleStep(
      size: phrase.arguments.integer("size") ?? 0, seed: phrase.arguments.integer("seed") ?? 1)
    return (step, relation)
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let rows = progress.set.rows
    let positions = try Sampling.positions(
      size, of: rows.count, seed: seed, evaluation.patience)
    progress.take(try rows.selecting(positions, evaluation.patience))
  }

  var explanation: Fact { "take \(count: size) at random, seed \(count: seed)" }
}
