import NewsCorpus

/// The passages that two articles have in nearly the same words.
///
/// Pairs of near words that both have are seeds; seeds that stand near each other in both articles are one passage,
/// in whatever order they come there, so that sentences may have changed places. A passage ends where neither has a
/// seed for some words, grows over the equal words on both sides, and counts when most of its words are in both.
/// Right for a copied paragraph in which every fifth word was replaced; a stock description of the same office, in
/// words that are no name, counts as a copy too.
///
/// After the seed, extend and filter scheme of text alignment (Potthast et al. 2013), with skip-bigrams without order as
/// seeds.
struct PassageAlignment {
  private let corpus: Corpus
  private let content: ContentWords
  private let first: Side
  private let second: Side

  /// An article.
  private struct Side {
    let article: ArticleOrdinal
    let bigrams: SkipBigrams
    /// Its words, as numbers of the corpus.
    let words: Range<Int>
    /// Those of the body.
    let body: Range<Int>

    init(_ article: ArticleOrdinal, _ bigrams: SkipBigrams, in corpus: Corpus) {
      (self.article, self.bigrams) = (article, bigrams)
      words = corpus.articles[article].words
      body = corpus.bodyWords(of: article)
    }
  }

  /// What decides whether two articles share a passage.
  private enum Limit {
    /// A pair of words that comes more often than so, the times in both multiplied, is no seed.
    static let occurrences = 9
    /// How many words may lie between two seeds of one passage.
    static let gap = 8
    /// How many words may lie between two passages that become one.
    static let merged = 20
    /// How often the ends of a passage are looked at.
    static let trims = 6
    /// The fewest words of a sentence at an end of a passage.
    static let end = 4
    /// The fewest content words that the seeds of a passage have.
    static let content = 6
    /// The fewest words outside names that both have: a name with its titles is the same in every account.
    static let words = 8
    /// The fewest that stand outside quotation marks: who quotes the same speech copies nothing.
    static let own = 7
    /// How much of the longer one both have, names aside.
    static let share = 0.7
    /// The same of two passages near one another that become one.
    static let joinedShare = 0.6
  }

  init(
    _ first: (article: ArticleOrdinal, bigrams: SkipBigrams),
    _ second: (article: ArticleOrdinal, bigrams: SkipBigrams), _ content: ContentWords,
    in corpus: Corpus
  ) {
    (self.corpus, self.content) = (corpus, content)
    self.first = Side(first.article, first.bigrams, in: corpus)
    self.second = Side(second.article, second.bigrams, in: corpus)
  }

  /// The words of a passage in both.
  private struct Box {
    var first: Range<Int>
    var second: Range<Int>

    func joined(_ other: Box) -> Box {
      Box(first: first.hull(other.first), second: second.hull(other.second))
    }
  }

  /// A pair of near words that both have, in words counted from the articles' first ones.
  private struct Seed {
    let first: Range<Int>
    let second: Range<Int>
  }

  /// The passages, in the order of the first article.
  ///
  /// - Complexity: O(*n* log *n*) in the words of the two: a seed is compared with the few around it.
  func passages(_ cancellation: Cancellation) throws(Cancelled) -> [ReusedPassage] {
    var pace = PacedCancellation(cancellation)
    let seeds = try seeds(&pace)
    guard seeds.count >= Limit.content else { return [] }
    var boxes: [Box] = []
    for group in try NearGroups.of(seeds.map { ($0.first, $0.second) }, gap: Limit.gap, &pace)
    where group.count * 2 >= Limit.content {
      // A seed has two words, so fewer seeds are no passage.
      let own = group.map { seeds[$0] }
      if let box = passage(of: own) {
        boxes.append(box)
      } else {
        // Of what stands there twice each copy is one.
        boxes += Self.diagonals(own).compactMap(passage)
      }
    }
    boxes = Self.ordered(boxes)
    let merged = try NearGroups.of(
      boxes.map { ($0.first, $0.second) }, gap: Limit.merged, &pace
    ).flatMap { group in self.merged(group.map { boxes[$0] }) }
    return Self.ordered(merged).filter(isOwn).map { box in
      ReusedPassage(source: box.first, target: box.second, sameWords: same(box))
    }
  }

  private static func ordered(_ boxes: [Box]) -> [Box] {
    boxes.sorted {
      ($0.first.lowerBound, $0.second.lowerBound) < ($1.first.lowerBound, $1.second.lowerBound)
    }
  }

  /// Passages near one another, those joined that are one passage together. Of what stands there twice in one article
  /// each copy stays by itself.
  private func merged(_ boxes: [Box]) -> [Box] {
    var result: [Box] = []
    for box in boxes {
      if let last = result.last, last.first.overlaps(box.first) == last.second.overlaps(box.second),
        isAlike(last.joined(box), Limit.joinedShare)
      {
        result[result.count - 1] = last.joined(box)
      } else {
        result.append(box)
      }
    }
    return result
  }

  /// Seeds in runs that stand equally far apart in both articles.
  private static func diagonals(_ seeds: [Seed]) -> [[Seed]] {
    func shift(_ seed: Seed) -> Int { seed.first.lowerBound - seed.second.lowerBound }
    var groups: [[Seed]] = []
    var last: Int?
    for seed in seeds.sorted(by: { shift($0) < shift($1) }) {
      if let before = last, shift(seed) - before <= Limit.gap {
        groups[groups.count - 1].append(seed)
      } else {
        groups.append([seed])
      }
      last = shift(seed)
    }
    return groups.count > 1 ? groups : []
  }

  /// What both have, in order of the first article.
  private func seeds(_ pace: inout PacedCancellation) throws(Cancelled) -> [Seed] {
    var seeds: [Seed] = []
    let (one, other) = (first.bigrams.all, second.bigrams.all)
    var (low, start) = (0, 0)
    while low < one.count, start < other.count {
      try pace.step()
      let hash = one[low].hash
      if hash != other[start].hash {
        if hash < other[start].hash { low += 1 } else { start += 1 }
        continue
      }
      var (high, end) = (low, start)
      while high < one.count, one[high].hash == hash { high += 1 }
      while end < other.count, other[end].hash == hash { end += 1 }
      if (high - low) * (end - start) <= Limit.occurrences {
        for own in one[low..<high] {
          for its in other[start..<end] {
            seeds.append(
              Seed(first: own.words, second: its.words))
          }
        }
      }
      (low, start) = (high, end)
    }
    return seeds.sorted {
      ($0.first.lowerBound, $0.second.lowerBound) < ($1.first.lowerBound, $1.second.lowerBound)
    }
  }

  /// The passage around some seeds; nil when it is none.
  private func passage(of seeds: [Seed]) -> Box? {
    guard
      min(Self.wordCount(seeds.map(\.first)), Self.wordCount(seeds.map(\.second)))
        >= Limit.content
    else { return nil }
    let own = seeds.dropFirst().reduce(seeds[0].first) { $0.hull($1.first) }
    let its = seeds.dropFirst().reduce(seeds[0].second) { $0.hull($1.second) }
    let (start, base) = (first.words.lowerBound, second.words.lowerBound)
    let box = grown(
      Box(
        first: start + own.lowerBound..<start + own.upperBound,
        second: base + its.lowerBound..<base + its.upperBound))
    return isAlike(box) ? box : nil
  }

  /// Whether both versions have enough words in common, names aside.
  private func isAlike(_ box: Box, _ share: Double = Limit.share) -> Bool {
    let (one, other) = (
      unnamed(box.first, of: first.article), unnamed(box.second, of: second.article)
    )
    let same = ReusedPassage.sameWords(one, other)
    let longer = max(one.count, other.count)
    return same >= Limit.words && Double(same) >= share * Double(longer)
  }

  /// How many words begin or end some seeds.
  private static func wordCount(_ seeds: [Range<Int>]) -> Int {
    var words: [Int] = []
    words.reserveCapacity(2 * seeds.count)
    for seed in seeds {
      words.append(seed.lowerBound)
      words.append(seed.upperBound - 1)
    }
    words.sort()
    var count = 0
    var last: Int?
    for word in words where word != last {
      count += 1
      last = word
    }
    return count
  }

  /// A passage with the equal words before and behind it.
  private func grown(_ box: Box) -> Box {
    let terms = corpus.words.terms
    var (low, start) = (box.first.lowerBound, box.second.lowerBound)
    while low > first.body.lowerBound, start > second.body.lowerBound,
      terms[low - 1] == terms[start - 1]
    {
      low -= 1
      start -= 1
    }
    var (high, end) = (box.first.upperBound, box.second.upperBound)
    while high < first.body.upperBound, end < second.body.upperBound, terms[high] == terms[end] {
      high += 1
      end += 1
    }
    return trimmed(Box(first: low..<high, second: start..<end))
  }

  /// A passage without the sentences at its ends that the other version has not.
  private func trimmed(_ box: Box) -> Box {
    var box = box
    for _ in 0..<Limit.trims {
      let next = Box(
        first: ends(of: box.first, against: box.second),
        second: ends(of: box.second, against: box.first))
      if next.first == box.first, next.second == box.second { break }
      box = next
    }
    return box
  }

  /// Some words without what belongs, at an end, to a sentence of which hardly a word or less than half is in the other
  /// version.
  private func ends(of words: Range<Int>, against other: Range<Int>) -> Range<Int> {
    let first = corpus.words(ofSentence: corpus.sentence(ofWord: words.lowerBound))
    let last = corpus.words(ofSentence: corpus.sentence(ofWord: words.upperBound - 1))
    guard first != last else { return words }
    let terms = corpus.words.terms
    let have = Set(other.lazy.map { terms[$0] })
    func isForeign(_ part: Range<Int>) -> Bool {
      let own = part.lazy.map { terms[$0] }.filter(content.contains)
      return part.count < Limit.end || own.count(where: have.contains) * 2 < own.count
    }
    let start =
      isForeign(words.lowerBound..<first.upperBound) ? first.upperBound : words.lowerBound
    let end = isForeign(last.lowerBound..<words.upperBound) ? last.lowerBound : words.upperBound
    return start < end ? start..<end : words
  }

  /// How many words both versions have.
  private func same(_ box: Box) -> Int {
    let terms = corpus.words.terms
    return ReusedPassage.sameWords(box.first.map { terms[$0] }, box.second.map { terms[$0] })
  }

  /// Whether both versions have enough words in common that stand outside quotation marks.
  private func isOwn(_ box: Box) -> Bool {
    ReusedPassage.sameWords(
      unquoted(box.first, of: first.article), unquoted(box.second, of: second.article))
      >= Limit.own
  }

  /// The terms of some words of an article that stand outside names.
  private func unnamed(_ words: Range<Int>, of article: ArticleOrdinal) -> [Vocabulary.Term] {
    let mentions = corpus.articles[article].mentions
    let span = corpus.span(ofWords: words)
    var next = mentions.partitioningIndex { corpus.mentions[$0].span.upper > span.lower }
    var terms: [Vocabulary.Term] = []
    for word in words {
      let own = corpus.span(ofWord: word, in: article)
      while next < mentions.upperBound, corpus.mentions[next].span.upper <= own.lower { next += 1 }
      if next < mentions.upperBound, corpus.mentions[next].span.lower <= own.lower { continue }
      terms.append(corpus.words.terms[word])
    }
    return terms
  }

  /// The terms of some words of an article that stand outside quotation marks.
  private func unquoted(_ words: Range<Int>, of article: ArticleOrdinal) -> [Vocabulary.Term] {
    let quoted = corpus.quotations(sharing: corpus.span(ofWords: words), of: article)
      .filter { corpus.quotations[$0].kind != .indirect }
      .flatMap { corpus.parts(ofQuotation: $0) }.map { corpus.words(in: $0, of: article) }
    return words.filter { word in !quoted.contains { $0.contains(word) } }
      .map { corpus.words.terms[$0] }
  }
}

extension Range<Int> {
  /// The smallest range that holds both.
  fileprivate func hull(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

/// Groups places of two texts that stand near one another in both.
enum NearGroups {
  /// The numbers of the places of each group, ascending, groups by their first; places ascend in the first text.
  ///
  /// Two places are near when at most `gap` words lie between them in each text; groups are closed under that
  /// (single linkage).
  /// - Complexity: O(*n* · *k*) for *n* places with *k* others near them in the first text.
  static func of(
    _ places: [(first: Range<Int>, second: Range<Int>)], gap: Int, _ pace: inout PacedCancellation
  ) throws(Cancelled) -> [[Int]] {
    var parents = Array(places.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parents[place] != place {
        parents[place] = parents[parents[place]]
        place = parents[place]
      }
      return place
    }
    for (place, own) in places.enumerated() {
      var next = place + 1
      while next < places.count, places[next].first.lowerBound - own.first.upperBound <= gap {
        try pace.step()
        if isNear(own.second, places[next].second, gap) {
          let (one, other) = (root(place), root(next))
          parents[max(one, other)] = min(one, other)
        }
        next += 1
      }
    }
    // A group is known by its first place, which is its root.
    var numbers = [Int](repeating: -1, count: places.count)
    var groups: [[Int]] = []
    for place in places.indices {
      let root = root(place)
      if numbers[root] < 0 {
        numbers[root] = groups.count
        groups.append([])
      }
      groups[numbers[root]].append(place)
    }
    return groups
  }

  private static func isNear(_ one: Range<Int>, _ other: Range<Int>, _ gap: Int) -> Bool {
    other.lowerBound - one.upperBound <= gap && one.lowerBound - other.upperBound <= gap
  }
}
