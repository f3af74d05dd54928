import NewsCorpus

/// The concepts of each sentence of some articles: stemmed content words and pairs of neighbours.
struct SentenceConcepts: Sendable {
  /// The weight of each concept.
  let weights: [Double]
  /// The number of running words of each sentence.
  let lengths: [Int]
  /// Where each sentence stands in its article's body, from 0.
  let positions: [Int]
  private let concepts: [[Int]]
  /// The discount of each sentence for place, length and a beginning or an end that hangs in the air.
  private let factors: [Double]

  init(_ compared: ComparedArticles) {
    var numbers: [UInt64: Int] = [:]
    var articleCounts: [Int] = []
    var sentenceCounts: [Int] = []
    var lastArticle: [ArticleOrdinal] = []
    var rarities: [Double] = []
    var concepts: [[Int]] = []
    var lengths: [Int] = []
    var positions: [Int] = []
    let corpus = compared.corpus
    for (index, sentence) in compared.sentences.enumerated() {
      let article = compared.articleOfSentence[index]
      let isFirst = index == 0 || compared.articleOfSentence[index - 1] != article
      positions.append(isFirst ? 0 : (positions.last ?? -1) + 1)
      let words = corpus.words(ofSentence: sentence)
      lengths.append(words.count)
      var own: [Int] = []
      func add(_ key: UInt64, _ rarity: Double) {
        let number: Int
        if let known = numbers[key] {
          number = known
        } else {
          number = articleCounts.count
          numbers[key] = number
          articleCounts.append(0)
          sentenceCounts.append(0)
          lastArticle.append(-1)
          rarities.append(rarity)
        }
        if lastArticle[number] != article {
          lastArticle[number] = article
          articleCounts[number] += 1
        }
        if !own.contains(number) {
          own.append(number)
          sentenceCounts[number] += 1
        }
      }
      var before = Stems.none
      for word in words {
        let stem = compared.stems[corpus.words.terms[word]]
        if stem != Stems.none {
          add(UInt64(stem), compared.rarity[Int(stem)])
          if before != Stems.none {
            add(
              UInt64(before) + 1 << 32 | UInt64(stem),
              compared.rarity[Int(stem)] + compared.rarity[Int(before)])
          }
        }
        before = stem
      }
      concepts.append(own)
    }
    let isSingle = compared.articles.count < 2
    self.weights = articleCounts.indices.map { number in
      let count = Double(sentenceCounts[number])
      if isSingle { return count }
      // What several articles say, and say more than once, matters; what is in every sentence less.
      return Double(articleCounts[number]) * count * count.squareRoot() * rarities[number]
    }
    self.concepts = concepts
    self.lengths = lengths
    self.positions = positions
    factors = compared.sentences.indices.map { index in
      let sentence = compared.sentences[index]
      var factor =
        1 / (1 + 0.5 * Double(positions[index])) / Double(max(1, lengths[index])).squareRoot()
      if Self.hangsInTheAir(sentence, in: corpus) { factor *= 0.6 }
      if !Self.isComplete(sentence, in: corpus) { factor *= 0.3 }
      return factor
    }
  }

  /// What a sentence would add to what is covered.
  func gain(_ index: Int, covered: [Bool]) -> Double {
    var sum = 0.0
    for concept in concepts[index] where !covered[concept] { sum += weights[concept] }
    return sum * factors[index]
  }

  /// Marks the concepts of a sentence as covered.
  func cover(_ index: Int, _ covered: inout [Bool]) {
    for concept in concepts[index] { covered[concept] = true }
  }

  /// Whether a sentence ends with a full stop, a question or an exclamation mark, quotation marks apart.
  private static func isComplete(_ sentence: Int, in corpus: Corpus) -> Bool {
    let bytes = corpus.bytes(
      corpus.sentences[sentence].span, of: corpus.article(ofSentence: sentence))
    // The bytes of closing marks: " ' ) ” ’
    let closing: Set<UInt8> = [0x22, 0x27, 0x29, 0xE2, 0x80, 0x9D, 0x99]
    guard let last = bytes.last(where: { !closing.contains($0) }) else { return false }
    return last == 0x2E || last == 0x3F || last == 0x21
  }

  private static let openings: Set<String> = [
    "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those",
    "but",
    "and", "however", "also", "so", "yet", "such", "both", "instead", "meanwhile", "still", "then",
  ]
  private static let retold: Set<String> = [
    "comments", "comment", "statement", "remarks", "move", "decision", "announcement", "report",
    "incident", "two", "pair", "former", "latter", "same", "official", "spokesperson", "spokesman",
  ]

  /// Whether a sentence begins with words that refer to one left out: `He said`, `The comments came`.
  ///
  /// Wrong for `This week` and for a lede that opens with `The decision`.
  private static func hangsInTheAir(_ sentence: Int, in corpus: Corpus) -> Bool {
    let words = corpus.words(ofSentence: sentence)
    guard words.count >= 2 else { return true }
    let first = corpus.vocabulary.string(of: corpus.words.terms[words.lowerBound])
    let second = corpus.vocabulary.string(of: corpus.words.terms[words.lowerBound + 1])
    return openings.contains(first) || (first == "the" && retold.contains(second))
  }
}
