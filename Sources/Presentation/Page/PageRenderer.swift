import QueryEngine

/// Draws a `ComparisonPage` as one file of HTML that needs nothing else: no network, no script, no font.
///
/// It reads on a phone, on paper and aloud: landmarks, headings in order, a link past the start, marks that are
/// letters and not only colours. Every citation leads to its sentence in the accounts below, and every mark there back to
/// its entry. The same facts give the same bytes; there is no date of making.
package struct PageRenderer: Sendable {
  let page: ComparisonPage

  /// Makes a renderer of a page.
  package init(_ page: ComparisonPage) { self.page = page }

  /// What a browser may load and run for the page: its own style sheet.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

  /// Writes the page; stops before the next entry when nobody wants more.
  ///
  /// - Complexity: O(*n*) in the length of the accounts and of the entries.
  package func write(to sink: any OutputSink) {
    var markup = MarkupWriter(to: sink)
    markup.documentType()
    markup.element(.html, .said("lang", "en")) { markup in
      markup.element(.head, content: writeHead)
      markup.element(.body) { markup in
        markup.element(
          .a, .class("skip"), .href(Self.findings), text: "Skip to what was found")
        markup.element(.header, content: writeTitle)
        markup.element(.nav, .labelled(by: Self.contents), content: writeContents)
        markup.element(.main, .id(Self.findings)) { markup in
          writeFindings(&markup)
          writeAccounts(&markup)
        }
        markup.element(.footer, content: writeFooter)
      }
    }
    markup.finish()
  }

  private static let findings = Anchor("findings")
  private static let contents = Anchor("contents")

  private var count: String { CountedWord("accounts", "account").text(page.accounts.count) }

  private func writeHead(_ markup: inout MarkupWriter) {
    markup.element(.meta, .said("charset", "utf-8"))
    markup.element(
      .meta, .said("http-equiv", "Content-Security-Policy"), .said("content", Self.policy))
    markup.element(
      .meta, .said("name", "viewport"), .said("content", "width=device-width, initial-scale=1"))
    markup.element(.meta, .said("name", "color-scheme"), .said("content", "light dark"))
    let first = page.accounts.first.map { ": \($0.title)" } ?? ""
    markup.element(.title, text: "\(count) compared\(first)")
    markup.styleSheet(PageStyle.sheet)
  }

  private func writeTitle(_ markup: inout MarkupWriter) {
    markup.element(.h1, text: "\(count) compared")
    markup.element(.ol, .class("compared")) { markup in
      for account in page.accounts { markup.element(.li) { write(account, &$0) } }
    }
  }

  private func write(_ account: ComparisonPage.Account, _ markup: inout MarkupWriter) {
    markup.element(.p, .class("headline")) { markup in
      markup.element(.a, .href(Anchor(address: account.id))) { markup in
        markup.element(.span, .class("label"), text: account.id)
        markup.text(" ")
        markup.element(.bdi, .said("lang", account.language), text: account.title)
      }
    }
    markup.element(.p, .class("meta")) { writeOrigin(of: account, &$0) }
  }

  /// Authors, outlet, date, number of words.
  func writeOrigin(of account: ComparisonPage.Account, _ markup: inout MarkupWriter) {
    if !account.authors.isEmpty {
      markup.element(.bdi, text: account.authors.joined(separator: " and "))
      markup.text(" · ")
    }
    markup.element(.bdi, text: account.outlet)
    markup.text(" · ")
    if let date = account.date, let iso = account.isoDate {
      markup.element(.time, .said("datetime", iso), text: date)
    } else {
      markup.text("date unknown")
    }
    markup.text(" · " + CountedWord("words", "word").text(account.wordCount))
  }

  /// How many of what were found, each a link to them.
  private func writeContents(_ markup: inout MarkupWriter) {
    markup.element(.h2, .id(Self.contents), text: "In short")
    markup.element(.ul, .class("contents")) { markup in
      for section in sections {
        markup.element(.li) { markup in
          markup.element(.a, .href(section.anchor)) { markup in
            markup.element(.strong, text: NumberText.grouped(section.count))
            markup.text(" \(section.noun.word(section.count))")
          }
          markup.text(" \(section.meaning)")
        }
      }
      markup.element(.li) { markup in
        markup.element(.a, .href(PageSection.accounts), text: "The accounts in full")
        markup.text(" with all of this marked")
      }
    }
  }

  private func writeFindings(_ markup: inout MarkupWriter) {
    for section in sections {
      if markup.isStopped { return }
      markup.element(.section, .labelled(by: section.anchor)) { markup in
        markup.element(.h2, .id(section.anchor), text: section.title)
        if section.count == 0 {
          markup.element(.p, .class("remark"), text: section.none)
        } else if !section.remark.isEmpty {
          markup.element(.p, .class("remark"), text: section.remark)
        }
        section.write(&markup)
      }
    }
  }

  private func writeFooter(_ markup: inout MarkupWriter) {
    markup.element(.h2, text: "About this page")
    for note in page.notes { markup.element(.p, text: note) }
    markup.element(
      .p,
      text: "An address such as a1 ¶4 s2 is article 1, paragraph 4, sentence 2; it leads to the "
        + "sentence in the accounts. What was found was found by rules and statistics, which miss "
        + "things and can be wrong: read the passages before you rely on it. “Differs” says that "
        + "accounts do not say the same, never which of them is right. Nothing was shortened "
        + "but where it is said.")
    markup.element(.p) { markup in
      markup.text("Made with byline: ")
      markup.element(.span, .class("command"), text: page.command)
      markup.text(". The accounts’ text has the fingerprint ")
      markup.element(.span, .class("command"), text: page.fingerprint)
      markup.text("; the same text gives the same one.")
    }
  }
}
