/// The words by which a sentence denies.
enum Negation {
  private static let words: Set<String> = [
    "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
    "nowhere",
  ]
  private static let denials: Set<String> = [
    "fail", "failure", "lack", "decline", "refuse", "refusal", "without", "prevent", "avoid",
    "unable", "absence", "remove", "stop", "halt", "oppose", "unlikely", "hardly", "barely",
    "scarcely", "forbid", "ban", "denial", "dismiss", "false", "untrue", "baseless", "unfounded",
    "groundless", "against",
  ]
  private static let verbsOfDenial: Set<String> = ["deny", "refute", "dispute", "reject", "rebut"]

  /// What a word does to what is said, whatever stands beside it.
  static func part(of form: String, lemma: String) -> ContrastWord.Part {
    if form.hasSuffix("n't") || words.contains(form) { return .negation }
    if verbsOfDenial.contains(lemma) { return .verbOfDenial }
    return denials.contains(lemma) ? .denial : .none
  }

  /// Whether a word that negates does so between its neighbours: not the one of `not only` and `no fewer than`.
  static func isNegation(_ word: String, before: String, after: String) -> Bool {
    if word.hasSuffix("n't") { return after != "only" }
    guard before != "or" else { return false }
    switch word {
    case "not": return !["only", "just", "merely", "least", "simply"].contains(after)
    case "no":
      let isAmount = ["fewer", "less", "more", "later", "doubt", "matter", "sooner"].contains(after)
      // "No. 3"
      return !isAmount && StatedNumbers.value(after) == nil
    case "without": return after != "doubt"
    case "nothing": return after != "but"
    default: return true
    }
  }
}
