import NewsCorpus

/// Points that are no plain full stop: runs of them, and those without a space after them.
extension SentenceSplitter {
  /// Whether the ellipsis at `index` stands for left-out words: `a row of [...] boats`.
  func isElision(_ index: Int, in range: Range<Int>) -> Bool {
    index > range.lowerBound && index + 1 < range.upperBound
      && text.tokens[index - 1].kind == .openBracket
      && text.tokens[index + 1].kind == .closeBracket
  }

  /// Whether the colon at `index` is the eyes of `:)`, which belongs to the sentence before.
  func isSmile(_ index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && text.tokens[index + 1].kind == .closeBracket
      && text.tokens[index + 1].shape.isDisjoint(with: .spaceBefore)
  }

  /// Whether nothing but the sign of an omission is left: `It sank. [...]`
  func isElided(from index: Int, in range: Range<Int>) -> Bool {
    var hasEllipsis = false
    for token in text.tokens[index..<range.upperBound] {
      switch token.kind {
      case .ellipsis: hasEllipsis = true
      case .openBracket, .closeBracket, .other: break
      default: return false
      }
    }
    return hasEllipsis
  }

  /// Whether the point at `index` belongs to a number sign: `N°. 12`.
  func isNumberSign(_ index: Int, in range: Range<Int>) -> Bool {
    index >= range.lowerBound + 2 && index + 1 < range.upperBound
      && text.tokens[index + 1].kind == .number && text.tokens[index - 1].kind == .other
      && text.tokens[index - 2].kind == .word && text.tokens[index - 2].length == 1
  }

  /// Whether a full stop and the next word lack a space: `It sank.Then it rose.`
  func isGlued(_ index: Int, _ next: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = text.tokens[index - 1]
    let after = text.tokens[next]
    // `Is it good?what do you think?`
    if text.tokens[index].kind == .question { return before.kind == .word && after.kind == .word }
    guard text.tokens[index].kind == .period else { return false }
    let isEnd =
      before.kind == .number
      || before.kind == .word && before.length > 2 && before.shape.contains(.hasLowercase)
    if after.kind == .openQuote {
      // `They asked for six.“We walk,” he said.`
      return isEnd && next + 1 < range.upperBound
        && text.tokens[next + 1].shape.contains(.capitalised)
    }
    guard after.kind == .word, after.shape.contains(.capitalised),
      after.shape.contains(.hasLowercase)
    else { return false }
    return isEnd
      && (after.length > 3 || after.shape.contains(.dotted)
        || !text.traits(next).isDisjoint(with: [.sentenceStarter, .auxiliary]))
  }

  /// Whether a full stop stands apart: a part of `. . .`
  func isSpacedPoint(_ index: Int, in range: Range<Int>) -> Bool {
    index < range.upperBound && index > range.lowerBound && text.tokens[index].kind == .period
      && text.tokens[index].shape.contains(.spaceBefore)
      && text.text[Int(text.tokens[index].start)] == 0x2E
  }

  /// Where the sentence ends that spaced points follow: four are a full stop and an ellipsis.
  func spacedEllipsisEnd(at index: Int, in range: Range<Int>) -> Int? {
    let isFirst = !text.tokens[index].shape.contains(.spaceBefore)
    var next = index + 1
    while isSpacedPoint(next, in: range) { next += 1 }
    guard next < range.upperBound else { return nil }
    switch text.tokens[next].kind {
    case .closeQuote, .closeBracket:
      // `… by law. . . .” The rest`
      let after = next + 1
      return after < range.upperBound && text.tokens[after].shape.contains(.capitalised)
        ? after : nil
    default: break
    }
    if isFirst { return next - index >= 4 ? index + 1 : nil }
    guard next == index + 1, index >= range.lowerBound + 2,
      !text.tokens[index - 1].shape.contains(.capitalised)
    else { return nil }
    // `… was . . . The rest`, but not `the thing is . . . I did`
    var points = index
    while points > range.lowerBound, isSpacedPoint(points, in: range) { points -= 1 }
    return (3...4).contains(index - points) && text.tokens[points].kind != .period
      && text.tokens[next].shape.contains(.capitalised) && text.tokens[next].length > 1
      ? next : nil
  }
}
