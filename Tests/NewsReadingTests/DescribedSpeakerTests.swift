import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Speakers behind a description")
struct DescribedSpeakerTests {
  @Test(
    "a description between commas is no speaker beside the name before or behind it",
    arguments: [
      (
        "Beside her sat Pia Holm, a Danish pilot from Vik, who told reporters that “it leaks.”",
        "Pia Holm"
      ),
      ("Olav Brandt, a Danish trader who said the quay was sound, left at noon.", "Olav Brandt"),
      ("The crew’s pastor, the Rev. Mara Lind, said the bells would ring.", "Mara Lind"),
      ("“It rained,” says her former chief of staff Olav Brandt.", "Olav Brandt"),
      ("Director of National Defence Anna Berg said the quay was watched.", "Anna Berg"),
      ("First Minister of Wales Mark Harlan said the quay would open.", "Mark Harlan"),
      ("Said Holm: “The quay is sound.”", "Holm"),
      (
        "Mara Lind laughed, prompting trader Olav Brandt to snap: “This is no joke.”", "Olav Brandt"
      ),
      ("Pia Holm disagreed: “The quay is sound.”", "Pia Holm"),
      (
        "The crew met supporters of Mayor Olav Brandt, D-Conn. Dagen opines: “This means war.”",
        "Dagen"
      ),
    ])
  func named(sentence: String, speaker: String) {
    #expect(ReadArticle(sentence).meant == [speaker])
  }

  @Test(
    "a description is as long as it is written",
    arguments: [
      (
        "The boat was old, according to a pilot briefed on the inquiry who would not be named.",
        "a pilot briefed on the inquiry"
      ),
      ("A trader who asked not to be named said the quay was sold.", "A trader"),
    ])
  func described(sentence: String, speaker: String) {
    #expect(ReadArticle(sentence).meant == [speaker])
  }

  @Test("what the described one does next is not what he said")
  func predicate() {
    let article = ReadArticle(
      "Olav Brandt, a trader who said the quay was sound, left at noon.")
    #expect(article.quotations.map(\.words) == ["the quay was sound"])
  }

  @Test("who the speaker is stands behind the comma and is none of the words")
  func title() {
    let article = ReadArticle(
      "It’s a quay for the gulls, said Pia Holm, deputy head of the harbour board.")
    #expect(article.quotations.map(\.words) == ["It’s a quay for the gulls"])
  }

  @Test(
    "what somebody might say, or what things they said led to, is nobody's statement",
    arguments: [
      "The tide, as Olav Brandt might say, “has no clock.”",
      "The pilot was hurt by things they said, and the crew never heard of it.",
    ])
  func unsaid(sentence: String) {
    #expect(ReadArticle(sentence).quotations.filter { $0.kind != .scare } == [])
  }

  @Test("whom the marks name in an earlier sentence is not the one who says them")
  func ownWords() {
    let article = ReadArticle(
      "“The quay is ours,” Olav Brandt added.",
      "“Per Moe bought the wrong rope. The knots will slip by Easter,” he said.")
    #expect(article.meant == ["Olav Brandt", "Olav Brandt"])
  }

  @Test("a gesture behind marks that open a paragraph tells who may have spoken")
  func gesture() {
    let article = ReadArticle(
      "“We need the quay,” Olav Brandt said.", "“Nobody told us.” Pilot Pia Holm shook her head.",
      "“It is old,” Mara Lind said. “It leaks.” Brandt nodded.")
    #expect(article.meant == ["Olav Brandt", "Pia Holm", "Mara Lind", "Mara Lind"])
    #expect(article.reading.quotations[1].confidence == .guess)
  }

  @Test("what was shot back is said")
  func shotBack() {
    let article = ReadArticle("Olav Brandt shot back that he had never seen the plan.")
    #expect(article.quotations.map(\.words) == ["he had never seen the plan"])
  }

  @Test(
    "a surname that is a people's adjective is the person who bears it; a people has an article")
  func people() {
    let article = ReadArticle(
      "The trader Mara French came. The quay is sold, according to French.",
      "The quay is old, the French said.")
    #expect(article.meant == ["Mara French", "French"])
  }

  @Test(
    "who of a family speaks is told by what is said, or not at all",
    arguments: [
      (
        [
          "Mayor Olav Brandt and his wife, Pia Brandt, opened the hall.",
          "“Come in,” Pia Brandt said.",
          "“My wife did the work,” Brandt told the crowd.",
        ], "Olav Brandt"
      ),
      (
        [
          "Mayor Olav Brandt left. “I did no wrong,” Brandt said.",
          "His wife, Pia Brandt, was in tears. “We have lost friends,” Brandt said.",
        ], "?"
      ),
      (
        [
          "Olav Brandt, a pilot, came. “It leaks,” he said.",
          "His sister, Pia Brandt, built the boat.",
          "“I love my brother,” Brandt told reporters.",
        ], "?"
      ),
      (
        [
          "Jesse Brandt and Mara Lind are running. “It is old,” Brandt said.",
          "Lind’s brother-in-law, retired pilot Mark Brandt, hugged her, saying the quay was worth it.",
          "“It made sense,” Brandt said.",
        ], "Mark Brandt"
      ),
    ] as [([String], String)])
  func family(paragraphs: [String], speaker: String) {
    #expect(ReadArticle(paragraphs).meant.last == speaker)
  }

  @Test(
    "who stands in the sentence before is meant by a pronoun, an asker is not",
    arguments: [
      (
        [
          "Ida Tan led the study. “It is hard,” Tan said.",
          "Per Moe trained in Vik with his wife, Maria Moe. “We took turns,” she said.",
        ], "Maria Moe"
      ),
      (
        [
          "Pilot Frank Lind voted no. “It is a toy,” Lind said.",
          "His predecessor, Al Grimes, died in May. “I never liked it,” he told a friend.",
        ], "Al Grimes"
      ),
      (
        [
          "Per Moe met Olav Brandt, the trader.", "“What would you do?” Moe asked.",
          "“I would wait,” he said.",
        ], "?"
      ),
      (
        ["“It is old,” Pia Holm said as Ole Moe shook his head and muttered, “It is not.”"],
        "Ole Moe"
      ),
      (
        ["Pia Holm’s report quotes a note in which Ole Moe told his brother, “Nobody will see.”"],
        "Ole Moe"
      ),
    ] as [([String], String)])
  func nearest(paragraphs: [String], speaker: String) {
    #expect(ReadArticle(paragraphs).meant.last == speaker)
  }

  @Test(
    "marks that are painted on something, a saying, another's claim: nobody here says it",
    arguments: [
      "“No mills” is painted on the gate.", "“Sleep is for the weak,” the saying goes.",
      "Holm denied Brandt’s claim that the rules were “written in a bar.”",
    ])
  func nobodys(sentence: String) {
    #expect(ReadArticle("“I slept,” Mara Lind said.", sentence).meant.dropFirst() == ["?"])
  }

  @Test("a programme’s name in marks is no part of what was said about it")
  func programme() {
    let article = ReadArticle(
      "The station told Dagen that it would drop the quiz and “An Hour with Per Moe” for a week.")
    #expect(article.quotations.map(\.kind) == [.indirect])
  }

  @Test("a reporter's contrast is no part of what is denied")
  func denied() {
    let article = ReadArticle(
      "Pia Holm denies that she fouled the stream, but the anglers are going to court.")
    #expect(article.quotations.map(\.words) == ["she fouled the stream"])
  }

  @Test(
    "who is told something does not say it, two persons are not one, a book is no speech",
    arguments: [
      (["“It leaks,” she was told by a pilot. Mara Lind said nothing."], "a pilot"),
      (["Anna Lind & Peter Brandt met.", "“We won,” Lind said."], "Anna Lind"),
      (["Mara Lind, author of the book “Quays: A View,” said it rained."], "Mara Lind"),
      (
        [
          "“It is easy,” Olav Brandt said. “They say, ‘We will stop it.’” Pia Holm, the pilot, described how it sank."
        ], "Olav Brandt"
      ),
    ] as [([String], String)])
  func others(paragraphs: [String], speaker: String) {
    let article = ReadArticle(paragraphs)
    let said = zip(article.quotations, article.meant).filter { $0.0.kind != .scare }
    #expect(said.contains { $0.1 == speaker }, "\(said)")
    #expect(said.allSatisfy { $0.1 == speaker || $0.0.words.hasPrefix("how") }, "\(said)")
  }

  @Test("whom a letter goes to relays nothing")
  func letter() {
    let article = ReadArticle("“Please take it down,” Olav Brandt wrote to Dagen.")
    #expect(article.reading.quotations.map { article.text($0.via) } == [""])
  }

  @Test("what somebody is asked about is nobody's statement")
  func askedAbout() {
    for sentence in [
      "Asked whether the thin ice signals a mild spring, Mara Lind said, “We fish as we always did.”",
      "Pressed on the Danish offers of a loan, Mara Lind answered: “We fish as we always did.”",
    ] {
      #expect(ReadArticle(sentence).meant == ["Mara Lind"], "\(sentence)")
    }
  }
}
