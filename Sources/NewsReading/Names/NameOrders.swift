import NewsCorpus

/// Tells which word of a person’s name is the surname.
struct NameOrders {
  private let text: ReadText
  private let entries: NameEntries
  /// For each entry whether its last word stands alone for it somewhere.
  private var standsAlone: [Bool]

  init(text: ReadText, entries: NameEntries) {
    self.text = text
    self.entries = entries
    standsAlone = Array(repeating: false, count: entries.entries.count)
    for (number, entry) in entries.entries.enumerated()
    where entry.terms.count == 1 && entry.fuller.count == 1 {
      let root = entries.root(number)
      if entries.entries[root].terms.last == entry.terms.first { standsAlone[root] = true }
    }
  }

  /// The order of the words of a name whose variants stand for `entry`, by the tokens of the fullest.
  func order(of entry: Int, fullest: ClosedRange<Int>) -> NameOrder {
    let (first, last) = (fullest.lowerBound, fullest.upperBound)
    guard last > first else { return .surnameLast }
    if entries.entries[entry].parts.opensWithParticle {
      return standsAlone[entry] ? .givenLikeParticle : .surnameLast
    }
    guard FamilyNames.contains(text.key(first)) else { return .surnameLast }
    // "Kim Jong-ho"
    if text.kind(last - 1) == .hyphen, !text.isCapitalised(last), !text.isSpaced(last) {
      return .familyFirst
    }
    let isOther = (first + 1...last).contains {
      !text.isCapitalised($0) || !text.traits($0).isDisjoint(with: Self.western)
    }
    guard !isOther, !standsAlone[entry] else { return .surnameLast }
    if FamilyNames.isPlain(text.key(first)) {
      return last <= first + 2 ? .familyFirst : .surnameLast
    }
    let areShort = text.tokens[first + 1].length <= 5 && text.tokens[last].length <= 5
    return last == first + 2 && areShort ? .familyFirst : .surnameLast
  }

  /// What syllables of a Chinese or Korean given name hardly are.
  private static let western = TermTraits.listed.union([
    .common, .particle, .personTitle, .organisationHead, .placeHead, .otherHead,
  ])
}
