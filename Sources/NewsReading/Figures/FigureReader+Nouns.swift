import NewsCorpus

/// What a number without a unit counts.
extension FigureReader {
  /// `troops` after `2,500`, `page` in `80-page`, `members` after `two-thirds of the`.
  func readNoun(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    if let joined = text.hyphened(after: draft.last), draft.end == draft.last,
      joined < bounds.upperBound, text.kind(joined) == .word
    {
      draft.noun = NounReader.Phrase(first: joined, last: joined)
      draft.end = joined
    } else {
      readPhrase(&draft, in: bounds)
    }
    if let noun = draft.noun {
      draft.unit = nouns.unit(of: noun)
      // "two short months": an adjective before the unit.
      if !text.has(noun.head, .currencyUnit), noun.head > noun.first, nouns.isPlural(noun.head),
        let unit = Units.unit(text.key(noun.head))
      {
        apply(unit, to: &draft)
      }
    }
    // "two-thirds of the members", "3/4 of them": a part of what is named; "0.5 goals" is counted.
    let isPartOf = text.kind(draft.first + 1) == .slash && text.isWord(draft.last + 1, "of")
    if draft.isFraction, draft.kind == .count, text.kind(draft.first) == .word || isPartOf {
      draft.kind = .share
    }
  }

  private func readPhrase(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    var start = draft.end + 1
    let hedge = hedges.hedge(after: start, before: bounds.upperBound)
    if let hedge { start = hedge.last + 1 }
    let isWhole = draft.isFraction && !draft.isRatio
    let isPart = draft.low.isNaN || draft.isFraction
    if text.isWord(start, "of"), isPart, !text.has(start + 1, .determiner) {
      // "dozens of people"; "a third of the country" is the noun reader's.
      start += 1
    } else if isWhole, start == draft.end + 1, text.has(start, .determiner),
      text.isWord(draft.last, "half")
    {
      // "half the members".
      start += 1
    } else if isWhole, start == draft.end + 1, !text.isWord(start, "of") {
      // "half empty" counts nothing.
      return
    }
    let isOne = draft.high == 1 && draft.low == 1 && hedge == nil
    // "one of the officials" tells of him and counts nobody.
    if isOne, text.isWord(start, "of") || isIdiom(draft) { return }
    draft.noun =
      nouns.phrase(at: start, before: bounds.upperBound, isOne: isOne, isMember: !isWhole)
    if draft.noun == nil, isWhole {
      draft.noun = nouns.phrase(
        at: start, before: bounds.upperBound, isOne: true, isMember: false)
    }
    if let noun = draft.noun { draft.end = max(draft.end, noun.last) }
  }

  /// Gives a bare number the noun of the figure it is coordinated with.
  ///
  /// “Some 40 nurses stay in the north and 12 are sent south”: 12 nurses. Only where the
  /// number stands where its noun would have stood; wrong for “12 soldiers came and 30 left the party”.
  func takeOver(from before: FigureDraft?, to draft: inout FigureDraft, before end: Int) {
    guard let before, before.kind == .count, let noun = before.noun,
      noun.last > before.last || before.isInherited,
      draft.kind == .count, draft.noun == nil, !draft.hasUnit, draft.low != 1,
      draft.start > before.end + 1, nouns.isPlural(noun.head)
    else { return }
    let lead = draft.start - 1
    // "by 301 votes to 240", "from 40 boats to 60"
    let isOpposed = text.isWord(lead, "to") && lead == before.end + 1
    // "and 900 are", "but fewer than 40 did", "and injuring 45".
    let isJoined =
      text.has(lead, .conjunction) || isOpposed || Self.partLeads.contains(text.key(lead))
      || isGerund(lead) && (text.has(lead - 1, .conjunction) || text.kind(lead - 1) == .comma)
    guard isJoined else { return }
    let next = draft.end + 1
    let isEnd =
      switch text.kind(next) {
      case .period, .comma, .semicolon: true
      default: next >= end
      }
    let isOfThem = text.isWord(next, "of") && Self.them.contains(text.key(next + 1))
    guard
      isEnd || isOfThem || isPastForm(next)
        || !text.traits(next).isDisjoint(with: [.auxiliary, .phraseEnd])
        || text.has(next, .preposition) && !text.isWord(next, "of")
    else { return }
    draft.noun = noun
    draft.unit = before.unit
    draft.isInherited = true
  }

  private func isPastForm(_ index: Int) -> Bool {
    text.kind(index) == .word && text.tokens[index].length > 4
      && text.ends(index, in: "ed")
  }

  /// What leads from a number to one that is a part of it or adds to it: `of whom 40`, `another 40`.
  private static let partLeads = WordTable("whom which another including")
  private static let them = WordTable("them these those whom which")

  func isGerund(_ index: Int) -> Bool {
    text.kind(index) == .word && text.tokens[index].length > 5
      && text.ends(index, in: "ing")
  }

  /// `Lee, 45, said`, `aged 45`: years, though the word is not there.
  ///
  /// Right after a name between commas; wrong where a place has it so: “to Texas, 45, and Ohio”.
  func readAge(_ draft: inout FigureDraft, in bounds: Range<Int>) {
    guard !draft.hasUnit, draft.low >= 1, draft.high <= 120, text.kind(draft.first) == .number,
      draft.low == draft.low.rounded()
    else { return }
    let before = draft.start - 1
    guard before >= bounds.lowerBound else { return }
    let next = draft.end + 1
    let isEnd =
      switch text.kind(next) {
      case .comma, .period, .closeBracket: true
      default: next >= text.tokens.count
      }
    let isNamed =
      text.kind(before) == .comma && isEnd && draft.first == draft.last && draft.low >= 2
      && text.isCapitalised(before - 1)
      && text.traits(before - 1).isDisjoint(with: [.month, .weekday, .cardinal])
      && text.kind(before - 2) != .comma
    guard isNamed || Self.ageLeads.contains(text.key(before)) && text.kind(next) != .percent else {
      return
    }
    apply(Units.Unit(kind: .duration, code: "year"), to: &draft)
  }
}
