import NewsCorpus
import TestSupport
import Testing

@testable import NewsIngest

@Suite struct FrontMatterTests {
  private func markdown(_ text: String) throws -> SavedArticle {
    MarkdownFile.read(try #require(DecodedText(Array(text.utf8))), path: "a.md")
  }

  @Test(
    "Every known key is read, and unknown ones are kept as evidence", arguments: ["\n", "\r\n"])
  func keys(lineEnd: String) throws {
    let text = """
      ---
      title: "Ferry: a stop"
      publication: Harbour Post
      authors:
        - Ana Ortiz
        - {name: Jan Kovač, role: editor}
      published: 2024-01-25
      link: https://p.example/1
      lang: en
      note: clipped by hand
      retelling: yes
      mood: calm
      ---

      The ferry stopped on Thursday.
      """
    let article = try markdown(text.replacing("\n", with: lineEnd))
    #expect(article.title == "Ferry: a stop")
    #expect(article.outlet == "Harbour Post")
    #expect(article.authors == ["Ana Ortiz", "Jan Kovač"])
    #expect(article.date?.description == "2024-01-25")
    #expect(article.url == "https://p.example/1")
    #expect(article.note == "clipped by hand")
    #expect(article.isRetelling)
    #expect(article.evidence.contains(Evidence(.other(field: "mood", values: "calm"), .head)))
    #expect(article.paragraphTexts == ["The ferry stopped on Thursday."])
    #expect(article.warnings.isEmpty)
  }

  @Test(
    "Front matter with a fault still gives its fields, with a warning",
    arguments: [
      ("---\ntitle: Ferry stops\n\nText.", "the front matter has no closing ---"),
      (
        "---\ntitle: Ferry stops\noutlet: [Post\n---\nText.",
        "the front matter is not valid YAML; read line by line"
      ),
      ("---\ntitle: Ferry stops\ndate: someday\n---\nText.", "date 'someday' not understood"),
    ])
  func faults(text: String, warning: String) throws {
    let article = try markdown(text)
    #expect(article.title == "Ferry stops")
    #expect(article.warnings == [warning])
    #expect(article.paragraphTexts == ["Text."])
  }

  @Test(
    "What stands between the rules and is no field belongs to the article",
    arguments: [
      (
        "---\ntitle: Ferry\nThe port closed, said Ortiz.\n\nMore.",
        ["The port closed, said Ortiz.", "More."]
      ),
      ("---\n\nThe port closed.\n\n---\n\nMore.", ["The port closed.", "More."]),
      ("---\nThe port closed.\n---\nMore.", ["The port closed.", "More."]),
      ("---\ndate: [\nHe said: it is shut.\n---\nMore.", ["He said: it is shut.", "More."]),
      ("---\ntitle: Ferry\n\nThe port closed.\n\n---\n\nMore.", ["The port closed.", "More."]),
      ("---\n- one\n- two\n---\nMore.", ["one", "two", "More."]),
    ])
  func notFields(text: String, expected: [String]) throws {
    #expect(try markdown(text).paragraphTexts == expected)
  }

  @Test("Boxes pasted into Markdown are cut, with and without blank lines between their links")
  func boxes() throws {
    for gap in ["\n", "\n\n"] {
      let box = ["Most read", "Bridge to open in the spring", "Mayor visits the old pier"]
        .joined(separator: gap)
      let article = try markdown(
        "---\ntitle: Mill\n---\nThe mill shut in May.\n\n\(box)\n\nIt was old.\n")
      #expect(article.paragraphTexts == ["The mill shut in May.", "It was old."])
      #expect(
        article.dropped.first == DroppedLine(line: 6, text: "Most read", reason: .relatedList))
    }
  }

  @Test("A wrapped paragraph whose last line is a word of a menu stays one paragraph")
  func wrapped() throws {
    #expect(
      try markdown("The owner had little to say of the\nnews.").paragraphTexts == [
        "The owner had little to say of the news."
      ])
  }

  @Test("An author line with and names two people")
  func twoAuthors() throws {
    let article = try markdown("---\nbyline: By Ana Ortiz and Jan Kovač\n---\nText.")
    #expect(article.authors == ["Ana Ortiz", "Jan Kovač"])
  }

  @Test(
    "Markdown becomes plain paragraphs",
    arguments: [
      ("# Ferry stops\n\nText.", ["Text."]),
      ("Text.\n\n## Why\n\nMore.", ["Text.", "Why", "More."]),
      ("A **bold** and *slanted* word, `code` too.", ["A bold and slanted word, code too."]),
      ("The [port](https://p.example/a_b) said.", ["The port said."]),
      ("snake_case stays", ["snake_case stays"]),
      ("- one\n- two\n3. three", ["one", "two", "three"]),
      ("> “Never,”\n> she said.", ["“Never,” she said."]),
      ("```\nlet *x* = 1\n```", ["let *x* = 1"]), ("Text.\n\n---\n\nMore.", ["Text.", "More."]),
      ("![a boat](boat.png)\n\nText.", ["Text."]), (#"2 \* 3, 4 * 5"#, ["2 * 3, 4 * 5"]),
      ("one\nline", ["one line"]), ("[open bracket", ["[open bracket"]),
      ("[[a](b) c](d) [e] (f)", ["[a c](d) [e] (f)"]),
      ("Line\n===\nText.", ["Line", "Text."]),
      ("wow ![", ["wow !["]),
    ])
  func plain(text: String, expected: [String]) throws {
    #expect(try markdown(text).paragraphTexts == expected)
  }

  @Test(
    "The first heading is the title when nothing else names one, and a picture is dropped with its reason"
  )
  func heading() throws {
    let article = try markdown("# The **ferry** stops\n\n![a boat](boat.png)\n\nText.")
    #expect(article.title == "The ferry stops")
    #expect(article.evidence == [Evidence(.title, .heading(1))])
    #expect(article.dropped.map(\.line) == [3])
    #expect(article.dropped.map(\.text) == ["a boat"])
  }

  @Test("Mail-like lines at the head of a plain text are read as its fields")
  func headerLines() throws {
    let page = try #require(
      pasted(
        "Title: Ferry stops\nOutlet: Harbour Post\nDate: 25 January 2024\n\nThe ferry stopped on Thursday."
      ))
    #expect(page.article.title == "Ferry stops")
    #expect(page.article.outlet == "Harbour Post")
    #expect(page.article.date?.description == "2024-01-25")
    #expect(page.article.paragraphTexts == ["The ferry stopped on Thursday."])
  }

  @Test("A line of a million open brackets is read in one go")
  func brackets() throws {
    let article = try markdown(String(repeating: "[", count: 1_000_000))
    #expect(article.text.count == 1_000_000)
  }

  @Test("Random front matter and Markdown never trap", arguments: [21, 22] as [UInt64])
  func randomBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "---\n", "title: ", "[", "]", "(", "![", "*", "_", "`", "```\n", "\n", "\n\n", "#", "- ",
      "> ", "é", "{", "}",
      ": ", "&a ", "*a", "\"", "|", "text ", "1. ", "\\", "\r", "\u{1B}[", "~~",
    ]
    for _ in 0..<1500 {
      var text = Bool.random(using: &random) ? "---\n" : ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      try markdown(text).checkInvariants()
    }
  }
}
