import Foundation
import Presentation
import TestSupport
import Testing

// What completes a line is internal to the shell.
@testable import NewsShell

/// Comparisons that are saved.
@Suite struct SavedComparisonTests {
  /// What a session saves, read back.
  private func saved(_ name: String, _ recorder: Recorder, _ command: String = "compare") throws
    -> String
  {
    let file = try #require(TemporaryFile(name))
    let (status, output) = recorder.run("\(command) | save \"\(file.path)\"")
    #expect(status == .done, "\(output)")
    return try withExtendedLifetime(file) { try String(contentsOfFile: file.path, encoding: .utf8) }
  }

  @Test(
    "The page is well-formed, every link leads somewhere, and every article is in it whole",
    arguments: [
      "accounts", "council", "harbour", "languages", "mixed", "people", "quantities", "voices", nil,
    ])
  func page(corpus: String?) throws {
    let recorder = Recorder(corpus: corpus)
    let page = try saved("page.html", recorder)
    let check = MarkupCheck(page)
    #expect(check.faults.isEmpty, "\(check.faults.prefix(5))")
    #expect(check.headings.first == 1 && check.headings.count { $0 == 1 } == 1)
    let text = check.text.filter { !$0.isWhitespace && $0 != "◦" }
    let rows = recorder.run("sentences | show text | as jsonl").output.split(separator: "\n")
    #expect(!rows.isEmpty)
    for row in rows {
      let sentence = try JSONDecoder().decode([String: String].self, from: Data(row.utf8))["text"]
      let words = try #require(sentence).filter { !$0.isWhitespace }
      #expect(text.contains(words), "\(words)")
    }
    #expect(try saved("again.html", Recorder(corpus: corpus)) == page, "the same bytes every time")
  }

  @Test("What the page counts is what the rows are")
  func counts() throws {
    let recorder = Recorder(corpus: "accounts")
    let text = MarkupCheck(try saved("page.html", recorder)).text
    for (noun, word) in [
      ("agreements", "agreement"), ("conflicts", "difference"), ("reuses", "copied passage"),
    ] {
      let rows = recorder.run("\(noun) | count | as tsv").output.split(separator: "\n")
      let count = try #require(rows.dropFirst().first.flatMap { Int($0) })
      #expect(text.contains("\(count) \(word)"), "\(noun)")
    }
  }

  @Test("An article full of markup and controls stays text")
  func hostile() throws {
    let folder = try #require(TemporaryFile("1.md"))
    let other = try #require(TemporaryFile("2.md"))
    let text = """
      ---
      title: "</title><script>alert('t')</script>"
      outlet: "Quay & <b>Herald</b>"
      url: "javascript:alert(1)"
      ---

      The harbour office shut the pier on Monday after 12 people fell, it said. <img src=x onerror=alert(2)>

      “]]> & \u{1B}[31m the \u{202E}pier is shut,” said Orla Finn, a harbour officer. \(String(repeating: "w", count: 400))

      """
    for path in [folder.path, other.path] {
      try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
    let page = try saved("page.html", Recorder(paths: [folder.path, other.path]), "compare a1, a2")
    let check = MarkupCheck(page)
    #expect(check.faults.isEmpty, "\(check.faults.prefix(5))")
    #expect(
      !check.elements.contains("script") && !check.elements.contains("img")
        && !check.elements.contains("b"))
    #expect(!check.links.contains { $0.hasPrefix("javascript") })
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(check.text.contains("<script>alert('t')</script>"))
  }

  @Test("As text and as Markdown the report is whole, as printed it says what it leaves out")
  func reports() throws {
    let recorder = Recorder()
    let printed = recorder.run("compare").output
    #expect(printed.contains("… and "))
    for name in ["report.txt", "report.md", "report"] {
      let report = try saved(name, recorder)
      #expect(!report.contains("… and "), "\(name)")
      #expect(report.contains("What only one of them has"))
    }
    #expect(try saved("report.md", recorder).contains("\n## What they agree on (5 statements"))
  }

  @Test("A file that is there is not replaced unless it is said")
  func overwriting() throws {
    let file = try #require(TemporaryFile("page.html"))
    let recorder = Recorder()
    let line = "compare a2, a3 | save \"\(file.path)\""
    #expect(recorder.run(line).status == .done)
    let (status, output) = recorder.run(line)
    #expect(status != .done && output.contains("E041") && output.contains("try: \(line) overwrite"))
    #expect(recorder.run(line + " overwrite").status == .done)
  }

  @Test("Ctrl-C leaves no page behind")
  func stopping() throws {
    let file = try #require(TemporaryFile("page.html"))
    var questions = 0
    var limit = Int.max
    let recorder = Recorder(isCancelled: {
      questions += 1
      return questions > limit
    })
    let line = "compare | save \"\(file.path)\" overwrite"
    #expect(recorder.run(line).status == .done)
    let all = questions
    unlink(file.path)
    for share in [2, 3, 4] {
      limit = questions + all - all / share
      #expect(recorder.run(line).status == .interrupted)
      #expect(!FileManager.default.fileExists(atPath: file.path))
    }
  }
}

/// What Tab offers behind a command.
@Suite struct CommandStepTests {
  @Test("Behind the pipe of compare only what it takes is offered")
  func completion() {
    let completer = Completer(session: Recorder().session)
    func offered(_ line: String) -> [String] {
      completer.complete(line, line.utf8.count).candidates.map(\.text)
    }
    #expect(offered("compare a1, a2 | ") == ["save"])
    #expect(offered("compare (articles about oil) | s") == ["save"])
    #expect(offered("compare a1, a2 | save \"x.html\" ") == ["as", "overwrite"])
    #expect(offered("quotes | s").contains("sort"))
    #expect(offered("compare a").contains("a1"))
  }
}
