import NewsCorpus
import Testing

@testable import NewsReading

/// A quotation as the tests compare it: the words, what sort they are, who is written and who is meant.
struct ReadQuotation: Equatable, CustomTestStringConvertible {
  var kind: QuotationKind
  var words: String
  var written: String
  var rule: AttributionRule

  var testDescription: String { "\(kind) ‘\(words)’ \(written) \(rule)" }
}

/// Reads an invented article.
struct ReadArticle {
  let reading: ArticleReading

  init(_ paragraphs: String...) { self.init(paragraphs) }

  init(_ paragraphs: [String]) {
    var reader = Reader()
    let text = "\n" + paragraphs.joined(separator: "\n")
    reading = reader.read(Array(text.utf8), date: nil)
  }

  func text(_ span: TextSpan) -> String {
    String(decoding: reading.text[span.range], as: UTF8.self)
  }

  var quotations: [ReadQuotation] {
    reading.quotations.map {
      ReadQuotation(
        kind: $0.kind, words: text($0.span), written: text($0.written), rule: $0.rule)
    }
  }

  /// Who is meant, quotation by quotation; `?` where nobody is.
  var meant: [String] {
    reading.quotations.map { quotation in
      quotation.speaker.map { text(reading.speakers[Int($0)].label) } ?? "?"
    }
  }
}

@Suite("Quotations")
struct QuotationReaderTests {
  @Test(
    "one sentence gives one quotation with its words, kind, speaker and rule",
    arguments: [
      ("“We will stay,” Mara Lind said.", .direct, "We will stay,", "Mara Lind", .speakerCueAfter),
      ("“We will stay,” said Mara Lind.", .direct, "We will stay,", "Mara Lind", .cueSpeakerAfter),
      ("\"We will stay,\" Lind said.", .direct, "We will stay,", "Lind", .speakerCueAfter),
      ("''We will stay,'' Lind said.", .direct, "We will stay,", "Lind", .speakerCueAfter),
      ("‘We won’t go,’ Lind said.", .direct, "We won’t go,", "Lind", .speakerCueAfter),
      ("«We will stay», Lind said.", .direct, "We will stay", "Lind", .speakerCueAfter),
      ("Lind said: “We will stay.”", .direct, "We will stay.", "Lind", .speakerCueBefore),
      ("Lind: “We will stay here.”", .direct, "We will stay here.", "Lind", .colon),
      (
        "Lind said in a statement on Tuesday that “the troops will stay in the city.”", .direct,
        "the troops will stay in the city.", "Lind", .speakerCueBefore
      ),
      (
        "“We will stay,” Harbour Ministry spokesman Olav Brandt told Dagen.", .direct,
        "We will stay,", "Harbour Ministry spokesman Olav Brandt", .speakerCueAfter
      ),
      (
        "“We will stay,” a spokesperson for the prime minister laughed.", .direct,
        "We will stay,", "a spokesperson for the prime minister", .speakerCueAfter
      ),
      (
        "“It sank,” said fish and salt trader Pia Holm.", .direct, "It sank,",
        "fish and salt trader Pia Holm", .cueSpeakerAfter
      ),
      (
        "Lind called the plan “a sorry mess.”", .partial, "the plan “a sorry mess.", "Lind",
        .clause
      ),
      (
        "Lind said the plan was “a sorry mess” for the harbour.", .partial,
        "the plan was “a sorry mess” for the harbour", "Lind", .clause
      ),
      (
        "The plan is “a sorry mess,” Lind said.", .partial, "The plan is “a sorry mess,", "Lind",
        .speakerCueAfter
      ),
      ("Lind said the talks go on.", .indirect, "the talks go on", "Lind", .clause),
      ("Lind has also said that talks go on.", .indirect, "talks go on", "Lind", .clause),
      ("The talks go on, Lind added.", .indirect, "The talks go on", "Lind", .speakerCueAfter),
      (
        "The talks go on, said a senior official.", .indirect, "The talks go on",
        "a senior official", .cueSpeakerAfter
      ),
      (
        "Talks go on in the harbour, according to the ministry.", .indirect,
        "Talks go on in the harbour", "the ministry", .accordingTo
      ),
      (
        "According to the ministry, talks go on.", .indirect, "talks go on", "the ministry",
        .accordingTo
      ),
      (
        "Olav Brandt, a spokesman for the harbour, told reporters in Oslo on Friday that talks go on.",
        .indirect, "talks go on", "Olav Brandt", .clause
      ),
      (
        "Lind asked whether the talks go on.", .indirect, "whether the talks go on", "Lind", .clause
      ),
      ("The US said talks go on.", .indirect, "talks go on", "The US", .clause),
      (
        "The ministry on Friday said talks go on.", .indirect, "talks go on", "The ministry",
        .clause
      ),
      ("The raid hit “Sea Wolf” rebels.", .scare, "Sea Wolf", "", .none),
      ("Lind spoke on “Face the Harbour.”", .scare, "Face the Harbour.", "", .none),
    ] as [(String, QuotationKind, String, String, AttributionRule)])
  func readsOne(
    sentence: String, kind: QuotationKind, words: String, written: String, rule: AttributionRule
  ) {
    #expect(
      ReadArticle(sentence).quotations == [
        ReadQuotation(kind: kind, words: words, written: written, rule: rule)
      ])
  }

  @Test(
    "what is no speech gives no quotation",
    arguments: [
      "Two states report to the council.", "Lind did not say when the ferry leaves.",
      "The contract added 30 cents on Friday.", "The ferry was told apart by its colour.",
      "The boys’ boat and the girls’ boat met.",
      "Nor is it certain that Mara Lind will explain what the plan means.",
      "The council laughs when someone says the quay will hold.",
    ])
  func readsNothing(sentence: String) {
    #expect(ReadArticle(sentence).quotations == [])
  }

  @Test("the marked words of a clause are its parts")
  func partsOfAClause() throws {
    let article = ReadArticle(
      "Lind said the strikes are “a mistake” and that both “lose face” now.")
    let quotation = try #require(article.reading.quotations.first)
    #expect(article.reading.quotations.count == 1)
    #expect(quotation.parts.map(article.text) == ["a mistake", "lose face"])
  }

  @Test("a clause that a cue interrupts keeps both pieces")
  func clauseAroundACue() throws {
    let article = ReadArticle("The harbour, Lind said, has been closed since May.")
    let quotation = try #require(article.reading.quotations.first)
    #expect(quotation.parts.map(article.text) == ["The harbour", "has been closed since May"])
    #expect(quotation.rule == .cueBetween)
  }

  @Test("the outlet that was told is who relayed the words")
  func relay() throws {
    let article = ReadArticle("“We will stay,” Lind told Dagen.", "“Yes,” she said to reporters.")
    #expect(article.reading.quotations.map { article.text($0.via) } == ["Dagen", ""])
  }

  @Test(
    "a wrong closing mark closes all the same",
    arguments: [
      "“We will stay,“ Lind said.", "“We will stay,’’ Lind said.", "„We will stay,“ Lind said.",
    ])
  func wrongMark(sentence: String) {
    #expect(
      ReadArticle(sentence).quotations == [
        ReadQuotation(
          kind: .direct, words: "We will stay,", written: "Lind", rule: .speakerCueAfter)
      ])
  }

  @Test("a name after a dash signs the quotation")
  func signature() {
    let article = ReadArticle("“We will stay here for good.”", "— Mara Lind")
    #expect(article.quotations.map(\.written) == ["Mara Lind"])
  }

  @Test("an unclosed mark runs to the end of its paragraph and spoils no other")
  func unclosedMark() {
    let article = ReadArticle("Lind said: “We will stay.", "“Nobody leaves,” Brandt said.")
    #expect(
      article.quotations == [
        ReadQuotation(
          kind: .direct, words: "We will stay.", written: "Lind", rule: .speakerCueBefore),
        ReadQuotation(
          kind: .direct, words: "Nobody leaves,", written: "Brandt", rule: .speakerCueAfter),
      ])
  }
}
