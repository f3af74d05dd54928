import NewsCorpus

// Speakers who are described between commas: `Mara Lind, a poet, said`.
extension CueFinder {
  /// The subject before an apposition that a comma at `pause` ends: `Jon Lind of Oslo, a poet who left,`.
  ///
  /// Gets `When the director, Olav Brandt, said` right; turns `Brandt, pleased at last, said` down.
  func apposed(before pause: Int, _ low: Int, _ first: Int) -> NounPhrase? {
    let kind = text.kind(pause)
    guard kind == .comma || kind == .dash else { return nil }
    var start = low == first ? clauseStart(pause, low) : low
    if phrases.isSubordinator(start) || text.isWord(start, "as") { start += 1 }
    return apposed(from: start, before: pause, low)
      ?? joinedClause(before: pause, low).flatMap { apposed(from: $0, before: pause, low) }
      ?? apposedName(before: pause, low)
  }

  private func apposed(from start: Int, before pause: Int, _ low: Int) -> NounPhrase? {
    let kind = text.kind(pause)
    guard let subject = phrases.subject(from: start, to: pause), phrases.canSpeak(subject),
      let speaker = withPlace(subject, to: pause), text.kind(speaker.last + 1) == kind
    else { return apposedPair(before: pause, low) }
    if kind == .dash { return speaker }
    var comma = speaker.last + 1
    while comma < pause {
      if text.kind(comma) == .comma,
        !opensApposition(comma + 1) || isClauseOfAnother(from: comma + 1, to: pause)
      {
        return apposedPair(before: pause, low)
      }
      comma += 1
    }
    return speaker
  }

  /// The subject with a place or a body behind it, when a pause before `end` ends it: `doctors at the clinic, who`.
  func withPlace(_ subject: NounPhrase, to end: Int) -> NounPhrase? {
    var speaker = subject
    let next = subject.last + 1
    if text.isAny(next, "at in on from of for with near across outside inside"),
      !phrases.isTime(next + 1), !phrases.endsInEd(subject.head)
    {
      var index = next + 1
      while index < min(end, next + 7), text.kind(index) == .word, !text.isAuxiliary(index),
        text.traits(index).isDisjoint(with: [.reports, .conjunction]), !phrases.endsInEd(index)
      {
        index += 1
      }
      speaker.last = index - 1
    }
    let pause = speaker.last + 1
    guard pause < end else { return nil }
    switch text.kind(pause) {
    case .comma, .dash, .openBracket: return speaker
    default: return nil
    }
  }

  /// A description with all of what it was told by: `an official briefed on the inquiry`.
  func withComplement(_ speaker: NounPhrase, to end: Int) -> NounPhrase {
    let next = speaker.last + 1
    guard phrases.endsInEd(speaker.last), text.isSpeakerNoun(speaker.last - 1),
      speaker.last > speaker.first, text.has(next, .preposition), !phrases.isTime(next + 1),
      let rest = phrases.phrase(from: next + 1, to: end)
    else { return speaker }
    return NounPhrase(first: speaker.first, last: rest.last, head: speaker.head)
  }

  /// Where a second main clause begins before `pause`: behind `, and` of `The mill shut, and its owner, …,`.
  ///
  /// Gets `Lind, a poet, and Brandt, a singer,` right, where no verb comes before.
  private func joinedClause(before pause: Int, _ low: Int) -> Int? {
    var index = pause - 1
    let floor = max(low, pause - 24)
    while index > floor, stretchAt[index] < 0 {
      if text.isAny(index, "and but"), text.kind(index - 1) == .comma {
        let hasVerb = (low..<index - 1).contains { verb in
          stretchAt[verb] < 0 && text.kind(verb) == .word && !text.isCapitalised(verb)
            && (text.isAuxiliary(verb) || phrases.isFiniteReport(verb) || phrases.endsInEd(verb)
              || text.has(verb, .irregularPast))
        }
        return hasVerb ? index + 1 : nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether a name between commas has a verb of its own: `in towns that include Vik, Lind has built a quay,`
  private func isClauseOfAnother(from start: Int, to end: Int) -> Bool {
    guard text.isCapitalised(start) else { return false }
    var index = start
    while index < end, text.kind(index) == .word, text.isCapitalised(index) { index += 1 }
    return text.isAuxiliary(index)
  }

  /// Someone described and then named right before a verb: `The talks go on, his aide, Mara Lind, told`.
  private func apposedPair(before pause: Int, _ low: Int) -> NounPhrase? {
    guard let second = commaBeforeName(endingAt: pause, low),
      let speaker = phrases.phrase(before: second, from: low), speaker.first > low,
      text.kind(speaker.first - 1) == .comma, text.isSpeakerNoun(speaker.head)
    else { return nil }
    return speaker
  }

  /// The comma before a name that the comma at `pause` ends: the first of `his aide, Mara Lind, told`.
  private func commaBeforeName(endingAt pause: Int, _ low: Int) -> Int? {
    var comma = pause - 1
    while comma > low, text.kind(comma) == .word, text.isCapitalised(comma) { comma -= 1 }
    return text.kind(pause) == .comma && text.kind(comma) == .comma && comma < pause - 1
      ? comma : nil
  }

  /// A name right before a verb that tells what was described by no word for a speaker: `the regional body, UHA, said`.
  private func apposedName(before pause: Int, _ low: Int) -> NounPhrase? {
    guard let second = commaBeforeName(endingAt: pause, low),
      let described = phrases.phrase(before: second, from: low),
      text.has(described.first, .determiner), !text.isCapitalised(described.head),
      // `Lind, standing beside his wife, Eva, said`
      !text.isAny(described.first - 1, "alongside beside with")
    else { return nil }
    let name = NounPhrase(first: second + 1, last: pause - 1, head: pause - 1)
    return phrases.speaksForItself(name) ? name : nil
  }

  /// Whether a part between commas that begins at `index` can tell who someone is.
  private func opensApposition(_ index: Int) -> Bool {
    if stretchAt[index] >= 0 { return true }
    guard text.kind(index) == .word else { return text.kind(index) == .number }
    if text.isPronoun(index), !text.has(index, .determiner) {
      return text.isAny(index, "who which whose whom")
    }
    return text.isCapitalised(index) || text.isSpeakerNoun(index) || text.has(index, .roleNoun)
      || !text.traits(index).isDisjoint(with: [.determiner, .preposition])
      || text.isAny(index, "who which whose where including and then former senior")
      || endsInIng(index)
  }

  /// Whom a description without a closing comma belongs to: `“…,” Senator Ada Lind, ranking member of
  /// the panel said`.
  ///
  /// Gets `On Monday, Lind, officials said` right, where many stand beside one; takes
  /// `Lind, her brother said` for a description of Lind when it follows marks.
  func owner(ofApposition described: NounPhrase, _ low: Int, _ first: Int) -> NounPhrase? {
    let comma = described.first - 1
    guard comma > low, text.kind(comma) == .comma,
      text.isSpeakerNoun(described.head) || text.has(described.head, .roleNoun)
        || text.has(described.head, .demonym),
      !phrases.endsInS(described.head), !text.has(described.first, .determiner),
      described.first == described.head || !text.isCapitalised(described.first)
    else { return nil }
    let start = low == first ? clauseStart(comma, low) : low
    guard let owner = phrases.subject(from: start, to: comma + 1), phrases.canSpeak(owner),
      phrases.isPerson(owner), owner.last < comma, text.kind(owner.last + 1) == .comma
    else { return nil }
    var index = owner.last + 1
    while index < comma {
      if text.kind(index) == .comma, !opensApposition(index + 1) { return nil }
      if text.isAuxiliary(index) || phrases.isFiniteReport(index) { return nil }
      index += 1
    }
    return owner
  }

  /// The person who is named before the comma in front of a description: `Lind` of `Mara Lind, a pilot`.
  func nameBefore(apposition described: NounPhrase, _ low: Int) -> NounPhrase? {
    let comma = described.first - 1
    guard comma > low, text.kind(comma) == .comma, text.isAny(described.first, "a an"),
      !text.isCapitalised(described.head) || text.has(described.head, .demonym)
        || text.isSpeakerNoun(described.head),
      let name = phrases.phrase(before: comma, from: low), text.isCapitalised(name.head),
      phrases.isPerson(name)
    else { return nil }
    return name
  }
}
