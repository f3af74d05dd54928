package import NewsCorpus

/// What happened on a day, as one article tells it or several do.
package struct Happening: Sendable, Equatable {
  /// What puts each version on the day, one of each article, in their order.
  package let versions: [Dating]
  /// The version whose date counts: the first that is certain, else the first.
  package let best: Dating

  /// The sentences, as numbers of the corpus, ascending.
  package var sentences: [Int] { versions.map(\.sentence) }

  fileprivate init(_ versions: [Dating], _ best: Dating) {
    (self.versions, self.best) = (versions, best)
  }
}

/// What happened on each day, as some articles tell it, in order of time.
///
///     let timeline = try Timeline(of: corpus, articles: [0, 1, 2], cancellation: .never)
///     for happening in timeline.happenings { … }
///
/// A sentence stands on the day of the date that goes with its main verb (`SentenceDating`). Sentences of several articles
/// are one happening where they stand on the same day, say the same (as in `Statements`, copies included) and differ in
/// nothing that is compared. A sentence without a date stands on no day.
package struct Timeline: Sendable {
  /// What happened, by first day, then by last, by time of day and by place in the corpus; what is on no known day last.
  package let happenings: [Happening]
  /// How many dates the articles have, and how many of them date no happening: lengths, `since …`, parts of names.
  package let dates: (count: Int, unused: Int)

  /// Makes the timeline of articles; ordinals that the corpus does not have are left out.
  ///
  /// - Complexity: O(*n*) in the words of the articles, and for *s* sentences of one day O(*s* · *t*) with *t* stems each.
  package init(
    of corpus: Corpus, articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let articles = Set(articles).filter { corpus.articles.indices.contains($0) }.sorted()
    let words = DatingWords(corpus)
    var datings: [Dating] = []
    var (count, unused) = (0, 0)
    for article in articles {
      let own = SentenceDating(article, in: corpus, words)
      let body = corpus.bodySentences(of: article)
      var dates = corpus.articles[article].dates
      while let first = dates.first {
        try cancellation.check()
        let sentence = Int(corpus.dates[first].sentence)
        let end = dates.first { Int(corpus.dates[$0].sentence) != sentence } ?? dates.upperBound
        defer { dates = end..<dates.upperBound }
        guard body.contains(sentence) else { continue }
        let found = own.datings(of: sentence, dates: first..<end)
        datings += found.datings
        count += end - first
        unused += found.unused
      }
    }
    self.dates = (count, unused)
    var days = DayOrder(corpus)
    let byDay = try days.sorted(datings, cancellation)
    guard articles.count > 1 else {
      happenings = datings.isEmpty ? [] : byDay.flatMap(\.self).map { Happening([$0], $0) }
      return
    }
    let compared = try ComparedArticles(of: corpus, articles: articles, cancellation: cancellation)
    var sameDay = try SameDay(of: compared, cancellation)
    var happenings: [Happening] = []
    for day in byDay {
      for versions in try sameDay.joined(day, cancellation) {
        guard let first = versions.first else { continue }
        happenings.append(Happening(versions, versions.first { $0.isCertain } ?? first))
      }
    }
    self.happenings = happenings
  }
}

/// The order of days, and which sentences stand on the same.
private struct DayOrder {
  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// Where a dating stands: known days by first and last, others by their code behind them.
  private struct Key: Comparable {
    let from: Int32
    let to: Int32
    let code: String
    let subject: UInt8

    static func < (a: Key, b: Key) -> Bool {
      (a.from, a.to, a.code, a.subject) < (b.from, b.to, b.code, b.subject)
    }
  }

  /// Datings by day and subject, days in their order; those of a day by time of day, then by sentence.
  mutating func sorted(
    _ datings: [Dating], _ cancellation: Cancellation
  ) throws(Cancelled) -> [[Dating]] {
    try cancellation.check()
    let keyed = datings.map { dating -> (key: Key, minutes: Int, dating: Dating) in
      let row = corpus.dates[dating.date]
      let code = corpus.strings[row.value]
      guard let from = row.from, let to = row.to else {
        let key = Key(
          from: .max, to: .max, code: Dating.dayCode(code), subject: dating.subject.rawValue)
        return (key, 0, dating)
      }
      let key = Key(from: from, to: to, code: "", subject: dating.subject.rawValue)
      return (key, PeriodWords.minutes(of: code), dating)
    }.sorted { a, b in
      if a.key != b.key { return a.key < b.key }
      return (a.minutes, a.dating.sentence, a.dating.date)
        < (b.minutes, b.dating.sentence, b.dating.date)
    }
    try cancellation.check()
    var days: [[Dating]] = []
    var last: Key?
    for (key, _, dating) in keyed {
      if key == last { days[days.count - 1].append(dating) } else { days.append([dating]) }
      last = key
    }
    return days
  }
}
