import NewsCorpus
import Testing

@testable import NewsIngest

/// Furniture inside the article: it goes, and both sides of it stay.
@Suite struct BoxTests {
  private let head = ["Mill on the Tarn shuts after ninety years", "By Ana Ortiz", "12 May 2023"]
  private let above = [
    "The last mill on the Tarn shut on Friday, and forty people lost their work, its owner said.",
    "“We could not pay for the water any more,” said Jan Kovač, whose family had run it since 1933.",
  ]
  private let below = [
    "The town wants to buy the building.",
    "A vote on the price of two million crowns is due in June, according to the mayor’s office.",
  ]

  @Test(
    "A box inside the article goes, the paragraphs on both sides stay",
    arguments: [
      ["Recommended for you", "Dam holds after a week of rain", "Council bans fishing at night"],
      [
        "MOST READ NEWS", "Dam holds", "Singer falls off stage in Corve",
        "Ten walks for the weekend",
      ],
      ["Related links", "Dam holds after a week of rain", "End of list"],
      ["Most read", "Dam holds again", "Miller resigns", "Flour prices up"],
      ["Trending now", "• Dam holds after rain", "• Who owns the weir?", "• Ten mills for sale"],
      [
        "Editors’ picks", "Who owns the weir?", "The Last Miller of Corve",
        "What we know of the dam",
      ],
      ["Advertisement", "Sign up for our newsletter", "Your email address", "Sign up"],
      ["+7", "View gallery", "Share this article", "Share", "118 shares"],
      ["WATCH | The mill’s last day", "Read more: Dam holds after a week of rain"],
      ["Jan Kovač, left, and his sister at the wheel on Friday. Photograph: Ana Ortiz"],
      [
        "More on this story", "Mill owner fined over its weir", "Published 3 May", "Dam to close",
        "Published 4 May",
      ],
      ["Comments 3", "weirfan, Corve, 2 hours ago", "Burn it all.", "Reply"],
      ["Reader comments", "jane_d, Tarn", "I saw it from my house.", "Like 4 Reply"],
      ["Share", "Facebook", "Twitter", "Copy link", "2:15", "View comments", "Advertisement"],
    ])
  func inside(box: [String]) throws {
    for gap in ["\n", "\n\n"] {
      let page = try #require(pasted((head + above + box + below).joined(separator: gap)))
      #expect(page.article.paragraphTexts == above + below)
      #expect(page.article.title == head[0])
      #expect(page.article.dropped.count == box.count + 2)
    }
  }

  @Test("A heading under the one link that a box announces stays")
  func announced() throws {
    let box = ["Related:", "Who owns the weir?", "What the town can pay for a mill"]
    let page = try #require(pasted((head + above + box + below).joined(separator: "\n\n")))
    #expect(page.article.paragraphTexts.contains(box[2]))
  }

  @Test("Readers’ comments go, however much they say")
  func comments() throws {
    let thread = [
      "Comments 31", "Newest", "Best rated", "weirfan, Corve, 3 hours ago",
      "About time too. I lost two hundred crowns on their flour, and nobody ever said sorry to me.",
      "Reply", "oldmiller2, Tarn, a day ago", "“Progress,” they call it.", "Report comment",
    ]
    let page = try #require(pasted((head + above + below + thread).joined(separator: "\n")))
    #expect(page.article.paragraphTexts == above + below)
  }

  @Test("A heading of the article that a menu has, too, stays between paragraphs")
  func headings() throws {
    let lines = head + above + ["Science"] + below
    let page = try #require(pasted(lines.joined(separator: "\n\n")))
    #expect(page.article.paragraphTexts == above + ["Science"] + below)
  }

  @Test("A list of the article stays")
  func lists() throws {
    let list = [
      "The council named three reasons:", "• Water has cost more each year since 2019",
      "• Two of the three wheels were broken", "• No buyer came forward in the spring",
      "• The road to the mill is closed in winter",
    ]
    let page = try #require(
      pasted((["Home", "Share"] + head + above + list + below).joined(separator: "\n\n")))
    #expect(page.article.paragraphTexts == above + list + below)
  }

  @Test(
    "The headline stands over author and date, whatever its words",
    arguments: [
      "Drowned", "A long night in Tarn", "Who pays?", "Millers lose.", "Mill shuts",
      "LIVE: Mill shuts", "Ninety years, one flood",
    ])
  func headline(title: String) throws {
    for credits in [["By Ana Ortiz", "12 May 2023"], ["Published 12 May 2023"]] {
      let page = try #require(pasted(([title] + credits + above).joined(separator: "\n\n")))
      #expect(page.article.title == title)
      #expect(page.article.paragraphTexts == above)
    }
  }

  @Test("Of headline and standfirst over the author, the upper one is the headline")
  func standfirst() throws {
    let standfirst = "Forty people lose their work as the owner gives up after ninety years"
    let page = try #require(
      pasted(([head[0], standfirst] + head[1...] + above + below).joined(separator: "\n")))
    #expect(page.article.title == head[0])
    #expect(page.article.paragraphTexts == [standfirst] + above + below)
  }
}
