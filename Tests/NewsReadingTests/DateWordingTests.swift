import NewsCorpus
import NewsReading
import Testing

@Suite("Wording of dates")
struct DateWordingTests {
  @Test(
    "The wording around a date tells whether it has been or is to come",
    arguments: [
      ("She will succeed him Feb. 1.", "2024-02-01"),
      ("The pact is effective June 1.", "2024-06-01"),
      ("The new timetable is to come out in early November.", "2024-11"),
      ("The toll would rise on a still unspecified day in July.", "2024-07"),
      ("The court set talks until Tuesday.", "2024-01-30"),
      ("By Monday, the party hardened its line.", "2024-01-22"),
      ("The lease had been due to end Friday.", "2024-01-19"),
      ("They agreed to meet on Tuesday.", "2024-01-30"),
      ("The fair begins Saturday.", "2024-01-27"),
      ("He spoke ahead of Saturday.", "2024-01-27"),
      ("Growth has slowed since year-end.", "2023-12-31"),
      ("It opened on Monday, July 31.", "2023-07-31"),
      ("It opened on Sunday, July 31.", "2022-07-31"),
    ])
  func readsDirection(_ sentence: String, _ value: String) {
    #expect(datesRead(in: sentence).map(\.date.value) == [value])
  }

  @Test(
    "A date may lean on the one before it",
    arguments: [
      ("He won in 1995. The following year he lost.", ["1995", "1996"]),
      ("It was cut in 1995. Later that year it shut.", ["1995", "1995"]),
      ("It began on 3 May 2019. The next day it ended.", ["2019-05-03", "2019-05-04"]),
      ("On Monday the town slept. At 10 p.m. it woke.", ["2024-01-22", "2024-01-25T22:00"]),
      (
        "On Monday at noon the guards slept until 10 p.m.",
        ["2024-01-22T12:00", "2024-01-22T22:00"]
      ),
      ("It will fall in the third quarter of 2025. It fell a year ago.", ["2025-Q3", "2023"]),
    ])
  func leansOnOthers(_ text: String, _ values: [String]) {
    #expect(datesRead(in: text).map(\.date.value) == values)
  }

  @Test(
    "Halves, spelled years, feasts and hours in words are dates",
    arguments: [
      ("It grew in the first half of 1990.", "the first half of 1990", "1990-H1"),
      ("It grew in the last half of 1989.", "the last half of 1989", "1989-H2"),
      ("It fell by the year two thousand.", "the year two thousand", "2000"),
      (
        "The pier burned in the winter of nineteen eighty-four.",
        "the winter of nineteen eighty-four",
        "1984-WI"
      ),
      ("It opened on Christmas Eve.", "Christmas Eve", "2023-12-24"),
      ("It opened on Labor Day.", "Labor Day", "2023-09-04"),
      ("It opened on Memorial Day.", "Memorial Day", "2023-05-29"),
      ("They will vote on Election Day.", "Election Day", "2024-11-05"),
      ("It opened on New Year's Eve.", "New Year's Eve", "2023-12-31"),
      ("The ferry sailed at 4 in the morning.", "4 in the morning", "2024-01-25T04:00"),
      ("The dredging stopped earlier in the year.", "earlier in the year", "2024"),
      ("The 2016 hopefuls met.", "2016", "2016"),
    ])
  func readsNamed(_ sentence: String, _ words: String, _ value: String) {
    let found = datesRead(in: sentence)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.date.value) == [value])
  }

  @Test("One day without a length is some day")
  func readsSomeDay() {
    #expect(datesRead(in: "One day they will return.").map(\.date.value) == ["FUTURE_REF"])
    #expect(datesRead(in: "They talked for one day.").map(\.date.value) == ["P1D"])
    #expect(datesRead(in: "They rest one day a week.").first?.date.value == "P1D")
  }

  @Test(
    "Names and parts of a whole are no dates",
    arguments: [
      "He spoke on \u{201C}This Week\u{201D} again.", "He spoke on 60 Minutes again.",
      "The party daily Clarion shut.",
      "More than a quarter of the market fell.", "As recently as the flood it stood.",
      "Watch the rescue 02:24", "It was her last week in office.", "A now-familiar face won.",
      "They dream of a future in which ferries fly.", "The year Britain gave in was hard.",
    ])
  func leavesAlone(_ sentence: String) {
    #expect(datesRead(in: sentence).map(\.words) == [])
  }

  @Test(
    "Sureness follows the wording",
    arguments: [
      ("It opened on 3 May 2019.", Confidence.sure), ("It opened last Tuesday.", .likely),
      ("Tuesday, more rain.", .guess), ("It opens at 10 p.m.", .guess),
      ("He read of Tuesday's vote.", .guess),
      ("It fell a day earlier.", .guess),
    ])
  func gradesSureness(_ sentence: String, _ confidence: Confidence) {
    #expect(datesRead(in: sentence).map(\.date.confidence) == [confidence])
  }

  @Test(
    "Odd wording is read without a fault",
    arguments: [
      "the following year", "that year", "the next day", "first half of", "the last half of",
      "New Year's",
      "Election Day, 99999", "Labor Day of 2020", "4 in the morning", "13 in the morning",
      "the year two",
      "10 p.m. (", "10 p.m. (0735 GMT", "one day", "Monday, February 30", "the year",
      "year two thousand and",
      "Christmas", "until", "by",
    ])
  func survives(_ sentence: String) {
    #expect(datesRead(in: sentence).allSatisfy { !$0.words.isEmpty })
  }
}
