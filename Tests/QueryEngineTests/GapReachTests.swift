import NewsCorpus
import TestSupport
import Testing

// How ends are kept is the matcher's own.
@testable import QueryEngine

@Suite struct GapReachTests {
  @Test(
    "A pattern reaches as far with its ends in bits as with its ends in a list", arguments: 1...40)
  func bits(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let corpus = RandomCorpus(seed: UInt64(seed)).corpus
    let count = corpus.words.count
    var reached = 0
    for _ in 0..<60 {
      let elements = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Self.element(corpus, &random)
      }
      var short = GapReach(corpus: corpus, elements: elements)
      var long = GapReach(corpus: corpus, elements: elements, mostBits: 0)
      for start in 0..<count {
        let end = min(count, start + Int.random(in: 0...70, using: &random))
        let own = short.longest(from: start, end: end)
        #expect(own == long.longest(from: start, end: end), "\(elements) from \(start) to \(end)")
        if own != nil { reached += 1 }
      }
    }
    #expect(reached > 0)
  }

  private static func element(
    _ corpus: Corpus, _ random: inout SeededGenerator
  ) -> CompiledPattern.Element {
    var terms: [Vocabulary.Term]?
    if Bool.random(using: &random) {
      let some = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Vocabulary.Term(Int.random(in: 0..<corpus.vocabulary.count, using: &random))
      }
      terms = Set(some).sorted()
    }
    let minimum = Int.random(in: 0...2, using: &random)
    return .init(
      terms: terms, minimum: minimum, maximum: minimum + Int.random(in: 0...6, using: &random))
  }
}
