import NewsCorpus

/// Sentence ends that English does not know.
extension SentenceSplitter {
  /// Whether the full stop at `index` ends no sentence in a language other than English: after an
  /// abbreviation or a single letter, and after an ordinal number such as the `3.` of `3. Oktober`.
  ///
  /// Gets `Am 3. Oktober kam Dr. Holm. Er blieb.` right as two; takes `Es waren 12. Alle lebten.` for one.
  func belongsToWord(_ index: Int, from start: Int) -> Bool {
    guard index > start, text.tokens[index].shape.isDisjoint(with: .spaceBefore) else {
      return false
    }
    let before = text.tokens[index - 1]
    let length = Int(before.length)
    if before.kind == .number {
      return rules.hasOrdinalPoints && length <= 2
    }
    guard before.kind == .word else { return false }
    let first = Int(before.start)
    let bytes = text.text[first..<first + length]
    // A letter alone: `г.`, `z.`, `د.`
    if bytes.lazy.filter({ $0 & 0xC0 != 0x80 }).count == 1, !isWideMark(index) { return true }
    return abbreviations.contains { word in
      guard word.utf8CodeUnitCount == length else { return false }
      return word.withUTF8Buffer { bytes.elementsEqual($0) }
    }
  }

  /// Whether the mark at `index` is one of those that need no space after them: `。`, `！`, `？`.
  func isWideMark(_ index: Int) -> Bool {
    let byte = text.text[Int(text.tokens[index].start)]
    return byte == 0xE3 || byte == 0xEF
  }

  /// Whether the word at `index` is in a script without capitals, so that any word may begin a sentence.
  func hasNoCase(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return false }
    let first = text.text[Int(token.start)]
    // Latin, Greek and Cyrillic begin in C3 to D5; Latin with two accents and Greek with breathings in E1 B8
    // to E1 BF; full-width Latin in EF.
    guard first >= 0xD6, first != 0xEF else { return false }
    let second = token.length > 1 ? text.text[Int(token.start) + 1] : 0
    return !(first == 0xE1 && second >= 0xB8) && !(first == 0xD6 && second < 0x90)
  }

  /// Whether a sentence goes on after the quotation that it opened with or that a particle follows:
  /// `「残る。」と市長は言った。`, `“我们留下。”市长说。`
  func goesOnAfterQuotation(_ next: Int, from start: Int) -> Bool {
    let token = text.tokens[next]
    guard token.kind == .word, token.shape.isDisjoint(with: .spaceBefore) else { return false }
    if text.tokens[start].kind == .openQuote { return true }
    // と and っ: “… he said”.
    let first = Int(token.start)
    guard token.length == 3, text.text[first] == 0xE3, text.text[first + 1] == 0x81 else {
      return false
    }
    return text.text[first + 2] == 0xA8 || text.text[first + 2] == 0xA3
  }
}
