import NewsCorpus
import QueryLanguage

/// `from` and `in`: outlets, articles, addresses, named results.
extension Binder {
  func bindOutlets(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var members = Set<ArticleOrdinal>()
    for value in values {
      if case .pipeline(let pipeline) = value {
        let set = try evaluateNested(pipeline)
        let codes = Set(
          set.rows.map { corpus.outletCodes[corpus.article(of: set.noun, row: Int($0))] })
        for article in corpus.articles.indices
        where corpus.articles[article].details.outlet != nil
          && codes.contains(corpus.outletCodes[article])
        {
          members.insert(article)
        }
        continue
      }
      let test = try textTest(value)
      var own: [Int] = []
      for article in corpus.articles.indices {
        guard let outlet = corpus.articles[article].details.outlet else { continue }
        // "Antiwar" names Antiwar.com: the parts of a web address are words here.
        let parts = String(outlet.map { $0 == "." ? " " : $0 })
        for name in [outlet, parts] where try test(name) {
          own.append(article)
          break
        }
      }
      if own.isEmpty { throw unknownOutlet(value, try words(value)) }
      members.formUnion(own)
    }
    return BoundClause(
      kind: .articles(ArticleSet(count: corpus.articles.count, members)), text: typed)
  }

  private func unknownOutlet(_ value: QueryLanguage.Value, _ words: String?) -> Diagnostics {
    let name = words ?? ""
    let outlets = scope.outlets
    let unknown = corpus.articles.filter { $0.details.outlet == nil }.count
    var notes: [String] = []
    if name.first?.lowercased() == "a", let number = Int(name.dropFirst()),
      corpus.articles.indices.contains(number - 1)
    {
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
    return Diagnostics([
      Diagnostic(
        .unknownOutlet,
        (words.map { "no article is from \"\($0)\"" }
          ?? "no article's outlet matches \(text.slice(value.span))")
          + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
        at: value.span, notes: notes,
        suggestion: near.map { corrected(value.span, "\"\($0)\"") })
    ])
  }

  func bindPlaces(
    _ values: [QueryLanguage.Value], _ typed: String
  ) throws(Diagnostics) -> BoundClause {
    var whole = Set<ArticleOrdinal>()
    var places: [Place] = []
    for value in values {
      switch value {
      case .pipeline(let pipeline):
        add(try evaluateNested(pipeline), &whole, &places)
      default:
        guard let name = try words(value) else {
          throw Diagnostics([
            Diagnostic(.unknownArticle, "an article cannot be found by this", at: value.span)
          ])
        }
        try add(name, value, &whole, &places)
      }
    }
    if places.isEmpty {
      return BoundClause(
        kind: .articles(ArticleSet(count: corpus.articles.count, whole)), text: typed)
    }
    for article in whole {
      places.append(
        Place(article: article, span: TextSpan(0, corpus.articles[article].textRange.count)))
    }
    places.sort { ($0.article, $0.span) < ($1.article, $1.span) }
    return BoundClause(kind: .within(places), text: typed)
  }

  private func add(
    _ set: RowSet, _ whole: inout Set<ArticleOrdinal>, _ places: inout [Place]
  ) {
    for row in set.rows {
      if set.noun == .articles {
        whole.insert(Int(row))
      } else if set.noun.isName {
        for mention in corpus.mentions(ofName: Int(row)) {
          let own = corpus.mentions[Int(mention)]
          places.append(
            Place(article: corpus.article(ofSentence: Int(own.sentence)), span: own.span))
        }
      } else {
        places.append(
          Place(
            article: corpus.article(of: set.noun, row: Int(row)),
            span: corpus.span(of: set.noun, row: Int(row))))
      }
    }
  }

  private func add(
    _ name: String, _ value: QueryLanguage.Value, _ whole: inout Set<ArticleOrdinal>,
    _ places: inout [Place]
  ) throws(Diagnostics) {
    if case .name = value {
      if name.lowercased() == "it", let it = scope.it, case .rows(let set) = it {
        return add(set, &whole, &places)
      }
      if case .rows(let set) = scope.results[name] { return add(set, &whole, &places) }
      if let address = Address(name) {
        guard let rows = corpus.rows(at: address) else { throw unknownArticle(name, value) }
        if address.paragraph == nil {
          whole.insert(address.article)
        } else {
          let span = rows.sentence.map { corpus.sentences[$0].span }
          places.append(
            Place(article: address.article, span: span ?? corpus.paragraphs[rows.paragraph].span))
        }
        return
      }
    }
    let test = PhraseTest(name)
    let titled = corpus.articles.indices.filter { test.isContained(in: corpus.title(of: $0)) }
    guard !titled.isEmpty else { throw unknownArticle(name, value) }
    whole.formUnion(titled)
  }

  private func unknownArticle(_ name: String, _ value: QueryLanguage.Value) -> Diagnostics {
    var notes: [String] = []
    var suggestion: String?
    let count = corpus.articles.count
    if count > 0 { notes.append("articles: a1" + (count > 1 ? " to a\(count)" : "")) }
    if !scope.resultNames.isEmpty {
      notes.append("named results: " + scope.resultNames.joined(separator: ", "))
    }
    let test = PhraseTest(name)
    if let outlet = scope.outlets.first(where: { test.isContained(in: $0) }) {
      suggestion = "articles from \"\(outlet)\""
    } else if let near = nearest(to: name, among: scope.resultNames) {
      suggestion = corrected(value.span, near)
    }
    return Diagnostics([
      Diagnostic(
        .unknownArticle, "there is no article, title or named result \"\(name)\"", at: value.span,
        notes: notes, suggestion: suggestion)
    ])
  }
}
