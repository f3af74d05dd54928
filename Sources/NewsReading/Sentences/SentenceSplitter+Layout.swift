import NewsCorpus

/// Ends of sentences that no mark announces: what was once a line of its own and stands in running text.
extension SentenceSplitter {
  /// Whether the word at `index` begins a sentence though no mark ends the one begun at `start`.
  func beginsUnannounced(at index: Int, after start: Int, in range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.shape.contains(.capitalised),
      token.shape.contains(.spaceBefore)
    else { return false }
    switch text.tokens[index - 1].kind {
    case .word:
      return isLabel(index, in: range) || isAfterHeading(index, in: range)
        || isAfterAddress(index, from: start)
    case .number: return isLabel(index, in: range) || isAfterHeading(index, in: range)
    case .closeBracket, .closeQuote: return isLabel(index, in: range)
    case .other: return isAfterAddress(index, from: start)
    default: return false
    }
  }

  /// Whether a label such as `Image:`, `Photograph:` or `Subject:` stands at `index`, and none before it.
  ///
  /// Gets `The quay on Monday Photograph: Ada Holm` right as two; takes `She wrote Contact: a novel in 2001`
  /// for two.
  private func isLabel(_ index: Int, in range: Range<Int>) -> Bool {
    guard text.traits(index).contains(.fieldLabel), !text.traits(index - 1).contains(.fieldLabel),
      text.tokens[index - 1].length > 1
    else { return false }
    var next = index + 1
    // `Image credit:`, `Photo by:`
    if next < range.upperBound, text.tokens[next].kind == .word,
      text.traits(next).contains(.fieldLabel) || text.spells(next, "by")
    {
      next += 1
    }
    return next < range.upperBound && text.tokens[next].kind == .colon
      && !text.tokens[next].shape.contains(.spaceBefore)
      && text.traits(index - 1).isDisjoint(with: [.determiner, .preposition, .conjunction])
  }

  /// Whether the word at `index` opens a sentence after a heading or a name: `Fjord Ferries It was`.
  ///
  /// Only words that no name goes on with, in capitals, before a small word, count. Gets `Holm Images The
  /// crew is safe` right as two; takes `she sang Ada The brave` for two.
  private func isAfterHeading(_ index: Int, in range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.length > 1, token.length <= 5, token.shape.isDisjoint(with: .allCapitals),
      text.traits(index).contains(.sentenceStarter),
      text.traits(index).isDisjoint(with: .adverb),
      index + 1 < range.upperBound
    else { return false }
    let before = text.tokens[index - 1]
    let after = text.tokens[index + 1]
    guard before.kind == .number || before.shape.contains(.capitalised), before.length > 1,
      before.shape.isDisjoint(with: [.dotted, .clitic]),
      text.traits(index - 1).isDisjoint(with: .functionWord),
      after.kind == .word, after.shape.isDisjoint(with: .capitalised),
      after.shape.contains(.hasLowercase)
    else { return false }
    for word in Self.openers where text.spells(index, word) { return true }
    return false
  }

  /// Words that begin sentences and stand inside no name when a small letter follows.
  private static let openers: [StaticString] = [
    "the", "it", "she", "they", "we", "this", "these", "there", "in", "if", "as", "when",
    "after", "while", "but", "his", "her", "their", "our",
    "your", "you",
  ]

  // MARK: Addresses

  /// Whether the word at `index` follows the address of a page or of a person: `<ada@fjord.no> Dear all`.
  private func isAfterAddress(_ index: Int, from start: Int) -> Bool {
    guard text.traits(index).isDisjoint(with: .calendar) else { return false }
    if isAddress(index - 1) { return true }
    guard text.tokens[index - 1].shape.isDisjoint(with: .spaceBefore) else { return false }
    // Back to `@`; the parts of an address have no space between them.
    var last = index - 1
    while last > start, text.tokens[last].shape.isDisjoint(with: .spaceBefore), index - last < 16 {
      last -= 1
      if text.tokens[last].kind == .other, text.text[Int(text.tokens[last].start)] == 0x40 {
        return last + 1 < index - 1 && text.tokens[last].shape.isDisjoint(with: .spaceBefore)
      }
      if isAddress(last) { return true }
    }
    return false
  }

  /// Whether the token at `index` is the address of a page.
  func isAddress(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.length > 8 else { return false }
    let start = Int(token.start)
    if text.text[start] == 0x77 { return text.text[start + 3] == 0x2E }
    guard text.text[start] == 0x68, text.text[start + 3] == 0x70 else { return false }
    return text.text[start + 4] == 0x3A || text.text[start + 5] == 0x3A
  }

  /// A line of addresses is a list.
  func addressEnd(_ index: Int, in range: Range<Int>) -> Int? {
    let next = index + 1
    return next < range.upperBound && isAddress(next) ? next : nil
  }

  // MARK: Dividers

  /// The index after the divider that begins with the dash or other sign at `index`: `-----`, `*****`, `_____`;
  /// nil when there is none.
  func dividerEnd(at index: Int, in range: Range<Int>) -> Int? {
    let token = text.tokens[index]
    guard token.shape.contains(.spaceBefore) else { return nil }
    let mark = text.text[Int(token.start)]
    guard Self.dividerMarks.contains(mark) else { return nil }
    var end = index
    var length = 0
    while end < range.upperBound, text.text[Int(text.tokens[end].start)] == mark,
      end == index || !text.tokens[end].shape.contains(.spaceBefore)
    {
      length += Int(text.tokens[end].length)
      end += 1
    }
    let standsAlone = end == range.upperBound || text.tokens[end].shape.contains(.spaceBefore)
    return length >= (token.kind == .dash ? 5 : 3) && standsAlone ? end : nil
  }

  /// `-`, `_`, `*`, `=`, `#`, `~`
  private static let dividerMarks: [UInt8] = [0x2D, 0x5F, 0x2A, 0x3D, 0x23, 0x7E]
}
