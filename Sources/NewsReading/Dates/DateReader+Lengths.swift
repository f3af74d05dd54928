import NewsCorpus

/// Lengths of time, and days counted from the article’s: `three months`, `two days ago`, `for a year`.
extension DateReader {
  /// A number with a unit of time: `three months`, `20-year`, `two days ago`, `the past five years`.
  func duration(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let number = numbers.number(at: index, before: bounds.upperBound), number.value >= 0,
      number.value < 1e6 || number.value.isNaN, number.glued == .none
    else { return nil }
    var at = text.hyphened(after: number.last) ?? number.last + 1
    if Self.unitModifiers.contains(text.key(at)) { at += 1 }
    guard at < bounds.upperBound, let unit = timeUnit(at), unit != .period,
      unit != .night || number.value > 1
    else { return nil }
    // "third quarter", "first day": an ordinal does not count.
    if text.traits(index).contains(.ordinal) { return nil }
    if isAge(after: at) { return nil }
    // "60 Minutes", "48 Hours": programmes.
    if text.kind(index) == .number, text.isCapitalised(at), !text.isInTitle(at),
      !text.isCapitalised(index - 1)
    {
      return nil
    }
    if unit == .day, number.value == 1, let someday = oneDay(at: index, at, in: bounds) {
      return someday
    }
    let isWhole = number.value == number.value.rounded()
    let count = number.value.isNaN ? "X" : isWhole ? "\(Int(number.value))" : "\(number.value)"
    var first = index
    if let hedge = QuantityHedges(text: text).hedge(before: index, from: bounds.lowerBound) {
      first = hedge.first
    }
    return counted(number.value, count, unit, first: first, last: at, in: bounds)
  }

  /// `one day` that is no length of time: “one day he will return”.
  ///
  /// Right for “the hope that one day they meet”; wrong for “the talks take one day”.
  private func oneDay(at index: Int, _ unit: Int, in bounds: Range<Int>) -> DatePhrase? {
    let before = index - 1
    guard text.kind(index) == .word, unit == index + 1, text.kind(unit + 1) == .word,
      text.traits(unit + 1).isDisjoint(with: [.preposition, .conjunction]),
      !text.isWord(unit + 1, "ago"), !text.isWord(unit + 1, "earlier"),
      !text.isWord(unit + 1, "later"), !Self.oneDayRates.contains(text.key(unit + 1)),
      before < bounds.lowerBound
        || !text.has(before, .preposition) && !Self.oneDayLeads.contains(text.key(before))
    else { return nil }
    let isPast = direction(at: index, in: bounds) == .past
    return DatePhrase(
      first: index, last: unit, value: DateValue(open: isPast ? "PAST_REF" : "FUTURE_REF"),
      confidence: .guess)
  }

  /// “one day a week”, “one day off” are lengths.
  private static let oneDayRates = WordTable("a per each every off more")
  private static let oneDayLeads = WordTable(
    "only just least than every a the took takes take lasted")

  private static let unitModifiers = WordTable(
    "more additional consecutive straight full business working calendar fiscal whole long short")

  /// Whether `old` follows: an age is no time.
  private func isAge(after index: Int) -> Bool {
    text.isWord(text.hyphened(after: index) ?? index + 1, "old")
  }

  /// The unit of time that the token names; nil when it names none.
  func timeUnit(_ index: Int) -> TimeUnit? {
    guard text.has(index, .timeUnit) else { return nil }
    return Units.timePlaces[text.key(index)].flatMap(TimeUnit.init)
  }

  /// A counted unit with what may follow and lead: `ago`, `earlier`, `the past …`.
  func counted(
    _ value: Double, _ count: String, _ unit: TimeUnit, first: Int, last: Int, in bounds: Range<Int>
  ) -> DatePhrase {
    var first = first
    var last = last
    let unitToken = last
    var result = DateValue(open: unit.duration(count))
    var isDuration = true
    var confidence = Confidence.sure
    var role = DatePhrase.Role.plain
    let steps = value.isNaN ? nil : Int(value.rounded())
    if last + 1 < bounds.upperBound {
      switch text.key(last + 1) {
      case "ago":
        last += 1
        if let steps {
          result = ago(unit, steps)
          if unit == .year, steps == 1 { role = .yearBefore }
        } else {
          result = DateValue(open: "PAST_REF")
        }
      case "earlier", "before":
        if text.isWord(last + 1, "earlier") {
          last += 1
          confidence = .guess
          if let steps { result = ago(unit, steps) }
          if unit == .year, steps == 1 { role = .yearBefore }
        }
      case "from":
        if text.isWord(last + 2, "now"), last + 2 < bounds.upperBound {
          last += 2
          isDuration = false
          if let steps { result = anchor.unit(unit, steps) }
        }
      default: break
      }
    }
    let before = first - 1
    if before >= bounds.lowerBound, Self.spanLeads.contains(text.key(before)) {
      if last == unitToken, let steps, let isPast = Self.stretches[text.key(before)] {
        result = anchor.stretch(unit, steps, isPast: isPast == 0)
      }
      first = before
      if text.isWord(first - 1, "the"), first - 1 >= bounds.lowerBound { first -= 1 }
    } else if before >= bounds.lowerBound, text.isWord(before, "the"), text.kind(last) == .word,
      text.kind(last - 1) != .hyphen
    {
      first = before
    }
    return DatePhrase(
      first: first, last: last, value: result, confidence: confidence, isDuration: isDuration,
      role: role)
  }

  /// A time before the article's day, as exact as the unit; decades are counted in years.
  private func ago(_ unit: TimeUnit, _ count: Int) -> DateValue {
    switch unit {
    case .second, .minute, .hour: anchor.unit(.day, 0)
    case .decade: anchor.unit(.year, -10 * min(count, 1000))
    case .century: anchor.unit(.century, -count)
    default: anchor.unit(unit, -count)
    }
  }

  /// Those that say on which side of the article's day a length lies: before it, after it.
  private static let stretches = WordTable("past last previous | next coming")
  static let spanLeads = WordTable("past last next first previous coming following final")

  /// `a year ago`, `a week earlier`, `for a month`; not the rate of `$5 a day`.
  func single(at index: Int, _ unit: TimeUnit, in bounds: Range<Int>) -> DatePhrase? {
    var first = index - 1
    if let hedge = QuantityHedges(text: text).hedge(before: first, from: bounds.lowerBound) {
      first = hedge.first
    }
    // "more than a quarter of the market" is a part.
    if unit == .quarter, text.isWord(index + 1, "of") { return nil }
    let after = text.key(index + 1)
    let isMoved = (after == "ago" || after == "earlier") && index + 1 < bounds.upperBound
    guard isMoved || first < index - 1 || Self.durationLeads.contains(text.key(first - 1)) else {
      return nil
    }
    return counted(1, "1", unit, first: first, last: index, in: bounds)
  }

  private static let durationLeads = WordTable("for within in after than over during about least")

  /// `for years`, `within weeks`: a length without a number.
  func vague(at index: Int, _ unit: TimeUnit, in bounds: Range<Int>) -> DatePhrase? {
    guard text.ends(index, in: "s"), text.kind(index - 1) != .hyphen,
      unit.rawValue > TimeUnit.hour.rawValue, unit.rawValue <= TimeUnit.century.rawValue,
      text.has(index - 1, .preposition) || text.isWord(index + 1, "ago")
        || text.isWord(index + 1, "later") || text.isWord(index + 1, "earlier")
    else { return nil }
    return DatePhrase(
      first: index, last: text.isWord(index + 1, "ago") ? index + 1 : index,
      value: DateValue(open: unit.duration("X")), confidence: .guess)
  }
}
