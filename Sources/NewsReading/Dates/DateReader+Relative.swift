import NewsCorpus

/// Units of time without a number: `last week`, `this year`, `the following day`.
extension DateReader {
  /// The expression that the unit of time at `index` belongs to: `earlier this year`, `the past decade`.
  func relative(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let unit = timeUnit(index) else { return nil }
    let before = index - 1
    guard before >= bounds.lowerBound else { return vague(at: index, unit, in: bounds) }
    let endsInS = text.ends(index, in: "s")
    func phrase(_ first: Int, _ value: DateValue, _ confidence: Confidence = .likely) -> DatePhrase
    {
      DatePhrase(first: first, last: index, value: value, confidence: confidence)
    }
    if let named = namedDay(at: index, unit, in: bounds) { return named }
    if let joined = joined(at: index, unit, in: bounds) { return joined }
    // "a quarter-century", "months-long".
    if text.kind(index + 1) == .hyphen, !text.isSpaced(index + 1) { return nil }
    // "the fiscal year 2016-17": the number says which.
    if unit == .year, calendar.yearNumber(index + 1) != nil { return nil }
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
      if endsInS { return phrase(lead, DateValue(open: unit.duration("X"))) }
      if text.isWord(before, "past"), unit.rawValue >= TimeUnit.week.rawValue {
        return phrase(lead, anchor.stretch(unit, 1, isPast: true))
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
      if endsInS { return phrase(lead, DateValue(open: "FUTURE_REF")) }
      guard !isClock else { return nil }
      // "in the next decade" is rarely that of the calendar.
      if unit == .decade || unit == .century {
        return phrase(lead, anchor.stretch(unit, 1, isPast: false))
      }
      if let quarter = ownQuarter(of: 1, after: index, in: bounds) {
        return DatePhrase(
          first: lead, last: quarter.last, value: quarter.value, confidence: .likely)
      }
      return phrase(withModifier(lead, in: bounds), anchor.unit(unit, 1))
    case "this", "current":
      guard !isClock, !endsInS else { return nil }
      if let quarter = ownQuarter(of: 0, after: index, in: bounds) {
        return DatePhrase(
          first: lead, last: quarter.last, value: quarter.value, confidence: .likely)
      }
      return phrase(withModifier(lead, in: bounds), anchor.unit(unit, 0))
    case "latest":
      guard unit == .quarter || unit == .period || unit == .year else { return nil }
      return phrase(lead, anchor.unit(unit == .year ? .year : .quarter, -1))
    case "recent":
      guard endsInS else { return nil }
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
      guard endsInS else { return nil }
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
      if endsInS { return vague(at: index, unit, in: bounds) }
      return single(at: index, unit, in: bounds)
    case "of":
      guard endsInS, text.isWord(before - 1, "couple"), before - 2 >= bounds.lowerBound else {
        return vague(at: index, unit, in: bounds)
      }
      return counted(2, "2", unit, first: before - 2, last: index, in: bounds)
    case "the":
      guard !endsInS else { return nil }
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
    guard !text.ends(index, in: "s"), unit.rawValue >= TimeUnit.day.rawValue,
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

  private static let owners = WordTable("her his their its my your")
  private static let otherwise = WordTable("of after before for when that which in who since")
}
