import NewsCorpus

/// Years that run across two, and the short forms of reports: `2007–08`, `2016/17`, `FY2017`, `Q2 2017`.
///
/// Fiscal years are taken for the calendar's, as the text does not say when they begin.
struct FiscalYears {
  let text: ReadText
  let calendar: CalendarTokens
  let anchor: DateAnchor

  // MARK: Two years

  /// `2007–08`, `2016/17`, `1914-18`, `2004-2005`: from the first year to the last.
  ///
  /// Right for “the 2007–08 season”; a date as in lists, “2007-13-01”, and “2000-2500 seats” are left alone.
  func span(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let year = calendar.yearNumber(index), (1500...2099).contains(year),
      index + 2 < bounds.upperBound, let last = secondYear(after: year, at: index + 1),
      text.isSpaced(index) || !isMark(index - 1) && text.kind(index - 1) != .currency,
      !isMark(index + 3) || text.isSpaced(index + 3) || text.kind(index + 4) != .number,
      text.traits(index + 3).isDisjoint(with: [.scale, .currencyUnit, .measureUnit, .dayHalf]),
      text.kind(index + 3) != .percent, !text.has(index - 1, .numbered)
    else { return nil }
    let isRound = year % 100 == 0 || last % 100 == 0
    if isRound, text.kind(index + 3) == .word, !text.isCapitalised(index + 3),
      NounReader(text: text).isPlural(index + 3)
    {
      return nil
    }
    return DatePhrase(
      first: lead(before: index, in: bounds), last: index + 2,
      value: DateValue(years: year...last), confidence: .sure)
  }

  /// The second year of two, whose mark stands at `mark`: `08` after `2007–`.
  private func secondYear(after year: Int, at mark: Int) -> Int? {
    guard isMark(mark), !text.isSpaced(mark), !text.isSpaced(mark + 1),
      let number = calendar.plainNumber(mark + 1)
    else { return nil }
    var last = number
    switch text.tokens[mark + 1].length {
    case 2:
      last = year / 100 * 100 + number
      // "1999–00"
      if last <= year { last += 100 }
      guard last - year < 50 else { return nil }
    case 4: guard last > year, last <= 2150, last - year <= 300 else { return nil }
    default: return nil
    }
    return text.kind(mark) != .slash || last == year + 1 ? last : nil
  }

  private func isMark(_ index: Int) -> Bool {
    switch text.kind(index) {
    case .hyphen, .dash, .slash: true
    default: false
    }
  }

  /// Where an expression begins whose year stands at `index`: at `fiscal`, `FY`, `financial year`.
  func lead(before index: Int, in bounds: Range<Int>) -> Int {
    let before = index - 1
    guard before >= bounds.lowerBound else { return index }
    switch text.key(before) {
    case "fiscal", "fy": return before
    case "year":
      return before - 1 >= bounds.lowerBound && Self.kinds.contains(text.key(before - 1))
        ? before - 1 : index
    default: return index
    }
  }

  private static let kinds = WordTable("fiscal financial tax school academic budget")

  // MARK: Short forms

  /// `FY2017`, `FY17`, `FY2017-18`, `Q2 2017`, `Q3`, `H1 of 2017`: a capital or two with digits.
  func short(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    let bytes = text.bytes(index)
    guard let split = bytes.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }),
      let number = CalendarTokens.number(bytes[split...])
    else { return nil }
    switch Array(bytes[..<split]) {
    case [0x46, 0x59]: return fiscalYear(number, digits: bytes.count - 2, at: index, in: bounds)
    case [0x51]: return bytes.count == 2 ? quarter(number, at: index, in: bounds) : nil
    case [0x48]: return bytes.count == 2 ? half(number, at: index, in: bounds) : nil
    default: return nil
    }
  }

  private func fiscalYear(
    _ number: Int, digits: Int, at index: Int, in bounds: Range<Int>
  ) -> DatePhrase? {
    guard digits == 4 && (1900...2150).contains(number) || digits == 2 else { return nil }
    let year = digits == 4 ? number : number < 70 ? 2000 + number : 1900 + number
    var phrase = DatePhrase(
      first: index, last: index, value: DateValue(year: year), confidence: .likely)
    if index + 2 < bounds.upperBound, let last = secondYear(after: year, at: index + 1) {
      phrase.last = index + 2
      phrase.value = DateValue(years: year...last)
    }
    return phrase
  }

  private func quarter(_ number: Int, at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard (1...4).contains(number) else { return nil }
    if let (last, year) = year(after: index, in: bounds) {
      return DatePhrase(
        first: index, last: last, value: DateValue(year: year, quarter: number), confidence: .sure)
    }
    // "an Audi Q3": a name.
    let isNamed =
      index > bounds.lowerBound && text.isSpaced(index)
      && (text.isCapitalised(index - 1) || text.has(index - 1, .determiner))
      && !text.isWord(index - 1, "the")
    if isNamed { return nil }
    return DatePhrase(first: index, last: index, value: anchor.quarter(number), confidence: .likely)
  }

  /// `3Q`, `3Q23`, `3Q 2023`: the number before its letter.
  func quarterByNumber(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    let bytes = Array(text.bytes(index))
    guard bytes.count >= 2, bytes[1] == 0x51, (0x31...0x34).contains(bytes[0]) else { return nil }
    let number = Int(bytes[0]) - 0x30
    guard bytes.count > 2 else { return quarter(number, at: index, in: bounds) }
    guard let digits = CalendarTokens.number(bytes[2...]), bytes.count == 4 || bytes.count == 6
    else { return nil }
    return DatePhrase(
      first: index, last: index,
      value: DateValue(year: bytes.count == 6 ? digits : 2000 + digits, quarter: number),
      confidence: .sure)
  }

  private func half(_ number: Int, at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard (1...2).contains(number), let (last, year) = year(after: index, in: bounds) else {
      return nil
    }
    return DatePhrase(
      first: index, last: last, value: DateValue(year: year, half: number), confidence: .sure)
  }

  /// The year behind a quarter or half: `2023`, `of 2023`, `FY2017`, `of fiscal 2023`, `last year`.
  private func year(after index: Int, in bounds: Range<Int>) -> (last: Int, year: Int)? {
    var next = index + 1
    if text.isWord(next, "of") || text.kind(next) == .comma || text.isWord(next, "in") { next += 1 }
    if text.isWord(next, "fiscal") || text.isWord(next, "fy") { next += 1 }
    guard next < bounds.upperBound else { return nil }
    if let year = calendar.yearNumber(next) { return (next, year) }
    // "Q1 ’23"
    if text.kind(next) == .closeSingleQuote || text.kind(next) == .openSingleQuote,
      next + 1 < bounds.upperBound, text.tokens[next + 1].length == 2, !text.isSpaced(next + 1),
      let year = calendar.plainNumber(next + 1)
    {
      return (next + 1, year < 70 ? 2000 + year : 1900 + year)
    }
    if text.shape(next).contains([.hasDigit, .capitalised]), let year = short(at: next, in: bounds),
      year.last == next, let from = year.value.from, text.firstByte(next) == 0x46
    {
      return (next, CivilDate(daysSinceEpoch: Int(from)).year)
    }
    guard text.isWord(next + 1, "year"), next + 1 < bounds.upperBound, let today = anchor.today
    else { return nil }
    switch text.key(next) {
    case "last": return (next + 1, today.year - 1)
    case "this": return (next + 1, today.year)
    case "next": return (next + 1, today.year + 1)
    default: return nil
    }
  }

  /// The quarter or half behind a year: `2017 Q2`, `2017-Q2`.
  func part(after index: Int, year: Int, in bounds: Range<Int>) -> DatePhrase? {
    let next = text.hyphened(after: index) ?? index + 1
    guard next < bounds.upperBound, text.shape(next).contains([.hasDigit, .capitalised]),
      text.tokens[next].length == 2
    else { return nil }
    let bytes = Array(text.bytes(next))
    let number = Int(bytes[1]) - 0x30
    let value: DateValue
    switch (bytes[0], number) {
    case (0x51, 1...4): value = DateValue(year: year, quarter: number)
    case (0x48, 1...2): value = DateValue(year: year, half: number)
    default: return nil
    }
    return DatePhrase(first: index, last: next, value: value, confidence: .sure)
  }
}
