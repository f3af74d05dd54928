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
      let test = try values.textTest(value).prepared
      let own: [String]
      do throws(EvaluationError) {
        own = try Self.outlets(known, test)
      } catch {
        throw binder.tooSlow(error)
      }
      guard !own.isEmpty else { throw unknownOutlet(value, known, binder) }
      outlets.formUnion(own)
    }
    return From(text: binder.typed(phrase.span), outlets: outlets, queries: queries)
  }

  private static func outlets(
    _ known: [String], _ test: (String) throws(EvaluationError) -> Bool
  ) throws(EvaluationError) -> [String] {
    var own: [String] = []
    for outlet in known {
      // "Antiwar" names Antiwar.com: the parts of a web address are words here.
      let parts = String(outlet.map { $0 == "." ? " " : $0 })
      let fits = try test(outlet)
      if fits { own.append(outlet) } else if try test(parts) { own.append(outlet) }
    }
    return own
  }

  private static func unknownOutlet(
    _ value: ValueSyntax, _ outlets: [String], _ binder: Binder
  ) -> Diagnostics {
    let typed = binder.typed(value.span)
    let words = (try? ValueReader(binder: binder).words(value)) ?? nil
    let name = words ?? ""
    let unknown = binder.corpus.articles.count { $0.details.outlet == nil }
    var notes: [String] = []
    if let address = Address(name), binder.corpus.articles.indices.contains(address.article) {
      notes.append("\(name) is an article: in \(name)")
    }
    if outlets.isEmpty {
      notes.append(
        "no article of this corpus names its outlet; amend a1 outlet \"Herald\" gives one")
    } else {
      notes.append("outlets: " + outlets.prefix(12).joined(separator: ", "))
      if unknown > 0 { notes.append("\(unknown) articles do not say which outlet they are from") }
    }
    let near = nearest(to: name, among: outlets)
    return binder.mistake(
      .unknownOutlet,
      (words.map { "no article is from \"\($0)\"" } ?? "no article's outlet matches \(typed)")
        + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
      at: value.span, notes: notes,
      suggestion: near.map { binder.corrected(value.span, "\"\($0)\"") })
  }

  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    let corpus = evaluation.corpus
    var codes = Set<UInt32>()
    for query in queries {
      let set = try evaluation.rows(query)
      let source = set.source(in: corpus)
      for row in set.rows {
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
