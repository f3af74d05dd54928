import NewsCorpus
import TestSupport
import Testing

// The words of a row's parts are the engine's own.
@testable import QueryEngine

/// `where text contains` asks the text of the row itself, whole: neither less nor more.
@Suite struct OwnTextPropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...30

  /// A random corpus in which every other sentence is a quotation.
  private static func corpus(_ seed: UInt64) -> RandomCorpus {
    var generator = SeededGenerator(seed: seed &+ 9_000)
    let articles = RandomCorpus(seed: seed).articles.map { article in
      article.split(separator: "\n").enumerated().map { number, paragraph in
        guard number > 0 else { return String(paragraph) }
        let words = (0..<Int.random(in: 2...9, using: &generator)).map { _ in
          RandomCorpus.word(&generator)
        }
        return "\(paragraph) “\(words.joined(separator: " ")),” Okafor said."
      }.joined(separator: "\n")
    }
    return RandomCorpus(articles: articles, corpus: RandomCorpus.corpus(of: articles))
  }

  /// Checks sentences, paragraphs, bodies and quotations against a test of their words.
  private static func expect(
    _ condition: String, in random: RandomCorpus, seed: UInt64, holds: ([String]) -> Bool
  ) throws -> (holding: Int, others: Int) {
    let corpus = random.corpus
    func forms(_ words: Range<Int>) -> [String] {
      words.map { corpus.vocabulary.string(of: corpus.words.terms[$0]) }
    }
    let units: [(noun: String, texts: (Int) -> [[String]])] = [
      ("sentences", { [forms(corpus.words(ofSentence: $0))] }),
      (
        "paragraphs",
        { [corpus.sentences(ofParagraph: $0).flatMap { forms(corpus.words(ofSentence: $0)) }] }
      ),
      ("articles", { [forms(corpus.bodyWords(of: $0))] }),
      (
        "quotes",
        { row in
          let article = corpus.article(ofQuotation: row)
          return corpus.parts(ofQuotation: row).map { forms(corpus.words(in: $0, of: article)) }
        }
      ),
    ]
    var counts = (holding: 0, others: 0)
    for (noun, texts) in units {
      let all = try random.numbers(noun)
      let naive = all.filter { texts(Int($0)).contains(where: holds) }
      #expect(
        try random.numbers("\(noun) where text contains \(condition)") == naive,
        "seed \(seed), \(noun), \(condition)")
      // Beside another condition the same is asked row by row.
      #expect(
        try random.numbers("\(noun) where not (text contains \(condition))")
          == all.filter { !naive.contains($0) }, "seed \(seed), \(noun), not \(condition)")
      counts.holding += naive.count
      counts.others += all.count - naive.count
    }
    return counts
  }

  @Test("A phrase with wildcards and gaps is in the texts in which a naive scan finds it")
  func phrases() throws {
    var counts = (holding: 0, others: 0)
    for seed in Self.seeds {
      let random = Self.corpus(seed)
      var generator = SeededGenerator(seed: seed &+ 4_000)
      for _ in 0..<6 {
        let phrase = RandomCorpus.phrase(&generator)
        let own = try Self.expect("\"\(phrase)\"", in: random, seed: seed) {
          !NaiveMatching(phrase).matches(in: $0).isEmpty
        }
        counts.holding += own.holding
        counts.others += own.others
      }
    }
    #expect(min(counts.holding, counts.others) > 500, "\(counts)")
  }

  @Test("Two words are near in the texts in which a naive scan finds them near")
  func near() throws {
    var counts = (holding: 0, others: 0)
    for seed in Self.seeds {
      let random = Self.corpus(seed)
      var generator = SeededGenerator(seed: seed &+ 5_000)
      for _ in 0..<4 {
        let (one, other) = (RandomCorpus.word(&generator), RandomCorpus.word(&generator))
        let distance = Int.random(in: 0...12, using: &generator)
        for within in [nil, distance] {
          let condition =
            "\"\(one)\" near \"\(other)\"" + (within.map { " within \($0)" } ?? "")
          let own = try Self.expect(condition, in: random, seed: seed) { words in
            let first = NaiveMatching(one).matches(in: words)
            let second = NaiveMatching(other).matches(in: words)
            return first.contains { a in
              second.contains { b in
                let gap = max(b.lowerBound - a.upperBound, a.lowerBound - b.upperBound)
                return gap >= 0 && gap <= within ?? .max
              }
            }
          }
          counts.holding += own.holding
          counts.others += own.others
        }
      }
    }
    #expect(min(counts.holding, counts.others) > 500, "\(counts)")
  }

  @Test("Patterns joined by or stand in the middle of a concordance as they do alone")
  func hitsOfJoinedPatterns() throws {
    var lines = 0
    for seed in Self.seeds {
      let random = Self.corpus(seed)
      var generator = SeededGenerator(seed: seed &+ 7_000)
      for noun in ["sentences", "paragraphs", "articles", "quotes"] {
        let word = RandomCorpus.word(&generator)
        let condition = "text contains \"\(word)\""
        let alone = try random.cells("\(noun) where \(condition) | kwic 3")
        let joined = try random.cells(
          "\(noun) where \(condition) or text contains \"\(word)\" | kwic 3")
        #expect(joined == alone, "seed \(seed), \(noun), \(condition)")
        lines += alone.count
        // An expression tells accents apart.
        guard word != "élan" else { continue }
        let expression = try random.cells(
          "\(noun) where text ~ /(?<!\\w)\(word)(?!\\w)/ | kwic 3")
        #expect(expression == alone, "seed \(seed), \(noun), /\(word)/")
      }
    }
    #expect(lines > 1_000, "\(lines)")
  }

  @Test("Every row has a line, and lines keep the order of their rows")
  func everyRowHasALine() throws {
    var lines = 0
    for seed in Self.seeds {
      let random = Self.corpus(seed)
      var generator = SeededGenerator(seed: seed &+ 8_000)
      let phrase = RandomCorpus.phrase(&generator)
      for query in [
        "sentences where not (text contains \"\(phrase)\") or words > 6",
        "sentences where text contains \"\(phrase)\" or words < 6 | sort by words desc",
        "quotes where text contains \"\(phrase)\" or words > 4 | sort by words",
        "(quotes where words > 3) union (quotes containing \"\(phrase)\")",
        "sentences containing \"\(phrase)\" | to quotes",
      ] {
        let rows = try random.numbers(query)
        let set = try random.rows("\(query) | kwic 2")
        let origins = try #require(set.derived as? Concordance, "\(query)").rows
        var order: [UInt32] = []
        for row in origins where order.last != row { order.append(row) }
        // Quotations lie in one another, where a hit is the outer one's.
        if query.hasPrefix("sentences where") {
          #expect(order == rows, "seed \(seed), \(query)")
        } else {
          #expect(Set(order).isSubset(of: rows), "seed \(seed), \(query)")
        }
        lines += origins.count
      }
    }
    #expect(lines > 1_000, "\(lines)")
  }

  @Test("Hits belong to the rows for which they were asked, through union, to and first")
  func hitsOfTheirRows() throws {
    var lines = 0
    for seed in Self.seeds {
      let random = Self.corpus(seed)
      var generator = SeededGenerator(seed: seed &+ 6_000)
      let (one, other) = (RandomCorpus.word(&generator), RandomCorpus.word(&generator))
      guard one != "élan", other != "élan", random.corpus.articles.count > 1 else { continue }
      for (first, second) in [
        ("containing \"\(one)\"", "containing \"\(other)\""),
        ("where text ~ /(?<!\\w)\(one)(?!\\w)/", "where text ~ /(?<!\\w)\(other)(?!\\w)/"),
      ] {
        let left = "sentences in a1 \(first)"
        let right = "sentences in a2 \(second)"
        let apart =
          try random.cells("\(left) | kwic 2") + random.cells("\(right) | kwic 2")
        let union = try random.cells("(\(left)) union (\(right)) | kwic 2")
        #expect(union == apart, "seed \(seed), \(left), \(right)")
        let long = "sentences \(first) where words > 5"
        let moved = try random.cells("\(long) | to articles | kwic 2")
        #expect(moved == (try random.cells("\(long) | kwic 2")), "seed \(seed), \(long)")
        lines += union.count + moved.count
      }
    }
    #expect(lines > 500, "\(lines)")
  }
}
