import NewsCorpus

/// What a hit may not cross.
enum TextBounds: Sendable {
  /// The ends of sentences.
  case sentence
  /// The ends of articles.
  case article
}

/// Walks the stretches between bounds along ascending words.
struct BoundsCursor {
  private let corpus: Corpus
  private let bounds: TextBounds
  /// The first word of the stretch last asked for.
  private(set) var start = 0
  private var end = 0

  init(_ corpus: Corpus, _ bounds: TextBounds) {
    self.corpus = corpus
    self.bounds = bounds
  }

  /// The word after the stretch that holds `word`; words must not descend.
  ///
  /// - Complexity: O(1) when the stretch is the last one asked for, else O(log *n*).
  @inline(__always)
  mutating func end(with word: Int) -> Int {
    if word < start || word >= end { move(to: word) }
    return end
  }

  private mutating func move(to word: Int) {
    let sentence = corpus.sentence(ofWord: word)
    let words =
      switch bounds {
      case .sentence: corpus.words(ofSentence: sentence)
      case .article: corpus.articles[corpus.article(ofSentence: sentence)].words
      }
    start = words.lowerBound
    end = words.upperBound
  }
}

/// Walks the sentences along ascending words.
struct SentenceCursor {
  private let corpus: Corpus
  private var sentence = 0
  private var words = 0..<0

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// The sentence that holds `word`; words must not descend.
  ///
  /// - Complexity: O(1) on average: a few sentences are looked at.
  @inline(__always)
  mutating func sentence(with word: Int) -> Int {
    if !words.contains(word) {
      sentence = corpus.sentence(ofWord: word)
      words = corpus.words(ofSentence: sentence)
    }
    return sentence
  }
}
