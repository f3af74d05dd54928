import NewsCorpus

/// Numbers that are no figures: parts of names, scores, telephone numbers, numbering; and ranks.
extension FigureReader {
  /// `third-largest`, `second highest`, `No. 2`.
  func rank(at index: Int, in bounds: Range<Int>) -> FigureDraft? {
    let before = index - 1
    if text.kind(index) == .number, before >= bounds.lowerBound,
      text.isWord(before, "no.") || text.isWord(before, "number") || text.isWord(before, "nos."),
      !text.has(before - 1, .numbered),
      let number = numbers.number(at: index, before: bounds.upperBound)
    {
      var draft = FigureDraft(number)
      draft.start = before
      draft.kind = .rank
      return draft
    }
    guard let value = ordinal(index) else { return nil }
    let next = text.hyphened(after: index) ?? index + 1
    guard next < bounds.upperBound, isSuperlative(next) else { return nil }
    var draft = FigureDraft(NumberPhrase(first: index, last: index, value: value))
    draft.kind = .rank
    let last = text.isWord(next, "most") && next + 1 < bounds.upperBound ? next + 1 : next
    draft.end = last
    if let noun = nouns.phrase(at: last + 1, before: bounds.upperBound, isOne: true) {
      draft.noun = noun
      draft.unit = nouns.unit(of: noun)
      draft.end = noun.last
    }
    return draft
  }

  private func ordinal(_ index: Int) -> Double? {
    if text.has(index, .ordinal) {
      return QuantityWords.ordinalPlaces[text.key(index)].map(Double.init)
    }
    guard text.kind(index) == .number, let (value, letters, _) = numbers.parse(index),
      CalendarTokens.ordinalEndings.contains(letters)
    else { return nil }
    return value
  }

  /// `largest`, `most`: not `west`, `best-known` is fine.
  private func isSuperlative(_ index: Int) -> Bool {
    if text.isWord(index, "most") || text.isWord(index, "best") || text.isWord(index, "worst") {
      return true
    }
    let bytes = text.bytes(index)
    return text.kind(index) == .word && bytes.count > 5
      && bytes.suffix(3).elementsEqual([0x65, 0x73, 0x74])
      && !Self.notSuperlatives.contains(text.key(index))
  }

  private static let notSuperlatives = WordTable(
    """
    request protest contest interest forest arrest harvest guest priest conquest suggest southwest
    northwest midwest
    """
  )

  /// Whether a number without a unit is a quantity at all.
  func isFigure(_ draft: FigureDraft, in bounds: Range<Int>) -> Bool {
    let before = draft.first - 1
    let after = draft.last + 1
    let isDigits = text.kind(draft.first) == .number
    // Long runs of digits are identifiers.
    if isDigits, draft.first == draft.last, text.tokens[draft.first].length >= 8,
      draft.low >= 1e7, text.bytes(draft.first).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      return false
    }
    // "the Five Eyes", "Formula One", "Air Force One": a name inside a sentence.
    if !isDigits, text.isCapitalised(draft.first), before >= bounds.lowerBound,
      text.kind(before) == .word, !text.isCapitalised(before) || !text.isInTitle(before)
    {
      return false
    }
    if isAddress(draft, in: bounds) { return false }
    // "F-16", "9/11", "555-1234", "6-4", "24/7", "3:1", "10.0.0.1".
    if before >= bounds.lowerBound, !text.isSpaced(draft.first) {
      switch text.kind(before) {
      case .hyphen, .slash, .colon, .period: return false
      case .dash: if text.kind(before - 1) == .number, isDigits { return false }
      case .closeSingleQuote, .closeQuote: if text.kind(before - 1) == .number { return false }
      case .other: if !isApproximation(before), !text.isSpaced(before) || isDigits { return false }
      default: break
      }
    }
    if after < text.tokens.count, !text.isSpaced(after) {
      switch text.kind(after) {
      case .hyphen, .slash, .dash:
        if text.kind(after + 1) == .number, !text.isSpaced(after + 1) { return false }
        if let joined = text.hyphened(after: draft.last), isCharacter(joined, of: draft) {
          return false
        }
      case .colon:
        if text.kind(after + 1) == .number { return false }
        if text.shape(draft.first).contains(.paragraphStart), isDigits { return false }
      case .period, .closeBracket:
        // "1. Peel", "(2)": numbering.
        if text.shape(draft.first).contains(.paragraphStart), isDigits,
          after + 1 < text.tokens.count
        {
          return false
        }
        // "(2)", "[31]": numbering and references.
        if text.kind(after) == .closeBracket, text.kind(before) == .openBracket, isDigits,
          text.tokens[draft.first].length <= 1 || text.firstByte(before) == 0x5B
        {
          return false
        }
      default: break
      }
    }
    guard before >= bounds.lowerBound, text.isSpaced(draft.first) else { return true }
    if isDigits { return !isNamed(draft, before, after, in: bounds) }
    // "phase four", "game seven": numbered in words.
    return !text.has(before, .numbered) || text.kind(before - 1) == .hyphen
      || draft.first < draft.last && text.kind(after) == .word
      || nouns.phrase(at: after, before: bounds.upperBound, isOne: draft.low == 1) != nil
  }

  /// `Boeing 737`, `page 3`, `Voyager 2`: the word before is numbered, not what follows counted.
  private func isNamed(
    _ draft: FigureDraft, _ before: Int, _ after: Int, in bounds: Range<Int>
  ) -> Bool {
    guard text.kind(before) == .word else { return false }
    // "Caption 22 of 55", "page 3 of 12": the whole of what is numbered.
    if text.isWord(before, "of"), text.kind(before - 1) == .number,
      text.has(before - 2, .numbered) || text.isWord(before - 2, "caption")
    {
      return true
    }
    let traits = text.traits(before)
    if traits.contains(.numbered) {
      return after >= bounds.upperBound || !nouns.isPlural(after) || text.isCapitalised(before)
    }
    guard text.isCapitalised(before), !text.shape(before).contains(.clitic), draft.low < 10_000,
      traits.isDisjoint(with: [
        .determiner, .preposition, .conjunction, .pronoun, .auxiliary, .adverb,
      ]),
      !QuantityHedges.words.contains(text.key(before)), traits.isDisjoint(with: [.weekday, .month])
    else { return false }
    // At the head of the sentence any word has a capital.
    if before == bounds.lowerBound, before > 0, !text.isCapitalised(before + 1) {
      return !(after < bounds.upperBound && text.kind(after) == .word)
    }
    guard after < bounds.upperBound, text.kind(after) == .word else { return true }
    return nouns.phrase(at: after, before: bounds.upperBound, isOne: false) == nil
      || text.isCapitalised(after)
  }
}
