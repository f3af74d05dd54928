package import NewsCorpus

/// When articles say that one thing happened.
package struct ComparedDate: Sendable {
  /// How the dates relate. None of them says which article is right.
  package enum Verdict: Sendable, CaseIterable {
    /// They have no day in common.
    case datesDiffer
    /// One is more precise: `January` and `10 January`.
    case precisionsDiffer
    /// The same day, month or year.
    case same
  }

  /// The dates' numbers in the corpus, one of each article, ascending.
  package let dates: [Int]
  /// The articles, in the same order.
  package let articles: [ArticleOrdinal]
  /// How they relate.
  package let verdict: Verdict
}

/// Dates that several articles give for the same thing.
///
/// Dates are compared where their sentences are aligned; dates that differ need more likeness. Wrong
/// for two visits of one person to one place: their sentences look like one event told twice.
package struct DateComparison: Sendable {
  /// What is compared: differing dates first, then by number of articles, then in order of the corpus.
  package let dates: [ComparedDate]
  /// How many dates are not compared, because their sentence has more than `most`.
  package let leftOut: Int

  /// How many dates of a sentence are compared, in the order of its text.
  package static let most = 100

  fileprivate init(_ pool: DatePool) {
    leftOut = pool.leftOut.values.reduce(0, +)
    dates = pool.joined.groups.map { members in
      ComparedDate(
        dates: members.map(\.number), articles: members.map(\.context.article),
        verdict: Self.verdict(members))
    }
    .sorted { a, b in
      let (first, second) = (Self.rank(a.verdict), Self.rank(b.verdict))
      if first != second { return first < second }
      if a.dates.count != b.dates.count { return a.dates.count > b.dates.count }
      return (a.dates.first ?? 0) < (b.dates.first ?? 0)
    }
  }

  private static func rank(_ verdict: ComparedDate.Verdict) -> Int {
    ComparedDate.Verdict.allCases.firstIndex(of: verdict) ?? 0
  }

  private static func verdict(_ group: [DateStatement]) -> ComparedDate.Verdict {
    var worst = ComparedDate.Verdict.same
    for (offset, first) in group.enumerated() {
      for second in group[(offset + 1)...] {
        if let verdict = first.verdict(against: second), rank(verdict) < rank(worst) {
          worst = verdict
        }
      }
    }
    return worst
  }
}

/// The dates of some articles set against each other.
struct DatePool {
  fileprivate private(set) var joined = JoinedStatements<DateStatement>()
  /// How many dates of each article are not compared.
  fileprivate private(set) var leftOut: [ArticleOrdinal: Int] = [:]

  /// When the articles say that the same things happened.
  var comparison: DateComparison { DateComparison(self) }

  /// Takes in the dates of articles on one event whose sentences are aligned.
  ///
  /// - Complexity: O(*p*) in the number of aligned pairs of sentences.
  mutating func add(
    _ alignment: Alignment, _ related: RelatedArticles, _ cancellation: Cancellation
  ) throws(Cancelled) {
    let compared = alignment.compared
    var found: [DateStatement] = []
    /// For each sentence of the corpus its statements, as indices of `found`.
    var bySentence: [Int: [Int]] = [:]
    for (article, isOfSharedEvent) in zip(compared.articles, related.isOfSharedEvent)
    where isOfSharedEvent {
      try read(article, of: compared, into: &found, bySentence: &bySentence, cancellation)
    }
    var links: [MutualBest.Link] = []
    for pair in alignment.pairs where pair.isOfOneEvent {
      try cancellation.check()
      for first in bySentence[compared.sentences[pair.first]] ?? [] {
        for second in bySentence[compared.sentences[pair.second]] ?? [] {
          try cancellation.check()
          if let score = found[first].likeness(to: found[second], sentences: pair.score, compared) {
            links.append(MutualBest.Link(first: first, second: second, score: score))
          }
        }
      }
    }
    try joined.join(found, by: links, cancellation)
  }

  private mutating func read(
    _ article: ArticleOrdinal, of compared: ComparedArticles, into found: inout [DateStatement],
    bySentence: inout [Int: [Int]], _ cancellation: Cancellation
  ) throws(Cancelled) {
    var skipped = 0
    for number in compared.corpus.articles[article].dates {
      try cancellation.check()
      let sentence = Int(compared.corpus.dates[number].sentence)
      guard let statement = DateStatement(number, in: compared) else { continue }
      guard bySentence[sentence, default: []].count < DateComparison.most else {
        skipped += 1
        continue
      }
      bySentence[sentence, default: []].append(found.count)
      found.append(statement)
    }
    leftOut[article] = skipped
  }
}

/// A date with what is needed to compare it.
struct DateStatement: NumberedStatement {
  let number: Int
  let context: FigureContext
  private let days: Days
  private let wording: Wording
  /// The day on which the article appeared, and how many days lie between it and the date; nil where not known.
  private let published: Int?
  private let age: Int?

  var article: ArticleOrdinal { context.article }

  /// The days meant: in one year, or in a year that the article leaves open.
  private enum Days {
    case range(ClosedRange<Int32>)
    case open(String)
  }

  /// In what words a date is given.
  private enum Wording: Equatable {
    /// In numbers: `10 January`, `2024`.
    case numbers
    /// A weekday, and the day on which the article appeared.
    case weekday(Vocabulary.Term, of: Int)
    /// Counted from the article's own day, which may be that of a copy: `last week`, `this morning`.
    case relative
  }

  private static func wording(of row: DateMention, in compared: ComparedArticles) -> Wording {
    let corpus = compared.corpus
    let article = corpus.article(ofSentence: Int(row.sentence))
    let terms = corpus.words(in: row.span, of: article).map { corpus.words.terms[$0] }
    let words = terms.map { corpus.vocabulary.string(of: $0) }
    if words.contains(where: relativeWords.contains) { return .relative }
    if words.contains(where: { $0.utf8.contains { (0x30...0x39).contains($0) } }) {
      return .numbers
    }
    guard let place = words.firstIndex(where: weekdays.contains),
      let day = corpus.articles.date(of: article)?.daysSinceEpoch
    else { return .relative }
    return .weekday(terms[place], of: day)
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let relativeWords: Set<String> = [
    "ago", "last", "next", "this", "earlier", "later", "past", "previous", "coming",
  ]

  /// Whether each date lies as far from the day of its own article as the other: what happens every week is told of every
  /// week.
  private func isRepeated(_ other: DateStatement) -> Bool {
    guard let age, let its = other.age, let published, let later = other.published else {
      return false
    }
    return abs(published - later) >= 3 && abs(age - its) <= 2
  }

  /// Whether both dates are given in such words that they can differ: in numbers, or as two weekdays in articles of one
  /// week.
  private func canDiffer(from other: DateStatement) -> Bool {
    switch (wording, other.wording) {
    case (.numbers, .numbers): true
    case (.weekday(let own, let day), .weekday(let its, let otherDay)):
      own != its && abs(day - otherDay) < 7
    default: false
    }
  }

  /// Reads a date; nil for durations, `now` and what is not resolved to days.
  init?(_ number: Int, in compared: ComparedArticles) {
    let row = compared.corpus.dates[number]
    if let from = row.from, let to = row.to, from <= to {
      // Longer stretches are periods, not dates of events.
      guard to - from <= 366 else { return nil }
      days = .range(from...to)
    } else {
      let value = compared.corpus.strings[row.value]
      guard value.hasPrefix("XXXX-"), value.utf8.count >= 7, !value.contains("W") else {
        return nil
      }
      // The time of day tells no other day.
      days = .open(String(value.dropFirst(5).prefix { $0 != "T" }))
    }
    self.number = number
    wording = Self.wording(of: row, in: compared)
    let article = compared.corpus.article(ofSentence: Int(row.sentence))
    published = compared.corpus.articles.date(of: article)?.daysSinceEpoch
    if let published, let from = row.from { age = published - Int(from) } else { age = nil }
    let own = compared.corpus.words(in: row.span, of: article)
    context = FigureContext(
      of: row.span, sentence: Int(row.sentence), without: Set(compared.stems(ofWords: own)),
      in: compared)
  }

  func verdict(against other: DateStatement) -> ComparedDate.Verdict? {
    switch (days, other.days) {
    case (.range(let first), .range(let second)):
      if first == second { return .same }
      return first.overlaps(second) ? .precisionsDiffer : .datesDiffer
    case (.open(let first), .open(let second)):
      if first == second { return .same }
      return first.hasPrefix(second) || second.hasPrefix(first) ? .precisionsDiffer : .datesDiffer
    case (.range(let range), .open(let open)), (.open(let open), .range(let range)):
      guard range.lowerBound == range.upperBound else { return nil }
      let day = String(CivilDate(daysSinceEpoch: Int(range.lowerBound)).description.dropFirst(5))
      if day == open { return .same }
      return day.hasPrefix(open) ? .precisionsDiffer : .datesDiffer
    }
  }

  /// How sure it is that the two date the same, where their sentences are alike by `sentences`; nil
  /// when they should not be compared.
  func likeness(
    to other: DateStatement, sentences: Double, _ compared: ComparedArticles
  ) -> Double? {
    guard context.article != other.context.article, let verdict = verdict(against: other) else {
      return nil
    }
    let likeness = max(context.similarity(other.context), sentences)
    switch verdict {
    case .same: return likeness >= 0.25 ? 1 + likeness : nil
    case .precisionsDiffer:
      return likeness >= 0.3 && wording == .numbers && other.wording == .numbers
        ? 0.5 + likeness : nil
    case .datesDiffer:
      // Who signed two messages on two days says nothing of one thing.
      let words = context.shared(with: other.context).filter { !compared.isName[Int($0)] }
      return likeness >= 0.45 && words.count >= 4 && canDiffer(from: other) && !isRepeated(other)
        ? likeness : nil
    }
  }
}
