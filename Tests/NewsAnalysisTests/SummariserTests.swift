import NewsAnalysis
import NewsCorpus
import Testing

@Suite("Summaries") struct SummariserTests {
  let corpus = NewsAnalysisTests.corpus([Ferry.herald, Ferry.post, Ferry.wire])

  @Test("what all articles say comes first, and once")
  func sayingOnce() throws {
    let chosen = try corpus.summary(within: .sentences(3))
    let texts = chosen.map { corpus.string(ofSentence: $0) }
    #expect(texts.first?.contains("ran aground off Port Ellery") == true)
    #expect(texts.count { $0.contains("Marigold") } == 1)
  }

  @Test("a budget of words is kept with whole sentences", arguments: [0, 1, 16, 40, 1000])
  func words(limit: Int) throws {
    let chosen = try corpus.summary(within: .words(limit))
    let texts = try corpus.summaryTexts(within: .words(limit))
    #expect(texts.joined(separator: " ").split(separator: " ").count <= limit)
    #expect(Set(chosen).count == chosen.count)
    #expect(chosen.isEmpty == (limit < 10))
  }

  @Test("words are counted as spaces part them", arguments: [16, 17])
  func countedWords(limit: Int) throws {
    // It has more running words: `well-known` is two, so is `town’s`.
    let texts = try NewsAnalysisTests.corpus([
      "T\nMontfort’s well-known lock-keeper re-opened the north-west sluice — for the first time since the "
        + "town’s last flood."
    ]).summaryTexts(within: .words(limit))
    #expect(texts.count == (limit < 17 ? 0 : 1))
  }

  @Test("no budget of words is exceeded, whatever the news", arguments: 1...4)
  func randomWords(seed: UInt64) throws {
    let corpus = RandomNews.corpus(articles: 6, sentences: 20, seed: seed)
    for limit in stride(from: 5, to: 400, by: 37) {
      let texts = try corpus.summaryTexts(within: .words(limit))
      #expect(texts.joined(separator: " ").split(separator: " ").count <= limit)
    }
  }

  @Test("a budget of sentences below one gives nothing", arguments: [0, -4])
  func noSentences(limit: Int) throws {
    #expect(try corpus.summary(within: .sentences(limit)).isEmpty)
  }

  @Test("a sentence that begins with a pronoun gives way to one that stands alone")
  func hanging() throws {
    let corpus = NewsAnalysisTests.corpus([
      "T\nShe opened the new library in the old mill beside the river.\nThe mayor opened the new "
        + "library in the old mill beside the river."
    ])
    let chosen = try corpus.summary(within: .sentences(1))
    #expect(chosen.map { corpus.address(ofSentence: $0).description } == ["a1 ¶2 s1"])
  }

  @Test(
    "a sentence that leans on another comes only behind it",
    arguments: [
      "He said the pumps of the lower lock had failed twice since the spring.",
      "But the pumps of the lower lock had failed twice since the spring.",
      "As a result, the pumps of the lower lock had failed twice since the spring.",
      "The statement said the pumps of the lower lock had failed twice since the spring.",
      "The 46-year-old said the pumps of the lower lock had failed twice since the spring.",
    ])
  func leaning(sentence: String) throws {
    let corpus = NewsAnalysisTests.corpus([
      "T\nDivers searched the harbour of Lower Wick for a second day on Monday. "
        + "Engineer Tom Askel blamed the water company for the flood in Wick. \(sentence) "
        + "Schools in the valley stay closed until the water has been tested."
    ])
    for limit in 1...4 {
      let chosen = try corpus.summary(within: .sentences(limit))
      let texts = chosen.map { corpus.string(ofSentence: $0) }
      #expect(texts.count == limit)
      guard let place = texts.firstIndex(of: sentence) else { continue }
      #expect(place > 0 && texts[place - 1].hasPrefix("Engineer Tom Askel"))
    }
  }

  @Test("what an article begins with leans on nothing that could be told")
  func leaningOnNothing() throws {
    let texts = try NewsAnalysisTests.corpus([
      "T\nHe left the harbour at dawn and was not seen again on that day."
    ]).summaryTexts(within: .sentences(3))
    #expect(texts.isEmpty)
  }

  @Test(
    "a dateline is not part of the summary",
    arguments: [
      "LOWER WICK, Norway (AP) — ", "LOWER WICK — ", "(Reuters) - ", "Lower Wick (CNN) ",
      "LOWER WICK, 8 Dec. -- ", "(CNN) -- LOWER WICK — ", "Scroll down for video ",
    ])
  func dateline(dateline: String) throws {
    let sentence = "Divers searched the harbour for a second day after the ferry sank."
    let texts = try NewsAnalysisTests.corpus(["T\n\(dateline)\(sentence)"])
      .summaryTexts(within: .sentences(1))
    #expect(texts == [sentence])
  }

  @Test(
    "what looks like a dateline and is none stays",
    arguments: [
      "NATO — which met on Monday — agreed to search the harbour for a second day.",
      "The North Atlantic Treaty Organisation (NATO) agreed to search the harbour for a second day.",
      "Old men — sailors all of them — searched the harbour for a second day.",
    ])
  func noDateline(sentence: String) throws {
    let texts = try NewsAnalysisTests.corpus(["T\n" + sentence])
      .summaryTexts(within: .sentences(1))
    #expect(texts == [sentence])
  }

  @Test(
    "headings, links and lines of the page are no sentences of a summary",
    arguments: [
      "Photos of the search in the harbour of Lower Wick on Monday",
      "SEARCH IN THE HARBOUR OF LOWER WICK GOES ON FOR A SECOND DAY.",
      "The Harbour Search In Lower Wick Goes On For A Second Day Today.",
      "of the harbour nobody in Lower Wick had heard anything until Monday.",
      "Photo: Divers search the harbour of Lower Wick for a second day.",
      "Sign up for our morning letter about the harbour of Lower Wick.",
      "More pictures of the harbour of Lower Wick at https://wick.example today.",
      "Divers arrive at the harbour of Lower Wick on Monday, March 3, 2031, with a boat.",
      "(Lower Wick Police) The harbour is closed to all boats until the search ends.",
      "The mayor of Lower Wick stood at the harbour on Monday and said that...",
    ])
  func page(line: String) throws {
    let sentence = "Divers searched the harbour for a second day after the ferry sank."
    let texts = try NewsAnalysisTests.corpus(["T\n\(line)\n\(sentence)"])
      .summaryTexts(within: .sentences(3))
    #expect(texts == [sentence])
  }

  @Test(
    "a sentence with a mark left open is not taken",
    arguments: [
      "The mayor of Lower Wick (a former diver searched the harbour himself on Monday.",
      "The mayor said: 'The harbour of Lower Wick will be searched again on Monday.",
    ])
  func openMarks(line: String) throws {
    let sentence = "Divers searched the harbour for a second day after the teachers’ ferry sank."
    let texts = try NewsAnalysisTests.corpus(["T\n\(line)\n\(sentence)"])
      .summaryTexts(within: .sentences(3))
    #expect(texts == [sentence])
  }

  @Test("a quotation that runs over several sentences comes whole or not at all", arguments: 1...4)
  func runningQuotation(limit: Int) throws {
    let corpus = NewsAnalysisTests.corpus([
      "T\n“The new bridge across the Linn opens in the first week of May. The old bridge closes in June, after "
        + "the fair on the meadow,” said Ada Holm, the mayor of Linnford.\nThe herring boats of Linnford brought "
        + "in little this winter.\nA baker in Linnford gave bread to the crews of the herring boats."
    ])
    let chosen = try corpus.summary(within: .sentences(limit))
      .map { corpus.address(ofSentence: $0).description }
    #expect(chosen.contains("a1 ¶1 s1") == chosen.contains("a1 ¶1 s2"))
    if limit == 1 { #expect(!chosen.isEmpty && !chosen.contains("a1 ¶1 s1")) }
    if limit == 4 { #expect(chosen.contains("a1 ¶1 s1")) }
  }

  @Test("both sides of what articles say otherwise are in, or named")
  func otherwise() throws {
    let corpus = NewsAnalysisTests.corpus([
      "T\nThe ministry said the ferry to Norland would sail again before the end of the winter.\nSnow fell on "
        + "the harbour of Norland all night.",
      "T\nThe ministry denied that the ferry to Norland would sail again before the end of the winter.\nA crane "
        + "from Sandvik lifted the broken mast.",
    ])
    let compared = try ComparedArticles(of: corpus, articles: [0, 1], cancellation: .never)
    let summariser = try Summariser(compared, cancellation: .never)
    let both = try summariser.summary(within: .sentences(2), cancellation: .never).lines
    #expect(
      both.map { corpus.address(ofSentence: $0.sentence).description } == ["a1 ¶1 s1", "a2 ¶1 s1"])
    #expect(both.map(\.otherwise) == [[both[1].sentence], [both[0].sentence]])
    let one = try summariser.summary(within: .sentences(1), cancellation: .never).lines
    #expect(one.count == 1 && one.first?.otherwise.count == 1)
  }

  @Test("a summary about something has only what is about it, in these words or near them")
  func question() throws {
    let corpus = NewsAnalysisTests.corpus([
      "T\nThe parliament of Norland voted for a new harbour on Monday.\nThe harbour costs forty million crowns, "
        + "the minister of Norland said.\nBuyers from Sandvik bought three houses beside the lake.\nThe chess "
        + "club met in the town hall of Sandvik."
    ])
    let compared = try ComparedArticles(of: corpus, articles: [0], cancellation: .never)
    let summariser = try Summariser(compared, cancellation: .never)
    func told(_ words: String...) throws -> [Int] {
      try summariser.sentences(
        within: .sentences(1), about: Question(words, in: compared), cancellation: .never)
    }
    #expect(try told("chess").map { corpus.string(ofSentence: $0).contains("chess") } == [true])
    #expect(
      try told("purchases").map { corpus.string(ofSentence: $0).contains("bought") } == [true])
    #expect(try told("zeppelin").isEmpty)
    #expect(Question(["the", "zeppelin", "chess"], in: compared).missing == ["zeppelin"])
    #expect(Question(["the"], in: compared).isEmpty)
  }

  @Test("only sentences that were given are chosen")
  func given() throws {
    let compared = try ComparedArticles(of: corpus, articles: [0, 1, 2], cancellation: .never)
    let summariser = try Summariser(compared, cancellation: .never)
    let given = stride(from: 0, to: compared.sentences.count, by: 2).map { compared.sentences[$0] }
    let chosen = try summariser.sentences(
      within: .sentences(100), among: given, cancellation: .never)
    #expect(!chosen.isEmpty && Set(chosen).isSubset(of: given))
  }

  @Test("words given to a pronoun stand with the name that it stands for")
  func pronouns() throws {
    let corpus = NewsAnalysisTests.corpus([
      "T\nMayor Ada Holm said the bridge across the Linn opens in May.\nThe ferry “will be sorely missed by "
        + "many a fisherman”, she said."
    ])
    let standing = try StandingSentences(of: [0], in: corpus, cancellation: .never)
    let sentences = corpus.bodySentences(of: 0)
    #expect(sentences.map { standing[$0]?.speaker } == ["", "Ada Holm"])
  }
}
