import NewsCorpus

/// Finds every match of a pattern: leftmost-longest, without overlap, each inside its bounds.
///
/// The rarest place of the pattern drives: its postings are walked, and the words around each are
/// compared in the column of terms, so a rare word makes a long pattern cheap.
struct PatternMatcher {
  let corpus: Corpus
  let pattern: CompiledPattern
  var bounds = TextBounds.sentence
  /// The stretches of running words to look in, ascending; nil: all.
  var scope: [Range<Int>]?

  /// All matches, ascending.
  ///
  /// - Complexity: O(*p* · *k* · *w*) for *p* postings of the rarest place, *k* places in the pattern and
  ///   *w* words that a match may span; without repetitions O(*p* · *k*).
  func matches(_ patience: Patience) throws(EvaluationError) -> [Match] {
    guard !pattern.isImpossible else { return [] }
    guard let driver = rarest() else { return try matchesAnywhere(patience) }
    if pattern.isFixed { return try fixedMatches(driver: driver, patience) }
    return try gappedMatches(driver: driver, patience)
  }

  /// At most how many matches there are: the postings of the rarest place.
  var estimate: Int {
    guard !pattern.isImpossible else { return 0 }
    return rarest().map { postingCount($0) } ?? corpus.words.count
  }

  /// The place that must be filled and has fewest postings, as a pattern of its own; nil when any word
  /// fits everywhere.
  var rarestWord: CompiledPattern? {
    rarest().map { CompiledPattern(elements: [.init(terms: pattern.elements[$0].terms)]) }
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

  private func fixedMatches(
    driver: Int, _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    var walk = FixedWalk(
      corpus: corpus, pattern: pattern, bounds: bounds, driver: driver,
      postings: scope == nil ? postingCount(driver) : 0)
    let own = pattern.elements[driver].terms ?? []
    if own.count == 1, scope == nil {
      for position in corpus.index.postings(of: own[0]) { try walk.consider(position, patience) }
    } else {
      let positions = try TermPositions(corpus: corpus, scope: scope).positions(of: own, patience)
      for position in positions { try walk.consider(Int(position), patience) }
    }
    return walk.finish()
  }

  private func gappedMatches(
    driver: Int, _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    var walk = GappedWalk(corpus: corpus, pattern: pattern, driver: driver)
    var cursor = BoundsCursor(corpus, bounds)
    let positions = try TermPositions(corpus: corpus, scope: scope)
      .positions(of: pattern.elements[driver].terms ?? [], patience)
    for position in positions {
      let position = Int(position)
      let end = cursor.end(with: position)
      try walk.consider(position, in: cursor.start..<end, patience)
    }
    return walk.found
  }

  /// A walk that finds the matches in many short stretches, one after the other; nil where the pattern has no place
  /// to drive it, or no repetitions, which need none.
  var gappedWalk: GappedWalk? {
    guard !pattern.isImpossible, !pattern.isFixed, let driver = rarest() else { return nil }
    return GappedWalk(corpus: corpus, pattern: pattern, driver: driver)
  }

  /// Patterns of free words only: every stretch is tried from each of its words.
  private func matchesAnywhere(_ patience: Patience) throws(EvaluationError) -> [Match] {
    var reach = GapReach(corpus: corpus, elements: pattern.elements)
    var cursor = BoundsCursor(corpus, bounds)
    var found: [Match] = []
    var turn = 0
    for stretch in scope ?? [0..<corpus.words.count] {
      var start = max(stretch.lowerBound, found.last?.words.upperBound ?? 0)
      while start < stretch.upperBound {
        turn += 1
        try patience.check(turn: turn)
        if let stop = reach.longest(from: start, end: cursor.end(with: start)), stop > start {
          found.append(Match(start..<stop))
          start = stop
        } else {
          start += 1
        }
      }
    }
    return found
  }
}

/// Tries a pattern in which every place is one word at one posting of its driving place after the other.
///
/// Postings are collected and tried 64 at a time, first their words, then their bounds: looking up one then does not
/// wait for the memory that the one before needs.
private struct FixedWalk {
  private static let batch = 64
  private static let none = Vocabulary.Term.max

  private let terms: [Vocabulary.Term]
  private let elements: [CompiledPattern.Element]
  private let driver: Int
  /// The only term of each place; `none` where there are several, which are searched, or any word fits.
  private let single: [Vocabulary.Term]
  private var cursor: BoundsCursor
  /// The first words of what is tried next.
  private var starts: [Int]
  private var count = 0
  private var next = 0
  private var found: [Match] = []

  init(
    corpus: Corpus, pattern: CompiledPattern, bounds: TextBounds, driver: Int, postings: Int
  ) {
    terms = corpus.words.terms
    elements = pattern.elements
    self.driver = driver
    single = pattern.elements.map { own in
      own.terms?.count == 1 ? own.terms?.first ?? Self.none : Self.none
    }
    cursor = BoundsCursor(corpus, bounds)
    starts = Array(repeating: 0, count: Self.batch)
    found.reserveCapacity(elements.count == 1 ? postings : min(postings, 256))
  }

  /// Tries a posting, soon; they must ascend.
  @inline(__always)
  mutating func consider(_ position: Int, _ patience: Patience) throws(EvaluationError) {
    starts[count] = position - driver
    count += 1
    if count == Self.batch {
      try patience.check()
      tryBatch()
    }
  }

  /// All that was found, when there are no more postings.
  mutating func finish() -> [Match] {
    tryBatch()
    return found
  }

  private mutating func tryBatch() {
    let length = single.count
    if length > 1 { keepFitting() }
    for start in starts[..<count] where start >= next {
      if length > 1, !cursor.holds(start..<start + length) { continue }
      found.append(Match(start..<start + length))
      next = start + length
    }
    count = 0
  }

  /// Keeps the starts at which all words fit.
  private mutating func keepFitting() {
    let last = terms.count - single.count
    for place in single.indices where place != driver {
      let only = single[place]
      var kept = 0
      for index in 0..<count {
        let start = starts[index]
        let isInside = start >= 0 && start <= last
        let term = terms[isInside ? start + place : 0]
        let fits = only != Self.none ? term == only : fitsOne(of: place, term)
        starts[kept] = start
        kept += isInside && fits ? 1 : 0
      }
      count = kept
    }
  }

  private func fitsOne(of place: Int, _ term: Vocabulary.Term) -> Bool {
    elements[place].terms?.holds(term) ?? true
  }
}

/// Tries a pattern with repetitions around one posting of its driving place after the other.
struct GappedWalk {
  private let terms: [Vocabulary.Term]
  private let driving: [Vocabulary.Term]
  /// The fewest and the most words before the driving place.
  private let fewest: Int
  private let most: Int
  private var reach: GapReach
  private var tried = -1
  private var next = 0
  private var turn = 0
  private(set) var found: [Match] = []

  init(corpus: Corpus, pattern: CompiledPattern, driver: Int) {
    terms = corpus.words.terms
    driving = pattern.elements[driver].terms ?? []
    let before = pattern.elements[..<driver]
    fewest = before.reduce(0) { $0 + $1.minimum }
    most = before.reduce(0) { $0 + $1.maximum }
    reach = GapReach(corpus: corpus, elements: pattern.elements)
  }

  /// Finds the matches that have the word at `position` at the driving place and lie between bounds; positions must
  /// not descend.
  mutating func consider(
    _ position: Int, in bounds: Range<Int>, _ patience: Patience
  ) throws(EvaluationError) {
    let first = max(bounds.lowerBound, position - most, tried + 1, next)
    let last = position - fewest
    guard first <= last else { return }
    for start in first...last {
      turn += 1
      try patience.check(turn: turn)
      tried = start
      guard start >= next, let stop = reach.longest(from: start, end: bounds.upperBound),
        stop > start
      else { continue }
      found.append(Match(start..<stop))
      next = stop
    }
  }

  /// The matches in a stretch of words, wherever others were looked for before.
  mutating func matches(
    in words: Range<Int>, _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    (tried, next) = (-1, 0)
    found.removeAll(keepingCapacity: true)
    for position in words where driving.holds(terms[position]) {
      try consider(position, in: words, patience)
    }
    return found
  }
}

/// Where any of some terms stand.
struct TermPositions {
  let corpus: Corpus
  /// The stretches of running words to look in, ascending; nil: all.
  var scope: [Range<Int>]?

  /// The positions, ascending.
  ///
  /// - Complexity: O(*p*) in the postings for one term, O(*p* log *p*) or O(*n*) in all words for more,
  ///   whichever is less.
  func positions(
    of terms: [Vocabulary.Term], _ patience: Patience
  ) throws(EvaluationError) -> [UInt32] {
    let count = terms.reduce(0) { $0 + corpus.index.count(of: $1) }
    if let scope { return try positions(of: terms, lookingAt: scope, patience) }
    // So many are found sooner by looking at every word.
    if count > corpus.words.count / 16, terms.count > 1 {
      return try positions(of: terms, lookingAt: [0..<corpus.words.count], patience)
    }
    var all: [UInt32] = []
    all.reserveCapacity(count)
    for term in terms {
      try patience.check()
      for position in corpus.index.postings(of: term) { all.append(UInt32(position)) }
    }
    if terms.count > 1 { all.sort() }
    return all
  }

  private func positions(
    of terms: [Vocabulary.Term], lookingAt stretches: [Range<Int>], _ patience: Patience
  ) throws(EvaluationError) -> [UInt32] {
    var all: [UInt32] = []
    let words = corpus.words.terms
    let length = stretches.reduce(0) { $0 + $1.count }
    // A table of all terms is worth its making only for many words.
    guard length > corpus.vocabulary.count / 16 || terms.count <= 8 else {
      for stretch in stretches {
        for position in stretch where terms.holds(words[position]) { all.append(UInt32(position)) }
      }
      return all
    }
    if terms.count > 8 {
      var isWanted = [Bool](repeating: false, count: corpus.vocabulary.count)
      for term in terms { isWanted[Int(term)] = true }
      for stretch in stretches {
        for position in stretch {
          if position & 0xFFFF == 0 { try patience.check() }
          if isWanted[Int(words[position])] { all.append(UInt32(position)) }
        }
      }
      return all
    }
    for stretch in stretches {
      for position in stretch {
        if position & 0xFFFF == 0 { try patience.check() }
        if terms.contains(words[position]) { all.append(UInt32(position)) }
      }
    }
    return all
  }
}

extension [Vocabulary.Term] {
  /// Whether an ascending list of terms has one.
  func holds(_ term: Vocabulary.Term) -> Bool {
    if count <= 8 { return contains(term) }
    let place = partitioningIndex { $0 >= term }
    return place < count && self[place] == term
  }
}
