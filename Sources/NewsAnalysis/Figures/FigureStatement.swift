import NewsCorpus

/// A figure with what is needed to compare it.
struct FigureStatement: NumberedStatement {
  /// The figure's number in the corpus.
  let number: Int
  /// Figures are compared only under equal keys: kind and unit, or kind and what befell those counted.
  let key: String
  let low: Double
  let high: Double
  /// The hedge, folded.
  let qualifier: String
  /// The time it is stated for, as written.
  let scope: TextSpan
  /// The same, folded.
  let scopeText: String
  let context: FigureContext
  /// The content stems behind `of` right after it, the first two; empty when there is no `of`.
  private let complement: Set<Stems.Stem>
  /// How exact the number is: the place value of the last digit that is not 0, of all that are written behind a point.
  private let step: Double
  private let row: Figure

  var article: ArticleOrdinal { context.article }

  /// Reads a figure; nil for ranks, scores, parts of dates and what has no value.
  init?(_ number: Int, in compared: ComparedArticles, stemmer: borrowing EnglishStemmer) {
    let corpus = compared.corpus
    let row = corpus.figures[number]
    guard row.kind != .rank, row.kind != .score, row.low.isFinite, row.high.isFinite,
      row.unit != nil || row.kind == .count
    else { return nil }
    let unit = row.unit.map { corpus.strings[$0] } ?? ""
    let sentence = Int(row.sentence)
    let article = corpus.article(ofSentence: sentence)
    let dates = corpus.dates(
      ofSentence: sentence, article: article, within: Self.reach, of: row.span)
    // "September 11" is compared as a date.
    if row.kind == .count, dates.contains(where: { corpus.dates[$0].span.overlaps(row.span) }) {
      return nil
    }
    self.number = number
    self.row = row
    low = row.low
    high = row.high
    qualifier = String(
      decoding: Folding.folded(corpus.string(row.qualifier, of: article)), as: UTF8.self)
    scope = Self.scope(of: row.span, sentence: sentence, article: article, in: corpus)
    scopeText = String(decoding: Folding.folded(corpus.string(scope, of: article)), as: UTF8.self)
    let unitStem = stemmer.stem(Folding.folded(unit)[...])
    // "twelve" says nothing of what there are twelve of.
    var excluded = Set(compared.stems(ofWords: corpus.words(in: row.number, of: article)))
    for word in corpus.words(in: row.span, of: article) {
      let stem = compared.stems[corpus.words.terms[word]]
      if stem != Stems.none, Array(compared.stems.string(of: stem).utf8) == unitStem {
        excluded.insert(stem)
      }
    }
    context = FigureContext(of: row.span, sentence: sentence, without: excluded, in: compared)
    let written = corpus.string(row.number, of: article).utf8
    let decimals = written.firstIndex(of: 0x2E).map { point in
      written[point...].dropFirst().prefix { (0x30...0x39).contains($0) }.count
    }
    // "66.00" is as exact as "65.75"; "1.5 million" has its scale behind it.
    let isScaled = written.contains { (0x61...0x7A).contains($0 | 0x20) }
    step =
      decimals.map { isScaled ? Self.placeValue(row.low) : Self.power(ofTenth: $0) }
      ?? Self.placeValue(row.low)
    complement = Self.complement(of: row.span, sentence: sentence, article: article, in: compared)
    let fate =
      row.kind == .count && Self.isPeople(unit, row.noun, article, corpus)
      ? Fate(near: row.span, sentence: sentence, article: article, in: corpus) : nil
    key =
      row.kind.word + ":"
      + (fate.map { "people \($0)" } ?? String(decoding: unitStem, as: UTF8.self))
  }

  private static func complement(
    of span: TextSpan, sentence: Int, article: ArticleOrdinal, in compared: ComparedArticles
  ) -> Set<Stems.Stem> {
    let corpus = compared.corpus
    let next = corpus.words(in: span, of: article).upperBound
    let end = min(next + 5, corpus.words(ofSentence: sentence).upperBound)
    guard next < end, corpus.vocabulary.string(of: corpus.words.terms[next]) == "of" else {
      return []
    }
    let stems = (next + 1..<end).lazy.map { compared.stems[corpus.words.terms[$0]] }
    return Set(stems.filter { $0 != Stems.none }.prefix(2))
  }

  /// Whether every article has several of its sort: small numbers, shares, lengths of time.
  var isCommon: Bool { low < 13 || row.kind == .share || row.kind == .duration }

  /// The number of its sentence in the corpus.
  var sentence: Int { Int(row.sentence) }

  /// What is counted: the noun phrase as written, or the unit.
  func subject(in corpus: Corpus) -> String {
    row.noun.isEmpty
      ? row.unit.map { corpus.strings[$0] } ?? "" : corpus.string(row.noun, of: context.article)
  }

  /// The figure with the words behind it: `“eleven of them were injured”`.
  func surroundings(in corpus: Corpus) -> String {
    let words = corpus.words(in: row.span, of: context.article)
    let end = min(
      words.upperBound + 4, corpus.words(ofSentence: Int(row.sentence)).upperBound)
    let span =
      end > words.upperBound
      ? row.span.joined(with: corpus.span(ofWord: end - 1, in: context.article)) : row.span
    return "“\(corpus.string(span, of: context.article))”"
  }

  func hasSameValue(as other: FigureStatement) -> Bool { low == other.low && high == other.high }

  /// Whether both give the same number, however hedged: `$5 billion` and `more than $5 billion`.
  func hasSameNumber(as other: FigureStatement) -> Bool {
    hasSameValue(as: other) || stated != nil && stated == other.stated
  }

  /// The one number that is written; nil for ranges.
  private var stated: Double? {
    if low == high { return low }
    return row.bound.isOpenBelow ? high : row.bound.isOpenAbove ? low : nil
  }

  /// How sure it is that the two state the same quantity; nil when they should not be compared.
  func likeness(to other: FigureStatement) -> Double? {
    guard context.article != other.context.article, !context.isElsewhere(other.context) else {
      return nil
    }
    let isSame = hasSameNumber(as: other)
    // "seven flybys of Venus" and "24 flybys of the Sun"
    guard
      isSame || complement.isEmpty || other.complement.isEmpty
        || !complement.isDisjoint(with: other.complement)
    else { return nil }
    let likeness = context.similarity(other.context)
    guard likeness >= (isSame ? sameThreshold : differentThreshold(other)) else { return nil }
    // "profit 35 cents against 25": a table has words for its numbers only.
    guard isSame || context.shared(with: other.context).count >= Self.fewestWords else {
      return nil
    }
    return likeness + (isSame ? 1 : 0)
  }

  /// How many words around two different values must be the same.
  private static let fewestWords = 3

  /// How alike the surroundings of an equal value have to be: two articles easily mean different things
  /// by "two officials", hardly by "2,500 troops".
  private var sameThreshold: Double {
    if row.unit != nil, low >= 100 || low != low.rounded() { return 0 }
    return low < 13 ? 0.35 : 0.2
  }

  /// How alike the surroundings of a different value have to be: more so for what every article has
  /// several of, such as ages, shares and small numbers.
  private func differentThreshold(_ other: FigureStatement) -> Double {
    if row.unit == nil || row.kind == .duration { return 0.5 }
    return isCommon || other.isCommon || row.kind == .measure ? 0.4 : 0.33
  }

  /// Whether this is `exact` given with fewer digits: 4,500 for 4,492, `more than 4,000` for 4,492.
  func isRounding(of exact: FigureStatement) -> Bool {
    if exact.low >= low && exact.high <= high && low < high { return true }
    // "69 percent" is "more than 50 percent"
    if row.bound.isOpenAbove, exact.low >= low, exact.high <= Self.beyond * low { return true }
    guard low == high, step > exact.step else { return false }
    switch row.bound {
    case .above, .atLeast:
      return exact.low >= low && exact.high < low + step
    case .below, .atMost, .almost:
      return exact.high <= low && exact.low > low - step
    case .exact, .about:
      return abs(exact.low - low) < step / 2 && abs(exact.high - low) < step / 2
    }
  }

  /// How much more than `more than` says may be meant.
  private static let beyond = 1.5

  /// The place value of the last digit that is not 0: 100 for 4,500.
  private static func placeValue(_ value: Double) -> Double {
    guard value != 0 else { return 1 }
    var step = 1.0
    if value == value.rounded() {
      while step < 1e15, (value / (step * 10)) == (value / (step * 10)).rounded() { step *= 10 }
      return step
    }
    while step > 1e-6, abs(value / step - (value / step).rounded()) > 1e-9 { step /= 10 }
    return step
  }

  private static func power(ofTenth exponent: Int) -> Double {
    (0..<min(exponent, 12)).reduce(1.0) { value, _ in value / 10 }
  }

  private static let prepositions: Set<String> = [
    "since", "until", "by", "during", "between", "from", "in", "over", "throughout", "within",
  ]
  private static let openings: Set<String> = [
    "last", "this", "past", "previous", "next", "so", "current",
  ]

  /// How many bytes before and after a figure a date may stand that has to do with it.
  private static let reach: UInt32 = 600

  /// The time expression of the sentence that bounds a count, with its preposition.
  ///
  /// Right for `since October` and `last week`; `on Thursday` is when something was said or done and
  /// bounds nothing. It takes the nearest one, which may belong to another clause.
  private static func scope(
    of span: TextSpan, sentence: Int, article: ArticleOrdinal, in corpus: Corpus
  ) -> TextSpan {
    var best: (span: TextSpan, distance: UInt32)?
    let dates = corpus.dates(
      ofSentence: sentence, article: article, within: reach, of: span)
    for number in dates {
      let date = corpus.dates[number].span
      guard !date.overlaps(span) else { continue }
      let words = corpus.words(in: date, of: article)
      guard !words.isEmpty else { continue }
      let opening = corpus.vocabulary.string(of: corpus.words.terms[words.lowerBound])
      var scope = date
      let before = words.lowerBound - 1
      if before >= corpus.words(ofSentence: sentence).lowerBound,
        prepositions.contains(corpus.vocabulary.string(of: corpus.words.terms[before]))
      {
        scope = corpus.span(ofWord: before, in: article).joined(with: date)
      } else if !openings.contains(opening) {
        continue
      }
      let distance =
        date.lower > span.upper ? date.lower - span.upper : span.lower - min(date.upper, span.lower)
      if best.map({ distance < $0.distance }) ?? true { best = (scope, distance) }
    }
    return best?.span ?? .none
  }

  private static let people: Set<String> = [
    "people", "persons", "person", "troops", "soldiers", "soldier", "civilians", "civilian",
    "personnel", "members", "men", "women", "children", "child", "residents", "workers", "police",
    "officers", "passengers", "victims", "protesters", "students", "others", "dead", "wounded",
    "injured", "deaths", "casualties", "injuries", "fatalities", "militants", "fighters",
    "hostages", "refugees", "migrants", "patients", "journalists",
  ]

  private static func isPeople(
    _ unit: String, _ noun: TextSpan, _ article: ArticleOrdinal, _ corpus: Corpus
  ) -> Bool {
    if people.contains(unit) { return true }
    guard let last = corpus.words(in: noun, of: article).last else { return false }
    let first = corpus.text[corpus.words.range(last).lowerBound]
    return first >= 0x41 && first <= 0x5A
  }
}

/// What is said to have befallen those who are counted; articles count them under many nouns.
enum Fate {
  case killed, injured, detained, missing, displaced

  private static let words: [String: Fate] = [
    "killed": .killed, "kill": .killed, "killing": .killed, "kills": .killed, "died": .killed,
    "dead": .killed, "deaths": .killed, "slain": .killed, "die": .killed, "fatalities": .killed,
    "injured": .injured, "injuring": .injured, "hurt": .injured, "wounded": .injured,
    "wounding": .injured, "injuries": .injured, "injures": .injured,
    "arrested": .detained, "detained": .detained, "missing": .missing, "displaced": .displaced,
  ]

  /// The nearest word for it within six words of a figure, those inside it included.
  init?(near span: TextSpan, sentence: Int, article: ArticleOrdinal, in corpus: Corpus) {
    let own = corpus.words(in: span, of: article)
    let bounds = corpus.words(ofSentence: sentence)
    let window =
      max(bounds.lowerBound, own.lowerBound - 6)..<min(bounds.upperBound, own.upperBound + 6)
    var best: (fate: Fate, distance: Int)?
    for word in window {
      guard let fate = Self.words[corpus.vocabulary.string(of: corpus.words.terms[word])] else {
        continue
      }
      let distance = max(own.lowerBound - word, word - own.upperBound + 1, 0)
      if best.map({ distance < $0.distance }) ?? true { best = (fate, distance) }
    }
    guard let best else { return nil }
    self = best.fate
  }
}
