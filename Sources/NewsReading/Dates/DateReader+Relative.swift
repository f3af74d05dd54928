import NewsCorpus

/// What is counted from the article's date: `last week`, `two days ago`, `the past decade`.
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
    if text.kind(index) == .number, text.isCapitalised(at), !isTitle(at),
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
      !text.isWord(unit + 1, "later"),
      before < bounds.lowerBound
        || !text.has(before, .preposition) && !Self.oneDayLeads.contains(text.key(before))
    else { return nil }
    let isPast = direction(at: index, in: bounds) == .past
    return DatePhrase(
      first: index, last: unit, value: DateValue(open: isPast ? "PAST_REF" : "FUTURE_REF"),
      confidence: .guess)
  }

  private static let owners = WordTable("her his their its my your")
  private static let oneDayLeads = WordTable(
    "only just least than every a the took takes take lasted")

  /// Whether the token stands in the title.
  func isTitle(_ index: Int) -> Bool {
    guard let title = text.paragraphs.first else { return false }
    return text.tokens[index].start < title.upper
  }

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
  private func counted(
    _ value: Double, _ count: String, _ unit: TimeUnit, first: Int, last: Int, in bounds: Range<Int>
  ) -> DatePhrase {
    var first = first
    var last = last
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

  private static let spanLeads = WordTable("past last next first previous coming following final")

  /// A unit of time without a number.
  func relative(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let unit = timeUnit(index) else { return nil }
    let before = index - 1
    guard before >= bounds.lowerBound else { return vague(at: index, unit, in: bounds) }
    let isPlural = text.letters(index).last == 0x73
    func phrase(_ first: Int, _ value: DateValue, _ confidence: Confidence = .likely) -> DatePhrase
    {
      DatePhrase(first: first, last: index, value: value, confidence: confidence)
    }
    if let named = namedDay(at: index, unit, in: bounds) { return named }
    if let joined = joined(at: index, unit, in: bounds) { return joined }
    // "a quarter-century", "months-long".
    if text.kind(index + 1) == .hyphen, !text.isSpaced(index + 1) { return nil }
    let isClock = unit.rawValue < TimeUnit.day.rawValue
    let hasThe = text.isWord(before - 1, "the") && before - 1 >= bounds.lowerBound
    let lead = hasThe ? before - 1 : before
    // “ABC's ‘This Week’”: a name.
    if text.isCapitalised(index), text.isCapitalised(before), text.kind(before - 1) == .openQuote {
      return nil
    }
    if let leaning = anaphoric(at: index, unit, in: bounds) { return leaning }
    switch text.key(before) {
    case "last", "previous", "past":
      // "her last week in office"
      if Self.owners.contains(text.key(before - 1)) { return nil }
      if isPlural { return phrase(lead, DateValue(open: unit.duration("X"))) }
      if text.isWord(before, "past"), unit.rawValue >= TimeUnit.week.rawValue {
        return phrase(lead, DateValue(open: unit.duration("1")))
      }
      guard !isClock else { return nil }
      if unit == .day { return nil }
      if unit == .night { return phrase(before, anchor.dayFromNow(-1).at("TNI")) }
      if let quarter = ownQuarter(of: -1, after: index, in: bounds) {
        return DatePhrase(
          first: lead, last: quarter.last, value: quarter.value, confidence: .likely)
      }
      return phrase(withModifier(lead, in: bounds), anchor.unit(unit, -1))
    case "next", "coming", "following":
      if isPlural { return phrase(lead, DateValue(open: "FUTURE_REF")) }
      guard !isClock else { return nil }
      // "in the next decade" is rarely that of the calendar.
      if unit == .decade || unit == .century {
        return phrase(lead, DateValue(open: unit.duration("1")))
      }
      if let quarter = ownQuarter(of: 1, after: index, in: bounds) {
        return DatePhrase(
          first: lead, last: quarter.last, value: quarter.value, confidence: .likely)
      }
      return phrase(withModifier(lead, in: bounds), anchor.unit(unit, 1))
    case "this", "current":
      guard !isClock, !isPlural else { return nil }
      if let quarter = ownQuarter(of: 0, after: index, in: bounds) {
        return DatePhrase(
          first: lead, last: quarter.last, value: quarter.value, confidence: .likely)
      }
      return phrase(withModifier(lead, in: bounds), anchor.unit(unit, 0))
    case "latest":
      guard unit == .quarter || unit == .period || unit == .year else { return nil }
      return phrase(lead, anchor.unit(unit == .year ? .year : .quarter, -1))
    case "recent":
      guard isPlural else { return nil }
      return phrase(before, DateValue(open: "PAST_REF"))
    case "fiscal":
      switch text.key(before - 1) {
      case "last", "previous": return phrase(before - 1, anchor.unit(unit, -1))
      case "this", "current": return phrase(before - 1, anchor.unit(unit, 0))
      case "next": return phrase(before - 1, anchor.unit(unit, 1))
      case "the": return phrase(before - 1, anchor.unit(unit, 0), .guess)
      default: return nil
      }
    case "every", "each": return phrase(before, DateValue(open: unit.duration("1")))
    case "several", "few", "many", "some":
      guard isPlural else { return nil }
      var first = before
      if text.isWord(first - 1, "a") || text.isWord(first - 1, "the"), first > bounds.lowerBound {
        first -= 1
      }
      if Self.spanLeads.contains(text.key(first)) || Self.spanLeads.contains(text.key(first - 1)),
        first > bounds.lowerBound
      {
        first -= 1
        if text.isWord(first - 1, "the"), first > bounds.lowerBound { first -= 1 }
      }
      return counted(.nan, "X", unit, first: first, last: index, in: bounds)
    case "a", "an":
      if isPlural { return vague(at: index, unit, in: bounds) }
      return single(at: index, unit, in: bounds)
    case "of":
      guard isPlural, text.isWord(before - 1, "couple"), before - 2 >= bounds.lowerBound else {
        return vague(at: index, unit, in: bounds)
      }
      return counted(2, "2", unit, first: before - 2, last: index, in: bounds)
    case "the":
      guard !isPlural else { return nil }
      switch unit {
      case .weekend:
        return phrase(
          before, anchor.unit(.weekend, direction(at: before, in: bounds) == .future ? 0 : -1))
      case .year, .month, .quarter, .week:
        // "the year two thousand"
        if unit == .year, let year = spelledYear(at: index + 1, in: bounds) { return year }
        // "the week of", "the year that": another one is meant.
        guard !text.isWord(index + 1, "of"), text.kind(index + 1) != .hyphen,
          !Self.otherwise.contains(text.key(index + 1))
        else { return nil }
        let next = text.key(index + 1)
        if next == "ended" || next == "ending" {
          return phrase(before, DateValue(open: unit.duration("1")))
        }
        // "the year Britain gave in", "the week he died": told by what follows.
        let isTold =
          text.kind(index + 1) == .word
          && (text.isCapitalised(index + 1)
            || !text.traits(index + 1).isDisjoint(with: [.determiner, .pronoun]))
        guard !isTold else { return nil }
        var found = phrase(withModifier(before, in: bounds), anchor.unit(unit, 0), .guess)
        if unit == .quarter { found.role = .sameQuarter }
        return found
      case .day:
        // "later in the day"
        let first = withModifier(before, in: bounds)
        return first < before ? phrase(first, anchor.dayFromNow(0), .guess) : nil
      default: return nil
      }
    default: return vague(at: index, unit, in: bounds)
    }
  }

  /// `the following year`, `the next day`, `that month`, `later the same week`: counted from the date
  /// said before.
  private func anaphoric(at index: Int, _ unit: TimeUnit, in bounds: Range<Int>) -> DatePhrase? {
    guard text.letters(index).last != 0x73, unit.rawValue >= TimeUnit.day.rawValue,
      unit.rawValue <= TimeUnit.year.rawValue, text.kind(index + 1) != .hyphen
    else { return nil }
    var before = index - 1
    var first = before
    let steps: Int
    let key = text.key(before)
    let hasThe = text.isWord(before - 1, "the") && before - 1 >= bounds.lowerBound
    if key == "following", hasThe {
      (first, steps) = (before - 1, 1)
    } else if key == "next", hasThe, unit == .day {
      (first, steps) = (before - 1, 1)
    } else {
      if key == "same" {
        before -= 1
        guard before >= bounds.lowerBound, hasThe || text.isWord(before, "that") else { return nil }
        first = before
      } else if key != "that"
        || unit == .day && !text.isWord(before - 1, "later")
          && !text.isWord(before - 1, "earlier") && !text.isWord(before - 1, "on")
      {
        return nil
      }
      steps = 0
      // "that year" points back; "that week after week" does not.
      if Self.otherwise.contains(text.key(index + 1)) { return nil }
    }
    var found = DatePhrase(
      first: withModifier(first, in: bounds), last: index, value: anchor.unit(unit, steps),
      confidence: .guess)
    found.role = .anaphoric(unit, steps)
    return found
  }

  /// `a year ago`, `a week earlier`, `for a month`; not the rate of `$5 a day`.
  private func single(at index: Int, _ unit: TimeUnit, in bounds: Range<Int>) -> DatePhrase? {
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

  private static let otherwise = WordTable("of after before for when that which in who since")
  private static let durationLeads = WordTable("for within in after than over during about least")

  /// `for years`, `within weeks`: a length without a number.
  private func vague(at index: Int, _ unit: TimeUnit, in bounds: Range<Int>) -> DatePhrase? {
    guard text.letters(index).last == 0x73, text.kind(index - 1) != .hyphen,
      unit.rawValue > TimeUnit.hour.rawValue, unit.rawValue <= TimeUnit.century.rawValue,
      text.has(index - 1, .preposition) || text.isWord(index + 1, "ago")
        || text.isWord(index + 1, "later") || text.isWord(index + 1, "earlier")
    else { return nil }
    return DatePhrase(
      first: index, last: text.isWord(index + 1, "ago") ? index + 1 : index,
      value: DateValue(open: unit.duration("X")), confidence: .guess)
  }
}
