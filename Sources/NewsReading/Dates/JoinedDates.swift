import NewsCorpus

/// Days and months that are said together and share what only one of them says: the month, the year.
///
/// Right for “from Nov. 2 to Nov. 9, 2006” and “4–9 June”; wrong where two dates only happen to
/// stand side by side: “seen in March, in May 2015 it was gone”.
struct JoinedDates {
  let text: ReadText
  let calendar: CalendarTokens

  // MARK: Days of one month

  /// The other days of `April 24 and 25`, `Nov. 6 to 10`, `March 3-5`, `Sept. 4, 11 and 18, 2010`.
  func followers(of phrase: inout DatePhrase, before end: Int) -> [DatePhrase] {
    var found: [DatePhrase] = []
    while let next = follower(of: found.last ?? phrase, before: end) { found.append(next) }
    guard let last = found.last, text.kind(last.last + 1) == .comma, last.last + 2 < end,
      let year = calendar.yearNumber(last.last + 2)
    else { return found }
    let isYears = last.value.text.hasPrefix(DateValue(year: year).text)
    guard isYears || last.yearless != nil else { return found }
    phrase.settle(year: year)
    for index in found.indices { found[index].settle(year: year) }
    found[found.count - 1].last += 2
    return found
  }

  private func follower(of phrase: DatePhrase, before end: Int) -> DatePhrase? {
    let link = phrase.last + 1
    guard link + 1 < end, calendar.dayNumber(phrase.last) != nil, phrase.value.text.count == 10,
      calendar.isLink(link) || isList(link, before: end),
      text.kind(link + 1) == .number, let day = calendar.dayNumber(link + 1),
      text.kind(link + 2) != .percent, text.kind(link + 2) != .hyphen,
      text.traits(link + 2).isDisjoint(with: [.month, .timeUnit, .scale, .measureUnit, .dayHalf]),
      link + 2 >= end || text.kind(link + 2) != .word || text.isCapitalised(link + 2)
        || !NounReader(text: text).isPlural(link + 2),
      var other = moved(phrase, to: day), day > phrase.dayOfMonth ?? 0
    else { return nil }
    (other.first, other.last) = (link + 1, link + 1)
    return other
  }

  /// Whether a comma at `index` stands between days of which a last one follows: `4, 11 and 18`.
  private func isList(_ index: Int, before end: Int) -> Bool {
    var index = index
    while text.kind(index) == .comma, index + 2 < end, calendar.dayNumber(index + 1) != nil,
      text.kind(index + 1) == .number
    {
      index += 2
      if text.isWord(index, "and"), text.kind(index + 1) == .number {
        return calendar.dayNumber(index + 1) != nil
      }
    }
    return false
  }

  /// The days before the last of `4–9 June`, `from 4 to 9 June 2006`, `the 3rd and 4th of May`, `3, 5 and 9 May`.
  func leaders(of phrase: DatePhrase, from start: Int) -> [DatePhrase] {
    let second = text.isWord(phrase.first, "the") ? phrase.first + 1 : phrase.first
    let link = phrase.first - 1
    guard link - 1 >= start, text.kind(second) == .number, phrase.value.text.count == 10,
      text.kind(second + 1) == .word, calendar.isLink(link), text.kind(link - 1) == .number,
      let day = calendar.dayNumber(link - 1), day < calendar.dayNumber(second) ?? 0
    else { return [] }
    var days = [(token: link - 1, day: day)]
    while let next = days.last, next.token - 2 >= start, text.kind(next.token - 1) == .comma,
      text.kind(next.token - 2) == .number, let day = calendar.dayNumber(next.token - 2),
      day < next.day
    {
      days.append((next.token - 2, day))
    }
    let first = days[days.count - 1].token
    let isMark = text.kind(link) != .word
    let lead = text.isWord(first - 1, "the") ? first - 2 : first - 1
    // "scored 4 and 9 June": what leads to a day is a preposition or a weekday.
    guard isMark || first == start || !text.traits(lead).isDisjoint(with: [.preposition, .weekday])
    else { return [] }
    switch text.kind(first - 1) {
    case .hyphen, .currency, .slash: return []
    default: break
    }
    return days.reversed().compactMap { token, day in
      guard var other = moved(phrase, to: day) else { return nil }
      other.first = token == first && lead < first - 1 && first - 1 >= start ? first - 1 : token
      other.last = token
      return other
    }
  }

  /// Puts the second weekday of `from Monday to Friday` behind the first.
  func order(_ phrase: inout DatePhrase, behind before: DatePhrase?) {
    guard let before, text.has(phrase.first, .weekday), text.has(before.last, .weekday),
      let first = before.value.day, let second = phrase.value.day, second < first,
      link(between: before, and: phrase) == .range
    else { return }
    phrase.value = DateValue(day: second + (first - second + 6) / 7 * 7)
    phrase.confidence = .guess
  }

  /// A day of the month of a phrase that says another day of it.
  private func moved(_ phrase: DatePhrase, to day: Int) -> DatePhrase? {
    var other = DatePhrase(
      first: phrase.first, last: phrase.last,
      value: DateValue(open: String(phrase.value.text.dropLast(2)) + DateAnchor.two(day)),
      confidence: phrase.confidence)
    if let from = phrase.value.from {
      let first = CivilDate(daysSinceEpoch: Int(from))
      guard let month = first.month, CivilDate(year: first.year, month: month, day: day) != nil
      else { return nil }
      other.value = DateValue(year: first.year, month: month, day: day)
    }
    if let yearless = phrase.yearless { other.yearless = .init(month: yearless.month, day: day) }
    return other
  }

  // MARK: One year for both

  /// Gives a year that is said once to the days and months joined to it.
  ///
  /// - Parameters:
  ///   - phrase: the expression just read.
  ///   - found: those before it.
  func shareYear(_ phrase: inout DatePhrase, with found: inout [DatePhrase]) {
    guard let last = found.last else { return }
    let isYearBehind =
      phrase.first == last.last + 2 && text.isAny(last.last + 1, "in of")
    guard let link = link(between: last, and: phrase) ?? (isYearBehind ? .list : nil) else {
      return
    }
    if let own = phrase.yearless {
      // "from November 2011 to February"
      guard calendar.yearNumber(last.last) != nil, let before = last.value.monthDay else { return }
      let isLater = (own.month, own.day ?? 32) >= (before.month, before.day ?? 0)
      guard isLater || link == .range else { return }
      phrase.settle(year: isLater ? before.year : before.year + 1)
      return
    }
    guard let year = calendar.yearNumber(phrase.last) else { return }
    var index = found.count - 1
    var after = phrase
    if phrase.first == phrase.last, last.last + 2 == phrase.first, last.yearless != nil {
      // `Oct. 29 to Nov. 3 in 2012`
      found[index].settle(year: year)
      after = found[index]
      index -= 1
    }
    guard var later = after.value.monthDay else { return }
    while index >= 0, let own = found[index].yearless,
      let link = self.link(between: found[index], and: after)
    {
      let isEarlier = (own.month, own.day ?? 0) <= (later.month, later.day ?? 32)
      guard isEarlier || link == .range else { return }
      found[index].settle(year: isEarlier ? later.year : later.year - 1)
      after = found[index]
      guard let monthDay = after.value.monthDay else { return }
      later = monthDay
      index -= 1
    }
  }

  private enum Link { case range, list }

  /// How two expressions are joined that only a dash, a comma or a small word parts.
  private func link(between first: DatePhrase, and second: DatePhrase) -> Link? {
    let between = first.last + 1..<max(first.last + 1, second.first)
    guard (1...3).contains(between.count) else { return nil }
    var link: Link?
    let isBetween = text.isWord(first.first - 1, "between")
    for index in between {
      switch text.key(index) {
      case "to", "until", "till", "through": link = .range
      case "and", "or": link = isBetween ? .range : link ?? .list
      case "in", "on", "the", "from": break
      default:
        switch text.kind(index) {
        case .hyphen, .dash: link = .range
        case .comma: link = link ?? .list
        case .period where !text.isSpaced(index): break
        default: return nil
        }
      }
    }
    return link
  }
}

extension DatePhrase {
  /// The day of the month that it means; nil when it means no single day.
  fileprivate var dayOfMonth: Int? {
    if let day = value.day { return CivilDate(daysSinceEpoch: day).day }
    return Int(value.text.suffix(2))
  }

  /// Puts a day or month without a year into one.
  fileprivate mutating func settle(year: Int) {
    guard let own = yearless,
      CivilDate(year: year, month: own.month, day: own.day) != nil
    else { return }
    let time = value.text.firstIndex(of: "T").map { String(value.text[$0...]) }
    value = DateValue(year: year, month: own.month, day: own.day)
    if let time { value = value.at(time) }
    yearless = nil
    confidence = .likely
  }
}

extension DateValue {
  /// Year, month and day of a value that is one month or one day.
  fileprivate var monthDay: (year: Int, month: Int, day: Int?)? {
    guard let from, let to, to - from <= 30 else { return nil }
    let date = CivilDate(daysSinceEpoch: Int(from))
    guard let month = date.month else { return nil }
    if from == to { return (date.year, month, date.day) }
    return text.utf8.count == 7 ? (date.year, month, nil) : nil
  }
}
