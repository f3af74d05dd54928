import NewsCorpus

/// Whether two sentences give other figures or days, so that they do not say the same. Numbers of the corpus.
enum FigureContrast {
  /// Whether both have figures of one unit, none of which are about the same.
  static func differ(_ first: Int, _ second: Int, in corpus: Corpus) -> Bool {
    let (own, others) = (figures(of: first, corpus), figures(of: second, corpus))
    return own.contains { figure in
      let alike = others.filter { $0.unit == figure.unit && $0.kind == figure.kind }
      let rivals = own.filter { $0.unit == figure.unit && $0.kind == figure.kind }
      return !alike.isEmpty
        && !alike.contains { one in rivals.contains { areClose(one, $0) } }
    }
  }

  /// Whether two sentences give one sum in two currencies, or two days: they do not say the same, whether or not they are
  /// of the same thing.
  static func givesOtherwise(_ first: Int, _ second: Int, in corpus: Corpus) -> Bool {
    let (own, others) = (figures(of: first, corpus), figures(of: second, corpus))
    let isOtherCurrency = own.contains { figure in
      figure.kind == .money
        && others.contains { $0.kind == .money && $0.low == figure.low && $0.unit != figure.unit }
        && !others.contains { $0.kind == .money && $0.unit == figure.unit }
    }
    if isOtherCurrency { return true }
    let (days, otherDays) = (days(of: first, corpus), days(of: second, corpus))
    return !days.isEmpty && !otherDays.isEmpty && days.isDisjoint(with: otherDays)
  }

  /// The days of months that a sentence gives in numbers, as month and day: `03-05`.
  private static func days(of sentence: Int, _ corpus: Corpus) -> Set<String> {
    let article = corpus.article(ofSentence: sentence)
    let dates = corpus.articles[article].dates.lazy.map { corpus.dates[$0] }
      .filter { Int($0.sentence) == sentence }
    return Set(
      dates.compactMap { date in
        let isWritten = corpus.bytes(date.span, of: article).contains {
          (0x30...0x39).contains($0)
        }
        let parts = corpus.strings[date.value].prefix { $0 != "T" }.split(separator: "-")
        guard isWritten, parts.count == 3, parts[1].count == 2, parts[2].count == 2,
          Int(parts[1]) != nil, Int(parts[2]) != nil
        else { return nil }
        return "\(parts[1])-\(parts[2])"
      })
  }

  private static func figures(of sentence: Int, _ corpus: Corpus) -> [Figure] {
    corpus.articles[corpus.article(ofSentence: sentence)].figures.lazy
      .map { corpus.figures[$0] }
      .filter { Int($0.sentence) == sentence && $0.kind != .rank && $0.low.isFinite }
      .filter { $0.unit != nil }
  }

  /// Whether one may be the other, rounded.
  private static func areClose(_ a: Figure, _ b: Figure) -> Bool {
    if a.low <= b.high && b.low <= a.high { return true }
    return abs(a.low - b.low) <= 0.05 * max(abs(a.low), abs(b.low))
  }
}
