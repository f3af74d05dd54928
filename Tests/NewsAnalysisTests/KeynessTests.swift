import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Distinctive vocabulary") struct KeynessTests {
  @Test("log-likelihood and log ratio are those worked out by hand")
  func byHand() {
    // 10 in 1,000 words against 2 in 2,000: 4 and 8 expected, 2 (10 ln 2.5 + 2 ln 0.25) = 12.7806.
    #expect(abs(Keyness.logLikelihood(10, of: 1000, against: 2, of: 2000) - 12.7806) < 0.0001)
    // 0.01 against 0.001 is ten times as frequent: log₂ 10 = 3.3219.
    #expect(abs(Keyness.logRatio(10, of: 1000, against: 2, of: 2000) - 3.3219) < 0.0001)
    // A count of 0 is taken as one half: 0.01 against 0.00025, log₂ 40 = 5.3219.
    #expect(abs(Keyness.logRatio(10, of: 1000, against: 0, of: 2000) - 5.3219) < 0.0001)
  }

  @Test("equal rates and empty texts are no difference")
  func nothing() {
    #expect(abs(Keyness.logLikelihood(5, of: 100, against: 10, of: 200)) < 1e-9)
    #expect(Keyness.logLikelihood(5, of: 100, against: 0, of: 0) == 0)
    #expect(Keyness.logRatio(5, of: 100, against: 0, of: 0) == 0)
  }

  @Test("inflected forms count as one lemma; function words and numbers are left out")
  func lemmas() throws {
    let corpus = NewsAnalysisTests.corpus([
      "One\nThe ferry sank and the ferries of 2019 stopped. A ferry is the 2019 ferry, 2019.",
      "Two\nBudget talks went on in the council, and the council voted on schools and roads and more.",
    ])
    let keywords = try corpus.comparison.keywords[0]
    #expect(keywords.map(\.text) == ["ferry"])
    #expect(keywords.first?.count == 4)
    #expect(keywords.first?.referenceCount == 0)
  }
}
