import NewsCorpus

/// Parts of a whole: halves, thirds, quarters, and what they are parts of.
extension NumberReader {
  /// `half a million`, `half-a-dozen`, `half of`, `a third of`, `a quarter of a million`.
  ///
  /// Apart from `half`, a lone fraction needs what it is a part of: “the third man” is no third.
  func part(at index: Int, first: Int, before end: Int) -> NumberPhrase? {
    guard text.isWord(index, "half") else { return third(at: index, first: first, before: end) }
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
    return wholes(NumberPhrase(first: first, last: index, value: 0.5), before: end)
  }

  /// `a third of the vote`, `by a quarter.`, `quarter of a million`, `a quarter million`.
  private func third(at index: Int, first: Int, before end: Int) -> NumberPhrase? {
    guard let divisor = QuantityWords.divisor(text.key(index)), divisor >= 3 else { return nil }
    let phrase = NumberPhrase(first: first, last: index, value: 1 / divisor)
    let whole = wholes(phrase, before: end)
    if whole.isScaled { return whole }
    guard first < index else { return nil }
    if text.isWord(index + 1, "of"), index + 1 < end { return phrase }
    // "fell by a third", "about a quarter said": nothing counted follows.
    let isLed =
      text.isWord(first - 1, "by") || QuantityHedges.words.contains(text.key(first - 1))
      || text.isWord(first - 1, "than")
    let next = index + 1
    let isEnd =
      next >= end || text.kind(next) != .word && text.kind(next) != .hyphen
      || !text.traits(next).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
    // "A third said so", "a quarter were away"
    let isSubject =
      !text.traits(next).isDisjoint(with: [.auxiliary, .phraseEnd]) && !text.has(index, .timeUnit)
    return isEnd && isLed || isSubject ? phrase : nil
  }

  /// Multiplies a part by its whole: `million`, `of a million`.
  func wholes(_ phrase: NumberPhrase, before end: Int) -> NumberPhrase {
    if let scaled = scaled(phrase, before: end, needsScale: true) { return scaled }
    let scale = phrase.last + 3
    guard phrase.value < 1, text.isWord(phrase.last + 1, "of"), scale < end,
      text.isWord(phrase.last + 2, "a"), text.has(scale, .scale)
    else { return phrase }
    var whole = phrase
    whole.last = phrase.last + 2
    return scaled(whole, before: end, needsScale: true) ?? phrase
  }

  /// `two-thirds`, `three fifths`, `one quarter of`, `two and a half`, `one and one-half`.
  ///
  /// Right for “one third of them” and “three-quarters full”; “three quarters of growth”, which are
  /// of a year, comes out as a part.
  func spelledFraction(
    after last: Int, count: Double, before end: Int
  ) -> (last: Int, value: Double)? {
    let joined = text.hyphened(after: last) ?? last + 1
    if joined < end, text.has(joined, .fraction), count < 100,
      let divisor = QuantityWords.divisor(text.key(joined))
    {
      let isHyphened = joined > last + 1
      let isOf = text.isWord(joined + 1, "of")
      // "three quarters" alone may be of a year or a game.
      let isMany = text.ends(joined, in: "s") && !text.has(joined, .timeUnit)
      let isLast =
        count == 1 && !text.has(joined, .timeUnit)
        && (text.kind(joined + 1) != .word
          || !text.traits(joined + 1)
            .isDisjoint(with: [.preposition, .conjunction, .auxiliary, .adverb]))
      if isHyphened || isOf || isMany || isLast || divisor == 2 {
        return (joined, count / divisor)
      }
    }
    // "two and a half", "six-and-a-half", "three and one fourth".
    let step = text.kind(last + 1) == .hyphen ? 2 : 1
    guard text.isWord(last + step, "and") else { return nil }
    let lead = last + 2 * step
    let part = last + 3 * step
    guard part < end, text.has(part, .fraction),
      let divisor = QuantityWords.divisor(text.key(part)),
      text.isWord(lead, "a") || text.isWord(lead, "one"), divisor == 2 || divisor == 4
    else { return nil }
    return (part, count + 1 / divisor)
  }
}
