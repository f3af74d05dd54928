import NewsCorpus

/// Feasts and other days with names.
extension DateReader {
  /// `Christmas`, `Christmas Eve`, `Halloween`, `Thanksgiving Day`.
  func feast(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard text.isCapitalised(index) else { return nil }
    var last = index
    let feast: Feast
    switch text.key(index) {
    case "christmas":
      let isEve = text.isWord(index + 1, "eve") && index + 1 < bounds.upperBound
      feast = .fixed(month: 12, day: isEve ? 24 : 25)
      if isEve { last += 1 }
    case "halloween": feast = .fixed(month: 10, day: 31)
    default: feast = .nth(NthWeekday(number: 4, weekday: 4), month: 11)
    }
    if text.isWord(last + 1, "day"), last + 1 < bounds.upperBound { last += 1 }
    return phrase(feast, index, last, in: bounds)
  }

  /// `Labor Day`, `Election Day`, `New Year's Eve`: found at the unit of time in the name.
  ///
  /// Names of the United States’ calendar; “Labour Day”, which other countries keep on other days, is
  /// left alone.
  func namedDay(at index: Int, _ unit: TimeUnit, in bounds: Range<Int>) -> DatePhrase? {
    let before = index - 1
    guard before >= bounds.lowerBound, text.isCapitalised(index), text.isCapitalised(before) else {
      return nil
    }
    if unit == .year, text.isWord(before, "new") {
      guard text.shape(index + 1).contains(.clitic), index + 2 < bounds.upperBound else {
        return nil
      }
      switch text.key(index + 2) {
      case "day": return phrase(.fixed(month: 1, day: 1), before, index + 2, in: bounds)
      case "eve": return phrase(.fixed(month: 12, day: 31), before, index + 2, in: bounds)
      default: return nil
      }
    }
    guard unit == .day, !text.ends(index, in: "s") else { return nil }
    let feast: Feast
    switch text.key(before) {
    case "labor": feast = .nth(NthWeekday(number: 1, weekday: 1), month: 9)
    case "memorial": feast = .nth(NthWeekday(number: -1, weekday: 1), month: 5)
    case "election": feast = .electionDay
    case "independence": feast = .fixed(month: 7, day: 4)
    case "veterans": feast = .fixed(month: 11, day: 11)
    case "columbus": feast = .nth(NthWeekday(number: 2, weekday: 1), month: 10)
    default: return nil
    }
    return phrase(feast, before, index, in: bounds)
  }

  private enum Feast {
    case fixed(month: Int, day: Int)
    /// The weekday's first, second, … or with -1 last one of a month.
    case nth(NthWeekday, month: Int)
    /// The Tuesday after the first Monday of November.
    case electionDay
  }

  private func phrase(
    _ feast: Feast, _ first: Int, _ last: Int, in bounds: Range<Int>
  ) -> DatePhrase? {
    let (start, named) = named(before: first, in: bounds)
    let next = text.kind(last + 1) == .comma || text.isWord(last + 1, "of") ? last + 2 : last + 1
    if next < bounds.upperBound, let year = calendar.yearNumber(next),
      let day = day(of: feast, in: year)
    {
      return DatePhrase(
        first: first, last: next, value: DateValue(day: day), confidence: .sure)
    }
    let direction = named ?? direction(at: start, in: bounds)
    let value: DateValue
    switch feast {
    case .fixed(let month, let day): value = anchor.day(day, of: month, direction)
    case .nth(let nth, let month):
      value = moved(
        anchor.day(nth.number < 0 ? 28 : nth.number * 7 - 3, of: month, direction), feast, month)
    case .electionDay: value = moved(anchor.day(5, of: 11, direction), feast, 11)
    }
    return DatePhrase(first: start, last: last, value: value, confidence: .likely)
  }

  /// The day of a moving feast in the year of a day near it.
  private func moved(_ nominal: DateValue, _ feast: Feast, _ month: Int) -> DateValue {
    guard let from = nominal.from else {
      return DateValue(open: "XXXX-\(DateAnchor.two(month))")
    }
    let year = CivilDate(daysSinceEpoch: Int(from)).year
    return day(of: feast, in: year).map { DateValue(day: $0) } ?? nominal
  }

  /// The day of a feast, counted from 1 January 1970.
  private func day(of feast: Feast, in year: Int) -> Int? {
    switch feast {
    case .fixed(let month, let day):
      return CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
    case .electionDay:
      return day(of: .nth(NthWeekday(number: 1, weekday: 1), month: 11), in: year).map { $0 + 1 }
    case .nth(let nth, let month): return nth.day(inMonth: month, of: year)
    }
  }
}
