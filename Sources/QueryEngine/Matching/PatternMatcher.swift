import NewsCorpus

/// Finds every match of a pattern: leftmost-longest, without overlap, each inside one sentence.
///
/// The rarest place of the pattern drives: its postings are walked, and the words around each are
/// compared in the column of terms, so a rare word makes a long pattern cheap.
struct PatternMatcher {
  let corpus: Corpus
  let pattern: CompiledPattern
  let isCancelled: () -> Bool

  /// All matches, ascending.
  ///
  /// - Complexity: O(*p* · *k*) for *p* postings of the rarest place and *k* words in the pattern.
  func matches() throws(EvaluationError) -> [Match] {
    guard !pattern.isImpossible else { return [] }
    guard let driver = rarest() else { return try matchesAnywhere() }
    if pattern.elements.allSatisfy({ $0.minimum == 1 && $0.maximum == 1 }) {
      return try fixedMatches(driver: driver)
    }
    return try gappedMatches(driver: driver)
  }

  /// How many postings the rarest place has: the planner's estimate.
  var estimate: Int {
    guard !pattern.isImpossible else { return 0 }
    return rarest().map { postingCount($0) } ?? corpus.words.count
  }

  private func postingCount(_ element: Int) -> Int {
    (pattern.elements[element].terms ?? []).reduce(0) { $0 + corpus.index.count(of: $1) }
  }

  /// The place that must be filled and has fewest postings; nil when any word fits everywhere.
  private func rarest() -> Int? {
    pattern.elements.indices
      .filter { pattern.elements[$0].minimum > 0 && pattern.elements[$0].terms != nil }
      .min { postingCount($0) < postingCount($1) }
  }

  /// The positions of a place's words, ascending.
  private func positions(_ element: Int) -> [Int] {
    let terms = pattern.elements[element].terms ?? []
    var all: [Int] = []
    all.reserveCapacity(postingCount(element))
    for term in terms {
      for position in corpus.index.postings(of: term) { all.append(position) }
    }
    if terms.count > 1 { all.sort() }
    return all
  }

  private func fixedMatches(driver: Int) throws(EvaluationError) -> [Match] {
    var found: [Match] = []
    let count = pattern.elements.count
    let terms = corpus.words.terms
    // Single terms are compared as numbers; lists of terms by search.
    let single = pattern.elements.map { $0.terms?.count == 1 ? $0.terms?.first : nil }
    var cursor = SentenceCursor(corpus)
    var next = 0
    var checked = 0
    func consider(_ position: Int) {
      let start = position - driver
      guard start >= next, start >= 0, start + count <= terms.count else { return }
      for offset in 0..<count where offset != driver {
        let term = terms[start + offset]
        if let only = single[offset] {
          if term != only { return }
        } else if let several = pattern.elements[offset].terms, !Self.contains(several, term) {
          return
        }
      }
      guard count == 1 || cursor.end(ofSentenceWith: start) >= start + count else { return }
      found.append(Match(firstWord: UInt32(start), wordCount: UInt32(count)))
      next = start + count
    }
    if let only = single[driver] {
      for position in corpus.index.postings(of: only) {
        checked += 1
        if checked & 0xFFFF == 0, isCancelled() { throw .cancelled }
        consider(position)
      }
    } else {
      for position in positions(driver) {
        checked += 1
        if checked & 0xFFFF == 0, isCancelled() { throw .cancelled }
        consider(position)
      }
    }
    return found
  }

  private func gappedMatches(driver: Int) throws(EvaluationError) -> [Match] {
    let before = pattern.elements[..<driver]
    let fewest = before.reduce(0) { $0 + $1.minimum }
    let most = before.reduce(0) { $0 + $1.maximum }
    var cursor = SentenceCursor(corpus)
    var found: [Match] = []
    var tried = -1
    var next = 0
    var checked = 0
    for position in positions(driver) {
      checked += 1
      if checked & 0x3FF == 0, isCancelled() { throw .cancelled }
      let end = cursor.end(ofSentenceWith: position)
      let first = max(cursor.start, position - most, tried + 1, next)
      let last = position - fewest
      guard first <= last else { continue }
      for start in first...last {
        tried = start
        guard start >= next, let stop = longest(from: start, element: 0, end: end), stop > start
        else { continue }
        found.append(Match(firstWord: UInt32(start), wordCount: UInt32(stop - start)))
        next = stop
      }
    }
    return found
  }

  /// Patterns of free words only: every sentence is tried from each of its words.
  private func matchesAnywhere() throws(EvaluationError) -> [Match] {
    var found: [Match] = []
    for sentence in corpus.sentences.indices {
      if sentence & 0x3FF == 0, isCancelled() { throw .cancelled }
      let words = corpus.words(ofSentence: sentence)
      var start = words.lowerBound
      while start < words.upperBound {
        if let stop = longest(from: start, element: 0, end: words.upperBound), stop > start {
          found.append(Match(firstWord: UInt32(start), wordCount: UInt32(stop - start)))
          start = stop
        } else {
          start += 1
        }
      }
    }
    return found
  }

  /// The end of the longest match of the elements from `element` on, starting at the word `start`.
  private func longest(from start: Int, element: Int, end: Int) -> Int? {
    guard element < pattern.elements.count else { return start }
    let own = pattern.elements[element]
    // How many words fit here in a row.
    var fitting = 0
    while fitting < own.maximum, start + fitting < end {
      if let terms = own.terms, !Self.contains(terms, corpus.words.terms[start + fitting]) { break }
      fitting += 1
    }
    guard fitting >= own.minimum else { return nil }
    var best: Int?
    for count in stride(from: fitting, through: own.minimum, by: -1) {
      if let stop = longest(from: start + count, element: element + 1, end: end) {
        best = max(best ?? stop, stop)
      }
    }
    return best
  }

  private static func contains(_ terms: [Vocabulary.Term], _ term: Vocabulary.Term) -> Bool {
    if terms.count <= 8 { return terms.contains(term) }
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low] == term
  }
}

/// Walks the sentences along ascending words.
struct SentenceCursor {
  private let corpus: Corpus
  private var sentence = 0
  /// The first word of the sentence last asked for.
  private(set) var start = 0
  private var end = 0

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// The word after the sentence that holds `word`; words must not descend.
  ///
  /// - Complexity: O(1) when the sentence is the last one asked for or near it, else O(log *n*).
  mutating func end(ofSentenceWith word: Int) -> Int {
    if word >= start, word < end { return end }
    sentence = corpus.sentence(ofWord: word)
    let words = corpus.words(ofSentence: sentence)
    start = words.lowerBound
    end = words.upperBound
    return end
  }

  /// The sentence that holds `word`; words must not descend.
  mutating func sentence(with word: Int) -> Int {
    _ = end(ofSentenceWith: word)
    return sentence
  }
}
