import Glibc
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
    var description: String { "\(word): \(line)" }
  }

  static let examples: [Example] =
    CommandRegistry.all.flatMap { command in
      command.examples.map { Example(word: command.names.first ?? "", line: $0) }
    }
    + (LanguageGuide.clauses + LanguageGuide.stages + LanguageGuide.sets).map {
      Example(word: $0.name, line: $0.example)
    }
    + Noun.allCases.flatMap { noun in
      HelpCommand.examples(noun).map { Example(word: noun.rawValue, line: $0) }
    }

  @Test("An example of help runs and finds something in the built-in corpus", arguments: examples)
  func example(_ example: Example) throws {
    let recorder = Recorder()
    let file = try #require(TemporaryFile("quotes.csv"))
    let line = example.line.replacing("quotes.csv", with: file.path)
    let (status, output) = withExtendedLifetime(file) { recorder.run(line) }
    #expect(status == .done, "\(output)")
    if let it = recorder.session.it {
      #expect(it.count > 0, "\(example) finds nothing:\n\(output)")
    }
  }

  @Test("Every clause and every step that is built has an entry in the guide")
  func guide() {
    #expect(Set(LanguageGuide.clauses.map(\.name)) == Set(Keywords.clauses))
    let explained = Set(LanguageGuide.stages.map(\.name))
    #expect(explained.isSubset(of: Keywords.stages))
    let planned = [
      "collocates": "words | collocates", "keywords": "terms | keywords against terms",
      "ngrams": "sentences | ngrams 3", "spread": "sentences | spread", "plot": "dates | plot",
      "summarise": "articles | summarise",
    ]
    for stage in Keywords.stages where !explained.contains(stage) {
      guard let line = planned[stage] else {
        Issue.record("the step \(stage) is neither explained nor known to be planned")
        continue
      }
      let output = Recorder().run(line).output
      #expect(
        output.contains("E028"), "\(stage) is built, so the guide should explain it: \(output)")
    }
  }

  @Test("The grammar's nouns are the engine's, and those that only compare prints")
  func nouns() {
    let comparing: Set = ["agreements", "conflicts", "reuses"]
    #expect(Set(Keywords.nouns) == Set(Noun.allCases.map(\.rawValue)).union(comparing))
    for noun in comparing {
      #expect(Recorder().run(noun).output.contains("E028"))
    }
  }

  @Test("The grammar's formats are those that are written, and html")
  func formats() {
    let written = OutputFormat.allCases.map(\.rawValue)
    #expect(Set(Keywords.formats) == Set(written + ["html"]))
  }

  @Test("Every topic that help names has a page", arguments: HelpCommand.topics)
  func topic(_ topic: String) {
    let (status, output) = Recorder().run("help \(topic)")
    #expect(status == .done)
    #expect(!output.isEmpty)
  }
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
    for explanation in Self.explanations {
      let recorder = Recorder()
      recorder.session.isSafe = explanation.code.slug == "refused"
      for line in explanation.example.split(separator: "\n") {
        let output = recorder.run(String(line)).output
        for suggestion in output.split(separator: "\n").compactMap(Self.suggestion) {
          guard !suggestion.contains("…") else { continue }
          let again = recorder.run(suggestion)
          #expect(!again.output.contains("\(explanation.code.number) "), "\(suggestion)")
        }
      }
    }
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
