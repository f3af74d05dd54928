import NewsCorpus

/// Finds quantities as stated: hedge, currency, number, scale, unit and what is counted.
///
/// Gets “about 2,500 US troops” and “$1.2 million or more” right; leaves “Boeing 737”, “Oct. 7” and
/// “won 6-4” alone; takes “a 911 call” for a count of calls.
struct FigureReader {
  let text: ReadText
  let numbers: NumberReader
  let nouns: NounReader
  let hedges: QuantityHedges
  /// The tokens of dates, whose numbers are no figures; lengths of time may be both.
  private let dates: [Range<Int>]

  init(_ text: ReadText, dates: [DatePhrase]) {
    self.text = text
    numbers = NumberReader(text: text)
    nouns = NounReader(text: text)
    hedges = QuantityHedges(text: text)
    self.dates = dates.compactMap { $0.isDuration ? nil : $0.first..<$0.last + 1 }
  }

  private static let starts: TermTraits = [.cardinal, .scale, .fraction, .ordinal, .currencyUnit]

  /// The figures of the article in order of position.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func figures() -> [FigureReading] {
    var found: [FigureReading] = []
    var nextDate = 0
    for sentence in text.sentences {
      var before: FigureDraft?
      var index = Int(sentence.firstToken)
      var free = index
      let end = Int(sentence.endToken)
      while index < end {
        let token = text.tokens[index]
        let isHot: Bool
        switch token.kind {
        case .word: isHot = !text.lexicon.traits(of: token.term).isDisjoint(with: Self.starts)
        case .number, .other: isHot = true
        default: isHot = false
        }
        guard isHot else {
          index += 1
          continue
        }
        while nextDate < dates.count, dates[nextDate].upperBound <= index { nextDate += 1 }
        if nextDate < dates.count, dates[nextDate].contains(index) {
          index = dates[nextDate].upperBound
          free = index
          continue
        }
        var limit = end
        if nextDate < dates.count { limit = min(limit, dates[nextDate].lowerBound) }
        guard var draft = draft(at: index, in: free..<max(limit, index + 1)) else {
          index += 1
          continue
        }
        takeOver(from: before, to: &draft, before: end)
        found.append(draft.reading(text))
        before = draft
        index = max(index, draft.end) + 1
        free = index
      }
    }
    return found
  }

  /// The figure whose number the token at `index` belongs to.
  private func draft(at index: Int, in bounds: Range<Int>) -> FigureDraft? {
    if let rank = rank(at: index, in: bounds) { return rank }
    guard var draft = number(at: index, in: bounds) else { return nil }
    readCurrency(&draft, in: bounds)
    readRange(&draft, in: bounds)
    readUnit(&draft, in: bounds)
    if !draft.hasUnit {
      guard isFigure(draft, in: bounds), !isPronoun(draft) else { return nil }
      readNoun(&draft, in: bounds)
      guard draft.noun != nil || !isLoneOne(draft) else { return nil }
    }
    readQualifier(&draft, in: bounds)
    return draft
  }

  /// The number around `index`, with its sign.
  private func number(at index: Int, in bounds: Range<Int>) -> FigureDraft? {
    let traits = text.traits(index)
    if text.kind(index) == .word, traits.isDisjoint(with: [.cardinal, .scale, .fraction]) {
      return nil
    }
    var start = index
    if !traits.isDisjoint(with: [.scale, .fraction]) {
      // "half a million", "several hundred", "a third of": the words before are part of it.
      for back in [3, 2, 1] where index - back >= bounds.lowerBound {
        if let number = numbers.number(at: index - back, before: bounds.upperBound),
          number.last >= index
        {
          start = index - back
          break
        }
      }
    }
    guard let number = numbers.number(at: start, before: bounds.upperBound) else { return nil }
    var draft = FigureDraft(number)
    if number.glued != .none, let unit = Units.unit(number.glued) { apply(unit, to: &draft) }
    let before = start - 1
    if before >= bounds.lowerBound, !text.isSpaced(start), text.isSpaced(before) {
      if text.kind(start) == .number, text.kind(before) == .hyphen || text.kind(before) == .dash {
        draft.low = -draft.low
        (draft.first, draft.start) = (before, before)
      } else if text.kind(before) == .period, text.kind(start) == .number {
        var shift = 1.0
        for _ in 0..<text.tokens[start].length { shift *= 10 }
        draft.low /= shift
        (draft.first, draft.start) = (before, before)
      }
      draft.high = draft.low
    }
    return draft
  }

  /// Sets a unit that stands at once: `%`, `km`.
  func apply(_ unit: Units.Unit, to draft: inout FigureDraft) {
    draft.hasUnit = true
    draft.unit = unit.code
    switch unit.kind {
    case .money: draft.kind = .money
    case .share: draft.kind = .share
    case .measure: draft.kind = .measure
    case .duration: draft.kind = .duration
    }
    // Pence and cents are hundredths of a currency that is not said.
  }

  /// What a number without a unit counts.
  private func readNoun(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    if let joined = text.hyphened(after: draft.last), joined < bounds.upperBound,
      text.kind(joined) == .word
    {
      draft.noun = NounReader.Phrase(first: joined, last: joined)
      draft.end = joined
    } else {
      var start = draft.end + 1
      if let hedge = hedges.hedge(after: start, before: bounds.upperBound) {
        start = hedge.last + 1
      }
      // "dozens of people"; "a third of the country" is the noun reader's.
      let isPart = draft.low.isNaN || draft.isFraction
      if text.isWord(start, "of"), isPart, !text.has(start + 1, .determiner) { start += 1 }
      draft.noun = nouns.phrase(
        at: start, before: bounds.upperBound,
        isOne: draft.isFraction || draft.high == 1 && draft.low == 1, isMember: !draft.isFraction)
      // "half empty" counts nothing.
      if draft.isFraction, start == draft.end + 1, !text.isWord(start, "of") { draft.noun = nil }
      if let noun = draft.noun { draft.end = max(draft.end, noun.last) }
    }
    if let noun = draft.noun { draft.unit = nouns.unit(of: noun) }
  }

  private static let ambiguousHedges = WordTable("about over around under some")

  /// The hedge before or after.
  private func readQualifier(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    // "about one man" tells of him.
    let isOne = draft.high == 1 && text.has(draft.first, .cardinal)
    if let hedge = hedges.hedge(before: draft.start, from: bounds.lowerBound),
      !isOne || !Self.ambiguousHedges.contains(text.key(hedge.first))
    {
      draft.qualifier = hedge
      draft.start = hedge.first
    } else if let hedge = hedges.hedge(after: draft.end + 1, before: bounds.upperBound) {
      draft.qualifier = hedge
      draft.end = hedge.last
    } else if let hedge = hedges.hedge(after: draft.last + 1, before: bounds.upperBound) {
      draft.qualifier = hedge
      draft.end = max(draft.end, hedge.last)
    }
  }

  /// Gives a bare number the noun of the figure it is coordinated with.
  ///
  /// “About 2,500 troops remain in Iraq and 900 are deployed to Syria”: 900 troops. Only where the
  /// number stands where its noun would have stood; wrong for “12 soldiers came and 30 left the party”.
  private func takeOver(from before: FigureDraft?, to draft: inout FigureDraft, before end: Int) {
    guard let before, before.kind == .count, let noun = before.noun, noun.last > before.last,
      draft.kind == .count, draft.noun == nil, !draft.hasUnit, draft.low != 1,
      draft.start > before.end + 1, nouns.isPlural(noun.head)
    else { return }
    let lead = draft.start - 1
    // "and 900 are", "but fewer than 40 did", "and injuring 45".
    let isJoined =
      text.has(lead, .conjunction)
      || isGerund(lead) && (text.has(lead - 1, .conjunction) || text.kind(lead - 1) == .comma)
    guard isJoined else { return }
    let next = draft.end + 1
    let isEnd = next >= end || [.period, .comma, .semicolon].contains(text.kind(next))
    guard isEnd || text.has(next, .auxiliary) || text.isWord(next, "in") || text.isWord(next, "to")
    else { return }
    draft.noun = noun
    draft.unit = before.unit
  }

  private func isGerund(_ index: Int) -> Bool {
    text.kind(index) == .word && text.letters(index).count > 5
      && text.letters(index).suffix(3).elementsEqual([0x69, 0x6E, 0x67])
  }
}
