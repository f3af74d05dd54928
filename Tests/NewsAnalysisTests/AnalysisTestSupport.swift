import NewsAnalysis
import NewsCorpus
import NewsReading

/// A corpus of invented articles, each as title, newline, paragraphs.
func corpus(_ articles: [String], date: CivilDate? = nil) -> Corpus {
  var reader = Reader()
  var builder = CorpusBuilder(name: "test")
  for (number, text) in articles.enumerated() {
    let reading = reader.read(Array(text.utf8), date: date)
    var details = ArticleDetails(path: "\(number + 1).txt")
    details.date = date
    builder.append(reading, details: details)
  }
  return builder.finish(vocabulary: reader.vocabulary) {}
}

extension Corpus {
  /// Everything about all of its articles side by side.
  var comparison: ArticleComparison {
    get throws(Cancelled) {
      try ArticleComparison(of: self, articles: Array(articles.indices), cancellation: .never)
    }
  }

  /// A summary of all of its articles, as sentences of the corpus.
  func summary(
    within budget: Summariser.Budget, cancellation: Cancellation = .never
  ) throws(Cancelled) -> [Int] {
    let compared = try ComparedArticles(
      of: self, articles: Array(articles.indices), cancellation: cancellation)
    return try Summariser(compared, cancellation: cancellation)
      .sentences(within: budget, cancellation: cancellation)
  }

  /// The sentences of the same summary as they stand in it.
  func summaryTexts(within budget: Summariser.Budget) throws -> [String] {
    let compared = try ComparedArticles(
      of: self, articles: Array(articles.indices), cancellation: .never)
    let summariser = try Summariser(compared, cancellation: .never)
    return try summariser.sentences(within: budget, cancellation: .never)
      .compactMap { summariser.text(of: $0)?.text }
  }

  /// A sentence as printed.
  func string(ofSentence sentence: Int) -> String {
    string(sentences[sentence].span, of: article(ofSentence: sentence))
  }

  /// A span of an article as printed.
  func text(_ span: TextSpan, _ article: ArticleOrdinal) -> String { string(span, of: article) }
}

/// Differences as one line: equal words bare, missing ones in brackets with −, added ones with +.
func marked(_ differences: [WordDifference]) -> String {
  differences.map {
    switch $0.kind {
    case .equal: $0.text
    case .missing: "[-\($0.text)]"
    case .added: "[+\($0.text)]"
    }
  }.joined(separator: " ")
}

/// Three invented accounts of one afternoon.
enum Ferry {
  static let herald = """
    Ferry runs aground
    The ferry Marigold ran aground off Port Ellery on Tuesday with about 240 passengers aboard.
    “We have inspected that channel for months,” said a senior harbour official. “The grounding had \
    nothing to do with the storm.”
    Mayor Ines Calder, who was on the quay, praised the crew. Engineers recovered the anchor after dark.
    A bakery on the quay handed out warm bread to everyone who came ashore.
    """
  static let post = """
    Passengers rescued off Port Ellery
    Roughly 240 passengers were rescued after the ferry Marigold ran aground off Port Ellery.
    A port authority spokesman said the crew had kept calm. “The grounding had nothing to do with the \
    storm,” the spokesman said.
    Ines Calder, the mayor of Port Ellery, visited the hospital. Insurers expect a long inquiry into \
    maintenance records.
    """
  static let wire = """
    Marigold aground
    Some 310 passengers were aboard the ferry Marigold when it ran aground off Port Ellery.
    The coast guard sent two helicopters from the mainland and closed the harbour entrance overnight.
    """
}

extension ArticleComparison {
  var agreements: [Agreement] { statements.agreements }
  var reuses: [ReusedPassage] { statements.reuses }
  var passageCount: Int { statements.passageCount }
  var uniqueSentences: [UniqueSentences] { statements.uniqueSentences }
  var figures: FigureComparison { statements.figures }
  var dates: DateComparison { statements.dates }

  var conflicts: [Conflict] { statements.conflicts }
}

extension Conflict {
  /// The sentences, as numbers of the corpus.
  var sentences: [Int] { accounts.map(\.sentence) }
}
