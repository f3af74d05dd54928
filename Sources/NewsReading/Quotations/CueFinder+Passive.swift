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
    guard text.isWord(verb + 1, "by"), !group.isOpen,
      let speaker = phrases.phrase(from: verb + 2, to: end), phrases.canSpeak(speaker)
    else { return nil }
    var cue = Cue(
      first: verb, last: verb, traits: traits, edge: verb, tail: speaker.last, content: .before,
      sentence: sentence)
    cue.speaker = speaker
    let behind = speaker.last + 1
    let next = Adjuncts(text: text, stretchAt: stretchAt).pastTimes(from: behind, to: end)
    if text.isWord(behind, "as"), !text.isWord(verb, "written"),
      let marks = opening(at: behind + 1),
      !hasLaterMarks(stretches[marks].end, end)
    {
      // `was described by Lind as “a gift”`; of several words in marks all may be one speaker's who follows.
      cue.tail = behind
      cue.content = .marks(stretch: marks)
      return cue
    }
    let told = group.first - 1
    if traits.contains(.tells), text.isPronoun(told), let marks = stretchEnding(before: told) {
      // `“It leaks,” she was told by a pilot.`
      (cue.marksBefore, cue.edge, cue.isInverted) = (marks, told, true)
      return cue
    }
    guard traits.contains(.tells), text.isWord(next, "that"), next + 1 < end else { return nil }
    cue.tail = next - 1
    cue.content = opening(at: next + 1).map { .marks(stretch: $0) } ?? .clause(next + 1)
    return cue
  }
}
