import NewsCorpus

/// Finds where sentences end inside a paragraph.
///
/// A paragraph always ends one, so headings and list lines are sentences. It gets “Sen. J. Holm of the
/// U.S. Senate met Gen. Lind. He left.” right; it misses the end in “He joined Fjord Inc. Lind rose.”,
/// where another name follows an abbreviation.
struct SentenceSplitter {
  let text: ReadTokens
  /// What the language of the text has of its own.
  let rules: SentenceRules
  let abbreviations: [StaticString]

  init(text: ReadTokens, rules: SentenceRules = .english) {
    self.text = text
    self.rules = rules
    abbreviations = rules.isEnglish ? [] : rules.abbreviations
  }

  /// What the splitter looks at; one for all paragraphs of an article.
  final class ReadTokens {
    let text: [UInt8]
    let tokens: [Token]
    private let tokenTraits: [TermTraits]

    init(text: [UInt8], tokens: [Token], traits: [TermTraits]) {
      (self.text, self.tokens, tokenTraits) = (text, tokens, traits)
    }

    func traits(_ index: Int) -> TermTraits { tokenTraits[index] }

    /// Whether the word at `index` ends in one `s`.
    func endsInS(_ index: Int) -> Bool {
      let token = tokens[index]
      let end = Int(token.end)
      return token.length > 3 && text[end - 1] == 0x73 && text[end - 2] != 0x73
    }

    /// Whether the token at `index` is the ASCII word `word`, whatever its case.
    func spells(_ index: Int, _ word: StaticString) -> Bool {
      let token = tokens[index]
      guard Int(token.length) == word.utf8CodeUnitCount else { return false }
      return word.withUTF8Buffer { expected in
        for offset in 0..<expected.count
        where text[Int(token.start) + offset] | 0x20 != expected[offset] {
          return false
        }
        return true
      }
    }
  }

  /// Appends the sentences of the tokens `range`, which make up paragraph `paragraph`.
  func split(_ range: Range<Int>, paragraph: UInt32, into sentences: inout [SentenceReading]) {
    var first = range.lowerBound
    var index = first
    let marker = ListMarker(text, at: first, in: range)
    if let marker { index = marker.end }
    while index < range.upperBound {
      let kind = text.tokens[index].kind
      if kind == .dash || kind == .other, let end = dividerEnd(at: index, in: range) {
        if first < index { append(first..<index, paragraph, &sentences) }
        append(index..<end, paragraph, &sentences)
        first = end
        index = end
        continue
      }
      if index > first, rules.isEnglish, beginsUnannounced(at: index, after: first, in: range) {
        append(first..<index, paragraph, &sentences)
        first = index
      }
      if let end = sentenceEnd(at: index, after: first, in: range) {
        append(first..<end, paragraph, &sentences)
        first = end
        index = end
        if let marker, let next = ListMarker(text, at: first, in: range), next.follows(marker) {
          index = next.end
        }
      } else if let marker, let next = ListMarker(text, at: index, in: range),
        next.follows(marker), index > first
      {
        // `1. The quay 2. The boat`
        append(first..<index, paragraph, &sentences)
        first = index
        index = next.end
      } else {
        index += 1
      }
    }
    if first < range.upperBound { append(first..<range.upperBound, paragraph, &sentences) }
  }

  private func append(
    _ range: Range<Int>, _ paragraph: UInt32, _ sentences: inout [SentenceReading]
  ) {
    let span = TextSpan(text.tokens[range.lowerBound].start, text.tokens[range.upperBound - 1].end)
    sentences.append(
      SentenceReading(
        span: span, firstToken: UInt32(range.lowerBound), endToken: UInt32(range.upperBound),
        paragraph: paragraph))
  }

  /// The index of the token after the sentence, begun at `start`, that the token at `index` ends; nil
  /// when it ends none.
  private func sentenceEnd(at index: Int, after start: Int, in range: Range<Int>) -> Int? {
    let token = text.tokens[index]
    let isDotted = token.kind == .word && token.shape.contains(.dotted)
    switch token.kind {
    case .period:
      if isSpacedPoint(index + 1, in: range)
        || isSpacedPoint(index, in: range) && text.tokens[index - 1].kind == .period
      {
        return spacedEllipsisEnd(at: index, in: range)
      }
      if isNumberSign(index, in: range) { return nil }
      if !rules.isEnglish, belongsToWord(index, from: start) { return nil }
    case .ellipsis where isElision(index, in: range): return nil
    case .question, .exclamation, .ellipsis: break
    case .semicolon where rules.asksWithSemicolon: break
    case .word where isDotted: break
    case .word where token.length > 8 && isAddress(index): return addressEnd(index, in: range)
    default: return nil
    }
    var next = index + 1
    // Further terminators and whatever closes belong to the sentence: `?!`, `.”`, `.)`.
    while next < range.upperBound {
      let follower = text.tokens[next]
      switch follower.kind {
      case .closeQuote, .closeBracket, .closeSingleQuote, .question, .exclamation, .period,
        .ellipsis:
        if follower.shape.contains(.spaceBefore), follower.kind != .closeQuote { break }
        if follower.kind == .closeQuote, opensNext(next, in: range) { return next }
        next += 1
        continue
      case .colon where isSmile(next, in: range):
        next += 2
        continue
      case .openBracket where isReference(next, in: range):
        next += 3
        continue
      default: break
      }
      break
    }
    guard next < range.upperBound else { return range.upperBound }
    let follower = text.tokens[next]
    let wasClosed = next > index + 1
    if token.kind != .word, isWideMark(index) {
      return wasClosed && goesOnAfterQuotation(next, from: start) ? nil : next
    }
    if !follower.shape.contains(.spaceBefore), next == index + 1 {
      return isGlued(index, next, in: range) ? next : nil
    }
    guard let opener = firstWord(from: next, in: range) else {
      return isElided(from: next, in: range) ? next : nil
    }
    let first = text.tokens[opener]
    let begins =
      first.shape.contains(.capitalised) || first.kind == .number || hasNoCase(opener)
      || (opener > next && !first.shape.contains(.hasLowercase))
    // `voilà! – you have cake`; `(Oslo, N.Y.) – the quay`
    if follower.kind == .dash, isDotted || token.kind != .period { return nil }
    if isAddress(next) { return next }
    if isDotted && !wasClosed {
      return endsAfterAbbreviation(index, opener, from: start, in: range) ? next : nil
    }
    switch token.kind {
    case .ellipsis: return begins && first.kind == .word ? next : nil
    case .question, .exclamation:
      if wasClosed, follower.kind == .word, !begins || namesAsker(next, in: range) { return nil }
      return begins || opener > next || isUncapitalised(start, opener) ? next : nil
    default:
      return begins || opener > next || goesOnSmall(index, opener, from: start, wasClosed)
        ? next : nil
    }
  }

  /// Whether a note's number stands in brackets right behind a sentence: `It sank.[9][17] Many swam.`
  private func isReference(_ index: Int, in range: Range<Int>) -> Bool {
    index + 2 < range.upperBound && text.text[Int(text.tokens[index].start)] == 0x5B
      && !text.tokens[index].shape.contains(.spaceBefore)
      && text.tokens[index + 1].kind == .number && text.tokens[index + 2].kind == .closeBracket
  }

  /// Whether a small letter after a full stop begins a sentence all the same.
  ///
  /// It is trusted before a known starter, and where the writer uses no capitals. Gets `it sank. the crew
  /// swam` right; takes a slip for an end in `The firm sank. as it had to`.
  private func goesOnSmall(_ index: Int, _ opener: Int, from start: Int, _ wasClosed: Bool) -> Bool
  {
    guard rules.isEnglish, !wasClosed, index > start, text.tokens[index - 1].kind == .word else {
      return false
    }
    let before = text.traits(index - 1)
    if before.contains(.abbreviation) || before.contains(.numberAbbreviation) { return false }
    return text.traits(opener).contains(.sentenceStarter)
      || text.tokens[index - 1].length > 1 && isUncapitalised(start, opener)
  }

  /// Whether both the sentence begun at `start` and the word at `opener` begin in small letters.
  private func isUncapitalised(_ start: Int, _ opener: Int) -> Bool {
    func isSmall(_ token: Token) -> Bool {
      token.kind == .word && token.shape.contains(.hasLowercase)
        && token.shape.isDisjoint(with: [.capitalised, .dotted])
    }
    return isSmall(text.tokens[start]) && isSmall(text.tokens[opener])
  }

  /// The first word or number at or after `index`, past opening marks.
  private func firstWord(from index: Int, in range: Range<Int>) -> Int? {
    var index = index
    while index < range.upperBound {
      switch text.tokens[index].kind {
      case .word, .number: return index
      case .openQuote, .openSingleQuote, .openBracket, .dash, .currency, .ellipsis, .other:
        index += 1
      default: return nil
      }
    }
    return nil
  }
}
