import NewsCorpus

/// Numbers written in figures.
extension NumberReader {
  /// `2,500`, `1.2 million`, `1 1/2`, `47km`.
  func digits(at index: Int, before end: Int) -> NumberPhrase? {
    guard let (value, letters, isPlain) = parse(index) else { return nil }
    var phrase = NumberPhrase(first: index, last: index, value: value, glued: letters)
    phrase.isPlainDigits = isPlain
    if letters != .none {
      guard let scale = scale(letters) else {
        // "5G" is no weight: a unit of one letter is a small one.
        let isGeneration =
          text.letters(index).dropLast().last.map { $0 <= 0x39 } ?? false
          && !text.shape(index).contains(.hasLowercase)
        return isGeneration || Units.unit(letters) == nil ? nil : phrase
      }
      phrase.glued = .none
      phrase.value *= scale
      phrase.isScaled = true
      return phrase
    }
    if let (last, part) = fraction(at: index + 1, before: end, joined: false) {
      phrase.value += part
      phrase.last = last
      phrase.isPlainDigits = false
    } else if isPlain, let (last, part) = fraction(at: index, before: end, joined: true) {
      phrase.value = part
      phrase.last = last
      phrase.isPlainDigits = false
    }
    return scaled(phrase, before: end)
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

  /// The value of `¼`, `½` and `¾`.
  func vulgar(_ index: Int) -> Double? {
    switch Array(text.letters(index)) {
    case [0xC2, 0xBC]: 0.25
    case [0xC2, 0xBD]: 0.5
    case [0xC2, 0xBE]: 0.75
    default: nil
    }
  }

  /// The value of a token that begins with a digit, and the letters glued to it.
  ///
  /// Gets `2,500.5` and `47km` right; reads `1,5` (a decimal comma) as no number.
  func parse(_ index: Int) -> (value: Double, letters: WordKey, isPlain: Bool)? {
    let bytes = text.letters(index)
    var value = 0.0
    var place = 0.0
    var group = -1
    var isPlain = true
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte >= 0x30 && byte <= 0x39 {
        if place > 0 {
          value += Double(byte - 0x30) * place
          place /= 10
        } else {
          value = value * 10 + Double(byte - 0x30)
          if group >= 0 { group += 1 }
        }
      } else if byte == 0x2C {
        guard place == 0, group < 0 || group == 3 || group == 2 else { return nil }
        group = 0
        isPlain = false
      } else if byte == 0x2E {
        guard place == 0 else { return nil }
        place = 0.1
        isPlain = false
      } else {
        break
      }
      at += 1
    }
    guard group < 0 || group == 3 else { return nil }
    if place > 0 { value = (value * 1e9).rounded() / 1e9 }
    guard at < bytes.endIndex else { return (value, .none, isPlain) }
    guard bytes[at] != 0x3A else { return nil }
    let letters = WordKey(bytes[at...])
    return letters == .none ? nil : (value, letters, false)
  }

  /// What `k`, `bn` and the like multiply by.
  private func scale(_ letters: WordKey) -> Double? {
    switch letters {
    case "k": 1e3
    case "bn", "b": 1e9
    case "mn", "mln": 1e6
    case "tn", "trn", "t": 1e12
    default: nil
    }
  }
}
