import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

/// The printed comparison of several articles, section by section; every line carries its address.
struct ComparisonReport {
  let comparison: ArticleComparison
  let corpus: Corpus
  let options: RenderOptions
  var report: ReportWriter

  let limits: Limits

  /// How much of a section is shown; what is more is counted in a line of its own.
  struct Limits {
    var items = 12
    /// Sentences that only one article has, of each article.
    var alone = 4
    /// Changed words of a quotation.
    var changes = 4
    /// Words that set an article apart, of each article.
    var keywords = 8

    /// What is read on a terminal.
    static let printed = Limits()
    /// What is kept in a file.
    static let none = Limits(items: .max, alone: .max, changes: .max, keywords: .max)
  }

  init(
    comparison: ArticleComparison, corpus: Corpus, options: RenderOptions,
    limits: Limits = .printed, asMarkdown: Bool = false
  ) {
    self.comparison = comparison
    self.corpus = corpus
    self.options = options
    self.limits = limits
    report = ReportWriter(options: options, asMarkdown: asMarkdown)
  }

  var articles: [ArticleOrdinal] { comparison.compared.articles }

  /// The whole report.
  mutating func write() -> String {
    writeArticles()
    writeQuotations()
    writeFigures()
    writeDates()
    writeConflicts()
    writeReuses()
    writeAgreements()
    writeUnique()
    writeSources()
    writeNames()
    writeKeywords()
    return report.text
  }

  // MARK: Helpers

  func id(_ article: ArticleOrdinal) -> String { Address(article: article).description }

  func text(_ span: TextSpan, _ article: ArticleOrdinal) -> String {
    corpus.string(span, of: article)
  }

  func text(ofSentence sentence: Int) -> String {
    text(corpus.sentences[sentence].span, corpus.article(ofSentence: sentence))
  }

  func address(_ sentence: UInt32) -> String {
    corpus.address(ofSentence: Int(sentence)).description
  }

  mutating func rest(_ count: Int, _ what: String, _ query: String? = nil) {
    guard count > limits.items else { return }
    report.line(
      "… and \(count - limits.items) more \(what)" + (query.map { "; try: \($0)" } ?? ""), indent: 2
    )
  }

  /// What was too much to be compared.
  private mutating func leftOut(_ count: Int, _ what: String, _ limit: String) {
    guard count > 0 else { return }
    report.line("\(NumberText.grouped(count)) \(what) were not compared: \(limit)", indent: 2)
  }

  // MARK: Sections

  private mutating func writeArticles() {
    report.heading("Articles")
    let citation = CitationText(corpus: corpus)
    for article in articles {
      report.columns(
        id(article), citation.title(of: article) + " — " + citation.source(of: article),
        leftWidth: 4)
    }
  }

  private mutating func writeQuotations() {
    let groups = comparison.sharedQuotations.groups
    report.heading("Quotations that more than one article gives (\(groups.count))")
    if groups.isEmpty { report.line("none", indent: 2) }
    for group in groups.prefix(limits.items) {
      let longest = corpus.article(ofQuotation: group.longest)
      let words = corpus.parts(ofQuotation: group.longest).map { text($0, longest) }
        .joined(separator: " … ")
      report.bullet("“\(words)”")
      for occurrence in group.occurrences { write(occurrence, longest: group.longest) }
      switch group.speakers {
      case .same: break
      case .unclear:
        report.line(
          "introduced differently; whether it is one speaker the articles do not say", indent: 6)
      case .different: report.line("given to different people", indent: 6)
      }
    }
    rest(groups.count, "quotations")
    let shortened = comparison.sharedQuotations.shortened
    if shortened > 0 {
      report.line(
        "of \(shortened) long \(shortened == 1 ? "quotation" : "quotations") only the first "
          + "\(WordAlignment.longest) words were compared", indent: 2)
    }
  }

  private mutating func write(_ occurrence: SharedQuotation.Occurrence, longest: Int) {
    let row = corpus.quotations[occurrence.quotation]
    var introduced =
      occurrence.label.isEmpty ? "speaker not given" : text(occurrence.label, occurrence.article)
    if !occurrence.role.isEmpty {
      let role = text(occurrence.role, occurrence.article)
      if !introduced.lowercased().contains(role.lowercased()) { introduced += ", \(role)" }
    }
    var remarks: [String] = []
    if row.kind == .indirect { remarks.append("reported without quotation marks") }
    if occurrence.isTrimmedAtStart { remarks.append("begins later") }
    if occurrence.isTrimmedAtEnd { remarks.append("stops earlier") }
    if occurrence.isReworded {
      remarks.append(contentsOf: occurrence.differences.changes.prefix(limits.changes))
    }
    let remark = remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
    report.columns(address(row.sentence), introduced + remark, leftWidth: 10, indent: 6)
  }

  private mutating func writeFigures() {
    let all = comparison.statements.figures.figures
    let differing = all.filter { $0.verdict != .same }
    report.heading(
      "Figures (\(all.count) given by more than one article, \(differing.count) stated differently)"
    )
    if all.isEmpty { report.line("none", indent: 2) }
    for figure in (differing + all.filter { $0.verdict == .same }).prefix(limits.items) {
      report.bullet("\(figure.subject): \(figure.verdict.words)")
      for account in figure.accounts {
        let row = corpus.figures[account.figure]
        var stated = text(row.span, account.article)
        if !account.scope.isEmpty, !row.span.contains(account.scope) {
          stated += ", \(text(account.scope, account.article))"
        }
        report.columns(address(row.sentence), stated, leftWidth: 10, indent: 6)
      }
    }
    rest(all.count, "figures")
    leftOut(
      comparison.statements.figures.leftOut, "figures",
      "of one kind at most \(FigureComparison.most) of an article are")
  }

  private mutating func writeDates() {
    let all = comparison.statements.dates.dates.filter { $0.verdict != .same }
    report.heading("Dates that differ (\(all.count))")
    if all.isEmpty { report.line("none", indent: 2) }
    for date in all.prefix(limits.items) {
      report.bullet(date.verdict.words)
      for row in date.dates {
        let own = corpus.dates[row]
        let article = corpus.article(ofSentence: Int(own.sentence))
        let value = corpus.strings[own.value]
        let meant = PeriodWords.words(of: value) ?? value
        report.columns(
          address(own.sentence),
          "\(text(own.span, article)) (\(meant)): \(text(ofSentence: Int(own.sentence)))",
          leftWidth: 10, indent: 6)
      }
    }
    rest(all.count, "dates")
    leftOut(
      comparison.statements.dates.leftOut, "dates",
      "at most \(DateComparison.most) of a sentence are")
  }

  private mutating func writeSources() {
    let sources = comparison.sources
    report.heading("Who is quoted in each")
    for article in articles {
      let own = sources.sources.compactMap { source -> (String, Int)? in
        guard let share = source.shares.first(where: { $0.article == article }) else { return nil }
        let anonymous = source.isAnonymous ? ", not named" : ""
        return ("\(source.label) (\(share.quotations.count)\(anonymous))", share.quotations.count)
      }.sorted { $0.1 > $1.1 }
      let unattributed = sources.unattributed.first { $0.article == article }?.quotations.count ?? 0
      var line = own.isEmpty ? "nobody" : own.map(\.0).joined(separator: "; ")
      if unattributed > 0 { line += "; \(unattributed) without a speaker" }
      report.columns(id(article), line, leftWidth: 4)
    }
  }

  private mutating func writeNames() {
    let differing = comparison.names.filter { $0.isNamedDifferently || $0.isDescribedDifferently }
    report.heading("Named or described differently (\(differing.count))")
    if differing.isEmpty { return report.line("none", indent: 2) }
    for name in differing.prefix(limits.items) {
      report.bullet("\(corpus.string(ofName: name.name)) (\(name.kind.word))")
      for account in name.accounts {
        var line = account.variants.map { "\($0.text) \($0.count)×" }.joined(separator: ", ")
        if !account.roles.isEmpty { line += "; as " + account.roles.joined(separator: ", ") }
        report.columns(id(account.article), line, leftWidth: 4, indent: 6)
      }
    }
    rest(differing.count, "names", "names | sort by articles desc")
  }

  private mutating func writeKeywords() {
    report.heading("Words that set each apart (count here, log-likelihood, log ratio)")
    var isAnyRare = false
    for (article, own) in zip(articles, comparison.keywords) {
      let keywords = own.prefix(limits.keywords).map { keyword in
        let likelihood = (keyword.logLikelihood * 10).rounded() / 10
        let ratio = (keyword.logRatio * 10).rounded() / 10
        let few = keyword.count < 5 ? "*" : ""
        if keyword.count < 5 { isAnyRare = true }
        return
          "\(keyword.text) \(keyword.count)\(few) (\(NumberText.plain(likelihood)), \(NumberText.plain(ratio)))"
      }
      report.columns(
        id(article), keywords.isEmpty ? "none" : keywords.joined(separator: "; "), leftWidth: 4)
    }
    if isAnyRare { report.line("* fewer than five occurrences: too few to rely on", indent: 2) }
  }
}
