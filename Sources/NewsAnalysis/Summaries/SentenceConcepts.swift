import NewsCorpus

/// The concepts of each sentence that a summary may take: stemmed content words, and all pairs of
/// neighbouring words.
struct SentenceConcepts: Sendable {
  /// For each concept whether it is a pair of words.
  private(set) var isPair: [Bool] = []
  // The distinct concepts of sentence i, in the order of its text: concepts[starts[i]..<starts[i + 1]].
  private var concepts: [Int32] = []
  private var starts = [0]

  /// The number of distinct concepts.
  var count: Int { isPair.count }

  /// Numbers the concepts of the sentences for which `isWanted` holds; the others get none.
  ///
  /// - Complexity: O(*n*) in the words of the articles.
  init(
    of compared: ComparedArticles, _ rows: [SummarySentences.Row],
    where isWanted: (SummarySentences.Row) -> Bool, _ pace: inout PacedCancellation
  ) throws(Cancelled) {
    var table = ConceptTable()
    let words = ConceptWords(compared: compared)
    for row in rows {
      try pace.step()
      if isWanted(row) {
        var before: UInt64?
        for word in row.words {
          try pace.step(20)
          let term = compared.corpus.words.terms[word]
          if let stem = words.content(term) {
            enter(stem, isPair: false, from: starts.count, &table)
          }
          let current = words.any(term)
          if let before {
            enter((before + 1) << 32 | current, isPair: true, from: starts.count, &table)
          }
          before = current
        }
      }
      starts.append(concepts.count)
    }
  }

  private mutating func enter(
    _ key: UInt64, isPair: Bool, from sentence: Int, _ table: inout ConceptTable
  ) {
    let (concept, isNew) = table.enter(key, sentence: sentence)
    if Int(concept) == self.isPair.count { self.isPair.append(isPair) }
    if isNew { concepts.append(concept) }
  }

  /// The concepts of a sentence, each once, in the order of its text.
  subscript(index: Int) -> ArraySlice<Int32> { concepts[starts[index]..<starts[index + 1]] }
}

/// Numbers of words: equal for forms of one stem.
private struct ConceptWords {
  private let compared: ComparedArticles
  private let slight: Set<Stems.Stem>

  /// What stands in any news, and tells nothing.
  private static let slight = ["say", "mr", "mrs", "ms"]

  init(compared: ComparedArticles) {
    self.compared = compared
    slight = Set(Self.slight.compactMap { compared.stems.find(Array($0.utf8).span) })
  }

  /// The stem of a content word; nil of stop words, of `said` and `Mr.`, and of single letters and digits.
  func content(_ term: Vocabulary.Term) -> UInt64? {
    let stem = compared.stems[term]
    guard stem != Stems.none, !slight.contains(stem), compared.stems.bytes(of: stem).count > 1
    else {
      return nil
    }
    return UInt64(stem)
  }

  /// The same for every word: stop words are their own stems.
  func any(_ term: Vocabulary.Term) -> UInt64 {
    let stem = compared.stems[term]
    return stem != Stems.none ? UInt64(stem) : UInt64(compared.stems.count) + UInt64(term)
  }
}

/// Numbers concepts in the order of their first occurrence.
private struct ConceptTable {
  // Many small tables: one large one would take seconds to grow, deaf to a cancellation meanwhile.
  private var numbers: [[UInt64: Int32]] = Array(repeating: [:], count: 1 << shardBits)
  private var lastSentence: [Int32] = []

  private static let shardBits = 8

  /// The number of a concept, and whether the sentence did not have it before.
  mutating func enter(_ key: UInt64, sentence: Int) -> (number: Int32, isNew: Bool) {
    let shard = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.shardBits))
    let sentence = Int32(truncatingIfNeeded: sentence)
    if let number = numbers[shard][key] {
      let isNew = lastSentence[Int(number)] != sentence
      lastSentence[Int(number)] = sentence
      return (number, isNew)
    }
    let number = Int32(truncatingIfNeeded: lastSentence.count)
    numbers[shard][key] = number
    lastSentence.append(sentence)
    return (number, true)
  }
}
