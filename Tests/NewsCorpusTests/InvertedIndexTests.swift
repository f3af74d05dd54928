import TestSupport
import Testing

// The index and the columns are made only by the builder, so their initialisers are internal.
@testable import NewsCorpus

@Suite struct InvertedIndexTests {
  @Test("A term's postings are the places where it stands, strictly ascending", arguments: 1...12)
  func postings(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let termCount = Int.random(in: 1...40, using: &random)
    let count = Int.random(in: 0...4_000, using: &random)
    // A few terms are frequent and most are rare, as in text, so that all widths of a gap occur.
    let terms = (0..<count).map { _ in
      Vocabulary.Term(
        min(
          Int.random(in: 0..<termCount, using: &random),
          Int.random(in: 0..<termCount, using: &random)))
    }
    var starts = Set((0..<5).map { _ in Int.random(in: 0...max(0, count), using: &random) })
    starts.insert(0)
    let index = InvertedIndex(terms: terms, articleStarts: starts.sorted(), termCount: termCount) {}
    for term in 0..<Vocabulary.Term(termCount) {
      let expected = terms.indices.filter { terms[$0] == term }
      #expect(Array(index.postings(of: term)) == expected, "seed \(seed)")
      #expect(index.count(of: term) == expected.count)
      let articles = Set(expected.map { place in starts.filter { $0 <= place }.max() })
      #expect(index.articleCount(of: term) == articles.count, "seed \(seed)")
    }
  }

  @Test("A gap of any width is kept", arguments: [1, 127, 128, 16_383, 16_384, 2_097_152])
  func gaps(gap: Int) {
    var terms = [Vocabulary.Term](repeating: 0, count: gap + 1)
    terms[0] = 1
    terms[gap] = 1
    let index = InvertedIndex(terms: terms, articleStarts: [0], termCount: 2) {}
    #expect(Array(index.postings(of: 1)) == [0, gap])
  }
}

@Suite struct WordColumnsTests {
  @Test(
    "Words keep their places, also behind long runs without words and when they are long",
    arguments: [1, 2, 6])
  func places(atOnce: Int) {
    var columns = WordColumns()
    let places = [(0, 3), (10, 300), (70_000, 5), (70_006, 1), (200_000, 60_000), (400_000, 2)]
    for start in stride(from: 0, to: places.count, by: atOnce) {
      let base = places[start].0
      var tokens: [Token] = []
      for number in start..<start + atOnce {
        // A mark before each word, which is no running word.
        tokens.append(
          Token(start: 0, length: 1, kind: .comma, shape: [], term: Token.noTerm))
        tokens.append(
          Token(
            start: UInt32(places[number].0 - base), length: UInt16(places[number].1), kind: .word,
            shape: [], term: Vocabulary.Term(number)))
      }
      columns.append(tokens[...], base: base)
    }
    #expect(columns.count == places.count)
    #expect(columns.terms == [0, 1, 2, 3, 4, 5])
    for (number, place) in places.enumerated() {
      #expect(columns.range(number) == place.0..<place.0 + place.1)
    }
    #expect(columns.first(atOrAfter: 11, in: 0..<6) == 2)
    #expect(columns.first(atOrAfter: 500_000, in: 0..<6) == 6)
    #expect(columns.first(atOrAfter: 0, in: 0..<6) == 0)
  }
}
