import NewsCorpus
import Testing

@testable import NewsIngest

@Suite struct JunkRuleTests {
  private func line(_ text: String) -> Block {
    let bytes = Array(text.utf8)
    return Block(bytes, 0..<bytes.count, number: 0)
  }

  @Test(
    "A line of the page is told from the article, by the right family",
    arguments: [
      ("Skip to content", .navigation), ("SCROLL TO TOP", .navigation),
      ("Zum Inhalt springen", .navigation),
      ("› Boats", .breadcrumb), ("3 hours ago", .ageOfStory), ("4 / 7", .symbols),
      ("5 min read", .pagePlayer),
      ("We use cookies to improve your visit. Learn more in our cookie policy.", .cookieNotice),
      ("Diese Seite verwendet Cookies.", .cookieNotice),
      ("The reCAPTCHA check has run out. Please load the page again.", .robotCheck),
      ("© 2024 Harbour Media. All rights reserved.", .copyright),
      ("Privacy Policy", .sitePolicy),
      ("Advertisement", .advertising), ("Anzeige", .advertising), ("Publicité", .advertising),
      ("Sign up for our morning newsletter and never miss a tide.", .subscription),
      ("Jetzt abonnieren", .subscription), ("Share on Facebook", .shareButton),
      ("WhatsApp", .shareButton),
      ("Follow her on Mastodon.", .followPitch), ("Leave a Comment", .commentForm),
      ("Your email address will not be published. Required fields are marked *", .commentForm),
      ("Related articles", .relatedList), ("Mehr zum Thema", .relatedList),
      ("À lire aussi", .relatedList),
      ("Read more: Port opens late", .relatedLink), ("Above photo: Harbour Pictures.", .caption),
      ("A ferry at the pier. (Ana Ortiz/Reuters)", .caption), ("© Ana Ortiz", .caption),
      ("By Ana Ortiz", .byline), ("Author: Ana Ortiz", .byline),
      ("Published January 25, 2024", .publicationDate),
      ("25. Januar 2024, 10:15 Uhr", .publicationDate),
      ("Ana Ortiz contributed to this report.", .contributor),
      ("Ana Ortiz is a staff writer who covers ports.", .biography),
      ("https://p.example/2024", .address),
    ] as [(String, DropReason)])
  func junk(text: String, reason: DropReason) {
    #expect(JunkRules.standard.verdict(on: line(text))?.reason == reason)
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
      "Recommended doses were cut to 5 mg, Lind said.", "More on Monday, said Lind.",
      "Photo radar caught 14 drivers, police said.", "Sign up now, the army told young men.",
      "Read more books, Mayor Ada Lind told pupils.",
      "Read more maps, the pilot urged his crew.",
      "More on this on Friday, the harbour master promised.",
      "Sign up for the regatta, the letter said, and the fee is halved.",
      "Author wins harbour prize", "Copyright law to change", "Copyright holders met on Monday.",
      "Subscribers lost their places when the theatre closed in March, the manager said.",
    ])
  func article(text: String) {
    #expect(JunkRules.standard.verdict(on: line(text)) == nil)
  }

  @Test("Every wording of a rule can be met: it is written as lines are compared")
  func wordings() {
    let rules =
      navigationRules + noticeRules + subscriptionRules + sharingRules + commentRules + relatedRules
    for rule in rules + creditRules + captionRules {
      #expect(!rule.wordings.isEmpty, "\(rule.reason)")
      for wording in rule.wordings {
        #expect(
          line(wording).words
            == wording.split(separator: " ").map { BlockWord(spelled: $0.utf8) },
          "\(rule.reason) can never meet \(wording)")
      }
    }
  }
}
