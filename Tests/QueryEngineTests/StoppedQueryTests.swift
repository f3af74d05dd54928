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
      "sentences about tide, night", "words | distinct by form",
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

  @Test("Many gaps cost no more than one after the other", .timeLimit(.minutes(1)))
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
