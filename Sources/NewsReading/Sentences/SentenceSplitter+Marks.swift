import NewsCorpus

/// Where quotation marks stand beside the end of a sentence.
extension SentenceSplitter {
  /// The longest paragraph, in tokens, in which marks are counted.
  private static let longestCount = 2_000

  /// Whether the straight mark at `index`, which has a space on both sides or on none, opens the next
  /// sentence: an even number of marks stands before it.
  ///
  /// Gets `We have four.“No,” said Lind` right, with straight marks, and `He left . " No , " she said .`;
  /// after a lost mark it errs to the end of the paragraph.
  func opensNext(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, index - range.lowerBound < Self.longestCount,
      text.text[Int(text.tokens[index].start)] == 0x22
    else { return false }
    let after = text.tokens[index + 1]
    guard after.kind == .word || after.kind == .number,
      after.shape.contains(.spaceBefore) == text.tokens[index].shape.contains(.spaceBefore)
    else { return false }
    var isOpen = false
    for token in text.tokens[range.lowerBound..<index]
    where token.kind == .openQuote || token.kind == .closeQuote {
      isOpen.toggle()
    }
    return !isOpen || after.shape.contains(.spaceBefore) && closesNext(after: index, in: range)
  }

  /// Whether the next mark closes, by the comma before it: then the one at `index` opens, though an odd
  /// number of marks stands before it: `is gone , " he said . " It sank , " she said .`
  private func closesNext(after index: Int, in range: Range<Int>) -> Bool {
    var next = index + 1
    while next < min(range.upperBound, index + 100) {
      let kind = text.tokens[next].kind
      if kind == .closeQuote || kind == .openQuote {
        return text.tokens[next - 1].kind == .comma && next >= index + 3
          && !text.traits(next - 2).contains(.reports)
      }
      next += 1
    }
    return false
  }

  /// Whether whoever asked follows a question in marks: `“Will it?” Ada Holm asked.`
  ///
  /// A name and a verb of saying without a clause of its own. Gets `“Will it?” Holm said it would` right
  /// as two sentences; takes `“Will it?” Holm asked, and left` for one.
  func namesAsker(_ start: Int, in range: Range<Int>) -> Bool {
    guard rules.isEnglish, start > range.lowerBound else { return false }
    switch text.tokens[start - 1].kind {
    case .closeQuote, .closeSingleQuote: break
    default: return false
    }
    let isI = text.tokens[start].length == 1
    guard isI || text.traits(start).isDisjoint(with: [.pronoun, .determiner, .sentenceStarter])
    else { return false }
    let limit = min(range.upperBound, start + 8)
    var verb = start
    while verb < limit, text.tokens[verb].shape.contains(.capitalised) || isNameLink(verb) {
      verb += 1
    }
    if verb < limit, text.traits(verb).contains(.adverb) { verb += 1 }
    return verb > start && verb < limit && isPlainReport(verb)
      && !reportsClause(after: verb, in: range)
  }

  private func isNameLink(_ index: Int) -> Bool {
    text.tokens[index].kind == .hyphen
      || text.traits(index).contains(.particle)
        && text.tokens[index].kind == .word
  }

  private func isPlainReport(_ index: Int) -> Bool {
    let traits = text.traits(index)
    return traits.contains(.reports)
      && traits.isDisjoint(with: [.participle, .baseForm, .nounToo, .labels])
  }

  /// Whether the verb at `verb` has a clause or an object of its own rather than what stands before.
  private func reportsClause(after verb: Int, in range: Range<Int>) -> Bool {
    let takesObject = !text.traits(verb).isDisjoint(with: [.tells, .asks])
    var index = verb + 1
    while index < min(range.upperBound, verb + 24) {
      let token = text.tokens[index]
      switch token.kind {
      case .period, .question, .exclamation, .comma: return false
      case .word:
        let traits = text.traits(index)
        if !traits.isDisjoint(with: [.auxiliary, .conjunction]) { return true }
        if index == verb + 1, !takesObject, !traits.isDisjoint(with: [.determiner, .pronoun]) {
          return true
        }
      case .openQuote, .openSingleQuote, .colon: return true
      default: break
      }
      index += 1
    }
    return false
  }
}
