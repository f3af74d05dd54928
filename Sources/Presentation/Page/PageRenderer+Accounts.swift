import QueryEngine

// The accounts in full, what was found marked in them.

extension PageRenderer {
  func writeAccounts(_ markup: inout MarkupWriter) {
    markup.element(.section, .labelled(by: PageSection.accounts)) { markup in
      markup.element(.h2, .id(PageSection.accounts), text: "The accounts in full")
      writeLegend(&markup)
      markup.element(.div, .class("accounts")) { markup in
        for account in page.accounts { write(account, &markup) }
      }
    }
  }

  private func writeLegend(_ markup: inout MarkupWriter) {
    let meanings: [(ComparisonPage.Finding, String)] = [
      (.agreement, "told alike"), (.difference, "told otherwise"), (.copy, "copied"),
      (.quotation, "quoted by others too"), (.source, "somebody’s words, and whose"),
    ]
    markup.element(.p, .class("remark")) { markup in
      markup.text("Letters and numbers lead to what was found: ")
      for (finding, meaning) in meanings {
        markup.element(.span, .class(finding.style), text: meaning)
        markup.text(" (\(finding.letter)), ")
      }
      markup.text("no counterpart found (◦).")
    }
  }

  private func write(_ account: ComparisonPage.Account, _ markup: inout MarkupWriter) {
    let place = Anchor(address: account.id)
    markup.element(.article, .class("account"), .labelled(by: place)) { markup in
      markup.element(.h3, .id(place)) { markup in
        markup.element(.span, .class("label"), text: account.id)
        markup.text(" ")
        markup.element(
          .bdi, .id(Anchor(address: "\(account.id) title")), .said("lang", account.language),
          text: account.title)
      }
      markup.element(.p, .class("meta")) { writeOrigin(of: account, &$0) }
      if let url = account.url { markup.element(.p, .class("meta")) { write(url: url, &$0) } }
      for note in account.notes { markup.element(.p, .class("remark"), text: note) }
      for paragraph in account.paragraphs where !markup.isStopped {
        write(paragraph, account.language, &markup)
      }
    }
  }

  private func write(url: String, _ markup: inout MarkupWriter) {
    guard let address = WebAddress(url) else { return markup.text(url) }
    markup.element(.a, .class("web"), .href(address), .said("rel", "noreferrer"), text: url)
  }

  private func write(
    _ paragraph: ComparisonPage.Paragraph, _ language: String, _ markup: inout MarkupWriter
  ) {
    markup.element(
      .p, .id(Anchor(address: paragraph.address)), .said("lang", language), .said("dir", "auto")
    ) { markup in
      for sentence in paragraph.sentences {
        markup.element(.span, .class("sentence"), .id(Anchor(address: sentence.address))) {
          MarkedSentence(sentence).write(&$0)
        }
        markup.text(sentence.gap)
      }
    }
  }
}

/// A sentence cut where marks begin and end; passages of several marks stand in several elements, one in the other.
struct MarkedSentence {
  private let sentence: ComparisonPage.Sentence
  private let bytes: [UInt8]
  /// The marks, each inside the sentence and around whole characters.
  private let marks: [ComparisonPage.Mark]

  init(_ sentence: ComparisonPage.Sentence) {
    self.sentence = sentence
    let bytes = Array(sentence.text.utf8)
    self.bytes = bytes
    func place(_ offset: Int) -> Int {
      var place = min(max(offset, 0), bytes.count)
      while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
      return place
    }
    marks = sentence.marks.compactMap { mark in
      let (lower, upper) = (place(mark.range.lowerBound), place(mark.range.upperBound))
      return lower < upper
        ? ComparisonPage.Mark(lower..<upper, mark.finding, mark.number, isEnd: mark.isEnd) : nil
    }
  }

  /// Writes the sentence with a reference behind the end of each mark.
  ///
  /// - Complexity: O(*m*²) in the marks of the sentence.
  func write(_ markup: inout MarkupWriter) {
    let references = references
    let cuts = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    let bounds = cuts.union(references.keys).union([0, bytes.count]).sorted()
    for (lower, upper) in zip(bounds, bounds.dropFirst()) {
      let findings = ComparisonPage.Finding.allCases.filter { finding in
        marks.contains { $0.finding == finding && $0.range.contains(lower) }
      }
      let text = String(decoding: bytes[lower..<upper], as: UTF8.self)
      write(text, findings[...], &markup)
      if let ending = references[upper] { write(ending, &markup) }
    }
    if sentence.isAlone {
      markup.element(.span, .class("alone"), .said("aria-hidden", "true"), text: "◦")
    }
  }

  private func write(
    _ text: String, _ findings: ArraySlice<ComparisonPage.Finding>, _ markup: inout MarkupWriter
  ) {
    guard let finding = findings.first else { return markup.text(text) }
    markup.element(.span, .class(finding.style)) { write(text, findings.dropFirst(), &$0) }
  }

  /// The marks that end, by the place where they are referred to: behind the stops and closing quotation marks there.
  private var references: [Int: [ComparisonPage.Mark]] {
    var found: [Int: [ComparisonPage.Mark]] = [:]
    for mark in Set(marks.filter(\.isEnd)) {
      let rest = String(decoding: bytes[mark.range.upperBound...], as: UTF8.self)
      let closing = rest.prefix { ".,;:!?…”’\"'»)".contains($0) }
      found[mark.range.upperBound + closing.utf8.count, default: []].append(mark)
    }
    return found
  }

  private func write(_ ending: [ComparisonPage.Mark], _ markup: inout MarkupWriter) {
    var seen: Set<Anchor> = []
    let ordered = ComparisonPage.Finding.allCases.flatMap { finding in
      ending.filter { $0.finding == finding }.sorted { $0.number < $1.number }
    }.filter { seen.insert($0.finding.anchor($0.number)).inserted }
    markup.element(.sup) { markup in
      for (index, mark) in ordered.enumerated() {
        if index > 0 { markup.text(" ") }
        markup.element(.a, .href(mark.finding.anchor(mark.number))) { markup in
          markup.element(.span, .class("unseen"), text: mark.finding.word + " ")
          markup.text(mark.finding.label(mark.number))
        }
      }
    }
  }
}
