import NewsCorpus

/// Resolves what depends on the day the article appeared; what cannot be resolved stays open.
struct DateAnchor {
  /// The day; nil when the article's date is unknown or no day.
  let today: CivilDate?
  private let day: Int

  init(_ date: CivilDate?) {
    today = date?.day == nil ? nil : date
    day = today?.daysSinceEpoch ?? 0
  }

  /// Which way an expression points.
  enum Direction { case past, future, nearest, lastNamed, nextNamed, thisNamed }

  /// The day that lies `days` from the article's.
  func dayFromNow(_ days: Int) -> DateValue {
    today == nil ? DateValue(open: "XXXX-XX-XX") : DateValue(day: day + days)
  }

  /// A bare weekday: the nearest past one, today included, unless it points elsewhere.
  ///
  /// On a Tuesday, "said Tuesday" is today (right most of the time in wire copy; wrong where a morning
  /// paper looks back on last week's Tuesday).
  func weekday(_ number: Int, _ direction: Direction) -> DateValue {
    guard let today else { return DateValue(open: "XXXX-WXX-\(number)") }
    let back = (today.weekday - number + 7) % 7
    let ahead = (number - today.weekday + 7) % 7
    switch direction {
    case .past, .nearest: return DateValue(day: day - back)
    case .lastNamed: return DateValue(day: day - (back == 0 ? 7 : back))
    case .future: return DateValue(day: day + (ahead == 0 ? 7 : ahead))
    case .nextNamed: return DateValue(day: day + (ahead == 0 ? 7 : ahead))
    case .thisNamed: return DateValue(day: day + number - today.weekday)
    }
  }

  /// A month without a year.
  func month(_ month: Int, _ direction: Direction) -> DateValue {
    guard let today, let now = today.month else {
      return DateValue(open: "XXXX-\(Self.two(month))")
    }
    switch direction {
    case .past:
      return DateValue(year: month <= now ? today.year : today.year - 1, month: month)
    case .nearest:
      // Without a verb to go by, one of the next two months is rather the coming one.
      let ahead = (month - now + 12) % 12
      let index = today.year * 12 + now - 1 + (ahead <= 2 ? ahead : ahead - 12)
      return DateValue(year: index / 12, month: month)
    case .lastNamed:
      return DateValue(year: month < now - 2 ? today.year : today.year - 1, month: month)
    case .future, .nextNamed:
      return DateValue(
        year: month > now || (direction == .future && month == now) ? today.year : today.year + 1,
        month: month)
    case .thisNamed: return DateValue(year: today.year, month: month)
    }
  }

  /// A day of a month without a year: the one nearest the article's date, but rather a past one than
  /// one more than `reach` days ahead.
  func day(_ number: Int, of month: Int, _ direction: Direction, reach: Int = 120) -> DateValue {
    guard let today else {
      return DateValue(open: "XXXX-\(Self.two(month))-\(Self.two(number))")
    }
    var best: (distance: Int, day: Int)?
    for year in today.year - 1...today.year + 1 {
      guard let date = CivilDate(year: year, month: month, day: number) else { continue }
      let ahead = date.daysSinceEpoch - day
      let distance: Int
      switch direction {
      case .future, .nextNamed:
        // "said in April that tests would run from March 3": not most of a year ahead.
        distance = ahead < 0 ? (ahead > -75 ? 220 - ahead : 1000 - ahead) : ahead
      case .past, .lastNamed: distance = ahead > 0 ? 1000 + ahead : -ahead
      default: distance = ahead > reach ? 1000 + ahead : abs(ahead)
      }
      if best == nil || distance < best?.distance ?? 0 { best = (distance, date.daysSinceEpoch) }
    }
    guard let best else { return DateValue(open: "XXXX-\(Self.two(month))-\(Self.two(number))") }
    return DateValue(day: best.day)
  }

  /// A unit of time that lies `count` units from the present one: `last week` is -1 week.
  func unit(_ unit: TimeUnit, _ count: Int) -> DateValue {
    guard let today, let month = today.month else { return DateValue(open: unit.open) }
    // A count beyond the calendar is a slip or a hoax: keep it open.
    guard abs(count) < 20_000 else { return DateValue(open: unit.open) }
    switch unit {
    case .day, .night: return DateValue(day: day + count)
    case .week: return DateValue(weekOf: day + 7 * count)
    case .fortnight: return DateValue(weekOf: day + 14 * count)
    case .weekend: return DateValue(weekendOf: day + 7 * count)
    case .month:
      let index = today.year * 12 + month - 1 + count
      return DateValue(year: index / 12, month: index % 12 + 1)
    case .quarter, .period:
      let index = today.year * 4 + (month - 1) / 3 + count
      return DateValue(year: index / 4, quarter: index % 4 + 1)
    case .year: return DateValue(year: today.year + count)
    case .decade:
      let first = today.year / 10 * 10 + 10 * count
      return DateValue(yearsFrom: first, digits: 1)
    case .century:
      let first = today.year / 100 * 100 + 100 * count
      return DateValue(yearsFrom: first, digits: 2)
    case .second, .minute, .hour: return DateValue(day: day)
    }
  }

  /// A length of time that ends or begins on the article's day: `the past five years`.
  ///
  /// Its value is the length, as TIMEX3 has it; only the days covered are the calendar's.
  func stretch(_ unit: TimeUnit, _ count: Int, isPast: Bool) -> DateValue {
    var value = DateValue(open: unit.duration("\(count)"))
    guard let today, let month = today.month, let monthDay = today.day, (1...2000).contains(count)
    else { return value }
    let steps = isPast ? -count : count
    let other: Int
    switch unit {
    case .day, .night: other = day + steps
    case .week, .weekend: other = day + 7 * steps
    case .fortnight: other = day + 14 * steps
    case .month, .quarter, .year, .decade, .century:
      let months = [.month: 1, .quarter: 3, .year: 12, .decade: 120][unit] ?? 1200
      let index = today.year * 12 + month - 1 + months * steps
      guard index > 12 else { return value }
      let (year, number) = (index / 12, index % 12 + 1)
      let last = CivilDate.days(inMonth: number, of: year)
      guard let date = CivilDate(year: year, month: number, day: min(monthDay, last)) else {
        return value
      }
      other = date.daysSinceEpoch
    case .second, .minute, .hour, .period: return value
    }
    value.from = Int32(clamping: min(day, other))
    value.to = Int32(clamping: max(day, other))
    return value
  }

  /// A quarter by number: this year's, or last year's while that quarter is yet to come.
  ///
  /// `years` counts from the article's year when the wording names one: `next year's first quarter`.
  func quarter(_ number: Int, of years: Int? = nil) -> DateValue {
    guard let today, let month = today.month else { return DateValue(open: "XXXX-Q\(number)") }
    let isAhead = number > (month - 1) / 3 + 1
    return DateValue(year: today.year + (years ?? (isAhead ? -1 : 0)), quarter: number)
  }

  /// A season: the nearest past one, or as named.
  func season(_ number: Int, _ direction: Direction) -> DateValue {
    guard let today, let month = today.month else {
      return DateValue(open: "XXXX-\(CalendarWords.seasonCodes[number])")
    }
    let begins = number * 3 + 3
    switch direction {
    case .lastNamed:
      return DateValue(year: month > begins + 2 ? today.year : today.year - 1, season: number)
    case .future, .nextNamed:
      return DateValue(year: month < begins ? today.year : today.year + 1, season: number)
    case .thisNamed: return DateValue(year: today.year, season: number)
    case .nearest where month < begins && begins - month <= 2:
      return DateValue(year: today.year, season: number)
    case .past, .nearest:
      return DateValue(year: month >= begins ? today.year : today.year - 1, season: number)
    }
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A unit of the calendar or the clock.
enum TimeUnit: Int {
  case second, minute, hour, day, week, month, quarter, year, decade, century, weekend, fortnight
  case night, period

  /// The value while nothing is known of when.
  var open: String {
    switch self {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .night: "XXXX-XX-XXTNI"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter, .period: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    }
  }

  /// The duration of `count` units: `P3M`, `PT2H`, `PXY` when the count is unknown.
  func duration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day, .night: "P\(count)D"
    case .week: "P\(count)W"
    case .fortnight: "P" + (Int(count).map { "\($0 &* 2)" } ?? "X") + "W"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .year: "P\(count)Y"
    case .decade: Int(count).map { "P\($0 &* 10)Y" } ?? "PXE"
    case .century: Int(count).map { "P\($0 &* 100)Y" } ?? "PXC"
    case .weekend: "P\(count)WE"
    case .period: "PX"
    }
  }
}
