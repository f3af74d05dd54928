import NewsCorpus

/// How much each concept counts among some sentences: about the chance that a person's summary has it.
///
/// The weight is x / (1 + x). x grows with the number of sentences and of articles that have the concept, with
/// how early they stand, with how much of their article others tell too, and with how much they have to do with
/// what is asked. A concept that no sentence has weighs nothing.
struct ConceptWeights: Sendable {
  private var weights: [Double] = []

  // One that is told once, in the first words of an article.
  private static let wordFactor = 0.2
  private static let pairFactor = 0.25
  private static let sentencePower = 0.9
  // Behind so many words a sentence counts half.
  private static let halfWords = 125.0

  /// Weights of no concepts at all.
  init() {}

  /// Weighs the concepts of some sentences, given ascending.
  ///
  /// - Complexity: O(*n*) in their concepts.
  init(
    of candidates: [Int], _ sentences: SummarySentences, _ concepts: SentenceConcepts,
    _ relevance: SentenceRelevance, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    let counts = try ConceptCounts(of: candidates, sentences, concepts, &pace)
    let shares = try counts.shares(of: candidates, sentences, concepts, &pace)
    weights = [Double](repeating: 0, count: concepts.count)
    for index in candidates {
      let row = sentences.rows[index]
      let prominence =
        relevance[index] * shares[row.article] / (1 + Double(row.wordsBefore) / Self.halfWords)
      try pace.step(concepts[index].count)
      for concept in concepts[index] { weights[Int(concept)] += prominence }
    }
    for concept in weights.indices where weights[concept] > 0 {
      try pace.step(10)
      let count = power(Double(counts.sentences[concept]), Self.sentencePower)
      let spread = Double(counts.articles[concept]).squareRoot()
      let factor = concepts.isPair[concept] ? Self.pairFactor : Self.wordFactor
      let value = factor * weights[concept] * count * spread
      weights[concept] = value / (1 + value)
    }
  }

  /// The weight of a concept.
  subscript(concept: Int32) -> Double { weights[Int(concept)] }
}

/// In how many sentences and articles each concept stands.
private struct ConceptCounts {
  private(set) var sentences: [Int32]
  private(set) var articles: [Int32]

  init(
    of candidates: [Int], _ all: SummarySentences, _ concepts: SentenceConcepts,
    _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    sentences = [Int32](repeating: 0, count: concepts.count)
    articles = sentences
    var last = [Int32](repeating: -1, count: concepts.count)
    for index in candidates {
      let article = Int32(truncatingIfNeeded: all.rows[index].article)
      try pace.step(concepts[index].count)
      for concept in concepts[index].lazy.map(Int.init) {
        sentences[concept] += 1
        if last[concept] != article { articles[concept] += 1 }
        last[concept] = article
      }
    }
  }

  /// For each article how much of it others tell too, against the one of which they tell most; 1 for a
  /// single one.
  func shares(
    of candidates: [Int], _ all: SummarySentences, _ concepts: SentenceConcepts,
    _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Double] {
    guard all.articleCount > 1 else { return [1] }
    var words = [Double](repeating: 0, count: all.articleCount)
    var shared = words
    for index in candidates {
      let article = all.rows[index].article
      try pace.step(concepts[index].count)
      for concept in concepts[index].lazy.map(Int.init) where !concepts.isPair[concept] {
        words[article] += 1
        if articles[concept] > 1 { shared[article] += 1 }
      }
    }
    let shares = words.indices.map { article in
      let share = (shared[article] + 1) / (words[article] + 2)
      return words[article] > 0 ? share * share : 0
    }
    let most = shares.max() ?? 0
    return shares.map { most > 0 ? $0 / most : 1 }
  }
}
