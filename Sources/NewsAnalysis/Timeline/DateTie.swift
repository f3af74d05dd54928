import NewsCorpus

/// How a date of a sentence is tied to what is told there.
///
/// Right for `Thursday’s meeting` and `who took office in May`; wrong where a side clause begins without a word for it:
/// in `The mill closed in May will reopen`, May is taken for the day of reopening, and marked as expected.
struct DateTie {
  /// What a date stands with; the first ones rather date what is told.
  enum Kind: Int {
    case verb, bound, aside, noun
  }

  /// The date, by its number in the corpus.
  let date: Int
  let kind: Kind
  /// What is to be said of it.
  let remarks: Dating.Remarks
  /// The days meant; nil when they are not known.
  let days: ClosedRange<Int32>?
  /// The day's code of ISO 8601, without the time of day.
  let code: String

  /// Whether an open code means a day: `XXXX-01-10`, `XXXX-WXX-4`.
  var isOpenDay: Bool { code.utf8.count >= 10 }
}

/// Tells how the dates of an article's sentences are tied to them.
struct DateTies {
  private let article: ArticleOrdinal
  private let corpus: Corpus
  private let words: DatingWords
  /// The day on which the article appeared; nil when that is not known to the day.
  private let today: Int?

  init(_ article: ArticleOrdinal, in corpus: Corpus, _ words: DatingWords) {
    (self.article, self.corpus, self.words) = (article, corpus, words)
    let date = corpus.articles.date(of: article)
    today = date?.day == nil ? nil : date?.daysSinceEpoch
  }

  /// The tie of a date; nil for what is no day of a happening: lengths, `now`, times of no day, parts of names, `since …`,
  /// `every Tuesday`, months and years of a noun (`the 2003 war`).
  func tie(of date: Int, in sentence: Range<Int>, _ voices: SentenceVoices) -> DateTie? {
    let row = corpus.dates[date]
    let code = corpus.strings[row.value]
    let own = corpus.words(in: row.span, of: article)
    guard Self.isDay(code), !own.isEmpty, !isInName(row.span), !isLabel(row.span) else {
      return nil
    }
    let before = own.lowerBound - 1
    guard before < sentence.lowerBound || !isNoDay(before, in: sentence),
      !words.isAny(own.lowerBound, "each", "every")
    else { return nil }
    let days = row.from.flatMap { from in row.to.map { from...max(from, $0) } }
    let day = Dating.dayCode(code)
    var (kind, remarks) = (DateTie.Kind.verb, Dating.Remarks())
    if isOfNoun(row.span, own, in: sentence) {
      // `today’s market` is that of these days.
      guard days.map({ $0.count == 1 }) ?? (day.utf8.count >= 10),
        !words.isAny(own.lowerBound, "today")
      else { return nil }
      (kind, remarks) = (.noun, .ofNoun)
    } else if before >= sentence.lowerBound, let bound = bound(before) {
      (kind, remarks) = (.bound, bound)
    } else if isAside(before, in: sentence, voices), !isSecond(date, own) {
      (kind, remarks) = (.aside, .aside)
    }
    remarks.formUnion(outlook(own, days, in: voices.scope(of: row.span), remarks))
    return DateTie(date: date, kind: kind, remarks: remarks, days: days, code: day)
  }

  /// Whether a code means days: no length, no `now`, no time of an unknown day.
  private static func isDay(_ code: String) -> Bool {
    guard code.utf8.first != UInt8(ascii: "P"), !code.hasSuffix("_REF") else { return false }
    let day = Dating.dayCode(code)
    // `today` is open without the article's date, but a day; `8 p.m.` is none.
    return day == code
      || day.utf8.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "W") }
  }

  /// Whether the words before a date, of which this is the last, say that it is the day of no happening: `since May`,
  /// `higher than in May`, `compared with 3 percent in May`.
  private func isNoDay(_ before: Int, in sentence: Range<Int>) -> Bool {
    if words.isAny(
      before, "each", "every", "since", "copyright", "published", "updated", "posted", "update")
    {
      return true
    }
    var word = before
    while word > sentence.lowerBound, before - word < 3,
      words.isAny(word, "in", "on", "at", "the", "a", "for", "of", "during", "late", "early")
    {
      word -= 1
    }
    if words.isAny(word, "than", "versus") { return true }
    return (max(sentence.lowerBound, before - 7)...before).contains {
      words.isAny($0, "compared") && words.isAny($0 + 1, "with", "to")
    }
  }

  // MARK: Names and nouns

  /// Whether a date is a part of a name: `the September 11 Memorial`.
  private func isInName(_ span: TextSpan) -> Bool {
    guard let mention = corpus.mention(at: span, of: article) else { return false }
    let name = corpus.mentions[mention].span
    return name.count > span.count && name.contains(span)
  }

  /// Whether a date closes a bracket, `(2011)`, `(Corve Press, 2011)`, or the signature of a post, `Ada Lind (@lind) 5 May
  /// 2031`.
  private func isLabel(_ span: TextSpan) -> Bool {
    let base = corpus.textStart(of: article)
    let next = base + Int(span.upper)
    if next < corpus.text.count, corpus.text[next] == UInt8(ascii: ")") { return true }
    let before = corpus.text[max(base, base + Int(span.lower) - 30)..<base + Int(span.lower)]
    return zip(before, before.dropFirst()).contains {
      $0 == UInt8(ascii: "(") && $1 == UInt8(ascii: "@")
    }
  }

  /// Whether a date belongs to a noun: `Thursday’s meeting`, `the 7 May raid`, `the raid of 7 May`.
  private func isOfNoun(_ span: TextSpan, _ own: Range<Int>, in sentence: Range<Int>) -> Bool {
    let (before, after) = (own.lowerBound - 1, own.upperBound)
    let isLast = after >= sentence.upperBound
    if isOwner(span, own, in: sentence) { return true }
    if before >= sentence.lowerBound, words.isAny(before, "of"), !words.isAny(before - 1, "as") {
      return !words[before - 1].contains(.timeNoun)
    }
    guard before >= sentence.lowerBound || words[own.lowerBound].contains(.determiner) else {
      return false
    }
    let isYear = own.count == 1 && span.count == 4
    // `the award for 2031`
    if isYear, words.isAny(before, "for") { return true }
    // `the striking 2031 novel`
    let isDetermined =
      words[before].contains(.determiner) || words[own.lowerBound].contains(.determiner)
      || isYear && !words[before].contains(.functional)
    guard isDetermined, !isLast,
      words[after].isDisjoint(with: [.functional, .past, .participle, .ahead])
    else { return false }
    // `the 11 September, 2001, attacks`
    let text = corpus.bytes(span, of: article)
    let isParted =
      gap(span.upper, before: after) == 2 && text.contains(UInt8(ascii: ",")) && !isCapital(after)
    return gap(span.upper, before: after) == 1 || isParted
  }

  /// Whether something is said to be a date’s: `Thursday’s meeting`.
  private func isOwner(_ span: TextSpan, _ own: Range<Int>, in sentence: Range<Int>) -> Bool {
    own.upperBound < sentence.upperBound && gap(span.upper, before: own.upperBound) == 0
      && words.isAny(own.upperBound, "'s", "’s")
  }

  /// How many bytes lie between an offset and a running word.
  private func gap(_ offset: UInt32, before word: Int) -> Int {
    Int(corpus.span(ofWord: word, in: article).lower) - Int(offset)
  }

  private func isCapital(_ word: Int) -> Bool {
    let first = corpus.bytes(corpus.span(ofWord: word, in: article), of: article).first ?? 0
    return (0x41...0x5A).contains(first)
  }

  // MARK: Bounds and side clauses

  private func bound(_ before: Int) -> Dating.Remarks? {
    if words.isAny(before, "by") { return .by }
    if words.isAny(before, "until", "till", "through") { return .until }
    if words.isAny(before, "before") { return .before }
    return words.isAny(before, "after", "from") ? .after : nil
  }

  /// Whether a word before the date, with no comma between, opens a side clause.
  private func isAside(_ before: Int, in sentence: Range<Int>, _ voices: SentenceVoices) -> Bool {
    var (word, next) = (before, before + 1)
    while word >= sentence.lowerBound, before - word < Self.reach {
      let place = corpus.span(ofWord: word, in: article)
      let gap = TextSpan(place.upper, corpus.span(ofWord: next, in: article).lower)
      if corpus.bytes(gap, of: article).contains(UInt8(ascii: ",")) { return false }
      // `said that …` opens what is said, `as of May` nothing.
      if words[word].contains(.side), word < before,
        !(words.isAny(word, "that") && voices.isReported(place)),
        !(words.isAny(word, "as") && words.isAny(word + 1, "of", "well", "many", "much"))
      {
        return true
      }
      (next, word) = (word, word - 1)
    }
    return false
  }

  /// Whether a date follows right behind another one, so that a side clause before has that: `that burned in 1950 on
  /// Tuesday`.
  private func isSecond(_ date: Int, _ own: Range<Int>) -> Bool {
    guard date > 0, corpus.dates[date - 1].sentence == corpus.dates[date].sentence else {
      return false
    }
    let other = corpus.words(in: corpus.dates[date - 1].span, of: article)
    return own.lowerBound - other.upperBound <= 1
      && !words[own.lowerBound - 1].contains(.joint)
  }

  /// How many words back a date belongs to the clause that a word opens.
  private static let reach = 15

  // MARK: What is yet to come

  /// Whether what a date dates was yet to come when it was told, or a guess where verb and calendar do not agree.
  private func outlook(
    _ own: Range<Int>, _ days: ClosedRange<Int32>?, in scope: Range<Int>, _ remarks: Dating.Remarks
  ) -> Dating.Remarks {
    let verb = verb(of: own, in: scope)
    if let today, let days {
      if Int(days.lowerBound) > today {
        // `Lind said on 9 May` in an article of 8 May: one of the two days is not what it seems.
        return verb == false && Int(days.lowerBound) <= today + Self.month ? .guess : .expected
      }
      // What was planned for long ago has come or not: `was due` is told as it was.
      if Int(days.upperBound) < today - Self.month { return [] }
    }
    // `The machine today is a computer`: these days.
    if verb == nil, own.count == 1, words.isAny(own.lowerBound, "today") { return .guess }
    return verb ?? remarks.contains(.by) ? .expected : []
  }

  private static let month = 31

  /// Whether the verb of a date points ahead; nil where no verb of the same voice tells.
  private func verb(of own: Range<Int>, in scope: Range<Int>) -> Bool? {
    let lead = scope.lowerBound..<max(scope.lowerBound, own.lowerBound)
    let isFirst = lead.count <= 2 && !lead.contains { isPast($0) }
    if isFirst, let verb = verb(behind: own.upperBound, in: scope) { return verb }
    var word = own.lowerBound - 1
    while word >= scope.lowerBound, own.lowerBound - word < Self.reach {
      let traits = words[word]
      if traits.contains(.ahead) { return !words.isAny(word - 1, "than", "as") }
      if traits.contains(.condition) { return true }
      if words.isAny(word, "to"), words[word - 1].contains(.aim) { return true }
      if isPast(word) { return false }
      word -= 1
    }
    return nil
  }

  /// Whether the verb behind a date that opens its clause points ahead: `On Friday the council will vote`; nil where
  /// there is no telling.
  private func verb(behind start: Int, in scope: Range<Int>) -> Bool? {
    for word in start..<max(start, min(scope.upperBound, start + 10)) {
      if words[word].contains(.ahead) { return true }
      if isPast(word) { return false }
    }
    return nil
  }

  /// Whether a word is a past tense, and no `closed` of `to be closed` or `the closed mill`.
  private func isPast(_ word: Int) -> Bool {
    !words[word].isDisjoint(with: [.past, .participle])
      && words[word - 1].isDisjoint(with: [.helper, .determiner])
  }
}
