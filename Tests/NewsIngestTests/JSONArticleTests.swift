import NewsCorpus
import Testing

@testable import NewsIngest

@Suite struct JSONArticleTests {
  private func lines(_ text: String) -> ([SavedArticle], [LoadProblem]) {
    var articles: [SavedArticle] = []
    var problems: [LoadProblem] = []
    _ = JSONFile(path: "a.jsonl").readLines(Array(text.utf8), firstLine: 1) {
      articles.append($0)
    } problem: {
      problems.append($0)
    }
    return (articles, problems)
  }

  @Test("Each field is found under its usual names")
  func names() throws {
    let (articles, problems) = lines(
      """
      {"headline":"Ferry stops","articleBody":"One.\\n\\nTwo.","publisher":{"@type":"Org","name":"Harbour Post"},\
      "author":[{"name":"Ana Ortiz"},"Jan Kovač"],"datePublished":"2024-01-25T23:00:00Z","link":"https://p.example/1",\
      "inLanguage":"en","id":7,"extra":{"deep":[1,2]}}
      """)
    let article = try #require(articles.first)
    #expect(problems.isEmpty)
    #expect(article.title == "Ferry stops")
    #expect(article.outlet == "Harbour Post")
    #expect(article.authors == ["Ana Ortiz", "Jan Kovač"])
    #expect(article.date?.description == "2024-01-25")
    #expect(article.url == "https://p.example/1")
    #expect(article.path == "a.jsonl:1")
    #expect(article.evidence == [Evidence(.id("7"), .member)])
    #expect(article.paragraphTexts == ["One.", "Two."])
  }

  @Test(
    "Text that was wrapped before it was saved has its paragraphs again",
    arguments: [
      (
        "   The pilots of Corve asked the board on Tuesday to mark the sands be-\\nfore the herring come, as they have done since the light went out.\\n   \\\"Nobody sees them at night,\\\" said Zebulon Quill, who has been a\\npilot for thirty years.\\n   The board will meet in May.",
        3
      ),
      (
        "> The pilots of Corve asked the board on Tuesday to mark the sands be-\\n> fore the herring come.\\n>\\n> \\\"Nobody sees them at night,\\\" said Zebulon Quill.",
        2
      ),
    ])
  func wrapped(text: String, count: Int) throws {
    let article = try #require(lines("{\"title\":\"Sands\",\"text\":\"\(text)\"}").0.first)
    #expect(article.paragraphTexts.count == count)
    #expect(
      article.paragraphTexts[0].hasPrefix(
        "The pilots of Corve asked the board on Tuesday to mark the sands before the herring come"))
    #expect(
      article.paragraphTexts[1].hasPrefix("\"Nobody sees them at night,\" said Zebulon Quill"))
  }

  @Test(
    "Text is parted at blank lines, or at every newline when there are none",
    arguments: [
      (#""One.\nTwo.\n""#, ["One.", "Two."]), (#""One\nline.\n \nTwo.""#, ["One line.", "Two."]),
      (#"["One.","Two.",3,null]"#, ["One.", "Two."]), (#""\n\nOne.\n\n\n""#, ["One."]),
      (
        #"["One.",{"type":"p","text":"Two."},["Three.",{"children":["Four."]}]]"#,
        ["One.", "Two.", "Three.", "Four."]
      ),
    ])
  func paragraphs(text: String, expected: [String]) {
    #expect(lines("{\"text\":\(text)}").0.first?.paragraphTexts == expected)
  }

  @Test(
    "A teaser is no article: the longer text is read, and what the other fields hold besides is said to be left out"
  )
  func severalTexts() throws {
    let article = try #require(
      lines(
        #"{"body":"A teaser.","content":"One.\n\nTwo of it, told at length.","text":"One.","paragraphs":["One.","Two of it, told at length."]}"#
      ).0.first)
    #expect(article.paragraphTexts == ["One.", "Two of it, told at length."])
    #expect(article.dropped.map(\.text) == ["body: A teaser."])
    #expect(article.dropped.map(\.reason) == [.otherText])
  }

  @Test("What is no object in a list of articles is named, and the others are read")
  func stray() throws {
    var titles: [String?] = []
    var problems: [String] = []
    let decoded = try #require(
      DecodedText(
        Array(#"[{"title":"A","text":"One."}, "stray", 7, {"title":"B","text":"Two."}]"#.utf8)))
    JSONFile(path: "a.json").readWhole(decoded) {
      titles.append($0.title)
    } problem: {
      problems.append("\($0.path): \($0.message)")
    }
    #expect(titles == ["A", "B"])
    #expect(
      problems == [
        "a.json[2]: not an object, and so no article: \"stray\"",
        "a.json[3]: not an object, and so no article: 7",
      ])
  }

  @Test("A box that opened over a name is cut out of its sentence, and said to be left out")
  func namePopup() throws {
    let popup =
      "Mara Ann LindHarbour board meets again Lind: ‘We stay’ Five questions on the quay MORE"
    let article = try #require(
      lines(
        #"{"title": "Quay", "text": "On Monday Mayor Mara Lind \#(popup) (Bergen) said it was shut.\n\nOrders for MORE boats came from McLeodTarrow Ltd."}"#
      ).0.first)
    #expect(
      article.paragraphTexts == [
        "On Monday Mayor Mara Lind (Bergen) said it was shut.",
        "Orders for MORE boats came from McLeodTarrow Ltd.",
      ])
    #expect(article.dropped.map(\.text) == [popup])
    #expect(article.dropped.map(\.reason) == [.relatedLink])
    #expect(article.dropped.map(\.line) == [1])
  }

  @Test("An object of paragraphs is a text like any other")
  func objectBody() throws {
    let (articles, problems) = lines(
      """
      {"title":"T","body":{"p":["One ferry.","Two ferries."]},"text":"Four ferries."}
      {"title":"T","text":{"text":"One ferry."}}
      """)
    #expect(problems.isEmpty)
    #expect(articles.map(\.paragraphTexts) == [["Four ferries."], ["One ferry."]])
    #expect(articles.first?.dropped.map(\.reason) == [.otherText])
  }

  @Test("A part of the text that holds none is said to be left out")
  func unreadParts() throws {
    let article = try #require(
      lines(#"{"text":["One.",{"type":"image","src":"a.jpg"},null,5,"Two."]}"#).0.first)
    #expect(article.paragraphTexts == ["One.", "Two."])
    #expect(article.dropped.map(\.reason) == [.unreadPart, .unreadPart])
    #expect(article.dropped.first?.text == #"{"type":"image","src":"a.jpg"}"#)
  }

  @Test("Page furniture that a program took along is cut, and said")
  func furniture() throws {
    let article = try #require(
      lines(
        #"{"text":"The mill shut in May.\n\nAdvertisement\n\nRelated articles\n\nBridge to open in the spring\n\nMayor visits the old pier again\n\nForty people lost their work, the owner said.\n\nSign up for our newsletter."}"#
      ).0.first)
    #expect(
      article.paragraphTexts == [
        "The mill shut in May.", "Forty people lost their work, the owner said.",
      ])
    #expect(
      article.dropped.map(\.reason) == [
        .advertising, .relatedList, .otherStory, .otherStory, .subscription,
      ])
  }

  @Test("A note on who else worked on the article is cut, a sentence about a report is not")
  func contributors() throws {
    let article = try #require(
      lines(
        #"{"text":"The mill shut in May.\n\nAda Holm added a page to this report.\n\nAna Ortiz and Ole Lind contributed to this report."}"#
      ).0.first)
    #expect(
      article.paragraphTexts == ["The mill shut in May.", "Ada Holm added a page to this report."])
    #expect(article.dropped.map(\.reason) == [.contributor])
  }

  @Test("Numbers that JSON does not have are passed over")
  func notANumber() {
    let (articles, problems) = lines(
      #"{"score":NaN,"low":-Infinity,"high":Infinity,"text":"One."}"#)
    #expect(articles.first?.paragraphTexts == ["One."])
    #expect(problems.isEmpty)
  }

  @Test("The better of two names for a field is taken, in either order")
  func ranks() {
    for line in [
      #"{"text":"Right.","content":"Wrong."}"#, #"{"content":"Wrong.","text":"Right."}"#,
    ] {
      #expect(lines(line).0.first?.paragraphTexts == ["Right."])
    }
    #expect(lines(#"{"text":"","body":"Right."}"#).0.first?.paragraphTexts == ["Right."])
  }

  @Test("A broken line is named with its column, and the others load")
  func brokenLine() {
    let (articles, problems) = lines(
      "{\"text\":\"One.\"}\n{\"text\":\"é\", oops}\n\n{\"text\":\"Three.\"}\n{\"text\":\"Four.\"")
    #expect(articles.map(\.path) == ["a.jsonl:1", "a.jsonl:4"])
    #expect(problems.map(\.line) == [2, 5])
    #expect(problems.first?.column == 14)
    #expect(problems.first?.message == "broken JSON: expected a field name in quotes")
  }

  @Test("An object cannot run over the end of its line")
  func runsOver() {
    let (articles, problems) = lines("{\"text\":\"One.\",\n\"title\":\"T\"}\n{\"text\":\"Two.\"}")
    #expect(articles.map(\.path) == ["a.jsonl:3"])
    #expect(problems.map(\.line) == [1, 2])
  }

  @Test("An object without text says what it has instead")
  func noText() {
    let (_, problems) = lines(#"{"id":1,"headline":"T"}"#)
    #expect(problems.first?.message == "an object without article text")
    #expect(problems.first?.hint?.hasSuffix("found id, headline") == true)
  }

  @Test(
    "A JSON file holds one object, several, or an array",
    arguments: [
      ("{\"text\":\n\"One.\"}", ["a.json"]),
      ("[{\"text\":\"One.\"},\n{\"text\":\"Two.\"}]", ["a.json[1]", "a.json[2]"]),
      ("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}", ["a.json", "a.json[2]"]),
    ])
  func whole(text: String, paths: [String]) throws {
    var found: [String] = []
    let decoded = try #require(DecodedText(Array(text.utf8)))
    JSONFile(path: "a.json").readWhole(decoded) {
      found.append($0.path)
    } problem: {
      Issue.record("\($0.message)")
    }
    #expect(found == paths)
  }

  @Test("A break in an array keeps what stands before it and gives line and column")
  func brokenArray() throws {
    var found = 0
    var problems: [LoadProblem] = []
    let decoded = try #require(
      DecodedText(Array("[{\"text\":\"One.\"},\n {\"text\" \"Two.\"}]".utf8)))
    JSONFile(path: "a.json").readWhole(decoded) { _ in
      found += 1
    } problem: {
      problems.append($0)
    }
    #expect(found == 1)
    #expect(problems.map(\.line) == [2])
    #expect(problems.map(\.column) == [10])
  }
}
