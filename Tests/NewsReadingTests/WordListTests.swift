import NewsCorpus
import Testing

@testable import NewsReading

/// Whether a word stands in a list of words.
@Suite struct WordListTests {
  private static let lists: [StaticString] = [
    "", "a", "as", "a an", "said", "had have", "told tell", "the said told", "even though although",
    "is are was were be been being", "co-chair chair", "saidso sosaid said",
    "eightlet ters", "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    """
    first second
    third said
    """,
  ]

  @Test("a word is found just where a list has it whole, whatever its case", arguments: lists)
  func found(list: StaticString) {
    let listed = Set(list.description.split(whereSeparator: \.isWhitespace).map(String.init))
    let words =
      Self.lists.flatMap { $0.description.split(whereSeparator: \.isWhitespace).map(String.init) }
      + [
        "sai", "aid", "saidso", "élan", "ünder", "xyz", "hai", "ters", "eigh",
      ]
    for word in Set(words) {
      var reader = Reader()
      let read = reader.read(Array("\n\(word.uppercased()) \(word)".utf8), date: nil)
      var lexicon = Lexicon()
      lexicon.extend(to: reader.vocabulary)
      let text = ReadText(
        text: read.text, tokens: read.tokens, sentences: read.sentences,
        paragraphs: read.paragraphs, lexicon: lexicon, date: nil)
      // `co-chair` is three tokens, and no list has one.
      #expect(text.tokens.count == (word.contains("-") ? 6 : 2))
      for index in text.tokens.indices where text.tokens.count == 2 {
        #expect(text.isAny(index, list) == listed.contains(word), "\(word) in \(list)")
      }
    }
  }
}
