import NewsAnalysis
import NewsCorpus
import Testing

extension SourceComparison {
  /// The sources that only one of the articles has.
  fileprivate func onlySources(of article: ArticleOrdinal) -> [Source] {
    sources.filter { $0.shares.count == 1 && $0.shares.first?.article == article }
  }
}

@Suite("Names and sources side by side") struct NamesAndSourcesTests {
  let corpus = NewsAnalysisTests.corpus([Ferry.herald, Ferry.post, Ferry.wire])

  @Test("one person's roles are listed as each article gives them")
  func roles() throws {
    let name = try #require(
      try corpus.comparison.names.first { corpus.string(ofName: $0.name) == "Ines Calder" })
    #expect(name.accounts.map(\.article) == [0, 1])
    #expect(name.accounts.map(\.roles) == [["Mayor"], ["mayor of Port Ellery"]])
    #expect(name.isDescribedDifferently)
    #expect(!name.isNamedDifferently)
    #expect(name.mentionCount == 2)
  }

  @Test("ways of writing a name are counted, the longest first")
  func variants() throws {
    let corpus = NewsAnalysisTests.corpus([
      "One\nQasem Rahimi arrived on Monday. Rahimi left on Friday, and Rahimi said nothing.",
      "Two\nQassem Rahimi arrived on Monday.",
    ])
    let name = try #require(try corpus.comparison.names.first)
    #expect(
      name.accounts.first?.variants.map { "\($0.text) \($0.count)" } == [
        "Qasem Rahimi 1", "Rahimi 2",
      ])
    #expect(name.isNamedDifferently)
  }

  @Test("sources are counted by article; anonymous ones are marked")
  func sources() throws {
    let sources = try corpus.comparison.sources
    let own = (0..<3).map { article in
      sources.sources.filter { $0.shares.map(\.article) == [article] }
    }
    let official = try #require(own[0].first)
    #expect(official.label.contains("senior harbour official"))
    #expect(official.isAnonymous)
    #expect(official.shares.first?.quotations.count == 2)
    #expect(official.shares.first?.wordsQuoted == 16)
    #expect(own[1].contains { $0.label.contains("spokesman") })
    #expect(own[2].isEmpty)
  }
}
