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
    var byLast = EntriesByTerm()
    var byFirst = EntriesByTerm()
    // By number here and below: an entry is large, and would be copied.
    for number in entries.indices {
      let isFull = entries[number].terms.count > 1
      guard isFull || entries[number].parts.initials != 0 else { continue }
      if let last = entries[number].terms.last { byLast.append(number, last) }
      if isFull, let first = entries[number].terms.first { byFirst.append(number, first) }
    }
    byLast.sort()
    byFirst.sort()
    joinPadded(byLast)
    for number in entries.indices where entries[number].fuller.isEmpty {
      joinPerson(number, byLast, byFirst)
      if entries[number].fuller.isEmpty { joinPart(number, byLast, byFirst) }
    }
    joinCouples()
    for number in entries.indices where entries[number].fuller.count > 1 {
      let roots = Set(entries[number].fuller.map { root($0) })
      if roots.count == 1 { entries[number].fuller = Array(roots) }
    }
    for number in entries.indices where entries[number].fuller.count == 1 {
      settle(number)
    }
  }

  /// The most names that one short form is compared with.
  static let mostFuller = 64

  /// Whether the words of `part` are the last ones of `whole`.
  func endsWith(_ whole: Int, _ part: Int) -> Bool {
    entries[whole].terms.suffix(entries[part].terms.count).elementsEqual(entries[part].terms)
  }

  /// The names that are not themselves parts of another in the list.
  func longest(_ numbers: [Int]) -> [Int] {
    numbers.filter { number in
      !numbers.contains { other in
        other != number && entries[other].terms.count > entries[number].terms.count
          && entries[other].terms.suffix(entries[number].terms.count)
            .elementsEqual(entries[number].terms)
      }
    }
  }

  private mutating func joinPart(
    _ number: Int, _ byLast: EntriesByTerm, _ byFirst: EntriesByTerm
  ) {
    guard let first = entries[number].terms.first, let last = entries[number].terms.last else {
      return
    }
    let own = entries[number].scores.best
    guard own.lead < 8 * Int32(min(entries[number].count, 3)) || own.kind == .organisation else {
      return
    }
    var found = byFirst.filter(first, atMost: Self.mostFuller) {
      isWhole($0, of: number) && entries[$0].terms.starts(with: entries[number].terms)
        && (own.kind == entries[$0].scores.best.kind || own.lead < 8)
    }
    if found.isEmpty, own.kind == .organisation {
      found = byLast.filter(last, atMost: Self.mostFuller) {
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
    // `United`, an airline, is no short form of `United Nations Development Programme`.
    if entries[number].terms.count == 1, let other = whole.first, entries[other].terms.count > 2,
      entries[other].terms.first == first
    {
      let start = entries[other].tokens.lowerBound
      if KnownNames.kind(NameKey(text, start, start + 1)) != nil { return }
    }
    if whole.count == 1 { entries[number].fuller = whole }
  }

  /// Whether `other` is an organisation or a place with a longer name.
  private func isWhole(_ other: Int, of number: Int) -> Bool {
    guard other != number, !entries[other].isPadded,
      entries[other].terms.count > entries[number].terms.count
    else { return false }
    let best = entries[other].scores.best
    return (best.kind == .organisation || best.kind == .place) && best.lead >= 4
  }

  /// Gives the points of a variant to the name it stands for, so that both have one kind.
  private mutating func settle(_ number: Int) {
    let root = root(number)
    guard root != number else { return }
    entries[root].scores.add(entries[number].scores.halved)
    let (own, whole) = (entries[number].scores.best, entries[root].scores.best)
    if own.kind == .person, whole.kind != .person, couldBePerson(root) {
      entries[root].scores[.person] += whole.lead + own.points
    }
  }

  /// Joins acronyms that are never written in brackets after their long form.
  private mutating func joinAcronyms() {
    // `.min`: no long form; -1: several.
    var long = OpenTable<NameKey, Int32>(capacity: 32, absent: .min)
    for number in entries.indices
    where entries[number].terms.count > 1 && entries[number].letters > 0 {
      let kind = entries[number].scores.best.kind
      guard kind == .organisation || kind == .other else { continue }
      // Two long forms with the same letters: neither is meant for sure.
      long.update(NameKey(letters: entries[number].letters)) {
        $0 = $0 == .min ? Int32(number) : -1
      }
    }
    for number in entries.indices where entries[number].isAcronym && entries[number].fuller.isEmpty
    {
      let other = Int(long[NameKey(letters: entries[number].letters)])
      guard other >= 0, entries[number].scores.best.kind != .place else { continue }
      abbreviate(number, for: other)
    }
  }
}

/// The numbers of entries by one of their terms: a sorted array, for there are few in an article.
struct EntriesByTerm {
  /// Terms above, numbers in the lower half.
  private var rows: [Int] = []

  mutating func append(_ number: Int, _ term: Vocabulary.Term) {
    rows.append(Int(term) << 32 | number)
  }

  mutating func sort() { rows.sort() }

  /// The entries with a term that meet a condition, of the first `most` in order.
  ///
  /// - Complexity: O(log *n* + *m*) for *n* entries and *m* with the term.
  func filter(_ term: Vocabulary.Term, atMost most: Int, _ isWanted: (Int) -> Bool) -> [Int] {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] >> 32 < Int(term) { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    var seen = 0
    while low < rows.count, rows[low] >> 32 == Int(term), seen < most {
      let number = rows[low] & 0xFFFF_FFFF
      if isWanted(number) { found.append(number) }
      low += 1
      seen += 1
    }
    return found
  }
}
