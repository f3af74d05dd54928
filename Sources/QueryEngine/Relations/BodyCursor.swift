import NewsCorpus

/// Walks the bodies of articles along ascending running words.
struct BodyCursor {
  private let corpus: Corpus
  private var end = 0
  private var body = 0..<0

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// Whether a word stands in the body of its article; words must not descend.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func holds(_ word: Int) -> Bool {
    if word >= end { move(to: word) }
    return word >= body.lowerBound && word < body.upperBound
  }

  private mutating func move(to word: Int) {
    body = corpus.bodyWords(of: corpus.article(ofWord: word))
    end = body.upperBound
  }
}

/// Walks the bodies of articles along ascending sentences.
struct BodySentenceCursor {
  private let corpus: Corpus
  private var body = 0..<0

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// Whether a sentence stands in the body of its article; sentences must not descend.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func holds(_ sentence: Int) -> Bool {
    if sentence >= body.upperBound {
      body = corpus.bodySentences(of: corpus.article(ofSentence: sentence))
    }
    return sentence >= body.lowerBound
  }
}
