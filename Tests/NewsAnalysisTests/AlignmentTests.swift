import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Aligned sentences") struct AlignmentTests {
  let corpus = NewsAnalysisTests.corpus([Ferry.herald, Ferry.post, Ferry.wire])

  @Test("a statement that two articles make is an agreement, with another number a conflict")
  func agreement() throws {
    let comparison = try corpus.comparison
    let first = try #require(comparison.agreements.first)
    #expect(first.articles == [0, 1])
    func addresses(_ sentences: [Int]) -> [String] {
      sentences.map { corpus.address(ofSentence: $0).description }
    }
    #expect(addresses(first.sentences) == ["a1 ¶1 s1", "a2 ¶1 s1"])
    // The number is told apart once, for all three articles that give it.
    let others = comparison.statements.conflicts.map { addresses($0.sentences) }
    #expect(others == [["a1 ¶1 s1", "a2 ¶1 s1", "a3 ¶1 s1"]])
  }

  @Test("what one article alone tells has no counterpart")
  func unique() throws {
    let unique = try corpus.comparison.uniqueSentences
    #expect(unique.map(\.article) == [0, 1, 2])
    let own = unique.map { $0.sentences.map { corpus.string(ofSentence: $0) } }
    #expect(own[0].contains { $0.hasPrefix("A bakery") })
    #expect(own[1].contains { $0.hasPrefix("Insurers") })
    #expect(own[2].contains { $0.hasPrefix("The coast guard") })
    #expect(!own.joined().contains { $0.contains("ran aground") })
  }

  @Test("articles on different things agree on nothing")
  func unrelated() throws {
    let others = NewsAnalysisTests.corpus([
      Ferry.wire,
      "Budget\nThe council approved a smaller budget for schools in the northern towns.",
    ])
    #expect(try others.comparison.agreements.isEmpty)
  }

  @Test(
    "one article, none, and ordinals that do not exist give empty comparisons",
    arguments: [[], [0], [7], [-1, 0, 0]])
  func degenerate(articles: [ArticleOrdinal]) throws {
    let comparison = try ArticleComparison(of: corpus, articles: articles, cancellation: .never)
    #expect(comparison.agreements.isEmpty)
    #expect(comparison.sharedQuotations.groups.isEmpty)
    #expect(comparison.figures.figures.isEmpty)
    #expect(comparison.dates.dates.isEmpty)
    #expect(comparison.names.isEmpty)
  }

  @Test("inflected forms share a stem; function words have none")
  func stems() throws {
    let stems = try comparisonStems
    let found = try ["passengers", "passenger"].map { try #require(stemming.vocabulary.find($0)) }
    #expect(stems[found[0]] == stems[found[1]])
    let the = try #require(stemming.vocabulary.find("the"))
    #expect(stems[the] == Stems.none)
  }

  private let stemming = NewsAnalysisTests.corpus(["T\nThe passenger left. The passengers left."])
  private var comparisonStems: Stems {
    get throws(Cancelled) { try Stems(of: stemming, in: [0], cancellation: .never) }
  }
}
