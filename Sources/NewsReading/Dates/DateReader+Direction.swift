import NewsCorpus

/// Which way an expression points: to what has been or to what is to come.
extension DateReader {
  /// Which way the verbs around `index` point: the nearest one before it decides, else one after it.
  ///
  /// Right for “will meet on Friday” and “said Friday it will meet”; wrong where a participle stands
  /// between: “will hold the meeting planned Friday”.
  func direction(at index: Int, in sentence: Range<Int>) -> DateAnchor.Direction {
    let hasPart = Self.parts.contains(text.key(index - 1))
    let lead = text.key(hasPart ? index - 2 : index - 1)
    if lead == "of" && text.isWord(index - 2, "ahead")
      || lead == "to" && text.isWord(index - 2, "up") || lead == "least"
    {
      return .future
    }
    if lead == "by" || lead == "till" || lead == "until" {
      return isPastAround(index) ? .past : .future
    }
    var at = index - 1
    let stop = max(0, index - 12)
    // "will be wrapped up and voted on in April": a participle after "and" may belong to a verb before.
    var isJoined = false
    before: while at >= stop {
      switch text.kind(at) {
      case .word:
        if let sign = sign(at, before: index) {
          let isOpen = sign == .past && !Self.pastSigns.contains(text.key(at))
          guard isOpen, isJoined || text.isWord(at - 1, "and") || text.isWord(at - 1, "or") else {
            return sign
          }
          isJoined = true
        }
      case .period, .question, .exclamation, .semicolon, .openQuote, .closeQuote: break before
      default: break
      }
      at -= 1
    }
    if isJoined { return .past }
    // “On Friday, the council will vote”: the verb comes after.
    let limit = min(text.tokens.count, index + 9)
    at = index + 1
    while at < limit {
      let token = text.tokens[at]
      if token.kind == .period || token.shape.contains(.paragraphStart) { break }
      if token.kind == .word {
        let key = text.key(at)
        if key == "will" || key == "shall" { return .future }
        if Self.pastSigns.contains(key) || isParticiple(at) { return .past }
      }
      at += 1
    }
    return .nearest
  }

  /// What may stand between a preposition and its month: `by early November`.
  private static let parts = WordTable("early late mid")

  /// What the word at `at` says of an expression that begins at `index`; nil when it says nothing.
  private func sign(_ at: Int, before index: Int) -> DateAnchor.Direction? {
    let key = text.key(at)
    if Self.futureSigns.contains(key) {
      // "had been due Friday"
      return text.isWord(at - 1, "been") && text.isWord(at - 2, "had") ? .past : .future
    }
    if Self.pastSigns.contains(key), !text.isWord(at - 1, "be") { return .past }
    switch key {
    case "be": if text.isWord(at - 1, "to") { return .future }
    case "to": if Self.aims.contains(text.key(at - 1)) { return .future }
    case "as": if Self.bounds.contains(text.key(at - 1)) { return .future }
    case "until", "till": if at >= index - 5 { return .future }
    default: break
    }
    return isParticiple(at) && !isAttributive(at) ? .past : nil
  }

  /// Whether the clause around a `by` tells of the past: “had filed by Wednesday”, “until Monday it fell”.
  private func isPastAround(_ index: Int) -> Bool {
    for at in max(0, index - 10)..<min(text.tokens.count, index + 8) {
      let key = text.key(at)
      if Self.futureSigns.contains(key) || key == "to" && Self.aims.contains(text.key(at - 1)) {
        return false
      }
      if at > index, text.kind(at) == .period { break }
      if key == "had" || at > index && (Self.pastSigns.contains(key) || isParticiple(at)) {
        return true
      }
    }
    return false
  }

  /// `will`, `due`, and verbs that in the present tense tell what is arranged: `meets`, `begins`.
  private static let futureSigns = WordTable(
    """
    will shall won't would due scheduled expected expects expect plans planned planning upcoming
    effective payable slated forthcoming pending meets begins arrives convenes expires resumes
    departs kicks
    """)
  private static let aims = WordTable(
    """
    set supposed about likely ready poised going is are able plans hopes wants expects planned
    agreed pledged vowed promised intends aims hoping planning preparing
    """)
  private static let bounds = WordTable("soon early late")
  private static let pastSigns = WordTable(
    """
    said was were had did told met came took made went began held saw won lost found since wrote
    left got gave became fell rose broke spoke ran led sent brought paid sold
    """)

  /// Whether a word has the form of a past tense.
  private func isParticiple(_ index: Int) -> Bool {
    text.ends(index, in: "ed") && text.tokens[index].length > 4 && !text.isCapitalised(index)
      && !Self.noParticiples.contains(text.key(index))
  }

  /// Whether a participle belongs to a noun or an infinitive: `a still unspecified date`, `to be held`.
  private func isAttributive(_ index: Int) -> Bool {
    text.has(index - 1, .determiner) || text.has(index - 1, .preposition)
      || Self.attributiveLeads.contains(text.key(index - 1))
  }

  private static let noParticiples = WordTable(
    "succeed exceed proceed indeed speed breed bleed hundred sacred naked unlimited")
  private static let attributiveLeads = WordTable("be to still get being")
}
