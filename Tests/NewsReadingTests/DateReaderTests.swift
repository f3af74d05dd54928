import NewsCorpus
import NewsReading
import Testing

@Suite("Dates")
struct DateReaderTests {
  /// Thursday, 25 January 2024.
  private static let thursday = CivilDate(year: 2024, month: 1, day: 25)

  private func read(
    _ sentence: String, date: CivilDate? = thursday
  ) -> [(words: String, date: DateReading)] {
    var reader = Reader()
    let reading = reader.read(Array("\n\(sentence)".utf8), date: date)
    return reading.dates.map {
      (String(decoding: reading.text[$0.span.range], as: UTF8.self), $0)
    }
  }

  @Test(
    "Absolute dates need no article date",
    arguments: [
      ("It began on 2023-10-07.", "2023-10-07", "2023-10-07"),
      ("It began on January 25, 2024.", "January 25, 2024", "2024-01-25"),
      ("It began on 25 January 2024.", "25 January 2024", "2024-01-25"),
      ("It began on 1/25/2024.", "1/25/2024", "2024-01-25"),
      ("It began on 25/1/2024.", "25/1/2024", "2024-01-25"),
      ("It began in March 2003.", "March 2003", "2003-03"),
      ("It began in late 2011.", "late 2011", "2011"),
      ("It began in the 1990s.", "the 1990s", "199"),
      ("It began in the 19th century.", "the 19th century", "18"),
      ("It began in the summer of 2016.", "the summer of 2016", "2016-SU"),
      ("It began in the third quarter of 2016.", "the third quarter of 2016", "2016-Q3"),
      ("It began at the end of 2023.", "the end of 2023", "2023"),
    ])
  func readsAbsolute(_ sentence: String, _ words: String, _ value: String) {
    let found = read(sentence, date: nil)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.date.value) == [value])
    #expect(found.allSatisfy { $0.date.from != nil && $0.date.to != nil })
  }

  @Test(
    "What leans on the article's date is counted from it",
    arguments: [
      ("She said Tuesday that talks go on.", "Tuesday", "2024-01-23"),
      ("She said Thursday that talks go on.", "Thursday", "2024-01-25"),
      ("They will meet on Tuesday.", "Tuesday", "2024-01-30"),
      ("They met last Thursday.", "last Thursday", "2024-01-18"),
      ("They meet next Friday.", "next Friday", "2024-01-26"),
      ("It was hit on Oct. 7.", "Oct. 7", "2023-10-07"),
      ("It was hit on 10 January.", "10 January", "2024-01-10"),
      ("They will meet on February 3.", "February 3", "2024-02-03"),
      ("Attacks rose since October.", "October", "2023-10"),
      ("It was announced last week.", "last week", "2024-W03"),
      ("It was announced earlier this year.", "earlier this year", "2024"),
      ("It ends next month.", "next month", "2024-02"),
      ("It fell two days ago.", "two days ago", "2024-01-23"),
      ("It fell three months ago.", "three months ago", "2023-10"),
      ("It opened yesterday.", "yesterday", "2024-01-24"),
      ("It was shut on Monday night.", "Monday night", "2024-01-22TNI"),
      ("It shut at 10 p.m. Tuesday.", "10 p.m. Tuesday", "2024-01-23T22:00"),
      ("It rose in the fourth quarter.", "the fourth quarter", "2023-Q4"),
      ("It opened last summer.", "last summer", "2023-SU"),
      ("They feast on Thanksgiving Day.", "Thanksgiving Day", "2023-11-23"),
    ])
  func readsRelative(_ sentence: String, _ words: String, _ value: String) {
    let found = read(sentence)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.date.value) == [value])
  }

  @Test(
    "Without an article date what leans on it stays open",
    arguments: [
      ("It was hit on 10 January.", "XXXX-01-10"), ("She said Thursday it was.", "XXXX-WXX-4"),
      ("It was announced last week.", "XXXX-WXX"), ("It opened yesterday.", "XXXX-XX-XX"),
      ("Attacks rose since October.", "XXXX-10"), ("It grew last year.", "XXXX"),
    ])
  func staysOpen(_ sentence: String, _ value: String) {
    let found = read(sentence, date: nil)
    #expect(found.map(\.date.value) == [value])
    #expect(found.allSatisfy { $0.date.from == nil && $0.date.to == nil })
  }

  @Test(
    "Lengths of time, present and future have values without days",
    arguments: [
      ("It lasted three months.", "P3M"), ("It was a 20-year war.", "P20Y"),
      ("It lasted for years.", "PXY"),
      ("It has grown recently.", "PAST_REF"), ("It is currently shut.", "PRESENT_REF"),
      ("It opens soon.", "FUTURE_REF"), ("They vote every year.", "P1Y"),
      ("They march each July.", "XXXX-07"),
    ])
  func readsLengths(_ sentence: String, _ value: String) {
    let found = read(sentence)
    #expect(found.map(\.date.value) == [value])
    #expect(found.allSatisfy { $0.date.from == nil })
  }

  @Test("A month covers its days")
  func coversDays() throws {
    let march = try #require(read("It began in February 2024.").first).date
    #expect(march.from == CivilDate(year: 2024, month: 2, day: 1).map { Int32($0.daysSinceEpoch) })
    #expect(march.to == CivilDate(year: 2024, month: 2, day: 29).map { Int32($0.daysSinceEpoch) })
  }

  @Test(
    "Words of the calendar that say no time are left alone",
    arguments: [
      "They may march again.", "May said no.", "The future of the bridge is open.",
      "It employs 2000 people.", "He is 45 years old.", "It was a close second.",
      "He reads USA Today.", "The odds are 3:1.", "As soon as they left it burnt.",
    ])
  func leavesAlone(_ sentence: String) {
    #expect(read(sentence).map(\.words) == [])
  }

  @Test("A second day shares the month of the first")
  func readsSecondDay() {
    let found = read("It ran from Nov. 6 to 10.")
    #expect(found.map(\.words) == ["Nov. 6", "10"])
    #expect(found.map(\.date.value) == ["2023-11-06", "2023-11-10"])
    let dated = read("The congress of April 24 and 25, 1999 was short.")
    #expect(dated.map(\.words) == ["April 24", "25, 1999"])
    #expect(dated.map(\.date.value) == ["1999-04-24", "1999-04-25"])
  }

  @Test("A report's quarter settles what a year ago means")
  func settlesQuarters() {
    let found = read("Sales rose in the fourth quarter. They were flat a year ago.")
    #expect(found.map(\.date.value) == ["2023-Q4", "2022-Q4"])
  }

  @Test(
    "Odd input is read without a fault",
    arguments: [
      "32 January", "2024-13-45", "0/0/0000", "25:99 p.m.", "99999999999999999999 years ago",
      "31 February 2023", "the", "last", "10 p.m.", "1999s", "of March", "nineteen ninety-",
      "30000 years ago", "0000 years", "the 0s", "q", "12 noon midnight", "the end of", "mid-",
    ],
    [thursday, nil])
  func survives(_ sentence: String, _ date: CivilDate?) {
    let found = read(sentence, date: date)
    #expect(found.allSatisfy { !$0.words.isEmpty })
  }
}
