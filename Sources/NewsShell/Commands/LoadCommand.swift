import NewsCorpus
import NewsIngest
import QueryLanguage

/// `load coverage/`: adds files or folders to the corpus.
enum LoadCommand: Command {
  static let names = ["load"]
  static let usage = "load PATH, PATH…"
  static let summary = "add saved articles to the corpus: files or folders"
  static let examples: [String] = []
  static let argument = CommandArgument.paths

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    let session = call.session
    guard !session.isSafe else {
      throw call.failure(.refused, "in safe mode nothing outside the corpus is read")
    }
    let paths = try Self.paths(call)
    let before = session.corpus.articles.count
    guard let isComplete = session.load(paths) else { return .interrupted }
    let added = session.corpus.articles.count - before
    let all = session.corpus.articles.count
    session.console.print(
      added == 0
        ? "nothing was added; \(all) articles"
        : added == 1
          ? "\(Address(article: all - 1)) was added; \(all) articles"
          : "\(Address(article: before)) to \(Address(article: all - 1)) were added; \(all) articles"
    )
    for line in LeftOutNotes(session.corpus, from: before).lines { session.console.say(line) }
    if let note = Duplicates(corpus: session.corpus).note(from: before) {
      session.console.say("note: " + note)
    }
    return isComplete ? .done : .unreadable
  }

  private static func paths(_ call: CommandCall) throws(Diagnostics) -> [String] {
    guard !call.arguments.isAtEnd else {
      throw call.failure(.missingArgument, "which files or folders?", suggestion: nil)
    }
    // Paths hold points and slashes that are no words of a query, so the text itself is split.
    return split(call.arguments.remainder.text)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path.drop { $0 == " " }
    while path.last == " " { path.removeLast() }
    return String(path)
  }

  /// Splits paths at commas outside quotation marks, which go.
  static func split(_ text: String) -> [String] {
    var paths: [String] = []
    var current = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { current.append(character) }
      } else if character == "\"" {
        quote = character
      } else if character == "," {
        paths.append(trimmed(current))
        current = ""
      } else {
        current.append(character)
      }
    }
    return (paths + [trimmed(current)]).filter { !$0.isEmpty }
  }
}

extension Session {
  /// Loads paths and says what could not be read; the last result and named results stay.
  ///
  /// - Returns: whether all of it could be read; nil when it was stopped, which has been said.
  @discardableResult
  package func load(_ paths: [String]) -> Bool? {
    let started = ContinuousClock.now
    let result = Exhaustion.whileLoading {
      Interrupts.whileWorking {
        loaded.load(paths.map { Self.expandingTilde($0, home) }, isCancelled: isCancelled)
      }
    }
    guard let (problems, isComplete) = result else {
      sayStopped(since: started)
      return nil
    }
    for problem in problems { console.say(Self.line(problem)) }
    return isComplete
  }

  static func line(_ problem: LoadProblem) -> String {
    var place = problem.path
    if let line = problem.line { place += ":\(line)" }
    if let column = problem.column { place += ":\(column)" }
    let kind = problem.severity == .remark ? "note: " : ""
    return "\(kind)\(place): \(problem.message)" + (problem.hint.map { "; \($0)" } ?? "")
  }

  /// The folder that `~` stands for.
  var home: String? { Environment.current["HOME"] }

  static func expandingTilde(_ path: String, _ home: String?) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }
}
