package import NewsCorpus

/// How some articles name the same person, group or organisation.
package struct ComparedName: Sendable {
  /// One way of writing a name.
  package struct Variant: Sendable, Equatable {
    /// The name as the article writes it.
    package let text: String
    /// How often.
    package let count: Int
  }

  /// How one article names it.
  package struct Account: Sendable {
    /// The article.
    package let article: ArticleOrdinal
    /// The ways of writing the name, the longest first.
    package let variants: [Variant]
    /// The roles and titles it is given, as written, in order.
    package let roles: [String]
    /// How often the article mentions it.
    package var mentionCount: Int { variants.reduce(0) { $0 + $1.count } }
  }

  /// The name's number in the corpus.
  package let name: Int
  /// What it is.
  package let kind: NameKind
  /// How each article that mentions it names it, in order of the articles; at least two.
  package let accounts: [Account]
  /// Whether the fullest forms are written differently.
  package let isNamedDifferently: Bool
  /// Whether the articles give different roles.
  package let isDescribedDifferently: Bool
  /// How often the articles mention it.
  package var mentionCount: Int { accounts.reduce(0) { $0 + $1.mentionCount } }
}

/// The people, organisations and groups that several articles name, and how.
package struct NameComparison: Sendable {
  /// Names that the articles write or describe differently first, then the most mentioned, then in
  /// order of the corpus.
  package let names: [ComparedName]

  /// Compares the names of articles.
  ///
  /// - Complexity: O(*n*) in the number of mentions in the articles.
  package init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    let corpus = compared.corpus
    var mentions: [Int: [ArticleOrdinal: [Int]]] = [:]
    for article in compared.articles {
      try cancellation.check()
      for mention in corpus.articles[article].mentions {
        let name = Int(corpus.mentions[mention].name)
        switch corpus.names[name].kind {
        case .person, .organisation, .group: break
        case .place, .other: continue
        }
        mentions[name, default: [:]][article, default: []].append(mention)
      }
    }
    var shared: [ComparedName] = []
    for (name, byArticle) in mentions where byArticle.count > 1 {
      try cancellation.check()
      shared.append(Self.compared(name, byArticle, corpus))
    }
    names = shared.sorted { a, b in
      let first = a.isNamedDifferently || a.isDescribedDifferently
      let second = b.isNamedDifferently || b.isDescribedDifferently
      if first != second { return first }
      if a.mentionCount != b.mentionCount { return a.mentionCount > b.mentionCount }
      return a.name < b.name
    }
  }

  private static func compared(
    _ name: Int, _ byArticle: [ArticleOrdinal: [Int]], _ corpus: Corpus
  ) -> ComparedName {
    let accounts = byArticle.sorted { $0.key < $1.key }.map { article, mentions in
      var counts: [String: Int] = [:]
      for mention in mentions {
        counts[corpus.string(corpus.mentions[mention].span, of: article), default: 0] += 1
      }
      let variants = counts.map { ComparedName.Variant(text: $0.key, count: $0.value) }
        .sorted { a, b in
          let (first, second) = (a.text.utf8.count, b.text.utf8.count)
          return first != second ? first > second : a.text < b.text
        }
      return ComparedName.Account(
        article: article, variants: variants,
        roles: corpus.strings(
          ofRoles: corpus.articles[article].roles.filter { Int(corpus.roles[$0].name) == name }))
    }
    let fullest = Set(accounts.compactMap { $0.variants.first.map { Folding.folded($0.text) } })
    let described = Set(
      accounts.filter { !$0.roles.isEmpty }.map { Set($0.roles.map { Folding.folded($0) }) })
    return ComparedName(
      name: name, kind: corpus.names[name].kind, accounts: accounts,
      isNamedDifferently: fullest.count > 1, isDescribedDifferently: described.count > 1)
  }
}
