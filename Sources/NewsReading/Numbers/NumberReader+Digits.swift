import NewsCorpus

/// Numbers written in figures.
extension NumberReader {
  /// `2,500`, `1.2 million`, `1 1/2`, `47km`, `12 500`.
  func digits(at index: Int, before end: Int) -> NumberPhrase? {
    guard let (value, letters, isPlain) = parse(index) else { return nil }
    var phrase = NumberPhrase(first: index, last: index, value: value, glued: letters)
    phrase.isPlainDigits = isPlain
    if letters != .none {
      guard let scale = scale(letters) else {
        // "5G" is no weight: a unit of one letter is a small one, but "$5M" is five million.
        let isGeneration =
          text.bytes(index).dropLast().last.map { $0 <= 0x39 } ?? false
          && !text.shape(index).contains(.hasLowercase)
          && !Self.capitalUnits.contains(letters)
        let isCapital = text.bytes(index).last.map { $0 <= 0x5A } ?? false
        let isKnown =
          Units.unit(letters) != nil || Self.scaleOfMoney(letters) != nil
          || Units.close(letters, isCapital: isCapital) != nil
        return isGeneration || !isKnown ? nil : phrase
      }
      phrase.glued = .none
      phrase.value = Decimals.product(phrase.value, scale)
      phrase.isScaled = true
      return phrase
    }
    if let (last, part) = fraction(at: index + 1, before: end, joined: false) {
      phrase.value += part
      phrase.last = last
      phrase.isPlainDigits = false
    } else if isPlain, let joined = text.hyphened(after: index),
      let (last, part) = fraction(at: joined, before: end, joined: true)
    {
      // "12-1/4"
      phrase.value += part
      phrase.last = last
      phrase.isPlainDigits = false
    } else if isPlain, let (last, part) = fraction(at: index, before: end, joined: true) {
      phrase.value = part
      phrase.last = last
      phrase.isPlainDigits = false
    } else if isPlain, let (last, whole) = spacedThousands(from: index, value, before: end) {
      phrase.value = whole
      phrase.last = last
      phrase.isPlainDigits = false
    } else if text.isWord(index + 1, "and"), text.isWord(index + 2, "a"),
      text.isWord(index + 3, "half"), index + 3 < end
    {
      phrase.value += 0.5
      phrase.last = index + 3
      phrase.isPlainDigits = false
    }
    return scaled(phrase, before: end)
  }

  /// `12 500`, `1 414 021 100`: groups of three set apart by spaces.
  ///
  /// Two groups may be two numbers, “in lanes 3 100 swimmers”: then a noun or unit must follow, or a
  /// group begin with 0.
  private func spacedThousands(
    from index: Int, _ value: Double, before end: Int
  ) -> (last: Int, value: Double)? {
    guard text.tokens[index].length <= 3, value >= 1, text.kind(index - 1) != .number else {
      return nil
    }
    var last = index
    var value = value
    var hasZero = false
    while last + 1 < end, text.kind(last + 1) == .number, text.tokens[last + 1].length == 3,
      text.isSpaced(last + 1), let (group, _, isPlain) = parse(last + 1), isPlain,
      last - index < 4
    {
      value = value * 1000 + group
      if group < 100 { hasZero = true }
      last += 1
    }
    guard last > index else { return nil }
    let next = last + 1
    let isCounting =
      next < end
      && (text.kind(next) == .percent || NounReader(text: text).isPlural(next)
        || !text.traits(next).isDisjoint(with: [.currencyUnit, .measureUnit]))
    return hasZero || last > index + 1 || isCounting ? (last, value) : nil
  }

  /// `3/4` as a number by itself, or the `1/2` after a whole number; elevenths are days: `9/11`.
  private func fraction(
    at index: Int, before end: Int, joined: Bool
  ) -> (last: Int, value: Double)? {
    if !joined, let part = index < end ? vulgar(index) : nil { return (index, part) }
    guard index + 2 < end, text.kind(index) == .number, text.kind(index + 1) == .slash,
      !text.isSpaced(index + 1), !text.isSpaced(index + 2), text.kind(index + 3) != .slash,
      let (top, _, isPlain) = parse(index), let (bottom, none, alsoPlain) = parse(index + 2),
      isPlain, alsoPlain, none == .none, top < bottom, bottom <= 100, bottom != 11
    else { return nil }
    return (index + 2, top / bottom)
  }

  /// The value of `½`, `¾`, `⅓` and their like.
  func vulgar(_ index: Int) -> Double? {
    switch (text.tokens[index].length, text.firstByte(index)) {
    case (2, 0xC2):
      switch text.lastByte(index) {
      case 0xBC: return 0.25
      case 0xBD: return 0.5
      case 0xBE: return 0.75
      default: return nil
      }
    case (3, 0xE2):
      let last = text.lastByte(index)
      guard text.lastByte(index, before: 1) == 0x85, last >= 0x90 else { return nil }
      let place = Int(last - 0x90)
      return place < Self.vulgarFractions.count ? Self.vulgarFractions[place] : nil
    default: return nil
    }
  }

  /// From U+2150 on: `⅐ ⅑ ⅒ ⅓ ⅔ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞`.
  private static let vulgarFractions: [Double] = [
    1.0 / 7, 1.0 / 9, 0.1, 1.0 / 3, 2.0 / 3, 0.2, 0.4, 0.6, 0.8, 1.0 / 6, 5.0 / 6, 0.125, 0.375,
    0.625, 0.875,
  ]

  /// The value of a token that begins with a digit, and the letters glued to it.
  ///
  /// Gets `2,500.5`, `47km` and `1.200.000` right; reads the verse `3,5` as 3.5.
  func parse(_ index: Int) -> (value: Double, letters: WordKey, isPlain: Bool)? {
    let bytes = text.bytes(index)
    var value = 0.0
    // The digits behind the point; none when negative.
    var decimals = -1
    var group = -1
    var isPlain = true
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte >= 0x30 && byte <= 0x39 {
        // Beyond fifteen decimals nothing is left to tell apart.
        if decimals < 15 { value = value * 10 + Double(byte - 0x30) }
        if decimals >= 0 {
          decimals = min(15, decimals + 1)
        } else if group >= 0 {
          group += 1
        }
      } else if byte == 0x2C {
        guard decimals < 0, group < 0 || group == 3 || group == 2 else { return continental(bytes) }
        group = 0
        isPlain = false
      } else if byte == 0x2E {
        guard decimals < 0 else { return continental(bytes) }
        decimals = 0
        isPlain = false
      } else {
        break
      }
      at += 1
    }
    guard group < 0 || group == 3 else { return continental(bytes) }
    if decimals > 0 { value = Decimals.quotient(value, decimals: decimals) }
    guard at < bytes.endIndex else { return (value, .none, isPlain) }
    guard bytes[at] != 0x3A else { return nil }
    let letters = WordKey(bytes[at...])
    return letters == .none ? nil : (value, letters, false)
  }

  /// `1.200.000`, `1.111,50`, `2,5`: points between thousands, a comma before decimals.
  private func continental(
    _ bytes: ArraySlice<UInt8>
  ) -> (value: Double, letters: WordKey, isPlain: Bool)? {
    let halves = bytes.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first else { return nil }
    let groups = whole.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || groups.first.map({ $0.count <= 3 }) ?? false
    else { return nil }
    func number(_ digits: some Sequence<UInt8>) -> Double? {
      var value = 0.0
      for digit in digits {
        guard digit >= 0x30, digit <= 0x39 else { return nil }
        value = value * 10 + Double(digit - 0x30)
      }
      return value
    }
    let values = groups.compactMap(number)
    guard values.count == groups.count else { return nil }
    // An address of the Internet has four groups that fit a byte.
    if groups.count == 4, halves.count == 1, values.allSatisfy({ $0 < 256 }) { return nil }
    let value = values.reduce(0) { $0 * 1000 + $1 }
    guard halves.count == 2, let decimals = halves.last else { return (value, .none, false) }
    guard decimals.count == 1 || decimals.count == 2, let rest = number(decimals) else {
      return nil
    }
    let shift = decimals.count == 1 ? 10.0 : 100
    return ((value * shift + rest) / shift, .none, false)
  }

  /// Single capitals that may be a unit or a scale: `33C`, `$5M`.
  private static let capitalUnits = WordTable("m t c f")

  /// What `k`, `bn` and the like multiply by.
  private func scale(_ letters: WordKey) -> Double? {
    switch letters {
    case "k": 1e3
    case "bn", "b": 1e9
    case "mn", "mln": 1e6
    case "tn", "trn": 1e12
    default: nil
    }
  }

  /// Letters that scale money but measure lengths and weights elsewhere: `$5m`, `a 5m wave`.
  static func scaleOfMoney(_ letters: WordKey) -> Double? {
    switch letters {
    case "m", "mm", "mil": 1e6
    case "t": 1e12
    default: nil
    }
  }
}
