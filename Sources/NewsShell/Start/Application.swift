package import NewsIngest
import Presentation
package import QueryLanguage

/// The program without its argument parser: from what was asked for on the command line to an exit
/// code.
package struct Application {
  /// What was asked for.
  package struct Request: Sendable {
    /// Files and folders to load; none: the built-in corpus.
    package var paths: [String] = []
    /// Texts of `-c`, in order.
    package var commands: [String] = []
    /// The script of `-f` or `run`.
    package var script: String?
    /// `name=value` behind `run FILE`.
    package var arguments: [String] = []
    /// How scripts run.
    package var options = ScriptRunner.Options()
    /// `--safe`
    package var isSafe = false
    /// `--overwrite`
    package var overwrites = false
    /// `--color always|never`; nil: by what the terminal can do.
    package var colour: Bool?
    /// `--format`
    package var format: OutputFormat?
    /// Makes an empty request: the shell on the built-in corpus.
    package init() {}
  }

  let request: Request
  let environment: Environment

  /// Makes an application.
  package init(_ request: Request) {
    self.request = request
    environment = Environment.current
  }

  /// Does what was asked for; the result is the exit code.
  package func run() -> Int32 {
    Exhaustion.install()
    Interrupts.fillStandardDescriptors()
    Interrupts.ignoreClosedPipes()
    Interrupts.install()
    let console = Console.standard(colour: request.colour, environment: environment)
    let isBatch = !request.commands.isEmpty || request.script != nil
    let isTyped = TerminalFacts(descriptor: 0, environment: environment).isTerminal
    guard let session = open(console, showsProgress: !isBatch && isTyped) else {
      let ending = Interrupts.isRequested ? ScriptRunner.Ending.interrupted : .unreadable
      return ending.rawValue
    }
    Exhaustion.beginAnswering()
    session.isSafe = request.isSafe
    session.overwrites = request.overwrites
    if let format = request.format { session.settings.format = format }
    if isBatch || !isTyped {
      console.isConversation = false
      if Interrupts.isRequested { return ScriptRunner.Ending.interrupted.rawValue }
      let ending =
        isBatch
        ? batch(session)
        : ScriptRunner(session: session, options: request.options).run(file: "-", arguments: [])
      // Answers from half of what was named must not pass for answers from all of it.
      return (ending == .success && !session.isReadInFull ? .unreadable : ending).rawValue
    }
    Interrupts.clear()
    return Shell(
      session: session, environment: environment, isBuiltIn: request.paths.isEmpty
    ).run()
  }

  /// The names that `--format` takes.
  package static var formatNames: [String] { Formats.names }

  /// The format that `--format` names.
  package static func format(named name: String) -> OutputFormat? { Formats.named(name) }

  /// Prints what the argument parser was asked for, such as help; where that cannot be written, the
  /// program ends with 1.
  package static func answer(_ text: String) {
    Interrupts.fillStandardDescriptors()
    Interrupts.ignoreClosedPipes()
    let console = Console.standard(colour: false, environment: [:])
    console.print(text)
    console.flush()
  }

  /// Says what the argument parser has to say of wrong arguments.
  package static func sayWrongUsage(_ message: String) {
    Console.standard(colour: false, environment: [:]).say(message)
  }

  /// Loads what is named; nil, and said, when nothing of it could be read.
  private func open(_ console: Console, showsProgress: Bool) -> Session? {
    guard let loaded = loadedArticles(console, showsProgress: showsProgress) else { return nil }
    return Session(
      loaded: loaded, console: console, isCancelled: { Interrupts.isRequested })
  }

  private func loadedArticles(_ console: Console, showsProgress: Bool) -> LoadedArticles? {
    if request.paths.isEmpty { return LoadedArticles(opening: { BuiltInCorpus.loader() }) }
    let name = request.paths.count == 1 ? Self.name(of: request.paths[0]) : "corpus"
    let loader = CorpusLoader(name: name)
    let progress = LoadProgress(console: console, isShown: showsProgress)
    let isLoaded = Exhaustion.whileLoading {
      Interrupts.whileWorking {
        loader.load(
          request.paths, isCancelled: { Interrupts.isRequested }, progress: progress.step)
      }
    }
    progress.finish()
    guard isLoaded else {
      console.say("^C  stopped; nothing was loaded")
      return nil
    }
    for problem in loader.takeProblems() { console.say(Session.line(problem)) }
    if loader.count == 0 {
      console.say("nothing could be loaded; byline alone opens the built-in corpus")
      return nil
    }
    for line in LeftOutNotes(loader.corpus(), from: 0).lines { console.say(line) }
    return LoadedArticles(loader)
  }

  private static func name(of path: String) -> String {
    let parts = path.split(separator: "/")
    return parts.last.map(String.init) ?? path
  }

  private func batch(_ session: Session) -> ScriptRunner.Ending {
    let runner = ScriptRunner(session: session, options: request.options)
    var ending = ScriptRunner.Ending.success
    for command in request.commands {
      let result = runner.run(
        [ScriptStatement(kind: .statement, text: QueryText(command))], name: "-c", arguments: [])
      if result == .interrupted { return .interrupted }
      if result != .success {
        ending = result
        if !request.options.keepsGoing { return ending }
      }
    }
    if let script = request.script {
      let result = runner.run(file: script, arguments: request.arguments)
      if result != .success { ending = result }
    }
    return ending
  }
}

/// The articles inside the program.
package enum BuiltInCorpus {
  /// The name of the corpus.
  package static let name = "us-iraq-talks"

  /// A loader that holds them.
  package static func loader() -> CorpusLoader {
    let loader = CorpusLoader(name: name)
    for (name, text) in USIraqTalks.files {
      loader.load(
        markdown: text.withUTF8Buffer { Array($0) }, named: "built-in:\(name)", isClean: true)
    }
    return loader
  }
}

/// Says how far loading is, after the first second.
final class LoadProgress {
  private let console: Console
  private let isShown: Bool
  private let started = ContinuousClock.now
  private var last = 0

  init(console: Console, isShown: Bool) {
    self.console = console
    self.isShown = isShown
  }

  func step(_ articles: Int, _ bytes: Int) {
    guard isShown, articles & 0xFF == 0 else { return }
    let seconds = Int((ContinuousClock.now - started).components.seconds)
    guard seconds >= 1, seconds != last else { return }
    last = seconds
    console.sayInPlace("reading: \(articles) articles, \(bytes / 1_000_000) MB · Ctrl-C stops")
  }

  func finish() {
    if last > 0 { console.sayInPlace("") }
  }
}
