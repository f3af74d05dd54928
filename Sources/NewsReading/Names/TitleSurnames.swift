import NewsCorpus

/// Finds the titles that an article has as surnames: `Lord` of `Jonathan Lord`, `King` of `Ms King`.
struct TitleSurnames {
  let text: ReadText

  /// The terms of these titles.
  func terms() -> TermSet {
    var terms = TermSet()
    for index in text.tokens.indices.dropFirst()
    where text.has(index, .personTitle) && text.isCapitalised(index)
      && text.isCapitalised(index - 1) && !text.shape(index).contains(.dotted)
      && endsName(index) && isSurname(index)
    {
      terms.insert(text.tokens[index].term)
    }
    return terms
  }

  /// Whether no further name follows; `Jr.` is none.
  private func endsName(_ index: Int) -> Bool {
    !text.isCapitalised(index + 1) || text.shape(index + 1).contains(.paragraphStart)
      || Self.generations.contains(text.key(index + 1))
  }

  private func isSurname(_ index: Int) -> Bool {
    guard text.kind(index - 1) == .word, !text.shape(index).contains(.paragraphStart) else {
      return false
    }
    let before = text.traits(index - 1)
    if text.shape(index - 1).contains(.dotted), text.tokens[index - 1].length == 2 { return true }
    if Self.courtesies.contains(text.key(index - 1)) {
      return !Self.addresses.contains(text.key(index))
    }
    if !before.isDisjoint(with: .givenName) {
      return before.isDisjoint(with: [.place, .portfolio, .personTitle])
    }
    return Self.common.contains(text.key(index)) && isUnknownGivenName(index - 1)
      && isIntroduced(index + 1)
  }

  /// Whether a word that no list knows stands alone before the title: `Saoirse` of `Saoirse King`.
  private func isUnknownGivenName(_ index: Int) -> Bool {
    let others: TermTraits = [
      .place, .demonym, .organisation, .organisationHead, .placeHead, .placeOpening, .otherHead,
      .portfolio, .personTitle, .roleNoun, .common,
    ]
    return text.traits(index).isDisjoint(with: others.union(.functionWord).union(.calendar))
      && !text.shape(index).contains(.allCapitals) && text.shape(index).contains(.hasLowercase)
      && !text.isCapitalised(index - 1) && !text.has(index - 1, .determiner)
      && !text.has(index - 1, .preposition)
  }

  /// Whether what stands at `index` follows a person who is introduced: `, a nurse`, `, 42,`, `said`.
  private func isIntroduced(_ index: Int) -> Bool {
    if text.has(index, .speaks) { return true }
    guard text.kind(index) == .comma else { return false }
    return text.has(index + 1, .determiner) || text.kind(index + 1) == .number
      || text.isWord(index + 1, "who") || text.isWord(index + 1, "whose")
  }

  private static let courtesies = WordTable("mr mrs ms miss mx dr")
  /// How one who holds an office is addressed: `Mr. President`.
  private static let addresses = WordTable(
    """
    president speaker chairman chairwoman chair secretary minister premier chancellor ambassador mayor
    justice senator governor commissioner director vice-president attorney prosecutor delegate
    undersecretary general commander moderator coach chief leader
    """)
  /// Titles that are common surnames, and that hardly follow a place.
  private static let common = WordTable(
    """
    king lord pope bishop major prince dean marshal knight baron judge abbot duke earl deacon constable
    sergeant squire priest parson count
    """)
  private static let generations = WordTable("jr sr ii iii iv")
}
