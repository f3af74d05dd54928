import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Transcripts")
struct TranscriptReadingTests {
  @Test("a name in capitals and a colon open a turn")
  func capitals() {
    let article = ReadArticle(
      "GOVERNOR MARA LIND: Good morning. The quay is shut.", "OLAV BRANDT, FJORD ECHO: Since when?",
      "LIND: Since noon.")
    #expect(
      article.quotations.map(\.words) == [
        "Good morning. The quay is shut.", "Since when?", "Since noon.",
      ])
    #expect(article.meant == ["MARA LIND", "OLAV BRANDT", "MARA LIND"])
  }

  @Test("questions and answers have letters; answers are those of the one person named before")
  func letters() {
    let article = ReadArticle(
      "Mara Lind, the director of the harbour, spoke on Monday.", "Q. Is it shut?", "A. It is.",
      "Q. For long?", "A. For a week.")
    #expect(article.meant == ["?", "Mara Lind", "?", "Mara Lind"])
  }

  @Test("a question among the turns of somebody who is named is nobody's")
  func questions() {
    let article = ReadArticle(
      "MAYOR MARA LIND: Good morning.", "Q: Is the quay shut?", "MAYOR LIND: It is.")
    #expect(article.quotations.map(\.words) == ["Good morning.", "Is the quay shut?", "It is."])
    #expect(article.meant == ["MARA LIND", "?", "MARA LIND"])
  }

  @Test(
    "labels of other kinds open no turn",
    arguments: [
      ["WHERE: The quay in Vik.", "WHEN: Monday at noon."],
      ["PRICE: 20 crowns.", "PRICE: 30 crowns."],
      ["READ MORE: The quay is shut", "WATCH: A boat sinks", "READ MORE: The boat is gone"],
      [
        "ANALYST'S VIEW: The quay is old.", "HARBOUR WATCH: It is shut.", "CURRENCIES: None moved.",
      ],
      ["UPDATE: The quay is shut.", "The rest is open."],
      ["Length: 20 metres.", "Width: 8 metres.", "Depth: 2 metres."],
    ])
  func noTurn(paragraphs: [String]) {
    #expect(ReadArticle(paragraphs).quotations == [])
  }

  @Test("a paragraph between two turns goes on with the first")
  func goesOn() {
    let article = ReadArticle(
      "MARA LIND: Good morning.", "The quay is shut.", "OLAV BRANDT: Since when?",
      "LIND: Since noon.")
    #expect(article.meant == ["MARA LIND", "MARA LIND", "OLAV BRANDT", "MARA LIND"])
  }
}
