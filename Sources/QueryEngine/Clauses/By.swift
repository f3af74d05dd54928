import NewsCorpus
import QueryLanguage

/// `by Lee, Patel`: what somebody said; of articles, who wrote them.
struct By: Clause, BoundClause {
  static let grammar = PhraseGrammar(
    "by",
    "said by: any part or variant of a speaker's name, a role, or a full name for that person alone; for articles their author",
    example: "quotes by Patel",
    parts: [.slot(.values("speakers", "a name", placeholder: "NAME, NAME…"))], habits: ["of": ""])

  let text: String
  private let values: [Sought]

  /// One of the values.
  private enum Sought: Sendable {
    case words(String)
    case expression(TextPattern)
    // Much larger than the others, and rare.
    indirect case query(BoundPipeline)
  }

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    let reader = ValueReader(binder: binder)
    var values: [Sought] = []
    for value in phrase.arguments.values("speakers") {
      switch value {
      case .pipeline(let pipeline):
        guard relation.authors == nil else {
          throw binder.mistake(
            .clauseDoesNotFit, "authors are looked up by name, not by a query", at: pipeline.span,
            notes: ["for articles that quote somebody: articles in (quotes by NAME)"])
        }
        values.append(.query(try speaking(try reader.query(pipeline), pipeline.span, binder)))
      case .regex(let word): values.append(.expression(try reader.regex(word.text, at: word.span)))
      default: values.append(.words(try reader.words(value) ?? ""))
      }
    }
    return By(text: binder.typed(phrase.span), values: values)
  }

  static func candidates(in scope: Scope) -> [ValueCandidate] {
    scope.speakers.prefix(500).map {
      ValueCandidate($0.name, note: "\(counted: $0.quotes, Relation.quotes.words)")
    }
  }

  /// A query whose rows are somebody or quote somebody.
  private static func speaking(
    _ query: BoundPipeline, _ span: QuerySpan, _ binder: Binder
  ) throws(Diagnostics) -> BoundPipeline {
    guard query.relation.voice == nil else { return query }
    let speaking = Relations.all.filter { $0.voice != nil }.map(\.name)
    throw binder.mistake(
      .clauseDoesNotFit, "\(query.relation.name) are nobody, so nothing is said by them", at: span,
      notes: ["by takes a name, or a query for " + speaking.joined(separator: ", ")])
  }

  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    if let authors = relation.authors { return try authored(relation, authors, evaluation) }
    return try spoken(relation, evaluation)
  }

  // MARK: Authors

  private func authored(
    _ relation: Relation, _ authors: (Corpus, Int) -> [String], _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    let corpus = evaluation.corpus
    var tests: [(String) throws(EvaluationError) -> Bool] = []
    for value in values {
      switch value {
      case .words(let words):
        tests.append(TextTest.holds(PhraseTest(words)).prepared(evaluation.patience))
      case .expression(let pattern):
        tests.append(TextTest.matches(pattern).prepared(evaluation.patience))
      case .query: break
      }
    }
    var rows: [UInt32] = []
    var all = Set<String>()
    for (turn, row) in relation.allRows(in: corpus).enumerated() {
      try evaluation.patience.check(turn: turn)
      let own = authors(corpus, Int(row))
      all.formUnion(own)
      search: for author in own {
        for test in tests where try test(author) {
          rows.append(row)
          break search
        }
      }
    }
    return RowSelection(
      RowList(rows, isAscending: true),
      emptiness: rows.isEmpty ? .noAuthor(authors: Array(all.sorted().prefix(12))) : nil,
      explanation: "rows with such an author")
  }

  // MARK: Speakers

  private func spoken(
    _ relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    let lookup = SpeakerLookup(evaluation)
    var found = Set<UInt32>()
    var notes: [Note] = []
    var emptiness: Note?
    for value in values {
      try evaluation.patience.check()
      switch value {
      case .query(let query): found.formUnion(try lookup.speakers(in: evaluation.rows(query)))
      case .expression(let pattern): found.formUnion(try lookup.speakers(matching: pattern))
      case .words(let name):
        let own = try lookup.speakers(named: name)
        if own.all.isEmpty { emptiness = emptiness ?? lookup.noSpeaker(name) }
        notes += lookup.notes(name, own)
        found.formUnion(own.all)
      }
    }
    return try lookup.selection(
      of: relation, by: found, notes: notes, emptiness: found.isEmpty ? emptiness : nil)
  }
}
