package import NewsCorpus

/// A lemma that some articles use markedly more often than others do.
package struct Keyword: Sendable, Equatable {
  /// The lemma's number in `Corpus.inflections`.
  package let lemma: UInt32
  /// The lemma.
  package let text: String
  /// How often the articles use it.
  package let count: Int
  /// How often the others use it.
  package let referenceCount: Int
  /// How sure the difference is: log-likelihood; above 3.84 one in twenty, above 15.13 one in 10,000
  /// arises by chance.
  package let logLikelihood: Double
  /// How large the difference is: 1 for twice as frequent, 2 for four times.
  package let logRatio: Double
}

/// The distinctive vocabulary of some articles against others.
///
/// Log-likelihood after Dunning (1993) as Rayson and Garside (2000) compute it, with the log ratio of
/// Hardie (2014) as the size of the effect. Lemmas of content words; numbers are left out.
package struct Keyness: Sendable {
  /// The keywords, the surest first, then by lemma.
  package let keywords: [Keyword]
  /// The running words of the articles.
  package let size: Int
  /// The running words of those they are compared with.
  package let referenceSize: Int

  /// The log-likelihood that is exceeded by chance once in twenty.
  package static let significant = 3.84

  /// Compares ranges of running words, such as `Article.words`, with others; lemmas that occur less
  /// often than `minimumCount` and differences less sure than `minimumLikelihood` are left out.
  ///
  /// - Complexity: O(*n* + *v*) in the running words of both and the lemmas of the corpus.
  package init(
    of words: [Range<Int>], against reference: [Range<Int>], in corpus: Corpus,
    minimumCount: Int = 3, minimumLikelihood: Double = Keyness.significant
  ) {
    let inflections = corpus.inflections
    let own = LemmaCounts(of: words, in: corpus, inflections)
    let other = LemmaCounts(of: reference, in: corpus, inflections)
    self.init(
      own, against: other, leavingOut: Self.lemmasLeftOut(of: corpus), inflections,
      minimumCount: minimumCount, minimumLikelihood: minimumLikelihood)
  }

  /// Compares each of some articles with the others together; ordinals that the corpus does not have are left out.
  ///
  /// - Complexity: O(*n* + *k* · *v*) in the running words of *k* articles and the lemmas of the corpus.
  package static func each(
    of articles: [ArticleOrdinal], in corpus: Corpus, cancellation: Cancellation
  ) throws(Cancelled) -> [Keyness] {
    let inflections = corpus.inflections
    let left = lemmasLeftOut(of: corpus)
    let articles = articles.filter(corpus.articles.indices.contains)
    let all = LemmaCounts(of: articles.map { corpus.articles[$0].words }, in: corpus, inflections)
    return try articles.map { article throws(Cancelled) in
      try cancellation.check()
      let own = LemmaCounts(of: [corpus.articles[article].words], in: corpus, inflections)
      return Keyness(own, against: all.without(own), leavingOut: left, inflections)
    }
  }

  private init(
    _ own: LemmaCounts, against other: LemmaCounts, leavingOut left: Set<UInt32>,
    _ inflections: Inflections, minimumCount: Int = 3,
    minimumLikelihood: Double = Keyness.significant
  ) {
    (size, referenceSize) = (own.size, other.size)
    let (size, referenceSize) = (size, referenceSize)
    keywords = own.counts.compactMap { lemma, count -> Keyword? in
      guard count >= max(1, minimumCount), !left.contains(lemma) else { return nil }
      let reference = other.counts[lemma] ?? 0
      let ratio = Self.logRatio(count, of: size, against: reference, of: referenceSize)
      let likelihood = Self.logLikelihood(count, of: size, against: reference, of: referenceSize)
      guard ratio > 0, likelihood >= minimumLikelihood else { return nil }
      let text = inflections.string(ofLemma: lemma)
      guard let first = text.utf8.first, !(first >= 0x30 && first <= 0x39) else { return nil }
      return Keyword(
        lemma: lemma, text: text, count: count, referenceCount: reference,
        logLikelihood: likelihood, logRatio: ratio)
    }.sorted { a, b in
      a.logLikelihood != b.logLikelihood ? a.logLikelihood > b.logLikelihood : a.text < b.text
    }
  }

  /// Compares some articles with others; ordinals that the corpus does not have are left out.
  package init(
    of articles: [ArticleOrdinal], against reference: [ArticleOrdinal], in corpus: Corpus,
    minimumCount: Int = 3
  ) {
    func words(_ articles: [ArticleOrdinal]) -> [Range<Int>] {
      articles.filter(corpus.articles.indices.contains).map { corpus.articles[$0].words }
    }
    self.init(
      of: words(articles), against: words(reference), in: corpus, minimumCount: minimumCount)
  }

  /// The log-likelihood of two frequencies, `a` of `c` words against `b` of `d` words:
  /// 2 (a ln(a/E₁) + b ln(b/E₂)) with E₁ = c (a + b) / (c + d), E₂ = d (a + b) / (c + d).
  package static func logLikelihood(
    _ a: Int, of c: Int, against b: Int, of d: Int
  ) -> Double {
    guard c > 0, d > 0, a + b > 0 else { return 0 }
    let (a, b, c, d) = (Double(a), Double(b), Double(c), Double(d))
    let (first, second) = (c * (a + b) / (c + d), d * (a + b) / (c + d))
    var sum = 0.0
    if a > 0 { sum += a * logarithm(a / first) }
    if b > 0 { sum += b * logarithm(b / second) }
    return 2 * sum
  }

  /// The binary logarithm of the ratio of two relative frequencies; a count of 0 is taken as ½.
  package static func logRatio(_ a: Int, of c: Int, against b: Int, of d: Int) -> Double {
    guard c > 0, d > 0 else { return 0 }
    let first = max(0.5, Double(a)) / Double(c)
    let second = max(0.5, Double(b)) / Double(d)
    return logarithm(first / second) / 0.693_147_180_559_945_3
  }

  /// The lemmas of stop words.
  private static func lemmasLeftOut(of corpus: Corpus) -> Set<UInt32> {
    Set(StopWords.terms(in: corpus.vocabulary).map { corpus.inflections.lemma(of: $0) })
  }
}

/// How often each lemma occurs in some running words.
private struct LemmaCounts {
  private(set) var counts: [UInt32: Int] = [:]
  /// The running words.
  private(set) var size = 0

  init(of words: [Range<Int>], in corpus: Corpus, _ inflections: Inflections) {
    for range in words {
      size += range.count
      for word in range {
        counts[inflections.lemma(of: corpus.words.terms[word]), default: 0] += 1
      }
    }
  }

  /// The counts of what is left without words that are part of these.
  func without(_ part: LemmaCounts) -> LemmaCounts {
    var rest = self
    rest.size -= part.size
    for (lemma, count) in part.counts { rest.counts[lemma, default: 0] -= count }
    return rest
  }
}
