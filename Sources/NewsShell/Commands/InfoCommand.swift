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
    for passage in try PassageReader(call: call).passages(&arguments) {
      article(passage.article, call)
    }
    try arguments.finish()
    return .done
  }

  private static func overview(_ call: CommandCall) {
    let corpus = call.corpus
    let console = call.session.console
    let words = corpus.articles.indices.reduce(0) { $0 + corpus.bodyWords(of: $1).count }
    console.print(call.session.bold("corpus \(Sanitiser.clean(corpus.name))"))
    let facts: [(Relation, Int)] = [
      (.articles, corpus.articles.count), (.words, words),
      (.sentences, Relation.sentences.allRows(in: corpus).count),
      (.quotes, corpus.quotations.count),
      (.people, Relation.people.allRows(in: corpus).count), (.figures, corpus.figures.count),
      (.dates, corpus.dates.count),
    ]
    console.print("  " + facts.map { counted($0.1, $0.0) }.joined(separator: " · "))
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
    let words = corpus.bodyWords(of: number).count
    line(
      "holds",
      counted(words, .words) + ", " + counted(article.paragraphs.count - 1, .paragraphs) + ", "
        + counted(article.quotations.count, .quotes)
        + (article.isReadInFull ? ", " + counted(article.figures.count, .figures) : ""))
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

  private static func counted(_ count: Int, _ relation: Relation) -> String {
    Wording.counted(count, relation.words)
  }

  /// The language, and what was not read because of it.
  private static func language(of article: Article) -> String {
    let name = LanguageNames.name(of: article.language).map { "\($0) (\(article.language))" }
    if article.isReadInFull { return name ?? "not recognised; read by the rules of English" }
    return "\(name ?? "not recognised"): searched by wording and by quotation marks; "
      + "speakers, names, figures and dates are not read"
  }
}
