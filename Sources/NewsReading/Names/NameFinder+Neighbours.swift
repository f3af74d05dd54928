import NewsCorpus

/// What stands beside a name and belongs to it, or stands in its run and does not.
extension NameFinder {
  /// Whether what follows a people or a country written as an acronym is a name of its own: `Danish Anna
  /// Berg`, `Sunni AMS`.
  ///
  /// Wrong for `Welsh Trevor Lane`, a street.
  func isPersonOfPeople(_ first: Int, _ last: Int) -> Bool {
    let traits = text.traits(first)
    let second = text.traits(first + 1)
    let names = text.traits(last)
    let heads: TermTraits = [.organisationHead, .placeHead, .otherHead]
    if !second.isDisjoint(with: .givenName), first + 1 < last, names.isDisjoint(with: heads) {
      return !traits.isDisjoint(with: [.demonym, .place, .organisation])
    }
    guard traits.contains(.demonym), !runs.isAcronym(first) else { return false }
    if last == first + 1 { return runs.isAcronym(last) }
    let unlike = heads.union([.common, .portfolio, .place, .demonym, .organisation, .roleNoun])
    return last == first + 2 && text.kind(last) == .word && text.isCapitalised(last)
      && !text.isWord(first - 1, "the") && second.isDisjoint(with: unlike)
      && names.isDisjoint(with: unlike) && !runs.isAcronym(first + 1) && !runs.isAcronym(last)
      && !hasWordEnding(first + 1) && !hasWordEnding(last)
  }

  /// Where a person begins who stands right behind a place: `Middle East Anna Berg`, `Oslo N1 Anna
  /// Berg` in a list without commas.
  ///
  /// Wrong for `Paris Jean Monnet`, a school named after city and man.
  func personAfterPlace(_ first: Int, _ last: Int) -> Int? {
    guard last - first >= 2, text.traits(first).isDisjoint(with: .givenName),
      (first + 1..<last).contains(where: {
        !text.traits($0).isDisjoint(with: .givenName) || text.shape($0).contains(.hasDigit)
      })
    else { return nil }
    var key = NameKey()
    for index in first..<min(last - 1, first + 3) {
      guard text.kind(index) == .word, text.isCapitalised(index) else { return nil }
      key.add(text.text, text.tokens[index].span)
      let isPlace =
        index == first ? text.has(first, .place) : KnownNames.kind(key) == .place
      guard isPlace else { continue }
      var person = index + 1
      // "E17": what stands behind a code in a list is no part of the place.
      let hasCode = text.shape(person).contains(.hasDigit)
      if hasCode { person += 1 }
      let traits = text.traits(person)
      let heads: TermTraits = [.organisationHead, .placeHead, .otherHead, .place]
      guard person < last, text.kind(person) == .word,
        hasCode || !traits.isDisjoint(with: .givenName),
        traits.isDisjoint(with: [.common, .place, .placeOpening, .personTitle]),
        text.isCapitalised(person + 1), text.traits(last).isDisjoint(with: heads)
      else { continue }
      return person
    }
    return nil
  }

  /// Where a person begins who stands right behind an office: `Secretary of Inland Security Anna Berg`.
  func personBehindOffice(_ first: Int, _ last: Int) -> Int? {
    // `Director of National` is no name's beginning.
    let of = text.isWord(first - 1, "of") || !text.isCapitalised(first - 1) ? first - 1 : first - 2
    guard last - first >= 2, text.isWord(of, "of"),
      !text.traits(of - 1).isDisjoint(with: [.roleNoun, .personTitle]),
      text.traits(first).isDisjoint(with: .givenName)
    else { return nil }
    return (first + 1..<last).first { index in
      let traits = text.traits(index)
      return text.kind(index) == .word && !traits.isDisjoint(with: .givenName)
        && traits.isDisjoint(with: [.place, .personTitle])
        && (!traits.contains(.common) || isSurnameAlone(last, behind: index))
        && (index...last).allSatisfy { text.isCapitalised($0) || text.kind($0) != .word }
    }
  }

  /// Whether the last word of a run can only be the surname of the given name before it: `Draper` of `Mark Draper`,
  /// not `Mark Street`.
  private func isSurnameAlone(_ last: Int, behind given: Int) -> Bool {
    last == given + 1
      && text.traits(last).isDisjoint(with: [
        .organisationHead, .placeHead, .otherHead, .common, .place, .portfolio, .organisation,
      ])
  }

  /// The end of `Iraqi security forces`, when a people alone ends at `last`.
  func bodyEnd(_ first: Int, _ last: Int) -> Int? {
    guard text.has(last, .demonym) else { return nil }
    if first < last, text.traits(first).isDisjoint(with: [.demonym, .placeOpening]) { return nil }
    return collectives.body(after: last)
  }

  /// Whether the lists or the writing show an organisation before any context is looked at.
  func isOrganisation(_ candidate: NameCandidate) -> Bool {
    if candidate.title < candidate.first { return false }
    if let kind = KnownNames.kind(candidate.key) { return kind == .organisation }
    let traits = text.traits(candidate.last)
    return traits.isDisjoint(with: .place)
      && (!traits.isDisjoint(with: [.organisation, .organisationHead])
        || runs.isAcronym(candidate.last))
  }

  /// The number before a unit that has one: `5th Fleet`, `71st Relief Battalion`.
  func ordinal(before first: Int, _ last: Int) -> Int? {
    let number = first - 1
    guard text.kind(number) == .number, text.shape(number).contains(.hasLowercase),
      text.shape(first).contains(.spaceBefore), text.tokens[number].length <= 5
    else { return nil }
    if text.has(last, .organisationHead) { return number }
    for word in ["circuit", "wing", "infantry", "cavalry"] as [StaticString]
    where text.isWord(last, word) { return number }
    return nil
  }
}
