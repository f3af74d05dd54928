import NewsCorpus
package import QueryLanguage

/// Looks every name of a query up: nouns, named results, fields, outlets, articles, speakers.
///
/// What cannot be found is a diagnostic with a suggestion; a speaker nobody is called by is no error but
/// an explained empty result.
package struct Binder {
  let scope: Scope
  let text: QueryText
  var corpus: Corpus { scope.corpus }

  /// Makes a binder for one text.
  package init(scope: Scope, text: QueryText) {
    self.scope = scope
    self.text = text
  }

  /// Binds a pipeline.
  ///
  /// - Throws: E013 to E015, E020 to E028, E031, E032; one diagnostic, the first in the text.
  package func bind(_ syntax: PipelineSyntax) throws(Diagnostics) -> BoundPipeline {
    var (source, shape): (BoundSet, Shape)
    if let set = syntax.source {
      (source, shape) = try bind(set)
    } else {
      guard let it = scope.it else { throw noResult(at: syntax.span) }
      source = .term(BoundTerm(base: .answer(it, name: "it"), clauses: []))
      shape = Self.shape(of: it)
    }
    var stages: [BoundStage] = []
    for stage in syntax.stages {
      let (bound, next) = try bind(stage, after: shape)
      stages.append(bound)
      shape = next
    }
    return BoundPipeline(source: source, stages: stages, span: syntax.span, shape: shape)
  }

  func bind(_ syntax: SetSyntax) throws(Diagnostics) -> (BoundSet, Shape) {
    switch syntax {
    case .term(let term): return try bind(term)
    case .nested(let pipeline):
      let bound = try bind(pipeline)
      return (.nested(bound), bound.shape)
    case .combined(let left, let setOperator, let span, let right):
      let (a, first) = try bind(left)
      let (b, second) = try bind(right)
      guard case .rows(let nounA) = first, case .rows(let nounB) = second,
        nounA.shares(rowsWith: nounB), nounA != .terms
      else { throw differentNouns(first, second, setOperator, at: span) }
      let noun = nounA == nounB ? nounA : .names
      return (.combined(a, setOperator, b), .rows(noun))
    }
  }

  static func shape(of answer: Answer) -> Shape {
    switch answer {
    case .rows(let set): .rows(set.noun)
    case .table(let table): .table(table.columns)
    }
  }

  func bind(_ term: Term) throws(Diagnostics) -> (BoundSet, Shape) {
    var bound: BoundTerm
    var shape: Shape
    switch term.head {
    case .pattern(let pattern):
      bound = BoundTerm(
        base: .noun(.sentences),
        clauses: [
          BoundClause(
            kind: .containing(try bind(pattern)), text: String(text.slice(pattern.span)))
        ], isConcordance: true)
      shape = .rows(.sentences)
    case .name(let word):
      (bound, shape) = try bind(head: word, rows: term.rows)
    }
    for clause in term.clauses { bound.clauses.append(try bind(clause, of: shape)) }
    return (.term(bound), shape)
  }

  private func bind(head word: Word, rows: [Int]?) throws(Diagnostics) -> (BoundTerm, Shape) {
    if word.text.lowercased() == "it" {
      guard let it = scope.it else { throw noResult(at: word.span) }
      guard let rows else {
        return (BoundTerm(base: .answer(it, name: "it"), clauses: []), Self.shape(of: it))
      }
      for row in rows where row < 1 || row > it.count {
        throw noSuchRow(row, of: it.count, at: word.span)
      }
      let picked = Self.select(rows.map { $0 - 1 }, of: it)
      return (BoundTerm(base: .answer(picked, name: "it"), clauses: []), Self.shape(of: it))
    }
    if let answer = scope.results[word.text] {
      return (
        BoundTerm(base: .answer(answer, name: word.text), clauses: []), Self.shape(of: answer)
      )
    }
    if let noun = Noun(word: word.text) {
      return (BoundTerm(base: .noun(noun), clauses: []), .rows(noun))
    }
    throw unknownName(word)
  }

  static func select(_ positions: [Int], of answer: Answer) -> Answer {
    switch answer {
    case .rows(let set): .rows(set.selecting(positions))
    case .table(let table): .table(table.selecting(positions))
    }
  }
}

extension Binder {
  /// A corrected copy of the whole text: `replacement` in place of `span`.
  func corrected(_ span: QuerySpan, _ replacement: String) -> String {
    let bytes = Array(text.string.utf8)
    let lower = min(span.lower, bytes.count)
    let upper = min(max(span.upper, lower), bytes.count)
    return String(decoding: bytes[..<lower], as: UTF8.self) + replacement
      + String(decoding: bytes[upper...], as: UTF8.self)
  }

  private func unknownName(_ word: Word) -> Diagnostics {
    let names = Noun.allCases.map(\.rawValue) + scope.resultNames
    let near =
      Self.nounHabits[word.text.lowercased()]
      ?? nearest(to: word.text, among: names + ["agreements", "conflicts", "reuses"])
    if ["agreements", "conflicts", "reuses"].contains(word.text.lowercased()) {
      return Diagnostics([
        Diagnostic(
          .notAvailable,
          "\(word.text) are part of the language, but cannot be queried yet; \"compare\" prints them",
          at: word.span, suggestion: "compare a1, a2")
      ])
    }
    if let near, Self.nounHabits.values.contains(near) || !occurs(word.text) {
      return Diagnostics([
        Diagnostic(
          .unknownName, "nothing is called \"\(word.text)\". Did you mean \"\(near)\"?",
          at: word.span, suggestion: corrected(word.span, near))
      ])
    }
    if let address = Address(word.text), corpus.articles.indices.contains(address.article) {
      return Diagnostics([
        Diagnostic(
          .unknownName, "\"\(word.text)\" is a place; say what to look for in it", at: word.span,
          suggestion: corrected(word.span, "sentences in \(word.text)"))
      ])
    }
    let isSpeaker = !speakers(named: word.text).isEmpty
    return Diagnostics([
      Diagnostic(
        .unknownName, "nothing is called \"\(word.text)\"", at: word.span,
        notes: ["nouns: " + Noun.allCases.map(\.rawValue).joined(separator: ", ")],
        suggestion: corrected(
          word.span, isSpeaker ? "quotes by \(word.text)" : "\"\(word.text)\""))
    ])
  }

  /// What others call our nouns.
  private static let nounHabits = [
    "speakers": "sources", "numbers": "figures", "amounts": "figures", "statements": "quotes",
    "claims": "quotes", "persons": "people", "entities": "names", "countries": "places",
    "documents": "articles", "stories": "articles", "files": "articles",
  ]

  /// Whether the words stand somewhere in the corpus: "troops" is no slip for "groups" then.
  private func occurs(_ words: String) -> Bool {
    let pattern = PatternCompiler(corpus: corpus).compile(phrase: words)
    let matcher = PatternMatcher(corpus: corpus, pattern: pattern, isCancelled: { false })
    return (try? matcher.matches())?.isEmpty == false
  }

  private func noResult(at span: QuerySpan) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        .noResult, "there is no result yet that \"it\" could be", at: span, suggestion: "quotes")
    ])
  }

  private func noSuchRow(_ row: Int, of count: Int, at span: QuerySpan) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        .badArgument,
        count == 0
          ? "the last result has no rows"
          : "the last result has \(count) \(count == 1 ? "row" : "rows"), so no row \(row)",
        at: span, suggestion: count == 0 ? nil : "it \(count)")
    ])
  }

  private func differentNouns(
    _ first: Shape, _ second: Shape, _ setOperator: SetOperator, at span: QuerySpan
  ) -> Diagnostics {
    func name(_ shape: Shape) -> String {
      if case .rows(let noun) = shape { return noun.rawValue }
      return "a table of numbers"
    }
    return Diagnostics([
      Diagnostic(
        .differentNouns,
        "\"\(setOperator.rawValue)\" joins rows of one noun; here are \(name(first)) and \(name(second))",
        at: span)
    ])
  }
}

/// The name that a typed one was most likely meant to be; nil when none is close.
func nearest(to typed: String, among names: [String]) -> String? {
  closest(to: typed, among: names, limit: 1).first
}
