import NewsCorpus
import Presentation

/// What articles tell of each day: the sentences that name it. Here a better timeline takes its place.
struct DaysTold {
  /// The days, ascending; only those that are known to the day.
  let days: [ComparisonPage.Day]

  /// - Complexity: O(*n* log *n*) in the dates of the articles.
  init(in articles: [ArticleOrdinal], of corpus: Corpus) {
    var passages: [Int: [ComparisonPage.Cited]] = [:]
    for article in articles {
      // Of several dates of one sentence that name one day the first is shown.
      var told: [Int: UInt32] = [:]
      for number in corpus.articles[article].dates {
        let row = corpus.dates[number]
        guard let from = row.from, from == row.to else { continue }
        let day = Int(from)
        guard told.updateValue(row.sentence, forKey: day) != row.sentence else { continue }
        let sentence = Int(row.sentence)
        passages[day, default: []].append(
          ComparisonPage.Cited(
            address: corpus.address(ofSentence: sentence).description,
            text: corpus.string(corpus.sentences[sentence].span, of: article),
            wording: corpus.string(row.span, of: article),
            remarks: row.confidence == .guess ? ["? the day is a guess"] : []))
      }
    }
    days = passages.sorted { $0.key < $1.key }.map { day, passages in
      let date = CivilDate(daysSinceEpoch: day)
      return ComparisonPage.Day(
        iso: date.description, name: CitationText.spelled(date), passages: passages)
    }
  }
}
