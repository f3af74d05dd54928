import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Attribution across sentences")
struct AttributionTests {
  @Test("a quotation without a cue takes the speaker of its paragraph")
  func sameParagraph() {
    let article = ReadArticle("“We will stay,” Mara Lind said. “Nobody leaves the harbour.”")
    #expect(article.quotations.map(\.rule) == [.speakerCueAfter, .sameParagraph])
    #expect(article.meant == ["Mara Lind", "Mara Lind"])
  }

  @Test("a paragraph that opens with marks and has no cue takes the speaker of the one before")
  func paragraphBefore() {
    let article = ReadArticle(
      "“We will stay,” Mara Lind said.", "“Nobody leaves the harbour at night.”")
    #expect(article.quotations.map(\.rule) == [.speakerCueAfter, .paragraphBefore])
    #expect(article.meant == ["Mara Lind", "Mara Lind"])
  }

  @Test("a second cue carries the speaker of the first on")
  func carriedOn() {
    let article = ReadArticle(
      "“We will stay,” the official continued, adding, “Nobody leaves the harbour.”")
    #expect(article.quotations.map(\.written) == ["the official", "the official"])
    #expect(article.quotations.map(\.rule) == [.speakerCueAfter, .carriedOnCue])
  }

  @Test("a clause ends where the next cue begins")
  func clauseEnds() {
    let article = ReadArticle(
      "Lind said the talks go on, but Brandt said the harbour is closed, adding that it hurts.")
    #expect(
      article.quotations.map(\.words) == ["the talks go on", "the harbour is closed", "it hurts"])
    #expect(article.quotations.map(\.written) == ["Lind", "Brandt", "Brandt"])
  }

  @Test("a full stop between a quotation and the next sentence keeps the two apart")
  func nextSentence() {
    let article = ReadArticle("“Nobody leaves.” Brandt said the harbour is closed.")
    #expect(article.quotations.map(\.words) == ["Nobody leaves.", "the harbour is closed"])
    #expect(article.quotations.map(\.kind) == [.direct, .indirect])
  }
}

@Suite("Who is meant")
struct SpeakerResolverTests {
  @Test(
    "the second speaker as written is resolved to who it is",
    arguments: [
      ("“We stay,” Mara Lind said.", "“Yes,” Lind said.", "Mara Lind", .partOfName),
      ("“We stay,” Mara Lind said.", "“Yes,” she said.", "Mara Lind", .pronoun),
      (
        "“We stay,” a US official said.", "“Yes,” the official said.", "a US official",
        .anonymousAgain
      ),
      (
        "“We stay,” Prime Minister Mara Lind said.", "“Yes,” the prime minister said.",
        "Mara Lind", .role
      ),
      (
        "“We stay,” said the spokesman, Olav Brandt.", "“Yes,” the spokesman said.", "Olav Brandt",
        .role
      ),
      ("“We stay,” the ministry said.", "“Yes,” it said.", "the ministry", .pronoun),
      ("“We stay,” officials said.", "“Yes,” they said.", "officials", .pronoun),
      ("“We stay,” Mara Lind said.", "“Yes,” a spokesman said.", "a spokesman", .anonymous),
      (
        "“We stay,” Mara Lind said.", "“Yes,” the Harbour Board said.", "Harbour Board",
        .institution
      ),
    ] as [(String, String, String, ResolutionRule)])
  func resolves(first: String, second: String, meant: String, rule: ResolutionRule) {
    let article = ReadArticle(first, second)
    #expect(article.meant.last?.hasSuffix(meant) == true)
    #expect(article.reading.quotations.last?.resolution == rule)
  }

  @Test("a pronoun passes over a speaker of the other sex")
  func pronounAgrees() {
    let article = ReadArticle(
      "“We stay,” Mrs. Mara Lind said.", "“I go,” Mr. Olav Brandt said.", "“Why?” she asked.")
    #expect(article.meant.last?.hasSuffix("Mara Lind") == true)
  }

  @Test(
    "officials and sources are anonymous, office holders and bodies are not",
    arguments: [
      ("a senior defence official", true), ("sources familiar with the matter", true),
      ("the ministry", false), ("the foreign minister", false), ("Mara Lind", false),
    ])
  func anonymity(speaker: String, isAnonymous: Bool) {
    let article = ReadArticle("“We will stay,” \(speaker) said.")
    #expect(article.reading.speakers.map(\.isAnonymous) == [isAnonymous])
  }

  @Test("names given by the name reader are who speaks, with their fullest form")
  func usesNames() throws {
    var reader = Reader()
    let source = "\nThe mayor of Vik, Mara Lind, left.\n“We stay,” Lind said.\n“Yes,” she said."
    let read = reader.read(Array(source.utf8), date: nil)
    var lexicon = Lexicon()
    lexicon.extend(to: reader.vocabulary)
    let text = ReadText(
      text: read.text, tokens: read.tokens, sentences: read.sentences, paragraphs: read.paragraphs,
      lexicon: lexicon, date: nil)
    func span(_ words: String, after offset: Int = 0) throws -> TextSpan {
      let wanted = Array(words.utf8)
      let start = try #require(
        (offset..<read.text.count - wanted.count).first {
          Array(read.text[$0..<$0 + wanted.count]) == wanted
        })
      return TextSpan(start, start + wanted.count)
    }
    let full = try span("Mara Lind")
    let names = NameReader.Names(
      names: [NameReading(kind: .person, fullest: full, role: try span("mayor of Vik"))],
      mentions: [
        MentionReading(span: full, name: 0, confidence: .sure),
        MentionReading(span: try span("Lind", after: 40), name: 0, confidence: .sure),
      ])
    let quoted = QuotationReader(
      text, names: names,
      transcript: Transcript(text, names: names, paragraphs: text.paragraphTokens())
    ).quotations()
    #expect(quoted.speakers.count == 1)
    #expect(quoted.speakers.first?.name == 0)
    #expect(quoted.speakers.first?.label == full)
    #expect(quoted.quotations.map(\.resolution) == [.partOfName, .pronoun])
  }
}
