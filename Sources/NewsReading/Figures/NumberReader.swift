import NewsCorpus

/// A number as written in figures or words.
struct NumberPhrase {
  /// The index of its first and its last token.
  var first: Int
  var last: Int
  /// What it says; NaN when the wording gives no number: `dozens`, `several hundred`.
  var value: Double
  /// Letters glued to the digits that are a unit: `km` in `47km`.
  var glued: WordKey = .none
  /// Whether a scale such as `million` is part of it.
  var isScaled = false
  /// Whether it is a bare group of digits: what a year may be.
  var isPlainDigits = false
}

/// Reads single numbers: `2,500`, `1.2 million`, `twenty-five`, `a hundred and five`, `1 1/2`, `dozens`.
struct NumberReader {
  let text: ReadText

  /// The number that starts at `index` and lies before `end`; nil when none does.
  ///
  /// - Complexity: O(*n*) in the number of tokens it spans.
  func number(at index: Int, before end: Int) -> NumberPhrase? {
    guard index < end else { return nil }
    switch text.kind(index) {
    case .number: return digits(at: index, before: end)
    case .word: return words(at: index, before: end)
    case .other: return vulgar(index).map { NumberPhrase(first: index, last: index, value: $0) }
    default: return nil
    }
  }

  private func words(at index: Int, before end: Int) -> NumberPhrase? {
    let traits = text.traits(index)
    if traits.contains(.cardinal) { return spelled(at: index, before: end) }
    if traits.contains(.scale) {
      if let many = QuantityWords.manyScalePlaces[text.key(index)] {
        return unknown(from: index, scaleAt: index, many, before: end)
      }
      return nil
    }
    if traits.contains(.fraction) { return half(at: index, first: index, before: end) }
    switch text.key(index) {
    case "a", "an":
      if text.has(index + 1, .scale), index + 1 < end {
        return scaled(
          NumberPhrase(first: index, last: index, value: 1), before: end, needsScale: true)
      }
      if let fraction = QuantityWords.fractionPlaces[text.key(index + 1)], fraction >= 3,
        text.isWord(index + 2, "of"), index + 2 < end
      {
        return NumberPhrase(first: index, last: index + 1, value: 1 / Double(fraction))
      }
      if text.isWord(index + 1, "half"), text.has(index + 2, .scale) {
        return half(at: index + 1, first: index, before: end)
      }
      if text.isWord(index + 1, "few"), text.has(index + 2, .scale) {
        return unknown(from: index, scaleAt: index + 2, 0, before: end)
      }
      return nil
    case "several", "few", "many":
      let next =
        text.isWord(index + 1, "tens") && text.isWord(index + 2, "of") ? index + 3 : index + 1
      guard text.has(next, .scale) else { return nil }
      return unknown(from: index, scaleAt: next, 0, before: end)
    case "tens":
      guard text.isWord(index + 1, "of"), text.has(index + 2, .scale) else { return nil }
      return unknown(from: index, scaleAt: index + 2, 0, before: end)
    default: return nil
    }
  }

  /// `dozens`, `hundreds of thousands`, `several million`: a number is meant, but not which.
  private func unknown(
    from first: Int, scaleAt index: Int, _ place: Int, before end: Int
  ) -> NumberPhrase? {
    var last = index
    while last + 1 < end {
      if text.has(last + 1, .scale) {
        last += 1
      } else if text.isWord(last + 1, "of"), text.has(last + 2, .scale), last + 2 < end {
        last += 2
      } else {
        break
      }
    }
    return NumberPhrase(first: first, last: last, value: .nan, isScaled: true)
  }

  /// `half a million`, `half-a-dozen`, `half of`, `half`.
  private func half(at index: Int, first: Int, before end: Int) -> NumberPhrase? {
    guard text.isWord(index, "half") else { return nil }
    var next = index + 1
    if text.kind(next) == .hyphen { next += 1 }
    if text.isWord(next, "a") || text.isWord(next, "an") {
      if text.has(next + 1, .scale), next + 1 < end {
        let phrase = NumberPhrase(first: first, last: next, value: 0.5)
        return scaled(phrase, before: end, needsScale: true)
      }
      return NumberPhrase(first: first, last: next, value: 0.5)
    }
    if text.has(next, .scale), next < end {
      let phrase = NumberPhrase(first: first, last: next - 1, value: 0.5)
      return scaled(phrase, before: end, needsScale: true)
    }
    return NumberPhrase(first: first, last: index, value: 0.5)
  }

  /// `twenty-five`, `a hundred and five`, `two and a half million`, `two-thirds`.
  private func spelled(at index: Int, before end: Int) -> NumberPhrase? {
    var group = 0.0
    var total = 0.0
    var last = index - 1
    var next = index
    var isScaled = false
    /// What may be added to `group`: below 10 after tens, below 100 after hundreds.
    var room = Double.infinity
    while next < end {
      let key = text.key(next)
      if let value = QuantityWords.cardinalPlaces[key].map(Double.init)
        ?? QuantityWords.tenPlaces[key].map({ Double($0) * 10 })
      {
        guard value < room, value > 0 || last < index else { break }
        group += value
        room = value >= 20 ? 10 : 0
      } else if last >= index, let place = QuantityWords.scalePlaces[key] {
        let scale = QuantityWords.scaleValues[place]
        if scale == 100 {
          guard group < 100, room != .infinity else { break }
          group *= 100
          room = 100
        } else {
          guard group > 0 else { break }
          total += group * scale
          group = 0
          room = .infinity
        }
        isScaled = true
      } else {
        break
      }
      last = next
      next = last + 1
      if text.kind(next) == .hyphen, !text.isSpaced(next), !text.isSpaced(next + 1),
        text.traits(next + 1).contains(.cardinal) || text.traits(next + 1).contains(.scale)
      {
        next += 1
      } else if isScaled, text.isWord(next, "and"), text.has(next + 1, .cardinal), room > 0,
        !text.traits(next + 2).contains(.scale)
      {
        next += 1
      }
    }
    guard last >= index else { return nil }
    var phrase = NumberPhrase(first: index, last: last, value: total + group, isScaled: isScaled)
    if let part = spelledFraction(after: last, count: phrase.value, before: end) {
      phrase.last = part.last
      phrase.value = part.value
      return scaled(phrase, before: end)
    }
    return phrase
  }

  /// `two-thirds`, `two and a half`, `one and one-half`.
  private func spelledFraction(
    after last: Int, count: Double, before end: Int
  ) -> (last: Int, value: Double)? {
    let joined = text.hyphened(after: last) ?? last + 1
    if joined < end, text.has(joined, .fraction),
      let divisor = QuantityWords.fractionPlaces[text.key(joined)],
      count < 10, joined > last + 1 || text.isWord(joined + 1, "of") || divisor == 2,
      !text.has(joined, .timeUnit) || text.isWord(joined + 1, "of")
    {
      return (joined, count / Double(divisor))
    }
    // "two and a half", "six-and-a-half".
    let step = text.kind(last + 1) == .hyphen ? 2 : 1
    let half = last + 3 * step
    if text.isWord(last + step, "and"), text.isWord(last + 2 * step, "a"),
      text.isWord(half, "half"), half < end
    {
      return (half, count + 0.5)
    }
    return nil
  }

  /// Multiplies by the scale that follows: `million`, `-million`, `hundred thousand`.
  func scaled(
    _ phrase: NumberPhrase, before end: Int, needsScale: Bool = false
  ) -> NumberPhrase? {
    var phrase = phrase
    var found = false
    while true {
      let next = text.hyphened(after: phrase.last) ?? phrase.last + 1
      guard next < end, text.has(next, .scale),
        let place = QuantityWords.scalePlaces[text.key(next)]
      else { break }
      phrase.value *= QuantityWords.scaleValues[place]
      phrase.last = next
      phrase.isScaled = true
      phrase.isPlainDigits = false
      found = true
    }
    guard found || !needsScale else { return nil }
    if found, text.isWord(phrase.last + 1, "and"), text.has(phrase.last + 2, .cardinal),
      needsScale, phrase.value >= 100,
      let rest = spelled(at: phrase.last + 2, before: end), rest.value < phrase.value,
      rest.value < 100, !rest.isScaled
    {
      phrase.last = rest.last
      phrase.value += rest.value
    }
    return phrase
  }
}
