import NewsCorpus

/// Where runs of capitalised words begin and end: the raw material of names.
struct NameRuns {
  let text: ReadText

  /// Whether the token at `index` is written as an acronym: `US`, `U.S.`, `WHO`.
  func isAcronym(_ index: Int) -> Bool {
    let shape = text.shape(index)
    return shape.contains(.allCapitals) && text.kind(index) == .word
  }

  /// Whether the token at `index` is a letter with a point, even one that is a word too: `A.`
  private func isInitial(_ index: Int) -> Bool {
    text.tokens[index].length == 2 && text.shape(index).contains([.dotted, .capitalised])
  }

  /// Whether a name may begin at `index`.
  func starts(at index: Int, end: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, !token.shape.contains(.clitic) else { return false }
    let traits = text.traits(index)
    if !token.shape.contains(.capitalised) {
      return traits.contains(.particle) && hasHyphenedCapital(after: index, end: end)
    }
    if isAcronym(index) {
      // "NEW YORK" begins with no everyday word.
      return !traits.contains(.common) || traits.contains(.place)
        || (traits.contains(.placeOpening) && index + 1 < end && isAcronym(index + 1))
    }
    if token.length == 1, text.kind(index + 1) != .hyphen { return false }
    if isContraction(index) { return false }
    if !traits.isDisjoint(with: .calendar) { return isGivenBeforeName(index, traits, end) }
    if traits.isDisjoint(with: .functionWord) || traits.contains(.particle) { return true }
    if traits.contains(.adverb) { return true }
    return isGivenBeforeName(index, traits, end)
  }

  /// The last token of the run that begins at `first`.
  func end(from first: Int, end: Int) -> Int {
    var last = first
    var hasOf = false
    while let next = continuation(after: last, from: first, hasOf: &hasOf, end: end) { last = next }
    return last
  }

  /// The token up to which the run goes on after `last`; nil when it ends there.
  ///
  /// Gets `Ministry of Health`, `Johnson & Johnson` and `Ain al-Asad` as one, `Iraq and Syria` and
  /// `U.S.-Iraq` as two; wrongly cuts `Procter and Gamble`, which nothing tells from two persons.
  private func continuation(
    after last: Int, from first: Int, hasOf: inout Bool, end: Int
  ) -> Int? {
    let next = last + 1
    guard next < end else { return nil }
    let token = text.tokens[next]
    switch token.kind {
    case .word:
      if token.shape.contains(.clitic) {
        if KnownNames.kind(NameKey(text, first, next)) == .organisation { return next }
        return afterPossessor(last, next, end)
      }
      let traits = text.traits(next)
      if token.shape.contains(.capitalised) { return continues(last, next, traits) ? next : nil }
      if traits.contains(.particle), let capital = afterParticles(next, end) { return capital }
      return afterConnector(last, first, next, hasOf: &hasOf, end: end)
    case .hyphen:
      // "Inzamam-ul-Haq"
      if text.has(next + 1, .particle), hasHyphenedCapital(after: next + 1, end: end) {
        return next + 3
      }
      if isGivenTail(next + 1, after: last, from: first, end: end) { return next + 1 }
      guard next + 1 < end, text.isCapitalised(next + 1), text.kind(next + 1) == .word,
        !text.shape(next + 1).contains(.spaceBefore)
      else { return nil }
      let left = text.traits(last)
      let place = TermTraits([.place, .demonym, .organisation])
      if !left.isDisjoint(with: place), !text.traits(next + 1).isDisjoint(with: place) {
        return nil
      }
      return next + 1
    case .other:
      guard token.length == 1, text.firstByte(next) == 0x26, isName(next + 1, end) else {
        return nil
      }
      // `Mara Lind & Ole Holm`: two persons.
      let areTwo =
        last > first && isName(next + 2, end) && !text.traits(first).isDisjoint(with: .givenName)
        && [next + 1, next + 2].allSatisfy {
          text.traits($0).isDisjoint(with: [.organisationHead, .common, .abbreviation, .otherHead])
        }
      return areTwo ? nil : next + 1
    case .comma:
      guard next + 1 < end, text.isCapitalised(next + 1) else { return nil }
      if text.isWord(last, "washington"), text.isWord(next + 1, "d.c.") { return next + 1 }
      for suffix in ["inc", "jr", "ltd", "llc", "sr"] as [StaticString]
      where text.isWord(next + 1, suffix) { return next + 1 }
      return text.isWord(next + 1, "inc.") || text.isWord(next + 1, "jr.")
        || text.isWord(next + 1, "ltd.") ? next + 1 : nil
    case .number:
      // "Radio 4", "Task Force 50"
      guard token.length <= 3, !token.shape.contains(.hasLowercase), isNumbered(last) else {
        return nil
      }
      return next
    default: return nil
    }
  }

  /// Whether a small word behind a hyphen ends a given name: `ho` of `Kim Jong-ho`.
  private func isGivenTail(_ tail: Int, after last: Int, from first: Int, end: Int) -> Bool {
    guard tail < end, last > first, text.kind(tail) == .word, !text.isCapitalised(tail),
      !text.isSpaced(tail), text.tokens[tail].length <= 6, text.tokens[last].length <= 7,
      FamilyNames.contains(text.key(last - 1))
    else { return false }
    return !Self.compounding.contains(text.key(tail))
  }

  /// Words that make an adjective of the name before the hyphen: `Kim Jong-led`.
  private static let compounding = WordTable(
    "led era style born based backed run like held owned made type only free ruled")

  /// Whether a word is a pronoun and a verb: `I’ll`, `They’re`.
  private func isContraction(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.length >= 3, token.length <= 9 else { return false }
    let verb: Int
    switch (text.lastByte(index, before: 1), text.lastByte(index)) {
    case (_, 0x64), (_, 0x6D): verb = 1  // d, m
    case (0x6C, 0x6C), (0x72, 0x65), (0x76, 0x65): verb = 2  // ll, re, ve
    default: return false
    }
    let before = text.lastByte(index, before: verb)
    return Int(token.length) > verb + 1 && (before == 0x27 || before == 0x99)
  }

  /// Whether a number may end the name after such a word.
  private func isNumbered(_ index: Int) -> Bool {
    guard text.isCapitalised(index) else { return false }
    for word in ["radio", "channel", "force", "ctf", "jtf", "cjtf"] as [StaticString]
    where text.isWord(index, word) { return true }
    return false
  }

  private func continues(_ last: Int, _ next: Int, _ traits: TermTraits) -> Bool {
    if isAcronym(next) || isInitial(next) { return true }
    if text.tokens[next].length == 1, text.isWord(next, "i") { return false }
    if !traits.isDisjoint(with: .calendar) {
      return !text.traits(last).isDisjoint(with: .givenName)
        || text.isWord(last, "ms.") || text.isWord(last, "mr.") || text.isWord(last, "mrs.")
    }
    return traits.isDisjoint(with: .functionWord) || traits.contains(.adverb)
      || !traits.isDisjoint(with: [.particle, .maleName, .femaleName])
  }

  private func isName(_ index: Int, _ end: Int) -> Bool {
    index < end && text.kind(index) == .word && text.isCapitalised(index)
  }

  private func isGivenBeforeName(_ index: Int, _ traits: TermTraits, _ end: Int) -> Bool {
    guard !traits.isDisjoint(with: .givenName), isName(index + 1, end) else { return false }
    let next = text.traits(index + 1)
    return next.isDisjoint(with: .calendar) && next.isDisjoint(with: .functionWord)
  }

  private func hasHyphenedCapital(after index: Int, end: Int) -> Bool {
    text.kind(index + 1) == .hyphen && isName(index + 2, end)
  }

  /// `van der Berg`, `al-Sudani`: the capitalised word after particles that begin at `index`.
  private func afterParticles(_ index: Int, _ end: Int) -> Int? {
    var index = index
    for _ in 0..<3 {
      guard index < end, text.traits(index).contains(.particle) else { return nil }
      if hasHyphenedCapital(after: index, end: end) { return index + 2 }
      // "as", "do" and the like are particles only before a hyphen.
      let traits = text.traits(index)
      if !traits.isDisjoint(with: .functionWord) || text.isWord(index, "do") { return nil }
      if isName(index + 1, end) { return index + 1 }
      index += 1
    }
    return nil
  }

  /// `People’s Liberation Army`: a possessor that is no name of its own.
  private func afterPossessor(_ last: Int, _ clitic: Int, _ end: Int) -> Int? {
    guard isName(clitic + 1, end) else { return nil }
    for word in ["people", "children", "women", "men", "workers", "veterans", "farmers", "king"]
      as [StaticString]
    where text.isWord(last, word) { return clitic + 1 }
    return nil
  }

  /// `of`, `for`, `on`, `and`, with or without an article.
  private func afterConnector(
    _ last: Int, _ first: Int, _ next: Int, hasOf: inout Bool, end: Int
  ) -> Int? {
    let traits = text.traits(last)
    var right = next + 1
    let isOf = text.isWord(next, "of")
    if text.isWord(next, "and") {
      if text.isWord(right, "the"), isName(right + 1, end),
        KnownNames.kind(KnownNames.canonical(NameKey(text, first, right + 1))) != nil
      {
        return right + 1
      }
      return joinsWithAnd(after: last, from: first, right: right, hasOf: hasOf, end: end)
        ? right : nil
    }
    // "Fjord Inc. of Bergen": nothing goes on behind the form of a company.
    if traits.isSuperset(of: [.organisationHead, .abbreviation]) { return nil }
    guard isOf || text.isWord(next, "for") || text.isWord(next, "on") else { return nil }
    if text.isWord(right, "the") { right += 1 }
    guard isName(right, end) else { return nil }
    let rightTraits = text.traits(right)
    guard rightTraits.isDisjoint(with: .calendar), !text.isWord(right, "i") else { return nil }
    let heads: TermTraits = isOf ? [.organisationHead, .placeHead, .otherHead] : .organisationHead
    if !traits.isDisjoint(with: heads) {
      if isOf || rightTraits.isDisjoint(with: [.place, .maleName, .femaleName]) {
        hasOf = true
        return right
      }
      return nil
    }
    guard isOf else { return nil }
    if !traits.isDisjoint(with: [.personTitle, .portfolio]) {
      guard rightTraits.contains(.portfolio) else { return nil }
      hasOf = true
      return right
    }
    // “…,” said Lind of Holm: what Lind says of Holm.
    if text.has(first - 1, .reports), text.kind(first - 2) == .closeQuote { return nil }
    // A name that no list knows: "Daughters of Charity", but not "Smith of Ohio".
    guard right == next + 1, traits.isDisjoint(with: .listed), !isAcronym(last),
      text.traits(first).isDisjoint(with: .listed), first == last,
      rightTraits.isDisjoint(with: [.place, .demonym, .maleName, .femaleName]), !isAcronym(right)
    else { return nil }
    return right
  }

  /// Whether `X and Y` is one name: `Food and Drug Administration`, `Ministry of Health and Sports`.
  private func joinsWithAnd(
    after last: Int, from first: Int, right: Int, hasOf: Bool, end: Int
  ) -> Bool {
    guard isName(right, end) else { return false }
    // `Mara Lind and Co Ltd`, `Lind and Sons`
    if text.isAny(right, "co co. sons") { return true }
    var tail = right
    while isName(tail + 1, end) { tail += 1 }
    if KnownNames.kind(NameKey(text, first, tail)) != nil { return true }
    let left = text.traits(last)
    guard left.isDisjoint(with: .listed), !isAcronym(last),
      text.traits(right).isDisjoint(with: .listed), !isAcronym(right)
    else { return false }
    let endsInHead = text.traits(tail).contains(.organisationHead)
    if hasOf { return !endsInHead && text.traits(first).contains(.organisationHead) }
    return endsInHead && tail > right && first == last && left.isDisjoint(with: .organisationHead)
  }
}
