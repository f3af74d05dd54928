import NewsCorpus

/// Which ways to write a person's name are ways to write one person's.
extension NameEntries {
  /// Joins a surname, a given name or a shorter form with the persons who bear it.
  mutating func joinPerson(
    _ number: Int, _ byLast: EntriesByTerm, _ byFirst: EntriesByTerm
  ) {
    let own = entries[number].scores.best
    guard let last = entries[number].terms.last, let first = entries[number].terms.first else {
      return
    }
    let isListed = own.kind != .person && own.lead >= 9 * Int32(min(entries[number].count, 3))
    guard !isListed else { return }
    let bySurname = bearers(of: number, last, first, byLast)
    if !bySurname.isEmpty {
      guard !isSomebodyElse(number, bySurname) else { return }
      entries[number].fuller = longest(bySurname)
      return
    }
    if let fullest = withMoreInitials(number, last, byLast) {
      entries[number].fuller = [fullest]
      return
    }
    guard entries[number].terms.count == 1, own.kind == .person || own.points < 4 else { return }
    let byGiven = byFirst.filter(first, atMost: Self.mostFuller) {
      isBearer($0, of: number) && fits(number, $0)
    }
    if !byGiven.isEmpty { entries[number].fuller = longest(byGiven) }
  }

  /// Finds the names that have a word too many before them, and joins them with those that have not.
  mutating func joinPadded(_ byLast: EntriesByTerm) {
    for whole in entries.indices
    where entries[whole].terms.count > 1 && entries[whole].fuller.isEmpty {
      guard let last = entries[whole].terms.last else { continue }
      let isLong = entries[whole].terms.count > 2
      guard isLong || isShouted(whole) else { continue }
      let shorter =
        isLong
        ? byLast.filter(last, atMost: Self.mostFuller) { isPadded(whole, by: $0) }
        : entries.indices.filter { entries[$0].terms.elementsEqual(CollectionOfOne(last)) }
      guard
        let number = shorter.first(where: {
          entries[$0].scores.best.kind == .person && isBearer(whole, of: $0)
        })
      else { continue }
      entries[whole].fuller = [number]
      entries[whole].isPadded = true
    }
  }

  /// Whether a name of two words begins with a shouted one: `WATCHED Lund`.
  private func isShouted(_ number: Int) -> Bool {
    let tokens = entries[number].tokens
    return entries[number].terms.count == 2 && text.tokens[tokens.lowerBound].length > 4
      && text.shape(tokens.lowerBound).contains(.allCapitals)
      && !text.shape(tokens.upperBound).contains(.allCapitals)
      && text.traits(tokens.lowerBound).isDisjoint(with: .givenName)
  }

  /// The persons whose surname an entry gives: `Dyke` and `Van Dyke` those of `Rita van Dyke`.
  private func bearers(
    of number: Int, _ last: Vocabulary.Term, _ first: Vocabulary.Term, _ byLast: EntriesByTerm
  ) -> [Int] {
    let found = byLast.filter(last, atMost: Self.mostFuller) {
      isBearer($0, of: number) && fits(number, $0)
        && (endsWith($0, number)
          || (entries[number].terms.count > 1 && entries[$0].terms.first == first))
    }
    guard found.isEmpty, entries[number].parts.opensWithParticle else { return found }
    return byLast.filter(last, atMost: Self.mostFuller) {
      $0 != number && entries[$0].parts.particle == first && entries[$0].scores.best.kind == .person
    }
  }

  /// Whether a longer name is `short` with a word before it that is no part of it: `Libertarian Mara
  /// Lund`.
  private func isPadded(_ long: Int, by short: Int) -> Bool {
    let more = entries[long].terms.count - entries[short].terms.count
    guard more > 0, entries[short].terms.count > 1, endsWith(long, short),
      let first = entries[short].terms.first
    else { return false }
    let before = text.lexicon.traits(of: entries[long].terms[more - 1])
    guard !text.lexicon.traits(of: first).isDisjoint(with: .givenName),
      before.isDisjoint(with: TermTraits.givenName.union(.particle))
    else { return false }
    return !before.isDisjoint(with: Self.padding) || entries[short].count >= entries[long].count
  }

  /// What a word is that is taken for the first of a name, and is none.
  private static let padding = TermTraits.functionWord.union([
    .common, .roleNoun, .personTitle, .portfolio, .demonym, .organisation, .organisationHead,
    .speaks, .reports,
  ])

  private func fits(_ short: Int, _ long: Int) -> Bool {
    entries[short].parts.fits(entries[long].parts, letters: entries[long].letters >> 8)
  }

  /// `Dana R. Quill` for `Dana Quill`; nil when a `Dana T. Quill` is named too.
  private func withMoreInitials(
    _ number: Int, _ last: Vocabulary.Term, _ byLast: EntriesByTerm
  ) -> Int? {
    guard entries[number].terms.count > 1, entries[number].scores.best.kind == .person else {
      return nil
    }
    let own = entries[number].parts.initialCount
    let fuller = byLast.filter(last, atMost: Self.mostFuller) {
      entries[$0].terms == entries[number].terms && entries[$0].parts.initialCount > own
        && entries[$0].scores.best.kind == .person && fits(number, $0)
    }
    guard
      let most = fuller.max(by: {
        entries[$0].parts.initialCount < entries[$1].parts.initialCount
      }), fuller.allSatisfy({ $0 == most || fits($0, most) })
    else { return nil }
    return most
  }

  /// Whether a surname alone is that of somebody known, and only relatives are named in full: `President
  /// Lund … his wife, Mara Lund`, `Lund … Erik Lund Jr.`
  private func isSomebodyElse(_ number: Int, _ bearers: [Int]) -> Bool {
    guard entries[number].terms.count == 1, entries[number].parts.generation == 0 else {
      return false
    }
    let isFirst = bearers.allSatisfy { entries[number].candidate < entries[$0].candidate }
    if bearers.allSatisfy({ entries[$0].parts.generation > 0 }), isFirst { return true }
    // `Mr. Lund` is not Mara Lund.
    let own = entries[number].titleGenders
    if own == .maleName || own == .femaleName,
      bearers.allSatisfy({ isOther(givenGender($0), than: own) })
    {
      return true
    }
    // `President Lund came. … Mara Lund listened.` Of a man named so, the full name is mostly his own.
    if entries[number].hasRank, entries[number].count > 1,
      bearers.allSatisfy({
        !entries[$0].hasRank && entries[$0].count == 1 && givenGender($0) == .femaleName
          && entries[number].tokens.lowerBound < entries[$0].tokens.lowerBound
      })
    {
      return true
    }
    guard
      bearers.allSatisfy({ entries[$0].isRelative || entries[$0].parts.generation > 0 })
    else { return false }
    return isFirst || entries[number].hasRank && !bearers.contains { entries[$0].hasRank }
  }

  /// What the given name of a person tells.
  private func givenGender(_ number: Int) -> TermTraits {
    guard entries[number].terms.count > 1, let first = entries[number].terms.first else {
      return []
    }
    return text.lexicon.traits(of: first).intersection(.givenName)
  }

  private func isOther(_ gender: TermTraits, than title: TermTraits) -> Bool {
    (gender == .maleName || gender == .femaleName) && gender != title
  }

  /// Whether `other` is a person with a longer name.
  private func isBearer(_ other: Int, of number: Int) -> Bool {
    guard other != number, !entries[other].isPadded, isLonger(other, than: number) else {
      return false
    }
    let best = entries[other].scores.best
    if best.kind == .person { return best.points > 0 }
    // "Del Lund, a smith … Lund said": a place that bears a person's surname is none.
    let own = entries[number].scores.best
    return own.kind == .person && own.points >= 4
      && (couldBePerson(other) || best.lead < Self.sure && isShouted(other))
  }

  /// With so many points more than any other a kind is sure.
  private static let sure: Int32 = 10

  /// Whether a name that is taken for something else for want of evidence has the form of a person's: `Del
  /// Lund`, `Xi Tarlong`.
  func couldBePerson(_ number: Int) -> Bool {
    let entry = entries[number]
    return entry.scores.best.lead < Self.sure
      && (entry.parts.opensWithParticle
        || entry.terms.count > 1 && FamilyNames.isPlain(text.key(entry.tokens.lowerBound)))
  }

  /// Whether a name has more words, or initials before a surname: `D. R. Lund` for `Lund`.
  private func isLonger(_ other: Int, than number: Int) -> Bool {
    let (one, two) = (entries[other], entries[number])
    if one.terms.count > two.terms.count { return true }
    return one.terms.count == 1 && two.terms.count == 1
      && one.parts.initialCount > two.parts.initialCount
  }
}
