import NewsCorpus
import QueryLanguage

/// `in a1, a2 ¶3, herald, "title", name, (query)`: rows in articles, places, outlets, or what something
/// else found.
struct In: Clause, BoundClause {
  static let grammar = PhraseGrammar(
    "in", "in articles, places, outlets, named results or whatever a query in brackets finds",
    example: "figures in a1, a3",
    parts: [
      .slot(
        .values(
          "articles", "an article or a named set", placeholder: "a1, a2 ¶3, OUTLET, NAME, (QUERY)"))
    ],
    habits: ["inside": "", "within": ""])

  let text: String
  private var whole = Set<ArticleOrdinal>()
  private var places: [Place] = []
  private var sets: [RowSet] = []
  private var queries: [BoundPipeline] = []
  private var notes: [Note] = []

  private init(text: String) { self.text = text }

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    var clause = In(text: binder.typed(phrase.span))
    for value in phrase.arguments.values("articles") {
      if case .pipeline(let pipeline) = value {
        clause.queries.append(try ValueReader(binder: binder).query(pipeline))
      } else {
        try clause.add(value, MisplacedPerson(binder: binder, phrase: phrase, relation: relation))
      }
    }
    return clause
  }

  static func candidates(in scope: Scope) -> [ValueCandidate] {
    let named = scope.results.entries.map {
      ValueCandidate(
        $0.name, note: "\(counted: $0.rows.count, $0.rows.relation.words)", isBare: true)
    }
    return named + From.candidates(in: scope) + scope.articleCandidates
  }

  private mutating func add(
    _ value: ValueSyntax, _ person: MisplacedPerson
  ) throws(Diagnostics) {
    let binder = person.binder
    guard let name = try ValueReader(binder: binder).words(value) else {
      throw binder.mistake(
        .unknownArticle, "an article cannot be found by this", at: value.span)
    }
    if case .name = value {
      let named = name.lowercased() == "it" ? binder.scope.it : binder.scope.results[name]
      if let named, named.relation.hasText {
        sets.append(named)
        return
      }
      if let address = Address(name) {
        guard try add(address, binder) else { throw unknownArticle(name, value, person) }
        return
      }
    }
    let titled = try Self.articles(titled: name, binder)
    let outlets = try OutletLookup(binder).fitting(value)
    guard !outlets.isEmpty else {
      guard !titled.isEmpty else { throw unknownArticle(name, value, person) }
      whole.formUnion(titled)
      return
    }
    let own = binder.corpus.articles.indices.filter { article in
      binder.corpus.articles[article].details.outlet.map(outlets.contains) ?? false
    }
    whole.formUnion(own)
    // A title that has the word too is another thing.
    let others = Set(titled).subtracting(own).count
    if others > 0 { notes.append(.outletNotTitle(name, titles: others)) }
  }

  /// Adds what stands at an address; false when there is nothing.
  private mutating func add(_ address: Address, _ binder: Binder) throws(Diagnostics) -> Bool {
    let corpus = binder.corpus
    guard let rows = corpus.rows(at: address) else { return false }
    guard address.paragraph != nil else {
      whole.insert(address.article)
      return true
    }
    let span = rows.sentence.map { corpus.sentences[$0].span }
    places.append(
      Place(article: address.article, span: span ?? corpus.paragraphs[rows.paragraph].span))
    return true
  }

  /// The articles whose title holds some words.
  ///
  /// - Complexity: that of finding the words by the index.
  private static func articles(
    titled words: String, _ binder: Binder
  ) throws(Diagnostics) -> [ArticleOrdinal] {
    let corpus = binder.corpus
    let pattern = PatternCompiler(corpus: corpus).compile(phrase: words)
    let titles = corpus.articles.indices.map { article in
      corpus.articles[article].words.lowerBound..<corpus.bodyWords(of: article).lowerBound
    }.filter { !$0.isEmpty }
    let matcher = PatternMatcher(
      corpus: corpus, pattern: pattern, bounds: .body, scope: titles)
    do throws(EvaluationError) {
      return try matcher.matches(binder.patience).map {
        corpus.article(ofWord: $0.words.lowerBound)
      }
    } catch {
      throw binder.tooSlow(error)
    }
  }

  private func unknownArticle(
    _ name: String, _ value: ValueSyntax, _ person: MisplacedPerson
  ) -> Diagnostics {
    let binder = person.binder
    var notes: [String] = []
    var suggestion: String?
    let count = binder.corpus.articles.count
    let names = binder.scope.resultNames
    if count > 0 { notes.append("articles: a1" + (count > 1 ? " to a\(count)" : "")) }
    if !names.isEmpty { notes.append("named results: " + names.joined(separator: ", ")) }
    if let line = person.line(for: name) {
      suggestion = line
    } else if let near = nearest(to: name, among: names) {
      suggestion = binder.corrected(value.span, near)
    } else if let near = OutletLookup(binder).nearest(to: name) {
      suggestion = binder.corrected(value.span, "\"\(near)\"")
    }
    return binder.mistake(
      .unknownArticle, "there is no article, title, outlet or named result \"\(name)\"",
      at: value.span,
      notes: notes, suggestion: suggestion)
  }

  /// The rows of the one result asked, where they are such rows themselves: sentences in sentences lie in no others.
  private func ownRows(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> RowList? {
    guard whole.isEmpty, places.isEmpty, sets.count + queries.count == 1, !relation.areArticles,
      case .bounded = relation.ownText,
      sets.first?.relation ?? queries.first?.relation == relation
    else { return nil }
    let set: RowSet
    if let first = sets.first { set = first } else { set = try evaluation.rows(queries[0]) }
    guard set.relation == relation, set.derived == nil else { return nil }
    return set.rows.isAscending ? set.rows : RowList(set.rows.sorted(), isAscending: true)
  }

  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    if let rows = try ownRows(of: relation, evaluation) {
      return RowSelection(rows, notes: notes, explanation: "rows of a result")
    }
    var clause = self
    for set in sets { try clause.add(set, evaluation) }
    for query in queries { try clause.add(try evaluation.rows(query), evaluation) }
    let corpus = evaluation.corpus
    if clause.places.isEmpty {
      return ArticleSelection(
        ArticleSet(clause.whole, of: corpus.articles.count), of: relation, evaluation,
        notes: notes)
    }
    for article in clause.whole {
      clause.places.append(
        Place(article: article, span: TextSpan(0, corpus.articles[article].textRange.count)))
    }
    clause.places.sort { ($0.article, $0.span) < ($1.article, $1.span) }
    return PlaceSelection(clause.places, of: relation, evaluation, notes: notes)
  }

  private mutating func add(_ set: RowSet, _ evaluation: Evaluation) throws(EvaluationError) {
    if set.relation.areArticles {
      whole.formUnion(set.rows.lazy.map { Int($0) })
      return
    }
    let source = set.source(in: evaluation.corpus)
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      places.append(contentsOf: set.relation.places(Int(row), in: source))
    }
  }
}
