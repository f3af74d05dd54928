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
    /// What its words are.
    var parts: NameParts
    /// The terms of its capitalised words, without initials.
    var terms: TermList { parts.terms }
    /// The first letters of its capitalised words, or the letters of an acronym; 0 when neither is
    /// to be had.
    var letters: UInt64
    /// Whether it is one word in capitals.
    var isAcronym: Bool
    /// The entries it may be a variant of; more than one for a surname that two persons share.
    var fuller: [Int] = []
    /// Whether it was joined because it abbreviates the other.
    var isAbbreviation = false
    /// The tokens of the first occurrence.
    var tokens: ClosedRange<Int>
    /// Whether a word before it was taken for a part of it: `Libertarian Mara Lund`.
    var isPadded = false
    /// Whether a title that says more than `Mr` stands before it somewhere.
    var hasRank = false
    /// What `Mr` or `Mrs` before it tells somewhere.
    var titleGenders: TermTraits = []
    /// Whether it is introduced somewhere as one of somebody’s family.
    var isRelative = false
    /// The two who are called so with `Mr` and `Mrs`, where somebody is called so without.
    var couple: [Int] = []
    /// Whether `Mr` or `Mrs` alone tells it from another of the surname.
    var isToldByTitle = false
  }

  let text: ReadText
  private let relations: NameRelations
  var entries: [Entry] = []
  private var byKey = OpenTable<NameKey, Int32>(capacity: 32, absent: -1)

  init(_ text: ReadText) {
    self.text = text
    relations = NameRelations(text: text)
  }

  /// The entry of a key; nil when no name has it.
  func entry(_ key: NameKey) -> Int? {
    let entry = byKey[key]
    return entry < 0 ? nil : Int(entry)
  }

  /// Enters a candidate; answers the number of its entry.
  mutating func enter(_ candidate: NameCandidate, number: Int) -> Int {
    if let known = entry(candidate.key) {
      entries[known].scores.add(candidate.scores)
      entries[known].count += 1
      note(candidate, for: known)
      return known
    }
    byKey[candidate.key] = Int32(entries.count)
    entries.append(
      Entry(
        candidate: number, scores: candidate.scores,
        parts: candidate.isBody
          ? NameParts() : NameParts(text, candidate.first, candidate.last),
        letters: letters(candidate),
        isAcronym: isAcronym(candidate), tokens: candidate.first...candidate.last))
    note(candidate, for: entries.count - 1)
    return entries.count - 1
  }

  /// Notes how an occurrence is introduced.
  private mutating func note(_ candidate: NameCandidate, for number: Int) {
    if !entries[number].hasRank { entries[number].hasRank = relations.hasRank(candidate) }
    entries[number].titleGenders.formUnion(courtesyGender(candidate))
    if !entries[number].isRelative { entries[number].isRelative = relations.isRelative(candidate) }
  }

  /// Whether `Mr` or `Mrs` stands before a name, as what given names tell; nothing when neither does.
  func courtesyGender(_ candidate: NameCandidate) -> TermTraits {
    relations.titleGender(candidate)
  }

  /// Gives points to the kind that a neighbour in a list has: `Sarmin and Homs`.
  mutating func lean(_ number: Int, to kind: NameKind, _ points: Int32) {
    entries[number].scores[kind] += points
  }

  /// Adds what the model sums up, in steps of which `quantum` make a point; the best kind keeps at
  /// least the points that the rules gave the best.
  mutating func add(_ steps: SIMD8<Int32>, quantum: Int32, to number: Int) {
    let before = max(1, entries[number].scores.best.points)
    for kind in NameKind.allCases {
      let own = steps[Int(kind.rawValue)]
      entries[number].scores[kind] += (own + (own < 0 ? -quantum : quantum) / 2) / quantum
    }
    let raise = before - entries[number].scores.best.points
    for kind in NameKind.allCases { entries[number].scores[kind] += raise }
  }

  /// Renumbers the candidates that stand for entries: `places[old]` is the new number.
  mutating func renumber(_ places: [Int]) {
    for number in entries.indices { entries[number].candidate = places[entries[number].candidate] }
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
        add(text.firstByte(index))
      }
    }
    return count >= 2 && count <= 8 ? letters : 0
  }

  /// Says that one entry is written for another in brackets: `Popular Mobilization Forces (PMF)`.
  mutating func abbreviate(_ short: Int, for long: Int) {
    guard short != long, entries[short].fuller.isEmpty, entries[short].terms.count == 1 else {
      return
    }
    entries[short].fuller = [long]
    entries[short].isAbbreviation = true
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
