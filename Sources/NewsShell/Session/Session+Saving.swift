import Presentation
import QueryEngine
import QueryLanguage
import SystemPackage

/// From an outcome to a file.
extension Session {
  /// Writes an outcome to a file; false when Ctrl-C stopped it, which has been said.
  func save(
    _ outcome: Outcome, _ saving: Outcome.Saving, _ text: QueryText
  ) throws(Diagnostics) -> Bool {
    try checkSafety(saving)
    let ending = FilePath(saving.path).extension
    guard let format = saving.format ?? outcome.format ?? Formats.ofFile(extension: ending) else {
      throw noFormat(saving, ending ?? "", text)
    }
    var options = options
    options.colour = false
    options.rowNumbers = false
    let view = TableView(of: outcome.rows, in: corpus)
    let isWritten = try write(saving, text) { sink, isTerminal in
      options.isTerminal = isTerminal
      _ = Formats.render(view, as: format, options: options, to: sink)
    }
    guard isWritten else { return false }
    let rows = view.count == 1 ? "1 row" : "\(NumberText.grouped(view.count)) rows"
    console.print("saved \(rows) to \(Sanitiser.clean(saving.path)) as \(format.name)")
    return true
  }

  /// Refuses to write in safe mode.
  func checkSafety(_ saving: Outcome.Saving) throws(Diagnostics) {
    guard isSafe else { return }
    throw Diagnostics([
      Diagnostic(.refused, "in safe mode nothing is written", at: saving.span)
    ])
  }

  /// Writes the file that a query or a command names; false when Ctrl-C stopped it, which has been said.
  func write(
    _ saving: Outcome.Saving, _ text: QueryText,
    _ draw: (any OutputSink, _ isTerminal: Bool) -> Void
  ) throws(Diagnostics) -> Bool {
    let path = saving.path
    do {
      let ending = try FileWriting.write(
        to: path, overwriting: saving.overwrites || overwrites, isInterrupted: isCancelled, draw)
      if ending == .written { return true }
    } catch Errno.fileExists {
      throw isThere(saving, text)
    } catch {
      throw Diagnostics([
        Diagnostic(
          .cannotWrite, "\"\(path)\" cannot be written: \(FileWriting.reason(error))",
          at: saving.span)
      ])
    }
    console.say("^C  stopped; nothing was saved, \(path) is as it was")
    return false
  }

  private func isThere(_ saving: Outcome.Saving, _ text: QueryText) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        .cannotWrite, "\"\(saving.path)\" exists already, and nothing was written", at: saving.span,
        notes: ["a script that is run again may be started with --overwrite"],
        suggestion: replacing(
          saving.span, of: text, with: String(text.slice(saving.span)) + " overwrite"))
    ])
  }

  private func noFormat(
    _ saving: Outcome.Saving, _ ending: String, _ text: QueryText
  ) -> Diagnostics {
    var path = FilePath(saving.path)
    var format = OutputFormat.plain
    if ["xls", "xlsx", "ods", "numbers"].contains(ending.lowercased()) {
      path.extension = "csv"
      format = .excel
    }
    return Diagnostics([
      Diagnostic(
        .cannotWrite, "there is no format for files that end in .\(ending); nothing was written",
        at: saving.span,
        notes: ["formats: " + Formats.names.joined(separator: ", ")]
          + (ReportForm.page.endings.contains(ending.lowercased())
            ? ["pages are made of comparisons: compare a1, a2 | save \"\(saving.path)\""] : []),
        suggestion: replacing(
          saving.span, of: text, with: "save \"\(path.string)\" as \(format.name)"))
    ])
  }

  /// A line with other words in the place of a span.
  func replacing(_ span: QuerySpan, of text: QueryText, with part: String) -> String {
    let before = String(text.slice(QuerySpan(0, span.lower)))
    return before + part + String(text.slice(QuerySpan(span.upper, text.string.utf8.count)))
  }
}
