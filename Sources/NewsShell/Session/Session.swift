package import NewsCorpus
import Presentation
package import QueryEngine
package import QueryLanguage

/// A conversation over one corpus: what was asked, what came out, what was named.
///
/// One method runs everything, whether it was typed, given with `-c`, read from a script or from a
/// pipe. Owned by the main thread.
package final class Session {
  /// How a statement ended.
  package enum Status: Equatable {
    case done
    /// Something was wrong; it has been said.
    case failed([Diagnostic.Code])
    /// Ctrl-C; it has been said.
    case interrupted
    /// A file or corpus could not be read; it has been said.
    case unreadable
    /// `quit`.
    case leaving
  }

  /// The articles.
  let loaded: LoadedArticles
  /// Results kept with `let`, and how each was asked for.
  var results = NamedResults()
  /// Parameters.
  package var parameters: [String: Literal.Kind] = [:]
  /// The last result.
  package internal(set) var it: RowSet?
  /// What `set` changes.
  package var settings = Settings()
  /// Where results and messages go.
  package let console: Console
  /// Whether writing files, running programs and reading outside the corpus are refused.
  package var isSafe = false
  /// Whether `save` may replace files without being told so each time.
  package var overwrites = false
  /// Whether all that was named could be read; what could not has been said.
  var isReadInFull: Bool { loaded.isReadInFull }
  /// The verbs.
  let commands: CommandTable
  /// Asked while queries run.
  let isCancelled: () -> Bool
  /// The statements that can be recalled.
  package var history: () -> [String] = { [] }
  /// Told when `set keys` changes.
  package var keysChanged: (EditingMode) -> Void = { _ in }
  /// How many rows the statement that is running shows; nil where it shows none.
  var rowsAsked: Int?
  /// Scripts that are running, innermost last.
  var running: [String] = []

  /// Opens a session over articles.
  init(
    loaded: LoadedArticles, console: Console, commands: CommandTable,
    isCancelled: @escaping () -> Bool
  ) {
    self.commands = commands
    self.loaded = loaded
    self.console = console
    self.isCancelled = isCancelled
  }

  /// The corpus.
  package var corpus: Corpus { loaded.corpus }

  /// Runs one statement or command and shows what comes out.
  ///
  /// The six steps a query takes stand in `answer(_:)`.
  @discardableResult
  package func run(_ text: QueryText) -> Status {
    let started = ContinuousClock.now
    rowsAsked = nil
    console.beginStatement()
    let status: Status
    do throws(Diagnostics) {
      let command = try reading(text.string) { () throws(Diagnostics) in
        try commands.command(of: text, in: self)
      }
      if let typed = command {
        status = try typed.command.run(
          CommandCall(session: self, text: text, arguments: typed.arguments))
      } else if let statement = try parsed(text) {
        status = try run(statement, text)
      } else {
        status = .done
      }
    } catch {
      complain(error, text)
      status = .failed(error.list.map(\.code))
    }
    if settings.timer, status == .done {
      let elapsed = ContinuousClock.now - started
      console.flush()
      console.say("\(Self.milliseconds(elapsed)) ms")
    }
    return shown(status)
  }

  private func parsed(_ text: QueryText) throws(Diagnostics) -> Statement? {
    try reading(text.string) { () throws(Diagnostics) in try parse(text, grammar: .byline) }
  }

  /// Names and values a query may refer to.
  package var scope: Scope {
    Scope(
      corpus: corpus, language: .byline, grammar: .byline, results: results,
      parameters: parameters, it: it)
  }

  private func run(_ statement: Statement, _ text: QueryText) throws(Diagnostics) -> Status {
    switch statement {
    case .query(let pipeline):
      guard let outcome = try answer(pipeline, text) else { return .interrupted }
      let status = try show(outcome, text)
      if !isLookAtResult(pipeline) { it = outcome.rows }
      return status
    case .letSet(let name, let pipeline):
      try checkName(name, text)
      guard let outcome = try answer(pipeline, text) else { return .interrupted }
      results.keep(outcome.rows, as: name.text, definition: text.string)
      for note in outcome.notes { console.say("note: " + Sanitiser.clean(Wording.text(note))) }
      printWrapped("\(name.text): \(Wording.text(outcome.footer))", firstIndent: "")
      return .done
    case .listNames:
      listNames()
      return .done
    case .letParameter(let name, let literal):
      if case .parameter(let other) = literal.kind {
        guard let value = parameters[other] else {
          throw Diagnostics([
            Diagnostic(
              Diagnostic.Code("E015", "unknown-parameter"), "the parameter $\(other) has no value",
              at: literal.span)
          ])
        }
        parameters[name.text] = value
      } else {
        parameters[name.text] = literal.kind
      }
      return .done
    }
  }

  /// Whether a query is only `it` or rows of it: looking at `it 1` must not take `it 2` away.
  private func isLookAtResult(_ pipeline: PipelineSyntax) -> Bool {
    guard pipeline.steps.isEmpty, case .term(let term) = pipeline.source, term.clauses.isEmpty,
      case .name(let word) = term.head
    else { return false }
    return word.text.lowercased() == "it"
  }

  /// Binds and evaluates; nil when Ctrl-C stopped it, which has been said.
  func answer(_ pipeline: PipelineSyntax, _ text: QueryText) throws(Diagnostics) -> Outcome? {
    guard let bound = try bound(pipeline, text) else { return nil }
    return try working { (evaluator) throws(EvaluationError) in
      try evaluator.evaluate(bound)
    }
  }

  /// Looks up what a pipeline names; nil when Ctrl-C stopped it, which has been said.
  func bound(_ pipeline: PipelineSyntax, _ text: QueryText) throws(Diagnostics) -> BoundPipeline? {
    let started = ContinuousClock.now
    let binder = Binder(scope: scope, text: text, isCancelled: isCancelled)
    let result: BoundPipeline
    do throws(Diagnostics) {
      result = try reading(text.string) { () throws(Diagnostics) in
        try Interrupts.whileWorking { () throws(Diagnostics) in try binder.bind(pipeline) }
      }
    } catch {
      if isStopped(since: started) { return nil }
      throw error
    }
    return isStopped(since: started) ? nil : result
  }

  /// Does work of the engine; nil when Ctrl-C stopped it, which has been said.
  func working<Result>(
    _ work: (Evaluator) throws(EvaluationError) -> Result
  ) throws(Diagnostics) -> Result? {
    let evaluator = Evaluator(corpus: corpus, isCancelled: isCancelled)
    let started = ContinuousClock.now
    do throws(EvaluationError) {
      return try Interrupts.whileWorking { () throws(EvaluationError) in try work(evaluator) }
    } catch {
      switch error {
      case .cancelled:
        sayStopped(since: started)
        return nil
      case .tooManySteps(let expression):
        throw Diagnostics([expression.diagnostic])
      }
    }
  }

  static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let micro = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    return "\(micro / 1000).\((micro % 1000) / 100)"
  }
}
