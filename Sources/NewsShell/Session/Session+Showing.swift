import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// From an outcome to what the reader sees.
extension Session {
  /// How results are drawn now.
  var options: RenderOptions {
    let facts = console.now
    return RenderOptions(
      width: settings.width ?? facts.width, colour: facts.colour, isTerminal: facts.isTerminal,
      rowNumbers: true)
  }

  /// Shows an outcome, or saves it where the query says so.
  func show(_ outcome: Outcome, _ text: QueryText) throws(Diagnostics) -> Status {
    let format = outcome.format ?? settings.format
    if let saving = outcome.saving {
      guard try save(outcome, saving, text) else { return .interrupted }
    } else {
      guard try draw(outcome, format) else { return .interrupted }
      // Whoever wants no more rows wants no footer either.
      if console.isStopped { return .done }
    }
    if format.isForPeople || outcome.saving != nil {
      let footer = Sanitiser.clean(Wording.text(outcome.footer))
      printWrapped(footer + (outcome.count == 0 ? "." : ""), firstIndent: "", style: dim)
    }
    for note in outcome.notes {
      if format.isForPeople {
        console.print(noteLine(note, outcome))
      } else {
        console.say("note: " + Sanitiser.clean(Wording.text(note)))
      }
    }
    return .done
  }

  /// Shows what is still gathered of a statement; whether Ctrl-C kept some of it back is said.
  func shown(_ status: Status) -> Status {
    console.flush()
    let rows = rowsAsked.map { (shown: console.rowsShown, all: $0) }
    rowsAsked = nil
    let isShort = rows.map { $0.shown < $0.all } ?? false
    let isCut = console.takeInterruption() || (isCancelled() && isShort)
    guard status == .done, isCut else { return status }
    let count = rows.map {
      "; \(NumberText.grouped($0.shown)) of \(NumberText.grouped($0.all)) rows shown"
    }
    console.say("^C  stopped" + (count ?? ""))
    return .interrupted
  }

  /// An explanation of an empty result stands by itself; anything else is a note.
  private func noteLine(_ note: Note, _ outcome: Outcome) -> String {
    let line = Sanitiser.clean((outcome.count == 0 ? "" : "note: ") + Wording.text(note))
    return TextWrapper(width: options.width, indent: "  ", firstIndent: "").lines(line)
      .joined(separator: "\n")
  }

  /// Draws the rows; false when Ctrl-C stopped that before it began, which has been said.
  private func draw(
    _ outcome: Outcome, _ format: OutputFormat
  ) throws(Diagnostics) -> Bool {
    if !format.isForPeople { console.joinNext() }
    guard let all = try view(of: outcome, format) else { return false }
    if all.count == 0, format.isForPeople { return true }
    // Only a terminal's table is cut, and says so; files and pipes get every row.
    let isCut = format.fitsTerminal && options.isTerminal && all.count > settings.rows
    let view = isCut ? all.limited(to: 0..<settings.rows) : all
    rowsAsked = view.count
    let notices = Formats.render(view, as: format, options: options, to: console)
    if console.isStopped { return true }
    if isCut {
      let rows = all.layout == .concordance ? "lines" : "rows"
      printWrapped(
        "shown are the first \(settings.rows) of \(NumberText.grouped(all.count)) \(rows); "
          + "set rows \(all.count) shows all, | as list nothing cut", firstIndent: "", style: dim)
    }
    for notice in notices { printWrapped(notice, firstIndent: "", style: dim) }
    return true
  }

  /// A concordance for patterns, a table for anything else.
  private func view(
    of outcome: Outcome, _ format: OutputFormat
  ) throws(Diagnostics) -> TableView? {
    guard outcome.isConcordance, format.fitsTerminal else {
      return TableView(of: outcome.rows, in: corpus)
    }
    return try working { (evaluator) throws(EvaluationError) in
      TableView(of: try evaluator.concordance(of: outcome.rows, width: 12), in: corpus)
    }
  }

  /// Prints diagnostics of a text.
  func complain(_ diagnostics: Diagnostics, _ text: QueryText) {
    let facts = console.now
    let options = RenderOptions(
      width: settings.width ?? facts.width, colour: facts.colour && facts.isTerminal,
      isTerminal: facts.isTerminal, rowNumbers: false)
    console.say(
      drawn: DiagnosticRenderer().render(checked(diagnostics, text), of: text, options: options))
  }

  /// The diagnostics without suggestions that would fail themselves.
  private func checked(_ diagnostics: Diagnostics, _ text: QueryText) -> Diagnostics {
    var checked = diagnostics
    for index in checked.list.indices {
      // What fails in the same way is no help either.
      guard let suggestion = checked.list[index].suggestion,
        suggestion == text.string || !works(suggestion)
      else { continue }
      checked.list[index].suggestion = nil
    }
    return checked
  }

  /// Whether a line is a command, or a statement whose names are all known.
  func works(_ line: String) -> Bool {
    let text = QueryText(line)
    do throws(Diagnostics) {
      if let typed = try commands.command(of: text, in: self) { return try fits(typed, text) }
      guard let statement = try parse(text, grammar: .byline) else { return false }
      switch statement {
      case .query(let pipeline): _ = try Binder(scope: scope, text: text).bind(pipeline)
      case .letSet(let name, let pipeline):
        try checkName(name, text)
        _ = try Binder(scope: scope, text: text).bind(pipeline)
      case .listNames, .letParameter: break
      }
      return true
    } catch {
      return false
    }
  }

  /// Whether there is something at the passage that a command names.
  private func fits(_ typed: TypedCommand, _ text: QueryText) throws(Diagnostics) -> Bool {
    var arguments = typed.arguments
    let argument = typed.command.argument
    guard argument == .passage || argument == .articles, let next = arguments.next else {
      return true
    }
    if case .string = next.kind {
      let words = arguments.string()?.text ?? ""
      return PhraseWords.split(words).allSatisfy { corpus.vocabulary.find($0) != nil }
    }
    if argument == .articles { return true }
    if next.kind == .word, let address = Address(next.text) {
      return corpus.rows(at: address) != nil
    }
    let set: SetSyntax
    if let rows = try arguments.rows() {
      set = rows
    } else {
      set = try arguments.set(until: ["as"])
    }
    let pipeline = PipelineSyntax(source: set, steps: [], span: next.span)
    let bound = try Binder(scope: scope, text: text).bind(pipeline)
    return bound.relation.hasText && (arguments.isAtEnd || arguments.next?.kind == .word)
  }

  /// Faint on a terminal with colour.
  func dim(_ text: String) -> String { Style.dim(text, colour: options.colour) }
  /// Strong on a terminal with colour.
  func bold(_ text: String) -> String { Style.bold(text, colour: options.colour) }
}
