/// What a word is to the language.
public enum WordRole: Hashable, Sendable {
  /// A noun that rows come from: `quotes`.
  case noun
  /// The keyword of a clause: `by`.
  case clause
  /// `union`, `intersect`, `except`.
  case setOperator
  /// The name of a step: `sort`.
  case step
  /// A word behind `|` that is no step.
  case unknownStep
  /// A small word of a clause or step: the `by` of `sort by`, `seed`, `desc`.
  case phraseWord
}

/// What the words of a line are to the language, by their places; those that are names, values or
/// fields are left out. Works on broken and unfinished lines.
///
/// - Complexity: O(*n*) in the number of lexemes.
public func phraseWords(in lexemes: [Lexeme], grammar: Grammar) -> [QuerySpan: WordRole] {
  let reader = LineReader(lexemes, grammar: grammar)
  var roles: [QuerySpan: WordRole] = [:]
  for head in reader.heads where grammar.hasNoun(head.text) { roles[head.span] = .noun }
  for word in reader.setOperators { roles[word.span] = .setOperator }
  for phrase in reader.phrases where phrase.name.kind == .word {
    if phrase.isStep {
      roles[phrase.name.span] = phrase.grammar == nil ? .unknownStep : .step
    } else {
      roles[phrase.name.span] = .clause
    }
    let walk = PhraseWalk(phrase, grammar: grammar)
    for noun in walk.nouns { roles[noun.span] = .noun }
    for word in walk.words { roles[word.span] = .phraseWord }
  }
  return roles
}
