package import NewsCorpus

/// The value of a field in one row.
package enum Value: Sendable, Hashable {
  /// Not known: equal to nothing, not even to itself, in comparisons.
  case unknown
  case text(String)
  case number(Double)
  case flag(Bool)
  case date(CivilDate)
  case list([String])

  /// The text users see; nil when unknown.
  package var plain: String? {
    switch self {
    case .unknown: nil
    case .text(let text): text
    case .number(let number): NumberText.plain(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date): date.description
    case .list(let items): items.joined(separator: "; ")
    }
  }

  /// Orders values of one field: unknown last, numbers and dates by size, text by folded form with the
  /// numbers in it by size.
  package func precedes(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.unknown, .unknown): return nil
    case (.unknown, _): return false
    case (_, .unknown): return true
    case (.number(let a), .number(let b)): return a == b ? nil : a < b
    case (.date(let a), .date(let b)): return a == b ? nil : a < b
    case (.flag(let a), .flag(let b)): return a == b ? nil : !a
    default:
      let a = Folding.folded(plain ?? "")
      let b = Folding.folded(other.plain ?? "")
      if a == b { return nil }
      return Self.precedes(a, b)
    }
  }

  /// Orders bytes, runs of digits by the number they write: `a2 ¶4` before `a2 ¶14` before `a10`.
  private static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    var i = 0
    var j = 0
    while i < one.count, j < other.count {
      let a = digits(of: one, from: i)
      let b = digits(of: other, from: j)
      if !a.isEmpty, !b.isEmpty {
        let first = one[a].drop { $0 == UInt8(ascii: "0") }
        let second = other[b].drop { $0 == UInt8(ascii: "0") }
        if first.count != second.count { return first.count < second.count }
        if first != second { return first.lexicographicallyPrecedes(second) }
        (i, j) = (a.upperBound, b.upperBound)
      } else {
        if one[i] != other[j] { return one[i] < other[j] }
        i += 1
        j += 1
      }
    }
    if i < one.count || j < other.count { return i == one.count }
    return one.lexicographicallyPrecedes(other)
  }

  private static func digits(of bytes: [UInt8], from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end] { end += 1 }
    return start..<end
  }
}

/// Numbers as users read them.
package enum NumberText {
  /// Without an exponent and without a fraction where there is none: `2500`, `1.5`.
  package static func plain(_ number: Double) -> String {
    if number.isNaN { return "—" }
    if number == number.rounded(), abs(number) < 9e18 { return String(Int64(number)) }
    let text = String(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// With a comma between groups of three digits: `2,500`.
  package static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(digits: Substring(String(number.magnitude)))
  }

  /// Digits of a whole number with a comma between groups of three.
  package static func grouped(digits: Substring) -> String {
    let digits = digits.utf8
    var text = ""
    text.reserveCapacity(digits.count + digits.count / 3)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
