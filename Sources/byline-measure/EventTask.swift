import ArgumentParser
import NewsAnalysis
import NewsCorpus
import NewsReading

/// Reads `{"id", "a", "b"}` lines and writes how much the two articles are about the same event.
struct ArticlesTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles", abstract: "How much two articles are about the same event.")

  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws {
    let reader = Reader()
    try GoldLines.answer(timing: timing) { line in
      guard let first = line.text("a"), let second = line.text("b") else { return nil }
      let texts = GoldCorpus([first, second], reader)
      let profiles = try line.timed {
        try ArticleProfiles(of: texts.corpus, articles: [0, 1], cancellation: .never).profiles
      }
      return ["score": profiles[0].similarity(to: profiles[1])]
    }
  }
}

/// Reads `{"id", "sentences"}` lines and writes which of the articles tell of the same event.
struct EventsTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Which articles tell of the same event; all lines are read before the first answer.")

  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws {
    try GoldLines.answerTogether(timing: timing) { lines in
      let texts = lines.map { $0.texts("sentences").joined(separator: "\n") }
      return GoldCorpus(texts, Reader()).corpus
    } answer: { corpus in
      let events = try EventClusters(
        of: corpus, articles: Array(corpus.articles.indices), cancellation: .never)
      return events.clusters.map { ["cluster": $0] }
    }
  }
}
