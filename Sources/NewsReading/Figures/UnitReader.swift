import NewsCorpus

/// Reads units of measures, money and time: `square miles`, `US dollars`, `miles per hour`, `°C`.
struct UnitReader {
  let text: ReadText

  /// A unit with the last of its tokens.
  typealias Found = (unit: Units.Unit, last: Int)

  /// The unit that begins at `index`.
  func unit(at index: Int, before end: Int) -> Found? {
    if text.kind(index) != .word || text.bytes(index).first ?? 0 >= 0x80 {
      return index < end ? degrees(at: index, before: end) : nil
    }
    if let found = compound(at: index, before: end) { return found }
    if text.isCapitalised(index), let money = nationalMoney(at: index, before: end) { return money }
    guard !text.traits(index).isDisjoint(with: [.measureUnit, .timeUnit, .currencyUnit]),
      let unit = Units.unit(text.key(index))
    else { return nil }
    // "10 PC users": a computer.
    if unit.kind == .share, text.shape(index).contains(.allCapitals), text.key(index) == "pc" {
      return nil
    }
    // "29 PLN employees": a name that looks like a code.
    if unit.kind == .money, text.shape(index).contains(.allCapitals), index + 1 < end,
      NounReader(text: text).isPlural(index + 1)
    {
      return nil
    }
    return extended(unit, last: index, before: end)
  }

  /// `per cent`, `percentage points`, `square miles`, `sq. ft`.
  private func compound(at index: Int, before end: Int) -> Found? {
    let key = text.key(index)
    switch key {
    case "per":
      guard text.isWord(index + 1, "cent"), index + 1 < end else { return nil }
      return (Units.Unit(kind: .share, code: "percent"), index + 1)
    case "percentage", "percent", "basis":
      let point = text.hyphened(after: index) ?? index + 1
      guard point < end, text.isWord(point, "point") || text.isWord(point, "points") else {
        return nil
      }
      return (
        Units.Unit(kind: .share, code: key == "basis" ? "basis points" : "percentage points"),
        point
      )
    case "square", "cubic", "sq", "cu", "nautical", "metric":
      let isShort = text.kind(index + 1) == .period
      let point = isShort ? index + 2 : text.hyphened(after: index) ?? index + 1
      guard point < end else { return nil }
      let word = String(decoding: text.bytes(index), as: UTF8.self).lowercased()
      return measure(key == "sq" ? "square" : key == "cu" ? "cubic" : word, at: point)
    default: return nil
    }
  }

  /// A measure with the word before it: `square` and `ft`.
  func measure(_ word: String, at index: Int) -> Found? {
    guard let place = Units.measurePlaces[text.key(index)] else { return nil }
    return (Units.Unit(kind: .measure, code: word + " " + Units.measureCodes[place]), index)
  }

  // MARK: Degrees

  /// `°C`, `° F`, `℃`, `°`; the sign for ordinals is often typed for that of degrees.
  private func degrees(at index: Int, before end: Int) -> Found? {
    func unit(_ code: String, _ last: Int) -> Found {
      (Units.Unit(kind: .measure, code: code), last)
    }
    switch Array(text.bytes(index)) {
    case [0xE2, 0x84, 0x83], [0xC2, 0xBA, 0x43]: return unit("celsius", index)
    case [0xE2, 0x84, 0x89], [0xC2, 0xBA, 0x46]: return unit("fahrenheit", index)
    case [0xC2, 0xB0], [0xCB, 0x9A], [0xC2, 0xBA]:
      guard index + 1 < end, text.isCapitalised(index + 1) else { return unit("degree", index) }
      switch text.key(index + 1) {
      case "c": return unit("celsius", index + 1)
      case "f": return unit("fahrenheit", index + 1)
      default: return unit("degree", index)
      }
    default: return nil
    }
  }

  // MARK: What belongs to a unit

  /// A unit that ends at `last` with what goes on from it: `Celsius`, `²`, `per hour`, `/h`, `hours`.
  func extended(_ unit: Units.Unit, last: Int, before end: Int) -> Found {
    let next = last + 1
    guard next < end, unit.kind == .measure else { return (unit, last) }
    func found(_ code: String, _ last: Int) -> Found {
      (Units.Unit(kind: .measure, code: code), last)
    }
    if unit.code == "degree" {
      switch text.key(next) {
      case "celsius", "centigrade", "c": return found("celsius", next)
      case "fahrenheit", "f": return found("fahrenheit", next)
      default: return (unit, last)
      }
    }
    if !text.isSpaced(next), text.kind(next) == .other {
      switch Array(text.bytes(next)) {
      case [0xC2, 0xB2]: return found("square " + unit.code, next)
      case [0xC2, 0xB3]: return found("cubic " + unit.code, next)
      default: break
      }
    }
    if let rate = rate(of: unit, after: last, before: end) { return rate }
    let hour = text.hyphened(after: last) ?? next
    if hour < end, Self.powers.contains(unit.code),
      text.isWord(hour, "hours") || text.isWord(hour, "hour")
    {
      return found(unit.code + "h", hour)
    }
    return (unit, last)
  }

  /// `km/h`, `miles an hour`, `metres per second`, `miles to the gallon`.
  private func rate(of unit: Units.Unit, after last: Int, before end: Int) -> Found? {
    var per = last + 1
    if text.kind(per) == .slash, !text.isSpaced(per), !text.isSpaced(per + 1) {
      per += 1
    } else if text.isWord(per, "to"), text.isWord(per + 1, "the"), unit.code == "mile" {
      per += 2
    } else if text.isWord(per, "per") || text.isWord(per, "an") || text.isWord(per, "a") {
      per += 1
    } else {
      return nil
    }
    guard per < end else { return nil }
    let isSaid = text.kind(last + 1) == .word && !text.isWord(last + 1, "per")
    let code: String
    switch (unit.code, text.key(per)) {
    case ("mile", "hour"), ("mile", "h"), ("mile", "hr"): code = "mph"
    case ("mile", "gallon"): code = "mpg"
    case ("megabit", "second"), ("megabit", "s"): code = "Mbps"
    case ("gigabit", "second"), ("gigabit", "s"): code = "Gbps"
    case ("km", "hour"): code = "km/h"
    // "40 feet an hour" may be how often, "40 feet per hour" is how fast.
    case (_, "hour") where !isSaid, (_, "h"), (_, "hr"): code = unit.code + "/h"
    case ("m", "second"), ("m", "s"), ("km", "second"), ("km", "s"): code = unit.code + "/s"
    default: return nil
    }
    return (Units.Unit(kind: .measure, code: code), per)
  }

  private static let powers: Set<String> = ["watt", "kW", "MW", "GW", "TW"]

  // MARK: Money and age

  /// `US dollars`, `Hong Kong dollars`, `Belgian francs`, `Mexican pesos`.
  private func nationalMoney(at index: Int, before end: Int) -> Found? {
    let key = text.key(index)
    let isLong = (key == "hong" || key == "new") && text.isCapitalised(index + 1)
    let noun = isLong ? index + 2 : index + 1
    guard noun < end, text.has(noun, .currencyUnit), !text.shape(noun).contains(.allCapitals),
      let code = Units.currency(text.key(noun)), code != "cent", code != "penny"
    else { return nil }
    return (Units.Unit(kind: .money, code: Units.national(key, code)), noun)
  }

  /// The last token of `-old`, `years old` after a unit of time.
  func age(after index: Int, before end: Int) -> Int? {
    let next = text.hyphened(after: index) ?? index + 1
    return next < end && text.isWord(next, "old") ? next : nil
  }
}
