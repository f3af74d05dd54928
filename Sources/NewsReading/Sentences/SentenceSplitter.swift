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
    let tokens: [Token]
    let lexicon: Lexicon
    func traits(_ index: Int) -> TermTraits { lexicon.traits(of: tokens[index].term) }
  }

  /// Appends the sentences of the tokens `range`, which make up paragraph `paragraph`.
  func split(_ range: Range<Int>, paragraph: UInt32, into sentences: inout [SentenceReading]) {
    var first = range.lowerBound
    var index = first
    while index < range.upperBound {
      if let end = sentenceEnd(at: index, in: range) {
        append(first..<end, paragraph, &sentences)
        first = end
        index = end
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
    case .period, .question, .exclamation, .ellipsis: break
    case .word where isDotted: break
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
    guard follower.shape.contains(.spaceBefore) || next > index + 1 else { return nil }
    let wasClosed = next > index + 1
    guard let opener = firstWord(from: next, in: range) else { return nil }
    let first = text.tokens[opener]
    let begins =
      first.shape.contains(.capitalised) || first.kind == .number
      || (opener > next && !first.shape.contains(.hasLowercase))
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
    let isInitial = text.tokens[index].length == 2
    if isInitial { return starts && first.length > 1 && opener == index + 1 }
    return starts || follower.kind == .openQuote
  }
}
