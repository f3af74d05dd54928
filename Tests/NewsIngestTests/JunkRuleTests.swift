import Testing

@testable import NewsIngest

@Suite struct JunkRuleTests {
  private func line(_ text: String) -> PastedLine {
    let bytes = Array(text.utf8)
    return PastedLine(bytes, numbers: 0..<1, pieces: [0..<bytes.count])
  }

  @Test(
    "A line of the page is told from the article, by the right family",
    arguments: [
      ("Skip to content", "navigation"), ("SCROLL TO TOP", "navigation"),
      ("Zum Inhalt springen", "navigation"),
      ("› Boats", "breadcrumb"), ("3 hours ago", "age-of-story"), ("4 / 7", "symbols"),
      ("5 min read", "page-player"),
      ("We use cookies to improve your visit. Learn more in our cookie policy.", "cookie-notice"),
      ("Diese Seite verwendet Cookies.", "cookie-notice"),
      ("The reCAPTCHA check has run out. Please load the page again.", "robot-check"),
      ("© 2024 Harbour Media. All rights reserved.", "copyright"),
      ("Privacy Policy", "site-policy"),
      ("Advertisement", "advertising"), ("Anzeige", "advertising"), ("Publicité", "advertising"),
      ("Sign up for our morning newsletter and never miss a tide.", "subscription"),
      ("Jetzt abonnieren", "subscription"), ("Share on Facebook", "share-button"),
      ("WhatsApp", "share-button"),
      ("Follow her on Mastodon.", "follow-pitch"), ("Leave a Comment", "comment-form"),
      ("Your email address will not be published. Required fields are marked *", "comment-form"),
      ("Related articles", "related-list"), ("Mehr zum Thema", "related-list"),
      ("À lire aussi", "related-list"),
      ("Read more: Port opens late", "related-link"), ("Above photo: Harbour Pictures.", "caption"),
      ("A ferry at the pier. (Ana Ortiz/Reuters)", "caption"), ("© Ana Ortiz", "caption"),
      ("By Ana Ortiz", "byline"), ("Author: Ana Ortiz", "byline"),
      ("Published January 25, 2024", "publication-date"),
      ("25. Januar 2024, 10:15 Uhr", "publication-date"),
      ("Ana Ortiz contributed to this report.", "contributor"),
      ("Ana Ortiz is a staff writer who covers ports.", "biography"),
      ("https://p.example/2024", "address"),
    ])
  func junk(text: String, rule: String) {
    #expect(JunkRules.standard.verdict(on: line(text))?.reason.rule == rule)
  }

  @Test(
    "A sentence that only sounds like the page stays",
    arguments: [
      "The minister said that readers share a common interest in the harbour.",
      "Comments by the mayor drew criticism on Thursday.", "“No,” she said.",
      "Why the ferry stopped",
      "The company was published in 1898 by two brothers from the islands, who sold it.",
      "By Thursday, the water had risen to the second step of the town hall.",
      "Twitter said on Thursday it would appeal.",
      "He was born on January 25, 1964, in a house by the harbour.",
      "The reporter asked for a copy of the report, and the port refused.",
      "Subscribers lost their places when the theatre closed in March, the manager said.",
    ])
  func article(text: String) {
    #expect(JunkRules.standard.verdict(on: line(text)) == nil)
  }

  @Test("Every rule says in plain words why a line goes")
  func reasons() {
    let rules =
      navigationRules + noticeRules + subscriptionRules + sharingRules + commentRules + relatedRules
    for rule in rules + creditRules + captionRules {
      #expect(rule.reason.contains(" ") && !rule.wordings.isEmpty, "\(rule.name)")
      for wording in rule.wordings {
        #expect(
          line(wording).words.joined(separator: " ") == wording,
          "\(rule.name) can never meet \(wording)")
      }
    }
  }
}
