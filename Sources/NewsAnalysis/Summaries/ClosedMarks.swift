/// Whether what opens in a text is closed in it.
enum ClosedMarks {
  /// Whether every quotation mark and every bracket that opens in a text is closed.
  ///
  /// Of single marks it can only be guessed which of them are apostrophes: those that would open have to
  /// be as many as those that would close, the plural's `teachers’` left aside.
  /// - Complexity: O(*n*) in its length.
  static func all(in text: String) -> Bool { areDoubleClosed(text) && areSingleClosed(text) }

  private static func areDoubleClosed(_ text: String) -> Bool {
    var open = 0
    var straight = 0
    var brackets = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "„", "«": open += 1
      case "”", "»": open -= 1
      case "\"": straight += 1
      case "(", "[": brackets += 1
      case ")", "]": brackets -= 1
      default: continue
      }
      if open < 0 || open > 1 || brackets < 0 { return false }
    }
    return open == 0 && straight % 2 == 0 && brackets == 0
  }

  private static func areSingleClosed(_ text: String) -> Bool {
    var opened = 0
    var closed = 0
    var plurals = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated()
    where scalar == "'" || "‘’".unicodeScalars.contains(scalar) {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isBehindSpace = before.properties.isWhitespace || "([—“\"".unicodeScalars.contains(before)
      if isBehindSpace {
        if scalar != "’", !after.properties.isWhitespace, !isShortened(scalars[(index + 1)...]) {
          opened += 1
        }
      } else if scalar != "‘" {
        let isBeforeEnd =
          after.properties.isWhitespace || ".,;:!?)”\"".unicodeScalars.contains(after)
        if isBeforeEnd || ".,!?;".unicodeScalars.contains(before) {
          closed += 1
          if before == "s", after.properties.isWhitespace { plurals += 1 }
        }
      }
    }
    return closed - plurals <= opened && opened <= closed
  }

  /// Whether letters have an apostrophe in front that opens nothing: `’80s`, `’em`.
  private static func isShortened(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    if let first = scalars.first, ("0"..."9").contains(first) { return true }
    return ["em ", "til ", "n "].contains { scalars.starts(with: $0.unicodeScalars) }
  }
}
