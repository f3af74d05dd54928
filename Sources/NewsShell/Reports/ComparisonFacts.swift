import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

/// Puts a comparison into the words and addresses of a page.
struct ComparisonFacts {
  let comparison: ArticleComparison
  let corpus: Corpus
  private let told: DaysTold

  init(_ comparison: ArticleComparison, _ timeline: Timeline, of corpus: Corpus) {
    (self.comparison, self.corpus) = (comparison, corpus)
    told = DaysTold(of: timeline, in: corpus)
  }

  var articles: [ArticleOrdinal] { comparison.compared.articles }
  var statements: ArticleStatements { comparison.statements }

  /// The whole page.
  ///
  /// - Complexity: O(*n* log *n*) in the sentences of the articles and what was found in them.
  var page: ComparisonPage {
    var page = ComparisonPage()
    page.agreements = agreements
    page.differences = differences
    page.copies = copies
    page.quotations = quotations
    page.figures = figures
    page.dates = dates
    page.sources = sources
    page.unattributed = comparison.sources.unattributed.map { places(of: $0) }
    page.days = told.days
    page.names = names
    page.keywords = keywords
    page.alone = articles.map { article in
      let own = statements.uniqueSentences.first { $0.article == article }?.sentences ?? []
      return own.sorted().map { ComparisonPage.Place(address($0)) }
    }
    page.accounts = accounts
    page.notes = notes
    page.fingerprint = fingerprint
    page.command = "compare " + articles.map(id).joined(separator: ", ")
    return page
  }

  // MARK: Words

  func id(_ article: ArticleOrdinal) -> String { Address(article: article).description }

  func address(_ sentence: Int) -> String { corpus.address(ofSentence: sentence).description }

  func text(ofSentence sentence: Int) -> String {
    corpus.string(corpus.sentences[sentence].span, of: corpus.article(ofSentence: sentence))
  }

  /// A sentence with its address.
  func cited(_ sentence: Int, wording: String = "", remarks: [String] = []) -> ComparisonPage.Cited
  {
    ComparisonPage.Cited(
      address: address(sentence), text: text(ofSentence: sentence), wording: wording,
      remarks: remarks)
  }

  // MARK: The whole

  /// What was not compared.
  private var notes: [String] {
    var notes: [String] = []
    if told.open > 0 {
      notes.append(
        "\(NumberText.grouped(told.open)) of what is dated has no known day and stands in no order "
          + "of time; see: timeline where open")
    }
    let (figures, dates) = (statements.figures.leftOut, statements.dates.leftOut)
    if figures > 0 {
      notes.append(
        "\(NumberText.grouped(figures)) figures were not compared: of one kind at most "
          + "\(FigureComparison.most) of an article are.")
    }
    if dates > 0 {
      notes.append(
        "\(NumberText.grouped(dates)) dates were not compared: at most \(DateComparison.most) of a "
          + "sentence are.")
    }
    let shortened = comparison.sharedQuotations.shortened
    if shortened > 0 {
      notes.append(
        "Of \(NumberText.grouped(shortened)) long quotations only the first "
          + "\(WordAlignment.longest) words were compared.")
    }
    return notes
  }

  /// A hash of titles and paragraphs, a line each.
  private var fingerprint: String {
    var hash = ByteHash()
    for article in articles {
      for paragraph in corpus.articles[article].paragraphs {
        for byte in corpus.bytes(corpus.paragraphs[paragraph].span, of: article) { hash.add(byte) }
        hash.add(UInt8(ascii: "\n"))
      }
    }
    let digits = String(hash.value, radix: 16)
    return "fnv1a-64 " + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
