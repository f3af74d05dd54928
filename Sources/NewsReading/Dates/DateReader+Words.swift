import NewsCorpus

/// Words that name a day or a stretch of time by themselves.
extension DateReader {
  /// `today`, `now`, `recently`, `daily`, `the future`.
  func dateWord(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let place = CalendarWords.dateWordPlaces[text.key(index)] else { return nil }
    var first = index
    var last = index
    let value: DateValue
    var confidence = Confidence.sure
    var isDuration = false
    // "a now-familiar face": no time of its own.
    if text.hyphened(after: index) != nil { return nil }
    // "USA Today", "Right Now": names.
    if place <= 8, text.isCapitalised(index), index > bounds.lowerBound,
      text.isCapitalised(index - 1)
    {
      return nil
    }
    func hasThe() -> Bool { text.isWord(index - 1, "the") && index - 1 >= bounds.lowerBound }
    switch place {
    case 0, 1, 2:
      var day = anchor.dayFromNow([0, -1, 1][place])
      if index + 1 < bounds.upperBound, let part = CalendarWords.dayPartPlaces[text.key(index + 1)]
      {
        day = day.at(CalendarWords.dayPartCodes[part])
        last += 1
      } else if text.isWord(index + 1, "at"),
        let time = time(at: index + 2, before: bounds.upperBound)
      {
        day = day.at(time.code)
        last = time.last
      }
      first = withModifier(index, in: bounds)
      value = day
    case 3: value = anchor.dayFromNow(0).at("TNI")
    case 4, 5:
      value = DateValue(open: "PRESENT_REF")
      confidence = .likely
    case 6:
      // "recent talks" says little of when; "recent weeks" is read at the unit.
      if text.isWord(index, "recent") { return nil }
      // "as recently as 2012" says 2012.
      if text.isWord(index - 1, "as"), text.isWord(index + 1, "as") { return nil }
      value = DateValue(open: "PAST_REF")
    case 7:
      // "as soon as", "shortly after": not counted from now.
      if text.isWord(index - 1, "as") || text.isWord(index + 1, "after")
        || text.isWord(index + 1, "before")
      {
        return nil
      }
      value = DateValue(open: "FUTURE_REF")
      confidence = .likely
    case 8:
      // "future earnings" and "the future of the coalition" say no time.
      if text.isWord(index + 1, "of") || text.isWord(index - 1, "a") { return nil }
      if text.isCapitalised(index), !text.isInTitle(index) { return nil }
      if text.kind(index + 1) == .word,
        text.traits(index + 1).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
      {
        return nil
      }
      if hasThe() {
        first -= 1
      } else if text.isWord(index - 1, "near"), text.isWord(index - 2, "the") {
        first -= 2
      }
      value = DateValue(open: "FUTURE_REF")
      confidence = .likely
    case 9:
      guard hasThe(), text.isWord(index - 2, "in"),
        text.kind(index + 1) != .word && text.kind(index + 1) != .number
          || !text.traits(index + 1).isDisjoint(with: [.conjunction, .pronoun, .auxiliary])
      else { return nil }
      first -= 1
      value = DateValue(open: "PAST_REF")
      confidence = .likely
    case 10...15:
      // "the party daily Clarion": a newspaper.
      if index > bounds.lowerBound, text.isCapitalised(index) || text.isCapitalised(index + 1) {
        return nil
      }
      isDuration = true
      value = DateValue(open: ["P1D", "P1W", "P1M", "P3M", "P1Y", "PT1H"][place - 10])
    case 16: value = anchor.dayFromNow(-1).at("TNI")
    case 18, 19, 20: return feast(at: index, in: bounds)
    default: return nil
    }
    return DatePhrase(
      first: max(first, bounds.lowerBound), last: last, value: value, confidence: confidence,
      isDuration: isDuration)
  }
}
