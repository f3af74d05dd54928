import NewsCorpus

/// The pairs of sentences of two articles that share enough to be looked at.
///
/// One article is entered, others are then visited against it.
struct SentenceCandidates: ~Copyable {
  /// A sentence with a stem.
  private struct Entry: BitwiseCopyable {
    let stem: Stems.Stem
    /// An index of `ComparedArticles.sentences`.
    let sentence: Int
  }

  private let compared: ComparedArticles
  /// The sentences of each article, as indices of `ComparedArticles.sentences`.
  private let sentences: [Range<Int>]
  /// Stems that so many sentences of an article have that they tell nothing; mostly none.
  private let frequent: [Set<Stems.Stem>]
  // The article that is entered: stems, ascending, with their sentences, ascending; and for each stem where its
  // entries stand.
  private var entries: [Entry] = []
  private var places: [Range<Int32>]
  private var entered: Int?
  /// For each sentence of the entered article what it shares with one of another; all 0 between two.
  private var shared: [Double] = []

  /// A sentence with fewer stems says too little to be compared.
  private static let fewest = 3
  /// The share of the lighter sentence's weight that two must share to be looked at.
  private static let least = 0.15
  /// A stem that more sentences of an article have than so many, and than so large a share, tells nothing.
  private static let most = (count: 24, share: 0.1)

  /// Prepares articles.
  ///
  /// - Complexity: O(*n*) in their stems.
  init(of compared: ComparedArticles, _ cancellation: Cancellation) throws(Cancelled) {
    self.compared = compared
    places = [Range<Int32>](repeating: 0..<0, count: compared.stems.count)
    var counts = [Int](repeating: 0, count: compared.stems.count)
    var sentences: [Range<Int>] = []
    var frequent: [Set<Stems.Stem>] = []
    var start = 0
    for article in compared.articles {
      try cancellation.check()
      var end = start
      while end < compared.sentences.count, compared.articleOfSentence[end] == article {
        for stem in compared.bag(end) { counts[Int(stem)] += 1 }
        end += 1
      }
      let most = max(Self.most.count, Int(Self.most.share * Double(end - start)))
      var many: Set<Stems.Stem> = []
      for sentence in start..<end {
        for stem in compared.bag(sentence) {
          if counts[Int(stem)] > most { many.insert(stem) }
          counts[Int(stem)] = 0
        }
      }
      sentences.append(start..<end)
      frequent.append(many)
      start = end
    }
    (self.sentences, self.frequent) = (sentences, frequent)
  }

  /// Enters an article, a number of `ComparedArticles.articles`; what was entered before must have been left.
  ///
  /// - Complexity: O(*n* log *n*) in its stems.
  mutating func enter(_ article: Int) {
    entered = article
    shared = [Double](repeating: 0, count: sentences[article].count)
    entries = []
    for sentence in sentences[article] where compared.bag(sentence).count >= Self.fewest {
      for stem in compared.bag(sentence) where !frequent[article].contains(stem) {
        entries.append(Entry(stem: stem, sentence: sentence))
      }
    }
    entries.sort { ($0.stem, $0.sentence) < ($1.stem, $1.sentence) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].stem == entries[start].stem { end += 1 }
      places[Int(entries[start].stem)] =
        Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
      start = end
    }
  }

  /// Leaves the entered article.
  mutating func leave() {
    for entry in entries { places[Int(entry.stem)] = 0..<0 }
    entered = nil
  }

  /// Calls `look` with the pairs worth looking at, in their order: a sentence of an article before the entered one, and
  /// one of that.
  ///
  /// - Complexity: O(*n* + *s*) for *n* stems of the article, which stand in *s* sentences of the entered one.
  mutating func visit(
    _ article: Int, _ pace: inout PacedCancellation,
    _ look: (_ first: Int, _ second: Int, _ pace: inout PacedCancellation) throws(Cancelled) -> Void
  ) throws(Cancelled) {
    guard let entered else { return }
    let start = sentences[entered].lowerBound
    let many = frequent[article]
    var touched: [Int] = []
    for first in sentences[article] {
      let own = compared.bag(first)
      guard own.count >= Self.fewest else { continue }
      for stem in own where many.isEmpty || !many.contains(stem) {
        let weight = compared.rarity[Int(stem)] * compared.rarity[Int(stem)]
        let places = places[Int(stem)]
        try pace.step(1 + places.count)
        for place in places {
          let second = entries[Int(place)].sentence - start
          if shared[second] == 0 { touched.append(second) }
          shared[second] += weight
        }
      }
      touched.sort()
      for second in touched {
        let norm = min(compared.squaredNorms[first], compared.squaredNorms[start + second])
        let isEnough = shared[second] >= Self.least * norm
        shared[second] = 0
        if isEnough { try look(first, start + second, &pace) }
      }
      touched.removeAll(keepingCapacity: true)
    }
  }
}
