import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `compare a1, a2`: what articles agree on, where they differ, what only one has.
enum CompareCommand: Command {
  static let names = ["compare"]
  static let usage = "compare a1, a2, … · compare (articles about oil)"
  static let summary =
    "what articles agree on, where figures differ, what they quote alike, what only one has"
  static let examples = ["compare a2, a3", "compare"]

  /// How many articles one report may compare: beyond it nobody reads the report.
  static let most = 50
  static let argument = CommandArgument.articles

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    guard
      let articles = try ArticleChoice(call: call).articles(until: [], limit: 12, &arguments)
    else { return .interrupted }
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
        suggestion: "compare "
          + articles.prefix(3).map { Address(article: $0).description }.joined(separator: ", "))
    }
    let compared = call.session.untilStopped { cancellation throws(Cancelled) in
      try ArticleComparison(of: call.corpus, articles: articles, cancellation: cancellation)
    }
    guard let compared else { return .interrupted }
    var report = ComparisonReport(
      comparison: compared, corpus: call.corpus, options: call.session.options)
    call.session.console.print(report.write(), terminator: "")
    return .done
  }
}
