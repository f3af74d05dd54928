/// For every term: how often, in how many articles and where it occurs.
package struct InvertedIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  private let counts: [UInt32]
  private let articleCounts: [UInt32]

  /// Builds the index of `terms`, the term of every running word.
  ///
  /// Two passes: the first sizes every list, the second fills it, so nothing is moved or grown.
  /// - Parameters:
  ///   - terms: the term of every running word, in order.
  ///   - articleStarts: the number of the first word of every article, ascending.
  ///   - termCount: the size of the vocabulary.
  ///   - check: asked from time to time, and may throw to end the work.
  /// - Throws: only what `check` throws.
  /// - Complexity: O(*n* + *v*) for *n* running words and *v* terms.
  init<Failure>(
    terms: [Vocabulary.Term], articleStarts: [Int], termCount: Int,
    check: () throws(Failure) -> Void
  ) throws(Failure) {
    var building = [Building](repeating: Building(), count: termCount)
    var article: UInt32 = 0
    var nextStart = articleStarts.count > 1 ? articleStarts[1] : Int.max
    for position in 0..<terms.count {
      if position & 0xFFFF == 0 { try check() }
      while position >= nextStart {
        article += 1
        nextStart =
          Int(article) + 1 < articleStarts.count ? articleStarts[Int(article) + 1] : Int.max
      }
      building[Int(terms[position])].count(UInt32(position), of: article)
    }
    var starts: [Int] = []
    starts.reserveCapacity(termCount + 1)
    var start = 0
    for term in 0..<termCount {
      starts.append(start)
      let width = building[term].place
      building[term].startWriting(at: start)
      start += width
    }
    starts.append(start)
    var bytes = [UInt8](repeating: 0, count: start)
    for position in 0..<terms.count {
      if position & 0xFFFF == 0 { try check() }
      building[Int(terms[position])].write(UInt32(position), into: &bytes)
    }
    self.bytes = bytes
    self.starts = starts
    counts = building.map(\.count)
    articleCounts = building.map(\.articleCount)
  }

  /// What is known of a term while its list is made: side by side, for terms come in no order.
  private struct Building: BitwiseCopyable {
    var count: UInt32 = 0
    var articleCount: UInt32 = 0
    // The number of the last article that has it, plus one.
    private var article: UInt32 = 0
    // The position of the last one, plus one.
    private var last: UInt32 = 0
    /// The bytes of its list so far; while the list is written, where it goes on.
    private(set) var place = 0

    @inline(__always)
    mutating func count(_ position: UInt32, of article: UInt32) {
      count &+= 1
      if self.article != article &+ 1 {
        self.article = article &+ 1
        articleCount &+= 1
      }
      place &+= InvertedIndex.width(position &+ 1 &- last)
      last = position &+ 1
    }

    mutating func startWriting(at start: Int) { (place, last) = (start, 0) }

    @inline(__always)
    mutating func write(_ position: UInt32, into bytes: inout [UInt8]) {
      var delta = position &+ 1 &- last
      last = position &+ 1
      var cursor = place
      while delta >= 0x80 {
        bytes[cursor] = UInt8(truncatingIfNeeded: delta) | 0x80
        cursor &+= 1
        delta >>= 7
      }
      bytes[cursor] = UInt8(truncatingIfNeeded: delta)
      place = cursor &+ 1
    }
  }

  @inline(__always)
  fileprivate static func width(_ delta: UInt32) -> Int {
    delta < 0x80 ? 1 : delta < 0x4000 ? 2 : delta < 0x20_0000 ? 3 : delta < 0x1000_0000 ? 4 : 5
  }

  /// How often a term occurs.
  package func count(of term: Vocabulary.Term) -> Int { Int(counts[Int(term)]) }

  /// In how many articles a term occurs.
  package func articleCount(of term: Vocabulary.Term) -> Int { Int(articleCounts[Int(term)]) }

  /// Where a term occurs.
  package func postings(of term: Vocabulary.Term) -> PostingsList {
    PostingsList(
      bytes: bytes, range: starts[Int(term)]..<starts[Int(term) + 1], count: count(of: term))
  }

  /// The bytes the lists take.
  package var byteCount: Int { bytes.count }
}
