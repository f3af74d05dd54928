import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Checking a quotation") struct QuotationCheckTests {
  let corpus = NewsAnalysisTests.corpus([
    "One\n“We will repair every bridge in the valley before the winter storms,” said Ana Ruiz.\n"
      + "The contractor has gone bankrupt twice in ten years.",
    "Two\n“Nobody warned the council about the hidden cracks in the dam,” said Omar Field.",
  ])

  @Test(
    "words are looked up and judged",
    arguments: [
      (
        "We will repair every bridge in the valley before the winter storms",
        QuotationCheck.Verdict.exact
      ),
      ("REPAIR EVERY BRIDGE in the valley", .exact),
      ("We will repair every bridge … before the winter storms", .trimmed),
      ("We will repair every road in the valley before the winter storms", .altered),
      ("gone bankrupt twice in ten years", .notQuoted),
      ("We will repair every bridge in the valley about the hidden cracks in the dam", .spliced),
      ("The moon landing was filmed in a kitchen", .notFound),
      ("", .notFound),
      ("zebra", .notFound),
    ])
  func verdict(text: String, expected: QuotationCheck.Verdict) {
    #expect(QuotationCheck(text, in: corpus).verdict == expected)
  }

  @Test("a changed word is shown against the article's")
  func difference() throws {
    let check = QuotationCheck("We will repair every road in the valley", in: corpus)
    let passage = try #require(check.passages.first)
    #expect(marked(passage.differences) == "We will repair every [-bridge] [+road] in the valley")
    #expect(corpus.address(ofSentence: passage.sentence).description == "a1 ¶1 s1")
    #expect(passage.isTrimmedAtEnd)
    #expect(!passage.isTrimmedAtStart)
  }

  @Test("a changed word at the end stands against the one it replaces")
  func differenceAtEnd() throws {
    let check = QuotationCheck("repair every bridge in the valleys", in: corpus)
    let passage = try #require(check.passages.first)
    #expect(check.verdict == .altered)
    #expect(marked(passage.differences) == "repair every bridge in the [-valley] [+valleys]")
  }

  @Test(
    "the speaker is checked by any part of the name",
    arguments: [
      ("Ruiz", QuotationCheck.Verdict.exact), ("Ana Ruiz", .exact),
      ("Omar Field", .attributedToOther),
    ])
  func speaker(name: String, expected: QuotationCheck.Verdict) {
    #expect(
      QuotationCheck("repair every bridge in the valley", by: name, in: corpus).verdict == expected)
  }
}
