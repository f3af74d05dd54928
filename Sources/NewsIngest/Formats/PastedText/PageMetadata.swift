import NewsCorpus

/// What the lines around the article say about it: author, outlet, date and address.
///
/// Only lines that are not in the article are asked, so a date or a name in a sentence of the article can never become
/// the article's own. What no line states stays `nil`.
struct PageMetadata {
  private var authors: (names: [String], line: Int)?
  private var outlet: (name: String, place: Evidence.Place)?
  private var date: (date: CivilDate, place: Evidence.Place)?
  private var update: (date: CivilDate, place: Evidence.Place)?
  private var address: (url: String, place: Evidence.Place)?
  private var contributors: [(name: String, place: Evidence.Place)] = []

  init(_ sorting: BlockSorting) {
    let lines = sorting.blocks
    let head = max(sorting.title ?? 0, sorting.span.lowerBound - 25)
    // From the headline down first, then what stands above it.
    let near = Array(max(0, head)..<lines.count) + Array(0..<max(0, head)).reversed().prefix(15)
    for i in near where sorting.reasons[i] != nil && sorting.reasons[i] != .headline {
      let number = lines[i].numbers.lowerBound + 1
      let isNear = i < sorting.span.upperBound + 15
      if isNear {
        readAuthor(lines, i, number)
        readBiography(lines[i], number)
        readDate(lines[i], number)
      }
      readAddress(lines, i, number)
    }
  }

  func apply(to article: inout SavedArticle) {
    if article.authors.isEmpty, let authors {
      article.authors = authors.names
      article.found(.authors, .authorLine(authors.line))
    }
    if article.outlet == nil, let outlet {
      article.outlet = outlet.name
      article.found(.outlet, outlet.place)
    }
    if article.date == nil, let date = date ?? update {
      article.date = date.date
      article.found(.date, date.place)
    }
    if article.url == nil, let address {
      article.url = address.url
      article.found(.url, address.place)
    }
    for contributor in contributors {
      article.found(.contributor(contributor.name), contributor.place)
    }
  }

  /// `By Ana Ortiz`, `Author: Ana Ortiz`, `By` with the name on the next line.
  private mutating func readAuthor(_ lines: [Block], _ i: Int, _ number: Int) {
    let line = lines[i]
    guard line.words.count <= 20, authors == nil else { return }
    let lower = line.text.lowercased()
    if let opening = PersonNames.openings.first(where: lower.hasPrefix) {
      let names = PersonNames.byline(String(line.text.dropFirst(opening.count)))
      if !names.isEmpty { authors = (names, number) }
    } else if Self.labels.contains(line.words), i + 1 < lines.count {
      let names = PersonNames.byline(lines[i + 1].text)
      if !names.isEmpty { authors = (names, lines[i + 1].numbers.lowerBound + 1) }
    }
  }

  private static let labels: [[BlockWord]] = [
    ["by"], ["von"], ["par"], ["por"], ["author"], ["written", "by"],
    ["author", "of", "the", "article"], ["article", "by"], ["story", "by"], ["autor"],
  ]

  /// `Ana Ortiz is the news editor of The Harbour Post.`, `Ana Ortiz contributed to this report.`
  private mutating func readBiography(_ line: Block, _ number: Int) {
    let words = line.text.split(separator: " ")
    if let verb = words.firstIndex(of: "contributed") {
      let names = PersonNames.byline(words[..<verb].joined(separator: " "))
      contributors += names.map { ($0, .creditLine(number)) }
      return
    }
    guard let verb = words.prefix(7).firstIndex(of: "is") else { return }
    let name = words[..<verb].joined(separator: " ")
    guard PersonNames.isName(name) else { return }
    let rest = words[(verb + 1)...]
    guard
      let role = rest.prefix(8).firstIndex(where: { Self.roles.contains(String($0).lowercased()) })
    else { return }
    if authors == nil { authors = ([name], number) }
    guard outlet == nil,
      let of = rest[role...].prefix(4).firstIndex(where: { ["of", "at", "for"].contains($0) })
    else {
      return
    }
    let name2 = Self.outletName(rest[(of + 1)...])
    if let name2 { outlet = (name2, .authorNote(number)) }
  }

  private static let roles: Set<String> = [
    "editor", "reporter", "correspondent", "writer", "columnist", "journalist", "producer",
  ]

  /// The capitalised words at the head, up to a comma or the sentence's end; `Antiwar.com` keeps its point.
  private static func outletName(_ words: ArraySlice<Substring>) -> String? {
    var name: [String] = []
    for word in words.prefix(6) {
      let isStart =
        word.first?.isUppercase == true || word.first?.isNumber == true
        || word.contains(".") && word.last != "."
      guard isStart || name.count == 0 && word == "the" else { break }
      var plain = String(word)
      while let last = plain.last, ",.;:".contains(last) { plain.removeLast() }
      name.append(plain)
      if plain.count < word.count { break }
    }
    return name.isEmpty || name == ["the"] ? nil : name.joined(separator: " ")
  }

  private static let updateWords: BlockWords = ["updated", "last", "modified", "aktualisiert"]

  private mutating func readDate(_ line: Block, _ number: Int) {
    guard line.words.count <= 24, !line.isProse || line.words.count <= 14,
      let found = PublicationDateReader.date(in: line.text), found.day != nil
    else { return }
    let isUpdate = line.words.first.map(Self.updateWords.contains) ?? false
    if isUpdate {
      update = update ?? (found, .updateLine(number))
    } else if date == nil {
      date = (found, .line(number))
    }
    // "Ana Ortiz, 25 January 2024": a name before the date is the author's.
    if authors == nil, !isUpdate {
      let names = PersonNames.byline(line.text)
      if !names.isEmpty, names.allSatisfy({ $0 != line.text }) { authors = (names, number) }
    }
  }

  /// A line that is an address after `Credit:`, `Source:` or `Original:`, on this line or the one above.
  private mutating func readAddress(_ lines: [Block], _ i: Int, _ number: Int) {
    let line = lines[i]
    guard address == nil, line.words.count <= 30,
      line.bytes.contains("http"), let start = line.text.firstRange(of: "http")?.lowerBound
    else { return }
    let url = String(line.text[start...].prefix { !$0.isWhitespace })
    guard OutletNames.host(of: url) != nil else { return }
    let isLabelled = lines[max(0, i - 1)...i].contains { near in
      near.words.prefix(2).contains { Self.creditLabels.contains($0) }
    }
    guard isLabelled else { return }
    address = (url, .creditAddress(number))
    if let name = OutletNames.outlet(ofAddress: url) { outlet = (name, .creditAddress(number)) }
    if let found = PublicationDateReader.date(in: url), found.day != nil {
      date = (found, .creditAddress(number))
    }
  }

  private static let creditLabels: BlockWords = [
    "credit", "credits", "source", "sources", "original", "originally", "via", "link", "url",
    "quelle", "fuente", "fonte",
  ]
}
