import NewsCorpus

/// The distinct names of an article and which of them are variants of one another.
struct NameEntries {
  /// One way to write a name, with all its occurrences taken together.
  struct Entry {
    /// The candidate that stands for it.
    var candidate: Int
    /// What speaks for each kind, over all occurrences.
    var scores: KindScores
    /// How often it occurs.
    var count = 1
    /// The terms of its capitalised words, without initials.
    var terms: [Vocabulary.Term]
    /// The first letters of its capitalised words, or the letters of an acronym; 0 when neither is
    /// to be had.
    var letters: UInt64
    /// Whether it is one word in capitals.
    var isAcronym: Bool
    /// The entries it may be a variant of; more than one for a surname that two persons share.
    var fuller: [Int] = []
    /// Whether it was joined because it abbreviates the other.
    var isAbbreviation = false
  }

  let text: ReadText
  private(set) var entries: [Entry] = []
  private var byKey = KeyTable()

  init(_ text: ReadText) { self.text = text }

  /// The entry of a key; nil when no name has it.
  func entry(_ key: NameKey) -> Int? { byKey[key] }

  /// Enters a candidate; answers the number of its entry.
  mutating func enter(_ candidate: NameCandidate, number: Int) -> Int {
    if let known = byKey[candidate.key] {
      entries[known].scores.add(candidate.scores)
      entries[known].count += 1
      return known
    }
    byKey.set(candidate.key, entries.count)
    entries.append(
      Entry(
        candidate: number, scores: candidate.scores,
        terms: terms(candidate.first, candidate.last), letters: letters(candidate),
        isAcronym: isAcronym(candidate)))
    return entries.count - 1
  }

  /// Gives points to the kind that a neighbour in a list has: `Sarmin and Homs`.
  mutating func lean(_ number: Int, to kind: NameKind, _ points: Int32) {
    entries[number].scores[kind] += points
  }

  /// Renumbers the candidates that stand for entries: `places[old]` is the new number.
  mutating func renumber(_ places: [Int]) {
    for number in entries.indices { entries[number].candidate = places[entries[number].candidate] }
  }

  private func terms(_ first: Int, _ last: Int) -> [Vocabulary.Term] {
    var terms: [Vocabulary.Term] = []
    for index in first...last where text.kind(index) == .word {
      let token = text.tokens[index]
      let isInitial = token.length <= 2 && token.shape.contains(.dotted)
      let traits = text.traits(index)
      let isSmall =
        traits.contains(.particle) && (index < last) && token.length <= 3 && !isInitial
      if token.shape.contains(.capitalised), !isInitial, !isSmall { terms.append(token.term) }
    }
    return terms
  }

  private func isAcronym(_ candidate: NameCandidate) -> Bool {
    candidate.first == candidate.last && text.shape(candidate.first).contains(.allCapitals)
      && !candidate.isTitleCase
  }

  /// `HMC` and `Higher Military Commission` have the same letters.
  private func letters(_ candidate: NameCandidate) -> UInt64 {
    var letters: UInt64 = 0
    var count = 0
    func add(_ byte: UInt8) {
      guard byte >= 0x41, byte <= 0x5A else { return }
      letters = letters << 8 | UInt64(byte)
      count += 1
    }
    if isAcronym(candidate) {
      for byte in text.bytes(candidate.first) { add(byte) }
    } else {
      for index in candidate.first...candidate.last where text.kind(index) == .word {
        add(text.text[Int(text.tokens[index].start)])
      }
    }
    return count >= 2 && count <= 8 ? letters : 0
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

  /// Says that one entry is written for another in brackets: `Popular Mobilization Forces (PMF)`.
  mutating func abbreviate(_ short: Int, for long: Int) {
    guard short != long, entries[short].fuller.isEmpty, entries[short].terms.count == 1 else {
      return
    }
    entries[short].fuller = [long]
    entries[short].isAbbreviation = true
  }

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

  private mutating func joinPerson(
    _ number: Int, _ byLast: [Vocabulary.Term: [Int]], _ byFirst: [Vocabulary.Term: [Int]]
  ) {
    let entry = entries[number]
    let own = entry.scores.best
    guard let last = entry.terms.last, let first = entry.terms.first else { return }
    let isListed = own.kind != .person && own.lead >= 9 * Int32(min(entry.count, 3))
    guard !isListed else { return }
    let isBearer = { [entries] (other: Int) -> Bool in
      let fuller = entries[other]
      return other != number && fuller.terms.count > entry.terms.count
        && fuller.scores.best.kind == .person && fuller.scores.best.points > 0
    }
    let bySurname = (byLast[last] ?? []).filter {
      isBearer($0) && entries[$0].terms.suffix(entry.terms.count).elementsEqual(entry.terms)
        || (isBearer($0) && entry.terms.count > 1 && entries[$0].terms.first == first)
    }
    if !bySurname.isEmpty {
      entries[number].fuller = longest(bySurname)
      return
    }
    guard entry.terms.count == 1 else { return }
    let byGiven = (byFirst[first] ?? []).filter(isBearer)
    if own.kind == .person || own.points < 4, !byGiven.isEmpty {
      entries[number].fuller = longest(byGiven)
    }
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
    let entry = entries[number]
    guard let first = entry.terms.first, let last = entry.terms.last else { return }
    let own = entry.scores.best
    guard own.lead < 8 * Int32(min(entry.count, 3)) || own.kind == .organisation else { return }
    let wholes = { [entries] (other: Int) -> Bool in
      let kind = entries[other].scores.best.kind
      return other != number && entries[other].terms.count > entry.terms.count
        && (kind == .organisation || kind == .place) && entries[other].scores.best.lead >= 4
    }
    var found = (byFirst[first] ?? []).filter {
      wholes($0) && entries[$0].terms.starts(with: entry.terms)
        && (own.kind == entries[$0].scores.best.kind || own.lead < 8)
    }
    if found.isEmpty, own.kind == .organisation {
      found = (byLast[last] ?? []).filter {
        wholes($0) && entries[$0].scores.best.kind == .organisation
          && entries[$0].terms.suffix(entry.terms.count).elementsEqual(entry.terms)
      }
    }
    let whole = longest(found)
    if whole.count == 1 { entries[number].fuller = whole }
  }

  /// Gives the points of a variant to the name it stands for, so that both have one kind.
  private mutating func settle(_ number: Int) {
    let root = root(number)
    guard root != number else { return }
    entries[root].scores.add(entries[number].scores.halved)
  }

  /// The fullest name of which an entry is a variant.
  func root(_ number: Int) -> Int {
    var number = number
    for _ in 0..<8 {
      guard entries[number].fuller.count == 1 else { return number }
      number = entries[number].fuller[0]
    }
    return number
  }
}
