import NewsCorpus
import NewsReading
import QueryLanguage
import TestSupport
import Testing

// Rows and values of answers are the engine's own.
@testable import QueryEngine

/// What holds for every query over every corpus.
@Suite struct QueryPropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...30

  @Test("Clauses find the same in any order: what each of them finds alone", arguments: seeds)
  func clauseOrder(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1_000)
    let clauses = [
      "containing \"\(RandomCorpus.phrase(&generator))\"", "about \(RandomCorpus.word(&generator))",
      "in a1", "where words > 4",
    ]
    for noun in ["sentences", "paragraphs"] {
      var expected = Set(try random.numbers(noun))
      for clause in clauses { expected.formIntersection(try random.numbers("\(noun) \(clause)")) }
      for _ in 0..<6 {
        let query = ([noun] + clauses.shuffled(using: &generator)).joined(separator: " ")
        #expect(try random.numbers(query) == expected.sorted(), "seed \(seed), \(query)")
      }
    }
  }

  @Test("Counts of two halves of a corpus add up to the counts of the whole", arguments: seeds)
  func splitting(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let middle = random.articles.count / 2
    let parts = try [random.articles[..<middle], random.articles[middle...]].map { articles in
      let own = Array(articles)
      return try Self.counts(RandomCorpus(articles: own, corpus: RandomCorpus.corpus(of: own)))
    }
    let sum = parts[0].merging(parts[1], uniquingKeysWith: +)
    let whole = try Self.counts(random)
    #expect(whole == sum, "seed \(seed)")
    #expect(!whole.isEmpty, "seed \(seed): nothing was counted")
  }

  /// How often each lemma occurs in the bodies.
  private static func counts(_ random: RandomCorpus) throws -> [String: Int] {
    try random.cells("terms").reduce(into: [:]) { counts, cells in
      counts[cells[0]] = Int(cells[1])
    }
  }

  @Test("union, intersect and except are those of sets", arguments: seeds)
  func setOperators(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 2_000)
    for noun in ["sentences", "words", "mentions", "people"] {
      let a = "\(noun) about \(RandomCorpus.word(&generator))"
      let b = "\(noun) about \(RandomCorpus.word(&generator))"
      let (first, second) = (Set(try random.numbers(a)), Set(try random.numbers(b)))
      let context: Comment = "seed \(seed), \(a), \(b)"
      #expect(
        try random.numbers("\(a) union \(b)") == first.union(second).sorted(), context)
      #expect(
        try random.numbers("\(a) intersect \(b)") == first.intersection(second).sorted(), context)
      #expect(
        try random.numbers("\(a) except \(b)") == first.subtracting(second).sorted(), context)
    }
  }

  @Test("Sorting keeps every row, orders them all, and leaves ties as they were", arguments: seeds)
  func sorting(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let source = RowSource(random.corpus)
    for (noun, field) in [
      ("words", "lemma"), ("sentences", "words"), ("articles", "outlet"), ("articles", "date"),
      ("figures", "value"),
    ] {
      let all = try random.numbers(noun)
      let relation = try #require(Relations.named(noun))
      let key = try #require(relation.field(field))
      for direction in ["asc", "desc"] {
        let sorted = try random.numbers("\(noun) | sort by \(field) \(direction)")
        #expect(sorted.sorted() == all, "seed \(seed): every row once")
        for (a, b) in zip(sorted, sorted.dropFirst()) {
          let (first, second) = (
            key.value(source, Int(a)), key.value(source, Int(b))
          )
          if first == second {
            #expect(a < b, "seed \(seed), \(noun) by \(field) \(direction): a tie was turned round")
          } else if first == .unknown || second == .unknown {
            #expect(second == .unknown, "seed \(seed), \(noun) by \(field): unknown comes last")
          } else {
            let wrong = direction == "asc" ? second.precedes(first) : first.precedes(second)
            #expect(wrong != true, "seed \(seed), \(noun) by \(field) \(direction)")
          }
        }
      }
    }
  }

  @Test("A sample is a part of the rows in their order, and its seed decides it", arguments: seeds)
  func samples(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let all = try random.numbers("words")
    for count in [1, 3, all.count, all.count + 5] {
      let query = "words | sample \(count) seed \(seed)"
      let sample = try random.numbers(query)
      #expect(sample.count == min(count, all.count), "seed \(seed)")
      #expect(Set(sample).isSubset(of: all) && sample == sample.sorted(), "seed \(seed)")
      #expect(Set(sample).count == sample.count, "seed \(seed)")
      #expect(try random.numbers(query) == sample, "seed \(seed)")
    }
  }

  @Test("Every place is drawn about as often as any other")
  func fairness() throws {
    // 3 of 10 from 2,000 seeds: 600 of each are expected, with a standard deviation of
    // √(2000 · 0.3 · 0.7) ≈ 20.5; five of them are allowed.
    var drawn = [Int](repeating: 0, count: 10)
    for seed in 0..<2_000 {
      let places = try Sampling.positions(
        3, of: 10, seed: seed, Patience(isCancelled: { false }))
      for place in places { drawn[place] += 1 }
    }
    #expect(drawn.allSatisfy { abs($0 - 600) < 103 }, "\(drawn)")
  }

  @Test("Articles loaded later make the corpus that loading all at once makes", arguments: seeds)
  func continuing(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    let whole = random
    for cut in 0...random.articles.count {
      var reader = Reader()
      var first = CorpusBuilder(name: "random")
      RandomCorpus.append(random.articles[..<cut], from: 0, &reader, &first)
      var second = CorpusBuilder(
        continuing: first.finish(vocabulary: reader.vocabulary, check: {}), check: {})
      RandomCorpus.append(random.articles[cut...], from: cut, &reader, &second)
      let later = RandomCorpus(
        articles: random.articles, corpus: second.finish(vocabulary: reader.vocabulary, check: {}))
      #expect(later.corpus.text == whole.corpus.text, "seed \(seed), cut at \(cut)")
      #expect(later.corpus.words.terms == whole.corpus.words.terms, "seed \(seed), cut at \(cut)")
      for noun in Relations.all.map(\.name) {
        let (own, all) = (try later.cells(noun), try whole.cells(noun))
        let difference = own.difference(from: all)
        #expect(difference.isEmpty, "seed \(seed), cut at \(cut), \(noun): \(difference)")
      }
    }
  }

  @Test("The address of every row leads back to the row", arguments: seeds)
  func addresses(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    #expect(!random.bodySentences.isEmpty)
    for sentence in random.bodySentences {
      let address = random.corpus.address(ofSentence: sentence)
      #expect(Address(address.description) == address)
      #expect(random.corpus.rows(at: address)?.sentence == sentence)
      #expect(try random.numbers("sentences in \(address)") == [UInt32(sentence)])
    }
  }

  @Test("A count by a field adds up to the count of all", arguments: seeds)
  func grouping(seed: UInt64) throws {
    let random = RandomCorpus(seed: seed)
    for (noun, field) in [("words", "lemma"), ("sentences", "article"), ("mentions", "name")] {
      let all = try random.numbers(noun).count
      let counts = try random.cells("\(noun) | count by \(field)").compactMap { Int($0[1]) }
      #expect(counts.reduce(0, +) == all, "seed \(seed), \(noun) by \(field)")
    }
  }
}
