package import NewsCorpus

/// A statement that several articles make.
package struct Agreement: Sendable, Equatable {
  /// The sentences that make it, as numbers of the corpus, ascending; at most two of one article.
  package let sentences: [Int]
  /// The sentence that the others say the same as: the one most like them all.
  package let head: Int
  /// The articles that make it, ascending; at least two.
  package let articles: [ArticleOrdinal]
  /// The mean score of the sentences against the head, from 0 to 1.
  package let score: Double
}

/// What only one of the compared articles has.
package struct UniqueSentences: Sendable, Equatable {
  /// The article.
  package let article: ArticleOrdinal
  /// Its sentences without a counterpart, as numbers of the corpus, the most informative first.
  package let sentences: [Int]
}

extension Alignment {
  /// What at least two of the articles say, in most articles first.
  ///
  /// Sentences gather around heads: each is aligned with the head of its group, so that nothing is
  /// chained from one topic into the next.
  /// - Complexity: O(*p* log *p*) in the number of aligned pairs.
  package func agreements(cancellation: Cancellation) throws(Cancelled) -> [Agreement] {
    var pace = PacedCancellation(cancellation)
    var neighbours = [[(sentence: Int, score: Double)]](
      repeating: [], count: compared.sentences.count)
    for pair in pairs where pair.score >= Self.agreement {
      try pace.step()
      neighbours[pair.first].append((pair.second, pair.score))
      neighbours[pair.second].append((pair.first, pair.score))
    }
    var strengths: [Double] = []
    for own in neighbours {
      try pace.step(1 + own.count)
      strengths.append(strength(of: own))
    }
    let heads = neighbours.indices.filter { !neighbours[$0].isEmpty }
      .sorted { strengths[$0] != strengths[$1] ? strengths[$0] > strengths[$1] : $0 < $1 }
    var taken = [Bool](repeating: false, count: neighbours.count)
    var result: [Agreement] = []
    for head in heads where !taken[head] {
      try pace.step(neighbours[head].count)
      let free = neighbours[head].filter { !taken[$0.sentence] }
      guard let agreement = group(head, with: free, taken: &taken) else { continue }
      result.append(agreement)
    }
    return result.sorted { a, b in
      if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
      if a.score != b.score { return a.score > b.score }
      return a.sentences.lexicographicallyPrecedes(b.sentences)
    }
  }

  /// The best score in each other article, summed: a head should speak for many articles.
  private func strength(of neighbours: [(sentence: Int, score: Double)]) -> Double {
    var best: [ArticleOrdinal: Double] = [:]
    for neighbour in neighbours {
      let article = compared.articleOfSentence[neighbour.sentence]
      best[article] = max(best[article] ?? 0, neighbour.score)
    }
    // Summed in order: the order of a dictionary would change the last digits from run to run.
    return best.values.sorted().reduce(0, +)
  }

  private func group(
    _ head: Int, with neighbours: [(sentence: Int, score: Double)], taken: inout [Bool]
  ) -> Agreement? {
    var perArticle: [ArticleOrdinal: Int] = [compared.articleOfSentence[head]: 2]
    var members = [head]
    var total = 0.0
    let best = neighbours.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.sentence < $1.sentence
    }
    for neighbour in best {
      let article = compared.articleOfSentence[neighbour.sentence]
      guard perArticle[article, default: 0] < 2 else { continue }
      perArticle[article, default: 0] += 1
      members.append(neighbour.sentence)
      total += neighbour.score
    }
    guard members.count > 1 else { return nil }
    for member in members { taken[member] = true }
    members.sort()
    return Agreement(
      sentences: members.map { compared.sentences[$0] }, head: compared.sentences[head],
      articles: perArticle.keys.sorted(), score: total / Double(members.count - 1))
  }

  /// What only one article says, for each of the articles.
  ///
  /// - Complexity: O(*n*) in the words of the articles.
  package func uniqueSentences(cancellation: Cancellation) throws(Cancelled) -> [UniqueSentences] {
    var pace = PacedCancellation(cancellation)
    var hasCounterpart = [Bool](repeating: false, count: compared.sentences.count)
    for pair in pairs {
      try pace.step()
      hasCounterpart[pair.first] = true
      hasCounterpart[pair.second] = true
    }
    var byArticle: [ArticleOrdinal: [(sentence: Int, worth: Double)]] = [:]
    for index in compared.sentences.indices where !hasCounterpart[index] {
      try pace.step(compared.bag(index).count)
      guard compared.bag(index).count >= 3 else { continue }
      byArticle[compared.articleOfSentence[index], default: []]
        .append((compared.sentences[index], worth(of: index)))
    }
    return compared.articles.map { article in
      let ranked = (byArticle[article] ?? []).sorted {
        $0.worth != $1.worth ? $0.worth > $1.worth : $0.sentence < $1.sentence
      }
      return UniqueSentences(article: article, sentences: ranked.map(\.sentence))
    }
  }

  /// How much a sentence tells: what is rare elsewhere but comes up again in its own article, for its
  /// length.
  private func worth(of index: Int) -> Double {
    let sum = compared.bag(index).reduce(0.0) { sum, stem in
      let count = Double(compared.sentenceCounts[Int(stem)])
      return sum + compared.rarity[Int(stem)] * (1 + logarithm(count))
    }
    let words = compared.corpus.words(ofSentence: compared.sentences[index]).count
    return sum / Double(max(8, words)).squareRoot()
  }
}
