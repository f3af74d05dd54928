import ArgumentParser
import Foundation
import NewsCorpus
import NewsIngest

/// Reads `{"id", "text"}` lines of pasted pages and writes which lines are kept, title, authors, date.
struct PastedTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pasted", abstract: "Which lines of a pasted page are the article's.")

  @Flag(help: "Print bytes, CPU seconds and MB per CPU second to standard error.") var timing =
    false

  func run() throws {
    try GoldLines.answer(timing: timing) { line in
      guard let text = line.text(),
        let page = line.timed({ PastedPage(Array(text.utf8), path: "pasted") })
      else {
        return nil
      }
      return [
        "keep": page.keptLines, "title": page.article.title ?? NSNull(),
        "authors": page.article.authors, "date": page.article.date?.description ?? NSNull(),
      ]
    }
  }
}
