import NewsCorpus

/// A weekday counted in a month or year: its first, second, … or with -1 its last one.
struct NthWeekday {
  let number: Int
  /// From 1 for Monday.
  let weekday: Int

  /// The day in a stretch of days, counted from 1 January 1970; nil where there is none.
  func day(in days: ClosedRange<Int>) -> Int? {
    let found: Int
    if number < 0 {
      let last = CivilDate(daysSinceEpoch: days.upperBound)
      found = days.upperBound - (last.weekday - weekday + 7) % 7 + 7 * (number + 1)
    } else {
      let first = CivilDate(daysSinceEpoch: days.lowerBound)
      found = days.lowerBound + (weekday - first.weekday + 7) % 7 + 7 * (number - 1)
    }
    return days.contains(found) ? found : nil
  }

  /// The day in a month.
  func day(inMonth month: Int, of year: Int) -> Int? {
    CivilDate(year: year, month: month).flatMap {
      day(in: $0.daysSinceEpoch...$0.lastDaySinceEpoch)
    }
  }
}

/// Reads weekdays that are counted: `the last Sunday of this month`, `second Tuesday in May 2018`.
///
/// Right for “the first Tuesday of June”, which is the one nearest to the article’s day; a weekday counted
/// from something else, “the first Tuesday after the flood”, stays open.
struct NthWeekdays {
  let text: ReadText
  let calendar: CalendarTokens
  let anchor: DateAnchor

  /// The expression whose weekday stands at `index`; `direction` says which way one that begins at a token
  /// points.
  func phrase(
    at index: Int, _ weekday: Int, in bounds: Range<Int>,
    direction: (Int) -> DateAnchor.Direction
  ) -> DatePhrase? {
    let before = index - 1
    guard before >= bounds.lowerBound, let number = number(before), text.isSpaced(index) else {
      return nil
    }
    let nth = NthWeekday(number: number, weekday: weekday)
    var first = before
    let lead = text.key(before - 1)
    let hasLead = before - 1 >= bounds.lowerBound
    if hasLead, lead == "the" || lead == "every" || lead == "each" { first -= 1 }
    let open = DatePhrase(
      first: first, last: index, value: DateValue(open: "XXXX-WXX-\(weekday)"), confidence: .likely)
    if hasLead, lead == "every" || lead == "each" { return open }
    if let found = resolved(nth, from: first, to: index, in: bounds, direction) { return found }
    // "his second Tuesday in office" is none of a month.
    return number > 0 && hasLead && (lead == "the" || text.has(before - 1, .determiner))
      ? open : nil
  }

  /// Which one of its month: `first`, `3rd`, `last`.
  private func number(_ index: Int) -> Int? {
    switch text.key(index) {
    case "last", "final": return -1
    default: break
    }
    let number =
      text.has(index, .ordinal)
      ? QuantityWords.ordinalPlaces[text.key(index)]
      : calendar.plainNumber(index) == nil ? calendar.dayNumber(index) : nil
    return number.flatMap { $0 <= 5 ? $0 : nil }
  }

  private func resolved(
    _ nth: NthWeekday, from first: Int, to index: Int, in bounds: Range<Int>,
    _ direction: (Int) -> DateAnchor.Direction
  ) -> DatePhrase? {
    let isLinked = text.isWord(index + 1, "of") || text.isWord(index + 1, "in")
    let next = isLinked ? index + 2 : index + 1
    guard next < bounds.upperBound else { return nil }
    func found(_ last: Int, _ day: Int?, _ confidence: Confidence) -> DatePhrase? {
      day.map {
        DatePhrase(first: first, last: last, value: DateValue(day: $0), confidence: confidence)
      }
    }
    if isLinked, let month = calendar.month(next) {
      let (last, year) = year(after: next, in: bounds)
      if let year { return found(last, nth.day(inMonth: month, of: year), .sure) }
      return near(nth, inMonth: month, from: first, to: next, direction: direction(first))
    }
    if isLinked, let year = calendar.yearNumber(next), let days = CivilDate(year: year) {
      return found(next, nth.day(in: days.daysSinceEpoch...days.lastDaySinceEpoch), .sure)
    }
    guard
      let unit = text.isWord(next + 1, "month")
        ? TimeUnit.month
        : text.isWord(next + 1, "year") ? .year : nil, next + 1 < bounds.upperBound
    else { return nil }
    let steps: Int
    switch text.key(next) {
    case "this", "the": steps = 0
    case "next": steps = 1
    case "last": steps = -1
    case "each", "every", "a":
      return DatePhrase(
        first: first, last: next + 1, value: DateValue(open: "XXXX-WXX-\(nth.weekday)"),
        confidence: .likely)
    default: return nil
    }
    guard isLinked || !text.isWord(next, "the") else { return nil }
    let value = anchor.unit(unit, steps)
    guard let from = value.from, let to = value.to else {
      return DatePhrase(first: first, last: next + 1, value: value, confidence: .likely)
    }
    return found(
      next + 1, nth.day(in: Int(from)...Int(to)), text.isWord(next, "the") ? .guess : .likely)
  }

  /// The one of a month without its year that lies nearest to the article's day.
  private func near(
    _ nth: NthWeekday, inMonth month: Int, from first: Int, to last: Int,
    direction: DateAnchor.Direction
  ) -> DatePhrase? {
    let isPast = direction == .past
    let nominal = anchor.day(
      nth.number < 0 ? 26 : nth.number * 7 - 3, of: month, isPast ? .nearest : direction,
      reach: isPast ? 75 : 120)
    guard let from = nominal.from else {
      return DatePhrase(
        first: first, last: last, value: DateValue(open: "XXXX-\(DateAnchor.two(month))"),
        confidence: .likely)
    }
    let year = CivilDate(daysSinceEpoch: Int(from)).year
    return nth.day(inMonth: month, of: year).map {
      DatePhrase(first: first, last: last, value: DateValue(day: $0), confidence: .likely)
    }
  }

  /// The year behind a month, with the last token: `May 2018`, `May, 2018`, `May last year`.
  private func year(after month: Int, in bounds: Range<Int>) -> (last: Int, year: Int?) {
    var next = month + 1
    if text.kind(next) == .period, !text.isSpaced(next) { next += 1 }
    if text.kind(next) == .comma || text.isWord(next, "of") { next += 1 }
    guard next < bounds.upperBound else { return (month, nil) }
    if let year = calendar.yearNumber(next) { return (next, year) }
    guard let today = anchor.today, text.isWord(next + 1, "year"), next + 1 < bounds.upperBound
    else { return (month, nil) }
    switch text.key(next) {
    case "last": return (next + 1, today.year - 1)
    case "this": return (next + 1, today.year)
    case "next": return (next + 1, today.year + 1)
    default: return (month, nil)
    }
  }
}
