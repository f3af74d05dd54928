import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage
import SystemPackage

/// Where a command's report is saved, and as what: `| save "report.html"`.
struct ReportSaving {
  let saving: Outcome.Saving
  let form: ReportForm

  /// Reads the steps behind a command.
  ///
  /// - Parameters:
  ///   - steps: the steps; nil comes out where there are none.
  ///   - call: what was typed.
  ///   - command: the command, whose reports take no other steps than its own.
  ///   - rows: the nouns whose rows say what the report does, and which articles: `agreements`, ` in a1, a2`.
  /// - Throws: E021 for steps that only rows take, E040 in safe mode, E041 for files of another kind.
  init?(
    _ steps: [PhraseSyntax], of call: CommandCall, command: any Command.Type,
    rows: (nouns: [String], articles: String)
  ) throws(Diagnostics) {
    guard let step = steps.first else { return nil }
    guard let saving = Outcome.Saving(step), steps.count == 1 else {
      let other = steps.first { Outcome.Saving($0) == nil } ?? steps[steps.count - 1]
      throw Self.misplaced(other, of: call, command, rows)
    }
    try call.session.checkSafety(saving)
    guard let form = Self.form(of: saving) else { throw Self.unknownForm(saving, of: call, rows) }
    (self.saving, self.form) = (saving, form)
  }

  private static func form(of saving: Outcome.Saving) -> ReportForm? {
    if let format = saving.format {
      return format == .markdown ? .markdown : format == .plain ? .text : nil
    }
    guard let ending = FilePath(saving.path).extension?.lowercased() else { return .text }
    return ReportForm.allCases.first { $0.endings.contains(ending) }
  }

  private static func misplaced(
    _ step: PhraseSyntax, of call: CommandCall, _ command: any Command.Type,
    _ rows: (nouns: [String], articles: String)
  ) -> Diagnostics {
    let name = command.names.first ?? ""
    let typed = String(call.text.slice(step.span))
    let isSecond = Outcome.Saving(step) != nil
    let queries = rows.nouns.map { "\($0)\(rows.articles) | \(typed)" }
    return call.failure(
      Diagnostic.Code("E021", "clause-does-not-fit"),
      isSecond
        ? "a report is saved to one file"
        : "\"\(step.grammar.name)\" takes rows, and \(name) makes a report: it can only be saved",
      at: step.span,
      notes: isSecond
        ? [] : ["what it says as rows: \(rows.nouns.joined(separator: ", "))"],
      suggestion: isSecond ? nil : queries.first)
  }

  private static func unknownForm(
    _ saving: Outcome.Saving, of call: CommandCall, _ rows: (nouns: [String], articles: String)
  ) -> Diagnostics {
    let kinds = ReportForm.allCases.map { ".\($0.endings[0]) (\($0.words))" }
    var path = FilePath(saving.path)
    let ending = path.extension ?? ""
    path.extension = ReportForm.page.endings[0]
    let what = saving.format.map { "as \($0.name)" } ?? "in files that end in .\(ending)"
    return call.failure(
      .cannotWrite, "there is no report \(what); nothing was written", at: saving.span,
      notes: [
        "reports: " + kinds.joined(separator: ", "),
        "rows have other formats: \(rows.nouns[0])\(rows.articles) | save \"FILE.csv\"",
      ],
      suggestion: call.session.replacing(
        saving.span, of: call.text, with: "save \"\(path.string)\""))
  }
}
