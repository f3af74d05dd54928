import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Quotations that articles share") struct SharedQuotationTests {
  @Test("the same words given to two differently described officials are found and flagged")
  func introducedDifferently() throws {
    let corpus = NewsAnalysisTests.corpus([Ferry.herald, Ferry.post, Ferry.wire])
    let group = try #require(try corpus.comparison.sharedQuotations.groups.first)
    #expect(group.articles == [0, 1])
    #expect(group.speakers == .unclear)
    #expect(!group.isReworded)
    let labels = group.occurrences.map { corpus.text($0.label, $0.article) }
    #expect(labels.first?.contains("senior harbour official") == true)
    #expect(labels.last?.contains("spokesman") == true)
  }

  @Test(
    "a version is compared word by word with the longest one",
    arguments: [
      // The same, trimmed at both ends, left out, put in, changed, changed at the end.
      (
        "We will repair every bridge in the valley before winter",
        "We will repair every bridge in the valley before winter", false, false
      ),
      (
        "will repair every bridge in the valley", "will repair every bridge in the valley", true,
        true
      ),
      (
        "We will repair bridges in the valley before winter",
        "We will repair [-every bridge] [+bridges] in the valley before winter", false, false
      ),
      (
        "We will repair bridge in the valley before winter",
        "We will repair [-every] bridge in the valley before winter", false, false
      ),
      (
        "We’ll repair every bridge in the valley before winter",
        "[-We will] [+We’ll] repair every bridge in the valley before winter", false, false
      ),
    ])
  func wording(version: String, expected: String, trimmedAtStart: Bool, trimmedAtEnd: Bool) throws {
    let corpus = NewsAnalysisTests.corpus([
      "One\n“We will repair every bridge in the valley before winter,” said Ana Ruiz.",
      "Two\n“\(version),” said Ana Ruiz.",
    ])
    let group = try #require(try corpus.comparison.sharedQuotations.groups.first)
    let other = try #require(group.occurrences.first { $0.article == 1 })
    #expect(group.longest == group.occurrences.first?.quotation)
    #expect(marked(other.differences) == expected)
    #expect(other.isTrimmedAtStart == trimmedAtStart)
    #expect(other.isTrimmedAtEnd == trimmedAtEnd)
    #expect(group.speakers == .same)
  }

  @Test("two quotations of one article are parts of a longer one of another")
  func parts() throws {
    let corpus = NewsAnalysisTests.corpus([
      "One\n“The dam was checked in March. Nobody warned us about the cracks,” said Ana Ruiz.",
      "Two\n“The dam was checked in March,” said Ana Ruiz.\nShe was blunt. “Nobody warned us about "
        + "the cracks,” she said.",
    ])
    let groups = try corpus.comparison.sharedQuotations.groups
    #expect(groups.count == 1)
    #expect(groups.first?.occurrences.map(\.article) == [0, 1, 1])
  }

  @Test("a few common words do not make two quotations one")
  func stockPhrases() throws {
    let corpus = NewsAnalysisTests.corpus([
      "One\n“We are going to be there for the children,” said Ana Ruiz.",
      "Two\n“We are going to be late for the vote,” said Omar Field.",
    ])
    #expect(try corpus.comparison.sharedQuotations.groups.isEmpty)
  }
}
