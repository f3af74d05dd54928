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
    var counts = [UInt32](repeating: 0, count: termCount)
    var articleCounts = [UInt32](repeating: 0, count: termCount)
    var lastArticle = [UInt32](repeating: .max, count: termCount)
    var last = [UInt32](repeating: 0, count: termCount)
    var starts = [Int](repeating: 0, count: termCount + 1)
    var article: UInt32 = 0
    var nextStart = articleStarts.count > 1 ? articleStarts[1] : Int.max
    for position in 0..<terms.count {
      if position & 0xFFFF == 0 { try check() }
      while position >= nextStart {
        article += 1
        nextStart =
          Int(article) + 1 < articleStarts.count ? articleStarts[Int(article) + 1] : Int.max
      }
      let term = Int(terms[position])
      counts[term] &+= 1
      if lastArticle[term] != article {
        lastArticle[term] = article
        articleCounts[term] &+= 1
      }
      let delta = UInt32(position + 1) &- last[term]
      last[term] = UInt32(position + 1)
      starts[term + 1] += Self.width(delta)
    }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var bytes = [UInt8](repeating: 0, count: starts[termCount])
    var cursors = starts
    for term in 0..<termCount { last[term] = 0 }
    for position in 0..<terms.count {
      if position & 0xFFFF == 0 { try check() }
      let term = Int(terms[position])
      var delta = UInt32(position + 1) &- last[term]
      last[term] = UInt32(position + 1)
      var cursor = cursors[term]
      while delta >= 0x80 {
        bytes[cursor] = UInt8(truncatingIfNeeded: delta) | 0x80
        cursor += 1
        delta >>= 7
      }
      bytes[cursor] = UInt8(truncatingIfNeeded: delta)
      cursors[term] = cursor + 1
    }
    self.bytes = bytes
    self.starts = starts
    self.counts = counts
    self.articleCounts = articleCounts
  }

  @inline(__always)
  private static func width(_ delta: UInt32) -> Int {
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
