import NewsCorpus

/// Finds where sentences end inside a paragraph.
///
/// A paragraph always ends one, so headings and list lines are sentences. It gets “Sen. J. Reed of the
/// U.S. Senate met Gen. Ryder. He left.” right; it misses the end in “He joined Apple Inc. Apple rose.”,
/// where a capitalised name follows an abbreviation.
struct SentenceSplitter {
  let text: ReadTokens

  /// What the splitter looks at.
  struct ReadTokens {
    let text: [UInt8]
    let tokens: [Token]
    let lexicon: Lexicon
    func traits(_ index: Int) -> TermTraits { lexicon.traits(of: tokens[index].term) }
  }

  /// Appends the sentences of the tokens `range`, which make up paragraph `paragraph`.
  func split(_ range: Range<Int>, paragraph: UInt32, into sentences: inout [SentenceReading]) {
    var first = range.lowerBound
    var index = first
    let marker = ListMarker(text, at: first, in: range)
    if let marker { index = marker.end }
    while index < range.upperBound {
      if let end = sentenceEnd(at: index, in: range) {
        append(first..<end, paragraph, &sentences)
        first = end
        index = end
        if let marker, let next = ListMarker(text, at: first, in: range), next.isLike(marker) {
          index = next.end
        }
      } else if let marker, let next = ListMarker(text, at: index, in: range),
        next.isLike(marker), index > first
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

  /// The index of the token after the sentence that the token at `index` ends; nil when it ends none.
  private func sentenceEnd(at index: Int, in range: Range<Int>) -> Int? {
    let token = text.tokens[index]
    let isDotted = token.kind == .word && token.shape.contains(.dotted)
    switch token.kind {
    case .period:
      if isSpacedPoint(index + 1, in: range)
        || isSpacedPoint(index, in: range) && text.tokens[index - 1].kind == .period
      {
        return spacedEllipsisEnd(at: index, in: range)
      }
    case .question, .exclamation, .ellipsis: break
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
        next += 1
        continue
      default: break
      }
      break
    }
    guard next < range.upperBound else { return range.upperBound }
    let follower = text.tokens[next]
    if !follower.shape.contains(.spaceBefore), next == index + 1 {
      return isGlued(index, next, in: range) ? next : nil
    }
    let wasClosed = next > index + 1
    guard let opener = firstWord(from: next, in: range) else { return nil }
    let first = text.tokens[opener]
    let begins =
      first.shape.contains(.capitalised) || first.kind == .number
      || (opener > next && !first.shape.contains(.hasLowercase))
    // `voilà! – you have cake`; `(Oslo, N.Y.) – the quay`
    if follower.kind == .dash, isDotted || token.kind != .period { return nil }
    if isAddress(next) { return next }
    if isDotted && !wasClosed {
      return endsAfterAbbreviation(index, opener, follower) ? next : nil
    }
    switch token.kind {
    case .ellipsis: return begins && first.kind == .word ? next : nil
    case .question, .exclamation:
      if wasClosed, follower.kind == .word, !begins { return nil }
      return begins || opener > next ? next : nil
    default:
      if begins || opener > next { return next }
      // A small letter after a full stop: `iPhone`, a slip, or no sentence end; trust a plain period
      // only after a word that is no abbreviation and before a known starter.
      return text.traits(opener).contains(.sentenceStarter) && !wasClosed
        && index > range.lowerBound
        && text.tokens[index - 1].kind == .word ? next : nil
    }
  }

  // MARK: Unusual marks

  /// Whether a full stop and the next word lack a space: `It sank.Then it rose.`
  private func isGlued(_ index: Int, _ next: Int, in range: Range<Int>) -> Bool {
    guard text.tokens[index].kind == .period, index > range.lowerBound else { return false }
    let before = text.tokens[index - 1]
    let after = text.tokens[next]
    guard after.kind == .word, after.shape.contains(.capitalised),
      after.shape.contains(.hasLowercase)
    else { return false }
    let isEnd =
      before.kind == .number
      || before.kind == .word && before.length > 2 && before.shape.contains(.hasLowercase)
    return isEnd
      && (after.length > 3 || after.shape.contains(.dotted)
        || text.traits(next).contains(.sentenceStarter))
  }

  /// Whether a full stop stands apart: a part of `. . .`
  private func isSpacedPoint(_ index: Int, in range: Range<Int>) -> Bool {
    index < range.upperBound && index > range.lowerBound && text.tokens[index].kind == .period
      && text.tokens[index].shape.contains(.spaceBefore)
  }

  /// Where the sentence ends that spaced points follow: four are a full stop and an ellipsis.
  private func spacedEllipsisEnd(at index: Int, in range: Range<Int>) -> Int? {
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
    return index - points == 3 && text.tokens[points].kind != .period
      && text.tokens[next].shape.contains(.capitalised) && text.tokens[next].length > 1
      ? next : nil
  }

  /// Whether the token at `index` is the address of a page.
  private func isAddress(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.length > 8 else { return false }
    let start = Int(token.start)
    if text.text[start] == 0x77 { return text.text[start + 3] == 0x2E }
    guard text.text[start] == 0x68, text.text[start + 3] == 0x70 else { return false }
    return text.text[start + 4] == 0x3A || text.text[start + 5] == 0x3A
  }

  /// A line of addresses is a list.
  private func addressEnd(_ index: Int, in range: Range<Int>) -> Int? {
    let next = index + 1
    return next < range.upperBound && isAddress(next) ? next : nil
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

  /// Whether a dotted word ends a sentence before the word at `opener`.
  private func endsAfterAbbreviation(_ index: Int, _ opener: Int, _ follower: Token) -> Bool {
    let traits = text.traits(index)
    let first = text.tokens[opener]
    if traits.contains(.titleAbbreviation) { return false }
    guard first.shape.contains(.capitalised) else { return false }
    let starts = text.traits(opener).contains(.sentenceStarter)
    if traits.contains(.dayHalf) {
      return !text.traits(opener).contains(.weekday) && !text.traits(opener).contains(.month)
        && !first.shape.contains(.allCapitals)
    }
    // `Holm Inc. Terms were not given`
    let after = text.traits(opener)
    if after.contains(.common), traits.contains(.abbreviation), opener == index + 1,
      after.isDisjoint(with: [.listed, .organisationHead, .placeHead, .personTitle]),
      opener + 1 < text.tokens.count, !text.tokens[opener + 1].shape.contains(.capitalised)
    {
      return true
    }
    let isInitial = text.tokens[index].length == 2
    if isInitial { return starts && first.length > 1 && opener == index + 1 }
    return starts || follower.kind == .openQuote
  }
}
