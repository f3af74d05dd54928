package import NewsCorpus

/// Finds what articles have taken over from one another, in two articles or in thousands.
///
/// Articles are compared only when they share three runs of three content words, which an index of those runs tells.
/// A run that many articles have leads from each to the next 64 of them in the order of the corpus; `isCut` says so.
package struct ReuseSearch {
  private let corpus: Corpus
  private let articles: [ArticleOrdinal]
  private let content: ContentWords
  /// The pairs of words of the articles that were compared lately.
  private var bigrams: [ArticleOrdinal: SkipBigrams] = [:]
  private var kept = 0
  /// Whether more than 64 articles have one run of words, so that not each of them was set against each.
  package private(set) var isCut = false

  /// How many runs of words two articles that are compared share.
  private static let fewest = 3
  /// To how many articles one run leads from another.
  package static let widest = 64
  /// How many pairs of words are kept: of some thousands of articles.
  private static let most = 4_000_000

  /// Prepares articles; ordinals that the corpus does not have are left out.
  package init(of corpus: Corpus, articles: [ArticleOrdinal]) {
    self.corpus = corpus
    self.articles = Set(articles).filter { corpus.articles.indices.contains($0) }.sorted()
    content = ContentWords(of: corpus)
  }

  /// The passages, in the order of the articles that have them first.
  ///
  /// - Complexity: O(*n* log *n*) in the words of the articles, and for each two that share runs of words O(*m* log
  ///   *m*) in theirs.
  package mutating func passages(
    _ cancellation: Cancellation
  ) throws(Cancelled) -> [ReusedPassage] {
    let runs = try runs(cancellation)
    var passages: [ReusedPassage] = []
    var pace = PacedCancellation(cancellation)
    var counts = [UInt32](repeating: 0, count: articles.count)
    for place in articles.indices {
      var touched: [Int] = []
      for run in runs.ofArticle[runs.starts[place]..<runs.starts[place + 1]] {
        try pace.step(8)
        var next = Int(run) + 1
        let end = min(next + Self.widest, runs.sorted.count)
        while next < end, runs.sorted[next].hash == runs.sorted[Int(run)].hash {
          let other = Int(runs.sorted[next].place)
          if counts[other] == 0 { touched.append(other) }
          counts[other] += 1
          next += 1
        }
        if next == end, end < runs.sorted.count,
          runs.sorted[end].hash == runs.sorted[Int(run)].hash
        {
          isCut = true
        }
      }
      touched.sort()
      for other in touched {
        if counts[other] >= Self.fewest {
          try cancellation.check()
          passages += try shared(articles[place], articles[other], cancellation)
        }
        counts[other] = 0
      }
    }
    return passages.sorted {
      ($0.source.lowerBound, $0.target.lowerBound) < ($1.source.lowerBound, $1.target.lowerBound)
    }
  }

  /// The passages of two articles, the earlier one as their source.
  private mutating func shared(
    _ one: ArticleOrdinal, _ other: ArticleOrdinal, _ cancellation: Cancellation
  ) throws(Cancelled) -> [ReusedPassage] {
    let isLater = appeared(other, before: one)
    let (first, second) = isLater ? (other, one) : (one, other)
    return try PassageAlignment(
      (first, bigrams(of: first, cancellation)), (second, bigrams(of: second, cancellation)),
      content, in: corpus
    ).passages(cancellation).filter { tellsEnough($0.source) && tellsEnough($0.target) }
  }

  /// Whether a passage is more than somebody's name and office, a list of names, or the title of a film: what nobody needs
  /// to copy from anybody.
  private func tellsEnough(_ passage: Range<Int>) -> Bool {
    guard passage.count < Self.short.words else { return true }
    let article = corpus.article(ofWord: passage.lowerBound)
    let names = corpus.sentences(ofWords: passage).flatMap { sentence in
      corpus.mentions(ofSentence: sentence, article: article, from: 0).map {
        corpus.words(in: corpus.mentions[$0].span, of: article)
      }
    }
    let told = passage.filter { word in
      content.contains(corpus.words.terms[word]) && !names.contains { $0.contains(word) }
        && !(0x30...0x39).contains(corpus.text[corpus.words.range(word).lowerBound])
    }
    return told.count >= Self.short.told
  }

  /// A passage of fewer words is short, and how many content words outside of names it must have.
  private static let short = (words: 20, told: 6)

  /// Whether an article surely appeared before another: a day before a month's first, not before its own month.
  private func appeared(_ one: ArticleOrdinal, before other: ArticleOrdinal) -> Bool {
    guard let own = corpus.articles.date(of: one), let its = corpus.articles.date(of: other) else {
      return false
    }
    return own.lastDaySinceEpoch < its.daysSinceEpoch
  }

  private mutating func bigrams(
    of article: ArticleOrdinal, _ cancellation: Cancellation
  ) throws(Cancelled) -> SkipBigrams {
    if let known = bigrams[article] { return known }
    let own = try SkipBigrams(of: article, content, in: corpus, cancellation)
    if kept > Self.most { (bigrams, kept) = ([:], 0) }
    kept += own.all.count
    bigrams[article] = own
    return own
  }

  // MARK: Runs of words

  /// A run of three content words of an article, known by its hash.
  private struct Run: BitwiseCopyable {
    let key: UInt64

    init(hash: UInt32, place: Int) { key = UInt64(hash) << 32 | UInt64(place) }

    var hash: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }
    /// Which of the articles has it.
    var place: UInt32 { UInt32(truncatingIfNeeded: key) }
  }

  /// The runs of all articles.
  private struct Runs {
    /// By hash, then by article; of each article once.
    let sorted: [Run]
    /// The places in `sorted` of article *i*: `ofArticle[starts[i]..<starts[i + 1]]`.
    let ofArticle: [UInt32]
    let starts: [Int]
  }

  private func runs(_ cancellation: Cancellation) throws(Cancelled) -> Runs {
    var keys: [UInt64] = []
    var pace = PacedCancellation(cancellation)
    let terms = corpus.words.terms
    for (place, article) in articles.enumerated() {
      try pace.step(16)
      var before: (Vocabulary.Term, Vocabulary.Term)?
      var last: Vocabulary.Term?
      for word in corpus.bodyWords(of: article) where content.contains(terms[word]) {
        try pace.step(8)
        let term = terms[word]
        if let before { keys.append(Run(hash: Self.hash(before, term), place: place).key) }
        before = last.map { ($0, term) }
        last = term
      }
    }
    keys = try BucketSort.sorted(keys, by: { $0 }, cancellation)
    var sorted: [Run] = []
    sorted.reserveCapacity(keys.count)
    var counts = [Int](repeating: 0, count: articles.count + 1)
    var last: UInt64?
    for key in keys where key != last {
      last = key
      let run = Run(hash: UInt32(key >> 32), place: Int(key & 0xFFFF_FFFF))
      counts[Int(run.place) + 1] += 1
      sorted.append(run)
    }
    for place in articles.indices { counts[place + 1] += counts[place] }
    var ends = counts
    var ofArticle = [UInt32](repeating: 0, count: sorted.count)
    for (number, run) in sorted.enumerated() {
      ofArticle[ends[Int(run.place)]] = UInt32(number)
      ends[Int(run.place)] += 1
    }
    return Runs(sorted: sorted, ofArticle: ofArticle, starts: counts)
  }

  private static func hash(
    _ words: (Vocabulary.Term, Vocabulary.Term), _ last: Vocabulary.Term
  ) -> UInt32 {
    var hash = UInt64(words.0) << 32 | UInt64(words.1)
    hash = hash &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29
    hash = (hash ^ UInt64(last)) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
