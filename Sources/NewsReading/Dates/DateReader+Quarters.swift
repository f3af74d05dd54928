import NewsCorpus

/// Quarters, and the periods that reports compare them with.
extension DateReader {
  /// `the third quarter`, `third-quarter`, `the first quarter of 1998`, `fiscal second quarter`.
  func quarter(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let number = QuantityWords.ordinalPlaces[text.key(index)], (1...4).contains(number) else {
      return nil
    }
    let at = text.hyphened(after: index) ?? index + 1
    guard at < bounds.upperBound, text.isWord(at, "quarter") else { return nil }
    var value = anchor.quarter(number)
    var last = at
    var first = index
    var next = text.isWord(at + 1, "of") ? at + 2 : at + 1
    if text.isWord(next, "fiscal"), calendar.yearNumber(next + 1) != nil { next += 1 }
    if next < bounds.upperBound, let year = calendar.yearNumber(next) {
      value = DateValue(year: year, quarter: number)
      last = next
    } else if next + 1 < bounds.upperBound, text.isWord(next + 1, "year") {
      switch text.key(next) {
      case "last": (last, value) = (next + 1, anchor.quarter(number, of: -1))
      case "this": (last, value) = (next + 1, anchor.quarter(number, of: 0))
      case "next": (last, value) = (next + 1, anchor.quarter(number, of: 1))
      default: break
      }
    }
    if text.isWord(first - 1, "fiscal"), first - 1 >= bounds.lowerBound { first -= 1 }
    if at == index + 1, text.isWord(first - 1, "the"), first - 1 >= bounds.lowerBound { first -= 1 }
    return DatePhrase(first: first, last: last, value: value, confidence: .likely)
  }

  /// `the first half of 1990`, `the second half of last year`: with a year only, for games have halves too.
  func half(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard text.isWord(index + 1, "half"), text.isWord(index + 2, "of"),
      let number = QuantityWords.ordinalPlaces[text.key(index)], number == 1 || number == 2
    else { return nil }
    return half(number, at: index, of: index + 3, in: bounds)
  }

  /// A half of the year that stands at `next`.
  func half(_ number: Int, at index: Int, of next: Int, in bounds: Range<Int>) -> DatePhrase? {
    var last = next
    let year: Int
    if next < bounds.upperBound, let stated = calendar.yearNumber(next) {
      year = stated
    } else if next + 1 < bounds.upperBound, text.isWord(next + 1, "year"),
      let today = anchor.today
    {
      switch text.key(next) {
      case "last": year = today.year - 1
      case "this", "the": year = today.year
      case "next": year = today.year + 1
      default: return nil
      }
      last = next + 1
    } else {
      return nil
    }
    let hasThe = text.isWord(index - 1, "the") && index - 1 >= bounds.lowerBound
    return DatePhrase(
      first: hasThe ? index - 1 : index, last: last, value: DateValue(year: year, half: number),
      confidence: .likely)
  }

  /// The `’s third quarter` after `last year`: its last token and value.
  func ownQuarter(
    of years: Int, after index: Int, in bounds: Range<Int>
  ) -> (last: Int, value: DateValue)? {
    guard text.shape(index + 1).contains(.clitic), index + 3 < bounds.upperBound,
      text.isWord(index, "year"), text.isWord(index + 3, "quarter"),
      let number = QuantityWords.ordinalPlaces[text.key(index + 2)], (1...4).contains(number)
    else { return nil }
    return (index + 3, anchor.quarter(number, of: years))
  }

  /// `year-earlier`, `the year-ago quarter`, `year-end`.
  func joined(at index: Int, _ unit: TimeUnit, in bounds: Range<Int>) -> DatePhrase? {
    guard unit == .year else { return nil }
    let next = text.hyphened(after: index) ?? index + 1
    guard next < bounds.upperBound, text.isWord(index, "year") else { return nil }
    switch text.key(next) {
    case "end":
      guard next > index + 1 || text.has(index - 1, .preposition) else { return nil }
      var value = anchor.unit(.year, 0)
      if let today = anchor.today {
        // "growth since year-end": the last one.
        let isPast = text.isWord(index - 1, "since") || text.isWord(index - 1, "from")
        value = DateValue(year: isPast ? today.year - 1 : today.year, month: 12, day: 31)
      }
      return DatePhrase(first: index, last: next, value: value, confidence: .likely)
    case "ago", "earlier":
      guard next > index + 1 else { return nil }
      var last = next
      if last + 1 < bounds.upperBound, text.has(last + 1, .ordinal),
        text.isWord(last + 2, "quarter")
      {
        last += 2
      } else if last + 1 < bounds.upperBound,
        text.isWord(last + 1, "quarter") || text.isWord(last + 1, "period")
      {
        last += 1
      }
      var first = index
      if last > next, index - 1 >= bounds.lowerBound, text.isWord(index - 1, "the") { first -= 1 }
      return DatePhrase(
        first: first, last: last, value: anchor.unit(.year, -1), confidence: .guess,
        role: .yearBefore)
    default: return nil
    }
  }
}
