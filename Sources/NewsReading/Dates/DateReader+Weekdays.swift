import NewsCorpus

/// Days of the week, and what stands before names of the calendar.
extension DateReader {
  /// `last`, `next`, `this` before a name of the calendar, with where the expression begins.
  func named(
    before index: Int, in bounds: Range<Int>
  ) -> (first: Int, direction: DateAnchor.Direction?) {
    let before = index - 1
    guard before >= bounds.lowerBound else { return (index, nil) }
    let direction: DateAnchor.Direction
    switch text.key(before) {
    case "last", "previous": direction = .lastNamed
    case "past":
      let hasThis = text.isWord(before - 1, "this") && before - 1 >= bounds.lowerBound
      return (hasThis ? before - 1 : before, .lastNamed)
    case "next": direction = .nextNamed
    case "coming":
      let hasThis = text.isWord(before - 1, "this") && before - 1 >= bounds.lowerBound
      return (hasThis ? before - 1 : before, .nextNamed)
    case "this": direction = .thisNamed
    default: return (index, nil)
    }
    let hasThe = text.isWord(before - 1, "the") && before - 1 >= bounds.lowerBound
    return (hasThe ? before - 1 : before, direction)
  }

  /// `Monday`, `last Wednesday`, `Thursday, March 5, 1998`, `Friday night`, `Tuesday at 10 p.m.`
  func weekday(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard text.isCapitalised(index), let number = CalendarWords.weekdayPlaces[text.key(index)]
    else { return nil }
    if index > bounds.lowerBound, Self.namedDays.contains(text.key(index - 1)) { return nil }
    // Short forms are words and names too, "Sun" and "sat": they need a date behind them.
    if text.tokens[index].length < 6, number < 5 || text.tokens[index].length < 5 {
      var next = index + 1
      while text.kind(next) == .period || text.kind(next) == .comma { next += 1 }
      guard next < bounds.upperBound, text.has(next, .month) || text.kind(next) == .number else {
        return nil
      }
    }
    if text.isWord(index - 1, "each") || text.isWord(index - 1, "every"), index > bounds.lowerBound
    {
      let value = DateValue(open: "XXXX-WXX-\(number)")
      return DatePhrase(first: index - 1, last: index, value: value, confidence: .sure)
    }
    let counted = NthWeekdays(text: text, calendar: calendar, anchor: anchor)
      .phrase(at: index, number, in: bounds) { self.direction(at: $0, in: bounds) }
    if let counted { return counted }
    let (first, named) = named(before: index, in: bounds)
    // A weekday with a month and a day is that day.
    var next = index + 1
    if text.kind(next) == .period, !text.isSpaced(next) { next += 1 }
    if text.kind(next) == .comma { next += 1 }
    if text.isWord(next, "the") || text.isWord(next, "on") { next += 1 }
    if next < bounds.upperBound, text.has(next, .month) || text.kind(next) == .number {
      let range = next..<bounds.upperBound
      var date =
        text.has(next, .month) ? month(at: next, in: range) : dayOfMonth(at: next, in: range)
      if let found = date, found.confidence != .sure {
        date = weekdayDecides(found, number)
      }
      if let date, date.last > next, date.value.text.count == 10 {
        return DatePhrase(
          first: first, last: date.last, value: date.value, confidence: date.confidence,
          yearless: date.confidence == .sure ? nil : date.yearless)
      }
    }
    let direction = named ?? direction(at: first, in: bounds)
    var value = anchor.weekday(number, direction)
    var last = index
    if let part = CalendarWords.dayPartPlaces[text.key(index + 1)], index + 1 < bounds.upperBound {
      value = value.at(CalendarWords.dayPartCodes[part])
      last += 1
    } else if text.isWord(index + 1, "at"), index + 2 < bounds.upperBound,
      let time = time(at: index + 2, before: bounds.upperBound)
    {
      value = value.at(time.code)
      last = time.last
    }
    return DatePhrase(
      first: withModifier(first, in: bounds), last: last, value: value,
      confidence: direction == .nearest || isOwner(last) ? .guess : .likely)
  }

  /// Whether an event is the day's: “Wednesday’s hearing” may be over or not.
  private func isOwner(_ index: Int) -> Bool { text.shape(index + 1).contains(.clitic) }

  /// A day without its year, moved to the year next to it in which it falls on the weekday said.
  private func weekdayDecides(_ phrase: DatePhrase, _ weekday: Int) -> DatePhrase {
    guard let day = phrase.value.day else { return phrase }
    let date = CivilDate(daysSinceEpoch: day)
    guard date.weekday != weekday, let month = date.month else { return phrase }
    for year in [date.year + 1, date.year - 1] {
      if let other = CivilDate(year: year, month: month, day: date.day), other.weekday == weekday {
        var moved = phrase
        moved.value = DateValue(day: other.daysSinceEpoch)
        return moved
      }
    }
    return phrase
  }

  /// `Super Tuesday`, `Black Friday`: days of their own.
  private static let namedDays = WordTable(
    "super good black ash fat cyber palm holy bloody shrove news")
}
