import QueryEngine

// Days, names and words.

extension PageRenderer {
  func writeDays(_ markup: inout MarkupWriter) {
    guard !page.days.isEmpty else { return }
    markup.element(.ol, .class("days")) { markup in
      for day in page.days where !markup.isStopped {
        markup.element(.li) { markup in
          markup.element(.h3) { $0.element(.time, .said("datetime", day.iso), text: day.name) }
          writeVersions(day.passages, &markup)
        }
      }
    }
  }

  func writeNames(_ markup: inout MarkupWriter) {
    guard !page.names.isEmpty else { return }
    markup.element(.ul, .class("stated")) { markup in
      for name in page.names where !markup.isStopped {
        markup.element(.li) { markup in
          markup.element(.p) { markup in
            markup.element(.strong, .said("dir", "auto"), text: name.name)
            markup.text(" (\(name.kind))")
          }
          markup.element(.ul) { markup in
            for account in name.accounts {
              markup.element(.li) { markup in
                writeLink(to: account.id, &markup)
                markup.text(" \(account.text)")
              }
            }
          }
        }
      }
    }
  }

  func writeKeywords(_ markup: inout MarkupWriter) {
    for (account, words) in zip(page.accounts, page.keywords) where !words.isEmpty {
      if markup.isStopped { return }
      markup.element(.p) { markup in
        writeLink(to: account.id, &markup)
        markup.text(" (\(account.outlet)): ")
        for (index, word) in words.enumerated() {
          if index > 0 { markup.text("; ") }
          markup.element(.strong, .said("dir", "auto"), text: word.text)
          markup.text(" \(word.count)\(word.count < 5 ? "*" : "") (\(word.measures))")
        }
      }
    }
  }
}
