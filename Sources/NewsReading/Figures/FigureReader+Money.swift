import NewsCorpus

/// Currency before, after and glued to a number, and letters glued to it.
extension FigureReader {
  /// `$`, `US$`, `Rs` before the number, `€` after it.
  func readCurrency(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    let sign = draft.first - 1
    if sign >= bounds.lowerBound {
      if text.kind(sign) == .currency {
        readSign(at: sign, of: &draft, in: bounds)
        return
      }
      if text.has(sign, .currencyUnit), text.kind(draft.first) == .number,
        text.isSpaced(draft.first), let code = Units.currency(text.key(sign)),
        isCode(sign)
      {
        draft.start = sign
        apply(Units.Unit(kind: .money, code: code), to: &draft)
        return
      }
    }
    let next = draft.last + 1
    if next < bounds.upperBound, text.kind(next) == .currency,
      !text.isSpaced(next) || text.kind(next + 1) != .number || text.isSpaced(next + 1)
    {
      let code = Units.code(sign: text.bytes(next), prefix: .none)
      draft.end = next
      apply(Units.Unit(kind: .money, code: code), to: &draft)
    }
  }

  private func readSign(at sign: Int, of draft: inout FigureDraft, in bounds: Range<Int>) {
    var prefix = WordKey.none
    draft.start = sign
    if sign - 1 >= bounds.lowerBound, !text.isSpaced(sign), text.kind(sign - 1) == .word,
      text.shape(sign - 1).contains(.capitalised), text.tokens[sign - 1].length <= 4
    {
      prefix = text.key(sign - 1)
      draft.start = sign - 1
    }
    apply(
      Units.Unit(kind: .money, code: Units.code(sign: text.bytes(sign), prefix: prefix)),
      to: &draft)
    // "$-5", "-$5": a loss.
    let before = draft.start - 1
    if before >= bounds.lowerBound, !text.isSpaced(draft.start), text.isSpaced(before),
      text.kind(before) == .hyphen || text.kind(before) == .dash
    {
      draft.low = -draft.low
      draft.high = draft.low
      draft.start = before
    }
  }

  /// Whether a currency's name is one that stands before its number: `EUR`, `Rs`, `dlrs`, not `cent`.
  private func isCode(_ index: Int) -> Bool {
    text.tokens[index].length <= 4
      && (text.shape(index).contains(.allCapitals) || Self.leadingNames.contains(text.key(index)))
  }

  private static let leadingNames = WordTable("rs dlrs dlr")

  /// `RM10`, `Rs2,000`, `GBP3.5 million`: the word begins with the code of a currency.
  ///
  /// “EUR” and “Rs” are listed; the road “A40” and the flight “BA117” begin with no currency.
  func gluedMoney(at index: Int, in bounds: Range<Int>) -> FigureDraft? {
    guard text.shape(index).contains([.hasDigit, .capitalised]) else { return nil }
    let bytes = text.bytes(index)
    guard let split = bytes.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }),
      split - bytes.startIndex >= 2, split - bytes.startIndex <= 4,
      let code = Units.currency(WordKey(bytes[..<split])),
      bytes[bytes.startIndex + 1] <= 0x5A || WordKey(bytes[..<split]) == "rs"
    else { return nil }
    var value = 0.0
    for byte in bytes[split...] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Double(byte - 0x30)
    }
    var phrase = NumberPhrase(first: index, last: index, value: value)
    // The tokeniser ends a word at its comma and point.
    while phrase.last + 2 < bounds.upperBound, text.kind(phrase.last + 2) == .number,
      !text.isSpaced(phrase.last + 1), !text.isSpaced(phrase.last + 2),
      let (part, _, isPlain) = numbers.parse(phrase.last + 2)
    {
      let length = text.tokens[phrase.last + 2].length
      if text.kind(phrase.last + 1) == .comma, length >= 3 {
        phrase.value = phrase.value * 1000 + part
      } else if text.kind(phrase.last + 1) == .period, isPlain, length <= 4 {
        var shift = 1.0
        for _ in 0..<length { shift *= 10 }
        phrase.value = (phrase.value * shift + part) / shift
      } else {
        break
      }
      phrase.last += 2
    }
    var draft = FigureDraft(numbers.scaled(phrase, before: bounds.upperBound) ?? phrase)
    apply(Units.Unit(kind: .money, code: code), to: &draft)
    return draft
  }

  /// Reads the letters glued to the digits, now that the sign before them is known: `$5m` is money,
  /// `5m people` a count, and `a 5m wave` a length.
  ///
  /// - Returns: Whether it is a figure at all; `the 5M` is none.
  func settleGlued(_ draft: inout FigureDraft, in bounds: Range<Int>) -> Bool {
    guard draft.glued != .none else { return true }
    let next = draft.last + 1
    let isCapital = text.bytes(draft.last).last == 0x4D
    if let scale = NumberReader.scaleOfMoney(draft.glued) {
      let isMoney =
        draft.kind == .money || next < bounds.upperBound && text.has(next, .currencyUnit)
      let isMany =
        draft.glued == "m" && next < bounds.upperBound
        && (text.has(next, .plural)
          || (draft.low < 100 || isCapital)
            && nouns.phrase(at: next, before: bounds.upperBound, isOne: false) != nil
          || countsMillions(draft, in: bounds))
      if isMoney || isMany || draft.glued == "mil" {
        draft.low = Decimals.product(draft.low, scale)
        draft.high = draft.low
        return true
      }
      if isCapital { return false }
      if draft.glued == "t" {
        apply(Units.Unit(kind: .measure, code: "tonne"), to: &draft)
        return true
      }
    }
    return draft.kind == .money || applyGlued(&draft, in: bounds)
  }

  /// Whether `1.2m` counts, by what stands beside it: `of these, 1.2m commute`, `sold 1.2m, up from 900,000`.
  private func countsMillions(_ draft: FigureDraft, in bounds: Range<Int>) -> Bool {
    guard draft.low < 100 else { return false }
    let lead = text.kind(draft.start - 1) == .comma ? draft.start - 2 : draft.start - 1
    if text.isAny(lead, "these them those"), text.isWord(lead - 1, "of") { return true }
    if text.isAny(lead, "sold sells selling employs employing") { return true }
    let next = draft.last + 1
    let change = text.kind(next) == .comma ? next + 1 : next
    guard text.isAny(change, "up down"), text.isAny(change + 1, "from on"),
      let before = numbers.number(at: change + 2, before: bounds.upperBound)
    else { return false }
    return before.value >= 1000
  }

  /// Applies the unit that letters set close to the digits name: `47km`, `0.6pc`, `33C`, `2,400sq ft`.
  ///
  /// - Returns: Whether it is a figure at all.
  private func applyGlued(_ draft: inout FigureDraft, in bounds: Range<Int>) -> Bool {
    guard let found = CloseUnits(text: text, units: units).unit(of: draft, in: bounds) else {
      return false
    }
    apply(found.unit, to: &draft)
    draft.end = max(draft.end, found.last)
    draft.isUnitGlued = found.unit.kind != .share
    return true
  }
}
