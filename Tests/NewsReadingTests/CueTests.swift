import NewsCorpus
import Testing

@testable import NewsReading

@Suite("Cues and their speakers")
struct CueTests {
  @Test(
    "the speaker is the whole phrase before or after the cue",
    arguments: [
      // A subject ends at its verb.
      ("Lind attacked Holm for the delay, saying, “It leaks.”", ["Lind"]),
      ("Brandt fired back forcefully: “It leaks.”", ["Brandt"]),
      ("Holm responded coldly: “It leaks.”", ["Holm"]),
      ("The harbour board declined to wait, saying: “It leaks.”", ["The harbour board"]),
      // A dateline is no part of it.
      ("OSLO, Dec. 8 (HP) — Mara Lind met voters, saying: “It leaks.”", ["Mara Lind"]),
      // An apposition stands between subject and verb.
      (
        "Gov. Jon Lind of Oslo, a poet who has left the quay, said the ferry will sink.",
        ["Gov. Jon Lind of Oslo"]
      ),
      (
        "When the harbour director, Olav B. Brandt, said on Tuesday that ferries sink, all left.",
        ["the harbour director"]
      ),
      (
        "Sam Holm, a guest of a show, “The Ferry,” who went to work there, said it will sink.",
        ["Sam Holm"]
      ),
      (
        "Many speakers — including captains and pilots — said it will sink.",
        ["Many speakers"]
      ),
      ("The ferry will wait, his top aide, Mara Lind, told The Post.", ["his top aide"]),
      // Quantities.
      (
        "One of his aides, Mara Lind, told reporters that the ferry will sink.",
        ["One of his aides"]
      ),
      ("About half of harbour voters said they want a ferry.", ["half of harbour voters"]),
      ("Those surveyed say ferries are safe.", ["Those surveyed"]),
      ("A court document filed Monday says that the ferry will stay.", ["A court document filed"]),
      // An auxiliary that is contracted.
      ("He’s said he will stay.", ["He"]),
      // An inverted verb opens the sentence.
      ("Said Lind, “It leaks.”", ["Lind"]),
      ("The board kept quiet, with captains saying the ferry will sink.", ["captains"]),
      // A name that is a common word too.
      ("Olav Pence came. Pence said the ferry will sink.", ["Pence"]),
      ("“It leaks,” General Counsel James A. Holm wrote.", ["General Counsel James A. Holm"]),
      ("“It leaks,” state Sen. Jon Holm (D) said at noon.", ["state Sen. Jon Holm"]),
      ("“It leaks,” an angry Brandt retaliated.", ["an angry Brandt"]),
    ] as [(String, [String])])
  func speaker(sentence: String, speakers: [String]) {
    let found = ReadArticle(sentence).quotations.filter { $0.kind != .scare }
    #expect(found.map(\.written) == speakers)
  }

  @Test(
    "a cue between two parts reports both",
    arguments: [
      ("Rather, he said, repairs will go on.", ["Rather", "repairs will go on"]),
      (
        "But the next day, according to Lind, the ferry left.",
        ["the next day", "the ferry left"]
      ),
      (
        "When she reached the quay, she said, there were no ferries.",
        ["When she reached the quay", "there were no ferries"]
      ),
    ] as [(String, [String])])
  func around(sentence: String, parts: [String]) throws {
    let article = ReadArticle(sentence)
    let quotation = try #require(article.reading.quotations.first)
    #expect(article.reading.quotations.count == 1)
    #expect(
      quotation.parts.map { String(decoding: article.reading.text[$0.range], as: UTF8.self) }
        == parts)
  }

  @Test(
    "what tells when or where something was said is not what was said",
    arguments: [
      "Lind conceded when the polls closed.", "Lind complained in 2014.",
      "“It sank,” said Lind on Sunday on the harbour show.",
    ])
  func adjuncts(sentence: String) {
    let kinds = ReadArticle(sentence).quotations.map(\.kind)
    #expect(!kinds.contains(.indirect))
  }

  @Test(
    "the words reported end where others begin",
    arguments: [
      (
        "Lind said he was busy: “I have no time,” he wrote.",
        ["he was busy", "I have no time,"]
      ),
      (
        "Officials said crews will help - “we need them all,” Lind said - and left.",
        ["crews will help", "we need them all,"]
      ),
      (
        "The ferry sank (two boats were lost, according to Lind).", ["two boats were lost"]
      ),
      ("Lind vowed to sail on.", ["to sail on"]),
      (
        "According to Lind, writing for the Post, the ferry will sink.", ["the ferry will sink"]
      ),
    ] as [(String, [String])])
  func words(sentence: String, words: [String]) {
    #expect(ReadArticle(sentence).quotations.map(\.words) == words)
  }

  @Test(
    "no speaker is made of an adverb, a greeting or a count",
    arguments: [
      "Thanks: “It leaks.”",
      "In the next two states, ferries wait.",
    ])
  func noSpeaker(sentence: String) {
    let written = ReadArticle(sentence).quotations.map(\.written)
    #expect(written.filter { $0 != "" } == [])
  }
}
