import NewsCorpus

/// Which sentences of different articles say the same.
///
/// Two sentences are compared only when they share rare stems. They say the same when the stems they
/// share make up most of both (Jaccard, cosine of weighted stems) or nearly all of the shorter one.
/// Right for "The US keeps about 2,500 troops in Iraq" and "Roughly 2,500 US troops are still in
/// Iraq"; wrong for two sentences that name the same people doing different things.
struct Alignment: Sendable {
  /// Two sentences, as indices of `ComparedArticles.sentences`, the first below the second.
  struct Pair: Sendable, Equatable {
    let first: Int
    let second: Int
    let score: Double
  }

  /// From which score two sentences count as counterparts.
  static let counterpart = 0.34
  /// From which score two sentences may be about one thing, so that their dates are compared.
  static let topic = 0.22

  /// The articles that are aligned.
  let compared: ComparedArticles
  /// Every pair that scores at least `Alignment.topic`, in order of the second sentence.
  let pairs: [Pair]

  /// Aligns the sentences of articles.
  ///
  /// - Complexity: O(*c*) in the number of candidates: pairs of sentences that share a stem which at
  ///   most a tenth of the sentences have.
  init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    self.compared = compared
    self.pairs = try Self.pairs(of: compared, cancellation)
  }

  /// The counterparts: each sentence with at most one of the other article, those that score most first.
  ///
  /// - Complexity: O(*p* log *p*) in the number of pairs.
  var counterparts: [Pair] {
    var taken: Set<Int> = []
    var found: [Pair] = []
    let order = pairs.filter { $0.score >= Self.counterpart }.sorted { a, b in
      if a.score != b.score { return a.score > b.score }
      return (a.first, a.second) < (b.first, b.second)
    }
    for pair in order where !taken.contains(pair.first) && !taken.contains(pair.second) {
      taken.formUnion([pair.first, pair.second])
      found.append(pair)
    }
    return found
  }

  /// How much two sentences say the same, from 0 to 1; indices of `ComparedArticles.sentences`.
  static func score(_ a: Int, _ b: Int, in compared: ComparedArticles) -> Double {
    let shared = compared.shared(a, b)
    guard shared.count >= 2 else { return 0 }
    let (first, second) = (compared.bag(a).count, compared.bag(b).count)
    let jaccard = Double(shared.count) / Double(first + second - shared.count)
    let (firstNorm, secondNorm) = (compared.squaredNorms[a], compared.squaredNorms[b])
    guard firstNorm > 0, secondNorm > 0 else { return jaccard }
    let cosine = shared.weight / (firstNorm * secondNorm).squareRoot()
    let contained =
      min(first, second) >= 5 && shared.count >= 4
      ? 0.75 * shared.weight / min(firstNorm, secondNorm) : 0
    return min(1, max(jaccard, cosine, contained))
  }

  private static func pairs(
    of compared: ComparedArticles, _ cancellation: Cancellation
  ) throws(Cancelled) -> [Pair] {
    var pace = PacedCancellation(cancellation)
    var candidates = Candidates(compared)
    var pairs: [Pair] = []
    for index in compared.sentences.indices {
      for earlier in try candidates.take(index, &pace) {
        try pace.step(compared.bag(earlier).count)
        let score = score(earlier, index, in: compared)
        if score >= topic { pairs.append(Pair(first: earlier, second: index, score: score)) }
      }
    }
    return pairs
  }
}

/// Finds the earlier sentences that a sentence may say the same as.
private struct Candidates {
  private let compared: ComparedArticles
  /// A stem that every tenth sentence has says nothing about which sentences belong together.
  private let frequent: Int
  private var sentencesByStem: [[Int32]]
  // The weight of the stems shared with each earlier sentence; 0 again after each `take`.
  private var weights: [Double]
  private var touched: [Int32] = []

  init(_ compared: ComparedArticles) {
    self.compared = compared
    frequent = max(48, compared.sentences.count / 10)
    sentencesByStem = Array(repeating: [], count: compared.stems.count)
    weights = Array(repeating: 0, count: compared.sentences.count)
  }

  /// The candidates of a sentence, ascending; sentences have to be taken in order.
  mutating func take(_ index: Int, _ pace: inout PacedCancellation) throws(Cancelled) -> [Int] {
    let bag = compared.bag(index)
    try pace.step(1 + bag.count)
    guard bag.count >= 3 else { return [] }
    touched.removeAll(keepingCapacity: true)
    for stem in bag where compared.sentenceCounts[Int(stem)] <= frequent {
      let weight = compared.rarity[Int(stem)] * compared.rarity[Int(stem)]
      try pace.step(sentencesByStem[Int(stem)].count)
      for other in sentencesByStem[Int(stem)] {
        if weights[Int(other)] == 0 { touched.append(other) }
        weights[Int(other)] += weight
      }
      sentencesByStem[Int(stem)].append(Int32(truncatingIfNeeded: index))
    }
    touched.sort()
    var found: [Int] = []
    for other in touched {
      let earlier = Int(other)
      let weight = weights[earlier]
      weights[earlier] = 0
      let least = 0.1 * min(compared.squaredNorms[earlier], compared.squaredNorms[index])
      if compared.articleOfSentence[earlier] != compared.articleOfSentence[index], weight >= least {
        found.append(earlier)
      }
    }
    return found
  }
}
