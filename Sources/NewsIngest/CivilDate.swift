/// A calendar day as printed, as exact as the page was: a year, a year and a month, or a full day.
///
/// No time zone and no conversion: `2024-01-25T23:30:00-05:00` is 25 January 2024, the reader's day.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// A date that exists; `nil` for the thirtieth of February, a thirteenth month, or a day without a month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: Comparable {
  /// The vaguer date comes first: `2024` before `2024-01` before `2024-01-01`.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601, as far as the date is known: `2024-01-25`, `2024-01`, `2024`.
  package var description: String {
    var text = String(year)
    for part in [month, day] {
      guard let part else { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }
}
