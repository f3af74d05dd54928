/// Cuts a phrase as typed into words just as the reader cuts running text, so that a sentence's own
/// words always find it: at hyphens, before `’s`, without marks.
package enum PhraseWords {
  /// The words of `text` as typed. `*` and `_` count as letters here: they are wildcards in patterns;
  /// `...` and `…` become a word of their own, `...`.
  package static func split(_ text: String) -> [String] {
    var words: [String] = []
    let scalars = Array(text.unicodeScalars)
    var current = String.UnicodeScalarView()
    func flush() {
      if !current.isEmpty { words.append(contentsOf: clitics(String(current))) }
      current = String.UnicodeScalarView()
    }
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar == "…" || (scalar == "." && next == ".") {
        flush()
        words.append("...")
        while index < scalars.count, scalars[index] == "." || scalars[index] == "…" { index += 1 }
        continue
      }
      if UnspacedScripts.isWord(scalar) {
        flush()
        words.append(String(scalar))
      } else if isWordPart(scalar) {
        current.append(scalar)
      } else if !current.isEmpty, isInner(scalar, current, next) {
        current.append(scalar)
      } else {
        flush()
      }
      index += 1
    }
    flush()
    return words
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "*" || scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      return true
    default:
      // Soft hyphens and joiners stand inside words, in Persian for one.
      return scalar == "\u{AD}" || scalar == "\u{200C}" || scalar == "\u{200D}"
    }
  }

  /// An apostrophe before a letter, a point or comma between digits, a point between single letters.
  private static func isInner(
    _ scalar: Unicode.Scalar, _ current: String.UnicodeScalarView, _ next: Unicode.Scalar
  ) -> Bool {
    guard isWordPart(next), let last = current.last else { return false }
    let lastIsDigit = last.properties.numericType != nil
    let nextIsDigit = next.properties.numericType != nil
    let startsWithDigit = current.first?.properties.numericType != nil
    switch scalar {
    case "'", "’": return !startsWithDigit
    case ".", ",", ":":
      if startsWithDigit { return lastIsDigit && nextIsDigit }
      guard scalar == "." else { return false }
      // "U.S.", "Antiwar.com"
      let beforeIsSingle = current.count == 1 || current.dropLast().last == "."
      return beforeIsSingle || next.properties.isLowercase
    default: return false
    }
  }

  private static func clitics(_ word: String) -> [String] {
    for ending in ["'s", "’s", "'S", "’S"] where word.hasSuffix(ending) && word.count > 2 {
      return [String(word.dropLast(2)), ending]
    }
    return [word]
  }
}
