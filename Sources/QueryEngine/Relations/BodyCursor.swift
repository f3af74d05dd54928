import NewsCorpus

/// Walks the bodies of articles along ascending running words.
struct BodyCursor {
  private let corpus: Corpus
  private var article = 0
  private var body = 0..<0

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// Whether a word stands in the body of its article; words must not descend.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func holds(_ word: Int) -> Bool {
    if word >= body.upperBound {
      article = corpus.article(ofWord: word, from: article)
      body = corpus.bodyWords(of: article)
    }
    return word >= body.lowerBound
  }
}

/// Walks the bodies of articles along ascending sentences.
struct BodySentenceCursor {
  private let corpus: Corpus
  private var article = 0
  private var body = 0..<0

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// Whether a sentence stands in the body of its article; sentences must not descend.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func holds(_ sentence: Int) -> Bool {
    if sentence >= body.upperBound {
      article = corpus.article(ofSentence: sentence, from: article)
      body = corpus.bodySentences(of: article)
    }
    return sentence >= body.lowerBound
  }
}
