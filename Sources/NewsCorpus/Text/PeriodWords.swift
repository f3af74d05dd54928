/// Times in codes of ISO 8601 and TIMEX3 in the words of readers: `2019-SU` is “summer 2019”.
package enum PeriodWords {
  /// What a code means; nil for what reads well by itself: `2024-01-25`, `2024-01`, `2024`.
  package static func words(of code: String) -> String? {
    if let time = code.firstIndex(of: "T"), !code.hasSuffix("_REF"), code.first != "P" {
      let day = code[..<time]
      let clock = self.clock(code[code.index(after: time)...])
      if day.isEmpty { return clock }
      let date = words(of: String(day)) ?? String(day)
      return date == undated ? clock : "\(date), \(clock)"
    }
    switch code {
    case "PRESENT_REF": return "now"
    case "PAST_REF": return "in the past"
    case "FUTURE_REF": return "in the future"
    default: break
    }
    if code.first == "P" { return length(code.dropFirst()) }
    if let slash = code.firstIndex(of: "/") {
      return "\(code[..<slash])–\(code[code.index(after: slash)...])"
    }
    let parts = code.split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
    guard let year = parts.first else { return undated }
    if parts.count == 1 { return single(year) }
    let part = parts[1]
    let isOpen = year.contains("X")
    if let season = seasons.firstIndex(where: { $0.code == part }) {
      return seasons[season].word + (isOpen ? ", no year" : " \(year)")
    }
    switch part.first {
    case "Q": return isOpen ? (part == "QX" ? undated : "\(part), no year") : "\(part) \(year)"
    case "H": return (part == "H1" ? "first half" : "second half") + (isOpen ? "" : " of \(year)")
    case "W": return week(year, parts)
    default: break
    }
    guard isOpen else { return nil }
    guard let month = Int(part), (1...12).contains(month) else { return undated }
    let name = months[month - 1]
    return parts.count > 2 && Int(parts[2]) != nil
      ? "\(Int(parts[2]) ?? 0) \(name), no year" : "\(name), no year"
  }

  /// The code that words as above stand for; nil where they are none.
  package static func code(of words: String) -> String? {
    let parts = words.lowercased().split(separator: " ").map { String($0) }
    guard let last = parts.last else { return nil }
    if parts.count == 1 {
      // "1990s"
      let digits = last.dropLast()
      return last.hasSuffix("0s") && digits.count == 4 && Int(digits) != nil
        ? String(digits.dropLast()) : nil
    }
    guard last.utf8.count == 4, Int(last) != nil else { return nil }
    switch parts.dropLast().joined(separator: " ") {
    case "first half of": return "\(last)-H1"
    case "second half of": return "\(last)-H2"
    case "q1", "q2", "q3", "q4": return "\(last)-\(parts[0].uppercased())"
    case let word:
      return seasons.first { $0.word == word || $0.other == word }.map { "\(last)-\($0.code)" }
    }
  }

  /// The time of day of a code, in minutes, from 1 on; 0 where it has none, so that days stand before their hours.
  package static func minutes(of code: String) -> Int {
    guard let mark = code.firstIndex(of: "T"), !code.hasSuffix("_REF") else { return 0 }
    let time = code[code.index(after: mark)...]
    switch time {
    case "MO": return 6 * 60
    case "AF": return 12 * 60
    case "EV": return 18 * 60
    case "NI": return 21 * 60
    default:
      let parts = time.split(separator: ":").map { Int($0) ?? 0 }
      return min(1 + (parts.first ?? 0) * 60 + (parts.count > 1 ? parts[1] : 0), 2047)
    }
  }

  /// Whether nothing but that it is a time is told by a code: of `last week`, when nobody knows this week.
  package static func isUndated(_ code: String) -> Bool { words(of: code) == undated }

  private static let undated = "undated"

  private static let seasons: [(code: String, word: String, other: String)] = [
    ("SP", "spring", "spring"), ("SU", "summer", "summer"),
    ("FA", "autumn", "fall"), ("WI", "winter", "winter"),
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// A year, a decade or a century.
  private static func single(_ year: String) -> String? {
    guard let number = Int(year) else { return undated }
    switch year.utf8.count {
    case 2: return "\(ordinal(number + 1)) century"
    case 3: return "\(year)0s"
    default: return nil
    }
  }

  private static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    return switch isTeen ? 0 : number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }

  /// A week, a weekend or a weekday of ISO 8601.
  private static func week(_ year: String, _ parts: [String]) -> String {
    if parts.count > 2, let day = Int(parts[2]), (1...7).contains(day) {
      return "a \(weekdays[day - 1])"
    }
    // The week with 4 January is the first.
    guard let number = Int(parts[1].dropFirst()), let year = Int(year),
      let fourth = CivilDate(year: year, month: 1, day: 4)
    else { return undated }
    let monday = fourth.daysSinceEpoch - (fourth.weekday - 1) + 7 * (number - 1)
    return parts.count > 2
      ? "weekend of \(CivilDate(daysSinceEpoch: monday + 5))"
      : "week of \(CivilDate(daysSinceEpoch: monday))"
  }

  private static func clock(_ code: Substring) -> String {
    switch code {
    case "MO": "morning"
    case "AF": "afternoon"
    case "EV": "evening"
    case "NI": "night"
    case "24:00": "midnight"
    default: String(code)
    }
  }

  /// A length of time: `5Y`, `T2H`, `XM`.
  private static func length(_ code: Substring) -> String {
    let isClock = code.first == "T"
    let rest = isClock ? code.dropFirst() : code
    let count = rest.prefix { !$0.isLetter || $0 == "X" }
    let unit: String
    switch (rest.dropFirst(count.count), isClock) {
    case ("S", true): unit = "second"
    case ("M", true): unit = "minute"
    case ("H", true): unit = "hour"
    case ("D", false): unit = "day"
    case ("W", false): unit = "week"
    case ("M", false): unit = "month"
    case ("Q", false): unit = "quarter"
    case ("Y", false): unit = "year"
    case ("WE", false): unit = "weekend"
    default: return undated
    }
    return count == "1" ? "1 \(unit)" : count.contains("X") ? "\(unit)s" : "\(count) \(unit)s"
  }
}
