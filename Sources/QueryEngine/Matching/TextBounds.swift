import NewsCorpus

/// What a hit may not cross.
enum TextBounds: Sendable {
  /// The ends of sentences.
  case sentence
  /// The ends of paragraphs.
  case paragraph
  /// The ends of the bodies of articles, and of what stands before them.
  case body
  /// The ends of some running words, which are all that is looked at.
  case words(Range<Int>)
}

/// Walks the stretches between bounds along ascending words.
struct BoundsCursor {
  private let corpus: Corpus
  private let bounds: TextBounds
  /// The first word of the stretch last asked for.
  private(set) var start = 0
  private var end = 0
  /// The words of the sentence last looked at.
  private var sentence = 0..<0
  /// The article last looked at.
  private var article = 0

  init(_ corpus: Corpus, _ bounds: TextBounds) {
    self.corpus = corpus
    self.bounds = bounds
  }

  /// The word after the stretch that holds `word`, which is itself where none does; words must not descend.
  ///
  /// - Complexity: O(1) when the stretch is the last one asked for, else O(log *n*).
  @inline(__always)
  mutating func end(with word: Int) -> Int {
    if word < start || word >= end {
      move(to: word)
      return word < start ? word : end
    }
    return end
  }

  /// Whether some words lie between two bounds; their first ones must not descend.
  ///
  /// - Complexity: O(1) when they begin in the sentence last asked for, else O(log *n*).
  @inline(__always)
  mutating func holds(_ words: Range<Int>) -> Bool {
    if case .paragraph = bounds {
      // Nearly all lie in one sentence, which costs less to find than its paragraph.
      if words.lowerBound >= sentence.upperBound {
        sentence = corpus.words(ofSentence: corpus.sentence(ofWord: words.lowerBound))
      }
      if words.upperBound <= sentence.upperBound { return true }
    }
    return end(with: words.lowerBound) >= words.upperBound
  }

  private mutating func move(to word: Int) {
    let words =
      switch bounds {
      case .sentence: corpus.words(ofSentence: corpus.sentence(ofWord: word))
      case .paragraph: corpus.words(ofParagraphOf: corpus.sentence(ofWord: word))
      case .body: body(with: word)
      case .words(let words): words
      }
    start = words.lowerBound
    end = words.upperBound
  }

  private mutating func body(with word: Int) -> Range<Int> {
    article = corpus.article(ofWord: word, from: article)
    let body = corpus.bodyWords(of: article)
    return word < body.lowerBound
      ? corpus.articles[article].words.lowerBound..<body.lowerBound : body
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

extension Corpus {
  /// The running words of the paragraph in which a sentence stands.
  func words(ofParagraphOf sentence: Int) -> Range<Int> {
    let own = sentences(ofParagraph: Int(sentences[sentence].paragraph))
    guard let last = own.last else { return words(ofSentence: sentence) }
    return words(ofSentence: own.lowerBound).lowerBound..<words(ofSentence: last).upperBound
  }
}
