import NewsCorpus
import Testing

@Suite struct VocabularyTests {
  @Test("A word has one number, however it is written")
  func sameTerm() {
    var vocabulary = Vocabulary()
    let first = Self.intern("Ríos", &vocabulary)
    let other = Self.intern("ferry", &vocabulary)
    #expect(Self.intern("RIOS", &vocabulary) == first)
    #expect(first == 0 && other == 1)
    #expect(vocabulary.find("ríos") == first)
    #expect(vocabulary.find("fairy") == nil)
    #expect(vocabulary.string(of: first) == "rios")
    #expect(vocabulary.count == 2)
  }

  @Test("Numbers stay and words are found while the table grows")
  func growth() {
    var vocabulary = Vocabulary()
    let words = (0..<20_000).map { "word\($0)" }
    let terms = words.map { Self.intern($0, &vocabulary) }
    #expect(terms == (0..<20_000).map { Vocabulary.Term($0) })
    for (word, term) in zip(words, terms) {
      #expect(vocabulary.find(word) == term)
      #expect(vocabulary.string(of: term) == word)
    }
    #expect(vocabulary.find("word20000") == nil)
  }

  @Test("The empty word is a word like any other")
  func empty() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.find("") == nil)
    #expect(vocabulary.intern(folded: []) == 0)
    #expect(vocabulary.find("") == 0)
  }

  private static func intern(_ word: String, _ vocabulary: inout Vocabulary) -> Vocabulary.Term {
    let bytes = Array(word.utf8)
    return vocabulary.intern(bytes.span, 0..<bytes.count)
  }
}
