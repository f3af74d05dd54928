import NewsCorpus

// Where a second voice begins in what somebody says, and where a phrase ends.
extension Attributor {
  /// How far, in tokens, marks stand from the verb whose object they are.
  private static let longestPhrase = 24

  /// Where the words of `outer` end because `inner`, which stands in its clause, has a subject of its own:
  /// `called it “mad” and Lind described …`, `said that Lind had promised: “…”`; nil when they go on.
  func anotherVoice(_ inner: Cue, than outer: Cue) -> Int? {
    guard !inner.isCarriedOn, !inner.isInverted, !inner.isAccordingTo, !inner.isOpen,
      inner.marksBefore == nil, !inner.traits.contains(.participle), let speaker = inner.speaker,
      speaker != outer.speaker,
      speaker.first == inner.edge || isRelative(inner)
    else { return nil }
    let before = inner.edge - 1
    let marks = ownMarks(of: inner)
    if text.isAny(before, "and but while whereas though although as after before when") {
      // `said it was “solid,” and Holm said it was “rotten”`
      if holdsMarks(from: outer.tail, to: before), holdsMarks(from: inner.tail, to: inner.tail + 16)
      {
        return before
      }
      if text.isAny(before, "and but while whereas") {
        let hasPause = text.kind(before - 1) == .comma
        return hasPause || marks != nil || ownMarks(of: outer) != nil ? before : nil
      }
    }
    guard let marks, isVoice(speaker, of: inner) else { return nil }
    if text.isWord(before, "that"), isCoordinator(before - 1) { return before - 1 }
    if case .marks = inner.content { return stretches[marks].open }
    return inner.edge
  }

  /// Whether words stand in marks between two tokens of one sentence.
  private func holdsMarks(from first: Int, to end: Int) -> Bool {
    var index = first
    while index < end, text.kind(index) != .period {
      if stretchAt[index] >= 0 { return true }
      index += 1
    }
    return false
  }

  /// Whether a cue stands in a relative clause: `the minister, who promised him: “…”`.
  private func isRelative(_ cue: Cue) -> Bool { text.isAny(cue.edge, "who which") }

  /// Whether the subject of a cue inside another's words has words of its own: whoever is named or described, and
  /// before whole marked words anybody who can speak: `Holm recalled that her boss had told her: “Stay.”`
  private func isVoice(_ speaker: NounPhrase, of cue: Cue) -> Bool {
    if phrases.speaksForItself(speaker) { return true }
    guard case .marks = cue.content else { return false }
    return !text.isPronoun(speaker.head) && phrases.canSpeak(speaker)
  }

  /// Who tells what the speaker of the cue at `index` said: `Lind` of `Lind said that Holm had promised: “…”`.
  func relayer(ofCue index: Int) -> NounPhrase? {
    let inner = cues[index]
    if let teller = teller(of: index) { return cues[teller].speaker }
    guard !inner.isCarriedOn, !inner.isOpen, let own = inner.speaker,
      ownMarks(of: inner) != nil && isVoice(own, of: inner) || isToldClause(inner)
    else { return nil }
    for outer in cues[..<index].suffix(8).reversed() {
      guard outer.sentence == inner.sentence else { break }
      guard case .clause(let start) = outer.content, let speaker = outer.speaker, speaker != own,
        start == inner.edge || text.isWord(inner.edge - 1, "that") || isRelative(inner)
          || isToldBy(inner)
      else { continue }
      return speaker
    }
    return nil
  }

  /// Whether the verb of a cue is passive: `was told by the pilots that`.
  func isToldBy(_ cue: Cue) -> Bool {
    text.isWord(cue.last + 1, "by") && (cue.speaker?.first ?? 0) == cue.last + 2
  }

  /// Whether somebody other than a pronoun is said to have said a clause: `Lind said the pilots told her that …`.
  private func isToldClause(_ cue: Cue) -> Bool {
    guard case .clause = cue.content, let speaker = cue.speaker else { return false }
    return !text.isPronoun(speaker.head) && phrases.canSpeak(speaker)
  }

  /// The first marks of what a cue reports, when they are all of it or the object of its verb.
  private func ownMarks(of cue: Cue) -> Int? {
    switch cue.content {
    case .marks(let stretch): return stretch
    case .phrase(let start) where cue.traits.contains(.labels):
      var index = start
      let end = min(sentenceEnd(from: start), start + Self.longestPhrase)
      while index < end, stretchAt[index] < 0 {
        if text.kind(index) == .comma || text.kind(index) == .semicolon { return nil }
        index += 1
      }
      return index < end ? Int(stretchAt[index]) : nil
    default: return nil
    }
  }

  /// Whether the writer goes on after marks that follow their cue: `said, “We stay,” and left`,
  /// `wrote “We stay” after the storm`.
  ///
  /// Gets `said “hundreds” of boats were lost` right as the speaker's; so is whatever has marks of its own.
  func resumesNarration(after marked: MarkedStretch, through last: Int) -> Bool {
    guard marked.isClosed, marked.end <= last else { return false }
    var index = marked.end
    while index <= last {
      if stretchAt[index] >= 0 { return false }
      index += 1
    }
    if text.kind(marked.last) == .comma { return true }
    switch text.kind(marked.end) {
    case .dash, .closeBracket: return true
    case .word: break
    default: return false
    }
    return marked.last - marked.first >= 3 && text.isAny(marked.end, "after when while")
  }

  /// The last token of a phrase without marks, before a clause that tells when: `the closing of the quay
  /// last autumn after its owner …`.
  ///
  /// Gets `the sale of the quay while talks went on` right; cuts `an end to the war before summer`.
  func phraseEnd(from start: Int, through last: Int) -> Int {
    var index = start + 2
    while index <= last {
      if text.isAny(index, "after before since while"),
        !text.has(index + 1, .participle), text.kind(index + 1) == .word
      {
        return beforeTime(index - 1, from: start)
      }
      index += 1
    }
    return last
  }

  /// The token before the time that ends at `last`: `last autumn`, `on Monday`.
  private func beforeTime(_ last: Int, from start: Int) -> Int {
    var first = last
    if isTimeWord(last), text.isAny(last - 1, "last next this earlier") {
      first = last - 1
    } else if text.has(last, .weekday) {
      first = text.has(last - 1, .preposition) ? last - 1 : last
    } else {
      return last
    }
    return first - 1 > start ? first - 1 : last
  }

  private func isTimeWord(_ index: Int) -> Bool {
    !text.traits(index).isDisjoint(with: .calendar)
      || text.isAny(
        index,
        "week month year night morning afternoon evening weekend summer fall autumn spring winter")
  }
}
