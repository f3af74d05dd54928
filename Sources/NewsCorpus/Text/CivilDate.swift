/// A day, month or year of the Gregorian calendar, as precise as it is known.
package struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, such as 2024.
  package var year: Int
  /// The month from 1 to 12; nil when only the year is known.
  package var month: Int?
  /// The day of the month from 1; nil when it is not known.
  package var day: Int?

  /// Makes a date; nil where month or day do not exist.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024-01-25`, `2024-01` or `2024`; nil for anything else and for days that do not exist.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0],
      !parts.contains(where: { $0 == nil })
    else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  /// The date `count` days after 1 January 1970.
  ///
  /// Uses the civil-from-days algorithm of Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms".
  package init(daysSinceEpoch count: Int) {
    let z = count + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shifted + 2) / 5 + 1
  }

  /// The number of days from 1 January 1970 to the first day that this date may mean.
  package var daysSinceEpoch: Int {
    let month = self.month ?? 1
    let day = self.day ?? 1
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The last day that this date may mean, in days since 1 January 1970.
  package var lastDaySinceEpoch: Int {
    if day != nil { return daysSinceEpoch }
    if let month { return daysSinceEpoch + Self.days(inMonth: month, of: year) - 1 }
    return daysSinceEpoch + (Self.isLeap(year) ? 366 : 365) - 1
  }

  /// The day of the week of the first day, 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    let shifted = (daysSinceEpoch + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// ISO 8601: `2024-01-25`, `2024-01`, `2024`.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  /// The number of days of a month of a year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has 366 days.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}
