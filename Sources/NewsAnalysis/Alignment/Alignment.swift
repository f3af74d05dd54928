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
  /// - Complexity: that of `RelatedArticles`, O(*n*) for each two that are related with *n* stems, and O(*c*) in the
  ///   candidates: pairs of sentences that share a seventh of what the shorter one weighs.
  init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    self.compared = compared
    links = try StemLinks(of: compared.stems, cancellation: cancellation)
    let order = try SentenceIndex.all(of: compared, cancellation)
    let related = try RelatedArticles(of: compared, cancellation)
    var pace = PacedCancellation(cancellation)
    var likeness = Likeness(compared.stems, rarity: compared.rarity, links)
    var pairs: [Pair] = []
    for second in order.indices {
      for first in try related.before(second, &pace) {
        let (first, second) = (order[first], order[second])
        for candidate in try first.candidates(second, compared, &pace) {
          try pace.step(20 + compared.bag(candidate.second).count)
          let score = likeness.score(compared.bag(candidate.first), compared.bag(candidate.second))
          if score >= Self.topic {
            pairs.append(Pair(first: candidate.first, second: candidate.second, score: score))
          }
        }
      }
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

/// The stems of an article, each with the sentences that have it.
private struct SentenceIndex {
  /// The article's sentences, as indices of `ComparedArticles.sentences`.
  private let sentences: Range<Int>
  /// Stems, ascending, each with a sentence of it; a stem as often as sentences have it, these ascending.
  private let entries: [(stem: Stems.Stem, sentence: Int)]

  /// The indices of all articles, in their order; those of articles without sentences are empty.
  static func all(
    of compared: ComparedArticles, _ cancellation: Cancellation
  ) throws(Cancelled) -> [SentenceIndex] {
    var all: [SentenceIndex] = []
    var start = 0
    for article in compared.articles {
      try cancellation.check()
      var end = start
      while end < compared.sentences.count, compared.articleOfSentence[end] == article { end += 1 }
      all.append(SentenceIndex(start..<end, compared))
      start = end
    }
    return all
  }

  private init(_ sentences: Range<Int>, _ compared: ComparedArticles) {
    self.sentences = sentences
    var entries: [(stem: Stems.Stem, sentence: Int)] = []
    for index in sentences where compared.bag(index).count >= SentenceIndex.least {
      for stem in compared.bag(index) { entries.append((stem, index)) }
    }
    self.entries = entries.sorted { ($0.stem, $0.sentence) < ($1.stem, $1.sentence) }
  }

  /// A sentence with fewer stems says too little to be compared.
  private static let least = 3
  /// The share of the lighter sentence's weight that two must share to be looked at.
  private static let shared = 0.15
  /// A stem that so many sentences of two articles have does not say which of them belong together.
  private static let frequent = 48

  /// The pairs of sentences worth looking at, one of each article, in their order.
  func candidates(
    _ other: SentenceIndex, _ compared: ComparedArticles, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [(first: Int, second: Int)] {
    var weights: [Int: Double] = [:]
    let width = other.sentences.count
    let limit = max(Self.frequent, (sentences.count + width) / 10)
    var (own, its) = (0, 0)
    while own < entries.count, its < other.entries.count {
      try pace.step()
      let (stem, second) = (entries[own].stem, other.entries[its].stem)
      if stem < second {
        own += 1
      } else if second < stem {
        its += 1
      } else {
        var (ownEnd, itsEnd) = (own, its)
        while ownEnd < entries.count, entries[ownEnd].stem == stem { ownEnd += 1 }
        while itsEnd < other.entries.count, other.entries[itsEnd].stem == stem { itsEnd += 1 }
        if ownEnd - own + itsEnd - its <= limit {
          let weight = compared.rarity[Int(stem)] * compared.rarity[Int(stem)]
          for first in entries[own..<ownEnd] {
            try pace.step(itsEnd - its)
            let row = (first.sentence - sentences.lowerBound) * width
            for second in other.entries[its..<itsEnd] {
              weights[row + second.sentence - other.sentences.lowerBound, default: 0] += weight
            }
          }
        }
        (own, its) = (ownEnd, itsEnd)
      }
    }
    return weights.keys.sorted().compactMap { place in
      let first = sentences.lowerBound + place / width
      let second = other.sentences.lowerBound + place % width
      let norm = min(compared.squaredNorms[first], compared.squaredNorms[second])
      return (weights[place] ?? 0) >= Self.shared * norm ? (first, second) : nil
    }
  }
}
