import NewsCorpus
import Testing

@Suite struct UnspacedScriptsTests {
  @Test(
    "Characters of scripts without spaces are words, those of others are not",
    arguments: [
      ("東", true), ("ひ", true), ("カ", true), ("ก", true), ("ခ", true), ("ក", true), ("한", false),
      ("ب", false), ("क", false), ("a", false), ("។", false), ("ฯ", false),
    ] as [(Unicode.Scalar, Bool)])
  func words(scalar: Unicode.Scalar, isWord: Bool) {
    #expect(UnspacedScripts.isWord(scalar) == isWord)
  }
}
