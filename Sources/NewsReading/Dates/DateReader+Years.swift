import NewsCorpus

/// Years, decades and centuries.
extension DateReader {
  /// `1998`, `late 2011`, `fiscal 1989`: a bare number that the words around it make a year.
  ///
  /// Right for “in 2014”, “the 2016 hopefuls” and “1998 people came”; “killed 1998 fighters”, which
  /// papers write with a comma, is taken for a year.
  func year(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    guard let year = calendar.yearNumber(index), text.kind(index - 1) != .currency else {
      return nil
    }
    let before = index - 1
    let after = index + 1
    if !text.isSpaced(index), text.kind(before) == .slash || text.kind(before) == .period {
      return nil
    }
    // "1314-2012", "2012-1314": numbers of telephones and files.
    if text.kind(before) == .hyphen, text.kind(before - 1) == .number, !text.isSpaced(index),
      !text.isSpaced(before)
    {
      return nil
    }
    if text.kind(after) == .hyphen, text.kind(after + 1) == .number, !text.isSpaced(after),
      !text.isSpaced(after + 1)
    {
      return nil
    }
    switch text.kind(after) {
    case .percent, .slash: return nil
    default: break
    }
    let traits = text.traits(after)
    if !traits.isDisjoint(with: [.scale, .currencyUnit, .measureUnit]) { return nil }
    let lead = text.key(before)
    let isLed =
      Self.yearLeads.contains(lead) && before >= bounds.lowerBound
      || text.has(before, .month) && before >= bounds.lowerBound
    if !isLed {
      guard (1900...2099).contains(year) else { return nil }
      if QuantityHedges.words.contains(lead) { return nil }
      // "2000 jobs" are counted; "the 2016 hopefuls" ran that year.
      let isRound = year % 100 == 0 || !(1950...2049).contains(year)
      if text.kind(after) == .word, NounReader(text: text).isPlural(after),
        !text.isCapitalised(after), isRound || text.has(after, .plural)
      {
        return nil
      }
      // "Room 2014", "Flight 1912".
      if text.has(before, .numbered) { return nil }
    } else if year < 1500, !Self.strongLeads.contains(lead) || traits.contains(.plural) {
      return nil
    }
    if let quarter = quarter(at: after, in: after..<bounds.upperBound),
      let number = QuantityWords.ordinalPlaces[text.key(after)], quarter.first == after
    {
      let hasThe = text.isWord(before, "the") && before >= bounds.lowerBound
      return DatePhrase(
        first: hasThe ? before : index, last: quarter.last,
        value: DateValue(year: year, quarter: number), confidence: .sure)
    }
    if let part = fiscal.part(after: index, year: year, in: bounds) { return part }
    // "the last half of 2003", "the latter half of 2010"
    if lead == "of", text.isWord(before - 1, "half"), before - 2 >= bounds.lowerBound,
      Self.lastHalves.contains(text.key(before - 2)),
      let half = half(2, at: before - 2, of: index, in: bounds)
    {
      return half
    }
    var first = withModifier(index, in: bounds)
    if first == index { first = fiscal.lead(before: index, in: bounds) }
    return DatePhrase(
      first: first, last: index, value: DateValue(year: year),
      confidence: isLed ? .sure : .likely)
  }

  private static let yearLeads = WordTable(
    """
    in since by until till from during to of early late mid before after between through for the and
    year fiscal circa a 's his her their its our around
    """)
  private static let lastHalves = WordTable("last latter final back")
  private static let strongLeads = WordTable("in since until year circa")

  /// `nineteen ninety-one`, `the year two thousand`, as in transcripts of broadcasts.
  func spelledYear(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    if text.isWord(index - 1, "year"), index > bounds.lowerBound,
      let number = numbers.number(at: index, before: bounds.upperBound),
      (1900...2099).contains(number.value), number.value == number.value.rounded()
    {
      let hasThe = text.isWord(index - 2, "the") && index - 2 >= bounds.lowerBound
      return DatePhrase(
        first: hasThe ? index - 2 : index - 1, last: number.last,
        value: DateValue(year: Int(number.value)), confidence: .sure)
    }
    guard let hundreds = QuantityWords.cardinalPlaces[text.key(index)],
      (16...20).contains(hundreds),
      index + 1 < bounds.upperBound, text.kind(index + 1) == .word,
      let tens = QuantityWords.tenPlaces[text.key(index + 1)], tens >= 2
    else { return nil }
    var last = index + 1
    var year = hundreds * 100 + tens * 10
    let next = text.hyphened(after: last) ?? last + 1
    if next < bounds.upperBound, let unit = QuantityWords.cardinalPlaces[text.key(next)],
      (1...9).contains(unit)
    {
      last = next
      year += unit
    }
    // "the spring of nineteen eighty-six"
    if text.isWord(index - 1, "of"), index - 2 >= bounds.lowerBound,
      let season = CalendarWords.seasonPlaces[text.key(index - 2)]
    {
      let hasThe = text.isWord(index - 3, "the") && index - 3 >= bounds.lowerBound
      return DatePhrase(
        first: hasThe ? index - 3 : index - 2, last: last,
        value: DateValue(year: year, season: season), confidence: .likely)
    }
    return DatePhrase(
      first: withModifier(index, in: bounds), last: last, value: DateValue(year: year),
      confidence: .likely)
  }

  /// `the 1990s`, `the mid-1980s`, `the '60s`.
  func decade(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    var bytes = text.bytes(index)
    guard bytes.last == 0x73 || text.shape(index + 1).contains(.clitic) else { return nil }
    if bytes.last == 0x73 { bytes.removeLast() }
    guard bytes.count == 4 || bytes.count == 2, bytes.last == 0x30,
      bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    var year = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    var first = index
    if bytes.count == 2 {
      // "temperatures in the 80s" is no decade: the short form needs its apostrophe.
      let mark = text.kind(index - 1)
      guard mark == .openSingleQuote || mark == .closeSingleQuote, index - 1 >= bounds.lowerBound
      else { return nil }
      year += 1900
      first -= 1
    }
    let hasClitic = text.shape(index + 1).contains(.clitic)
    guard (1000...2099).contains(year),
      text.ends(index, in: "s") || text.isWord(first - 1, "the")
    else { return nil }
    first = withModifier(first, in: bounds)
    if text.isWord(first - 1, "the"), first - 1 >= bounds.lowerBound { first -= 1 }
    return DatePhrase(
      first: first, last: hasClitic ? index + 1 : index,
      value: DateValue(yearsFrom: year, digits: year % 100 == 0 && year < 2000 ? 2 : 1),
      confidence: .sure)
  }

  /// `the 20th century`, `the nineteenth century`.
  func century(at index: Int, in bounds: Range<Int>) -> DatePhrase? {
    let unit = text.hyphened(after: index) ?? index + 1
    guard unit < bounds.upperBound, text.isWord(unit, "century"),
      let number = calendar.dayNumber(index),
      number <= 30
    else { return nil }
    var first = withModifier(index, in: bounds)
    if first == index, text.isWord(index - 1, "the"), unit == index + 1,
      index - 1 >= bounds.lowerBound
    {
      first -= 1
    }
    return DatePhrase(
      first: first, last: unit, value: DateValue(yearsFrom: (number - 1) * 100, digits: 2),
      confidence: .sure)
  }
}
