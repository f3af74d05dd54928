import NewsCorpus

/// Which sentences of different articles say the same.
///
/// Articles are aligned two by two, and what two sentences have in common is weighed by the language alone: what two
/// articles share does not depend on a third. Sentences are compared only when they share stems; how much they say
/// the same is their `Likeness`. Right for "The US keeps about 2,500 troops in Iraq" and "Roughly 2,500 US soldiers
/// are still in Iraq"; wrong for two sentences that name the same people doing different things.
struct Alignment: Sendable {
  /// Two sentences, as indices of `ComparedArticles.sentences`, the first below the second.
  struct Pair: Sendable, Equatable {
    let first: Int
    let second: Int
    let score: Double
    /// Whether their articles tell of one event.
    let isOfOneEvent: Bool
  }

  /// From which score two sentences count as counterparts.
  static let counterpart = 0.4
  /// From which score two sentences may be about one thing, so that their dates are compared.
  static let topic = 0.25

  /// The articles that are aligned.
  let compared: ComparedArticles
  /// What the stems of the articles have to do with one another.
  let links: StemLinks
  /// Every pair that scores at least `Alignment.topic`, by articles, then in order of the sentences.
  let pairs: [Pair]

  /// Aligns the sentences of articles.
  ///
  /// - Complexity: O(*n*) for each two articles that are related with *n* stems in their sentences, and O(*c*) in the
  ///   candidates: pairs of sentences that share a seventh of what the shorter one weighs.
  init(
    _ compared: ComparedArticles, _ related: RelatedArticles, cancellation: Cancellation
  ) throws(Cancelled) {
    self.compared = compared
    links = try StemLinks(of: compared.stems, cancellation: cancellation)
    var candidates = try SentenceCandidates(of: compared, cancellation)
    var pace = PacedCancellation(cancellation)
    var likeness = Likeness(compared.stems, rarity: compared.rarity, links)
    var pairs: [Pair] = []
    for (second, before) in related.before.enumerated() where !before.isEmpty {
      candidates.enter(second)
      for first in before {
        try candidates.visit(first.article, &pace) { (own, other, pace) throws(Cancelled) in
          try pace.step(20 + compared.bag(other).count)
          let score = likeness.score(compared.bag(own), compared.bag(other))
          guard score >= Self.topic else { return }
          pairs.append(
            Pair(first: own, second: other, score: score, isOfOneEvent: first.isOfOneEvent))
        }
      }
      candidates.leave()
    }
    self.pairs = pairs
  }

  /// The counterparts: each sentence with at most one of each other article, those that score most first.
  ///
  /// - Complexity: O(*p* log *p*) in the number of pairs.
  var counterparts: [Pair] {
    var taken: Set<Place> = []
    var found: [Pair] = []
    let order = pairs.filter { $0.score >= Self.counterpart }.sorted { a, b in
      if a.score != b.score { return a.score > b.score }
      return (a.first, a.second) < (b.first, b.second)
    }
    for pair in order {
      let first = Place(sentence: pair.first, article: compared.articleOfSentence[pair.second])
      let second = Place(sentence: pair.second, article: compared.articleOfSentence[pair.first])
      guard !taken.contains(first), !taken.contains(second) else { continue }
      taken.formUnion([first, second])
      found.append(pair)
    }
    return found
  }

  /// For each sentence those of other articles that score at least so much with it; numbers of the corpus.
  func partners(from least: Double) -> [Int: Set<Int>] {
    var partners: [Int: Set<Int>] = [:]
    for pair in pairs where pair.score >= least {
      let (first, second) = (compared.sentences[pair.first], compared.sentences[pair.second])
      partners[first, default: []].insert(second)
      partners[second, default: []].insert(first)
    }
    return partners
  }

  /// A sentence beside an article in which it has a counterpart.
  private struct Place: Hashable {
    let sentence: Int
    let article: ArticleOrdinal
  }
}
