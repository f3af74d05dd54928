import NewsCorpus
import NewsReading
import Presentation
import QueryLanguage
import TestSupport
import Testing

// The matcher, the planner's parts and rows of answers are the engine's own.
@testable import QueryEngine

/// A small corpus of articles made at random from an invented vocabulary.
struct RandomCorpus {
  /// The texts of the articles: title, newline, paragraphs.
  let articles: [String]
  let corpus: Corpus

  /// Words that recur, so that phrases of them occur: with inflections, hyphens, apostrophes, accents.
  static let vocabulary = [
    "tide", "tides", "boat", "boats", "harbour", "said", "says", "the", "a", "of", "rises",
    "rising",
    "rose", "well-known", "don’t", "élan", "elan", "U.S.", "12", "1,200", "Brandvik", "Okafor",
    "Okafor’s", "old", "older", "night", "“low”", "people", "troops", "about",
  ]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    articles = (0..<Int.random(in: 1...6, using: &random)).map { _ in Self.article(&random) }
    corpus = Self.corpus(of: articles)
  }

  init(articles: [String], corpus: Corpus) {
    self.articles = articles
    self.corpus = corpus
  }

  static func corpus(of articles: [String]) -> Corpus {
    var reader = Reader()
    var builder = CorpusBuilder(name: "random")
    append(articles[...], from: 0, &reader, &builder)
    return builder.finish(vocabulary: reader.vocabulary) {}
  }

  /// Reads articles into a builder; every second one has an outlet and a date.
  static func append(
    _ articles: ArraySlice<String>, from first: Int, _ reader: inout Reader,
    _ builder: inout CorpusBuilder
  ) {
    for (offset, article) in articles.enumerated() {
      var details = ArticleDetails(path: "a\(first + offset + 1).txt")
      if (first + offset) % 2 == 0 {
        details.outlet = "Outlet \((first + offset) % 4)"
        details.date = CivilDate(year: 2031, month: 3, day: first + offset + 1)
      }
      builder.append(reader.read(Array(article.utf8), date: details.date), details: details)
    }
  }

  private static func article(_ random: inout SeededGenerator) -> String {
    let paragraphs = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in sentence(&random) }
        .joined(separator: " ")
    }
    return ([words(3, &random)] + paragraphs).joined(separator: "\n")
  }

  private static func sentence(_ random: inout SeededGenerator) -> String {
    let text = words(Int.random(in: 2...12, using: &random), &random)
    let ending = [".", ".", ".", "!", "?"].randomElement(using: &random) ?? "."
    return text.prefix(1).uppercased() + text.dropFirst() + ending
  }

  private static func words(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).compactMap { _ in vocabulary.randomElement(using: &random) }.joined(separator: " ")
  }

  /// A phrase of words and wildcards; some occur, some do not.
  static func phrase(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return "_"
      case 1: return "..."
      case 2: return ["ti*", "*s", "r*s*", "*o*"].randomElement(using: &random) ?? "_"
      default: return word(&random)
      }
    }.joined(separator: " ")
  }

  /// A single plain word of the vocabulary.
  static func word(_ random: inout SeededGenerator) -> String {
    ["tide", "boats", "the", "of", "old", "rises", "said", "harbour", "night", "élan", "people"]
      .randomElement(using: &random) ?? "tide"
  }

  // MARK: Asking

  /// The rows a query finds.
  func rows(_ query: String) throws -> RowSet {
    let text = QueryText(query)
    let statement = try #require(try parse(text, grammar: .byline), "\(query) is empty")
    guard case .query(let pipeline) = statement else { throw NoQuery(text: query) }
    let scope = Scope(corpus: corpus, language: .byline, grammar: .byline)
    let bound = try Binder(scope: scope, text: text).bind(pipeline)
    return try Evaluator(corpus: corpus, isCancelled: { false }).evaluate(bound).rows
  }

  /// A statement that asks nothing.
  struct NoQuery: Error {
    let text: String
  }

  /// The numbers of the rows a query finds.
  func numbers(_ query: String) throws -> [UInt32] { try rows(query).rows.array }

  /// The cells of what a query finds, as text.
  func cells(_ query: String) throws -> [[String]] {
    let view = TableView(of: try rows(query), in: corpus)
    return (0..<view.count).map { view.row($0).map { $0.plain ?? "—" } }
  }

  /// The sentences of bodies, and their words as folded.
  var bodySentences: [Int] { Relation.sentences.allRows(in: corpus).map { Int($0) } }

  func forms(ofSentence sentence: Int) -> [String] {
    corpus.words(ofSentence: sentence).map {
      corpus.vocabulary.string(of: corpus.words.terms[$0])
    }
  }
}
