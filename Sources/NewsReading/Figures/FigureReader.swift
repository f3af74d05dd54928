import NewsCorpus

/// Finds quantities as stated: hedge, currency, number, scale, unit and what is counted.
///
/// Gets “about 2,500 US troops”, “$1.2 million or more” and “won 6-4” right; leaves “Boeing 737” and
/// “Oct. 7” alone; takes “the 911 call” for a count.
struct FigureReader {
  let text: ReadText
  let numbers: NumberReader
  let nouns: NounReader
  let hedges: QuantityHedges
  let units: UnitReader
  /// The tokens of dates, whose numbers are no figures; lengths of time may be both.
  private let dates: [Range<Int>]

  init(_ text: ReadText, dates: [DatePhrase]) {
    self.text = text
    numbers = NumberReader(text: text)
    nouns = NounReader(text: text)
    hedges = QuantityHedges(text: text)
    units = UnitReader(text: text)
    self.dates = dates.compactMap { $0.isDuration ? nil : $0.first..<$0.last + 1 }
  }

  private static let starts: TermTraits = [.cardinal, .scale, .fraction, .ordinal]

  /// The figures of the article in order of position.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func figures() -> [FigureReading] {
    var found: [FigureReading] = []
    var nextDate = 0
    for sentence in text.sentences {
      var before: FigureDraft?
      let start = Int(sentence.firstToken)
      var index = start
      var free = index
      let end = Int(sentence.endToken)
      while index < end {
        guard isHot(text.tokens[index], at: index) else {
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
        let bounds = free..<max(limit, index + 1)
        guard let last = read(at: index, in: bounds, of: start..<end, &before, &found) else {
          index += 1
          continue
        }
        index = max(index, last) + 1
        free = index
      }
    }
    return found
  }

  /// Reads the figure at a token and returns its last one; nil when there is none.
  // Apart from the loop, which would else move the large draft about for every token that is no figure.
  @inline(never)
  private func read(
    at index: Int, in bounds: Range<Int>, of sentence: Range<Int>,
    _ before: inout FigureDraft?,
    _ found: inout [FigureReading]
  ) -> Int? {
    if text.kind(index) == .number,
      let score = ScoreReader(text: text).score(
        at: index, in: sentence.lowerBound..<bounds.upperBound)
    {
      found += score.readings(text)
      before = nil
      return score.second.token
    }
    guard var draft = draft(at: index, in: bounds) else { return nil }
    takeOver(from: before, to: &draft, before: sentence.upperBound)
    found.append(draft.reading(text))
    before = draft
    return draft.end
  }

  /// Whether a number may stand at the token; all else is passed over unread.
  @inline(__always)
  private func isHot(_ token: Token, at index: Int) -> Bool {
    switch token.kind {
    case .word:
      token.shape.contains(.hasDigit) || !text.traits(index).isDisjoint(with: Self.starts)
    case .number: true
    case .other: token.length > 1
    default: false
    }
  }

  /// The figure whose number the token at `index` belongs to.
  private func draft(at index: Int, in bounds: Range<Int>) -> FigureDraft? {
    if let rank = rank(at: index, in: bounds) { return rank }
    if text.kind(index) == .word, text.shape(index).contains(.hasDigit) {
      guard var draft = gluedMoney(at: index, in: bounds) else { return nil }
      readQualifier(&draft, in: bounds)
      return draft
    }
    guard var draft = number(at: index, in: bounds) else { return nil }
    readCurrency(&draft, in: bounds)
    guard settleGlued(&draft, in: bounds) else { return nil }
    readRange(&draft, in: bounds)
    readRatio(&draft, in: bounds)
    readPart(&draft, in: bounds)
    readMark(&draft, in: bounds)
    readUnit(&draft, in: bounds)
    readAge(&draft, in: bounds)
    if !draft.hasUnit {
      guard isFigure(draft, in: bounds), !isPronoun(draft) else { return nil }
      readNoun(&draft, in: bounds)
      guard draft.noun != nil || !isTimeOfDay(draft, in: bounds) else { return nil }
      guard draft.noun != nil || !isLoneOne(draft) else { return nil }
    }
    if draft.kind == .share, draft.noun == nil, text.isWord(draft.end + 1, "of") {
      // `12% of nurses`
      draft.noun = nouns.phrase(
        at: draft.end + 2, before: bounds.upperBound, isOne: false, isMember: false)
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
    readSign(&draft, in: bounds)
    return draft
  }

  /// `-5`, `minus 5`, `.5` before the digits.
  private func readSign(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    let before = draft.start - 1
    guard before >= bounds.lowerBound else { return }
    if text.isWord(before, "minus") {
      draft.low = -draft.low
      (draft.first, draft.start) = (before, before)
    } else if !text.isSpaced(draft.start), text.isSpaced(before), text.kind(draft.start) == .number
    {
      switch text.kind(before) {
      case .hyphen, .dash: draft.low = -draft.low
      case .period:
        draft.low = Decimals.quotient(
          draft.low, decimals: Int(text.tokens[draft.start].length))
      default: return
      }
      (draft.first, draft.start) = (before, before)
    }
    draft.high = draft.low
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
  }

  /// `40+`, `300-odd`, `50-plus`: a hedge glued to the number.
  private func readMark(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    let next = draft.end + 1
    guard next < bounds.upperBound, !text.isSpaced(next) else { return }
    if text.kind(next) == .other, text.bytes(next).elementsEqual([0x2B]) {
      draft.qualifier = (next, next)
      draft.end = next
    } else if let joined = text.hyphened(after: draft.end), joined < bounds.upperBound,
      QuantityHedges.joined.contains(text.key(joined))
    {
      draft.qualifier = (joined, joined)
      draft.end = joined
    }
  }

  /// The hedge before or after.
  private func readQualifier(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    // "about one man" tells of him.
    let isOne = draft.high == 1 && text.has(draft.first, .cardinal) && !draft.hasUnit
    if let hedge = hedges.hedge(before: draft.start, from: bounds.lowerBound),
      !isOne || !QuantityHedges.prepositions.contains(text.key(hedge.first))
    {
      draft.qualifier = hedge
      draft.start = hedge.first
    } else if draft.qualifier != nil {
      return
    } else if let hedge = hedges.hedge(after: draft.end + 1, before: bounds.upperBound) {
      draft.qualifier = hedge
      draft.end = hedge.last
    } else if let hedge = hedges.hedge(after: draft.last + 1, before: bounds.upperBound) {
      draft.qualifier = hedge
      draft.end = max(draft.end, hedge.last)
    }
  }
}
