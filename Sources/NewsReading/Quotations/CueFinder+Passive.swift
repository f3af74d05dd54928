import NewsCorpus

// Who told it, where the verb is passive: `Lind was told by the pilots that …`.
extension CueFinder {
  /// The cue of somebody who was told something: whoever told it speaks.
  ///
  /// Gets `was warned by engineers on Monday that the wall would fail` right; finds nobody in `was told that …`.
  func toldBy(
    atVerb verb: Int, _ traits: TermTraits, _ group: VerbGroup, ofSentence sentence: Int,
    to end: Int
  ) -> Cue? {
    guard traits.contains(.tells), text.isWord(verb + 1, "by"), !group.isOpen,
      let speaker = phrases.phrase(from: verb + 2, to: end), phrases.canSpeak(speaker)
    else { return nil }
    var cue = Cue(
      first: verb, last: verb, traits: traits, edge: verb, tail: speaker.last, content: .before,
      sentence: sentence)
    cue.speaker = speaker
    let next = Adjuncts(text: text, stretchAt: stretchAt).pastTimes(from: speaker.last + 1, to: end)
    guard text.isWord(next, "that"), next + 1 < end else { return nil }
    cue.tail = next - 1
    cue.content = opening(at: next + 1).map { .marks(stretch: $0) } ?? .clause(next + 1)
    return cue
  }
}
