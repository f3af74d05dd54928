import NewsCorpus
import QueryLanguage

/// `to articles`: goes to the rows of another noun that these stand in or hold.
struct ToStep: Step {
  static let grammar = PhraseGrammar(
    "to", "go to the rows of another noun that these stand in or hold",
    example: "quotes about timing | to articles",
    parts: [.slot(Slot("noun", .noun, "a noun such as articles", placeholder: "NOUN"))])

  static let keepsNoun = false

  private let target: Relation

  static func bind(
    _ phrase: PhraseSyntax, after relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: ToStep, relation: Relation) {
    guard let word = phrase.arguments.word("noun") else { throw binder.incomplete(phrase) }
    guard let target = Relations.named(word.text) else { throw noNoun(word, binder) }
    guard relation.hasText else {
      throw binder.mistake(
        .noWayBack,
        "the step before made a table of numbers, so there is no \(target.words.singular) to go to",
        at: phrase.span, notes: ["put \"to \(target.name)\" before the step that counts"])
    }
    guard target.finding != nil else {
      throw binder.mistake(
        .noWayBack, "\(target.name) are counted, so rows do not lead to them", at: phrase.span,
        notes: ["name the rows with let, then: \(target.name) in NAME"])
    }
    return (ToStep(target: target), target)
  }

  private static func noNoun(_ word: Word, _ binder: Binder) -> Diagnostics {
    let names = binder.scope.nounNames
    let near = nearest(to: word.text, among: names)
    return binder.mistake(
      .unknownName,
      "\"to\" goes to a noun, and \"\(word.text)\" is none"
        + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
      at: word.span, notes: ["nouns: " + names.joined(separator: ", ")],
      suggestion: near.map { binder.corrected(word.span, $0) })
  }

  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError) {
    let set = progress.set
    guard set.rows.isAscending else { return try keepOrder(&progress, evaluation) }
    let rows: [UInt32]
    if let reached = target.finding?.reached?(set, evaluation.corpus) {
      rows = reached
    } else {
      let source = set.source(in: evaluation.corpus)
      rows = try PlaceSelection.rows(
        of: target,
        in: set.rows.lazy.flatMap { set.relation.places(Int($0), in: source) }, evaluation)
    }
    try move(&progress, to: RowList(rows, isAscending: true), evaluation)
  }

  /// Goes on from rows that were put in an order: those that they lead to keep it, each at its first place.
  private func keepOrder(
    _ progress: inout Progress, _ evaluation: Evaluation
  ) throws(EvaluationError) {
    let set = progress.set
    let source = set.source(in: evaluation.corpus)
    let state = FindingState()
    var seen = Set<UInt32>()
    var rows: [UInt32] = []
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let own: [UInt32]
      let alone = set.with(RowList([row], isAscending: true))
      if let reached = target.finding?.reached?(alone, evaluation.corpus) {
        own = reached
      } else {
        own = set.relation.places(Int(row), in: source).flatMap { place in
          target.finding?.inside(place, evaluation.corpus, state) ?? []
        }
      }
      for (place, found) in own.enumerated() where seen.insert(found).inserted {
        try evaluation.patience.check(turn: place)
        rows.append(found)
      }
    }
    try move(&progress, to: RowList(rows, isAscending: rows.count < 2), evaluation)
  }

  private func move(
    _ progress: inout Progress, to rows: RowList, _ evaluation: Evaluation
  ) throws(EvaluationError) {
    var next = RowSet(target, rows)
    next.hits = try HitSearch(evaluation).narrowed(progress.set)
    progress.set = next
    progress.base = next
    progress.before = nil
  }

  var explanation: Fact { "go to the \(target.name) they stand in or hold" }
}
