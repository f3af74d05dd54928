import NewsCorpus
import TestSupport
import Testing

// The search is the engine's own.
@testable import QueryEngine

/// What shares text with a place is found however deep rows lie in one another.
@Suite struct OverlapSearchTests {
  @Test("A row that holds all others is found behind any number of them")
  func enclosing() {
    let spans = [TextSpan(0, 10_000)] + (0..<500).map { TextSpan($0 * 10 + 1, $0 * 10 + 9) }
    let search = OverlapSearch { spans[$0] }
    #expect(search.rows(of: 0..<501, overlapping: TextSpan(4_993, 4_995)) == [0, 500])
    #expect(search.rows(of: 0..<501, overlapping: TextSpan(9_000, 9_010)) == [0])
  }

  @Test("Rows are those that a naive scan finds", arguments: 1...40)
  func naive(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let spans = (0..<Int.random(in: 1...200, using: &random)).map { _ in
      let start = Int.random(in: 0..<1_000, using: &random)
      let isLong = Int.random(in: 0..<20, using: &random) == 0
      return TextSpan(start, start + Int.random(in: 1...(isLong ? 900 : 20), using: &random))
    }.sorted { ($0.lower, $1.upper) < ($1.lower, $0.upper) }
    let search = OverlapSearch { spans[$0] }
    // Two articles, asked by turns: what is kept of one must not be taken for the other.
    let middle = spans.count / 2
    for turn in 0..<60 {
      let own = turn.isMultiple(of: 2) ? 0..<middle : middle..<spans.count
      let start = Int.random(in: 0..<1_000, using: &random)
      let place = TextSpan(start, start + Int.random(in: 1...30, using: &random))
      #expect(
        search.rows(of: own, overlapping: place) == own.filter { spans[$0].overlaps(place) },
        "seed \(seed)")
    }
  }
}
