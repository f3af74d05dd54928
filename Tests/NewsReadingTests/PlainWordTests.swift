import NewsCorpus
import Testing

@testable import NewsReading

/// The short way for plain words beside the long way for all.
@Suite struct PlainWordTests {
  @Test("A word is read alike wherever it stands, near the end of its paragraph or far from it")
  func bothWays() {
    for length in 1...20 {
      for capitals in 0...min(3, length) {
        let word =
          String(repeating: "B", count: capitals) + String(repeating: "a", count: length - capitals)
        for mark in [" ", ", "] {
          let long = tokens(word + mark + "and then they left the town for good")
          let short = tokens(word + mark)
          #expect(long[0].term == short[0].term && long[0].length == short[0].length)
          #expect(long[0].shape == short[0].shape, "\(word)")
          #expect(Int(long[0].length) == length && long[0].kind == .word)
          #expect(long.count == short.count + 8)
        }
      }
    }
  }

  @Test(
    "What is more than letters is left to the long way",
    arguments: [
      "www.example.com and so on for a while", "U.S. officials said on Monday that",
      "don’t say that he said so to them", "Iraq’s parliament said on Monday that",
      "Müller said on Monday that they left", "internationalisations of a word",
      "U2 played a song on Monday evening", "said. He left on Monday evening",
      "2,500 troops were there",
    ])
  func others(text: String) {
    #expect(PlainWord(Array(text.utf8).span, at: 0, end: text.utf8.count) == nil)
  }

  @Test(
    "A space of any width parts words and is no token",
    arguments: ["\u{A0}", "\u{2009}", "\u{202F}", "\u{2003}", "\u{3000}"])
  func spaces(space: String) {
    let found = tokens("“We\(space)stay,”\(space)said Ada\(space)Holm.")
    #expect(found.count == 9)
    #expect(found[2].shape.contains(.spaceBefore))
  }

  private func tokens(_ text: String) -> [Token] {
    var reader = Reader()
    return reader.read(Array("\n\(text)".utf8), date: nil).tokens
  }
}
