import NewsCorpus

/// Currencies, units and ranges around a number.
extension FigureReader {
  /// `$`, `US$`, `dlrs` before the number.
  func readCurrency(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    let sign = draft.first - 1
    guard sign >= bounds.lowerBound else { return }
    if text.kind(sign) == .currency {
      var prefix = WordKey.none
      draft.start = sign
      if sign - 1 >= bounds.lowerBound, !text.isSpaced(sign), text.kind(sign - 1) == .word,
        text.shape(sign - 1).contains(.capitalised), text.tokens[sign - 1].length <= 4
      {
        prefix = text.key(sign - 1)
        draft.start = sign - 1
      }
      apply(
        Units.Unit(kind: .money, code: Units.code(sign: text.letters(sign), prefix: prefix)),
        to: &draft)
      // "$1.5m": the letter is a scale here.
      if text.kind(draft.last) == .number, let (_, letters, _) = numbers.parse(draft.last),
        letters == "m"
      {
        draft.low *= 1e6
        draft.high = draft.low
      }
    } else if text.has(sign, .currencyUnit), text.kind(draft.first) == .number,
      text.isSpaced(draft.first), let code = Units.currency(text.key(sign)),
      text.tokens[sign].length <= 4, !text.isWord(sign, "cent"), !text.isWord(sign, "euro")
    {
      draft.start = sign
      apply(Units.Unit(kind: .money, code: code), to: &draft)
    }
  }

  /// `10-15`, `10 to 15`, `two or three`, `between 3 and 5`, `$30 million to $40 million`.
  ///
  /// “From 10 to 15” is a change, not a range, and stays two figures; “6-4” is a score and none.
  func readRange(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    guard !draft.low.isNaN else { return }
    let before = draft.start - 1
    let isBetween = text.isWord(before, "between") && before >= bounds.lowerBound
    if text.isWord(before, "from") { return }
    var link = draft.last + 1
    var ownUnit: WordKey?
    // "10 percent to 15 percent", "5% to 7%".
    if text.kind(link) == .percent || text.has(link, .measureUnit) {
      ownUnit = text.key(link)
      link += 1
    }
    guard link + 1 < bounds.upperBound else { return }
    var next = link + 1
    let isHyphen = text.kind(link) == .hyphen || text.kind(link) == .dash
    let isOr: Bool
    if isHyphen {
      guard !text.isSpaced(link), !text.isSpaced(next), !isBetween else { return }
      isOr = false
    } else if text.isWord(link, "to") || text.isWord(link, "and") && isBetween {
      isOr = false
    } else if text.isWord(link, "or") {
      isOr = true
    } else if text.kind(link) == .comma, text.isWord(next, "or") {
      return
    } else {
      return
    }
    if text.kind(next) == .currency {
      guard draft.kind == .money, text.kind(draft.start) == .currency else { return }
      next += 1
    }
    guard let other = numbers.number(at: next, before: bounds.upperBound), !other.value.isNaN
    else { return }
    var low = draft.low
    // "10 to 15 million": the scale is said once.
    if other.isScaled, low < 1000, text.kind(draft.last) == .number, other.last > other.first,
      text.kind(other.first) == .number, let (bare, _, _) = numbers.parse(other.first), bare > 0,
      low < bare
    {
      low *= other.value / bare
    }
    guard other.value > low else { return }
    // "gained $1.65 to $60.64": a change and where it led.
    if text.isWord(link, "to"), other.value > 12 * low { return }
    if isOr { guard other.value <= 2 * low + 2 else { return } }
    if let ownUnit, ownUnit != text.key(other.last + 1) { return }
    if isHyphen, !draft.hasUnit, !isRangeNotScore(draft, other, in: bounds) { return }
    draft.low = low
    draft.high = other.value
    draft.last = other.last
    draft.end = max(draft.end, other.last)
    if isBetween { draft.start = before }
    if other.glued != .none, let unit = Units.unit(other.glued) { apply(unit, to: &draft) }
  }

  /// Whether two numbers joined by a hyphen are a range: something counted follows, or a hedge leads.
  private func isRangeNotScore(
    _ draft: FigureDraft, _ other: NumberPhrase, in bounds: Range<Int>
  ) -> Bool {
    let next = text.hyphened(after: other.last) ?? other.last + 1
    guard
      next < bounds.upperBound || hedges.hedge(before: draft.start, from: bounds.lowerBound) != nil
    else { return false }
    return hedges.hedge(before: draft.start, from: bounds.lowerBound) != nil
      || text.kind(next) == .percent
      || !text.traits(next).isDisjoint(with: [.measureUnit, .currencyUnit, .timeUnit, .scale])
      || nouns.phrase(at: next, before: bounds.upperBound, isOne: false) != nil
  }

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
    if let unit = unit(at: next, before: bounds.upperBound) {
      apply(unit.unit, to: &draft)
      draft.end = unit.last
      draft.noun =
        unit.unit.kind == .money
        ? nil : NounReader.Phrase(first: next, last: unit.last)
      if unit.unit.kind == .duration, let age = age(after: unit.last, before: bounds.upperBound) {
        draft.end = age
      }
    }
  }

  /// `percent`, `percentage points`, `square miles`, `degrees Celsius`, `US dollars`, `miles per hour`.
  private func unit(at index: Int, before end: Int) -> (unit: Units.Unit, last: Int)? {
    let key = text.key(index)
    switch key {
    case "per":
      guard text.isWord(index + 1, "cent"), index + 1 < end else { return nil }
      return (Units.Unit(kind: .share, code: "percent"), index + 1)
    case "percentage":
      guard text.isWord(index + 1, "point") || text.isWord(index + 1, "points"), index + 1 < end
      else { return nil }
      return (Units.Unit(kind: .share, code: "percentage points"), index + 1)
    case "basis":
      guard text.isWord(index + 1, "point") || text.isWord(index + 1, "points"), index + 1 < end
      else { return nil }
      return (Units.Unit(kind: .share, code: "basis points"), index + 1)
    case "square", "cubic", "sq", "cu", "nautical", "metric":
      let point = text.kind(index + 1) == .period ? index + 2 : index + 1
      guard point < end, let unit = Units.measurePlaces[text.key(point)] else { return nil }
      let word =
        key == "sq"
        ? "square"
        : key == "cu" ? "cubic" : String(decoding: text.letters(index), as: UTF8.self).lowercased()
      return (Units.Unit(kind: .measure, code: word + " " + Units.measureCodes[unit]), point)
    case "us", "american", "canadian", "australian", "hong", "new", "swiss":
      return dollars(at: index, key, before: end)
    default: break
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
    if unit.kind == .measure, text.isWord(index + 1, "per"), text.isWord(index + 2, "hour"),
      index + 2 < end
    {
      unit.code += "/h"
      if unit.code == "mile/h" { unit.code = "mph" }
      last = index + 2
    }
    return (unit, last)
  }

  private func dollars(
    at index: Int, _ key: WordKey, before end: Int
  ) -> (unit: Units.Unit, last: Int)? {
    let isLong = key == "hong" || key == "new"
    let noun = isLong ? index + 2 : index + 1
    guard noun < end, text.has(noun, .currencyUnit),
      let code = Units.currency(text.key(noun))
    else { return nil }
    guard code == "USD" else {
      return code == "CHF" ? (Units.Unit(kind: .money, code: code), noun) : nil
    }
    let own =
      switch key {
      case "canadian": "CAD"
      case "australian": "AUD"
      case "hong": "HKD"
      case "new": "NZD"
      default: "USD"
      }
    return (Units.Unit(kind: .money, code: own), noun)
  }

  /// The last token of `-old`, `years old` after a unit of time.
  private func age(after index: Int, before end: Int) -> Int? {
    let next = text.hyphened(after: index) ?? index + 1
    return next < end && text.isWord(next, "old") ? next : nil
  }
}

extension FigureDraft {
  /// Whether it is less than one: `half a mile`.
  var isFraction: Bool { low > 0 && low < 1 }
}
