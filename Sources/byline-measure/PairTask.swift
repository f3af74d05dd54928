import ArgumentParser
import NewsAnalysis
import NewsCorpus
import NewsReading

/// Reads `{"id", "a", "b"}` lines and writes how much the two passages say the same.
struct PairsTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "How much two passages say the same.")

  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws { try GoldLines.answerPairs(timing: timing) { $0.likeness } }
}

/// Reads `{"id", "a", "b"}` lines and writes how much the two passages contradict each other.
struct ConflictsTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "How much two passages contradict each other, in figures or in what they say.")

  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws { try GoldLines.answerPairs(timing: timing) { $0.contradiction } }
}

extension GoldLines {
  /// Answers each line with a score of its two passages, each read as an article of its own.
  fileprivate static func answerPairs(
    timing: Bool, _ score: (PassageComparison) -> Double
  ) throws {
    let reader = Reader()
    try answer(timing: timing) { line in
      guard let first = line.text("a"), let second = line.text("b") else { return nil }
      let texts = GoldCorpus([first, second], reader)
      return try line.timed {
        ["score": score(try PassageComparison(of: texts.corpus, 0, 1, cancellation: .never))]
      }
    }
  }
}
