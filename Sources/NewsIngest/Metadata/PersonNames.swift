/// Reads author lines: who wrote the article, as a list of names.
enum PersonNames {
  /// The names in an author field: `By Ana Ortiz and Jan de Vries` → two names.
  ///
  /// Gets `Reuters` and `Kim, Lee and Park` right; takes `Ortiz, Ana` for two people.
  static func split(_ field: String) -> [String] {
    var rest = Substring(field.trimmed)
    for opening in openings where rest.lowercased().hasPrefix(opening) {
      rest = rest.dropFirst(opening.count)
      break
    }
    var names: [String] = []
    for part in rest.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      var name = ""
      for word in part.split(whereSeparator: \.isWhitespace).map(String.init) {
        if joins.contains(word) {
          if !name.isEmpty { names.append(name) }
          name = ""
        } else {
          name += name.isEmpty ? word : " " + word
        }
      }
      if !name.isEmpty { names.append(name) }
    }
    return names
  }

  private static let joins = ["and", "und", "et", "&", "with", "/"]

  /// The names of a byline on a page, only if every part of it looks like one; otherwise none.
  ///
  /// Roles, dates and outlets after the name are left off: `Ana Ortiz, Staff Writer | Jan. 25` → `Ana Ortiz`.
  static func byline(_ text: String) -> [String] {
    let dash = text.firstRange(of: " - ")?.lowerBound ?? text.endIndex
    let cut = text[..<dash].prefix { !"|•·(@–—".contains($0) }
    var names: [String] = []
    for part in split(String(cut)) {
      let name = part.components(before: roleWords)
      guard isName(name) else { break }
      names.append(name)
    }
    return names
  }

  /// Whether a text reads like a person's name: two to five words, capitals, no digits.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), text.utf8.count <= 60 else { return false }
    for (position, word) in words.enumerated() {
      let plain = word.lowercased()
      if position > 0, position < words.count - 1, particles.contains(plain) { continue }
      guard let first = word.first, first.isUppercase || !first.isCased && first.isLetter,
        !notInNames.contains(plain),
        word.allSatisfy({ $0.isLetter || "'’.-‑".contains($0) }), word.last != ".",
        word.count > 1
          || position > 0
      else {
        let isInitial = word.count == 2 && word.last == "." && word.first?.isUppercase == true
        if isInitial || plain == "jr." || plain == "sr." { continue }
        return false
      }
    }
    return true
  }

  static let openings = [
    "by ", "by: ", "author: ", "authors: ", "written by ", "written by: ", "von ", "par ", "por ",
    "di ", "door ", "af ", "av ",
  ]
  static let particles: Set<String> = [
    "de", "del", "der", "den", "van", "von", "la", "le", "al", "bin", "ibn", "el", "da", "di",
    "dos",
    "du", "ten", "ter", "zu", "y", "e",
  ]
  private static let roleWords: Set<String> = [
    "for", "staff", "senior", "special", "associated", "published", "updated", "posted", "read",
    "in",
    "reporter", "correspondent", "editor", "on", "is",
  ]
  private static let notInNames: Set<String> = [
    "the", "our", "your", "this", "that", "news", "staff", "read", "more", "sign", "share", "with",
    "about", "and", "for", "today", "times", "post", "editor", "editorial", "board", "reporter",
    "press", "chief", "officer", "director", "writer", "contributing", "follow", "all", "rights",
    "breaking", "daily",
  ]
}

extension StringProtocol {
  /// Without white space at the ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The words before the first of the given lower-case words, or before a date.
  fileprivate func components(before stops: Set<String>) -> String {
    let words = split(separator: " ")
    let end = words.indices.first { position in
      let isBeforeNumber = position + 1 < words.count && words[position + 1].first?.isNumber == true
      return stops.contains(words[position].lowercased())
        || words[position].contains { $0.isNumber }
        || isBeforeNumber && PublicationDateReader.isMonth(words[position])
    }
    return words[..<(end ?? words.count)].joined(separator: " ")
  }
}
