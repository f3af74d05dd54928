import NewsCorpus

/// Which articles have enough in common that a sentence of one may say what one of the other says.
///
/// Two articles are related when their profiles are a little alike; accounts of one event mostly are more so. Of more
/// than a few hundred articles only those are set against each other that share one of their heaviest terms, one that not
/// very many have: there alone it depends on what else is compared.
struct RelatedArticles {
  private let profiles: ArticleProfiles
  /// For each term of few articles those that have it among their heaviest, ascending; empty where the articles are so few
  /// that each is set against each.
  private var articlesByTerm: [[Int32]] = []
  private var heaviest: [[UInt32]] = []

  /// From which similarity of their profiles on two articles are related.
  private static let least = 0.15
  /// So many articles are set against each other one by one.
  private static let few = 300
  /// How many terms of an article are looked up, and how many articles may have one.
  private static let terms = (heaviest: 40, widest: 400)

  /// Prepares articles.
  ///
  /// - Complexity: O(*n*) in their words.
  init(of compared: ComparedArticles, _ cancellation: Cancellation) throws(Cancelled) {
    profiles = try ArticleProfiles(
      of: compared.corpus, articles: compared.articles, cancellation: cancellation)
    guard profiles.profiles.count > Self.few else { return }
    articlesByTerm = Array(repeating: [], count: profiles.termCount)
    for (article, profile) in profiles.profiles.enumerated() {
      try cancellation.check()
      let own = profile.heaviest(Self.terms.heaviest).map(\.term)
      heaviest.append(own)
      for term in own { articlesByTerm[Int(term)].append(Int32(truncatingIfNeeded: article)) }
    }
  }

  /// The articles before one that are related to it, ascending; numbers of `ComparedArticles.articles`.
  ///
  /// - Complexity: O(*n*) in the terms of each article that it is set against.
  func before(_ article: Int, _ pace: inout PacedCancellation) throws(Cancelled) -> [Int] {
    var related: [Int] = []
    for other in try candidates(article, &pace) {
      let (own, its) = (profiles.profiles[article], profiles.profiles[other])
      try pace.step(own.entries.count + its.entries.count)
      if own.similarity(to: its) >= Self.least { related.append(other) }
    }
    return related
  }

  private func candidates(
    _ article: Int, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Int] {
    guard !heaviest.isEmpty else { return Array(0..<article) }
    var found: Set<Int> = []
    for term in heaviest[article] {
      let articles = articlesByTerm[Int(term)]
      guard articles.count <= Self.terms.widest else { continue }
      try pace.step(articles.count)
      for other in articles where other < article { found.insert(Int(other)) }
    }
    return found.sorted()
  }
}
