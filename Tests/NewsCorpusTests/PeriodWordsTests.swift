import NewsCorpus
import Testing

@Suite("Times in words")
struct PeriodWordsTests {
  @Test(
    "A code is shown in words",
    arguments: [
      ("2019-SU", "summer 2019"), ("2016-Q3", "Q3 2016"), ("199", "1990s"), ("18", "19th century"),
      ("2024-W04", "week of 2024-01-22"), ("2024-W04-WE", "weekend of 2024-01-27"),
      ("2007/2008", "2007–2008"), ("1990-H1", "first half of 1990"),
      ("2024-01-25T22:00", "2024-01-25, 22:00"), ("2024-01-25TEV", "2024-01-25, evening"),
      ("T09:30", "09:30"), ("XXXX-WXX-4", "a Thursday"), ("XXXX-03", "March, no year"),
      ("XXXX-03-05", "5 March, no year"), ("XXXX-WXX", "undated"), ("XXXX-XX-XX", "undated"),
      ("XXXX", "undated"), ("XXX", "undated"), ("PRESENT_REF", "now"), ("P5Y", "5 years"),
      ("PT1H", "1 hour"), ("PXW", "weeks"), ("XXXX-XX-XXTNI", "night"), ("", "undated"),
    ])
  func words(_ code: String, _ words: String) {
    #expect(PeriodWords.words(of: code) == words)
  }

  @Test(
    "Days, months and years read well by themselves", arguments: ["2024-01-25", "2024-01", "2024"])
  func plain(_ code: String) {
    #expect(PeriodWords.words(of: code) == nil)
  }

  @Test(
    "The words may be typed",
    arguments: [
      ("summer 2019", "2019-SU"), ("Fall 2019", "2019-FA"), ("Q3 2016", "2016-Q3"),
      ("1990s", "199"), ("first half of 1990", "1990-H1"),
    ])
  func code(_ words: String, _ code: String) {
    #expect(PeriodWords.code(of: words) == code)
  }
}
