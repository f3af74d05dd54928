import Foundation
import NewsShell
import QueryLanguage
import Testing

/// Ctrl-C in the middle of a command.
@Suite struct StoppingTests {
  /// Says from one question on that Ctrl-C was pressed.
  private final class Interruption {
    private(set) var questions = 0
    var start = Int.max
    func isRequested() -> Bool {
      questions += 1
      return questions >= start
    }
  }

  @Test(
    "A comparison and a summary stop where they are, and the session goes on",
    arguments: [
      "compare a1, a2", "compare (articles containing troops)", "summarise to 3 sentences",
      "summarise (articles containing troops) to 60 words", "summarise words to 2 sentences",
    ])
  func commands(line: String) {
    let interruption = Interruption()
    let recorder = Recorder(isCancelled: interruption.isRequested)
    #expect(recorder.run(line).status == .done)
    // The last question is whether what was printed is cut, asked when the work is done.
    let total = interruption.questions - 1
    #expect(total > 100)
    let before = recorder.session.it
    for question in [1, 2, total / 2, total] {
      interruption.start = interruption.questions + question
      let (status, output) = recorder.run(line)
      #expect(status == .interrupted, "question \(question) of \(total)")
      #expect(output.hasPrefix("^C  stopped after ") && output.hasSuffix(" s; nothing changed.\n"))
      #expect(recorder.session.it?.count == before?.count)
      interruption.start = .max
    }
    #expect(recorder.run(line).status == .done)
  }

  @Test(
    "Looking up outlets and titles stops like the query behind it",
    arguments: ["articles from /Wash.*/", "quotes from post", "quotes in troops", "quotes in iraq"])
  func lookingUp(line: String) {
    let interruption = Interruption()
    let recorder = Recorder(isCancelled: interruption.isRequested)
    #expect(recorder.run(line).status == .done)
    let total = interruption.questions - 1
    _ = recorder.run(String(line.prefix { $0 != " " }) + " in a2")
    #expect(total + 1 > interruption.questions - total - 1, "\(line) asks nothing of its own")
    for question in 1...total {
      interruption.start = interruption.questions + question
      let (status, output) = recorder.run(line)
      #expect(status == .interrupted, "question \(question) of \(total)")
      #expect(output.hasPrefix("^C  stopped after "), "question \(question) of \(total)")
    }
    interruption.start = .max
    #expect(recorder.run(line).status == .done)
  }

  @Test("A reference for every word stops in the middle of them")
  func references() {
    let interruption = Interruption()
    let recorder = Recorder(isCancelled: interruption.isRequested)
    let whole = recorder.run("cite words")
    #expect(whole.status == .done)
    interruption.start = interruption.questions * 3 / 2
    let (status, output) = recorder.run("cite words")
    #expect(status == .interrupted)
    #expect(!output.isEmpty && output.utf8.count < whole.output.utf8.count)
  }

  @Test(
    "Choosing articles by their words stops wherever it is",
    arguments: ["compare words"])
  func choosing(line: String) {
    let interruption = Interruption()
    let recorder = Recorder(isCancelled: interruption.isRequested)
    let words = Recorder().session.corpus.words.count
    var question = 0
    while true {
      question += 1
      interruption.start = interruption.questions + question
      let (status, output) = recorder.run(line)
      #expect(status == .interrupted && output.contains("^C  stopped after "), "\(question)")
      // The note is said when the articles are chosen.
      if output.contains("articles are taken whole") || status != .interrupted { break }
    }
    #expect(question > words / 1024)
  }

  @Test("A load that is stopped anywhere leaves everything as it was, and can be done again")
  func loading() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "byline-stopped-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for number in 1...3 {
      let text = "# Boat \(number)\n\nThe boat left on Monday, said Zebulon Quill of Corve."
      try text.write(
        to: folder.appending(path: "\(number).md"), atomically: true, encoding: .utf8)
    }
    let line = "load \"\(folder.path)\""
    let questions = [
      "words | count", "people | sort by name", "words containing \"Zebulon\" | count",
      "words containing \"Zebulob\" | count",
    ]
    let interruption = Interruption()
    let recorder = Recorder(isCancelled: interruption.isRequested)
    let before = questions.map { recorder.run($0).output }
    let untouched = Recorder()
    let loading = untouched.run(line).output
    #expect(loading.contains("a6 to a8 were added; 8 articles"))
    let after = questions.map { untouched.run($0).output }
    #expect(before != after)
    var question = 0
    while true {
      question += 1
      interruption.start = interruption.questions + question
      let (status, output) = recorder.run(line)
      interruption.start = .max
      if status == .done {
        #expect(output == loading)
        break
      }
      #expect(status == .interrupted && output.hasPrefix("^C  stopped after "))
      #expect(questions.map { recorder.run($0).output } == before, "question \(question)")
    }
    #expect(question > 20)
    #expect(questions.map { recorder.run($0).output } == after)
  }

  @Test("Stopped in a script, a command ends it with 130", arguments: ["compare", "summarise"])
  func scripts(command: String) {
    let interruption = Interruption()
    let recorder = Recorder(isCancelled: interruption.isRequested)
    let runner = ScriptRunner(session: recorder.session, options: .init())
    let statements = readScript(
      "\(command) a1, a2\narticles | count", named: "two.byl", grammar: .byline)
    interruption.start = 50
    var ending: ScriptRunner.Ending?
    let output = recorder.output { ending = runner.run(statements, name: "two.byl", arguments: []) }
    #expect(ending == .interrupted && ending?.rawValue == 130)
    #expect(output.split(separator: "\n").count == 1 && output.hasPrefix("^C"), "\(output)")
  }
}
