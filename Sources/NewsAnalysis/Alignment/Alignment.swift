import NewsCorpus

/// Which sentences of different articles say the same.
///
/// Two sentences are compared only when they share rare stems. They say the same when the stems they
/// share make up most of both (Jaccard, cosine of weighted stems) or nearly all of the shorter one.
/// Right for "The US keeps about 2,500 troops in Iraq" and "Roughly 2,500 US troops are still in
/// Iraq"; wrong for two sentences that name the same people doing different things.
package struct Alignment: Sendable {
  /// Two sentences, as indices of `ComparedArticles.sentences`, the first below the second.
  package struct Pair: Sendable, Equatable {
    let first: Int
    let second: Int
    let score: Double
  }

  /// From which score two sentences count as saying the same.
  package static let agreement = 0.34
  /// Up to which score a sentence counts as having no counterpart.
  package static let uniqueness = 0.22

  /// The articles that are aligned.
  package let compared: ComparedArticles
  /// Every pair that scores at least `Alignment.uniqueness`, in order of the second sentence.
  let pairs: [Pair]

  /// Aligns the sentences of articles.
  ///
  /// - Complexity: O(*c*) in the number of candidates: pairs of sentences that share a stem which at
  ///   most a tenth of the sentences have.
  package init(_ compared: ComparedArticles) {
    self.compared = compared
    self.pairs = Self.candidates(compared)
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

  private static func candidates(_ compared: ComparedArticles) -> [Pair] {
    let count = compared.sentences.count
    // A stem that every tenth sentence has says nothing about which sentences belong together.
    let frequent = max(48, count / 10)
    var sentencesByStem = [[Int32]](repeating: [], count: compared.stems.count)
    var weights = [Double](repeating: 0, count: count)
    var touched: [Int32] = []
    var pairs: [Pair] = []
    for index in 0..<count {
      let article = compared.articleOfSentence[index]
      let bag = compared.bag(index)
      guard bag.count >= 3 else { continue }
      touched.removeAll(keepingCapacity: true)
      for stem in bag where compared.sentenceCounts[Int(stem)] <= frequent {
        let weight = compared.rarity[Int(stem)] * compared.rarity[Int(stem)]
        for other in sentencesByStem[Int(stem)] {
          if weights[Int(other)] == 0 { touched.append(other) }
          weights[Int(other)] += weight
        }
        sentencesByStem[Int(stem)].append(Int32(truncatingIfNeeded: index))
      }
      touched.sort()
      for other in touched {
        let earlier = Int(other)
        let weight = weights[earlier]
        weights[earlier] = 0
        guard compared.articleOfSentence[earlier] != article,
          weight >= 0.1 * min(compared.squaredNorms[earlier], compared.squaredNorms[index])
        else { continue }
        let score = score(earlier, index, in: compared)
        if score >= uniqueness { pairs.append(Pair(first: earlier, second: index, score: score)) }
      }
    }
    return pairs
  }
}
