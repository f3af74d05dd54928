extension Corpus {
  /// The corpus with the details of one article changed, and its dates resolved anew when given.
  ///
  /// - Complexity: O(*n*) in the number of dates of the corpus.
  package func amending(
    _ article: ArticleOrdinal, details: ArticleDetails, dates newDates: [DateReading]? = nil
  ) -> Corpus {
    var amended = self
    amended.articles[article].details = details
    guard let newDates else { return amended }
    let old = articles[article].dates
    let rows = newDates.map { date in
      DateMention(
        date, sentence: UInt32(sentence(at: date.span.lower, of: article)), in: &amended.strings)
    }
    amended.dates.replaceSubrange(old, with: rows)
    amended.articles[article].dates = old.lowerBound..<old.lowerBound + rows.count
    let shift = rows.count - old.count
    if shift != 0 {
      for later in (article + 1)..<articles.count where later < articles.count {
        let range = articles[later].dates
        amended.articles[later].dates = range.lowerBound + shift..<range.upperBound + shift
      }
    }
    return amended
  }
}
