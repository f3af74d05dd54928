import Glibc
import NewsShell
import QueryLanguage
import Testing

/// The analyses and the sessions that come with the package do what they say.
@Suite struct ScriptTests {
  @Test(
    "An analysis that comes with the package runs to its end on the built-in corpus",
    arguments: PackageFiles.files(under: "scripts/analyses", ending: ".byl"))
  func analysis(path: String) {
    let recorder = Recorder()
    let runner = ScriptRunner(session: recorder.session, options: .init())
    let first = recorder.output { #expect(runner.run(file: path, arguments: []) == .success) }
    #expect(!first.isEmpty)
    let again = Recorder()
    let second = again.output {
      _ = ScriptRunner(session: again.session, options: .init()).run(file: path, arguments: [])
    }
    #expect(first == second, "a second run prints the same")
  }

  @Test("Many files that run one another are told from a file that runs itself")
  func nesting() throws {
    let files = try (0..<25).map { try #require(TemporaryFile("step\($0).byl")) }
    for (file, next) in zip(files, files.dropFirst()) {
      let handle = try #require(fopen(file.path, "w"))
      fputs("run \(next.path)\n", handle)
      fclose(handle)
    }
    let output = withExtendedLifetime(files) { Recorder().run("run \(files[0].path)").output }
    #expect(output.contains("20 files run one another already"), "\(output)")
    #expect(!output.contains("running already"), "\(output)")
  }

  @Test("Results that follow one another are parted by an empty line, unless a program reads them")
  func gaps() {
    func run(_ texts: [String]) -> String {
      let recorder = Recorder()
      return recorder.output {
        let runner = ScriptRunner(session: recorder.session, options: .init())
        _ = runner.run(
          readScript(texts.joined(separator: "\n"), named: "gaps", grammar: .byline), name: "gaps",
          arguments: [])
      }
    }
    let one = run(["articles | count"])
    #expect(run(["articles | count", "# again", "articles | count"]) == one + "\n" + one)
    let data = run(["articles | count | as csv"])
    #expect(run(["articles | count | as csv", "articles | count | as csv"]) == data + data)
    #expect(run(["articles | count", "let a = articles", "expect count = 5"]).hasPrefix(one))
  }

  @Test("There are analyses to run")
  func analyses() {
    #expect(PackageFiles.files(under: "scripts/analyses", ending: ".byl").count >= 3)
  }

  @Test("A dry run checks the names of an analysis and prints no results")
  func dryRun() {
    for path in PackageFiles.files(under: "scripts/analyses", ending: ".byl") {
      let recorder = Recorder()
      var options = ScriptRunner.Options()
      options.isDryRun = true
      let output = recorder.output {
        let runner = ScriptRunner(session: recorder.session, options: options)
        #expect(runner.run(file: path, arguments: []) == .success)
      }
      #expect(output.isEmpty, "\(path): \(output)")
    }
  }

  @Test("The sessions of the README print what they show")
  func readme() throws {
    let sessions = ShownSession.all(in: try #require(PackageFiles.read("README.md")))
    #expect(sessions.contains { $0.steps.count > 1 })
    for session in sessions {
      let recorder = Recorder()
      for step in session.steps {
        let printed = recorder.output(of: step.prompt)
        let expected = ShownSession.trimmed(step.output)
        let actual = ShownSession.trimmed(printed)
        let difference = LineDifference(path: "README.md", expected: expected, actual: actual)
        #expect(
          expected == actual,
          "README.md:\(step.line) \(step.prompt.string)\n\(difference.report)")
      }
    }
  }

  @Test("What is saved is what the format says")
  func saving() throws {
    let file = try #require(TemporaryFile("quotes.csv"))
    let recorder = Recorder(corpus: "harbour")
    let (status, output) = recorder.run(
      "quotes by Okafor | show address, text | save \"\(file.path)\"")
    #expect(status == .done)
    #expect(output.hasPrefix("saved 4 rows to \(file.path) as csv\n"))
    let expected = recorder.run("quotes by Okafor | show address, text | as csv").output
    #expect(PackageFiles.readAnywhere(file.path) == expected)
  }
}

/// A fenced `console` block of a Markdown file: prompts, and what is shown below each.
struct ShownSession {
  struct Step {
    var line: Int
    var prompt: QueryText
    var output: String
  }

  var steps: [Step] = []

  static func all(in markdown: String) -> [ShownSession] {
    var sessions: [ShownSession] = []
    var current: ShownSession?
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if let session = current, !session.steps.isEmpty { sessions.append(session) }
        current = current == nil && line.hasPrefix("```console") ? ShownSession() : nil
      } else if current != nil {
        current?.add(line, number: number + 1)
      }
    }
    return sessions
  }

  private mutating func add(_ line: Substring, number: Int) {
    if line.hasPrefix(Transcript.prompt) {
      let prompt = QueryText(String(line.dropFirst(Transcript.prompt.count)))
      steps.append(Step(line: number, prompt: prompt, output: ""))
    } else if let last = steps.indices.last {
      if line.hasPrefix(Transcript.continuation), steps[last].output.isEmpty {
        let more = line.dropFirst(Transcript.continuation.count)
        steps[last].prompt = QueryText(steps[last].prompt.string + "\n" + more)
      } else {
        steps[last].output += line + "\n"
      }
    }
  }

  /// Without spaces at the ends of lines and without blank lines at the end.
  static func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
