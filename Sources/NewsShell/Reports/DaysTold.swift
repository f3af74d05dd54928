import NewsAnalysis
import NewsCorpus
import Presentation
import QueryEngine

/// What articles tell of each day, as a page shows it: the happenings of their timeline whose day is known.
struct DaysTold {
  /// The days, months and years, ascending.
  let days: [ComparisonPage.Day]
  /// How many happenings have no known day.
  let open: Int

  /// - Complexity: O(*n*) in the happenings.
  init(of timeline: Timeline, in corpus: Corpus) {
    var days: [ComparisonPage.Day] = []
    var open = 0
    var lastCode = ""
    for happening in timeline.happenings {
      let code = Dating.dayCode(corpus.strings[corpus.dates[happening.best.date].value])
      guard happening.best.basis != .open, let from = corpus.dates[happening.best.date].from else {
        open += 1
        continue
      }
      let passages = happening.versions.map { dating in
        let article = corpus.article(ofSentence: dating.sentence)
        return ComparisonPage.Cited(
          address: corpus.address(ofSentence: dating.sentence).description,
          text: corpus.string(corpus.sentences[dating.sentence].span, of: article),
          wording: corpus.string(corpus.dates[dating.date].span, of: article),
          remarks: HappeningText.words(dating.remarks, code: code, of: dating.subject))
      }
      if let last = days.indices.last, code == lastCode {
        days[last].passages += passages
      } else {
        // A season or a week has no date of its own in HTML.
        let isDate = code.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
        let day = CivilDate(daysSinceEpoch: Int(from))
        days.append(
          ComparisonPage.Day(
            iso: isDate ? code : day.description,
            name: code == day.description
              ? CitationText.spelled(day) : PeriodWords.words(of: code) ?? code,
            passages: passages))
        lastCode = code
      }
    }
    (self.days, self.open) = (days, open)
  }
}
