import NewsCorpus

/// Number words that count nothing: `one` as a pronoun, `half` as an adverb, `two-way`, `four-star`.
extension FigureReader {
  private static let pronounLeads = WordTable("no each any every another either")
  private static let pointingLeads = WordTable("this that which")
  /// What follows `one` where it stands for a noun: `the one next door`, `one another`.
  private static let pronounEnds = WordTable("next another there here where day else")
  private static let idioms = WordTable("hand point time stage moment")

  /// Whether `one` stands for a noun: `no one`, `the only one`, `a big one`, `the one next door`.
  ///
  /// “The one exception” and “this one man” count; “this one counts” is taken for one of them.
  func isPronoun(_ draft: FigureDraft) -> Bool {
    guard isOne(draft) else { return false }
    let before = draft.first - 1
    let next = draft.last + 1
    if Self.pronounLeads.contains(text.key(before)) || Self.pronounEnds.contains(text.key(next)) {
      return true
    }
    if Self.pointingLeads.contains(text.key(before)) {
      return text.kind(next) != .word || nouns.isPlural(next)
        || !text.traits(next).isDisjoint(with: NounReader.enders.union([.adverb, .determiner]))
    }
    // "the one issuing bonds"
    if text.isWord(before, "the"), isGerund(next) { return true }
    let isDefinite = text.isWord(before - 1, "the") || text.isWord(before - 1, "an")
    if text.isWord(before, "only"), isDefinite { return true }
    // "a new one", "the big one": what a determiner and an adjective lead to.
    return text.kind(before) == .word && (isDefinite || text.isWord(before - 1, "a"))
      && text.traits(before).isDisjoint(with: NounReader.enders)
      && !Self.countingLeads.contains(text.key(before)) && !text.isCapitalised(before)
  }

  private static let countingLeads = WordTable("first last top next past")

  /// Whether the number is `one`, in letters and alone.
  private func isOne(_ draft: FigureDraft) -> Bool {
    draft.low == 1 && draft.high == 1 && draft.first == draft.last
      && text.kind(draft.first) == .word
  }

  /// `at one point`, `on the one hand`: a number, but of nothing that could be compared.
  func isIdiom(_ draft: FigureDraft) -> Bool {
    isOne(draft) && Self.idioms.contains(text.key(draft.last + 1))
      && (text.isWord(draft.first - 1, "at") || text.isWord(draft.first - 1, "on")
        || text.isWord(draft.first - 1, "the"))
  }

  /// Whether it is `one` as a pronoun, `half` as an adverb and the like.
  func isLoneOne(_ draft: FigureDraft) -> Bool {
    guard text.kind(draft.first) == .word, draft.first == draft.last else { return false }
    if text.has(draft.first, .fraction) {
      let before = draft.first - 1
      if text.has(before, .ordinal) || text.has(before, .determiner) { return true }
      // "half empty", "half asleep": what follows is no verb and ends no clause.
      let next = draft.last + 1
      return text.kind(next) == .hyphen
        || text.kind(next) == .word
          && text.traits(next).isDisjoint(with: [
            .preposition, .conjunction, .auxiliary, .determiner, .pronoun, .phraseEnd, .adverb,
          ])
    }
    return draft.low == 1 && !text.isWord(draft.last + 1, "of") && !isIdiom(draft)
  }

  /// Whether a small number after `at` is a time of day: `at four`, `at 9 on Monday`.
  ///
  /// Right for “the gates close at six”; “it stood at three” and “put at nine” are counts.
  func isTimeOfDay(_ draft: FigureDraft, in bounds: Range<Int>) -> Bool {
    var lead = draft.start - 1
    // "half past two", "quarter past six"
    if text.isWord(draft.last + 1, "past"), text.has(draft.last + 2, .cardinal) { return true }
    if text.isWord(lead, "past"), text.has(lead - 1, .fraction) || text.has(lead - 1, .cardinal),
      lead > bounds.lowerBound
    {
      return true
    }
    // "at quarter to six"
    if text.isWord(lead, "to"), lead - 2 >= bounds.lowerBound, text.isWord(lead - 2, "at"),
      text.has(lead - 1, .fraction) || text.has(lead - 1, .cardinal)
    {
      return true
    }
    // "at 7 and 9"
    let isJoined =
      lead >= bounds.lowerBound && text.isAny(lead, "and or") && text.isWord(lead - 2, "at")
      && (text.kind(lead - 1) == .number || text.has(lead - 1, .cardinal))
      && text.sentence(ofToken: lead - 2) == text.sentence(ofToken: lead)
    if isJoined { lead -= 2 }
    guard text.isWord(lead, "at"), isJoined || lead >= bounds.lowerBound, draft.first == draft.last,
      draft.low == draft.high, (1...12).contains(draft.low), draft.low == draft.low.rounded()
    else { return false }
    let next = draft.end + 1
    let isEnd =
      text.kind(next) != .word && text.kind(next) != .hyphen
      || !text.traits(next).isDisjoint(with: [
        .preposition, .conjunction, .weekday, .dateWord, .pronoun,
      ])
    return isEnd
      && !(max(min(bounds.lowerBound, lead), lead - 4)..<lead).contains {
        Self.standing.contains(text.key($0))
      }
  }

  /// What a quantity does `at` its number.
  private static let standing = WordTable(
    """
    stand stands stood standing put puts estimate estimated estimates remain remains remained set
    peg pegged value valued price priced cap capped rank ranked number total toll count rate rates
    figure level levels score scores aged steady unchanged kept held start started starts
    """)

  /// What a number says of the kind of a thing, not of how many there are.
  private static let characters = WordTable(
    """
    star way piece tier fold dimensional wheel ply handed class letter pointer stop size off
    on liner track horse trick note digit pack door speed headed legged eyed prong something minded
    dimensional pronged storey cylinder step up down one two three four five half
    """)

  /// Whether the word that a hyphen joins to a number says what kind: `two-way`, `four-star`, `7-Eleven`.
  ///
  /// Right for “a four-star general” and “a two-faced friend”; wrong for “a three-piece band”, where
  /// three play.
  func isCharacter(_ joined: Int, of draft: FigureDraft) -> Bool {
    guard text.kind(joined) == .word else { return false }
    if Self.characters.contains(text.key(joined)) || text.has(joined, .cardinal) { return true }
    if text.isWord(joined, "time"), draft.low == 1 { return true }
    // "a 5-to-4 ruling", "a two-for-one split", "one-on-one"
    if !text.traits(joined).isDisjoint(with: [.preposition, .conjunction]) { return true }
    if text.kind(draft.first) == .number, text.isCapitalised(joined),
      !text.isCapitalised(draft.first - 1) || text.tokens[joined].length == 1
    {
      return true
    }
    return text.ends(joined, in: "ed")
  }

  /// Whether a mark before digits says that they are not exact or bounded: `~40`, `>100`.
  func isApproximation(_ index: Int) -> Bool {
    switch Array(text.bytes(index)) {
    case [0x7E], [0x3E], [0x3C], [0xE2, 0x89, 0x88], [0xE2, 0x89, 0xA4], [0xE2, 0x89, 0xA5]: true
    default: false
    }
  }

  private static let ways = WordTable(
    "st street ave avenue road rd blvd boulevard lane dr drive highway place court way square")

  /// Whether the number is that of a house: `209 West Houston St.`
  ///
  /// Right for “12 Main Street”; wrong for “12 Fleet Street reporters”.
  func isAddress(_ draft: FigureDraft, in bounds: Range<Int>) -> Bool {
    guard text.kind(draft.first) == .number, draft.first == draft.last, draft.low < 100_000 else {
      return false
    }
    var index = draft.last + 1
    let limit = min(bounds.upperBound, index + 5)
    while index < limit {
      let isName = text.isCapitalised(index) || text.kind(index) == .number
      guard isName, text.isSpaced(index) || text.kind(index - 1) == .hyphen else { return false }
      if index > draft.last + 1, Self.ways.contains(text.key(index)) { return true }
      index += text.kind(index + 1) == .period && !text.isSpaced(index + 1) ? 2 : 1
    }
    return false
  }
}
