import ArgumentParser
import NewsAnalysis
import NewsCorpus
import NewsReading

/// Reads `{"id", "articles"}` lines, each article with a `text`, and writes a summary of them.
struct SummariesTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summaries", abstract: "A summary of the articles of each line.")

  @Option(help: "The most words of a summary.") var words = 200
  @Flag(help: "Look for what is said otherwise too, as the shell does.") var sides = false
  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws {
    let reader = Reader()
    try GoldLines.answer(timing: timing) { line in
      let texts = line.articles()
      let gold = GoldCorpus(texts, reader)
      let sentences = try line.timed {
        let compared = try ComparedArticles(
          of: gold.corpus, articles: Array(texts.indices), cancellation: .never)
        let summariser = try Summariser(compared, cancellation: .never)
        if sides {
          return try summariser.summary(within: .words(words), cancellation: .never)
            .lines.map(\.standing.text)
        }
        return try summariser.sentences(within: .words(words), cancellation: .never)
          .compactMap { summariser.text(of: $0)?.text }
      }
      return ["summary": sentences.joined(separator: " ")]
    }
  }
}
