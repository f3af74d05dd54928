import NewsCorpus

/// How far a pattern with repetitions reaches from a word.
///
/// The ends of the places matched so far are kept as a set, so that many gaps cost no more than one
/// after the other: as bits of one number where no match is longer than its bits, in a list elsewhere.
struct GapReach {
  /// One place of the pattern.
  private struct Place {
    /// Whether any word fits.
    let isFree: Bool
    /// The only term that fits, where there is one.
    let only: Vocabulary.Term?
    let minimum: Int
    let maximum: Int
  }

  private let terms: [Vocabulary.Term]
  private let places: [Place]
  /// The terms that fit each place.
  private let fitting: [[Vocabulary.Term]]
  private var ends: [Bool]
  private var nextEnds: [Bool]
  /// Whether ends are kept as bits.
  private let isShort: Bool

  /// The most words of a match whose ends are bits.
  static let mostBits = UInt64.bitWidth - 1

  init(corpus: Corpus, elements: [CompiledPattern.Element], mostBits: Int = mostBits) {
    terms = corpus.words.terms
    places = elements.map { element in
      Place(
        isFree: element.terms == nil,
        only: element.terms?.count == 1 ? element.terms?.first : nil, minimum: element.minimum,
        maximum: element.maximum)
    }
    fitting = elements.map { $0.terms ?? [] }
    let longest = elements.reduce(0) { $0 + $1.maximum }
    isShort = longest <= mostBits
    ends = Array(repeating: false, count: isShort ? 0 : longest + 1)
    nextEnds = ends
  }

  @inline(__always)
  private func fits(_ word: Int, _ place: Int) -> Bool {
    if places[place].isFree { return true }
    if let only = places[place].only { return terms[word] == only }
    return fitting[place].holds(terms[word])
  }

  /// The end of the longest match from the word `start` on, not behind `end`; nil when there is none.
  ///
  /// - Complexity: O(*k* · *w*) for *k* places and *w* words that a match may span.
  mutating func longest(from start: Int, end: Int) -> Int? {
    // Most words are no beginning.
    if places[0].minimum > 0, start >= end || !fits(start, 0) { return nil }
    if isShort { return longestInBits(from: start, room: end - start) }
    var reached = 0...0
    ends[0] = true
    for place in places.indices {
      guard let next = step(place, from: start, reached, room: end - start) else { return nil }
      reached = next
    }
    for offset in reached { ends[offset] = false }
    return start + reached.upperBound
  }

  /// The same with bit *n* for an end *n* words behind the first.
  private func longestInBits(from start: Int, room: Int) -> Int? {
    let inside: UInt64 = room >= Self.mostBits ? .max : (1 << (UInt64(room) + 1)) - 1
    var ends: UInt64 = 1
    for place in places.indices {
      var run = ends
      var next = places[place].minimum == 0 ? ends : 0
      var length = 0
      while length < places[place].maximum, run != 0 {
        length += 1
        run = behind(run, place, from: start) & inside
        if length >= places[place].minimum { next |= run }
      }
      if next == 0 { return nil }
      ends = next
    }
    return start + (UInt64.bitWidth - 1 - ends.leadingZeroBitCount)
  }

  /// The ends one word further on, where that word fits a place.
  @inline(__always)
  private func behind(_ ends: UInt64, _ place: Int, from start: Int) -> UInt64 {
    if places[place].isFree { return ends << 1 }
    var result: UInt64 = 0
    var rest = ends
    while rest != 0 {
      let offset = rest.trailingZeroBitCount
      rest &= rest - 1
      if start + offset < terms.count, fits(start + offset, place) { result |= 2 << UInt64(offset) }
    }
    return result
  }

  /// Goes over one place: `ends` are then the ends of what matches up to it. Nil, and no end, when
  /// nothing does.
  private mutating func step(
    _ place: Int, from start: Int, _ reached: ClosedRange<Int>, room: Int
  ) -> ClosedRange<Int>? {
    // Of the ends before, the latest that is far enough away decides, as it leaves the shortest run of
    // words to fit.
    let (minimum, maximum) = (places[place].minimum, places[place].maximum)
    let last = min(reached.upperBound + maximum, room)
    var latest = -1
    var runStart = 0
    var low = -1
    var high = -1
    var offset = reached.lowerBound
    while offset <= last {
      if offset > reached.lowerBound, !fits(start + offset - 1, place) { runStart = offset }
      let from = offset - minimum
      if from >= reached.lowerBound, from <= reached.upperBound, ends[from] { latest = from }
      let isEnd = latest >= runStart && latest >= 0 && offset - latest <= maximum
      nextEnds[offset] = isEnd
      if isEnd {
        if low < 0 { low = offset }
        high = offset
      }
      offset += 1
    }
    for offset in reached { ends[offset] = false }
    guard low >= 0 else {
      var offset = reached.lowerBound
      while offset <= last {
        nextEnds[offset] = false
        offset += 1
      }
      return nil
    }
    swap(&ends, &nextEnds)
    return low...high
  }
}
