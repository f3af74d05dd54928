import NewsCorpus

/// Finds which of the dates of a sentence put what it tells on a day.
///
/// Of dates in the same words (the article's own, or one speaker's) the one that stands with the main verb counts. A date
/// beside `said` is the day of the saying, and is given for itself. Right for `The council voted on Tuesday to close the
/// mill that opened in 1950`.
struct SentenceDating {
  private let corpus: Corpus
  private let words: DatingWords
  private let ties: DateTies
  private let article: ArticleOrdinal

  /// Prepares for the sentences of an article.
  init(_ article: ArticleOrdinal, in corpus: Corpus, _ words: DatingWords) {
    (self.article, self.corpus, self.words) = (article, corpus, words)
    ties = DateTies(article, in: corpus, words)
  }

  /// Shorter lines than this tell of nothing: `Updated 5 May 2031`.
  private static let leastWords = 5

  /// What puts a sentence on a day, in the order of its text; `dates` are its dates. With them goes how many of the dates
  /// do not stand with a happening: all but those that date one and the rivals of these.
  ///
  /// - Complexity: O(*d*² + *d* · *q*) for *d* dates, at most `most` of them, and *q* quotations of the sentence.
  func datings(of sentence: Int, dates: Range<Int>) -> (datings: [Dating], unused: Int) {
    let words = corpus.words(ofSentence: sentence)
    guard words.count >= Self.leastWords else { return ([], dates.count) }
    let voices = SentenceVoices(sentence, of: article, in: corpus, self.words)
    let start = corpus.sentences[sentence].span.lower + datelineLength(of: sentence)
    var order: [DateVoice] = []
    var tied: [DateVoice: [DateTie]] = [:]
    var unused = max(0, dates.count - Self.most)
    for date in dates.prefix(Self.most) {
      let span = corpus.dates[date].span
      guard span.lower >= start, let tie = ties.tie(of: date, in: words, voices) else {
        unused += 1
        continue
      }
      let voice = voices.voice(of: span)
      if tied[voice] == nil { order.append(voice) }
      tied[voice, default: []].append(tie)
    }
    return (order.compactMap { dating(of: sentence, $0, tied[$0] ?? []) }, unused)
  }

  /// How many dates of a sentence are looked at, in the order of its text.
  private static let most = 50

  /// How many bytes at the beginning of a sentence are its article's dateline.
  private func datelineLength(of sentence: Int) -> UInt32 {
    guard sentence < corpus.bodySentences(of: article).lowerBound + 2 else { return 0 }
    return UInt32(
      clamping: Dateline.length(in: corpus.bytes(corpus.sentences[sentence].span, of: article)))
  }

  // MARK: Choosing

  /// The one of several dates in the same words that dates what is told.
  private func dating(of sentence: Int, _ voice: DateVoice, _ found: [DateTie]) -> Dating? {
    let best = found.enumerated().min { one, other in
      let (a, b) = (one.element, other.element)
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
      // Of `in May` and `on 5 May` the day is meant.
      if isWithin(a, b) != isWithin(b, a) { return isWithin(a, b) }
      return one.offset < other.offset
    }
    guard let best = best?.element else { return nil }
    var remarks = best.remarks
    let rivals = found.filter { $0.kind == best.kind && $0.date != best.date }
    if rivals.contains(where: { $0.code != best.code && !isWithin(best, $0) }) {
      remarks.insert(.several)
    }
    let row = corpus.dates[best.date]
    let basis = basis(of: row, best.code)
    if best.days.map({ $0.count > 1 }) ?? !best.isOpenDay { remarks.insert(.coarse) }
    if basis == .yearAdded { remarks.insert(.yearAdded) }
    if row.confidence == .guess { remarks.insert(.guess) }
    return Dating(
      sentence: sentence, date: best.date, subject: voice.isSaying ? .statement : .event,
      quotation: voice.quotation, basis: basis, remarks: remarks)
  }

  /// Whether the days of one date lie among those of another, which has more.
  private func isWithin(_ one: DateTie, _ other: DateTie) -> Bool {
    guard let days = one.days, let others = other.days, days != others else { return false }
    return others.contains(days.lowerBound) && others.contains(days.upperBound)
  }

  // MARK: How the day is known

  private func basis(of row: DateMention, _ code: String) -> Dating.Basis {
    guard row.from != nil else { return .open }
    let text = corpus.bytes(row.span, of: article)
    if Self.holds(text, Array(code.utf8.prefix(4).prefix { (0x30...0x39).contains($0) })) {
      return .stated
    }
    let own = corpus.words(in: row.span, of: article)
    let isCounted = own.contains {
      words.isAny(
        $0, "ago", "last", "next", "this", "today", "yesterday", "tomorrow", "tonight", "past")
    }
    if isCounted { return .relative }
    let hasNumber = text.contains { (0x30...0x39).contains($0) }
    if !hasNumber, own.contains(where: { words[$0].contains(.weekday) }) { return .weekday }
    // `the weekend`
    let isWeek = code.utf8.contains(UInt8(ascii: "W")) && code.utf8.contains(UInt8(ascii: "-"))
    return hasNumber || code.utf8.count > 4 && !(isWeek && !code.hasSuffix("WI"))
      ? .yearAdded : .relative
  }

  /// Whether the digits of a year or a decade stand in a text one after the other.
  private static func holds(_ text: ArraySlice<UInt8>, _ digits: [UInt8]) -> Bool {
    guard digits.count >= 3, text.count >= digits.count else { return false }
    return (text.startIndex...text.endIndex - digits.count).contains {
      text[$0..<$0 + digits.count].elementsEqual(digits)
    }
  }
}
