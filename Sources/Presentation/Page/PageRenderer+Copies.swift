import QueryEngine

// Words that more than one account has, and what they made of them.

extension PageRenderer {
  func writeCopies(_ markup: inout MarkupWriter) {
    for (index, copy) in page.copies.enumerated() {
      if markup.isStopped { return }
      let finding = ComparisonPage.Finding.copy
      let kind =
        switch copy.changes {
        case nil: "too long to be compared word by word; both stand in the accounts"
        case let runs? where runs.isEmpty: "word for word"
        default: "edited"
        }
      markup.element(.article, .class("copied"), .id(finding.anchor(index + 1))) { markup in
        let words = CountedWord("words", "word").text(copy.wordCount)
        writeLabel(finding, index + 1, "\(words), \(kind)", &markup)
        if let runs = copy.changes, !runs.isEmpty {
          markup.element(.ul, .class("versions")) { markup in
            markup.element(.li) { markup in
              writePlace(of: copy.source, &markup)
              markup.element(.p, .said("dir", "auto"), text: copy.source.text)
            }
            markup.element(.li) { markup in
              writePlace(of: copy.target, &markup)
              write(runs, &markup)
            }
          }
        } else {
          writePlace(of: copy.source, &markup)
          writePlace(of: copy.target, &markup)
          markup.element(.p, .said("dir", "auto"), text: copy.source.text)
        }
      }
    }
  }

  func writeQuotations(_ markup: inout MarkupWriter) {
    for (index, quotation) in page.quotations.enumerated() {
      if markup.isStopped { return }
      let finding = ComparisonPage.Finding.quotation
      markup.element(.article, .class("shared"), .id(finding.anchor(index + 1))) { markup in
        writeLabel(finding, index + 1, "", &markup)
        markup.element(.blockquote) { markup in
          markup.element(.p, .said("dir", "auto"), text: quotation.text)
        }
        if !quotation.speakers.isEmpty {
          markup.element(.p, .class("remark"), text: quotation.speakers)
        }
        markup.element(.ul, .class("versions")) { markup in
          for version in quotation.versions {
            markup.element(.li) { markup in
              writePlace(of: version.cited, &markup)
              markup.element(.p) { markup in
                markup.element(.strong, .said("dir", "auto"), text: version.cited.wording)
              }
              if !version.changes.isEmpty { write(version.changes, &markup) }
            }
          }
        }
      }
    }
  }

  /// A version against another: what it lacks struck out, what it has instead underlined, and both said for those who
  /// hear the page.
  private func write(_ runs: [ComparisonPage.Run], _ markup: inout MarkupWriter) {
    markup.element(.p, .class("changes"), .said("dir", "auto")) { markup in
      for (index, run) in runs.enumerated() {
        if index > 0 { markup.text(" ") }
        switch run.kind {
        case .kept: markup.text(run.text)
        case .removed: write(run.text, .del, "left out", &markup)
        case .added: write(run.text, .ins, "put in", &markup)
        }
      }
    }
  }

  private func write(
    _ text: String, _ tag: Tag, _ meaning: String, _ markup: inout MarkupWriter
  ) {
    markup.element(.span, .class("unseen"), text: "[\(meaning): ")
    markup.element(tag, text: text)
    markup.element(.span, .class("unseen"), text: "]")
  }
}
