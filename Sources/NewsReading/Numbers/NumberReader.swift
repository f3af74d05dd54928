import NewsCorpus

/// A number as written in figures or words.
struct NumberPhrase {
  /// The index of its first and its last token.
  var first: Int
  var last: Int
  /// What it says; NaN when the wording gives no number: `dozens`, `several hundred`.
  var value: Double
  /// Letters glued to the digits that are a unit or a scale of money: `km` in `47km`, `m` in `$5m`.
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
      return QuantityWords.manyScalePlaces.contains(text.key(index))
        ? unknown(from: index, scaleAt: index, before: end) : nil
    }
    if traits.contains(.fraction) { return part(at: index, first: index, before: end) }
    switch text.key(index) {
    case "a", "an":
      if text.has(index + 1, .scale), index + 1 < end {
        return scaled(
          NumberPhrase(first: index, last: index, value: 1), before: end, needsScale: true)
      }
      if text.has(index + 1, .fraction), index + 1 < end {
        return part(at: index + 1, first: index, before: end)
      }
      switch text.key(index + 1) {
      case "few": return unknown(from: index, scaleAt: index + 2, before: end)
      case "couple":
        let next = text.isWord(index + 2, "of") ? index + 3 : index + 2
        return unknown(from: index, scaleAt: next, before: end)
      default: return nil
      }
    case "several", "few", "many":
      let next =
        text.isWord(index + 1, "tens") && text.isWord(index + 2, "of") ? index + 3 : index + 1
      return unknown(from: index, scaleAt: next, before: end)
    case "tens":
      guard text.isWord(index + 1, "of") else { return nil }
      return unknown(from: index, scaleAt: index + 2, before: end)
    default: return nil
    }
  }

  /// `dozens`, `hundreds of thousands`, `several million`: a number is meant, but not which.
  private func unknown(from first: Int, scaleAt index: Int, before end: Int) -> NumberPhrase? {
    guard index < end, text.has(index, .scale) else { return nil }
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

  /// `twenty-five`, `a hundred and five`, `two and a half million`, `two-thirds`, `two point five`.
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
      } else if last >= index, let scale = QuantityWords.scale(key) {
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
        !text.traits(next + 2).contains(.scale) || !isLowEnd(at: index)
      {
        next += 1
      }
    }
    guard last >= index else { return nil }
    var phrase = NumberPhrase(first: index, last: last, value: total + group, isScaled: isScaled)
    if let part = spelledFraction(after: last, count: phrase.value, before: end)
      ?? spelledDecimals(after: last, count: phrase.value, before: end)
    {
      phrase.last = part.last
      phrase.value = part.value
      return wholes(phrase, before: end)
    }
    return phrase
  }

  /// Whether a number may be the first of two: `between a hundred and five thousand`.
  private func isLowEnd(at index: Int) -> Bool {
    text.isWord(index - 1, "between") || text.isWord(index - 2, "between")
  }

  /// `point two five` after `three`.
  private func spelledDecimals(
    after last: Int, count: Double, before end: Int
  ) -> (last: Int, value: Double)? {
    guard text.isWord(last + 1, "point") else { return nil }
    var at = last + 2
    var digits = count
    while at < end, at < last + 12, let digit = QuantityWords.cardinalPlaces[text.key(at)],
      digit < 10
    {
      digits = digits * 10 + Double(digit)
      at += 1
    }
    let decimals = at - last - 2
    return decimals > 0 ? (at - 1, Decimals.quotient(digits, decimals: decimals)) : nil
  }

  /// Multiplies by the scale that follows: `million`, `-million`, `hundred thousand`.
  func scaled(
    _ phrase: NumberPhrase, before end: Int, needsScale: Bool = false
  ) -> NumberPhrase? {
    var phrase = phrase
    var found = false
    while true {
      let next = text.hyphened(after: phrase.last) ?? phrase.last + 1
      guard next < end, text.has(next, .scale), let scale = QuantityWords.scale(text.key(next))
      else { break }
      phrase.value = Decimals.product(phrase.value, scale)
      phrase.last = next
      phrase.isScaled = true
      phrase.isPlainDigits = false
      found = true
    }
    guard found || !needsScale else { return nil }
    if found, text.isWord(phrase.last + 1, "and"), text.has(phrase.last + 2, .cardinal),
      needsScale, phrase.value >= 100,
      let rest = spelled(at: phrase.last + 2, before: end)
    {
      if rest.value < phrase.value, rest.value < 100, !rest.isScaled {
        phrase.last = rest.last
        phrase.value += rest.value
      } else if phrase.value == 100, !isLowEnd(at: phrase.first),
        let scale = [1e3, 1e6, 1e9].first(where: { rest.value >= $0 && rest.value < 100 * $0 })
      {
        // "a hundred and fifty thousand"
        phrase.last = rest.last
        phrase.value = phrase.value * scale + rest.value
      }
    }
    return phrase
  }
}
