import QueryEngine

// Who is quoted, drawn and as a table.

extension PageRenderer {
  func writeSources(_ markup: inout MarkupWriter) {
    guard !page.sources.isEmpty || page.unattributed.contains(where: { !$0.isEmpty }) else {
      return
    }
    markup.element(.div, .class("sources")) { markup in
      if !page.sources.isEmpty { writeDrawing(&markup) }
      writeTable(&markup)
    }
    let places = page.sources.flatMap { $0.quotations.joined() }
    if places.contains(where: \.isGuess) {
      markup.element(.p, .class("remark"), text: "? who says it is a guess")
    }
  }

  private func writeTable(_ markup: inout MarkupWriter) {
    markup.element(.table) { markup in
      markup.element(.caption, text: "Who is quoted, and where")
      markup.element(.thead) { markup in
        markup.element(.tr) { markup in
          for title in ["Source", "Accounts", "Quotations"] {
            markup.element(.th, .said("scope", "col"), text: title)
          }
        }
      }
      markup.element(.tbody) { markup in
        for (index, source) in page.sources.enumerated() where !markup.isStopped {
          let finding = ComparisonPage.Finding.source
          markup.element(.tr, .id(finding.anchor(index + 1))) { markup in
            markup.element(.th, .said("scope", "row")) { markup in
              markup.element(.span, .class("label"), text: finding.label(index + 1))
              markup.text(" ")
              markup.element(.bdi, text: source.label)
              if source.isAnonymous { markup.element(.em, text: " (not named)") }
            }
            write(source.quotations, &markup)
          }
        }
        if page.unattributed.contains(where: { !$0.isEmpty }) {
          markup.element(.tr, .id(ComparisonPage.Finding.source.anchor(0))) { markup in
            markup.element(.th, .said("scope", "row")) { $0.element(.em, text: "speaker unknown") }
            write(page.unattributed, &markup)
          }
        }
      }
    }
  }

  /// The cells that say how many accounts have quotations, and where.
  private func write(_ quotations: [[ComparisonPage.Place]], _ markup: inout MarkupWriter) {
    let accounts = quotations.count { !$0.isEmpty }
    markup.element(.td, text: "\(accounts) of \(page.accounts.count)")
    markup.element(.td) { markup in
      markup.element(.ul) { markup in
        for (account, places) in zip(page.accounts, quotations) where !places.isEmpty {
          markup.element(.li) { markup in
            markup.text("\(account.id) (\(NumberText.grouped(places.count))): ")
            writeLinks(to: places, &markup)
          }
        }
      }
    }
  }

  private func writeDrawing(_ markup: inout MarkupWriter) {
    let drawing = SourceDrawing(page)
    markup.element(.figure) { markup in
      // On a narrow screen the drawing is moved, not the page.
      markup.element(
        .div, .class("drawing"), .said("tabindex", "0"), .said("role", "group"),
        .said("aria-label", "Drawing of who is quoted; it can be scrolled sideways"),
        content: drawing.write)
      markup.element(.figcaption) { markup in
        markup.text(
          "The more often an account quotes somebody, the larger the disc; the number is in it. "
            + "Full discs are named sources, rings are sources without a name. ")
        if drawing.sourceCount < page.sources.count {
          markup.text(
            "Drawn are the first \(drawing.sourceCount) of \(page.sources.count) sources, those in most "
              + "accounts and most quoted; ")
          markup.text("the table has all.")
        } else {
          markup.text("The table below says the same with every passage.")
        }
      }
    }
  }
}
