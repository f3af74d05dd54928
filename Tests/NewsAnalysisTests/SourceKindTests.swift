import NewsCorpus
import Testing

@testable import NewsAnalysis

@Suite("What sources are") struct SourceKindTests {
  @Test(
    "a source is what its name or description is",
    arguments: [
      ("Ada Lind, a miller, said the mill had burned.", "Ada Lind", "named sure"),
      ("A senior official said the mill had burned.", "senior official", "anonymous sure"),
      ("A coast guard report said the mill had burned.", "coast guard report", "document sure"),
      (
        "A court filing obtained by guards said the mill had burned.",
        "court filing obtained by guards", "document sure"
      ),
      ("The New York Times reported that the mill had burned.", "New York Times", "outlet sure"),
      (
        "The Corve Valley Herald reported that the mill had burned.", "Corve Valley Herald",
        "outlet likely"
      ),
      ("The newspaper reported that the mill had burned.", "newspaper", "outlet likely"),
      ("The Health Ministry said the mill had burned.", "Health Ministry", "institution sure"),
    ])
  func kinds(sentence: String, label: String, expected: String) throws {
    let corpus = NewsAnalysisTests.corpus(["Title\n" + sentence])
    let kinds = SourceKinds(corpus)
    let found = corpus.speakers.indices.map { number in
      let (kind, confidence) = kinds.kind(ofSpeaker: number)
      return "\(corpus.strings[corpus.speakers[number].text]) \(kind.word) \(confidence.word)"
    }
    #expect(found == ["\(label) \(expected)"])
  }

  @Test("who relayed or is credited is a source without quotations, once")
  func relayers() throws {
    let corpus = NewsAnalysisTests.corpus([
      """
      Title
      CORVE (AP) — Ada Lind, a miller, told Reuters that the mill had burned.
      “Nothing is left,” Lind told Reuters. She told Congress that she would rebuild it.
      The Associated Press contributed to this report.
      """
    ])
    let used = corpus.speakers.indices.map { number in
      let use = SourceUse(of: number, in: corpus)
      let label = corpus.strings[corpus.speakers[number].text]
      return "\(label) \(use.quotations.count) \(use.relayed.count)"
    }
    #expect(used == ["Ada Lind 3 0", "Reuters 0 2", "Associated Press 0 0"])
  }
}
