package import NewsCorpus

/// How alike whole articles are: the cosine of their weighted content stems.
///
/// Accounts of one event mostly score above 0.2, unrelated articles below 0.1.
package struct ArticleSimilarity: Sendable {
  private let positions: [ArticleOrdinal: Int]
  private let vectors: [StemVector]
  // What was asked before, by first position × count + second one.
  private var known: [Int: Double] = [:]

  /// Weighs the stems of each article.
  ///
  /// - Complexity: O(*n* log *n*) in the words of an article.
  package init(
    _ compared: ComparedArticles, cancellation: Cancellation
  ) throws(Cancelled) {
    var positions: [ArticleOrdinal: Int] = [:]
    var weights = [[Stems.Stem: Double]](repeating: [:], count: compared.articles.count)
    for (position, article) in compared.articles.enumerated() { positions[article] = position }
    for index in compared.sentences.indices {
      try cancellation.check()
      guard let position = positions[compared.articleOfSentence[index]] else { continue }
      for stem in compared.bag(index) { weights[position][stem, default: 0] += 1 }
    }
    self.positions = positions
    vectors = weights.map { counts in
      StemVector(
        counts.mapValues { 1 + logarithm($0) }.map {
          ($0.key, $0.value * compared.rarity[Int($0.key)])
        })
    }
  }

  /// The cosine of two of the articles, from 0 to 1.
  ///
  /// - Complexity: O(*n*) in the distinct stems of the two when it is asked for the first time, O(1)
  ///   from then on.
  package mutating func cosine(_ a: ArticleOrdinal, _ b: ArticleOrdinal) -> Double {
    guard let first = positions[a], let second = positions[b] else { return 0 }
    let key = first * vectors.count + second
    if let known = known[key] { return known }
    let cosine = vectors[first].cosine(vectors[second])
    known[key] = cosine
    return cosine
  }
}

/// Weighted stems, ascending.
struct StemVector: Sendable {
  private let entries: [(stem: Stems.Stem, weight: Double)]
  private let norm: Double

  /// Makes a vector of stems, each given once.
  init(_ weights: [(stem: Stems.Stem, weight: Double)]) {
    entries = weights.sorted { $0.stem < $1.stem }
    norm = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  /// The cosine with another vector, from 0 to 1.
  func cosine(_ other: StemVector) -> Double {
    guard norm > 0, other.norm > 0 else { return 0 }
    var (first, second) = (0, 0)
    var sum = 0.0
    while first < entries.count, second < other.entries.count {
      let (a, b) = (entries[first], other.entries[second])
      if a.stem == b.stem { sum += a.weight * b.weight }
      if a.stem <= b.stem { first += 1 }
      if b.stem <= a.stem { second += 1 }
    }
    return sum / (norm * other.norm)
  }
}
