extension Corpus {
  /// The corpus with the details of one article changed, and its dates resolved anew when given.
  ///
  /// - Complexity: O(*n*) in the number of articles and dates of the corpus.
  package func amending(
    _ article: ArticleOrdinal, details: ArticleDetails, dates newDates: [DateReading]? = nil
  ) -> Corpus {
    var columns = self.columns
    // The rows of the old details stay where they are; nothing points at them any more.
    columns.articles[article].details = columns.enter(details)
    if let newDates {
      let old = columns.articles[article].dates.rows
      let rows = newDates.filter { !$0.isLength }.map { date in
        DateMention(
          date, sentence: UInt32(sentence(at: date.span.lower, of: article)), in: &columns.strings)
      }
      columns.dates.replaceSubrange(old, with: rows)
      columns.articles[article].dates = RowRange(old.lowerBound..<old.lowerBound + rows.count)
      let shift = rows.count - old.count
      for later in columns.articles.indices.dropFirst(article + 1) where shift != 0 {
        columns.articles[later].dates = columns.articles[later].dates.moved(by: shift)
      }
    }
    var amended = self
    amended.replace(columns)
    return amended
  }
}
