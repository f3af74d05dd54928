import NewsCorpus
import Testing

@Suite struct PhraseWordsTests {
  @Test(
    "A phrase is cut where running text is",
    arguments: [
      ("ran aground", ["ran", "aground"]), ("“Ran, aground!”", ["Ran", "aground"]),
      ("harbour-master", ["harbour", "master"]), ("Okafor’s ship", ["Okafor", "’s", "ship"]),
      ("don’t", ["don’t"]), ("U.S. ship", ["U.S", "ship"]), ("1,200 tonnes", ["1,200", "tonnes"]),
      ("set * up", ["set", "*", "up"]), ("ferr*", ["ferr*"]), ("a _ b", ["a", "_", "b"]),
      ("we ... today", ["we", "...", "today"]), ("we … today", ["we", "...", "today"]),
      ("東京", ["東", "京"]), ("می\u{200C}ماند", ["می\u{200C}ماند"]),
      ("港口将关闭", ["港", "口", "将", "关", "闭"]), ("— , !", []), ("", []),
    ])
  func words(phrase: String, words: [String]) {
    #expect(PhraseWords.split(phrase) == words)
  }
}
