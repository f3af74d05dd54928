import ArgumentParser
import Foundation
import NewsCorpus
import NewsIngest

/// Reads `{"id", "text"}` lines of pasted pages and writes which lines are kept, title, authors, date.
struct PastedTask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pasted", abstract: "Which lines of a pasted page are the article's.")

  func run() throws {
    while let line = readLine() {
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String,
        let page = PastedPage(Array(text.utf8), path: "pasted")
      else { continue }
      var answer: [String: Any] = ["id": object["id"] ?? NSNull(), "keep": page.keptLines]
      answer["title"] = page.article.title ?? NSNull()
      answer["authors"] = page.article.authors
      answer["date"] = page.article.date?.description ?? NSNull()
      let data = try JSONSerialization.data(
        withJSONObject: answer, options: [.sortedKeys, .withoutEscapingSlashes])
      FileHandle.standardOutput.write(data + Data([0x0A]))
    }
  }
}
