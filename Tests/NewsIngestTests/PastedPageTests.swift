import NewsCorpus
import TestSupport
import Testing

@testable import NewsIngest

@Suite struct PastedPageTests {
  private let body = [
    "The ferry between the two islands stopped on Thursday after its engine failed, the port authority said.",
    "“No crossing will run before Monday,” said Ana Ortiz, who leads the authority.",
    "About 400 passengers were waiting at the pier in the evening, and most of them were taken in by a school.",
    "Why it failed",
    "The engine was last checked on January 3, 2023, according to the company, which declined to comment further.",
    "“It is old.”",
  ]

  private func page(before: [String] = [], after: [String] = []) throws -> SavedArticle {
    try #require(pasted((before + body + after).joined(separator: "\n\n"))).article
  }

  @Test("Menus before and comments after go, and nothing of the article does")
  func wholePage() throws {
    let article = try page(
      before: [
        "Skip to content", "Home", "News", "Sport",
        "Ferry between islands stops after engine fails", "By Jan Kovač",
        "Published 25 January 2024", "Above photo: Harbour Pictures.",
      ],
      after: [
        "Share", "Facebook", "Related articles", "Bridge to open in spring",
        "Mayor visits the pier", "Leave a Comment",
        "Your email address will not be published. Required fields are marked *", "Scroll to Top",
      ])
    #expect(article.title == "Ferry between islands stops after engine fails")
    #expect(article.authors == ["Jan Kovač"])
    #expect(article.date?.description == "2024-01-25")
    #expect(article.paragraphTexts == body)
    #expect(article.outlet == nil)
    #expect(article.dropped.count == 15)
    #expect(
      article.dropped.first
        == DroppedLine(line: 1, text: "Skip to content", reason: .navigation))
  }

  @Test("Junk in the middle of the article goes without what stands around it")
  func middle() throws {
    let lines = body[..<2] + ["Advertisement", "Read more: Port opens late"] + body[2...]
    let article = try #require(
      pasted((["Ferry stops after its engine fails"] + lines).joined(separator: "\n\n"))
    ).article
    #expect(article.paragraphTexts == body)
  }

  @Test("The line under the headline stays as a paragraph")
  func standfirst() throws {
    let standfirst = "The authority says 400 passengers spent the night in a 'makeshift dormitory'"
    let article = try page(before: ["Ferry stops after engine fails", standfirst])
    #expect(article.title == "Ferry stops after engine fails")
    #expect(article.paragraphTexts == [standfirst] + body)
  }

  @Test("A date in a sentence is not the date of the article")
  func dateInSentence() throws {
    #expect(try page(before: ["Ferry stops after engine fails"]).date == nil)
  }

  @Test("A credit address gives outlet, date and address")
  func creditAddress() throws {
    let article = try page(
      before: ["Ferry stops after engine fails"],
      after: ["Credit:", "1: https://www.reuters.com/world/2024/01/25/ferry/", "Leave a Comment"])
    #expect(article.outlet == "Reuters")
    #expect(article.date?.description == "2024-01-25")
    #expect(article.url == "https://www.reuters.com/world/2024/01/25/ferry/")
    #expect(article.paragraphTexts == body)
  }

  @Test("A note about the author gives author and outlet")
  func biography() throws {
    let article = try page(
      before: ["Ferry stops after engine fails"],
      after: [
        "Author: Jan Kovač",
        "Jan Kovač is the news editor of Harbour.example, follow him on Twitter @jank.",
      ])
    #expect(article.authors == ["Jan Kovač"])
    #expect(article.outlet == "Harbour.example")
    #expect(article.paragraphTexts == body)
    #expect(article.evidence.contains(Evidence(.authors, .authorLine(15))))
  }

  @Test("Without blank lines each line is a paragraph; wrapped lines are joined")
  func lineBreaks() throws {
    let plain = try #require(
      pasted((["Ferry stops after engine fails"] + body).joined(separator: "\n")))
    #expect(plain.article.paragraphTexts == body)
    #expect(plain.keptLines == Array(1...6))
    let wrapped = body.map(wrap).joined(separator: "\n\n")
    #expect(
      try #require(pasted("Ferry stops after engine fails\n\n" + wrapped)).article.paragraphTexts
        == body)
  }

  private func wrap(_ text: String) -> String {
    var (lines, line) = ([String](), "")
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > 44 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).joined(separator: "\n")
  }

  @Test(
    "A short text without a page around it is kept whole",
    arguments: [
      ("One line", ["One line"]), ("Title line\n\nShort text.", ["Short text."]),
      ("A sentence alone.", ["A sentence alone."]), ("東京で会議が開かれた。", ["東京で会議が開かれた。"]),
    ])
  func short(text: String, expected: [String]) throws {
    #expect(try #require(pasted(text)).article.paragraphTexts == expected)
  }

  @Test(
    "Every line is either kept, dropped with a reason, or the title",
    arguments: [31, 32] as [UInt64])
  func conserves(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces =
      body + [
        "Advertisement", "Home", "Share", "Related articles", "By Jan Kovač", "Comments",
        "Ferry stops again", "", "é", "© Post",
      ]
    for _ in 0..<200 {
      let lines = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      let page = try #require(pasted(lines.joined(separator: "\n\n")))
      let full = lines.count { !$0.isEmpty }
      let title = page.article.title == nil ? 0 : 1
      #expect(page.keptLines.count + page.article.dropped.count + title == full, "\(lines)")
      page.article.checkInvariants()
    }
  }

  @Test("Random bytes never trap", arguments: [41, 42] as [UInt64])
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var read = 0
    for _ in 0..<800 {
      let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0x20...0x7E, using: &random)
          : UInt8.random(in: 1...255, using: &random)
      }
      if let page = PastedPage(bytes, path: "x") {
        read += 1
        page.article.checkInvariants()
      }
    }
    #expect(read > 100, "\(read) of 800 were taken for text")
  }
}
