import NewsCorpus

/// Words written with a point: whether the point ends the sentence too.
extension SentenceSplitter {
  /// Whether a dotted word ends the sentence begun at `start` before the word at `opener`.
  ///
  /// Gets `He joined Fjord Inc. Terms were not given` right as two, `the U.S. Senate` as one; takes
  /// `at Fjord Inc. Lind left` for one, as `Lind` might go on the name.
  func endsAfterAbbreviation(
    _ index: Int, _ opener: Int, from start: Int, in range: Range<Int>
  ) -> Bool {
    let traits = text.traits(index)
    let first = text.tokens[opener]
    if traits.contains(.titleAbbreviation) {
      // `It was founded by J. R. Holm Sr. It grew.`
      return text.spells(index, "sr.") && index > start
        && text.tokens[index - 1].shape.contains(.capitalised)
        && text.traits(opener).contains(.sentenceStarter) && opener == index + 1
    }
    guard first.shape.contains(.capitalised) else { return false }
    if !rules.isEnglish { return text.tokens[index].length > 2 && traits.contains(.abbreviation) }
    let after = text.traits(opener)
    let starts = after.contains(.sentenceStarter)
    if traits.contains(.dayHalf) { return endsAfterTime(index, opener, from: start, in: range) }
    if opener == index + 1, traits.contains(.abbreviation) {
      if isTermsSentence(opener, in: range) || isCourtesyTitle(opener)
        || namesAgain(index, opener, from: start) || endsPlace(index, from: start)
      {
        return true
      }
    }
    if text.tokens[index].length == 2 {
      // `you and I. Did you see Albert I. Did?`
      let isAlone =
        index > start && !text.tokens[index - 1].shape.contains(.capitalised)
        && after.contains(.auxiliary)
      return (starts || isAlone) && first.length > 1 && opener == index + 1
    }
    return starts || text.tokens[index + 1].kind == .openQuote
      || opener == index + 1 && hasOwnVerb(index, opener, from: start, in: range)
  }

  /// `Holm Inc. Terms were not given`: an everyday word with a small one after it goes on no name.
  private func isTermsSentence(_ opener: Int, in range: Range<Int>) -> Bool {
    let traits = text.traits(opener)
    return traits.contains(.common)
      && traits.isDisjoint(with: [.listed, .organisationHead, .placeHead, .personTitle])
      && opener + 1 < range.upperBound && !text.tokens[opener + 1].shape.contains(.capitalised)
  }

  /// `of Fjord Inc. Mr. Holm`: no name goes on with `Mr.`
  private func isCourtesyTitle(_ opener: Int) -> Bool {
    let token = text.tokens[opener]
    return token.shape.contains(.dotted) && text.text[Int(token.start)] == 0x4D
      && token.length <= 4
      && text.traits(opener).isSuperset(of: [.titleAbbreviation, .personTitle])
  }

  /// `Fjord Cruise Lines Inc. Fjord owns it`: a word of the name begins no part of the same name.
  private func namesAgain(_ index: Int, _ opener: Int, from start: Int) -> Bool {
    let term = text.tokens[opener].term
    var before = index
    while before > start, index - before < 6,
      text.tokens[before - 1].shape.contains(.capitalised)
    {
      before -= 1
      if text.tokens[before].term == term { return true }
    }
    return false
  }

  /// `based in Vikby, Conn. Fjord owns it`, `by Ada Lind, D-Conn. Fjord owns it`: a comma would follow if the
  /// sentence went on.
  private func endsPlace(_ index: Int, from start: Int) -> Bool {
    guard index >= start + 2, text.traits(index).contains(.stateAbbreviation) else { return false }
    let before = text.tokens[index - 2]
    return switch text.tokens[index - 1].kind {
    case .comma: before.shape.contains(.capitalised)
    case .hyphen: before.shape.contains(.capitalised) && before.length == 1
    default: false
    }
  }

  /// Whether `a.m.` or `p.m.` ends a sentence: not in `3 p.m. EST`, `3 p.m. Oslo time`, `3 p.m. Monday`,
  /// nor where nothing but a time has been said: `At 5 a.m. Mr. Holm left`.
  private func endsAfterTime(
    _ index: Int, _ opener: Int, from start: Int, in range: Range<Int>
  ) -> Bool {
    guard text.traits(opener).isDisjoint(with: .calendar),
      !text.tokens[opener].shape.contains(.allCapitals)
    else { return false }
    if index - start <= 3, text.traits(start).contains(.preposition) { return false }
    let next = opener + 1
    return
      !(next < range.upperBound && text.tokens[next].kind == .word
      && text.spells(next, "time"))
  }

  // MARK: Acronyms

  /// What an acronym stands before in one name: `U.S. Senate`, `U.N. Secretary`, `U.K. Treasury`.
  private static let namedWith: TermTraits = [
    .organisationHead, .organisation, .office, .personTitle, .portfolio, .demonym, .placeHead,
    .otherHead, .placeOpening, .institution,
  ]

  /// Whether a new subject with a verb of its own follows a dotted word: `lives in the U.S. Ada left`.
  ///
  /// Gets `She left the U.N. Officials mourned` right as two and `the U.S. Senate voted` as one; takes
  /// `She sold U.S. Holm sank` for one, as nothing tells that Holm is no part of a name.
  private func hasOwnVerb(
    _ index: Int, _ opener: Int, from start: Int, in range: Range<Int>
  ) -> Bool {
    if isCourtesyTitle(opener) { return true }
    let subject = text.traits(opener)
    let isEverybody = subject.contains(.person) && text.endsInS(opener)
    let isPolice = text.spells(opener, "police")
    guard opener + 1 < range.upperBound,
      isEverybody || isPolice || subject.isDisjoint(with: Self.namedWith)
    else { return false }
    if isEverybody { return !text.tokens[opener + 1].shape.contains(.capitalised) }
    // `Pilots of the firm`
    if text.endsInS(opener), text.traits(opener + 1).contains(.preposition),
      !text.tokens[opener + 1].shape.contains(.capitalised), endsPhrase(index, from: start)
    {
      return (opener + 2..<max(opener + 2, min(range.upperBound, opener + 8))).contains(
        where: isFiniteVerb)
    }
    var verb = opener + 1
    while verb < min(range.upperBound, opener + 3), text.tokens[verb].shape.contains(.capitalised) {
      verb += 1
    }
    guard verb < range.upperBound, isFiniteVerb(verb) else { return false }
    let isPhrase = endsPhrase(index, from: start)
    if !subject.isDisjoint(with: .givenName) || isPolice {
      return isPhrase || text.traits(index).contains(.abbreviation)
        || index > start && text.spells(index - 1, "the")
    }
    guard verb == opener + 1, text.tokens[index].length > 3 else { return false }
    return isPhrase
      && (!subject.contains(.common) || (start..<index).contains(where: isFiniteVerb))
  }

  /// Whether an acronym is a noun that ends a phrase: `to the U.N.`, `in Washington, D.C.`
  private func endsPhrase(_ index: Int, from start: Int) -> Bool {
    guard index >= start + 2 else { return false }
    if text.tokens[index - 1].kind == .comma {
      return text.tokens[index - 2].shape.contains(.capitalised)
    }
    let before = text.traits(index - 1)
    if before.contains(.preposition) { return true }
    return text.spells(index - 1, "the") && index >= start + 3
      && text.traits(index - 2).contains(.preposition)
  }

  /// Whether the word at `index` can only be the verb of a sentence: `has`, `went`, `rang`, `landed`.
  private func isFiniteVerb(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, !token.shape.contains(.capitalised) else { return false }
    let traits = text.traits(index)
    if !traits.isDisjoint(with: [.auxiliary, .irregularPast]) { return true }
    if traits.contains(.reports) {
      return traits.isDisjoint(with: [.participle, .baseForm, .nounToo])
    }
    let end = Int(token.end)
    return token.length > 4 && text.text[end - 1] == 0x64 && text.text[end - 2] == 0x65
  }
}
