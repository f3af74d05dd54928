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
    if draft.hasUnit { return }
    // "5,000-meter", "20-year-old"; "10 (or so) years" is left.
    if let joined = text.hyphened(after: draft.end) { next = joined }
    if text.isWord(next, "of"), draft.low.isNaN || draft.isFraction { next += 1 }
    if text.isWord(next, "a") || text.isWord(next, "an"), draft.isFraction { next += 1 }
    guard next < bounds.upperBound else { return }
    if var unit = unit(at: next, before: bounds.upperBound) {
      // "12 million pounds" are money, "12 million pounds of beef" are not.
      if unit.unit.code == "lb", draft.low >= 1e5, !text.isWord(unit.last + 1, "of") {
        unit.unit = Units.Unit(kind: .money, code: "GBP")
      }
      apply(unit.unit, to: &draft)
      draft.end = unit.last
      draft.noun = NounReader.Phrase(first: next, last: unit.last)
      if unit.unit.kind == .duration, let age = age(after: unit.last, before: bounds.upperBound) {
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
      rest.value < small.count, rest.glued == .none
    else { return }
    let last: Int
    if let unit = unit(
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
    draft.low += rest.value / small.count
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
    case "hour": ("minute", 60)
    case "minute": ("second", 60)
    case "year": ("month", 12)
    case "GBP": ("penny", 100)
    case "cent", "penny": nil
    default: kind == .money ? ("cent", 100) : nil
    }
  }

  /// `percent`, `percentage points`, `square miles`, `degrees Celsius`, `US dollars`, `miles per hour`.
  private func unit(at index: Int, before end: Int) -> (unit: Units.Unit, last: Int)? {
    let key = text.key(index)
    switch key {
    case "per":
      guard text.isWord(index + 1, "cent"), index + 1 < end else { return nil }
      return (Units.Unit(kind: .share, code: "percent"), index + 1)
    case "percentage", "percent", "basis":
      let point = text.hyphened(after: index) ?? index + 1
      guard point < end, text.isWord(point, "point") || text.isWord(point, "points") else { break }
      return (
        Units.Unit(kind: .share, code: key == "basis" ? "basis points" : "percentage points"),
        point
      )
    case "square", "cubic", "sq", "cu", "nautical", "metric":
      let isShort = text.kind(index + 1) == .period
      let point = isShort ? index + 2 : text.hyphened(after: index) ?? index + 1
      guard point < end, let unit = Units.measurePlaces[text.key(point)] else { return nil }
      let word =
        key == "sq"
        ? "square"
        : key == "cu" ? "cubic" : String(decoding: text.letters(index), as: UTF8.self).lowercased()
      return (Units.Unit(kind: .measure, code: word + " " + Units.measureCodes[unit]), point)
    default: break
    }
    if text.isCapitalised(index), let money = nationalMoney(at: index, key, before: end) {
      return money
    }
    guard !text.traits(index).isDisjoint(with: [.measureUnit, .timeUnit, .currencyUnit]),
      var unit = Units.unit(key)
    else { return nil }
    // "29 PLN employees": a name that looks like a code.
    if unit.kind == .money, text.shape(index).contains(.allCapitals), index + 1 < end,
      nouns.isPlural(index + 1)
    {
      return nil
    }
    var last = index
    if unit.code == "degree", index + 1 < end {
      switch text.key(index + 1) {
      case "celsius", "centigrade", "c": (unit.code, last) = ("celsius", index + 1)
      case "fahrenheit", "f": (unit.code, last) = ("fahrenheit", index + 1)
      default: break
      }
    }
    if unit.code == "km" || unit.code == "mile", text.isWord(index + 1, "an"),
      text.isWord(index + 2, "hour"), index + 2 < end
    {
      return (Units.Unit(kind: .measure, code: unit.code == "km" ? "km/h" : "mph"), index + 2)
    }
    if let hour = text.hyphened(after: index) ?? (index + 1 < end ? index + 1 : nil), hour < end,
      ["watt", "kW", "MW", "GW", "TW"].contains(unit.code),
      text.isWord(hour, "hours") || text.isWord(hour, "hour")
    {
      unit.code += "h"
      last = hour
    }
    if unit.kind == .measure, index + 2 < end,
      text.isWord(index + 1, "per") && text.isWord(index + 2, "hour")
        || text.kind(index + 1) == .slash && text.isWord(index + 2, "h")
    {
      unit.code += "/h"
      if unit.code == "mile/h" { unit.code = "mph" }
      last = index + 2
    }
    return (unit, last)
  }

  /// `US dollars`, `Hong Kong dollars`, `Belgian francs`, `Mexican pesos`.
  private func nationalMoney(
    at index: Int, _ key: WordKey, before end: Int
  ) -> (unit: Units.Unit, last: Int)? {
    let isLong = (key == "hong" || key == "new") && text.isCapitalised(index + 1)
    let noun = isLong ? index + 2 : index + 1
    guard noun < end, text.has(noun, .currencyUnit), !text.shape(noun).contains(.allCapitals),
      let code = Units.currency(text.key(noun)), code != "cent", code != "penny"
    else { return nil }
    return (Units.Unit(kind: .money, code: Units.national(key, code)), noun)
  }

  /// The last token of `-old`, `years old` after a unit of time.
  private func age(after index: Int, before end: Int) -> Int? {
    let next = text.hyphened(after: index) ?? index + 1
    return next < end && text.isWord(next, "old") ? next : nil
  }
}
