import NewsCorpus

/// The concepts of each sentence of some articles: stemmed content words and pairs of neighbours.
struct SentenceConcepts: Sendable {
  /// The weight of each concept.
  private(set) var weights: [Double] = []
  /// The number of running words of each sentence.
  private(set) var lengths: [Int] = []
  /// Where each sentence stands in its article's body, from 0.
  private(set) var positions: [Int] = []
  // The distinct concepts of sentence i, in order of the text: concepts[starts[i]..<starts[i + 1]].
  private var concepts: [Int32] = []
  private var starts = [0]
  /// The discount of each sentence for place, length and a beginning or an end that hangs in the air.
  private var factors: [Double] = []

  /// - Complexity: O(*n*) in the words of the articles.
  init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    var pace = PacedCancellation(cancellation)
    var table = ConceptTable()
    let soundness = Soundness(of: compared.corpus)
    for index in compared.sentences.indices {
      let words = compared.corpus.words(ofSentence: compared.sentences[index])
      let isFirst =
        index == 0 || compared.articleOfSentence[index - 1] != compared.articleOfSentence[index]
      positions.append(isFirst ? 0 : (positions.last ?? -1) + 1)
      lengths.append(words.count)
      var before = Stems.none
      for word in words {
        try pace.step(20)
        let stem = compared.stems[compared.corpus.words.terms[word]]
        if stem != Stems.none {
          enter(.word(stem), of: index, in: compared, &table)
          if before != Stems.none { enter(.pair(before, stem), of: index, in: compared, &table) }
        }
        before = stem
      }
      starts.append(concepts.count)
      let worth =
        1 / (1 + 0.5 * Double(positions[index])) / Double(max(1, words.count)).squareRoot()
      factors.append(soundness.discounted(worth, of: compared.sentences[index]))
    }
    weights = try table.weights(isSingle: compared.articles.count < 2, &pace)
  }

  private mutating func enter(
    _ concept: ConceptTable.Concept, of sentence: Int, in compared: ComparedArticles,
    _ table: inout ConceptTable
  ) {
    let number = table.enter(
      concept, article: compared.articleOfSentence[sentence], sentence: sentence,
      rarity: compared.rarity)
    if let number { concepts.append(number) }
  }

  /// How many concepts a sentence has.
  func count(_ index: Int) -> Int { starts[index + 1] - starts[index] }

  /// What a sentence would add to what is covered.
  func gain(_ index: Int, covered: [Bool]) -> Double {
    var sum = 0.0
    for concept in concepts[starts[index]..<starts[index + 1]] where !covered[Int(concept)] {
      sum += weights[Int(concept)]
    }
    return sum * factors[index]
  }

  /// Marks the concepts of a sentence as covered.
  func cover(_ index: Int, _ covered: inout [Bool]) {
    for concept in concepts[starts[index]..<starts[index + 1]] { covered[Int(concept)] = true }
  }
}

/// Numbers concepts and counts in how many articles and sentences each stands.
private struct ConceptTable {
  /// A content word, or two that stand side by side.
  enum Concept {
    case word(Stems.Stem)
    case pair(Stems.Stem, Stems.Stem)

    var key: UInt64 {
      switch self {
      case .word(let stem): UInt64(stem)
      case .pair(let first, let second): UInt64(first) + 1 << 32 | UInt64(second)
      }
    }

    func rarity(_ rarity: [Double]) -> Double {
      switch self {
      case .word(let stem): rarity[Int(stem)]
      case .pair(let first, let second): rarity[Int(second)] + rarity[Int(first)]
      }
    }
  }

  // Many small tables: one large one would take seconds to grow, deaf to a cancellation meanwhile.
  private var numbers: [[UInt64: Int32]] = Array(repeating: [:], count: 1 << shardBits)
  private var articleCounts: [Int32] = []
  private var sentenceCounts: [Int32] = []
  private var lastArticle: [Int32] = []
  private var lastSentence: [Int32] = []
  private var rarities: [Double] = []

  private static let shardBits = 8

  /// Counts a concept of a sentence; its number when the sentence did not have it before.
  mutating func enter(
    _ concept: Concept, article: ArticleOrdinal, sentence: Int, rarity: [Double]
  ) -> Int32? {
    let key = concept.key
    let shard = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.shardBits))
    let number = numbers[shard][key] ?? Int32(truncatingIfNeeded: rarities.count)
    if Int(number) == rarities.count {
      numbers[shard][key] = number
      articleCounts.append(0)
      sentenceCounts.append(0)
      lastArticle.append(-1)
      lastSentence.append(-1)
      rarities.append(concept.rarity(rarity))
    }
    let index = Int(number)
    guard lastSentence[index] != sentence else { return nil }
    lastSentence[index] = Int32(truncatingIfNeeded: sentence)
    sentenceCounts[index] += 1
    if lastArticle[index] != article {
      lastArticle[index] = Int32(truncatingIfNeeded: article)
      articleCounts[index] += 1
    }
    return number
  }

  /// What each concept weighs, where there is one article only or several.
  func weights(
    isSingle: Bool, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [Double] {
    var weights: [Double] = []
    weights.reserveCapacity(rarities.count)
    for number in rarities.indices {
      try pace.step()
      let count = Double(sentenceCounts[number])
      // What several articles say, and say more than once, matters; what is in every sentence less.
      weights.append(
        isSingle
          ? count : Double(articleCounts[number]) * count * count.squareRoot() * rarities[number])
    }
    return weights
  }
}
