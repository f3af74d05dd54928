package import NewsCorpus

/// A statement that several articles make, each in words of its own.
package struct Agreement: Sendable, Equatable {
  /// The sentences that make it, one of each article, as numbers of the corpus, ascending.
  package let sentences: [Int]
  /// The articles that make it, ascending; at least two.
  package let articles: [ArticleOrdinal]
  /// The mean score of its pairs of sentences, from 0 to 1.
  package let score: Double
}

/// A passage that articles have in nearly the same words: taken over, and no second voice.
package struct Reuse: Sendable, Equatable {
  /// The sentences, one of each article, as numbers of the corpus, ascending.
  package let sentences: [Int]
  /// The articles, ascending; at least two.
  package let articles: [ArticleOrdinal]
  /// How each later sentence differs from the first, in runs of words outside quotation marks.
  package let differences: [[WordDifference]]
}

/// Two sentences alike in wording, of which one says what the other denies or turns round.
package struct StatementConflict: Sendable, Equatable {
  /// The sentences of two articles, as numbers of the corpus, ascending.
  package let sentences: [Int]
  /// What sets them apart.
  package let contrast: StatementContrast
}

/// What only one of the compared articles has.
package struct UniqueSentences: Sendable, Equatable {
  /// The article.
  package let article: ArticleOrdinal
  /// Its sentences without a counterpart, as numbers of the corpus, the most informative first.
  package let sentences: [Int]
}

/// The statements of some articles against each other, gathered pair of articles by pair of articles.
struct Statements {
  private let compared: ComparedArticles
  private var agreeing: [CliqueCover.Edge] = []
  private var copied: [CliqueCover.Edge] = []
  /// Pairs of sentences that are alike but do not say the same.
  private(set) var conflicts: [StatementConflict] = []
  private var hasCounterpart: Set<Int> = []
  private var scores: [Pair: Double] = [:]

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  init(of compared: ComparedArticles) { self.compared = compared }

  /// Takes in two aligned articles.
  mutating func add(_ alignment: Alignment, _ cancellation: Cancellation) throws(Cancelled) {
    let two = alignment.compared
    for pair in alignment.counterparts {
      try cancellation.check()
      let (first, second) = (two.sentences[pair.first], two.sentences[pair.second])
      let edge = CliqueCover.Edge(first: first, second: second, score: pair.score)
      let wording = CopiedWording(first, second, in: two.corpus)
      // Who blames whom is not the same, however alike the words are.
      if wording.isReversed { continue }
      let isCopy = wording.isCopy
      let shared = SharedStatement(pair.first, pair.second, in: two)
      guard isCopy || shared.isMade else { continue }
      if let contrast = StatementContrast(between: pair.first, pair.second, in: two) {
        conflicts.append(StatementConflict(sentences: [first, second], contrast: contrast))
      } else if isCopy {
        copied.append(edge)
      } else if !shared.isOfTwoSpeakers {
        agreeing.append(edge)
        scores[Pair(first: first, second: second)] = pair.score
      } else {
        continue
      }
      hasCounterpart.formUnion([first, second])
    }
  }

  /// What at least two of the articles say in words of their own, in most articles first.
  var agreements: [Agreement] {
    CliqueCover.groups(agreeing).map { group in
      var sum = 0.0
      var pairs = 0.0
      for (offset, first) in group.enumerated() {
        for second in group[(offset + 1)...] {
          sum += scores[Pair(first: first, second: second)] ?? 0
          pairs += 1
        }
      }
      return Agreement(
        sentences: group, articles: articles(of: group), score: sum / max(1, pairs))
    }.sorted { a, b in
      if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
      if a.score != b.score { return a.score > b.score }
      return a.sentences.lexicographicallyPrecedes(b.sentences)
    }
  }

  /// Passages in nearly the same words, in most articles first.
  var reuses: [Reuse] {
    CliqueCover.groups(copied).map { group in
      Reuse(
        sentences: group, articles: articles(of: group),
        differences: group.dropFirst().map {
          CopiedWording(group[0], $0, in: compared.corpus).differences
        })
    }.sorted { a, b in
      if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
      return a.sentences.lexicographicallyPrecedes(b.sentences)
    }
  }

  private func articles(of sentences: [Int]) -> [ArticleOrdinal] {
    sentences.map { compared.corpus.article(ofSentence: $0) }
  }

  /// What only one article says, for each of the articles.
  ///
  /// - Complexity: O(*n*) in the words of the articles.
  func uniqueSentences(_ cancellation: Cancellation) throws(Cancelled) -> [UniqueSentences] {
    var pace = PacedCancellation(cancellation)
    var byArticle: [ArticleOrdinal: [(sentence: Int, worth: Double)]] = [:]
    for index in compared.sentences.indices
    where !hasCounterpart.contains(compared.sentences[index]) {
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
