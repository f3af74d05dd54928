import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Summaries") struct SummariserTests {
  let corpus = NewsAnalysisTests.corpus([Ferry.herald, Ferry.post, Ferry.wire])

  @Test("what all articles say comes first, and once")
  func sayingOnce() throws {
    let chosen = try corpus.summary(within: .sentences(3))
    let texts = chosen.map { corpus.string(ofSentence: $0) }
    #expect(texts.first?.contains("ran aground off Port Ellery") == true)
    #expect(texts.count { $0.contains("Marigold") } == 1)
  }

  @Test("a budget of words is kept with whole sentences", arguments: [0, 1, 16, 40, 1000])
  func words(limit: Int) throws {
    let chosen = try corpus.summary(within: .words(limit))
    #expect(chosen.reduce(0) { $0 + corpus.words(ofSentence: $1).count } <= limit)
    #expect(Set(chosen).count == chosen.count)
    #expect(chosen.isEmpty == (limit < 10))
  }

  @Test("a budget of sentences below one gives nothing", arguments: [0, -4])
  func noSentences(limit: Int) throws {
    #expect(try corpus.summary(within: .sentences(limit)).isEmpty)
  }

  @Test("a sentence that begins with a pronoun gives way to one that stands alone")
  func hanging() throws {
    let corpus = NewsAnalysisTests.corpus([
      "T\nShe opened the new library in the old mill beside the river.\nThe mayor opened the new "
        + "library in the old mill beside the river."
    ])
    let chosen = try corpus.summary(within: .sentences(1))
    #expect(chosen.map { corpus.address(ofSentence: $0).description } == ["a1 ¶2 s1"])
  }
}
