import NewsCorpus

/// Finds what stands in quotation marks, by the marks alone.
///
/// For texts in which nobody looks for reporting words: it says what is quoted, not who says it. It gets
/// `„Wir bleiben hier“, sagte sie`, `«Nous restons»`, `「ここに残る」` and `— Мы остаёмся, — сказал он` right;
/// of French dialogue after a dash it takes the words of the narrator (`— Oui, dit-il`) with the rest.
struct MarkedQuotations {
  let text: [UInt8]
  let tokens: [Token]
  /// The ISO 639 code.
  let language: String

  /// The quotations in order of position.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func quotations(of paragraphs: [Range<Int>]) -> [QuotationReading] {
    var found: [QuotationReading] = []
    for range in paragraphs where !range.isEmpty {
      let first = found.count
      appendMarked(in: range, to: &found)
      if found.count == first, speaksAfterDash, let spoken = spokenAfterDash(in: range) {
        found.append(spoken)
      }
    }
    return found
  }

  // MARK: Pairs of marks

  private func appendMarked(in range: Range<Int>, to found: inout [QuotationReading]) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let close = close(of: index, in: range) else {
        index += 1
        continue
      }
      if close > index + 1 { found.append(reading(index + 1, close - 1, open: index, in: range)) }
      index = close + 1
    }
  }

  private func reading(
    _ first: Int, _ last: Int, open: Int, in range: Range<Int>
  ) -> QuotationReading {
    QuotationReading(
      span: TextSpan(tokens[first].start, tokens[last].end),
      kind: isClause(first, last, open: open, in: range) ? .direct : .scare)
  }

  /// Whether what is marked is more than a term or a title: it follows a colon, ends like a sentence, is
  /// long, or opens its sentence and words about it follow.
  private func isClause(_ first: Int, _ last: Int, open: Int, in range: Range<Int>) -> Bool {
    if open > range.lowerBound, tokens[open - 1].kind == .colon { return true }
    switch tokens[last].kind {
    case .period, .question, .exclamation, .ellipsis, .comma: return true
    default: break
    }
    if opensSentence(open, in: range), last + 2 < range.upperBound {
      // `„Das reicht nicht“, sagte sie`, `«Этого мало», — заявила она`; not the title in `„Die Welt“ meldet`.
      if tokens[last + 2].kind == .comma || tokens[last + 2].kind == .dash { return true }
    }
    var words = 0
    for token in tokens[first...last] where token.isRunningWord {
      // A character of Chinese counts for half a word.
      words += (0xE3...0xE9).contains(text[Int(token.start)]) ? 1 : 2
    }
    return words >= 10
  }

  private func opensSentence(_ open: Int, in range: Range<Int>) -> Bool {
    guard open > range.lowerBound else { return true }
    return endsSentence(open - 1)
  }

  /// The token that closes the quotation which the token at `index` opens; nil when it opens none.
  private func close(of index: Int, in range: Range<Int>) -> Int? {
    guard let closers = closers(of: index, in: range) else { return nil }
    let own = mark(index)
    var depth = 0
    var next = index + 1
    while next < range.upperBound {
      let other = mark(next)
      if other != 0, closers.contains(other), !isApostrophe(next, in: range),
        !(own == other && opensWord(next, in: range))
      {
        if depth == 0 { return next }
        depth -= 1
      } else if other == own, other != 0, !closers.contains(other) {
        depth += 1
      }
      next += 1
    }
    // A mark that is not closed runs to the end of its paragraph, if it surely is one.
    let isSure = own != 0x22 && own != 0x2018 && own != 0x201D && own != 0xBB
    return isSure && depth == 0 && index + 1 < range.upperBound ? range.upperBound : nil
  }

  /// The marks that close what the token at `index` opens; nil when it opens nothing.
  private func closers(of index: Int, in range: Range<Int>) -> [UInt32]? {
    switch mark(index) {
    case 0x201C, 0x201F: [0x201D, 0x201C]
    case 0x201E, 0x2E42: [0x201C, 0x201D, 0x22]
    case 0xAB: [0xBB]
    // »German« and »Finnish»
    case 0xBB: opensWord(index, in: range) ? [0xAB, 0xBB] : nil
    // ”Swedish”
    case 0x201D: opensWord(index, in: range) ? [0x201D] : nil
    case 0x22: opensWord(index, in: range) ? [0x22] : nil
    case 0x2018: opensWord(index, in: range) ? [0x2019] : nil
    case 0x201A: [0x2018, 0x2019]
    case 0x300C, 0xFF62: [0x300D, 0xFF63]
    case 0x300E: [0x300F]
    default: nil
    }
  }

  /// The scalar of the mark at `index`; 0 for anything but a mark.
  private func mark(_ index: Int) -> UInt32 {
    switch tokens[index].kind {
    case .openQuote, .closeQuote, .openSingleQuote, .closeSingleQuote, .other:
      UTF8Scalars.decode(text.span, at: Int(tokens[index].start), end: text.count)?.scalar.value
        ?? 0
    default: 0
    }
  }

  /// Whether the mark at `index` stands before a word without a space, and not behind one.
  private func opensWord(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, tokens[index + 1].shape.isDisjoint(with: .spaceBefore)
    else {
      return false
    }
    if index == range.lowerBound || tokens[index].shape.contains(.spaceBefore) { return true }
    switch tokens[index - 1].kind {
    case .openBracket, .openQuote, .colon, .dash: return true
    default: return false
    }
  }

  /// Whether `’` at `index` stands inside a word or before one: `l’eau`, `’s`.
  private func isApostrophe(_ index: Int, in range: Range<Int>) -> Bool {
    guard tokens[index].kind == .closeSingleQuote, index + 1 < range.upperBound else {
      return false
    }
    return tokens[index + 1].kind == .word
      && tokens[index + 1].shape.isDisjoint(with: .spaceBefore)
  }

  // MARK: Dashes

  /// Whether a dash at the head of a paragraph opens what somebody says.
  private var speaksAfterDash: Bool {
    switch language {
    case "fr", "es", "it", "pt", "ca", "ro", "pl", "hu", "tr", "ru", "uk", "be", "bg", "sr", "hr",
      "el":
      true
    default: false
    }
  }

  /// What is said after a dash, without the words of the narrator between dashes:
  /// `— Да, — сказал он, — мы остаёмся.`, `—Sí —dijo él—. Nos quedamos.`
  private func spokenAfterDash(in range: Range<Int>) -> QuotationReading? {
    guard tokens[range.lowerBound].kind == .dash, tokens[range.lowerBound].length == 3 else {
      return nil
    }
    var parts: [TextSpan] = []
    var first = range.lowerBound + 1
    var isSpeech = true
    for index in range.dropFirst()
    where tokens[index].kind == .dash && turns(index, isSpeech, in: range) {
      if isSpeech { append(first..<index, to: &parts) }
      first = index + 1
      isSpeech.toggle()
    }
    if isSpeech { append(first..<range.upperBound, to: &parts) }
    // A line of a list has no sentence.
    guard let start = parts.first, let end = parts.last, endsSentence(range.upperBound - 1) else {
      return nil
    }
    var reading = QuotationReading(span: TextSpan(start.lower, end.upper), kind: .direct)
    if parts.count > 1 { reading.parts = parts }
    return reading
  }

  /// Whether the dash at `index` parts speech from narration: after a mark, or set against one side only.
  private func turns(_ index: Int, _ isSpeech: Bool, in range: Range<Int>) -> Bool {
    let spaceBefore = tokens[index].shape.contains(.spaceBefore)
    let spaceAfter =
      index + 1 < range.upperBound
      ? tokens[index + 1].shape.contains(.spaceBefore) : true
    if language == "es" || language == "ca" {
      return isSpeech ? spaceBefore && !spaceAfter : !spaceBefore
    }
    switch tokens[index - 1].kind {
    case .comma, .period, .question, .exclamation, .ellipsis: return spaceBefore || spaceAfter
    default:
      return (language == "pt" || language == "pl") && spaceBefore
        && (!isSpeech
          || index + 1 < range.upperBound
            && tokens[index + 1].shape.isDisjoint(with: .capitalised))
    }
  }

  private func append(_ range: Range<Int>, to parts: inout [TextSpan]) {
    var range = range
    // The full stop after the narrator’s words is the sentence’s: `—dijo él—. Nos quedamos`.
    while let first = range.first, !tokens[first].isRunningWord, tokens[first].kind != .other,
      tokens[first].kind != .openBracket
    {
      range = range.dropFirst()
    }
    guard let first = range.first, let last = range.last else { return }
    parts.append(TextSpan(tokens[first].start, tokens[last].end))
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .period, .question, .exclamation, .ellipsis: true
    default: false
    }
  }
}
