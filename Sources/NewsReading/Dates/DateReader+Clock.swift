import NewsCorpus

/// Times of day and parts of it.
extension DateReader {
  /// `10:30`, `7:15 p.m.`, `10 p.m. EST Tuesday`, `3 a.m.`
  func clock(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let time = time(at: index, before: bounds.upperBound) else { return nil }
    // "Watch the rescue 02:24" tells a length: a bare time of day has something that leads to it.
    if time.last == index, text.kind(index) == .number, !text.has(index - 1, .preposition),
      !text.isWord(index - 1, "until"), !text.isWord(index - 1, "and"),
      text.traits(index + 1).isDisjoint(with: [.weekday, .dateWord, .month, .preposition]),
      !text.shape(index).contains(.hasLowercase)
    {
      return nil
    }
    return timed(time, first: index, in: bounds)
  }

  /// A time of day that starts at `index`: its last token and its code `T22:00`.
  func time(at index: Int, before end: Int) -> (last: Int, code: String)? {
    guard index < end else { return nil }
    if text.has(index, .dayPart) {
      switch text.key(index) {
      case "noon", "midday": return (index, "T12:00")
      case "midnight": return (index, "T24:00")
      default: return nil
      }
    }
    guard text.kind(index) == .number else { return nil }
    var hour = 0
    var minute: Int?
    var bytes = text.bytes(index)
    var glued = WordKey.none
    if let letters = bytes.firstIndex(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) {
      glued = WordKey(bytes[letters...])
      bytes = bytes[..<letters]
    }
    // Up to three numbers of one or two digits, parted by colons.
    guard bytes.count <= 8 else { return nil }
    var (part, digits, number) = (0, 0, 0)
    for byte in bytes {
      if byte == 0x3A {
        guard digits > 0, part < 2 else { return nil }
        if part == 0 { hour = number } else { minute = number }
        (part, digits, number) = (part + 1, 0, 0)
      } else {
        guard byte >= 0x30, byte <= 0x39, digits < 2 else { return nil }
        (digits, number) = (digits + 1, number * 10 + Int(byte - 0x30))
      }
    }
    guard digits > 0 else { return nil }
    if part == 0 { hour = number }
    if part == 1 { minute = number }
    guard hour <= 24, minute ?? 0 < 60 else { return nil }
    var last = index
    var half = glued
    if glued == .none, text.has(index + 1, .dayHalf), index + 1 < end {
      half = text.key(index + 1)
      last += 1
    } else if glued == .none, text.isWord(index + 1, "o'clock"), index + 1 < end {
      last += 1
    } else if glued == .none {
      guard part == 1, digits == 2 else { return nil }
    }
    switch half {
    case "pm": if hour < 12 { hour += 12 }
    case "am": if hour == 12 { hour = 0 }
    case .none: break
    default: return nil
    }
    // A result or a ratio looks alike: "4:11.57", "3:1".
    if half == .none, text.kind(last + 1) == .period, text.kind(last + 2) == .number,
      !text.isSpaced(last + 2)
    {
      return nil
    }
    if last + 1 < end, CalendarWords.zones.contains(text.key(last + 1)),
      text.shape(last + 1).contains(.allCapitals)
    {
      last += 1
    }
    return (last, "T\(DateAnchor.two(hour)):\(DateAnchor.two(minute ?? 0))")
  }

  /// A time with the day that may follow it: `10 p.m. Tuesday`, `at 8 p.m. on March 3`.
  private func timed(
    _ time: (last: Int, code: String), first: Int, in bounds: Range<Int>
  ) -> DatePhrase {
    var next = time.last + 1
    // "9:20 p.m. (1820 GMT) Monday": the day stands apart.
    var isApart = false
    if text.kind(next) == .openBracket,
      let close = (next + 1...next + 4).first(where: { text.kind($0) == .closeBracket })
    {
      next = close + 1
      isApart = true
    }
    if text.kind(next) == .comma || text.isWord(next, "on") { next += 1 }
    let rest = next..<max(next, bounds.upperBound)
    if next < bounds.upperBound {
      var day: DatePhrase?
      if text.has(next, .weekday) { day = weekday(at: next, in: rest) }
      if text.has(next, .month) { day = month(at: next, in: rest) }
      if text.has(next, .dateWord), let word = dateWord(at: next, in: rest),
        word.value.text.count == 10
      {
        day = word
      }
      if let day, day.first == next {
        return DatePhrase(
          first: first, last: isApart ? time.last : day.last, value: day.value.at(time.code),
          confidence: .likely)
      }
    }
    return DatePhrase(
      first: first, last: time.last,
      value: anchor.today == nil
        ? DateValue(open: time.code) : anchor.dayFromNow(0).at(time.code),
      confidence: .guess, role: .timeOfDay)
  }

  /// `this morning`, `last night`, `last summer`, `the winter of 2003`, `noon`.
  func dayPart(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    let key = text.key(index)
    if let season = CalendarWords.seasonPlaces[key] {
      return self.season(at: index, season, in: bounds)
    }
    if let part = CalendarWords.dayPartPlaces[key] {
      let code = CalendarWords.dayPartCodes[part]
      let before = index - 1
      guard before >= bounds.lowerBound else { return nil }
      if let hour = hour(at: index, part, in: bounds) { return hour }
      var value: DateValue
      var first = before
      switch text.key(before) {
      case "this": value = anchor.dayFromNow(0)
      case "last": value = anchor.dayFromNow(-1)
      case "tomorrow": value = anchor.dayFromNow(1)
      case "yesterday": value = anchor.dayFromNow(-1)
      case "the":
        guard text.isWord(before - 1, "in") || text.isWord(before - 1, "during") else { return nil }
        value = anchor.dayFromNow(0)
      case "every", "each":
        return DatePhrase(
          first: first, last: index, value: DateValue(open: code), confidence: .likely)
      default: return nil
      }
      first = withModifier(first, in: bounds)
      value = value.at(code)
      return DatePhrase(first: first, last: index, value: value, confidence: .likely)
    }
    // "High Noon": a name.
    if text.isCapitalised(index), text.isCapitalised(index - 1), !text.isInTitle(index) {
      return nil
    }
    guard let time = time(at: index, before: bounds.upperBound) else { return nil }
    return timed(time, first: index, in: bounds)
  }

  /// `4 in the morning`, `two in the afternoon`.
  private func hour(at index: Int, _ part: Int, in bounds: Range<Int>) -> DatePhrase? {
    let first = index - 3
    guard first >= bounds.lowerBound, text.isWord(index - 1, "the"), text.isWord(index - 2, "in"),
      let number = calendar.plainNumber(first) ?? QuantityWords.cardinalPlaces[text.key(first)],
      (1...12).contains(number)
    else { return nil }
    let hour = part == 0 ? number % 12 : number % 12 + 12
    return timed((index, "T\(DateAnchor.two(hour)):00"), first: first, in: bounds)
  }

  private func season(at index: Int, _ season: Int, in bounds: Range<Int>) -> DatePhrase? {
    let code = CalendarWords.seasonCodes[season]
    let next = text.isWord(index + 1, "of") ? index + 2 : index + 1
    if next < bounds.upperBound, let year = calendar.yearNumber(next) {
      let hasThe = text.isWord(index - 1, "the") && index - 1 >= bounds.lowerBound
      return DatePhrase(
        first: withModifier(hasThe ? index - 1 : index, in: bounds), last: next,
        value: DateValue(year: year, season: season), confidence: .sure)
    }
    let (first, named) = named(before: index, in: bounds)
    if let named {
      return DatePhrase(
        first: withModifier(first, in: bounds), last: index, value: anchor.season(season, named),
        confidence: .likely)
    }
    // "fall" and "spring" are verbs and springs too.
    guard code == "SU" || code == "WI" || text.isWord(index - 1, "the"),
      text.has(index - 1, .preposition)
        || text.isWord(index - 1, "the") && text.has(index - 2, .preposition),
      !text.isWord(index + 1, "of"), !text.isCapitalised(index)
    else { return nil }
    let hasThe = text.isWord(index - 1, "the") && index - 1 >= bounds.lowerBound
    return DatePhrase(
      first: hasThe ? index - 1 : index, last: index,
      value: anchor.season(season, direction(at: index, in: bounds)), confidence: .guess)
  }
}
