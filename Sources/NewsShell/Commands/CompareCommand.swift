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

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let articles = try ArticleChoice(call: call).articles(until: [], limit: 12, &arguments)
    try arguments.finish()
    guard articles.count >= 2 else {
      throw call.failure(
        .missingArgument, "a comparison takes two articles or more", suggestion: "compare a1, a2")
    }
    guard articles.count <= most else {
      throw call.failure(
        .missingArgument,
        "\(articles.count) articles are too many for one report; at most \(most) are compared",
        suggestion: "compare a1, a2, a3")
    }
    var report = ComparisonReport(
      comparison: Comparison(of: call.corpus, articles: articles), corpus: call.corpus,
      options: call.session.options)
    call.session.console.print(report.write(), terminator: "")
    return .done
  }
}

/// `summarise a1, a2 to 3 sentences`: whole sentences of the articles, each cited.
enum SummariseCommand: Command {
  static let names = ["summarise", "summarize", "summary"]
  static let usage = "summarise [a1, a2] [to 3 sentences | to 100 words]"
  static let summary = "the sentences that together tell most of what the articles say, each cited"
  static let examples = ["summarise to 5 sentences", "summarise a2 to 60 words"]

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    let articles = try ArticleChoice(call: call).articles(
      until: ["to"], limit: CompareCommand.most, &arguments)
    let length = try arguments.summaryLength() ?? .sentences(5)
    try arguments.finish()
    let budget: Summariser.Budget
    switch length {
    case .sentences(let count): budget = .sentences(count)
    case .words(let count): budget = .words(count)
    }
    let corpus = call.corpus
    let sentences = Comparison(of: corpus, articles: articles).summary(within: budget)
    var report = ReportWriter(options: call.session.options)
    var used = Set<ArticleOrdinal>()
    var words = 0
    for sentence in sentences {
      let article = corpus.article(ofSentence: sentence)
      used.insert(article)
      words += corpus.words(ofSentence: sentence).count
      report.cited(
        corpus.string(corpus.sentences[sentence].span, of: article),
        address: corpus.address(ofSentence: sentence).description)
    }
    call.session.console.print(report.text, terminator: "")
    let footer =
      sentences.isEmpty
      ? "No sentence fits this length; the articles' shortest may be longer."
      : "\(sentences.count) \(Noun.sentences.counted(sentences.count)), \(words) words, from "
        + "\(used.count) of \(articles.count) \(Noun.articles.counted(articles.count))"
    call.session.console.print(call.session.dim(footer))
    if let note = CitationText(corpus: corpus).retellingNote(used.sorted()) {
      call.session.console.print(call.session.dim(note))
    }
    var set = Answer.rows(of: .sentences, sentences.map { UInt32($0) })
    set = sentences.isEmpty ? .empty(of: .rows(.sentences)) : set
    call.session.it = set
    return .done
  }
}
