import NewsCorpus
package import QueryLanguage

/// Looks every name of a query up: nouns, named results, fields, outlets, articles. It runs nothing.
///
/// What cannot be found is a diagnostic with a suggestion; a speaker nobody is called by is no error but
/// an explained empty result.
package struct Binder {
  let scope: Scope
  let text: QueryText
  /// Asked where a regular expression is tried on outlets, or words are looked for in titles.
  let patience: Patience
  /// What the fields of the query need.
  let preparations = Preparations()
  var corpus: Corpus { scope.corpus }

  /// Makes a binder for one text. Where `isCancelled` turns true, binding ends with an error that says nothing, or
  /// goes on to its end: whoever asks for it looks again afterwards.
  package init(scope: Scope, text: QueryText, isCancelled: @escaping () -> Bool = { false }) {
    self.scope = scope
    self.text = text
    patience = Patience(isCancelled: isCancelled)
  }

  /// Binds a pipeline.
  ///
  /// - Throws: E013 to E015, E020 to E028, E031, E032: every mistake up to the one behind which it is not
  ///   known what the rows are.
  package func bind(_ syntax: PipelineSyntax) throws(Diagnostics) -> BoundPipeline {
    var mistakes = Mistakes()
    var source: BoundSet
    var relation: Relation
    if let set = syntax.source {
      (source, relation) = try bind(set, &mistakes)
    } else {
      guard let it = scope.it else { throw noResult(at: syntax.span) }
      source = .term(BoundTerm(base: .result(it, name: "it"), clauses: []))
      relation = it.relation
    }
    var steps: [any BoundStep] = []
    for phrase in syntax.steps {
      let step = try self.step(phrase)
      if let bound = mistakes.attempt({ () throws(Diagnostics) in
        try Self.bind(step, phrase, relation, self)
      }) {
        steps.append(bound.step)
        relation = bound.relation
      } else if !step.keepsNoun {
        break
      }
    }
    try mistakes.check()
    return BoundPipeline(
      source: source, steps: steps, span: syntax.span, relation: relation,
      preparations: preparations.all)
  }

  private func step(_ phrase: PhraseSyntax) throws(Diagnostics) -> any Step.Type {
    guard let step = scope.language.steps.first(where: { $0.grammar == phrase.grammar }) else {
      throw notAvailable("the step", phrase)
    }
    return step
  }

  private static func bind<Own: Step>(
    _ step: Own.Type, _ phrase: PhraseSyntax, _ relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> (step: any BoundStep, relation: Relation) {
    let bound = try step.bind(phrase, after: relation, binder)
    return (bound.step, bound.relation)
  }

  private func notAvailable(_ what: String, _ phrase: PhraseSyntax) -> Diagnostics {
    mistake(
      .notAvailable, "\(what) \"\(phrase.grammar.name)\" is not built yet", at: phrase.nameSpan)
  }

  // MARK: Sets

  /// Binds a set; what is wrong in a clause goes to `mistakes`, since its rows are known all the same.
  private func bind(
    _ syntax: SetSyntax, _ mistakes: inout Mistakes
  ) throws(Diagnostics) -> (BoundSet, Relation) {
    switch syntax {
    case .term(let term): return try bind(term, &mistakes)
    case .nested(let pipeline):
      let bound = try bind(pipeline)
      return (.nested(bound), bound.relation)
    case .combined(let first, let others):
      var (source, relation) = try bind(first, &mistakes)
      var bound: [(joining: SetOperator, set: BoundSet)] = []
      for other in others {
        let (set, next) = try bind(other.set, &mistakes)
        guard relation.shares(rowsWith: next) else {
          throw differentNouns(relation, next, other.setOperator, at: other.operatorSpan)
        }
        if relation != next { relation = Relations.head(of: relation) }
        bound.append((other.setOperator, set))
      }
      source = .combined(source, bound)
      return (source, relation)
    }
  }

  private func bind(
    _ term: TermSyntax, _ mistakes: inout Mistakes
  ) throws(Diagnostics) -> (BoundSet, Relation) {
    var bound: BoundTerm
    let relation: Relation
    switch term.head {
    case .pattern(let pattern):
      relation = Relations.textUnit
      bound = BoundTerm(
        base: .noun(relation),
        clauses: [
          HeldPattern(
            pattern: try PatternBinder(binder: self).bind(pattern),
            text: String(text.slice(pattern.span)), bounds: .paragraph)
        ], isConcordance: true)
    case .name(let word):
      let base = try self.base(word, rows: term.rows)
      bound = BoundTerm(base: base, clauses: [])
      switch base {
      case .noun(let own): relation = own
      case .result(let set, _): relation = set.relation
      }
    }
    for phrase in term.clauses {
      if let clause = mistakes.attempt({ () throws(Diagnostics) in
        try clause(phrase, on: relation)
      }) {
        bound.clauses.append(clause)
      }
    }
    return (.term(bound), relation)
  }

  private func clause(
    _ phrase: PhraseSyntax, on relation: Relation
  ) throws(Diagnostics) -> any BoundClause {
    guard let clause = scope.language.clauses.first(where: { $0.grammar == phrase.grammar }) else {
      throw notAvailable("the clause", phrase)
    }
    return try clause.bind(phrase, on: relation, self)
  }

  private func base(_ word: Word, rows: [Int]?) throws(Diagnostics) -> BoundTerm.Base {
    if word.text.lowercased() == "it" {
      guard let it = scope.it else { throw noResult(at: word.span) }
      guard let rows else { return .result(it, name: "it") }
      for row in rows where row < 1 || row > it.count {
        throw noSuchRow(row, of: it.count, at: word.span)
      }
      return .result(it.selecting(rows.map { $0 - 1 }), name: "it")
    }
    if let set = scope.results[word.text] { return .result(set, name: word.text) }
    if let relation = Relations.named(word.text) { return .noun(relation) }
    throw UnknownName(binder: self).mistake(word)
  }

  // MARK: Messages

  /// One mistake.
  func mistake(
    _ code: Diagnostic.Code, _ message: String, at span: QuerySpan, notes: [String] = [],
    suggestion: String? = nil
  ) -> Diagnostics {
    Diagnostics([Diagnostic(code, message, at: span, notes: notes, suggestion: suggestion)])
  }

  /// A phrase of which a slot is empty that its grammar fills: a mistake of ours, said all the same.
  func incomplete(_ phrase: PhraseSyntax) -> Diagnostics {
    mistake(
      .badArgument, "\(phrase.grammar.name) needs more: \(phrase.grammar.usage)", at: phrase.span)
  }

  /// An expression that takes too long on what is looked up while binding.
  func tooSlow(_ error: EvaluationError) -> Diagnostics {
    guard case .tooManySteps(let expression) = error else { return Diagnostics([]) }
    return Diagnostics([expression.diagnostic])
  }

  /// The text under a span, as typed.
  func typed(_ span: QuerySpan) -> String { String(text.slice(span)) }

  /// A corrected copy of the whole text: `replacement` in place of `span`.
  func corrected(_ span: QuerySpan, _ replacement: String) -> String {
    let bytes = Array(text.string.utf8)
    let lower = min(span.lower, bytes.count)
    let upper = min(max(span.upper, lower), bytes.count)
    return String(decoding: bytes[..<lower], as: UTF8.self) + replacement
      + String(decoding: bytes[upper...], as: UTF8.self)
  }

  private func noResult(at span: QuerySpan) -> Diagnostics {
    mistake(
      .noResult, "there is no result yet that \"it\" could be", at: span, suggestion: "quotes")
  }

  private func noSuchRow(_ row: Int, of count: Int, at span: QuerySpan) -> Diagnostics {
    mistake(
      .badArgument,
      count == 0
        ? "the last result has no rows"
        : "the last result has \(count) \(count == 1 ? "row" : "rows"), so no row \(row)",
      at: span, suggestion: count == 0 ? nil : "it \(count)")
  }

  private func differentNouns(
    _ first: Relation, _ second: Relation, _ joining: SetOperator, at span: QuerySpan
  ) -> Diagnostics {
    func name(_ relation: Relation) -> String {
      relation.isTable ? "a table of numbers" : relation.name
    }
    if first == second, first.isDerived {
      return mistake(
        .differentNouns,
        "\(first.name) are found anew for each query, so two sets of them cannot be joined",
        at: span, notes: ["ask for them at once: \(first.name) in a1, a2"])
    }
    return mistake(
      .differentNouns,
      "\"\(joining.rawValue)\" joins rows of one noun; here are \(name(first)) and \(name(second))",
      at: span)
  }
}

/// The name that a typed one was most likely meant to be; nil when none is close.
func nearest(to typed: String, among names: [String]) -> String? {
  closest(to: typed, among: names, limit: 1).first
}
