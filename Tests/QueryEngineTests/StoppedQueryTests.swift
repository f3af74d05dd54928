import Testing

// Evaluation with a question of one's own is the engine's.
@testable import QueryEngine
import QueryLanguage

/// A query stops where it is when it is asked to, whatever it is doing.
@Suite struct StoppedQueryTests {
  /// Says yes from one question on.
  private final class Questions {
    private(set) var count = 0
    let limit: Int
    init(yesAt limit: Int = .max) { self.limit = limit }
    func isCancelled() -> Bool {
      count += 1
      return count >= limit
    }
  }

  private static let corpus = RandomCorpus(seed: 7)

  /// Binds and runs a query; whether anything was asked before it ran is told by `binding`.
  private func run(_ query: String, _ questions: Questions) throws {
    let text = QueryText(query)
    let statement = try #require(try parse(text, grammar: .byline), "\(query) is empty")
    guard case .query(let pipeline) = statement else {
      throw RandomCorpus.NoQuery(text: query)
    }
    let corpus = Self.corpus.corpus
    let scope = Scope(corpus: corpus, language: .byline, grammar: .byline)
    let bound = try Binder(scope: scope, text: text).bind(pipeline)
    #expect(questions.count == 0)
    _ = try Evaluator(corpus: corpus, isCancelled: questions.isCancelled).evaluate(bound)
  }

  @Test(
    "Nested queries, look-ups, sorts and counts all ask whether to stop, and stop",
    arguments: [
      "words in (sentences in (sentences containing \"tide\"))", "quotes by /o/",
      "words | sort by form",
      "words | count by form", "sentences where text contains \"tide ... the\"",
      "sentences where text ~ /t.*e/", "words where form = tide | count", "terms | sort by term",
      "sentences containing \"the ... ... of\"", "sentences containing /tide/", "\"the\" | kwic 5",
      "sentences about tide, night", "words | distinct by form", "words union words",
      "(words | sort by form) union words", "words | count by article, form",
      "words | group by article, form show count()", "names | cross kind by article",
      "words | sample 90", "terms | kwic",
    ])
  func stopping(query: String) throws {
    let all = Questions()
    try run(query, all)
    #expect(all.count > 0, "\(query) never asked")
    for limit in Set([1, all.count / 2 + 1, all.count]) {
      let questions = Questions(yesAt: limit)
      #expect(throws: EvaluationError.cancelled, "\(query), question \(limit) of \(all.count)") {
        try run(query, questions)
      }
      #expect(questions.count == limit, "\(query) went on after question \(limit)")
    }
  }

  @Test("Many gaps cost no more than one after the other", .timeLimit(.minutes(5)))
  func gaps() throws {
    let sentence = Array(repeating: "tide", count: 600).joined(separator: " ")
    let corpus = RandomCorpus.corpus(of: ["A title\nThe \(sentence)."])
    let phrase =
      "the " + Array(repeating: "... tide", count: 40).joined(separator: " ") + " ... boats"
    for phrase in [phrase, String(phrase.dropFirst(4))] {
      let pattern = PatternCompiler(corpus: corpus).compile(phrase: phrase + " the")
      let found = try PatternMatcher(corpus: corpus, pattern: pattern)
        .matches(Patience(isCancelled: { false }))
      #expect(found.isEmpty)
    }
    let reach = PatternCompiler(corpus: corpus).compile(
      phrase: Array(repeating: "tide ...", count: 40).joined(separator: " ") + " tide")
    let found = try PatternMatcher(corpus: corpus, pattern: reach)
      .matches(Patience(isCancelled: { false }))
    // From each place the longest: 41 words and 40 gaps of five.
    #expect(found.map(\.words.count) == [241, 241, 118])
  }
}

/// Where much is done between two questions, Ctrl-C is heard late: every part of the work must ask.
@Suite struct PatienceTests {
  /// The most rows that a part of the work may go through without a question.
  private static let stretch = 1_024

  private static let rows = RowList(
    (0..<20_000).map { UInt32($0 * 7919 % 20_011) }, isAscending: false)

  /// How often some work on 20,000 rows asks.
  private static func questions(
    _ work: (Patience) throws(EvaluationError) -> Void
  ) throws(EvaluationError) -> Int {
    nonisolated(unsafe) var count = 0
    try work(
      Patience(isCancelled: {
        count += 1
        return false
      }))
    return count
  }

  @Test("Sets of rows, groups and counts of articles ask as often as they have rows to go through")
  func parts() throws {
    let rows = Self.rows
    let numbers = rows.map { $0 % 5_000 }
    let asked = [
      (
        "bits",
        try Self.questions { patience throws(EvaluationError) in
          let bits = try RowBits(rows, patience)
          #expect(try bits.rows(patience) == rows.sorted())
        }
      ),
      (
        "keeping",
        try Self.questions { patience throws(EvaluationError) in
          #expect(try rows.keeping(patience) { $0 % 2 == 0 }.count < rows.count)
        }
      ),
      (
        "groups",
        try Self.questions { patience throws(EvaluationError) in
          var groups = CombinedGroups(numbers)
          try groups.combine(with: rows.map { $0 % 3 }, patience)
          #expect(groups.ofRow.count == rows.count)
        }
      ),
    ]
    for (work, count) in asked {
      #expect(count >= rows.count / Self.stretch, "\(work) asked \(count) times")
    }
  }

  @Test("Groups by two keys are those of a table of pairs, in order of first occurrence")
  func groups() throws {
    let one = Self.rows.map { $0 % 17 }
    let other = Self.rows.map { $0 % 23 / 4 }
    var groups = CombinedGroups(one)
    try groups.combine(with: other, Patience(isCancelled: { false }))
    var numbers: [[UInt32]: UInt32] = [:]
    var first: [UInt32] = []
    for position in one.indices {
      let pair = [one[position], other[position]]
      if numbers[pair] == nil {
        numbers[pair] = UInt32(first.count)
        first.append(UInt32(position))
      }
      #expect(groups.ofRow[position] == numbers[pair])
    }
    #expect(groups.first == first)
  }
}
