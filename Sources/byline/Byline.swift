import ArgumentParser
import Glibc
import NewsShell

/// The command line of byline.
@main
struct Byline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "byline",
    abstract: "Ask saved news articles who said what, which figures differ, and where.",
    discussion: """
      `byline run FILE name=value …` runs a saved analysis; `byline run --help` says more.

      With nothing named, byline opens its built-in corpus. Without -c, -f or run it asks at a prompt, or \
      reads statements from standard input when that is no terminal.

      Exit codes: 0 done, 1 a statement failed, 2 wrong usage, 3 a file cannot be read, 130 interrupted.
      """,
    version: "0.1")

  @Argument(help: "Files and folders of saved articles.") var paths: [String] = []
  @Option(name: .customShort("c"), help: "A statement to run; may be given several times.")
  var commands: [String] = []
  @Option(name: .customShort("f"), help: "A script to run; - is standard input.")
  var script: String?
  @OptionGroup var shared: SharedOptions

  mutating func run() throws {
    var request = shared.request
    request.paths = paths
    request.commands = commands
    request.script = script
    leave(Application(request).run())
  }

  /// Nothing, or nothing but `-c TEXT`, needs no parser: setting one up takes longer than the built-in
  /// corpus takes to read.
  static func main() {
    let arguments = CommandLine.arguments
    if let request = plainRequest(arguments) { leave(Application(request).run()) }
    // No subcommand of the parser's: the list of paths would take its name for a file.
    if arguments.count > 1, arguments[1] == "run" {
      run(RunScript.self, Array(arguments.dropFirst(2)))
    } else {
      run(Self.self, Array(arguments.dropFirst()))
    }
  }

  /// Parses and runs; wrong usage ends with 2, as it does in other shells.
  private static func run<Root: ParsableCommand>(_ root: Root.Type, _ arguments: [String]) -> Never
  {
    do {
      var command = try root.parseAsRoot(arguments)
      try command.run()
      leave(0)
    } catch {
      guard root.exitCode(for: error) == .validationFailure else { root.exit(withError: error) }
      Console.complain(root.fullMessage(for: error))
      leave(2)
    }
  }

  private static func plainRequest(_ arguments: [String]) -> Application.Request? {
    var request = Application.Request()
    var rest = arguments.dropFirst()
    while let option = rest.popFirst() {
      guard option == "-c", let text = rest.popFirst(), !text.hasPrefix("-") else { return nil }
      request.commands.append(text)
    }
    return request
  }
}

/// Ends the program at once; a thrown exit code would first have help for it written.
func leave(_ code: Int32) -> Never {
  exit(code)
}

/// `byline run FILE name=value …`
struct RunScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "byline run", abstract: "Run a saved analysis.",
    discussion: "Without --corpus it runs over the built-in corpus.")

  @Argument(help: "The script.") var script: String
  @Argument(help: "Its parameters: name=value.") var parameters: [String] = []
  @Option(name: [.customLong("corpus"), .customShort("i")], help: "Files and folders to load.")
  var paths: [String] = []
  @OptionGroup var shared: SharedOptions

  mutating func run() throws {
    var request = shared.request
    request.paths = paths
    request.script = script
    request.arguments = parameters
    leave(Application(request).run())
  }
}

/// The options of every way to run statements.
struct SharedOptions: ParsableArguments {
  @Flag(help: "Go on after an error.") var keepGoing = false
  @Flag(help: "Print each statement before its result.") var echo = false
  @Flag(help: "Check syntax and names without running anything.") var dryRun = false
  @Flag(help: "Write no files, run no programs, read nothing outside the corpus.") var safe = false
  @Option(help: "Colour: always, never or auto.") var color: Colour = .auto
  @Option(help: "Format of results: table, list, csv, tsv, json, jsonl, markdown, plain.")
  var format: Format?

  enum Colour: String, ExpressibleByArgument, CaseIterable { case always, never, auto }
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, list, csv, tsv, json, jsonl, markdown, plain
  }

  var request: Application.Request {
    var request = Application.Request()
    request.options.keepsGoing = keepGoing
    request.options.echoes = echo
    request.options.isDryRun = dryRun
    request.isSafe = safe
    request.colour = color == .auto ? nil : color == .always
    request.format = format?.rawValue
    return request
  }
}
