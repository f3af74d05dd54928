import Glibc
import TestSupport
import Testing

@testable import Presentation

@Suite struct PageRendererTests {
  /// A page as it is written.
  private func written(_ page: ComparisonPage) -> String {
    let sink = TextSink()
    PageRenderer(page).write(to: sink)
    return sink.text
  }

  /// The line of a page that has a text in it.
  private func line(_ text: String, of page: ComparisonPage) -> String {
    written(page).split(separator: "\n").first { $0.contains(text) }.map(String.init) ?? ""
  }

  private func account(_ id: String, _ sentences: [ComparisonPage.Sentence])
    -> ComparisonPage.Account
  {
    var account = ComparisonPage.Account(
      id: id, title: "Pier closed", outlet: "Quay Herald", date: "4 March 2031",
      isoDate: "2031-03-04", authors: ["Ada Voss"], url: "https://quay.example/pier", notes: [],
      wordCount: 1204, language: "en")
    account.paragraphs = [ComparisonPage.Paragraph(address: "\(id) ¶1", sentences: sentences)]
    return account
  }

  @Test("marks nest, and each is referred to behind the stop and the closing mark that follow it")
  func marks() {
    var page = ComparisonPage()
    page.accounts = [
      account(
        "a1",
        [
          ComparisonPage.Sentence(
            address: "a1 ¶1 s1", text: "“Shut it,” Orla Finn said.", isAlone: true,
            marks: [
              .init(3..<11, .source, 1), .init(0..<30, .difference, 2),
            ])
        ])
    ]
    let expected = """
      <span class="sentence" id="a1-p1-s1"><span class="differs">“</span>\
      <span class="differs"><span class="quoted">Shut it,</span></span>\
      <span class="differs">”</span>\
      <sup><a href="#source-1"><span class="unseen">source </span>S1</a></sup>
      """
    #expect(line("Shut", of: page).contains(expected))
    let end = """
      <span class="differs"> Orla Finn said.</span>\
      <sup><a href="#difference-2"><span class="unseen">difference </span>D2</a></sup>
      """
    #expect(written(page).contains(end))
    #expect(written(page).contains("<span class=\"alone\" aria-hidden=\"true\">◦</span></span>"))
  }

  @Test("an edited copy shows what was left out and put in, in words too")
  func copies() {
    var page = ComparisonPage()
    page.copies = [
      ComparisonPage.CopiedPassage(
        source: .init(address: "a1 ¶1 s1", text: "the big pier"),
        target: .init(address: "a2 ¶1 s1", text: "the old pier"), wordCount: 3,
        changes: [
          .init(.kept, "the"), .init(.removed, "big"), .init(.added, "old"), .init(.kept, "pier"),
        ])
    ]
    let expected = """
      <p class="changes" dir="auto">the <span class="unseen">[left out: </span><del>big</del>\
      <span class="unseen">]</span> <span class="unseen">[put in: </span><ins>old</ins>\
      <span class="unseen">]</span> pier</p>
      """
    #expect(line("<del>", of: page) == expected)
  }

  @Test("the part of a sentence that differs is set off")
  func wording() {
    var page = ComparisonPage()
    page.differences = [
      ComparisonPage.Difference(
        subject: "passengers", relation: "the numbers differ",
        accounts: [.init(address: "a1 ¶1 s1", text: "It carried 12 people.", wording: "12 people")])
    ]
    #expect(
      line("carried", of: page) == "<p dir=\"auto\">It carried <strong>12 people</strong>.</p>")
    #expect(line("passengers: the", of: page).contains(">D1</span> passengers: the numbers differ"))
  }

  @Test("a page needs nothing from elsewhere and runs nothing")
  func selfContained() {
    let page = written(ComparisonPage())
    #expect(
      page.contains(
        "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:\""))
    #expect(!page.contains("<script") && !page.contains("<link") && !page.contains("url("))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
  }

  /// Texts that are as bad as an article's can be.
  private static let hostile = [
    "<script>alert(1)</script>", "\" onload=\"x", "& &amp; &#60;", "a\u{202E}b\u{2066}c",
    "\u{1B}[2J",
    "]]>", "</title></style><img src=x onerror=y>", String(repeating: "x", count: 3_000), "",
    "\u{0}\u{7}\n\r", "'single'", "سلام", "👩‍🚒", "<!--", "-->",
  ]

  @Test(
    "a page of any text is well-formed, leads where it says, and shows every text",
    arguments: 0..<20)
  func anyText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 1...3, using: &generator))
        .map { _ in Self.hostile.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }
    var page = ComparisonPage()
    let count = Int.random(in: 2...6, using: &generator)
    func cited(_ id: Int) -> ComparisonPage.Cited {
      ComparisonPage.Cited(
        address: "a\(id) ¶1 s1", text: text(), wording: text(), remarks: [text()])
    }
    page.agreements = [.init(versions: [cited(1), cited(2)], reservations: [text()])]
    page.differences = [.init(subject: text(), relation: text(), accounts: [cited(1), cited(2)])]
    page.figures = page.differences
    page.copies = [
      .init(source: cited(1), target: cited(2), wordCount: 4, changes: [.init(.added, text())])
    ]
    page.quotations = [
      .init(text: text(), speakers: text(), versions: [(cited(1), [.init(.removed, text())])])
    ]
    page.sources = (0..<40).map { _ in
      .init(
        label: text(), isAnonymous: Bool.random(using: &generator),
        quotations: (1...count).map { [.init("a\($0) ¶1 s1", isGuess: true)] })
    }
    page.unattributed = [[.init("a1 ¶1 s1")]]
    page.days = [.init(iso: "2031-03-04", name: text(), passages: [cited(2)])]
    page.names = [.init(name: text(), kind: text(), accounts: [("a1", text())])]
    page.keywords = [[.init(text: text(), count: 2, measures: text())]]
    page.alone = [[.init("a1 ¶1 s1")]]
    page.notes = [text()]
    var texts: [String] = []
    page.accounts = (1...count).map { number in
      let words = text()
      texts.append(words)
      let bounds = 0...words.utf8.count + 3
      let marks = ComparisonPage.Finding.allCases.map { finding in
        let (one, other) = (
          bounds.randomElement(using: &generator) ?? 0, bounds.randomElement(using: &generator) ?? 0
        )
        return ComparisonPage.Mark(min(one, other)..<max(one, other), finding, 1)
      }
      var account = account(
        "a\(number)", [.init(address: "a\(number) ¶1 s1", text: words, gap: text(), marks: marks)])
      (account.title, account.url, account.language) = (text(), text(), text())
      return account
    }
    let check = MarkupCheck(written(page))
    #expect(check.faults.isEmpty, "\(check.faults.prefix(5))")
    #expect(!check.elements.contains("script") && !check.elements.contains("img"))
    #expect(!check.text.unicodeScalars.contains { $0 != "\n" && Sanitiser.isHidden($0) })
    // References stand between the words of a sentence, and a cut may fall into a line end.
    let shown = check.text.filter { !$0.isWhitespace }
    for sources in page.sources {
      #expect(shown.contains(Sanitiser.clean(sources.label).filter { !$0.isWhitespace }))
    }
    #expect(written(page) == written(page))
  }

  @Test("of many sources the first are drawn, and it is said; the table has all")
  func manySources() {
    var page = ComparisonPage()
    page.accounts = [account("a1", [.init(address: "a1 ¶1 s1", text: "Yes.")])]
    page.sources = (1...35).map {
      .init(label: "source number \($0)", isAnonymous: false, quotations: [[.init("a1 ¶1 s1")]])
    }
    let text = MarkupCheck(written(page)).text
    #expect(text.contains("Drawn are the first 30 of 35 sources"))
    #expect(text.contains("S35 source number 35"))
  }

  @Test("writing stops when nobody wants more")
  func stopping() {
    final class Impatient: OutputSink {
      var size = 0
      var isStopped: Bool { true }
      func write(_ text: TextBuffer, rows: Int) { size += text.bytes.count }
    }
    var page = ComparisonPage()
    page.agreements = (0..<10_000).map { _ in
      .init(versions: [.init(address: "a1 ¶1 s1", text: "Yes.")], reservations: [])
    }
    let sink = Impatient()
    PageRenderer(page).write(to: sink)
    #expect(sink.size < 30_000)
  }
}

@Suite struct PageStyleTests {
  /// The colours of a block of the style sheet by name, as red, green and blue from 0 to 1.
  private func colours(_ block: Substring) throws -> [Substring: [Double]] {
    var colours: [Substring: [Double]] = [:]
    for match in block.matches(of: /--([a-z]+): #([0-9a-f]{3,6});/) {
      let digits = match.2.count == 3 ? match.2.map { "\($0)\($0)" }.joined() : String(match.2)
      let number = try #require(Int(digits, radix: 16))
      colours[match.1] = [16, 8, 0].map { Double(number >> $0 & 0xFF) / 255 }
    }
    return colours
  }

  /// The relative luminance of a colour (WCAG 2.2).
  private func luminance(_ colour: [Double]) -> Double {
    func linear(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + linear($1.0) * $1.1 }
  }

  @Test("All text has a contrast of 4.5 to 1 or more, in light, in dark and on paper")
  func contrast() throws {
    let blocks = "\(PageStyle.sheet)".split(separator: ":root {", omittingEmptySubsequences: false)
      .dropFirst()
    #expect(blocks.count == 3)
    for block in blocks {
      let own = try colours(block.prefix { $0 != "}" })
      for ground in ["paper", "tint"] {
        let behind = luminance(try #require(own[Substring(ground)]))
        for (name, colour) in own where !["paper", "tint", "rule"].contains(name) {
          let (light, dark) = (max(behind, luminance(colour)), min(behind, luminance(colour)))
          let contrast = (light + 0.05) / (dark + 0.05)
          #expect(contrast >= 4.5, "\(name) on \(ground): \(contrast)")
        }
      }
    }
  }
}
