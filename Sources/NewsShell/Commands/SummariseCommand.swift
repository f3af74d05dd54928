import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `summarise a1, a2 to 3 sentences`: whole sentences of the articles, each cited.
enum SummariseCommand: Command {
  static let names = ["summarise", "summarize", "summary"]
  static let usage = "summarise [a1, a2] [to 3 sentences | to 100 words]"
  static let summary = "the sentences that together tell most of what the articles say, each cited"
  static let examples = ["summarise to 5 sentences", "summarise a2 to 60 words"]
  static let argument = CommandArgument.articles

  /// `to 3 sentences`, `to 60 words`
  private static let length: [GrammarPart] = [
    .optional([
      .word("to"),
      .slot(.integer("length", "a number of sentences or words")),
      .slot(
        Slot(
          "unit", .choice(["sentences", "words", "sentence", "word"]),
          "\"sentences\" or \"words\"", placeholder: "sentences|words")),
    ])
  ]

  /// How much is printed: five sentences, if nothing else is wanted.
  private static func budget(_ arguments: Arguments) -> Summariser.Budget {
    let length = arguments.integer("length") ?? 5
    return arguments.word("unit")?.text.hasPrefix("word") == true
      ? .words(length) : .sentences(length)
  }

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    guard
      let articles = try ArticleChoice(call: call).articles(
        until: ["to"], limit: CompareCommand.most, &arguments)
    else { return .interrupted }
    let budget = budget(try arguments.arguments(of: length))
    try arguments.finish()
    let corpus = call.corpus
    let summary = call.session.untilStopped { cancellation throws(Cancelled) in
      let compared = try ComparedArticles(
        of: corpus, articles: articles, cancellation: cancellation)
      let summariser = try Summariser(compared, cancellation: cancellation)
      let chosen = try summariser.sentences(within: budget, cancellation: cancellation)
      return chosen.compactMap { sentence in summariser.text(of: sentence).map { (sentence, $0) } }
    }
    guard let summary else { return .interrupted }
    let sentences = summary.map(\.0)
    var report = ReportWriter(options: call.session.options)
    var used = Set<ArticleOrdinal>()
    var words = 0
    for (sentence, standing) in summary {
      let article = corpus.article(ofSentence: sentence)
      used.insert(article)
      words += standing.words
      let speaker = standing.speaker.isEmpty ? "" : " (\(standing.speaker))"
      report.cited(
        standing.text + speaker,
        address: corpus.address(ofSentence: sentence).description)
    }
    call.session.console.print(report.text, terminator: "")
    let footer =
      sentences.isEmpty
      ? "No sentence fits this length; the articles' shortest may be longer."
      : "\(sentences.count) \(Relation.sentences.words.counted(sentences.count)), \(words) words, from "
        + "\(used.count) of \(NumberText.grouped(articles.count)) \(Relation.articles.words.counted(articles.count))"
    call.session.console.print(call.session.dim(footer))
    if let note = CitationText(corpus: corpus).retellingNote(used.sorted()) {
      call.session.console.print(call.session.dim(note))
    }
    call.session.it = RowSet(
      .sentences, RowList(sentences.map { UInt32($0) }, isAscending: false))
    return .done
  }
}
