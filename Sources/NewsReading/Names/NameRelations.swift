import NewsCorpus

/// Whom a name is introduced by: `his wife, Mara Lund`, and with which rank.
struct NameRelations {
  let text: ReadText

  /// Whether a title that says more than `Mr` stands before the name.
  func hasRank(_ candidate: NameCandidate) -> Bool {
    candidate.title < candidate.first
      && (candidate.title + 1 < candidate.first
        || !Self.courtesies.contains(text.key(candidate.title)))
  }

  /// Whether `Mr` or `Mrs` stands before the name, as what given names tell; nothing when neither does.
  func titleGender(_ candidate: NameCandidate) -> TermTraits {
    guard candidate.title < candidate.first else { return [] }
    let title = text.key(candidate.first - 1)
    if Self.menTitles.contains(title) { return .maleName }
    return Self.womenTitles.contains(title) ? .femaleName : []
  }

  private static let menTitles = WordTable("mr sir lord")
  private static let womenTitles = WordTable("mrs ms miss lady dame madam mme")

  /// Whether the name is introduced as one of somebody’s family: `his wife, Mara Lund`, `Mara Lund, the
  /// mayor’s daughter,`.
  ///
  /// Wrong for one who is introduced so first and has an office all the same.
  func isRelative(_ candidate: NameCandidate) -> Bool {
    guard candidate.first < candidate.last else { return false }
    var before = candidate.title - 1
    if text.kind(before) == .comma { before -= 1 }
    if isRelation(before) { return true }
    var next = candidate.last + 1
    guard text.kind(next) == .comma else { return false }
    next += 1
    let end = next + 5
    while next < end, text.kind(next) == .word {
      if isRelation(next) { return true }
      guard
        text.has(next, .determiner) || text.has(next, .pronoun)
          || text.shape(next).contains(.clitic) || text.isCapitalised(next)
          || Self.modifiers.contains(text.key(next)) || text.shape(next + 1).contains(.clitic)
      else { return false }
      next += 1
    }
    return false
  }

  private func isRelation(_ index: Int) -> Bool {
    guard text.kind(index) == .word, text.tokens[index].length > 2,
      text.traits(index).isDisjoint(with: .functionWord)
    else { return false }
    if text.isWord(index, "lady") { return text.isWord(index - 1, "first") }
    return !text.isCapitalised(index) && Self.relations.contains(text.key(index))
  }

  private static let courtesies = WordTable("mr mrs ms miss mx dr sir dame lady lord madam")
  private static let modifiers = WordTable(
    "younger older elder eldest youngest oldest late twin former first second third estranged own only"
  )
  private static let relations = WordTable(
    """
    wife husband son daughter brother sister mother father spouse widow widower fiance fiancee girlfriend
    boyfriend child sibling cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother
    stepson stepdaughter stepmother stepfather ex-wife ex-husband
    """)
}
