import NewsCorpus
import Testing

@Suite("Names of outlets") struct KnownOutletsTests {
  @Test(
    "a listed name is sure, a form likely, a word that is also a name a guess",
    arguments: [
      ("The New York Times", "sure"), ("AP", "sure"), ("CNN’s", "sure"), ("wsj", "sure"),
      ("Corve Valley Herald", "likely"), ("KTVQ-TV", "likely"), ("Oster Daily", "likely"),
      ("Time", "guess"), ("the Post", "guess"), ("Corve University Press", "none"),
      ("Oster Trading Post", "none"), ("Corve Ferries", "none"), ("", "none"), ("the", "none"),
    ])
  func confidence(name: String, expected: String) {
    #expect((KnownOutlets.confidence(Folding.folded(name))?.word ?? "none") == expected)
  }

  @Test("two names of one outlet are the same")
  func same() {
    func areSame(_ one: String, _ other: String) -> Bool {
      KnownOutlets.areSame(Folding.folded(one), Folding.folded(other))
    }
    #expect(areSame("AP", "The Associated Press"))
    #expect(areSame("Corve Herald", "the Corve Herald"))
    #expect(!areSame("Corve Herald", "Oster Herald"))
    #expect(!areSame("Reuters", "Associated Press"))
  }
}
