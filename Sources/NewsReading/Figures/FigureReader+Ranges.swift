import NewsCorpus

/// Two numbers that are one figure: ranges and ratios.
extension FigureReader {
  /// `10-15`, `10 to 15`, `two or three`, `between 3 and 5`, `$30 million to $40 million`.
  ///
  /// “From 10 to 15” is a change, not a range, and stays two figures; “6-4” is a score and none.
  func readRange(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    guard !draft.low.isNaN else { return }
    let before = draft.start - 1
    if text.isWord(before, "from"), before >= bounds.lowerBound { readChange(&draft, in: bounds) }
    let isBetween = text.isWord(before, "between") && before >= bounds.lowerBound
    if text.isWord(before, "from"), !Self.rangeVerbs.contains(text.key(before - 1)) { return }
    var link = draft.last + 1
    var ownUnit: WordKey?
    // "10 percent to 15 percent", "5% to 7%".
    if text.kind(link) == .percent || text.has(link, .measureUnit) {
      ownUnit = text.key(link)
      link += 1
    }
    // "8- to 16-meter": the unit is said once.
    let isHung =
      text.kind(link) == .hyphen && !text.isSpaced(link)
      && (text.isWord(link + 1, "to") || text.isWord(link + 1, "or"))
    if isHung { link += 1 }
    guard link + 1 < bounds.upperBound else { return }
    // "19-to-26-year-olds"
    var next = isHung ? text.hyphened(after: link) ?? link + 1 : link + 1
    let isMark = !isHung && (text.kind(link) == .hyphen || text.kind(link) == .dash)
    let isOr: Bool
    if isMark {
      guard text.isSpaced(link) == text.isSpaced(next), !isBetween else { return }
      isOr = false
    } else if text.isWord(link, "to") || text.isWord(link, "and") && isBetween {
      isOr = false
    } else if text.isWord(link, "or") {
      isOr = true
    } else {
      return
    }
    if text.kind(next) == .currency {
      guard draft.kind == .money, text.kind(draft.first - 1) == .currency else { return }
      next += 1
    }
    guard let other = numbers.number(at: next, before: bounds.upperBound), !other.value.isNaN
    else { return }
    var high = other.value
    let moneyScale = draft.kind == .money ? NumberReader.scaleOfMoney(other.glued) ?? 1 : 1
    high = Decimals.product(high, moneyScale)
    let low = lowEnd(of: draft, other, scale: moneyScale)
    guard high > low else { return }
    // "fell 40 cents to $12.10": a change and where it led.
    if text.isWord(link, "to"), high > 12 * low { return }
    if isOr { guard high <= 2 * low + 2 else { return } }
    if let ownUnit, ownUnit != text.key(other.last + 1) { return }
    if isMark, !draft.hasUnit, !isRangeNotScore(draft, other, in: bounds) { return }
    if isMark, text.isSpaced(link), !isMeasured(after: other.last, in: bounds) { return }
    draft.low = low
    draft.high = high
    draft.last = other.last
    draft.end = max(draft.end, other.last)
    if isBetween { draft.start = before }
    if moneyScale == 1, other.glued != .none, let unit = Units.unit(other.glued) {
      apply(unit, to: &draft)
    }
  }

  /// `from 75 to 50%`: a change from one share to another, whose unit is said once.
  private func readChange(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    guard !draft.hasUnit, draft.kind == .count, text.isWord(draft.last + 1, "to"),
      let other = numbers.number(at: draft.last + 2, before: bounds.upperBound),
      other.last + 1 < bounds.upperBound, !other.isScaled, draft.low < 1000
    else { return }
    let next = other.last + 1
    let isShare =
      text.kind(next) == .percent || text.isWord(next, "percent") || text.isWord(next, "pct")
      || text.isWord(next, "per") && text.isWord(next + 1, "cent")
    if isShare { apply(Units.Unit(kind: .share, code: "percent"), to: &draft) }
  }

  /// Verbs that make “from … to” a range.
  private static let rangeVerbs = WordTable(
    "range ranges ranging ranged anywhere vary varies varied varying aged ages somewhere")

  /// The lower end: in “10 to 15 million” the scale is said once.
  private func lowEnd(of draft: FigureDraft, _ other: NumberPhrase, scale: Double) -> Double {
    let low = draft.low
    guard low < 1000 else { return low }
    if scale != 1 { return low < other.value ? Decimals.product(low, scale) : low }
    guard other.isScaled else { return low }
    let isDigits = text.kind(other.first) == .number
    if isDigits, text.kind(draft.last) == .number, let (bare, _, _) = numbers.parse(other.first),
      bare > 0, low < bare, bare < other.value || other.last > other.first
    {
      return Decimals.product(low, (other.value / bare).rounded())
    }
    // "two or three million", "two to three hundred".
    if !isDigits, text.kind(draft.last) == .word, !text.has(draft.last, .scale),
      let first = numbers.number(at: other.first, before: other.first + 1), first.value > low
    {
      return low * other.value / first.value
    }
    return low
  }

  /// Whether two numbers joined by a hyphen are a range: something counted follows, or a hedge leads.
  private func isRangeNotScore(
    _ draft: FigureDraft, _ other: NumberPhrase, in bounds: Range<Int>
  ) -> Bool {
    if hedges.hedge(before: draft.start, from: bounds.lowerBound) != nil { return true }
    if Self.ageLeads.contains(text.key(draft.start - 1)) { return true }
    // `20-30ft`
    if other.glued != .none, Units.unit(other.glued) != nil { return true }
    // `10,000-12,000`: nobody scores thousands.
    if draft.low >= 1000, text.bytes(draft.last).contains(0x2C) { return true }
    let next = text.hyphened(after: other.last) ?? other.last + 1
    guard next < bounds.upperBound else { return false }
    return isMeasured(after: other.last, in: bounds)
      || nouns.phrase(at: next, before: bounds.upperBound, isOne: false) != nil
  }

  /// Whether a unit or a scale follows the number that ends at `last`.
  private func isMeasured(after last: Int, in bounds: Range<Int>) -> Bool {
    let next = text.hyphened(after: last) ?? last + 1
    guard next < bounds.upperBound else { return false }
    return text.kind(next) == .percent
      || !text.traits(next).isDisjoint(with: [.measureUnit, .currencyUnit, .timeUnit, .scale])
  }

  static let ageLeads = WordTable("aged age ages")

  /// `one in five voters`, `two out of three`, `nine of every 10`: a share of those who follow.
  ///
  /// Right for “one in four children”; wrong for “killed one in five attacks”.
  func readRatio(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    guard !draft.hasUnit, draft.low == draft.high, draft.low >= 1, draft.low < 100,
      draft.first == draft.last
    else { return }
    var next = draft.last + 1
    let isOut = text.isWord(next, "out") && text.isWord(next + 1, "of")
    guard isOut || text.isWord(next, "in") || text.isWord(next, "of") else { return }
    let isOf = text.isWord(next, "of")
    next += isOut ? 2 : 1
    let isEvery = text.isWord(next, "every") || text.isWord(next, "each")
    if isEvery { next += 1 }
    guard !isOf || isEvery, let whole = numbers.number(at: next, before: bounds.upperBound),
      whole.value > draft.low, whole.value <= 1e6, whole.value >= 3 || isOut || isEvery
    else { return }
    let after = whole.last + 1
    // "five out of 18 provinces" counts provinces; "two in 2015", "three in 10 days" a number and a time.
    if !isEvery {
      let isRound = whole.value <= 10 || whole.value.truncatingRemainder(dividingBy: 10) == 0
      guard isRound, text.kind(after) != .hyphen,
        text.traits(after).isDisjoint(with: [.timeUnit, .month, .measureUnit, .currencyUnit])
      else { return }
    }
    draft.low /= whole.value
    draft.high = draft.low
    draft.last = whole.last
    draft.end = max(draft.end, whole.last)
    draft.kind = .share
    draft.isRatio = true
  }

  /// `one-tenth of 1 percent`: the part is one of the unit.
  func readPart(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    guard draft.isFraction, !draft.isRatio, text.isWord(draft.last + 1, "of"),
      let whole = numbers.number(at: draft.last + 2, before: bounds.upperBound),
      whole.last + 1 < bounds.upperBound, whole.value.isFinite,
      text.kind(whole.last + 1) == .percent || text.isWord(whole.last + 1, "percent")
        || text.isWord(whole.last + 1, "per")
    else { return }
    draft.low = Decimals.product(draft.low, whole.value)
    draft.high = draft.low
    draft.last = whole.last
    draft.end = whole.last
  }
}
