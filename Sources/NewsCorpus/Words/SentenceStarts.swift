/// The number of the first running word of every sentence, and the way back from a word to its sentence:
/// the sentence of every 64th word, then a few steps.
struct SentenceStarts: Sendable {
  private static let shift = 6
  private(set) var firstWords: [UInt32] = []
  private var lookup: [UInt32] = []

  init() {}

  /// The number of sentences.
  var count: Int { firstWords.count }

  /// Appends a sentence whose first word will be number `word`.
  mutating func append(firstWord word: Int) {
    lookup = []
    firstWords.append(UInt32(word))
  }

  /// Makes the way back from words; call when all sentences are there.
  ///
  /// - Complexity: O(*n*) in the number of words and sentences.
  mutating func finish(wordCount: Int) {
    lookup = []
    lookup.reserveCapacity((wordCount >> Self.shift) + 1)
    var sentence = 0
    for word in stride(from: 0, to: max(1, wordCount), by: 1 << Self.shift) {
      while sentence + 1 < firstWords.count, Int(firstWords[sentence + 1]) <= word { sentence += 1 }
      lookup.append(UInt32(sentence))
    }
  }

  /// The sentence that holds a word.
  ///
  /// A sentence of marks alone shares its first word with the next; the last such one holds the word.
  @inline(__always)
  func sentence(ofWord word: Int) -> Int {
    let block = word >> Self.shift
    guard block < lookup.count else { return max(0, firstWords.count - 1) }
    var sentence = Int(lookup[block])
    while sentence + 1 < firstWords.count, Int(firstWords[sentence + 1]) <= word { sentence += 1 }
    return sentence
  }
}

/// Which sentences and titles belong to which article, in little memory: it stays in the cache while
/// millions of hits are counted.
struct ArticleStarts: Sendable {
  private let first: [UInt32]
  private let body: [UInt32]

  init(_ articles: [Article], paragraphs: [Paragraph]) {
    first = articles.map { UInt32($0.sentences.lowerBound) }
    body = articles.map { article in
      let row = article.paragraphs.lowerBound + 1
      return row < article.paragraphs.upperBound
        ? paragraphs[row].firstSentence : UInt32(article.sentences.upperBound)
    }
  }

  /// The sentences of an article.
  @inline(__always)
  func sentences(of article: Int) -> Range<Int> {
    let start = Int(first[article])
    return start..<(article + 1 < first.count ? max(start, Int(first[article + 1])) : Int.max)
  }

  /// The article of a sentence.
  ///
  /// - Complexity: O(log *n*) in the number of articles.
  @inline(__always)
  func article(ofSentence sentence: Int) -> Int {
    var low = 0
    var high = first.count
    while low < high {
      let middle = (low + high) / 2
      if Int(first[middle]) <= sentence { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// Whether a sentence is part of its article's title.
  @inline(__always)
  func isTitle(sentence: Int) -> Bool { sentence < Int(body[article(ofSentence: sentence)]) }
}

/// Tells in how many articles sentences stand, touching little memory: for long lists of hits.
package struct ArticleCounter {
  private let starts: ArticleStarts
  private var current = 0..<0
  private var seen: [Bool]
  /// The number of articles so far.
  package private(set) var count = 0

  /// Makes a counter for a corpus.
  package init(_ corpus: Corpus) {
    starts = corpus.articleStarts
    seen = Array(repeating: false, count: corpus.articles.count)
  }

  /// Counts the article of a sentence, if it was not counted before.
  ///
  /// - Complexity: O(1) while sentences stay in one article, else O(log *n*) in the number of articles.
  package mutating func add(sentence: Int) {
    if current.contains(sentence) { return }
    let article = starts.article(ofSentence: sentence)
    current = starts.sentences(of: article)
    if !seen[article] {
      seen[article] = true
      count += 1
    }
  }
}
