/// Short strings that many rows share, each kept once: units, labels of speakers, date values.
package struct StringTable: Sendable {
  private var strings: [String] = []
  private var numbers: [String: UInt32] = [:]

  /// Makes an empty table.
  package init() {}

  /// The number of a string, entered when it is new.
  package mutating func enter(_ string: String) -> UInt32 {
    if let number = numbers[string] { return number }
    let number = UInt32(strings.count)
    strings.append(string)
    numbers[string] = number
    return number
  }

  /// The string with a number.
  package subscript(number: UInt32) -> String { strings[Int(number)] }

  /// The number of a string; nil when it was never entered.
  package func find(_ string: String) -> UInt32? { numbers[string] }

  /// How many strings there are.
  package var count: Int { strings.count }
}
