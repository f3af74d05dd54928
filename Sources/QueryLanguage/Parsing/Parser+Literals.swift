// Numbers, dates and other literal values.

extension Parser {
  /// `literal = STRING | number | date | PARAM | "true" | "false" | word { word }`
  mutating func literal(
    _ what: String = "a value", after previous: Lexeme
  ) throws(Diagnostic) -> Literal {
    guard let first = current else { throw missing(what, after: previous) }
    if let date = try writtenDate() { return date }
    switch first.kind {
    case .string:
      advance()
      return Literal(.string(first.value), at: first.span)
    case .parameter:
      advance()
      return Literal(.parameter(first.value), at: first.span)
    case .number: return try number()
    case .date: return try isoDate()
    case .word:
      if !isPlainWord(peek(1)), first.keyword == "true" || first.keyword == "false" {
        advance()
        return Literal(.truth(first.keyword == "true"), at: first.span)
      }
      guard let words = try bareWords(after: nil, stoppingAt: conditionWords) else {
        throw missing(what, after: previous)
      }
      return Literal(.word(words.text), at: words.span)
    default:
      throw missing(what, after: previous)
    }
  }

  /// `1,200`, `1.2 million`, `40%`, `40 percent`
  private mutating func number() throws(Diagnostic) -> Literal {
    let start = index
    let lexeme = advance()
    var digits = lexeme.text.filter { $0 != "," }
    var isPercent = false
    if digits.last == "%" {
      digits.removeLast()
      isPercent = true
    } else if let power = current?.keyword.flatMap({ magnitudes[$0] }) {
      // The power goes into the text, so that 2.3 million is exactly 2300000.
      digits += "e\(power)"
      advance()
    }
    if !isPercent, take("percent") != nil { isPercent = true }
    guard let number = Double(digits) else {
      throw Diagnostic(
        .badNumber, "\(lexeme.cited) is not a number. Write 1.2 or 1200 or 1.2 million",
        at: lexeme.span)
    }
    guard number.isFinite else {
      throw Diagnostic(.badNumber, "\(lexeme.cited) is too large", at: lexeme.span)
    }
    return Literal(.number(number, isPercent: isPercent), at: span(from: start))
  }

  /// `INT`
  mutating func integer(_ what: String, after previous: Lexeme) throws(Diagnostic) -> Int {
    guard let lexeme = take(.number) else { throw missing(what, after: previous) }
    let digits = lexeme.text.filter { $0 != "," }
    guard let number = Int(digits), number >= 0 else {
      let isLarge = digits.allSatisfy(\.isNumber)
      throw Diagnostic(
        .badNumber,
        isLarge
          ? "\(lexeme.cited) is too large"
          : "\(lexeme.cited) is not a whole number such as 10",
        at: lexeme.span)
    }
    return number
  }

  // MARK: Dates

  /// `date = ISO date | year | day month year | month year | STRING | PARAM`
  mutating func date(after keyword: Lexeme) throws(Diagnostic) -> Literal {
    guard let first = current else { throw missing("a date", after: keyword) }
    if let date = try writtenDate() { return date }
    switch first.kind {
    case .date: return try isoDate()
    case .number where first.text.utf8.count == 4:
      guard let year = Int(first.text) else { throw badDate(first) }
      advance()
      return Literal(.date(year: year, month: nil, day: nil), at: first.span)
    case .string, .parameter: return try literal(after: keyword)
    case .word where !Keywords.reserved.contains(first.keyword ?? ""): throw badDate(first)
    case .number: throw badDate(first)
    default: throw missing("a date", after: keyword)
    }
  }

  private mutating func isoDate() throws(Diagnostic) -> Literal {
    let lexeme = advance()
    let parts = lexeme.text.split(separator: "-").map { Int($0) ?? 0 }
    let isPadded = lexeme.text.utf8.count == 7 || lexeme.text.utf8.count == 10
    guard let year = parts.first, parts.count >= 2, isPadded else { throw badDate(lexeme) }
    let day = parts.count > 2 ? parts[2] : nil
    guard isDay(day ?? 1, month: parts[1], year: year) else { throw badDate(lexeme) }
    return Literal(.date(year: year, month: parts[1], day: day), at: lexeme.span)
  }

  /// `25 January 2024`, `January 25, 2024`, `Jan 2024`; nil where no such date stands.
  private mutating func writtenDate() throws(Diagnostic) -> Literal? {
    let start = index
    var place = 0
    var day: Int?
    if let lexeme = peek(place), lexeme.kind == .number, lexeme.text.utf8.count <= 2 {
      day = Int(lexeme.text)
      place += 1
    }
    guard let month = peek(place)?.keyword.flatMap(monthNumber) else { return nil }
    place += 1
    if peek(place)?.text == "." { place += 1 }
    if day == nil, let lexeme = peek(place), lexeme.kind == .number, lexeme.text.utf8.count <= 2 {
      day = Int(lexeme.text)
      place += 1
      if peek(place)?.kind == .comma { place += 1 }
    }
    guard let last = peek(place), last.kind == .number, last.text.utf8.count == 4,
      let year = Int(last.text)
    else { return nil }
    index += place + 1
    let span = span(from: start)
    guard isDay(day ?? 1, month: month, year: year) else {
      throw badDate(Lexeme(.date, at: span, text: String(text.slice(span))))
    }
    return Literal(.date(year: year, month: month, day: day), at: span)
  }

  private func badDate(_ lexeme: Lexeme) -> Diagnostic {
    var notes = ["write a date as 2024-01-25, 2024-01, 2024 or 25 January 2024"]
    switch lexeme.kind {
    case .word: notes.append("words that belong to what you look for go in quotation marks")
    case .number: notes.append("for other numbers, write where value between 3 and 5")
    default: break
    }
    return Diagnostic(.badDate, "\(lexeme.cited) is not a date", at: lexeme.span, notes: notes)
  }
}

/// Whether the Gregorian calendar has the day.
func isDay(_ day: Int, month: Int, year: Int) -> Bool {
  let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  guard (1...12).contains(month) else { return false }
  return (1...lengths[month - 1]).contains(day)
}

/// The number of a month by its English name, in full or cut to three letters (`sept` too).
private func monthNumber(_ word: String) -> Int? {
  let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  let name = word.hasSuffix(".") ? String(word.dropLast()) : word
  if name == "sept" { return 9 }
  return names.firstIndex { $0 == name || name.count == 3 && $0.hasPrefix(name) }.map { $0 + 1 }
}

private let magnitudes = [
  "hundred": 2, "thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9,
  "trillion": 12, "tn": 12,
]

/// Words that end a bare value inside a condition, besides the reserved ones.
let conditionWords: Set<String> = ["is", "contains", "not"]
