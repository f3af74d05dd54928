import Glibc
import Presentation
import QueryEngine
import QueryLanguage
import Testing

// Examples of commands, clauses and steps are internal to the shell, which prints them as help.
@testable import NewsShell

/// Everything that help shows can be typed as it stands.
@Suite struct ExampleTests {
  /// A line of help, and the word it is the example of.
  struct Example: CustomStringConvertible {
    let word: String
    let line: String
    /// Whether it has to find something: queries do, commands and `let` need not.
    var isQuery = true
    var description: String { "\(word): \(line)" }
  }

  static let examples: [Example] =
    CommandTable.byline.all.flatMap { command in
      command.examples.map { Example(word: command.names.first ?? "", line: $0, isQuery: false) }
    }
    + (LanguageGuide.clauses + LanguageGuide.steps + LanguageGuide.sets).map {
      Example(word: $0.name, line: $0.example, isQuery: !$0.example.hasPrefix("let "))
    }
    + Relations.all.flatMap { relation in
      relation.examples.map { Example(word: relation.name, line: $0, isQuery: true) }
    }

  @Test("An example of help runs and finds something in the built-in corpus", arguments: examples)
  func example(_ example: Example) throws {
    let recorder = Recorder()
    let file = try #require(TemporaryFile("quotes.csv"))
    let line = example.line.replacing("quotes.csv", with: file.path)
    let (status, output) = withExtendedLifetime(file) { recorder.run(line) }
    #expect(status == .done, "\(output)")
    if example.isQuery {
      let it = try #require(recorder.session.it, "\(example) leaves no result")
      #expect(it.count > 0, "\(example) finds nothing:\n\(output)")
    }
  }

  @Test("Words that the language will have are said to be not built yet, wherever they stand")
  func planned() {
    let planned = Grammar.byline.planned
    #expect(!planned.steps.isEmpty && !planned.formats.isEmpty)
    let lines =
      planned.nouns.map(\.name) + planned.steps.map { "sentences | \($0)" }
      + planned.formats.map { "quotes | as \($0)" }
    for line in lines {
      #expect(Recorder().run(line).output.contains("E028"), "\(line)")
    }
  }

  @Test("Words that the language will have stand neither in help nor in the grammar")
  func plannedWords() {
    let grammar = Grammar.byline
    for word in grammar.planned.nouns.map(\.name) { #expect(grammar.noun(word) == nil, "\(word)") }
    for word in grammar.planned.steps { #expect(grammar.step(word) == nil, "\(word)") }
    for word in grammar.planned.formats { #expect(grammar.format(word) == nil, "\(word)") }
    let topics = Set(HelpCommand.topics)
    for word in grammar.planned.nouns.map(\.name) + grammar.planned.steps {
      #expect(!topics.contains(word) || CommandTable.byline.named(word) != nil, "\(word)")
    }
  }

  @Test("Every topic that help names has a page", arguments: HelpCommand.topics)
  func topic(_ topic: String) {
    let (status, output) = Recorder().run("help \(topic)")
    #expect(status == .done)
    #expect(!output.isEmpty)
  }
}

/// What is shown on the narrowest terminal.
@Suite struct NarrowTests {
  private func tooWide(_ statement: String) -> [Substring] {
    let recorder = Recorder()
    _ = recorder.run("set width 20")
    return recorder.run(statement).output.split(separator: "\n").filter {
      DisplayWidth.width(of: $0) > 20
    }
  }

  @Test("Every page of help fits", arguments: ["help", "set", "set format"])
  func help(statement: String) { #expect(tooWide(statement).isEmpty) }

  @Test("Every topic fits")
  func topics() {
    for topic in HelpCommand.topics { #expect(tooWide("help \(topic)").isEmpty, "\(topic)") }
  }

  @Test(
    "Footers and notes fit",
    arguments: [
      "quotes | first 2", "articles", "people where mentions > 3", "quotes by Nobody",
      "figures where value = 500", "let few = quotes in a1", "sentences | count by article",
      "\"security\"", "quotes by Patel where words > 1000", "figures about troops",
    ])
  func footers(statement: String) { #expect(tooWide(statement).isEmpty) }
}

/// Every code is explained by a line that raises it.
@Suite struct DiagnosticCodeTests {
  static let explanations =
    Diagnostic.Explanation.allSyntax + Diagnostic.Explanation.allBinding
    + Diagnostic.Explanation.allShell

  @Test("The example of a code raises it", arguments: explanations)
  func example(_ explanation: Diagnostic.Explanation) {
    let recorder = Recorder()
    // The only code that depends on how the session was started.
    recorder.session.isSafe = explanation.code.slug == "refused"
    var output = ""
    for line in explanation.example.split(separator: "\n") {
      output = recorder.run(String(line)).output
    }
    #expect(output.contains("\(explanation.code.number) "), "\(explanation.example)\n\(output)")
  }

  @Test("A code is explained once, and has a number and a slug of its own")
  func unique() {
    let codes = Self.explanations.map(\.code)
    #expect(Set(codes.map(\.number)).count == codes.count)
    #expect(Set(codes.map(\.slug)).count == codes.count)
    for explanation in Self.explanations {
      #expect(!explanation.text.isEmpty && !explanation.example.isEmpty)
    }
  }

  @Test("A line that is suggested behind an example is accepted when it is typed")
  func suggestions() {
    var count = 0
    for explanation in Self.explanations {
      let recorder = Recorder()
      recorder.session.isSafe = explanation.code.slug == "refused"
      for line in explanation.example.split(separator: "\n") {
        let output = recorder.run(String(line)).output
        for suggestion in output.split(separator: "\n").compactMap(Self.suggestion) {
          guard !suggestion.contains("…") else { continue }
          count += 1
          let again = recorder.run(suggestion)
          #expect(!again.output.contains("\(explanation.code.number) "), "\(suggestion)")
        }
      }
    }
    #expect(count >= 15, "only \(count) suggestions were tried")
  }

  private static func suggestion(_ line: Substring) -> String? {
    let trimmed = line.drop { $0 == " " }
    return trimmed.hasPrefix("try: ") ? String(trimmed.dropFirst(5)) : nil
  }
}

/// A file in a folder of its own that goes with it.
final class TemporaryFile {
  let path: String
  private let folder: String

  init?(_ name: String) {
    var template = Array("/tmp/byline-XXXXXX".utf8CString)
    guard let folder = mkdtemp(&template) else { return nil }
    self.folder = String(cString: folder)
    path = self.folder + "/" + name
  }

  deinit {
    unlink(path)
    rmdir(folder)
  }
}
