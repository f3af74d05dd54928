/// Reads numbers, dates, bare words and other literal values.
struct LiteralParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `literal = STRING | number | date | PARAM | "true" | "false" | word { word }`
  mutating func literal(
    _ what: String = "a value", after previous: Lexeme
  ) throws(Diagnostic) -> Literal {
    guard let first = cursor.current else { throw mistakes.missing(what, after: previous) }
    if let date = try writtenDate() { return date }
    switch first.kind {
    case .string:
      cursor.advance()
      return Literal(.string(first.value), at: first.span)
    case .parameter:
      cursor.advance()
      return Literal(.parameter(first.value), at: first.span)
    case .number: return try number()
    case .date: return try isoDate()
    case .word:
      if !isPlainWord(cursor.peek(1)), first.keyword == "true" || first.keyword == "false" {
        cursor.advance()
        return Literal(.truth(first.keyword == "true"), at: first.span)
      }
      guard let words = try bareWords(stoppingAt: ConditionWords.continuations) else {
        throw mistakes.missing(what, after: previous)
      }
      return Literal(.word(words.text), at: words.span)
    default:
      throw mistakes.missing(what, after: previous)
    }
  }

  /// `1,200`, `1.2 million`, `40%`, `40 percent`
  private mutating func number() throws(Diagnostic) -> Literal {
    let start = cursor.index
    let lexeme = cursor.advance()
    var digits = lexeme.text.filter { $0 != "," }
    var isPercent = false
    if digits.last == "%" {
      digits.removeLast()
      isPercent = true
    } else if let power = cursor.current?.keyword.flatMap({ magnitudes[$0] }) {
      // The power goes into the text, so that 2.3 million is exactly 2300000.
      digits += "e\(power)"
      cursor.advance()
    }
    if !isPercent, cursor.take("percent") != nil { isPercent = true }
    guard let number = Double(digits) else {
      throw Diagnostic(
        .badNumber, "\(lexeme.cited) is not a number. Write 1.2 or 1200 or 1.2 million",
        at: lexeme.span)
    }
    guard number.isFinite else {
      throw Diagnostic(.badNumber, "\(lexeme.cited) is too large", at: lexeme.span)
    }
    return Literal(.number(number, isPercent: isPercent), at: cursor.span(from: start))
  }

  /// `INT`
  mutating func integer(_ what: String, after previous: Lexeme) throws(Diagnostic) -> Int {
    guard let lexeme = cursor.take(.number) else { throw mistakes.missing(what, after: previous) }
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

  // MARK: Bare words

  /// Several bare words as one value, their texts joined by single spaces; nil if none stands here.
  ///
  /// Ends at reserved words and where a step seems to begin that lacks its `|`. Right for
  /// `by Lee sort by date`, which is refused; wrong for a person whose name is `Lee First 3`.
  mutating func bareWords(
    isRunningText: Bool = false, stoppingAt stops: WordSet = []
  ) throws(Diagnostic) -> Word? {
    let start = cursor.index
    var texts: [String] = []
    scan: while let lexeme = cursor.current {
      switch lexeme.kind {
      case .word:
        if cursor.isReserved(lexeme) || stops.contains(lexeme.keyword ?? "")
          || cursor.isAtTerminator
        {
          break scan
        }
        if cursor.index > start {
          if cursor.startsStep(isCautious: isRunningText) { throw mistakes.missingPipe(lexeme) }
          if let last = cursor.previous, last.isArticle, lexeme.isArticle {
            throw mistakes.missingComma(lexeme)
          }
        }
      case .number, .date, .paragraph: break
      default: break scan
      }
      texts.append(lexeme.text)
      cursor.index += 1
    }
    guard !texts.isEmpty else { return nil }
    return Word(texts.joined(separator: " "), at: cursor.span(from: start))
  }

  /// Whether a lexeme goes on a value of several bare words inside a condition.
  func isPlainWord(_ lexeme: Lexeme?) -> Bool {
    guard let lexeme else { return false }
    switch lexeme.kind {
    case .number, .date, .paragraph: return true
    case .word:
      let word = lexeme.keyword ?? ""
      return !cursor.isReserved(lexeme) && !ConditionWords.continuations.contains(word)
        && !cursor.terminators.contains(word)
    default: return false
    }
  }

  // MARK: Dates

  /// `date = ISO date | year | day month year | month year | STRING | PARAM`
  mutating func date(
    _ what: String = "a date", after keyword: Lexeme
  ) throws(Diagnostic) -> Literal {
    guard let first = cursor.current else { throw mistakes.missing(what, after: keyword) }
    if let date = try writtenDate() { return date }
    switch first.kind {
    case .date: return try isoDate()
    case .number where first.text.utf8.count == 4:
      guard let year = Int(first.text) else { throw badDate(first) }
      cursor.advance()
      return Literal(.date(year: year, month: nil, day: nil), at: first.span)
    case .string, .parameter: return try literal(after: keyword)
    case .word where !cursor.isReserved(first): throw badDate(first)
    case .number: throw badDate(first)
    default: throw mistakes.missing(what, after: keyword)
    }
  }

  private mutating func isoDate() throws(Diagnostic) -> Literal {
    let lexeme = cursor.advance()
    let parts = lexeme.text.split(separator: "-").map { Int($0) ?? 0 }
    let isPadded = lexeme.text.utf8.count == 7 || lexeme.text.utf8.count == 10
    guard let year = parts.first, parts.count >= 2, isPadded else { throw badDate(lexeme) }
    let day = parts.count > 2 ? parts[2] : nil
    guard isDay(day ?? 1, month: parts[1], year: year) else { throw badDate(lexeme) }
    return Literal(.date(year: year, month: parts[1], day: day), at: lexeme.span)
  }

  /// `25 January 2024`, `January 25, 2024`, `Jan 2024`; nil where no such date stands.
  private mutating func writtenDate() throws(Diagnostic) -> Literal? {
    let start = cursor.index
    var place = 0
    var day: Int?
    if let lexeme = cursor.peek(place), lexeme.kind == .number, lexeme.text.utf8.count <= 2 {
      day = Int(lexeme.text)
      place += 1
    }
    guard let month = cursor.peek(place)?.keyword.flatMap(monthNumber) else { return nil }
    place += 1
    if cursor.peek(place)?.text == "." { place += 1 }
    if day == nil, let lexeme = cursor.peek(place), lexeme.kind == .number,
      lexeme.text.utf8.count <= 2
    {
      day = Int(lexeme.text)
      place += 1
      if cursor.peek(place)?.kind == .comma { place += 1 }
    }
    guard let last = cursor.peek(place), last.kind == .number, last.text.utf8.count == 4,
      let year = Int(last.text)
    else { return nil }
    cursor.index += place + 1
    let span = cursor.span(from: start)
    guard isDay(day ?? 1, month: month, year: year) else {
      throw badDate(Lexeme(.date, at: span, text: String(cursor.text.slice(span))))
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

private let magnitudes = [
  "hundred": 2, "thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9,
  "trillion": 12, "tn": 12, "quadrillion": 15,
]

extension Lexeme {
  /// Whether the lexeme is an article's short name, such as `a3`.
  fileprivate var isArticle: Bool {
    guard let word = keyword, word.utf8.first == UInt8(ascii: "a") else { return false }
    let digits = word.utf8.dropFirst()
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
