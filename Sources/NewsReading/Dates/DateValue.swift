import NewsCorpus

/// What a date expression means: its TIMEX3 value and the days it covers.
struct DateValue {
  var text: String
  var from: Int32? = nil
  var to: Int32? = nil
  /// The quarters before this one in our era, when it is a quarter.
  var quarterIndex: Int? = nil

  /// A value that covers no days: `P3M`, `PRESENT_REF`, `XXXX-WXX-4`.
  init(open text: String) { self.text = text }

  private init(_ text: String, _ from: Int, _ to: Int) {
    self.text = text
    self.from = Int32(clamping: from)
    self.to = Int32(clamping: to)
  }

  /// `1998-02-13`, `1998-02`, `1998`; open where the calendar has no such day.
  init(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      self.init(open: "XXXX")
      return
    }
    self.init(date.description, date.daysSinceEpoch, date.lastDaySinceEpoch)
  }

  /// From one year to another: `2007/2008`, an interval of ISO 8601.
  init(years: ClosedRange<Int>) {
    guard let first = CivilDate(year: years.lowerBound),
      let last = CivilDate(year: years.upperBound)
    else {
      self.init(open: "XXXX")
      return
    }
    self.init("\(first)/\(last)", first.daysSinceEpoch, last.lastDaySinceEpoch)
  }

  /// The day `count` days after 1 January 1970.
  init(day count: Int) {
    self.init(CivilDate(daysSinceEpoch: count).description, count, count)
  }

  /// The ISO week that holds the day `count`: `1998-W08`.
  init(weekOf count: Int) {
    let monday = count - (CivilDate(daysSinceEpoch: count).weekday - 1)
    // The ISO year of a week is that of its Thursday.
    let thursday = CivilDate(daysSinceEpoch: monday + 3)
    let newYear = CivilDate(year: thursday.year).map(\.daysSinceEpoch) ?? monday
    let number = (monday + 3 - newYear) / 7 + 1
    self.init(
      "\(Self.padded(thursday.year))-W\(number < 10 ? "0" : "")\(number)", monday, monday + 6)
  }

  /// The weekend of the ISO week that holds the day `count`: `1990-W32-WE`.
  init(weekendOf count: Int) {
    let week = DateValue(weekOf: count)
    self.init(week.text + "-WE", Int(week.from ?? 0) + 5, Int(week.to ?? 0))
  }

  /// A quarter: `1989-Q3`.
  init(year: Int, quarter: Int) {
    guard let first = CivilDate(year: year, month: quarter * 3 - 2),
      let last = CivilDate(year: year, month: quarter * 3)
    else {
      self.init(open: "XXXX-Q\(quarter)")
      return
    }
    self.init(
      "\(Self.padded(year))-Q\(quarter)", first.daysSinceEpoch, last.lastDaySinceEpoch)
    quarterIndex = year * 4 + quarter - 1
  }

  /// A season, by whole months; winter runs into the next year: `1997-FA`.
  init(year: Int, season: Int) {
    let first = CivilDate(year: year, month: season * 3 + 3)
    let last =
      season == 3
      ? CivilDate(year: year + 1, month: 2) : CivilDate(year: year, month: season * 3 + 5)
    let code = CalendarWords.seasonCodes[season]
    self.init(
      "\(Self.padded(year))-\(code)", first?.daysSinceEpoch ?? 0, last?.lastDaySinceEpoch ?? 0)
  }

  /// A decade, `199`, or a century, `19`: the year without its last one or two digits.
  init(yearsFrom year: Int, digits: Int) {
    let span = digits == 1 ? 10 : 100
    guard let first = CivilDate(year: max(1, year)), let last = CivilDate(year: year + span - 1),
      year >= 0
    else {
      self.init(open: digits == 1 ? "XXX" : "XX")
      return
    }
    self.init(
      String(Self.padded(year).dropLast(digits)), first.daysSinceEpoch, last.lastDaySinceEpoch)
  }

  /// A half of a year: `1990-H1`.
  init(year: Int, half: Int) {
    guard let first = CivilDate(year: year, month: half * 6 - 5),
      let last = CivilDate(year: year, month: half * 6)
    else {
      self.init(open: "XXXX-H\(half)")
      return
    }
    self.init("\(Self.padded(year))-H\(half)", first.daysSinceEpoch, last.lastDaySinceEpoch)
  }

  /// The day it means, in days since 1 January 1970; nil when it means more than one.
  var day: Int? { from == to ? from.map(Int.init) : nil }

  /// The value with a part of the day or a time: `1998-02-12TEV`.
  func at(_ time: String) -> DateValue {
    var value = self
    value.text += time.first == "T" ? time : "T" + time
    return value
  }

  private static func padded(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
