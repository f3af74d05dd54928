import NewsCorpus

/// Which ways to write a name are ways to write one name.
extension NameEntries {
  /// Joins parts of names with the fuller names they are part of.
  ///
  /// A surname or a given name alone goes to the persons who bear it, the head of a name to the name
  /// that begins with it: `Bakken Hill` to `Bakken Hill Field`. A word that the lists know as something
  /// else stays apart: `Boston` is no short form of `Boston Globe`.
  mutating func join() {
    joinAcronyms()
    var byLast: [Vocabulary.Term: [Int]] = [:]
    var byFirst: [Vocabulary.Term: [Int]] = [:]
    for (number, entry) in entries.enumerated() where entry.terms.count > 1 {
      if let last = entry.terms.last { byLast[last, default: []].append(number) }
      if let first = entry.terms.first { byFirst[first, default: []].append(number) }
    }
    for number in entries.indices where entries[number].fuller.isEmpty {
      joinPerson(number, byLast, byFirst)
      if entries[number].fuller.isEmpty { joinPart(number, byLast, byFirst) }
    }
    for number in entries.indices where entries[number].fuller.count == 1 {
      settle(number)
    }
  }

  /// The most names that one short form is compared with.
  private static let mostFuller = 64

  private mutating func joinPerson(
    _ number: Int, _ byLast: [Vocabulary.Term: [Int]], _ byFirst: [Vocabulary.Term: [Int]]
  ) {
    let own = entries[number].scores.best
    guard let last = entries[number].terms.last, let first = entries[number].terms.first else {
      return
    }
    let isListed = own.kind != .person && own.lead >= 9 * Int32(min(entries[number].count, 3))
    guard !isListed else { return }
    let bySurname = (byLast[last] ?? []).prefix(Self.mostFuller).filter {
      isBearer($0, of: number)
        && (endsWith($0, number)
          || (entries[number].terms.count > 1 && entries[$0].terms.first == first))
    }
    if !bySurname.isEmpty {
      entries[number].fuller = longest(bySurname)
      return
    }
    guard entries[number].terms.count == 1, own.kind == .person || own.points < 4 else { return }
    let byGiven = (byFirst[first] ?? []).prefix(Self.mostFuller).filter { isBearer($0, of: number) }
    if !byGiven.isEmpty { entries[number].fuller = longest(byGiven) }
  }

  /// Whether `other` is a person with a longer name.
  private func isBearer(_ other: Int, of number: Int) -> Bool {
    guard other != number, entries[other].terms.count > entries[number].terms.count else {
      return false
    }
    let best = entries[other].scores.best
    return best.kind == .person && best.points > 0
  }

  private func endsWith(_ whole: Int, _ part: Int) -> Bool {
    entries[whole].terms.suffix(entries[part].terms.count).elementsEqual(entries[part].terms)
  }

  /// The names that are not themselves parts of another in the list.
  private func longest(_ numbers: [Int]) -> [Int] {
    numbers.filter { number in
      !numbers.contains { other in
        other != number && entries[other].terms.count > entries[number].terms.count
          && entries[other].terms.suffix(entries[number].terms.count)
            .elementsEqual(entries[number].terms)
      }
    }
  }

  private mutating func joinPart(
    _ number: Int, _ byLast: [Vocabulary.Term: [Int]], _ byFirst: [Vocabulary.Term: [Int]]
  ) {
    guard let first = entries[number].terms.first, let last = entries[number].terms.last else {
      return
    }
    let own = entries[number].scores.best
    guard own.lead < 8 * Int32(min(entries[number].count, 3)) || own.kind == .organisation else {
      return
    }
    var found = (byFirst[first] ?? []).prefix(Self.mostFuller).filter {
      isWhole($0, of: number) && entries[$0].terms.starts(with: entries[number].terms)
        && (own.kind == entries[$0].scores.best.kind || own.lead < 8)
    }
    if found.isEmpty, own.kind == .organisation {
      found = (byLast[last] ?? []).prefix(Self.mostFuller).filter {
        isWhole($0, of: number) && entries[$0].scores.best.kind == .organisation
          && endsWith($0, number)
      }
    }
    let whole = longest(found)
    // `Apple` is no short form of `Apple Music`, but of `Apple Inc.`
    if let term = entries[number].terms.first, entries[number].terms.count == 1,
      text.lexicon.traits(of: term).contains(.organisation), let other = whole.first,
      let last = entries[other].terms.last,
      !text.lexicon.traits(of: last).contains(.abbreviation)
    {
      return
    }
    if whole.count == 1 { entries[number].fuller = whole }
  }

  /// Whether `other` is an organisation or a place with a longer name.
  private func isWhole(_ other: Int, of number: Int) -> Bool {
    guard other != number, entries[other].terms.count > entries[number].terms.count else {
      return false
    }
    let best = entries[other].scores.best
    return (best.kind == .organisation || best.kind == .place) && best.lead >= 4
  }

  /// Gives the points of a variant to the name it stands for, so that both have one kind.
  private mutating func settle(_ number: Int) {
    let root = root(number)
    guard root != number else { return }
    entries[root].scores.add(entries[number].scores.halved)
  }

  /// Joins acronyms that are never written in brackets after their long form.
  private mutating func joinAcronyms() {
    var long: [UInt64: Int] = [:]
    for (number, entry) in entries.enumerated() where entry.terms.count > 1 && entry.letters > 0 {
      let kind = entry.scores.best.kind
      guard kind == .organisation || kind == .other else { continue }
      // Two long forms with the same letters: neither is meant for sure.
      long[entry.letters] = long[entry.letters] == nil ? number : -1
    }
    for number in entries.indices where entries[number].isAcronym && entries[number].fuller.isEmpty
    {
      guard let other = long[entries[number].letters], other >= 0,
        entries[number].scores.best.kind != .place
      else { continue }
      abbreviate(number, for: other)
    }
  }
}
