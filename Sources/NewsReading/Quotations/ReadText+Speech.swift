import NewsCorpus

extension ReadText {
  /// Whether the word at `index` is a pronoun; `US` and `WHO` are names.
  func isPronoun(_ index: Int) -> Bool {
    has(index, .pronoun) && !(shape(index).contains(.allCapitals) && tokens[index].length > 1)
  }

  /// Whether the word at `index` is an auxiliary; `May` and `Will` inside a sentence are names.
  func isAuxiliary(_ index: Int) -> Bool {
    has(index, .auxiliary) && !(isCapitalised(index) && kind(index - 1) == .word)
  }

  /// Whether the word at `index` is an adverb; `Kelly` is a name.
  func isAdverb(_ index: Int) -> Bool {
    has(index, .adverb)
      && !(isCapitalised(index) && traits(index).isDisjoint(with: .sentenceStarter))
  }

  /// Whether the word at `index` is part of a compound: `over-the-top`.
  func isHyphenated(_ index: Int) -> Bool {
    kind(index - 1) == .hyphen || kind(index + 1) == .hyphen
  }

  /// Whether the word at `index` names a speaker by what it is: `official`, `ministry`, `report`.
  func isSpeakerNoun(_ index: Int) -> Bool {
    !traits(index).isDisjoint(with: [.person, .office, .institution, .document])
  }
}
