import Presentation
import QueryEngine
import QueryLanguage
import SystemPackage

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
  func show(_ outcome: Outcome, _ text: QueryText) throws(Diagnostics) {
    if let saving = outcome.saving {
      try save(outcome, to: saving.path, as: saving.format ?? outcome.format, text)
    } else {
      let format = outcome.format.flatMap(OutputFormat.init) ?? settings.format
      draw(outcome, format)
    }
    if !outcome.footer.isEmpty, isForPeople(outcome.format) || outcome.saving != nil {
      console.print(
        dim(Sanitiser.clean(outcome.footer) + (outcome.answer.count == 0 ? "." : "")))
    }
    for note in outcome.notes {
      if isForPeople(outcome.format) {
        console.print(noteLine(note, outcome))
      } else {
        console.say("note: \(note)")
      }
    }
  }

  /// An explanation of an empty result stands by itself; anything else is a note.
  private func noteLine(_ note: String, _ outcome: Outcome) -> String {
    let line = Sanitiser.clean(outcome.answer.count == 0 ? note : "note: \(note)")
    return TextWrapper(width: options.width, indent: "  ", firstIndent: "").lines(line)
      .joined(separator: "\n")
  }

  private func isForPeople(_ format: String?) -> Bool {
    switch format.flatMap(OutputFormat.init) ?? settings.format {
    case .table, .list, .plain: true
    case .csv, .tsv, .json, .jsonl, .markdown: false
    }
  }

  private func draw(_ outcome: Outcome, _ format: OutputFormat) {
    let count = outcome.answer.count
    if format != .table, format != .list { console.joinNext() }
    if count == 0, [.table, .list, .plain].contains(format) { return }
    // Only a terminal's table is cut, and says so; files and pipes get every row.
    let isCut = format == .table && options.isTerminal && count > settings.rows
    let table = table(of: outcome, range: isCut ? 0..<settings.rows : nil, format)
    var drawn = ""
    let notices = Renderers.render(table, as: format, options: options, to: &drawn)
    console.print(drawn, terminator: "")
    if isCut {
      console.print(
        dim(
          "shown are the first \(settings.rows) of \(count) rows; "
            + "set rows \(count) shows all, | as list nothing cut"))
    }
    let wrapper = TextWrapper(width: options.width, indent: "  ", firstIndent: "")
    for notice in notices { for line in wrapper.lines(notice) { console.print(dim(line)) } }
  }

  /// A concordance for patterns, a table for anything else.
  private func table(of outcome: Outcome, range: Range<Int>?, _ format: OutputFormat) -> ResultTable
  {
    if case .rows(let set) = outcome.answer, outcome.isConcordance, format == .table {
      return Concordance(corpus: corpus).table(of: set, width: 12)
    }
    return Tabulator.table(of: outcome.answer, in: corpus, range: range)
  }

  private func save(
    _ outcome: Outcome, to path: String, as name: String?, _ text: QueryText
  ) throws(Diagnostics) {
    let span = QuerySpan(0, text.string.utf8.count)
    guard !isSafe else {
      throw Diagnostics([
        Diagnostic(
          Diagnostic.Code("E040", "refused"), "in safe mode nothing is written", at: span)
      ])
    }
    let format = name.flatMap(OutputFormat.init) ?? Self.format(ofFile: path)
    var drawn = ""
    var options = options
    options.colour = false
    options.isTerminal = false
    options.rowNumbers = false
    let table = Tabulator.table(of: outcome.answer, in: corpus)
    _ = Renderers.render(table, as: format, options: options, to: &drawn)
    do {
      try FileWriting.write(drawn, to: path)
    } catch {
      throw Diagnostics([
        Diagnostic(
          Diagnostic.Code("E041", "cannot-write"),
          "\"\(path)\" cannot be written: \(FileWriting.reason(error))", at: span)
      ])
    }
    let rows = outcome.answer.count
    console.print("saved \(rows) rows to \(Sanitiser.clean(path)) as \(format.rawValue)")
  }

  private static func format(ofFile path: String) -> OutputFormat {
    switch FilePath(path).extension?.lowercased() {
    case "csv": .csv
    case "tsv", "tab": .tsv
    case "json": .json
    case "jsonl", "ndjson": .jsonl
    case "md", "markdown": .markdown
    default: .plain
    }
  }

  /// Prints diagnostics of a text.
  func complain(_ diagnostics: Diagnostics, _ text: QueryText) {
    let facts = console.now
    let options = RenderOptions(
      width: settings.width ?? facts.width, colour: facts.colour && facts.isTerminal,
      isTerminal: facts.isTerminal, rowNumbers: false)
    console.say(
      drawn: DiagnosticRenderer().render(checked(diagnostics), of: text, options: options))
  }

  /// The diagnostics without suggestions that would fail themselves.
  private func checked(_ diagnostics: Diagnostics) -> Diagnostics {
    var checked = diagnostics
    for index in checked.list.indices {
      guard let suggestion = checked.list[index].suggestion, !works(suggestion) else { continue }
      checked.list[index].suggestion = nil
    }
    return checked
  }

  private func works(_ line: String) -> Bool {
    let text = QueryText(line)
    do throws(Diagnostics) {
      if try CommandRegistry.command(of: text, in: self) != nil { return true }
      guard let statement = try parse(text) else { return false }
      switch statement {
      case .query(let pipeline), .letSet(_, let pipeline):
        _ = try Binder(scope: scope, text: text).bind(pipeline)
      case .letParameter: break
      }
      return true
    } catch {
      return false
    }
  }

  /// Faint on a terminal with colour.
  func dim(_ text: String) -> String { options.colour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
  /// Strong on a terminal with colour.
  func bold(_ text: String) -> String { options.colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
