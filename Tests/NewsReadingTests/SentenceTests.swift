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
      ["The court ruled in Holm v. Lind."],
      ["Were Ada and co. at the quay?", "No."],
      ["The quay is N°. 12.310.", "It is old."],
      ["The plans are too simple.[9][17]", "Many pilots disagree [12] with them."],
      // Abbreviations that end a sentence.
      ["He works for Fjord Inc.", "Mr. Holm does not."],
      ["She met Holm of Fjord Ferries Inc.", "Fjord owns the quay."],
      ["The firm is based in Vikby, Conn.", "Lind Boats owns it."],
      ["A good crew, you and I.", "Did you see Per I. Lind?"],
      ["Ada sailed to the U.S.A.", "Omar took a plane."],
      ["Holm moved from the U.K.", "Pilots of the firm rang him."],
      ["They met in Washington, D.C.", "Residents cheered."],
      ["Lind works for the U.N.", "Brandt does not."],
      ["He left the U.K.", "Ada stayed."],
      ["The U.S. Senate voted on Monday.", "The U.S. Treasury said no."],
      ["She is with the U.N. Refugee Agency in Oslo.", "J.L. Henry hasn't left."],
      ["He sailed at U.S. Opens to see more of them."],
      ["U.S. President Ada Holm spoke.", "The U.S. Open begins."],
      // Who asks belongs to the question.
      ["“Is it shut?” Holm asked.", "“No,” she said."],
      ["“Stop!” Mayor Mara Lind shouted at the crew.", "It stopped."],
      ["“Is it shut?”", "Holm said that it was."],
      ["“Is it shut?”", "Nobody knew."],
      ["It is “hopeless.”", "They left."],
      // Times of day.
      ["At 5 a.m. Mr. Holm sailed.", "He was back at 6 p.m.", "Mr. Lind was not."],
      ["It closes at 3 p.m. Oslo time.", "It opens at 9 a.m. EST."],
      // Marks of omission.
      ["“A row of [...] boats” was seen.", "Nobody counted."],
      ["The quay is closed.", "[...]"],
      ["It sank. :)", "It rose."],
      // Writers who use no capitals.
      ["the boat sank!", "crews swam.", "nobody knew?", "not one."],
      // Marks that close a sentence belong to it.
      ["“We stay,” she said.", "“Why?” he asked.", "(Nobody knew.)", "It sank!"],
      // A dash after a mark goes on.
      ["Wait – voilà! – here it is.", "Good."],
      // Points in a row.
      ["The thing is . . . I forgot.", "Right."],
      ["He left.", ". . . The rest stayed."],
      ["I hardly knew them....", "She left."],
      // Lists.
      ["1. The quay", "2. The boat"], ["1) The quay is open.", "2) The boat is not."],
      ["• 9. The quay", "• 10. The boat"],
      ["a. The quay", "b. The boat", "c. The crew"],
      ["(a) The quay is open.", "(b) The boat is not."],
      // Addresses of pages.
      ["The plan is at http://example.org/plan.html", "http://example.org/map.html"],
      ["See http://example.org/plan.html", "Questions remain."],
      ["Ada Holm <ada@quay.example.org>", "Dear all, the quay is closed."],
      // What was a line of its own.
      ["The quay on Monday", "Photograph: Ada Holm/Fjord Images"],
      ["A boat at sea", "FILE PHOTO: The Fjord in 2019."],
      ["Holm Images", "The crew is safe.", "Fjord Ferries", "It was founded in 1920."],
      ["Vikby, May 12, 2031", "The quay is closed."],
      ["The Fjord Times wrote that Per Lind of The Quay Monthly left."],
      ["It is over.", "-----", "The rest follows.", "***", "Next."],
    ] as [[String]])
  func sentences(parts: [String]) {
    #expect(Self.split(parts.joined(separator: " ")) == parts)
  }

  @Test("a mark of German closing form ends a quotation in English too")
  func strayClosingMark() {
    #expect(Self.split("“We stay.“ She left.") == ["“We stay.“", "She left."])
  }

  @Test("a missing space after a full stop parts sentences, a host name has none")
  func gluedSentences() {
    #expect(
      Self.split("The ferry sank.Then it rose at Harbour.com again.") == [
        "The ferry sank.", "Then it rose at Harbour.com again.",
      ])
  }

  @Test("a straight mark without spaces goes with the sentence it opens")
  func gluedMarks() {
    #expect(
      Self.split("They gave two.\"We wait,\" said Lind.It rained.") == [
        "They gave two.", "\"We wait,\" said Lind.", "It rained.",
      ])
    #expect(
      Self.split("They gave two.“We wait,” said Lind.It rained.") == [
        "They gave two.", "“We wait,” said Lind.", "It rained.",
      ])
  }

  private static func split(_ paragraph: String) -> [String] {
    let reading = ReadArticle(paragraph).reading
    return reading.sentences.map { String(decoding: reading.text[$0.span.range], as: UTF8.self) }
  }
}
