import NewsCorpus
import Presentation
import QueryEngine
import QueryLanguage

/// `info`, `info a1`: what was loaded, what is known of it, what was left out and why.
enum InfoCommand: Command {
  static let names = ["info"]
  static let usage = "info · info a1"
  static let summary = "what was loaded, what is known of it, and which lines were left out and why"
  static let examples = ["info", "info a2"]
  static let argument = CommandArgument.articles

  static func run(_ call: CommandCall) throws(Diagnostics) -> Session.Status {
    var arguments = call.arguments
    if arguments.isAtEnd {
      overview(call)
      return .done
    }
    let started = ContinuousClock.now
    for passage in try PassageReader(call: call).passages(&arguments) {
      guard !call.session.isStopped(since: started) else { return .interrupted }
      article(passage.article, call)
    }
    try arguments.finish()
    return .done
  }

  private static func overview(_ call: CommandCall) {
    let corpus = call.corpus
    let console = call.session.console
    console.print(call.session.bold("corpus \(Sanitiser.clean(corpus.name))"))
    let counts = counted.map { relation in
      Wording.counted(relation.allRows(in: corpus).count, relation.words)
    }
    console.print("  " + counts.joined(separator: " · "))
    for (number, article) in corpus.articles.enumerated().prefix(50) {
      let details = article.details
      let known = [
        details.outlet ?? "outlet unknown", details.date?.description ?? "date unknown",
        details.dropped.isEmpty
          ? nil
          : "\(details.dropped.count) \(details.dropped.count == 1 ? "line" : "lines") left out",
        details.isRetelling ? "a retelling" : nil,
        article.isReadInFull
          ? nil : LanguageNames.name(of: article.language) ?? "language not recognised",
      ].compactMap { $0 }
      console.print(
        "  a\(number + 1)  \(Sanitiser.clean(CitationText(corpus: corpus).title(of: number)))")
      console.print("      " + Sanitiser.clean(known.joined(separator: " · ")))
    }
    if corpus.articles.count > 50 {
      console.print("  … and \(corpus.articles.count - 50) more: articles")
    }
  }

  private static func article(_ number: ArticleOrdinal, _ call: CommandCall) {
    let corpus = call.corpus
    let console = call.session.console
    let article = corpus.articles[number]
    let details = article.details
    func line(_ name: String, _ value: String?) {
      let label = name + String(repeating: " ", count: max(0, 10 - name.count))
      console.print(
        TextWrapper(
          width: call.session.options.width, indent: String(repeating: " ", count: 13),
          firstIndent: "  \(label) "
        ).wrapped(Sanitiser.clean(value ?? "unknown")), terminator: "")
    }
    console.print(
      call.session.bold(
        "\(Address(article: number))  \(Sanitiser.clean(CitationText(corpus: corpus).title(of: number)))"
      ))
    line("outlet", details.outlet)
    line("author", details.authors.isEmpty ? nil : details.authors.joined(separator: ", "))
    line("date", details.date?.description)
    line("url", details.url)
    line("file", details.path)
    line("language", language(of: article))
    let counts = counted.compactMap { relation -> String? in
      guard !relation.areArticles, article.isReadInFull || !relation.isReadFromEnglish,
        let rows = relation.rowsOfArticle
      else { return nil }
      return Wording.counted(rows(corpus, number).count, relation.words)
    }
    line("holds", counts.joined(separator: ", "))
    if details.isRetelling || details.note != nil {
      line("note", details.note ?? "a retelling of the article named here")
    }
    for evidence in details.evidence { line("found", evidence.wording) }
    for warning in details.warnings { line("warning", warning) }
    guard !details.dropped.isEmpty else {
      line("left out", "nothing")
      return
    }
    console.print("  left out:")
    for dropped in details.dropped {
      console.print(
        TextWrapper(width: call.session.options.width, indent: "      ", firstIndent: "    ")
          .wrapped(
            "line \(dropped.line): \(dropped.reason.wording): \(Sanitiser.clean(dropped.text))"),
        terminator: "")
    }
  }

  /// What is counted of a corpus and of an article.
  private static var counted: [Relation] { Relations.all.filter(\.isCountedInOverview) }

  /// The language, and what was not read because of it.
  private static func language(of article: Article) -> String {
    let name = LanguageNames.name(of: article.language).map { "\($0) (\(article.language))" }
    if article.isReadInFull { return name ?? "not recognised; read by the rules of English" }
    return "\(name ?? "not recognised"): searched by wording and by quotation marks; "
      + "speakers, names, figures and dates are not read"
  }
}
