import NewsCorpus
import QueryLanguage

/// `from "Washington Post"`: rows in articles of an outlet.
struct From: Clause, BoundClause {
  static let grammar = PhraseGrammar(
    "from", "in articles of an outlet", example: "quotes from \"Washington Post\"",
    parts: [.slot(.values("outlets", "an outlet", placeholder: "OUTLET"))])

  let text: String
  private let outlets: Set<String>
  private let queries: [BoundPipeline]

  static func bind(
    _ phrase: PhraseSyntax, on relation: Relation, _ binder: Binder
  ) throws(Diagnostics) -> any BoundClause {
    try needText(phrase, relation, binder)
    let values = ValueReader(binder: binder)
    let known = binder.scope.outlets
    var outlets = Set<String>()
    var queries: [BoundPipeline] = []
    for value in phrase.arguments.values("outlets") {
      if case .pipeline(let pipeline) = value {
        queries.append(try values.query(pipeline))
        continue
      }
      let own = try OutletLookup(binder).fitting(value)
      guard !own.isEmpty else {
        throw unknownOutlet(
          value, known, MisplacedPerson(binder: binder, phrase: phrase, relation: relation))
      }
      outlets.formUnion(own)
    }
    return From(text: binder.typed(phrase.span), outlets: outlets, queries: queries)
  }

  static func candidates(in scope: Scope) -> [ValueCandidate] {
    scope.outlets.map { ValueCandidate($0) }
  }

  private static func unknownOutlet(
    _ value: ValueSyntax, _ outlets: [String], _ person: MisplacedPerson
  ) -> Diagnostics {
    let binder = person.binder
    let typed = binder.typed(value.span)
    let words = (try? ValueReader(binder: binder).words(value)) ?? nil
    let name = words ?? ""
    let unknown = binder.corpus.articles.count { $0.details.outlet == nil }
    var notes: [String] = []
    if let address = Address(name), binder.corpus.articles.indices.contains(address.article) {
      notes.append("\(name) is an article: in \(name)")
    }
    if outlets.isEmpty {
      notes.append("no article of this corpus names its outlet; help amend says how to give one")
    } else {
      notes.append("outlets: " + outlets.prefix(12).joined(separator: ", "))
      if unknown > 0 {
        notes.append(
          NumberText.grouped(unknown) + (unknown == 1 ? " article does" : " articles do")
            + " not say which outlet they are from")
      }
    }
    let near = OutletLookup(binder).nearest(to: name)
    let line = near == nil ? person.line(for: name) : nil
    if line != nil { notes.append("\"\(name)\" is somebody's name: by stands before people") }
    return binder.mistake(
      .unknownOutlet,
      (words.map { "no article is from \"\($0)\"" } ?? "no article's outlet matches \(typed)")
        + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
      at: value.span, notes: notes,
      suggestion: near.map { binder.corrected(value.span, "\"\($0)\"") } ?? line)
  }

  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    let corpus = evaluation.corpus
    var codes = Set<UInt32>()
    for query in queries {
      let set = try evaluation.rows(query)
      let source = set.source(in: corpus)
      for (turn, row) in set.rows.enumerated() {
        try evaluation.patience.check(turn: turn)
        for article in set.relation.articles(Int(row), in: source) {
          codes.insert(corpus.outletCodes[article])
        }
      }
    }
    let members = corpus.articles.indices.filter { article in
      guard let outlet = corpus.articles[article].details.outlet else { return false }
      return outlets.contains(outlet) || codes.contains(corpus.outletCodes[article])
    }
    return ArticleSelection(
      ArticleSet(members, of: corpus.articles.count), of: relation, evaluation)
  }
}
