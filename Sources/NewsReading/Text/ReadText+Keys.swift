import NewsCorpus

/// Words as keys, and how tokens are joined.
extension ReadText {
  /// The packed word at `index`; `.none` for marks and beyond the ends.
  func key(_ index: Int) -> WordKey {
    guard tokens[index].isRunningWord else { return .none }
    let text = self.text
    return WordKey(text.span, tokens[index].span.range)
  }

  /// Whether white space stands before the token at `index`.
  @inline(__always)
  func isSpaced(_ index: Int) -> Bool { shape(index).contains(.spaceBefore) }

  /// Whether a hyphen joins the token at `index` to the word before it: `year` in `20-year`.
  func isHyphened(_ index: Int) -> Bool { kind(index - 1) == .hyphen && !isSpaced(index) }

  /// The word after a hyphen that joins it to the token at `index`: `year` in `20-year`; nil when
  /// there is none.
  func hyphened(after index: Int) -> Int? {
    guard kind(index + 1) == .hyphen, !isSpaced(index + 1), !isSpaced(index + 2) else { return nil }
    return index + 2
  }

  /// Whether the token at `index` stands in the title, where any word may have a capital.
  func isInTitle(_ index: Int) -> Bool {
    guard let title = paragraphs.first, tokens.indices.contains(index) else { return false }
    return tokens[index].start < title.upper
  }
}
