import NewsCorpus

/// A reporting verb with its auxiliaries and adverbs: `has also repeatedly said`.
struct VerbGroup {
  /// The first token of the group.
  private(set) var first: Int
  /// Whether an auxiliary makes the verb finite: `will say`, `is telling`.
  private(set) var isFinite = false
  /// `did not say`
  private(set) var isNegated = false
  /// `will say`, `may say`
  private(set) var isOpen = false
  /// `may say`, `could argue`
  private(set) var isPossible = false
  /// `was told`
  private(set) var isPassive = false

  init(_ text: ReadText, verb: Int, low: Int) {
    first = verb
    let isIng = text.has(verb, .participle)
    var index = verb - 1
    var nearest = true
    while index >= low, text.kind(index) == .word {
      let traits = text.traits(index)
      if text.isAuxiliary(index) {
        isFinite = true
        if Self.isNegation(text, index) { isNegated = true }
        if text.isAny(index, "will would may might could should shall can must") { isOpen = true }
        if text.isAny(index, "may might could can must should") { isPossible = true }
        if nearest, !isIng, Self.isBe(text, index) { isPassive = true }
        nearest = false
      } else if text.shape(index).contains(.clitic), text.isPronoun(index - 1) {
        // `He’s said`, `they’ve said`
        isFinite = true
        nearest = false
      } else if traits.contains(.adverb), !traits.contains(.preposition) {
        if text.isAny(index, "not never") { isNegated = true }
      } else if isIng, index == verb - 1,
        text.isAny(index, "keeps kept keep continues continued")
      {
        // `keeps saying`
        isFinite = true
        nearest = false
      } else {
        break
      }
      first = index
      index -= 1
    }
    // Adverbs alone belong to the verb only when they follow a subject.
    if text.isWord(verb - 1, "to") { first = verb }
  }

  private static func isBe(_ text: ReadText, _ index: Int) -> Bool {
    text.isAny(index, "is was are were be been being")
  }

  private static func isNegation(_ text: ReadText, _ index: Int) -> Bool {
    // `n’t`, `n't`, `cannot`
    guard text.tokens[index].length > 3, text.lastByte(index) == 0x74 else { return false }
    let before = text.lastByte(index, before: 1)
    return before == 0x27 || before == 0x99 || text.isWord(index, "cannot")
  }
}
