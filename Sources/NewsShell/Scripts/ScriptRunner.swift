import Presentation
package import QueryLanguage

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

  /// Runs a file; `-` is standard input.
  package func run(file path: String, arguments: [String]) -> Ending {
    let script: String
    do {
      script = path == "-" ? StandardInput.readAll() : try FileWriting.read(path)
      if session.isCancelledNow { return .interrupted }
    } catch {
      session.console.say("\(path): E042 cannot be read: \(FileWriting.reason(error))")
      return .unreadable
    }
    session.running.append(path)
    defer { session.running.removeLast() }
    return run(
      readScript(script, named: path == "-" ? "standard input" : path), name: path,
      arguments: arguments)
  }

  /// Runs statements in order.
  package func run(_ statements: [ScriptStatement], name: String, arguments: [String]) -> Ending {
    var given: [String: String] = [:]
    for argument in arguments {
      guard let sign = argument.firstIndex(of: "=") else {
        session.console.say(
          "\"\(argument)\" is no parameter; write name=value, such as who=\"Ana Ríos\"")
        return .usage
      }
      given[String(argument[..<sign])] = String(argument[argument.index(after: sign)...])
    }
    guard setParameters(statements, given, name) else { return .usage }
    session.console.beginSequence()
    var ending = Ending.success
    var done = 0
    let total = statements.filter { $0.kind == .statement }.count
    for statement in statements {
      switch statement.kind {
      case .parameter: continue
      case .faulty(let diagnostics):
        session.complain(diagnostics, statement.text)
        ending = .failed
      case .statement:
        if session.isCancelledNow { return .interrupted }
        session.console.separate()
        if options.echoes {
          session.console.print("byline> " + Sanitiser.cleanLines(statement.text.string))
        }
        let status = perform(statement.text)
        switch status {
        case .done: done += 1
        case .leaving: return ending
        case .interrupted: return .interrupted
        case .unreadable: ending = .unreadable
        case .failed: ending = .failed
        }
      }
      if ending != .success, !options.keepsGoing {
        if total > 1 {
          session.console.say("script stopped; \(done) of \(total) statements done")
        }
        return ending
      }
    }
    return ending
  }

  private func perform(_ text: QueryText) -> Session.Status {
    options.isDryRun ? session.check(text) : session.run(text)
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
        "\(name) needs \(missing.count == 1 ? "a parameter" : "parameters"): "
          + missing.joined(separator: ", ") + "\n     try: byline run \(name) \(list)")
      return false
    }
    let unknown = given.keys.filter { !declared.contains($0) }.sorted()
    guard unknown.isEmpty else {
      session.console.say(
        "\(name) has no parameter \(unknown.joined(separator: ", "))"
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
      if try CommandRegistry.command(of: text, in: self) != nil { return .done }
      guard let statement = try parse(text) else { return .done }
      switch statement {
      case .query(let pipeline): _ = try checked(pipeline, text)
      case .letSet(let name, let pipeline): results[name.text] = try checked(pipeline, text)
      case .letParameter(let name, let literal): parameters[name.text] = literal.kind
      }
      return .done
    } catch {
      complain(error, text)
      return .failed(error.list.map(\.code))
    }
  }
}
