import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `compare a1, a2`: what articles agree on, where they differ, what only one has; printed, or saved as a page.
enum CompareCommand: Command {
  static let names = ["compare"]
  static let usage = "compare a1, a2, … · compare (articles about oil)"
  static let summary =
    "what articles agree on, where figures differ, what they quote alike, what only one has; "
    + "saved as .html it is a page with the articles side by side"
  static let examples = ["compare a2, a3", "compare"]

  /// How many articles one report may compare: beyond it nobody reads the report.
  static let most = 200
  static let argument = CommandArgument.articles
  static let steps = ["save"]

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    guard
      let articles = try ArticleChoice(call: call).articles(until: [], limit: 12, &arguments)
    else { return .interrupted }
    let steps = try arguments.steps()
    try arguments.finish()
    guard articles.count >= 2 else {
      throw call.failure(
        .missingArgument, "a comparison takes two articles or more",
        notes: call.corpus.articles.count < 2 ? ["load PATH adds articles to the corpus"] : [],
        suggestion: call.corpus.articles.count < 2 ? nil : "compare a1, a2")
    }
    guard articles.count <= most else {
      throw call.failure(
        .missingArgument,
        "\(NumberText.grouped(articles.count)) articles are too many for one report; at most \(most) are compared",
        suggestion: "compare " + ids(articles.prefix(3)))
    }
    let isAll = articles.count == call.corpus.articles.count
    let saving = try ReportSaving(
      steps, of: call, command: Self.self,
      rows: (["agreements", "conflicts", "reuses"], isAll ? "" : " in \(ids(articles[...]))"))
    let compared = call.session.untilStopped { cancellation throws(Cancelled) in
      try ArticleComparison(of: call.corpus, articles: articles, cancellation: cancellation)
    }
    guard let compared else { return .interrupted }
    guard let saving else {
      var report = ComparisonReport(
        comparison: compared, corpus: call.corpus, options: call.session.options)
      call.session.console.print(report.write(), terminator: "")
      return .done
    }
    return try save(compared, saving, call)
  }

  private static func ids(_ articles: ArraySlice<ArticleOrdinal>) -> String {
    articles.map { Address(article: $0).description }.joined(separator: ", ")
  }

  private static func save(
    _ comparison: ArticleComparison, _ report: ReportSaving, _ call: CommandCall
  ) throws(Diagnostics) -> Session.Status {
    let session = call.session
    let timeline = session.untilStopped { cancellation throws(Cancelled) in
      try Timeline(
        of: call.corpus, articles: comparison.compared.articles, cancellation: cancellation)
    }
    guard let timeline else { return .interrupted }
    let isWritten = try session.write(report.saving, call.text) { sink, isTerminal in
      switch report.form {
      case .page:
        PageRenderer(ComparisonFacts(comparison, timeline, of: call.corpus).page).write(to: sink)
      case .markdown, .text:
        var printed = ComparisonReport(
          comparison: comparison, corpus: call.corpus,
          options: RenderOptions(isTerminal: isTerminal), limits: .none,
          asMarkdown: report.form == .markdown)
        var text = TextBuffer()
        text.write(printed.write())
        sink.write(text, rows: 0)
      }
    }
    guard isWritten else { return .interrupted }
    let count = comparison.compared.articles.count
    session.console.print(
      "saved the comparison of \(NumberText.grouped(count)) articles to "
        + "\(Sanitiser.clean(report.saving.path)) as \(report.form.words)")
    return .done
  }
}
