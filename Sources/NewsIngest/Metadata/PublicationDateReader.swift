import NewsCorpus

/// Reads the dates of bylines, front matter, JSON fields and addresses.
///
/// Gets `Published Jan. 25, 2024`, `25. Januar 2024`, `2024-01-25T10:00Z` and `/2024/01/25/`; refuses `03/04/2024`,
/// which is March in one country and April in another.
enum PublicationDateReader {
  /// The first date in a text, or `nil`; a year and month, or a year alone, only when it is the whole text.
  /// - Complexity: O(*n*) for *n* bytes, which are cut at 400.
  static func date(in text: String) -> CivilDate? {
    if let date = isoDate(text) { return date }
    let tokens = DatePart.all(in: text)
    for position in tokens.indices {
      if let date = fullDate(tokens[position...]) { return date }
    }
    return partialDate(tokens)
  }

  /// The date of `2024-01-25` and `2024-01-25T10:00Z`, as programs write it: nearly every date of a JSON file.
  private static func isoDate(_ text: String) -> CivilDate? {
    var bytes = text.utf8.prefix(11).makeIterator()
    var parts = [0, 0, 0]
    for (place, length) in [4, 2, 2].enumerated() {
      if place > 0, bytes.next() != UInt8(ascii: "-") { return nil }
      for _ in 0..<length {
        guard let digit = bytes.next(), (0x30...0x39).contains(digit) else { return nil }
        parts[place] = parts[place] * 10 + Int(digit - 0x30)
      }
    }
    if let next = bytes.next(), next >= 0x80 || (0x30...0x39).contains(next) { return nil }
    return CivilDate(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Whether a word is the name of a month, whole or abbreviated.
  static func isMonth(_ word: some StringProtocol) -> Bool {
    let name = word.lowercased().filter { $0 != "." && $0 != "," }
    return monthNames.contains { $0.contains(name) }
  }

  private static func fullDate(_ tokens: ArraySlice<DatePart>) -> CivilDate? {
    // One word of grammar may stand between the parts: "25 de enero de 2024", "January 25th, 2024".
    var parts: [DatePart] = []
    for token in tokens.prefix(6) {
      if !parts.isEmpty, token.isFiller { continue }
      parts.append(token)
      if parts.count == 3 { break }
    }
    guard parts.count == 3 else { return nil }
    let (a, b, c) = (parts[0], parts[1], parts[2])
    if let month = a.month, let day = b.number(digits: 1...2), let year = c.number(digits: 4...4) {
      return CivilDate(year: year, month: month, day: day)
    }
    if let day = a.number(digits: 1...2), let month = b.month, let year = c.number(digits: 4...4) {
      return CivilDate(year: year, month: month, day: day)
    }
    guard b.separator == c.separator, let second = b.number(digits: 1...2) else { return nil }
    if let year = a.number(digits: 4...4), let day = c.number(digits: 1...2),
      "-/.".contains(b.separator)
    {
      return CivilDate(year: year, month: second, day: day)
    }
    guard let first = a.number(digits: 1...2), let year = c.number(digits: 4...4) else {
      return nil
    }
    switch b.separator {
    case ".": return CivilDate(year: year, month: second, day: first)
    case "/", "-":
      if first > 12 { return CivilDate(year: year, month: second, day: first) }
      if second > 12 { return CivilDate(year: year, month: first, day: second) }
      return first == second ? CivilDate(year: year, month: first, day: first) : nil
    default: return nil
    }
  }

  private static func partialDate(_ tokens: [DatePart]) -> CivilDate? {
    switch tokens.count {
    case 1: return tokens[0].number(digits: 4...4).flatMap { CivilDate(year: $0) }
    case 2:
      if let month = tokens[0].month, let year = tokens[1].number(digits: 4...4) {
        return CivilDate(year: year, month: month)
      }
      if let year = tokens[0].number(digits: 4...4), let month = tokens[1].number(digits: 2...2),
        tokens[1].separator == "-"
      {
        return CivilDate(year: year, month: month)
      }
      return nil
    default: return nil
    }
  }
}

/// A run of digits or of letters, and the character before it.
private struct DatePart {
  let text: String
  let separator: Character
  let isNumber: Bool

  static func all(in text: String) -> [DatePart] {
    var tokens: [DatePart] = []
    var run = ""
    var runIsNumber = false
    var separator: Character = " "
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    for character in text.prefix(400) {
      let isWord = isDigit(character) || character.isLetter
      if !run.isEmpty, !isWord || isDigit(character) != runIsNumber {
        tokens.append(DatePart(text: run, separator: separator, isNumber: runIsNumber))
        (run, separator) = ("", isWord ? "~" : character)
      } else if !isWord, separator == " " || character != " " {
        separator = character
      }
      if isWord {
        if run.isEmpty { runIsNumber = isDigit(character) }
        run.append(character)
      }
    }
    if !run.isEmpty {
      tokens.append(DatePart(text: run, separator: separator, isNumber: runIsNumber))
    }
    return tokens
  }

  func number(digits: ClosedRange<Int>) -> Int? {
    isNumber && digits.contains(text.utf8.count) ? Int(text) : nil
  }

  var isFiller: Bool {
    !isNumber && ["st", "nd", "rd", "th", "de", "del", "of", "er"].contains(text.lowercased())
  }

  var month: Int? {
    guard !isNumber else { return nil }
    let name = text.lowercased()
    for (position, names) in monthNames.enumerated() where names.contains(name) {
      return position + 1
    }
    return nil
  }
}

/// Month names and abbreviations in English, German, French, Spanish, Italian, Portuguese and Dutch.
private let monthNames: [[String]] = [
  [
    "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "janeiro",
    "januari",
  ],
  [
    "february", "feb", "februar", "février", "févr", "febrero", "febbraio", "fevereiro", "februari",
  ],
  ["march", "mar", "märz", "mars", "marzo", "março", "maart", "mär", "mrz"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
  ["may", "mai", "mayo", "maggio", "maio", "mei"],
  ["june", "jun", "juni", "juin", "junio", "giugno", "junho"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "julho"],
  ["august", "aug", "août", "agosto", "ago", "augustus"],
  ["september", "sep", "sept", "septembre", "septiembre", "settembre", "setembro"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "outubro"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  [
    "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre",
    "dezembro",
  ],
]
