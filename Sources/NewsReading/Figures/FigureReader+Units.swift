import NewsCorpus

/// Units after a number, and what is counted in two units: `6 feet 2 inches`.
extension FigureReader {
  /// The unit after the number.
  func readUnit(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    var next = draft.end + 1
    guard next < bounds.upperBound else { return }
    if text.kind(next) == .percent {
      apply(Units.Unit(kind: .share, code: "percent"), to: &draft)
      draft.end = next
      return
    }
    if draft.hasUnit {
      if draft.isUnitGlued { readRest(&draft, in: bounds) }
      return
    }
    // "5,000-meter", "20-year-old"; "10 (or so) years" is left.
    if let joined = text.hyphened(after: draft.end) { next = joined }
    if text.isWord(next, "of"), draft.low.isNaN || draft.isFraction { next += 1 }
    if text.isWord(next, "a") || text.isWord(next, "an"), draft.isFraction { next += 1 }
    guard next < bounds.upperBound else { return }
    if var unit = units.unit(at: next, before: bounds.upperBound) {
      // "12 million pounds" are money, "12 million pounds of beef" are not.
      if unit.unit.code == "lb", draft.low >= 1e5, !text.isWord(unit.last + 1, "of") {
        unit.unit = Units.Unit(kind: .money, code: "GBP")
      }
      apply(unit.unit, to: &draft)
      draft.end = unit.last
      draft.noun = NounReader.Phrase(first: next, last: unit.last)
      if unit.unit.kind == .duration,
        let age = units.age(after: unit.last, before: bounds.upperBound)
      {
        draft.end = age
      }
      readRest(&draft, in: bounds)
    }
  }

  /// `and 45 cents`, `2 inches`, `, three months`: what is said in a smaller unit is added.
  ///
  /// Right for “two years and six months in jail”; wrong for “waits of one hour and 20 minutes”, if two
  /// waits are meant.
  private func readRest(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    guard draft.low == draft.high, draft.low.isFinite,
      let small = Self.smaller(draft.unit, draft.kind)
    else { return }
    var next = text.hyphened(after: draft.end) ?? draft.end + 1
    let isHyphened = next > draft.end + 1
    // "five years, four months and six days" is left in three.
    let isLink = text.isWord(next, "and") || text.kind(next) == .comma && draft.kind != .duration
    if isLink { next += 1 }
    guard let rest = numbers.number(at: next, before: bounds.upperBound), rest.value > 0,
      rest.value < small.count
    else { return }
    let last: Int
    if rest.glued != .none {
      // "6ft 2in", "12st 4lb", "£1 and 20p"
      let unit = Units.unit(rest.glued) ?? Units.close(rest.glued, isCapital: false)
      guard unit?.code == small.unit, !isLink || draft.kind == .money else { return }
      last = rest.last
    } else if let unit = units.unit(
      at: text.hyphened(after: rest.last) ?? rest.last + 1, before: bounds.upperBound),
      unit.unit.code == small.unit
    {
      last = unit.last
    } else if isHyphened, draft.unit == "feet" {
      // "a 6-foot-3 guard".
      last = rest.last
    } else {
      return
    }
    draft.low = (draft.low * small.count + rest.value) / small.count
    draft.high = draft.low
    draft.end = last
  }

  /// The unit that the rest of a quantity is given in, and how many of them make one.
  private static func smaller(
    _ unit: String, _ kind: FigureKind
  ) -> (unit: String, count: Double)? {
    switch unit {
    case "feet": ("inch", 12)
    case "lb": ("ounce", 16)
    case "stone": ("lb", 14)
    case "hour": ("minute", 60)
    case "minute": ("second", 60)
    case "year": ("month", 12)
    case "GBP": ("penny", 100)
    case "cent", "penny": nil
    default: kind == .money ? ("cent", 100) : nil
    }
  }
}
