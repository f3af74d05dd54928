import NewsCorpus

/// The pairs of content words that stand near one another in an article, whichever of the two comes first.
///
/// What is left of a passage when it is copied and edited: words that were dropped, replaced or moved leave most of
/// the pairs around them alone. Skip-bigrams without order; two hashes of pairs may be equal, so what is found with
/// them is looked at again.
struct SkipBigrams: Sendable {
  /// A pair of words.
  struct Bigram: BitwiseCopyable, Sendable {
    /// Of the two terms, the lower first.
    let hash: UInt32
    /// Where the first word stands, counted from the article's first.
    let first: UInt32
    /// Where the second word stands.
    let last: UInt32

    /// By hash, then by place.
    fileprivate var order: UInt64 { UInt64(hash) << 32 | UInt64(first) }

    /// The words from the first to the second.
    var words: Range<Int> { Int(first)..<Int(last) + 1 }
  }

  /// With how many of the content words that follow it a word is paired.
  private static let next = 3
  /// How many words further on the last of them stands at most.
  private static let reach = 8

  /// The pairs, by hash, then by place.
  let all: [Bigram]

  /// Pairs the words of an article's body.
  ///
  /// - Complexity: O(*n* log *n*) in the words of the article.
  init(
    of article: ArticleOrdinal, _ content: ContentWords, in corpus: Corpus,
    _ cancellation: Cancellation
  ) throws(Cancelled) {
    let terms = corpus.words.terms
    let start = corpus.articles[article].words.lowerBound
    var all: [Bigram] = []
    var words: [Int] = []
    var pace = PacedCancellation(cancellation)
    for word in corpus.bodyWords(of: article) where content.contains(terms[word]) {
      try pace.step(16)
      for earlier in words.suffix(Self.next)
      where word - earlier <= Self.reach && terms[earlier] != terms[word] {
        let (low, high) = (min(terms[earlier], terms[word]), max(terms[earlier], terms[word]))
        let hash = (UInt64(low) << 32 | UInt64(high)) &* 0x9E37_79B9_7F4A_7C15
        all.append(
          Bigram(
            hash: UInt32(truncatingIfNeeded: hash >> 32), first: UInt32(earlier - start),
            last: UInt32(word - start)))
      }
      words.append(word)
    }
    self.all = try BucketSort.sorted(all, by: { $0.order }, cancellation)
  }
}

/// Which terms of a corpus are words about something: neither stop words nor single letters and digits.
struct ContentWords: Sendable {
  private var isContent: [Bool]

  /// - Complexity: O(*v*) for *v* terms.
  init(of corpus: Corpus) {
    isContent = Array(repeating: true, count: corpus.vocabulary.count)
    for term in StopWords.terms(in: corpus.vocabulary) { isContent[Int(term)] = false }
    for byte in UInt8(0x21)..<0x7F {
      if let term = corpus.vocabulary.find(folded: [byte]) { isContent[Int(term)] = false }
    }
  }

  @inline(__always)
  func contains(_ term: Vocabulary.Term) -> Bool { isContent[Int(term)] }
}
