import NewsCorpus

/// Days, months and years by name and number.
extension DateReader {
  /// `2024-01-25`, `1/25/2024`, `25.1.2024`, `11/20`.
  func numeric(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    if let date = dotted(at: index) { return date }
    let mark = text.kind(index + 1)
    guard mark == .hyphen || mark == .slash, index + 2 < bounds.upperBound,
      !text.isSpaced(index + 1), !text.isSpaced(index + 2), let a = calendar.plainNumber(index),
      let b = calendar.plainNumber(index + 2), text.kind(index - 1) != mark
    else { return nil }
    let isThree = text.kind(index + 3) == mark && index + 4 < bounds.upperBound
    guard isThree, let c = calendar.plainNumber(index + 4), !text.isSpaced(index + 4) else {
      return nil
    }
    let year: Int
    var month: Int
    var day: Int
    if text.tokens[index].length == 4 {
      (year, month, day) = (a, b, c)
    } else {
      // The order of the United States unless only the other can be, here or in a date nearby.
      (month, day) = a > 12 || b <= 12 && isDayFirst(near: index, mark) ? (b, a) : (a, b)
      year = text.tokens[index + 4].length == 4 ? c : c < 50 ? 2000 + c : 1900 + c
    }
    guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
    return DatePhrase(
      first: index, last: index + 4, value: DateValue(year: year, month: month, day: day),
      confidence: a > 12 || a == b ? .sure : .likely)
  }

  /// Over how many tokens dates in figures are written alike.
  private static let near = 400

  /// Whether a date nearby can only be one that has the day first: `31/12/2023`.
  private func isDayFirst(near index: Int, _ mark: Token.Kind) -> Bool {
    (max(0, index - Self.near)..<min(text.tokens.count, index + Self.near)).contains { other in
      guard text.kind(other + 1) == mark, text.kind(other + 3) == mark,
        text.kind(other - 1) != mark,
        let day = calendar.plainNumber(other), let month = calendar.plainNumber(other + 2),
        text.tokens[other + 4].length == 4, text.kind(other + 4) == .number
      else { return false }
      return (13...31).contains(day) && (1...12).contains(month)
    }
  }

  /// `25.1.2024`: the day first, as everywhere that dates have points.
  private func dotted(at index: Int) -> DatePhrase? {
    guard (8...10).contains(text.tokens[index].length) else { return nil }
    let parts = text.bytes(index).split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      let day = CalendarTokens.number(parts[0]), let month = CalendarTokens.number(parts[1]),
      let year = CalendarTokens.number(parts[2]),
      CivilDate(year: year, month: month, day: day) != nil
    else { return nil }
    return DatePhrase(
      first: index, last: index, value: DateValue(year: year, month: month, day: day),
      confidence: day > 12 || day == month ? .sure : .likely)
  }

  /// `25 January`, `25th of January 2024`, `the 25th of January`.
  func dayOfMonth(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let day = calendar.dayNumber(index) else { return nil }
    let month = text.isWord(index + 1, "of") ? index + 2 : index + 1
    guard month < bounds.upperBound, let number = calendar.month(month) else { return nil }
    // "25 January 30": a day follows rather than leads only when nothing else fits.
    var last = month
    var year: Int?
    let next = text.kind(month + 1) == .comma ? month + 2 : month + 1
    if next < bounds.upperBound, let stated = calendar.yearNumber(next) {
      (year, last) = (stated, next)
    }
    var first = index
    if text.isWord(index - 1, "the"), index - 1 >= bounds.lowerBound { first -= 1 }
    return dated(from: first, to: last, year: year, month: number, day: day, in: bounds)
  }

  /// `January 25, 2024`, `Jan. 25`, `March 2003`, `late August`, `last February`.
  func month(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let month = calendar.month(index) else { return nil }
    let next = index + 1
    let hasPoint = text.kind(next) == .period && !text.isSpaced(next)
    let after = hasPoint ? next + 1 : next
    if after < bounds.upperBound, calendar.yearNumber(after) == nil,
      let day = calendar.dayNumber(after),
      text.kind(after + 1) != .percent
    {
      var last = after
      var year: Int?
      let beyond = text.kind(after + 1) == .comma ? after + 2 : after + 1
      if beyond < bounds.upperBound, let stated = calendar.yearNumber(beyond) {
        (year, last) = (stated, beyond)
      } else if calendar.isLink(after + 1), calendar.dayNumber(after + 2) != nil,
        text.kind(after + 3) == .comma,
        after + 4 < bounds.upperBound
      {
        // "April 24 and 25, 1999": the year is said once.
        year = calendar.yearNumber(after + 4)
      }
      return dated(from: index, to: last, year: year, month: month, day: day, in: bounds)
    }
    let ofYear = text.kind(after) == .comma || text.isWord(after, "of") ? after + 1 : after
    if ofYear < bounds.upperBound, let year = calendar.yearNumber(ofYear) {
      return DatePhrase(
        first: withModifier(index, in: bounds), last: ofYear,
        value: DateValue(year: year, month: month), confidence: .sure)
    }
    guard isDatedMonth(index, in: bounds) else { return nil }
    return bareMonth(at: index, month, in: bounds)
  }

  private func bareMonth(at index: Int, _ month: Int, in bounds: Range<Int>) -> DatePhrase {
    if text.isWord(index - 1, "each") || text.isWord(index - 1, "every"), index > bounds.lowerBound
    {
      let value = DateValue(open: "XXXX-\(DateAnchor.two(month))")
      return DatePhrase(first: index - 1, last: index, value: value, confidence: .sure)
    }
    let (first, named) = named(before: index, in: bounds)
    let direction = named ?? direction(at: first, in: bounds)
    var value = anchor.month(month, direction)
    var last = index
    if index + 2 < bounds.upperBound, text.isWord(index + 2, "year") {
      switch text.key(index + 1) {
      case "last": (last, value) = (index + 2, anchoredMonth(month, -1))
      case "this": (last, value) = (index + 2, anchoredMonth(month, 0))
      case "next": (last, value) = (index + 2, anchoredMonth(month, 1))
      default: break
      }
    }
    return DatePhrase(
      first: withModifier(first, in: bounds), last: last, value: value,
      confidence: direction == .nearest && last == index ? .guess : .likely,
      yearless: named == nil && last == index ? .init(month: month) : nil)
  }

  private func anchoredMonth(_ month: Int, _ years: Int) -> DateValue {
    guard let today = anchor.today else { return DateValue(open: "XXXX-\(DateAnchor.two(month))") }
    return DateValue(year: today.year + years, month: month)
  }

  /// A day of a month with or without its year.
  private func dated(
    from first: Int, to last: Int, year: Int?, month: Int, day: Int, in bounds: Range<Int>
  ) -> DatePhrase? {
    if let year {
      guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
      return DatePhrase(
        first: first, last: last, value: DateValue(year: year, month: month, day: day),
        confidence: .sure)
    }
    // Before a day "since" is strict; a verb in the past allows a day soon to come.
    let isStrict = text.isWord(first - 1, "since")
    var direction = direction(at: first, in: bounds)
    let reach = direction == .past ? 75 : 120
    if direction == .past, !isStrict { direction = .nearest }
    return DatePhrase(
      first: first, last: last, value: anchor.day(day, of: month, direction, reach: reach),
      confidence: .likely, yearless: .init(month: month, day: day))
  }

  /// Whether a month without day and year is one: `May` and `March` need a preposition or the like.
  private func isDatedMonth(_ index: Int, in bounds: Range<Int>) -> Bool {
    let key = text.key(index)
    if text.tokens[index].length == 3, key != "may" {
      // "Jan" and "Mar" alone are names.
      return text.shape(index).contains(.dotted)
    }
    guard key == "may" || key == "march" || key == "april" || key == "june" || key == "august"
    else { return true }
    let before = index - 1
    if text.traits(before).contains(.preposition) || text.kind(before) == .hyphen {
      return !text.isCapitalised(index + 1) || text.traits(index + 1).contains(.determiner)
    }
    if Self.monthLeads.contains(text.key(before)) { return true }
    guard key == "april" || key == "august" || key == "june" else { return false }
    return !text.isCapitalised(before) && !text.isCapitalised(index + 1)
  }

  private static let monthLeads = WordTable(
    "last next this early late mid past previous coming each every until till and or through")
}
