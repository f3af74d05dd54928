import NewsCorpus

/// What single tokens are to the calendar: days, months and years by number and name.
struct CalendarTokens {
  let text: ReadText

  /// A whole number of at most four digits in a token of digits only.
  func plainNumber(_ index: Int) -> Int? {
    guard text.kind(index) == .number, text.tokens[index].length <= 4 else { return nil }
    return Self.number(text.bytes(index))
  }

  /// The number that digits write; nil when there is anything else, or nothing.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var value = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// A day of the month: `25`, `25th`, `eighth`.
  func dayNumber(_ index: Int) -> Int? {
    if let number = plainNumber(index) {
      return (1...31).contains(number) && text.tokens[index].length <= 2 ? number : nil
    }
    if text.kind(index) == .number,
      let (value, letters, _) = NumberReader(text: text).parse(index), value >= 1, value <= 31,
      Self.ordinalEndings.contains(letters)
    {
      return Int(value)
    }
    guard text.has(index, .ordinal), !text.has(index, .timeUnit) else { return nil }
    return QuantityWords.ordinalPlaces[text.key(index)]
  }

  static let ordinalEndings = WordTable("st nd rd th")

  /// A year of four digits.
  func yearNumber(_ index: Int) -> Int? {
    guard text.kind(index) == .number, text.tokens[index].length == 4,
      let number = plainNumber(index), (1000...2199).contains(number)
    else { return nil }
    return number
  }

  /// The month that the token names: `May`, `Sept.`, not `may`, `mar`.
  func month(_ index: Int) -> Int? {
    guard text.has(index, .month), text.isCapitalised(index) else { return nil }
    return CalendarWords.monthPlaces[text.key(index)]
  }

  /// Whether what joins two days or months stands at `index`: a dash, `to`, `and`.
  func isLink(_ index: Int) -> Bool {
    text.kind(index) == .hyphen || text.kind(index) == .dash || Self.links.contains(text.key(index))
  }

  private static let links = WordTable("to and or through until till")
}
