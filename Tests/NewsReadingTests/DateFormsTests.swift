import NewsCorpus
import NewsReading
import Testing

@Suite("Forms of dates")
struct DateFormsTests {
  @Test(
    "A counted weekday is that of its month or year",
    arguments: [
      ("The market is on the last Sunday of this month.", "2024-01-28"),
      ("The market was on the second Tuesday of last month.", "2023-12-12"),
      ("It ends on the last Monday in April.", "2024-04-29"),
      ("It ended on the fourth Thursday of November 2022.", "2022-11-24"),
      ("It opened on the 3rd Sunday of June 2021.", "2021-06-20"),
      ("It falls on the first Sunday of 2019.", "2019-01-06"),
      ("The club meets on the first Monday of every month.", "XXXX-WXX-1"),
      ("His first Tuesday in office was grim.", "XXXX-WXX-2"),
      ("He came last Friday.", "2024-01-19"),
    ])
  func readsCountedWeekdays(_ sentence: String, _ value: String) {
    #expect(datesRead(in: sentence).map(\.date.value) == [value])
  }

  @Test(
    "A year that is said once belongs to all days and months joined to it",
    arguments: [
      ("It ran from March 3 to April 9, 2012.", ["2012-03-03", "2012-04-09"]),
      ("It ran from Dec. 28 to Jan. 3, 2013.", ["2012-12-28", "2013-01-03"]),
      ("It ran from 4 to 9 June 2006.", ["2006-06-04", "2006-06-09"]),
      ("It ran from Oct. 29 to Nov. 3 in 2012.", ["2012-10-29", "2012-11-03", "2012"]),
      ("It ran from 30.9.2019 to 2.10.2019.", ["2019-09-30", "2019-10-02"]),
      (
        "It rained on Sept. 4, 11 and 18, 2010, in Lind.",
        ["2010-09-04", "2010-09-11", "2010-09-18"]
      ),
      ("It ran 4–9 June.", ["2023-06-04", "2023-06-09"]),
      ("It rained on 3, 5 and 9 May 2019.", ["2019-05-03", "2019-05-05", "2019-05-09"]),
      ("It won 3, 5 and 9 May 2019 went by.", ["2019-05-09"]),
      ("It opened on the first of June 2019.", ["2019-06-01"]),
      ("The office opens from Thursday to Tuesday.", ["2024-01-25", "2024-01-30"]),
      ("Between 5 May and 7 June 2018 it rained.", ["2018-05-05", "2018-06-07"]),
      ("It ran from June to August 2015.", ["2015-06", "2015-08"]),
      ("It fell in May, June and July 2019.", ["2019-05", "2019-06", "2019-07"]),
      ("It ran from November 2011 to February.", ["2011-11", "2012-02"]),
      ("He came on 3 May 2012. It fell on Nov. 9.", ["2012-05-03", "2023-11-09"]),
      ("From Monday to December it rose.", ["2024-01-22", "2023-12"]),
    ])
  func sharesYears(_ sentence: String, _ values: [String]) {
    #expect(datesRead(in: sentence).map(\.date.value) == values)
  }

  @Test(
    "Split and fiscal years, and the short forms of reports",
    arguments: [
      ("In 2009-10 and the 2015/16 season they led.", ["2009/2010", "2015/2016"]),
      ("The war of 1914–18 was long.", ["1914/1918"]),
      ("It lasted 1999–2003.", ["1999/2003"]),
      ("The fiscal year 2021-22 closed.", ["2021/2022"]),
      ("In the fiscal year 2020 it grew.", ["2020"]),
      ("In FY2019, FY24 and FY2020-21 it grew.", ["2019", "2024", "2020/2021"]),
      ("In Q2 2022 and Q4 of 2021 it grew.", ["2022-Q2", "2021-Q4"]),
      ("It shrank in 2021 Q3.", ["2021-Q3"]), ("It shrank in 3Q23.", ["2023-Q3"]),
      ("It shrank in Q1 ’23.", ["2023-Q1"]), ("It shrank in 2Q 2020.", ["2020-Q2"]),
      ("In H1 2021 it shrank.", ["2021-H1"]),
      ("The third quarter of fiscal 2021 was weak.", ["2021-Q3"]),
      ("She drove an Audi Q3.", []),
      ("Call 2012-1314 today.", ["2024-01-25"]),
      ("There were 2000-2500 people.", []),
    ])
  func readsYears(_ sentence: String, _ values: [String]) {
    #expect(datesRead(in: sentence).map(\.date.value) == values)
  }

  @Test(
    "Weeks and days of a month or year are those",
    arguments: [
      ("In the second week of May 2010 it fell.", "2010-05-08", "2010-05-14"),
      ("On the last day of May 2010 it fell.", "2010-05-31", "2010-05-31"),
      ("In the last weeks of 2011 it fell.", "2011-10-01", "2011-12-31"),
      ("In the opening days of March 2012 it fell.", "2012-03-01", "2012-03-07"),
    ])
  func counts(_ sentence: String, _ from: String, _ to: String) {
    let days = datesRead(in: sentence).compactMap { words, date in
      date.from.map {
        "\(CivilDate(daysSinceEpoch: Int($0)))…\(CivilDate(daysSinceEpoch: Int(date.to ?? 0)))"
      }
    }
    #expect(days == ["\(from)…\(to)"])
  }

  @Test("A deadline and what is yet to be voted on lie ahead")
  func readsAhead() {
    let value = datesRead(in: "The plan has to be debated and passed by early March.").map(
      \.date.value)
    #expect(value == ["2024-03"])
    let other = datesRead(in: "It will be wrapped up and voted on in April.").map(\.date.value)
    #expect(other == ["2024-04"])
  }

  @Test(
    "The days of a part of a year or month are those of the part",
    arguments: [
      ("Early 2011 was wet.", "2011-01-01", "2011-04-30"),
      ("In mid-2013 it froze.", "2013-05-01", "2013-08-31"),
      ("By late March 2012 it dried.", "2012-03-21", "2012-03-31"),
      ("At the end of 2016 it thawed.", "2016-10-01", "2016-12-31"),
      ("By end of 2019 it fell.", "2019-10-01", "2019-12-31"),
      ("At the beginning of May 2010 it fell.", "2010-05-01", "2010-05-07"),
      ("In the late 1990s it fell.", "1996-01-01", "1999-12-31"),
      ("Late in 2008 it fell.", "2008-09-01", "2008-12-31"),
      ("At the start of the 1980s it fell.", "1980-01-01", "1981-12-31"),
      ("By end-2008 it fell.", "2008-10-01", "2008-12-31"),
      ("In early summer 2020 it fell.", "2020-06-01", "2020-06-30"),
      ("It fell earlier this year.", "2024-01-01", "2024-01-25"),
      ("It fell over the past five years.", "2019-01-25", "2024-01-25"),
      ("It grew in the past decade.", "2014-01-25", "2024-01-25"),
      ("It will open in the next two weeks.", "2024-01-25", "2024-02-08"),
    ])
  func narrows(_ sentence: String, _ from: String, _ to: String) throws {
    let found = datesRead(in: sentence)
    #expect(found.count == 1)
    let date = try #require(found.first?.date)
    func day(_ day: Int32?) -> String? {
      day.map { CivilDate(daysSinceEpoch: Int($0)).description }
    }
    #expect(day(date.from) == from)
    #expect(day(date.to) == to)
  }
}
