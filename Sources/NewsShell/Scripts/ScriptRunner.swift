import NewsIngest
import Presentation
package import QueryLanguage
import SystemPackage

/// Runs scripts: files, standard input, and the texts of `-c`, all by the same path.
package struct ScriptRunner {
  /// What the command line may ask for.
  package struct Options: Sendable {
    /// Go on after an error.
    package var keepsGoing = false
    /// Print each statement before its result.
    package var echoes = false
    /// Parse and check names without running.
    package var isDryRun = false
    /// Makes options as they are without flags.
    package init() {}
  }

  /// How a run ended; the raw value is the exit code.
  package enum Ending: Int32, Sendable {
    case success = 0
    case failed = 1
    case usage = 2
    case unreadable = 3
    case interrupted = 130
  }

  let session: Session
  let options: Options

  /// Makes a runner.
  package init(session: Session, options: Options) {
    self.session = session
    self.options = options
  }

  /// Runs a file; `-` is standard input, each statement as soon as it is there.
  package func run(file path: String, arguments: [String]) -> Ending {
    session.running.append(path)
    defer { session.running.removeLast() }
    if path == "-" {
      return run(StandardInputStatements(), name: path, arguments: arguments)
    }
    let bytes: [UInt8]
    do {
      bytes = try readFile(
        FilePath(named: path), limit: StreamLineSource.longestLine,
        isCancelled: session.isCancelled)
    } catch {
      guard !session.isCancelledNow else {
        session.console.say("^C  stopped; nothing of \(path) was run")
        return .interrupted
      }
      return sayUnreadable(path, FileWriting.reason(error))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let script = session.reading(text) { readScript(text, named: path, grammar: .byline) }
    return run(script, name: path, arguments: arguments)
  }

  /// Runs statements in order.
  package func run(_ statements: [ScriptStatement], name: String, arguments: [String]) -> Ending {
    run(KnownStatements(statements), name: name, arguments: arguments)
  }

  /// Runs statements in the order of their coming.
  func run(_ source: any StatementSource, name: String, arguments: [String]) -> Ending {
    guard let given = values(arguments) else { return .usage }
    session.console.beginSequence()
    var progress = Tally()
    var head: [ScriptStatement]? = []
    while true {
      var fault: Ending?
      switch source.next() {
      case .interrupted: return .interrupted
      case .unreadable(let reason): return sayUnreadable(Self.spoken(name), reason)
      case .end:
        if let head, !setParameters(head, given, name) { return .usage }
        return progress.ending
      case .statement(let statement):
        if case .parameter = statement.kind, head != nil {
          head?.append(statement)
          continue
        }
        if case .faulty(let diagnostics) = statement.kind {
          session.complain(diagnostics, statement.text)
          fault = .failed
        } else {
          if let head, !setParameters(head, given, name) { return .usage }
          head = nil
          if session.isCancelledNow { return .interrupted }
          switch perform(statement.text) {
          case .done: progress.done += 1
          case .leaving: return progress.ending
          case .interrupted: return .interrupted
          case .unreadable: fault = .unreadable
          case .failed: fault = .failed
          }
        }
      }
      guard let fault else { continue }
      progress.ending = fault
      if !options.keepsGoing {
        sayStopped(source, done: progress.done)
        return fault
      }
    }
  }

  /// How far a script is.
  private struct Tally {
    var ending = Ending.success
    var done = 0
  }

  /// What messages call a script.
  private static func spoken(_ name: String) -> String { name == "-" ? "standard input" : name }

  private func sayUnreadable(_ name: String, _ reason: String) -> Ending {
    session.console.say("\(name): E042 cannot be read: \(reason)")
    return .unreadable
  }

  /// Says that what follows was not run, where something does.
  private func sayStopped(_ source: any StatementSource, done: Int) {
    if let total = source.count {
      if total > 1 { session.console.say("script stopped; \(done) of \(total) statements done") }
    } else if done > 0 || source.hasMore {
      session.console.say(
        "script stopped; \(done) \(done == 1 ? "statement" : "statements") done")
    }
  }

  /// The values of `name=value`; nil, and said, when one is none.
  private func values(_ arguments: [String]) -> [String: String]? {
    var given: [String: String] = [:]
    for argument in arguments {
      guard let sign = argument.firstIndex(of: "=") else {
        session.console.say(
          "\"\(argument)\" is no parameter; write name=value, such as who=\"Ana Ríos\"")
        return nil
      }
      given[String(argument[..<sign])] = String(argument[argument.index(after: sign)...])
    }
    return given
  }

  private func perform(_ text: QueryText) -> Session.Status {
    session.console.separate()
    if options.echoes {
      session.console.print("byline> " + Sanitiser.cleanLines(text.string))
    }
    return options.isDryRun ? session.check(text) : session.run(text)
  }

  /// Fills the parameters of a script's head; false, and said, when one is missing or unknown.
  private func setParameters(
    _ statements: [ScriptStatement], _ given: [String: String], _ name: String
  ) -> Bool {
    var declared: [String] = []
    var missing: [String] = []
    for statement in statements {
      guard case .parameter(let parameter, let standard) = statement.kind else { continue }
      declared.append(parameter.text)
      if let value = given[parameter.text] {
        session.parameters[parameter.text] = .string(value)
      } else if let standard {
        session.parameters[parameter.text] = standard.kind
      } else {
        missing.append(parameter.text)
      }
    }
    guard missing.isEmpty else {
      let list = missing.map { "\($0)=…" }.joined(separator: " ")
      session.console.say(
        "\(Self.spoken(name)) needs \(missing.count == 1 ? "a parameter" : "parameters"): "
          + missing.joined(separator: ", ") + "\n     try: byline run \(name) \(list)")
      return false
    }
    let unknown = given.keys.filter { !declared.contains($0) }.sorted()
    guard unknown.isEmpty else {
      session.console.say(
        "\(Self.spoken(name)) has no parameter \(unknown.joined(separator: ", "))"
          + (declared.isEmpty ? "" : "; it has \(declared.joined(separator: ", "))"))
      return false
    }
    return true
  }
}

extension Session {
  var isCancelledNow: Bool { isCancelled() }

  /// Parses and checks the names of a statement without running it.
  ///
  /// `let` keeps an empty result, so that later statements may name it.
  func check(_ text: QueryText) -> Status {
    do throws(Diagnostics) {
      if try commands.command(of: text, in: self) != nil { return .done }
      guard let statement = try parse(text, grammar: .byline) else { return .done }
      switch statement {
      case .query(let pipeline): _ = try checked(pipeline, text)
      case .listNames: break
      case .letSet(let name, let pipeline):
        try checkName(name, text)
        results.keep(try checked(pipeline, text), as: name.text, definition: text.string)
      case .letParameter(let name, let literal): parameters[name.text] = literal.kind
      }
      return .done
    } catch {
      complain(error, text)
      return .failed(error.list.map(\.code))
    }
  }
}
