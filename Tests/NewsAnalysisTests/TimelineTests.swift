import NewsCorpus
import TestSupport
import Testing

@testable import NewsAnalysis

@Suite("The days of what is told") struct TimelineTests {
  /// Thursday, 8 May 2031.
  static let thursday = CivilDate(year: 2031, month: 5, day: 8)

  /// The happenings of some articles: day, subject where it is a statement, remarks.
  private func days(_ texts: [String], date: CivilDate? = Self.thursday) throws -> [String] {
    let corpus = NewsAnalysisTests.corpus(texts.map { "Title\n" + $0 }, date: date)
    return try corpus.timeline.happenings.map { corpus.text($0.best) }
  }

  @Test(
    "the date with the main verb puts a sentence on its day",
    arguments: [
      ("The council of Corve closed the mill on 5 May 2031.", ["2031-05-05"]),
      ("The council of Corve closed the mill on Tuesday.", ["2031-05-06"]),
      ("The council of Corve closed the old mill yesterday.", ["2031-05-07"]),
      ("The council closed the mill that burned in 1950 on Tuesday.", ["2031-05-06"]),
      ("The owner, who left in 2029, sold the mill on Tuesday.", ["2031-05-06"]),
      ("In May, on 5 May 2031, nothing was sold in the market.", ["2031-05-05"]),
      // The hour is no day of its own, nor is a date that stands twice.
      ("At noon on Tuesday the mill burned down, at noon on Tuesday.", ["2031-05-06"]),
    ])
  func main(sentence: String, expected: [String]) throws {
    #expect(try days([sentence]) == expected)
  }

  @Test(
    "what is no day of a happening puts nothing anywhere",
    arguments: [
      "The mill at Corve has been closed since Tuesday.",
      "The mill at Corve was closed for three months.",
      "The mill at Corve is now a museum of the river.",
      "The 2003 war had ruined the mill and its owner.",
      "Bread costs more there than in 2029, the baker knows.",
      "A fifth of the loaves was wasted, compared with a third in 2029.",
      "The market of Corve is held every Tuesday in the square.",
      "The guide to the mills (Corve Press, 2029) is out of print.",
      "The shares fell in today’s market for flour and bran.",
      "Updated 5 May 2031",
    ])
  func nothing(sentence: String) throws { #expect(try days([sentence]).isEmpty) }

  @Test(
    "what leaves the day in doubt is remarked",
    arguments: [
      ("The mill at Corve was sold to the town in April 2031.", ["2031-04 coarse"]),
      ("The mill at Corve was sold to the town in 2029.", ["2029 coarse"]),
      ("The mill at Corve was sold to the town on 2 May.", ["2031-05-02 yearAdded"]),
      ("Tuesday’s meeting about the mill ended in a brawl.", ["2031-05-06 ofNoun guess"]),
      ("The raid of 2 May 2031 left the mill in ruins.", ["2031-05-02 ofNoun"]),
      ("The owner wept when the mill burned on Tuesday.", ["2031-05-06 aside"]),
      ("The miller had packed before Tuesday with his sons.", ["2031-05-06 before"]),
      ("Guards said on 9 May 2031 that the mill had burned.", ["2031-05-09 statement guess"]),
      ("The mill today is a museum of the river.", ["2031-05-08 guess"]),
      (
        "The mill burned on Tuesday and again on Wednesday night.",
        ["2031-05-06 several"]
      ),
    ])
  func doubts(sentence: String, expected: [String]) throws {
    let found = try days([sentence])
    #expect(found == expected)
  }

  @Test(
    "what was yet to come is expected",
    arguments: [
      ("The council will close the mill on 20 May 2031.", ["2031-05-20 expected"]),
      ("On Friday the council will close the old mill.", ["2031-05-09 expected"]),
      ("The council plans to close the mill by Friday.", ["2031-05-09 expected by"]),
      ("The mill is to be sold on 20 May 2031 at noon.", ["2031-05-20 expected"]),
    ])
  func expected(sentence: String, expected: [String]) throws {
    #expect(try days([sentence]) == expected)
  }

  @Test("without the article’s date tenses tell what is to come")
  func undated() throws {
    #expect(
      try days(["The council will close the mill on 20 May 2031."], date: nil)
        == ["2031-05-20 expected"])
    #expect(
      try days(["The council closed the mill on 20 May 2031."], date: nil) == ["2031-05-20"])
    #expect(
      try days(["The council closed the mill on Tuesday."], date: nil) == ["XXXX-WXX-2 open"])
  }

  @Test("the day of the saying is one thing, the day of what is said another")
  func sayings() throws {
    #expect(
      try days(["The miller said on Wednesday that his mill had burned on Tuesday."])
        == ["2031-05-06", "2031-05-07 statement"])
    #expect(
      try days(["On Wednesday, miller Ada Lind said the mill was lost."])
        == ["2031-05-07 statement"])
    #expect(
      try days(["The mill burned down on Tuesday, miller Ada Lind said."]) == ["2031-05-06"])
    let corpus = NewsAnalysisTests.corpus(
      ["Title\nThe mill burned down on Tuesday, miller Ada Lind said."], date: Self.thursday)
    let quotation = try #require(try corpus.timeline.happenings.first?.best.quotation)
    let speaker = try #require(corpus.quotations[quotation].speaker)
    #expect(corpus.strings[corpus.speakers[Int(speaker)].text] == "Ada Lind")
  }

  @Test("days come in their order, what is on no known day last")
  func order() throws {
    let days = try days([
      """
      The mill burned down on Wednesday night.
      The mill was searched by the guards on Wednesday morning.
      The baker of Corve left the town in 2029 with a cart.
      The town was founded by monks on 3 March 1204.
      """
    ])
    #expect(days == ["1204-03-03", "2029 coarse", "2031-05-07", "2031-05-07"])
    let corpus = NewsAnalysisTests.corpus([
      "Title\nThe mill burned down on Tuesday. The guards came to Corve on 3 March 2031."
    ])
    #expect(
      try corpus.timeline.happenings.map { corpus.text($0.best) }
        == ["2031-03-03", "XXXX-WXX-2 open"])
  }

  @Test("sentences of one day that say the same are one happening, others stay apart")
  func joining() throws {
    let one = "The ferry Linnet struck the pier at Corve on Tuesday and broke three piles."
    let same = "On Tuesday the ferry Linnet struck the pier at Corve, and three piles broke."
    let denied = "The ferry Linnet never struck the pier at Corve on Tuesday, three piles broke."
    let later = "The ferry Linnet struck the pier at Corve on Wednesday and broke three piles."
    let other = "The council of Corve heard the owner of the dairy on Tuesday about milk."
    #expect(try days([one, same]).count == 1)
    #expect(try days([one, one]).count == 1)
    #expect(try days([one, denied]).count == 2)
    #expect(try days([one, later]).count == 2)
    #expect(try days([one, other]).count == 2)
    #expect(try days([one, other, same]).count == 2)
    #expect(try days([one + " " + same]).count == 2)
    // Of a year much happened: a likeness that is enough for a day is not.
    let year = "The Reds won the Corve valley by ten points in the vote of that spring in 2029."
    let elsewhere = "In 2029 the Reds won two wards of Oster by eight points, and lost the valley."
    #expect(try days([year, elsewhere]).count == 2)
    // What was to come, and that it came.
    let plan = "The ferry Linnet will leave the pier at Corve for the last time on 5 May 2031."
    let done = "The ferry Linnet left the pier at Corve for the last time on 5 May 2031."
    #expect(try days([plan, done], date: nil).count == 2)
  }

  @Test("every dating is in one happening, none is lost, whatever the articles", arguments: 0..<12)
  func property(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sentences = [
      "The ferry Linnet struck the pier at Corve on Tuesday and broke three piles.",
      "On Tuesday the ferry Linnet broke three piles of the pier at Corve.",
      "Miller Ada Lind said on Wednesday that the mill had burned on Tuesday.",
      "The council will vote on 20 May on the pier of Corve.",
      "The pier of Corve was built in 1962 by the guild of carters.",
      "Nobody in Corve saw the ferry leave the quay.",
    ]
    let texts = (0..<5).map { _ in
      "Title\n"
        + (0..<6).compactMap { _ in sentences.randomElement(using: &random) }
        .joined(separator: " ")
    }
    let corpus = NewsAnalysisTests.corpus(texts, date: Self.thursday)
    let all = try corpus.timeline
    var apart: [String] = []
    for article in corpus.articles.indices {
      let own = try Timeline(of: corpus, articles: [article], cancellation: .never)
      apart += own.happenings.flatMap(\.versions).map { "\($0.sentence) \($0.date)" }
    }
    let together = all.happenings.flatMap(\.versions).map { "\($0.sentence) \($0.date)" }
    #expect(together.sorted() == apart.sorted(), "seed \(seed)")
    for happening in all.happenings {
      let articles = happening.sentences.map { corpus.article(ofSentence: $0) }
      #expect(articles == Set(articles).sorted(), "seed \(seed)")
    }
    let first = all.happenings.compactMap { corpus.dates[$0.best.date].from }
    #expect(first == first.sorted(), "seed \(seed)")
  }

  @Test("a timeline can be stopped")
  func stopped() {
    let corpus = NewsAnalysisTests.corpus([Ferry.herald, Ferry.post])
    #expect(throws: Cancelled.self) {
      try Timeline(of: corpus, articles: [0, 1], cancellation: Cancellation { true })
    }
  }
}

extension Corpus {
  /// The timeline of all of its articles.
  fileprivate var timeline: Timeline {
    get throws {
      try Timeline(of: self, articles: Array(articles.indices), cancellation: .never)
    }
  }

  /// A dating in words: `2031-05-06 aside`.
  fileprivate func text(_ dating: Dating) -> String {
    let names: [(Dating.Remarks, String)] = [
      (.expected, "expected"), (.yearAdded, "yearAdded"), (.coarse, "coarse"),
      (.several, "several"), (.ofNoun, "ofNoun"), (.aside, "aside"), (.by, "by"),
      (.until, "until"), (.before, "before"), (.after, "after"), (.guess, "guess"),
    ]
    var words = [Dating.dayCode(strings[dates[dating.date].value])]
    if dating.subject == .statement { words.append("statement") }
    if dating.basis == .open { words.append("open") }
    words += names.filter { dating.remarks.contains($0.0) }.map(\.1)
    return words.joined(separator: " ")
  }
}
