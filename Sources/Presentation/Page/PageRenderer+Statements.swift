import QueryEngine

// What accounts say alike, otherwise, or alone.

extension PageRenderer {
  // MARK: Parts of entries

  /// The sentence that an address leads to.
  func writeLink(to address: String, _ markup: inout MarkupWriter) {
    markup.element(.a, .class("address"), .href(Anchor(address: address)), text: address)
  }

  /// The outlet of the account that an address is of.
  func outlet(of address: String) -> String {
    let id = address.prefix { $0 != " " }
    return page.accounts.first { $0.id == id }?.outlet ?? ""
  }

  /// An entry's letter and number, and what is said of it.
  func writeLabel(
    _ finding: ComparisonPage.Finding, _ number: Int, _ text: String,
    _ markup: inout MarkupWriter
  ) {
    markup.element(.h3) { markup in
      markup.element(.span, .class("unseen"), text: finding.word + " ")
      markup.element(.span, .class("label"), text: finding.label(number))
      markup.text(" " + text)
    }
  }

  /// Passages with their addresses, side by side where there is room.
  func writeVersions(_ versions: [ComparisonPage.Cited], _ markup: inout MarkupWriter) {
    markup.element(.ul, .class("versions")) { markup in
      for version in versions {
        markup.element(.li) { markup in
          writePlace(of: version, &markup)
          markup.element(.p, .said("dir", "auto")) { writeWords(of: version, &$0) }
        }
      }
    }
  }

  /// Address, outlet and remarks of a passage, in a line above it.
  func writePlace(of cited: ComparisonPage.Cited, _ markup: inout MarkupWriter) {
    markup.element(.p, .class("meta")) { markup in
      writeLink(to: cited.address, &markup)
      markup.text(" ")
      markup.element(.cite, text: outlet(of: cited.address))
      for remark in cited.remarks {
        markup.text(" · ")
        markup.element(.bdi, text: remark)
      }
    }
  }

  /// The words of a passage, the part that matters set off.
  private func writeWords(of cited: ComparisonPage.Cited, _ markup: inout MarkupWriter) {
    guard !cited.wording.isEmpty, let range = cited.text.firstRange(of: cited.wording) else {
      return markup.text(cited.text)
    }
    markup.text(String(cited.text[..<range.lowerBound]))
    markup.element(.strong, text: cited.wording)
    markup.text(String(cited.text[range.upperBound...]))
  }

  // MARK: Sections

  func writeAgreements(_ markup: inout MarkupWriter) {
    for (index, agreement) in page.agreements.enumerated() {
      if markup.isStopped { return }
      let finding = ComparisonPage.Finding.agreement
      markup.element(.article, .class("agrees"), .id(finding.anchor(index + 1))) { markup in
        let count = "\(agreement.versions.count) of \(page.accounts.count) accounts"
        writeLabel(finding, index + 1, count, &markup)
        writeVersions(agreement.versions, &markup)
        for reservation in agreement.reservations {
          markup.element(.p, .class("remark"), text: reservation)
        }
      }
    }
  }

  func writeDifferences(_ markup: inout MarkupWriter) {
    for (index, difference) in page.differences.enumerated() {
      if markup.isStopped { return }
      let finding = ComparisonPage.Finding.difference
      markup.element(.article, .class("differs"), .id(finding.anchor(index + 1))) { markup in
        let subject = difference.subject.isEmpty ? "" : "\(difference.subject): "
        writeLabel(finding, index + 1, subject + difference.relation, &markup)
        writeVersions(difference.accounts, &markup)
      }
    }
  }

  /// Figures and dates: what each account states, one below the other.
  func writeStated(_ entries: [ComparisonPage.Difference], _ markup: inout MarkupWriter) {
    guard !entries.isEmpty else { return }
    markup.element(.ul, .class("stated")) { markup in
      for entry in entries where !markup.isStopped {
        markup.element(.li) { markup in
          markup.element(.p) { markup in
            if !entry.subject.isEmpty {
              markup.element(.strong, .said("dir", "auto"), text: entry.subject)
              markup.text(": ")
            }
            markup.text(entry.relation)
          }
          markup.element(.ul) { markup in
            for account in entry.accounts {
              markup.element(.li) { markup in
                writeLink(to: account.address, &markup)
                markup.text(" ")
                markup.element(.strong, .said("dir", "auto"), text: account.wording)
                markup.text((account.remarks + [account.text]).map { " · \($0)" }.joined())
              }
            }
          }
        }
      }
    }
  }

  func writeAlone(_ markup: inout MarkupWriter) {
    for (account, places) in zip(page.accounts, page.alone) where !places.isEmpty {
      if markup.isStopped { return }
      markup.element(.p, .class("addresses")) { markup in
        let count = CountedWord("sentences", "sentence").text(places.count)
        markup.element(.strong, text: "only \(account.id)")
        markup.text(" (\(account.outlet)), \(count): ")
        writeLinks(to: places, &markup)
      }
    }
  }

  /// Places in one account, without its id: `¶2 s1, ¶4 s2 ?`.
  func writeLinks(to places: [ComparisonPage.Place], _ markup: inout MarkupWriter) {
    for (index, place) in places.enumerated() {
      if index > 0 { markup.text(", ") }
      let part = place.address.drop { $0 != " " }.dropFirst()
      markup.element(
        .a, .class("address"), .href(Anchor(address: place.address)),
        text: part.isEmpty ? place.address : String(part))
      if place.isGuess { markup.text(" ?") }
    }
  }
}
