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
      `byline [PATH …] run FILE name=value …` runs a saved analysis; `byline run --help` says more.

      With nothing named, byline opens its built-in corpus. Without -c, -f or run it asks at a prompt, or \
      reads statements from standard input when that is no terminal.

      Exit codes: 0 done, 1 a statement failed, 2 wrong usage, 3 a file, or a part of one, cannot be read, \
      4 out of memory, 130 interrupted.
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
    // Without a descriptor to spare the system does not tell them; nothing must pass for what was asked.
    guard !CommandLine.arguments.isEmpty else {
      Application.sayWrongUsage("the arguments cannot be read: too few open files are allowed")
      leave(2)
    }
    if let request = plainRequest(CommandLine.arguments) { leave(Application(request).run()) }
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let own = runArguments(arguments) {
      start(RunScript.self, own)
    } else {
      start(Byline.self, arguments.first == "help" ? ["--help"] : arguments)
    }
  }

  /// The arguments of `run` when that is what is asked for: the parser alone would take the word for a path.
  ///
  /// Paths may stand before it. Then a script has to follow; a folder of that name at the end is one.
  private static func runArguments(_ arguments: [String]) -> [String]? {
    if arguments.starts(with: ["help", "run"]) { return ["--help"] }
    var before: [String] = []
    var paths: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "run", paths.isEmpty || !rest.isEmpty {
        return before + paths.map { "--corpus=\($0)" } + rest
      }
      if argument == "--" { return nil }
      if !argument.hasPrefix("-") {
        paths.append(argument)
      } else {
        before.append(argument)
        if optionsWithValues.contains(argument), let value = rest.popFirst() {
          before.append(value)
        }
      }
    }
    return nil
  }

  private static let optionsWithValues = ["-c", "-f", "-i", "--corpus", "--color", "--format"]

  /// Parses and runs; wrong usage is said and ends with 2, as in every program of the shell.
  private static func start<Command: ParsableCommand>(_: Command.Type, _ arguments: [String]) {
    do {
      var command = try Command.parse(arguments)
      try command.run()
    } catch {
      let message = Command.fullMessage(for: error)
      guard Command.exitCode(for: error) == .validationFailure else {
        Application.answer(message)
        leave(Command.exitCode(for: error).rawValue)
      }
      Application.sayWrongUsage(message)
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
    commandName: "run", abstract: "Run a saved analysis.",
    usage: "byline [<path> ...] run <script> [<name=value> ...] [<options>]")

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
  @Flag(help: "Let save replace files that exist.") var overwrite = false
  @Option(help: "Colour: always, never or auto.") var color: Colour = .auto
  @Option(help: "Format of results.")
  var format: Format?

  enum Colour: String, ExpressibleByArgument, CaseIterable { case always, never, auto }
  /// The name of a format that there is.
  struct Format: ExpressibleByArgument {
    let name: String

    init?(argument: String) {
      guard Application.format(named: argument) != nil else { return nil }
      name = argument
    }

    static var allValueStrings: [String] { Application.formatNames }
  }

  var request: Application.Request {
    var request = Application.Request()
    request.options.keepsGoing = keepGoing
    request.options.echoes = echo
    request.options.isDryRun = dryRun
    request.isSafe = safe
    request.overwrites = overwrite
    request.colour = color == .auto ? nil : color == .always
    request.format = format.flatMap { Application.format(named: $0.name) }
    return request
  }
}
