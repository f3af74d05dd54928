import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "a paragraph falls into its sentences",
    arguments: [
      // Full stops that belong to a word.
      ["Gen. Holm left.", "He met Sen. J. Lind of the U.S. Senate."],
      ["It was tug vs. barge.", "See p. 12 and No. 5."],
      ["Holm bought Fjord Inc.", "Terms were not given."],
      ["The boat cost Rs. 500 in May."],
      // Marks that close a sentence belong to it.
      ["“We stay,” she said.", "“Why?” he asked.", "(Nobody knew.)", "It sank!"],
      // A dash after a mark goes on.
      ["Wait – voilà! – here it is.", "Good."],
      // Points in a row.
      ["The thing is . . . I forgot.", "Right."],
      ["He left.", ". . . The rest stayed."],
      ["I never meant that....", "She left."],
      // Lists.
      ["1. The quay", "2. The boat"], ["1) The quay is open.", "2) The boat is not."],
      ["• 9. The quay", "• 10. The boat"],
      // Addresses of pages.
      ["The plan is at http://example.org/plan.html", "http://example.org/map.html"],
    ] as [[String]])
  func sentences(parts: [String]) {
    #expect(Self.split(parts.joined(separator: " ")) == parts)
  }

  @Test("a missing space after a full stop parts sentences, a host name has none")
  func gluedSentences() {
    #expect(
      Self.split("The ferry sank.Then it rose at Harbour.com again.") == [
        "The ferry sank.", "Then it rose at Harbour.com again.",
      ])
  }

  private static func split(_ paragraph: String) -> [String] {
    let reading = ReadArticle(paragraph).reading
    return reading.sentences.map { String(decoding: reading.text[$0.span.range], as: UTF8.self) }
  }
}
