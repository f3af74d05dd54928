import NewsCorpus
import Testing

@Suite struct CivilDateTests {
  @Test("Counting days agrees with walking the calendar day by day")
  func walking() throws {
    // From 1 January 1896, so that the walk passes 1900, which is no leap year, and 2000, which is one.
    var day = try #require(CivilDate(year: 1896, month: 1, day: 1))
    var count = day.daysSinceEpoch
    // 1 January 1896 was a Wednesday.
    var weekday = 3
    for _ in 0..<60_000 {
      #expect(day.daysSinceEpoch == count)
      #expect(CivilDate(daysSinceEpoch: count) == day)
      #expect(day.weekday == weekday)
      day = Self.next(day)
      count += 1
      weekday = weekday % 7 + 1
    }
    #expect(day.year == 2060)
  }

  @Test(
    "Known days have known numbers",
    arguments: [
      (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2024, 1, 25, 19_747),
    ])
  func known(year: Int, month: Int, day: Int, count: Int) {
    #expect(CivilDate(year: year, month: month, day: day)?.daysSinceEpoch == count)
  }

  @Test(
    "A day that the calendar does not have is no date",
    arguments: [(2031, 2, 29), (2031, 4, 31), (2031, 13, 1), (2031, 0, 1), (0, 1, 1), (2031, 1, 0)])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test("A month and a year end with their last days")
  func lastDays() throws {
    let february = try #require(CivilDate(year: 2032, month: 2))
    #expect(february.lastDaySinceEpoch - february.daysSinceEpoch + 1 == 29)
    let year = try #require(CivilDate(year: 2031))
    #expect(year.lastDaySinceEpoch - year.daysSinceEpoch + 1 == 365)
    #expect([february.description, year.description] == ["2032-02", "2031"])
  }

  @Test("A day without its month is no date")
  func monthless() {
    #expect(CivilDate(year: 2031, month: nil, day: 4) == nil)
  }

  /// The next day by the rules one learns at school.
  private static func next(_ date: CivilDate) -> CivilDate {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let (year, month, day) = (date.year, date.month ?? 1, date.day ?? 1)
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
    if day < length { return CivilDate(year: year, month: month, day: day + 1) ?? date }
    if month < 12 { return CivilDate(year: year, month: month + 1, day: 1) ?? date }
    return CivilDate(year: year + 1, month: 1, day: 1) ?? date
  }
}
