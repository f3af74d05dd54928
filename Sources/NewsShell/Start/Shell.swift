import Presentation
import QueryEngine
import QueryLanguage

/// The conversation at a terminal.
struct Shell {
  let session: Session
  let environment: Environment
  /// Whether the corpus is the one inside the program, which is not read before it is asked for.
  let isBuiltIn: Bool

  /// Asks and answers until the reader leaves; the result is the exit code.
  func run() -> Int32 {
    guard
      let lines = LibeditLineSource(
        programName: "byline", historyPath: historyPath, environment: environment, hooks: hooks)
    else {
      // No line editor on this terminal: statements are still read and answered.
      return converse(with: StreamLineSource(descriptor: 0))
    }
    return converse(with: lines)
  }

  private var historyPath: String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/byline/history"
    }
    return environment["HOME"].map { $0 + "/.local/state/byline/history" }
  }

  private var hooks: EditorHooks {
    let completer = Completer(session: session)
    let highlighter = Highlighter(session: session)
    return EditorHooks(
      isIncomplete: { isIncomplete(QueryText($0), grammar: .byline) },
      complete: { completer.complete($0, $1) },
      displayWidth: { DisplayWidth.width(of: $0) },
      highlight: { highlighter.highlights($0) },
      notify: { session.console.say($0) })
  }

  private func converse(with lines: any LineSource) -> Int32 {
    session.history = { lines.entries }
    session.keysChanged = { lines.setEditingMode($0) }
    greet()
    let prompt = Style.head("byline>", colour: session.options.colour) + " "
    while true {
      switch lines.nextLine(prompt: prompt) {
      case .endOfInput:
        session.console.print("")
        session.console.flush()
        return 0
      case .interrupted: continue
      case .line(let line):
        Interrupts.clear()
        if session.run(typed: line) == .leaving { return 0 }
      }
    }
  }

  private func greet() {
    let keys = "help, Tab, Ctrl-D leaves"
    if isBuiltIn {
      session.printWrapped(
        "byline · \(BuiltInCorpus.name), five articles built in · \(keys)", firstIndent: "")
      session.printWrapped(
        "They retell in other sentences the articles they name; info says more.", firstIndent: "",
        style: session.dim)
    } else {
      let corpus = session.corpus
      let count = corpus.articles.count
      session.printWrapped(
        "byline · \(Sanitiser.clean(corpus.name)) · \(NumberText.grouped(count)) "
          + "\(count == 1 ? "article" : "articles"), \(NumberText.grouped(corpus.quotations.count)) quotes"
          + " · \(keys)", firstIndent: "")
    }
    session.console.flush()
  }
}
