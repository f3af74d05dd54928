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
    guard let speaker = phrases.subject(from: start, to: pause), phrases.canSpeak(speaker),
      text.kind(speaker.last + 1) == kind, speaker.last + 1 < pause
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

  /// Whether a name between commas has a verb of its own: `in towns that include Vik, Lind has built a quay,`
  private func isClauseOfAnother(from start: Int, to end: Int) -> Bool {
    guard text.isCapitalised(start) else { return false }
    var index = start
    while index < end, text.kind(index) == .word, text.isCapitalised(index) { index += 1 }
    return text.isAuxiliary(index)
  }

  /// Someone described and then named right before a verb: `The talks go on, his aide, Mara Lind, told`.
  private func apposedPair(before pause: Int, _ low: Int) -> NounPhrase? {
    var second = pause - 1
    while second > low, text.kind(second) == .word, text.isCapitalised(second) { second -= 1 }
    guard text.kind(pause) == .comma, text.kind(second) == .comma, second < pause - 1,
      let speaker = phrases.phrase(before: second, from: low), speaker.first > low,
      text.kind(speaker.first - 1) == .comma, text.isSpeakerNoun(speaker.head)
    else { return nil }
    return speaker
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
}
