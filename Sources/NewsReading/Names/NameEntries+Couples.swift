import NewsCorpus

/// Persons of one surname whom nothing but `Mr` and `Mrs` tells apart.
extension NameEntries {
  /// Parts each surname that is a man's in one place and a woman's in another: `Mr. Lund … Mrs. Lund`.
  ///
  /// Where neither title stands before it, it is either's: whoever was named last.
  mutating func partCouples(_ candidates: inout [NameCandidate]) {
    for number in entries.indices
    where entries[number].titleGenders == [.maleName, .femaleName]
      && entries[number].terms.count == 1 && entries[number].parts.initials == 0
    {
      let own = candidates.indices.filter { candidates[$0].entry == number }
      var persons: [Int] = []
      for gender in [TermTraits.maleName, .femaleName] {
        let titled = own.filter { courtesyGender(candidates[$0]) == gender }
        guard let first = titled.first else { continue }
        persons.append(entries.count)
        entries.append(entries[number].person(gender, at: first, candidates[first], titled.count))
        for place in titled { candidates[place].entry = entries.count - 1 }
      }
      let others = own.filter { candidates[$0].entry == number }
      entries[number].titleGenders = []
      entries[number].couple = persons
      guard let first = others.first else { continue }
      entries[number].candidate = first
      entries[number].tokens = candidates[first].first...candidates[first].last
      entries[number].count = others.count
    }
  }

  /// Gives each surname that nobody is found for the two who bear it with a title; and parts the two again where one
  /// name fits both: `Lee Lund` is one of them, and nothing says which.
  mutating func joinCouples() {
    for number in entries.indices where !entries[number].couple.isEmpty {
      let couple = entries[number].couple
      if couple.count > 1, let first = entries[couple[0]].fuller.first,
        couple.allSatisfy({ entries[$0].fuller == [first] })
      {
        for person in couple { entries[person].fuller = [] }
      }
      if entries[number].fuller.isEmpty { entries[number].fuller = couple }
    }
  }
}

extension NameEntries.Entry {
  /// The one of a couple who is called by a title.
  fileprivate func person(
    _ gender: TermTraits, at number: Int, _ candidate: NameCandidate, _ count: Int
  ) -> Self {
    var person = self
    person.titleGenders = gender
    person.candidate = number
    person.tokens = candidate.first...candidate.last
    person.count = count
    person.isToldByTitle = true
    return person
  }
}
