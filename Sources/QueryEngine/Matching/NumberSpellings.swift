/// How a number in digits may be written: `2500` and `2,500`.
enum NumberSpellings {
  /// The word itself, and if it is a number the way to write it with or without commas.
  static func all(of word: String) -> [String] {
    guard let first = word.utf8.first, isDigit(first) else { return [word] }
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0]
    guard let other = whole.contains(",") ? ungrouped(whole) : grouped(whole) else { return [word] }
    return [word, parts.count > 1 ? "\(other).\(parts[1])" : other]
  }

  /// A word without commas between its digits, if it is a number.
  static func plain(_ word: String) -> String {
    guard word.contains(",") else { return word }
    return all(of: word).last ?? word
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func ungrouped(_ digits: Substring) -> String? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard groups[0].utf8.count <= 3, groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func grouped(_ digits: Substring) -> String? {
    guard digits.utf8.count > 3, digits.utf8.allSatisfy(isDigit) else { return nil }
    return NumberText.grouped(digits: digits)
  }
}
