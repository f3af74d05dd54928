import NewsCorpus

/// Skips what stands between a reporting verb and the words reported: addressee, time, place, manner.
///
/// It gets `told reporters in Ohio on Tuesday that` right; it takes the subject for a place in
/// `said in Ohio people wait`.
struct Adjuncts {
  let text: ReadText
  let stretchAt: StretchPlaces

  /// The index of the first token after the adjuncts that begin at `start`; notes who relayed it.
  func skip(from start: Int, to end: Int, cue: inout Cue, phrases: NounPhrases) -> Int {
    var index = start
    if cue.traits.contains(.tells) || cue.traits.contains(.asks) || cue.traits.contains(.takesTo),
      !cue.isInverted
    {
      let after = addressee(from: index, to: end, needed: cue.traits.contains(.tells))
      if after > index, text.isCapitalised(index),
        text.isAny(cue.first, "told tells telling")
      {
        let isOwner = text.shape(after - 1).contains(.clitic) && after - 1 > index
        cue.via = text.span(index, through: isOwner ? after - 2 : after - 1)
      }
      index = pastApposition(after, to: end)
    }
    let told = index
    while index < end, stretchAt[index] < 0 {
      // `told them not to sail`; not `told them of a need to sail`.
      let isOrder =
        cue.traits.contains(.tells)
        && (index == told || index == told + 1 && text.isWord(told, "not"))
      if cue.traits.contains(.takesTo) || isOrder, isInfinitive(index) { break }
      if text.isTopic(index, of: cue), !describesAddressee(index, to: end) { break }
      let next = adjunct(at: index, to: end, cue: &cue)
      if next == index { break }
      index = next
    }
    return index
  }

  /// The index of the first token behind the times and places that begin at `start`.
  func pastTimes(from start: Int, to end: Int) -> Int {
    var index = start
    var cue = Cue(
      first: start, last: start, traits: [], edge: start, tail: start, content: .before, sentence: 0
    )
    while index < end, stretchAt[index] < 0 {
      let next = adjunct(at: index, to: end, cue: &cue)
      if next == index { break }
      index = next
    }
    return index
  }

  /// Whether `of` goes on with who was told: `informed members of the crew of the delay`, `… that …`.
  private func describesAddressee(_ index: Int, to end: Int) -> Bool {
    guard text.isSpeakerNoun(index - 1) else { return false }
    var next = index + 1
    while next < min(end, index + 10), stretchAt[next] < 0, text.kind(next) == .word {
      if text.isAny(next, "of that") { return true }
      next += 1
    }
    return false
  }

  /// `told the ambassador, Ana Ruiz, that`: the index of `that`.
  private func pastApposition(_ index: Int, to end: Int) -> Int {
    guard index < end, text.kind(index) == .comma else { return index }
    var comma = index + 1
    while comma < min(end, index + 10), text.kind(comma) != .comma { comma += 1 }
    return comma + 1 < end && text.kind(comma) == .comma && text.isWord(comma + 1, "that")
      ? comma + 1 : index
  }

  /// `to leave`, not `to the press` or `to Reuters`.
  private func isInfinitive(_ index: Int) -> Bool {
    text.isWord(index, "to") && text.kind(index + 1) == .word && !text.isCapitalised(index + 1)
      && !text.has(index + 1, .determiner) && !text.isPronoun(index + 1)
      && !text.isSpeakerNoun(index + 1)
  }

  private func adjunct(at index: Int, to end: Int, cue: inout Cue) -> Int {
    guard text.kind(index) == .word else { return index }
    let traits = text.traits(index)
    if text.isWord(index, "that") { return index }
    if isTimePhrase(index) {
      var next = index + 1
      while next < end, text.kind(next) == .word || text.kind(next) == .number,
        isTimeWord(next) || text.kind(next) == .number
      {
        next += 1
      }
      return next
    }
    if traits.contains(.preposition), !traits.contains(.conjunction) {
      let after = prepositional(from: index, to: end)
      let isLetter = text.isAny(cue.first, "wrote writes write written writing")
      if text.isWord(index, "to") && !isLetter || isInterview(index + 1, after), cue.via.isEmpty {
        noteRelay(from: index, to: after, &cue)
      }
      return after
    }
    if traits.contains(.adverb), !traits.contains(.determiner), !traits.contains(.conjunction) {
      // `says now is the time`
      if text.isAny(index, "now here there"), text.isAuxiliary(index + 1) { return index }
      return index + 1
    }
    return index
  }

  /// `in an interview with the BBC` → `the BBC`; `to Reuters` → `Reuters`.
  private func noteRelay(from start: Int, to end: Int, _ cue: inout Cue) {
    var index = start
    if !text.isWord(start, "to") {
      while index < end, !text.isWord(index, "with") { index += 1 }
    }
    guard index + 1 < end else { return }
    let name = text.has(index + 1, .determiner) ? index + 2 : index + 1
    guard name < end, text.isCapitalised(name), !text.has(name, .weekday) else { return }
    var last = name
    while last + 1 < end, text.isCapitalised(last + 1) || text.shape(last + 1).contains(.clitic),
      !text.has(last + 1, .weekday)
    {
      last += 1
    }
    // `told Dagen’s “The Hour”`
    if text.shape(last).contains(.clitic), last > name { last -= 1 }
    cue.via = text.span(index + 1, through: last)
  }

  private func isInterview(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      if text.isAny(index, "interview conversation") { return true }
      index += 1
    }
    return false
  }

  /// The index after the addressee: `reporters`, `the crowd`, `CNN`; a pronoun is one token.
  private func addressee(from start: Int, to end: Int, needed: Bool) -> Int {
    guard start < end, text.kind(start) == .word, stretchAt[start] < 0 else { return start }
    let traits = text.traits(start)
    if text.isAny(start, "that whether if") {
      return start
    }
    if text.isPronoun(start), !text.isWord(start, "her") {
      return needed || isObjectPronoun(start) ? start + 1 : start
    }
    guard
      traits.isDisjoint(with: [.preposition, .conjunction, .auxiliary])
        || traits.contains(.determiner)
    else { return start }
    if !needed, !traits.contains(.determiner), !text.isCapitalised(start),
      traits.isDisjoint(with: [.person, .office, .institution])
    {
      return start
    }
    // `told reporters more than half …`
    if traits.contains(.person), !text.isWord(start + 1, "and") { return start + 1 }
    return nominal(from: start, to: end)
  }

  private func isObjectPronoun(_ index: Int) -> Bool {
    text.isAny(index, "him them us me himself herself")
  }

  /// The index after a preposition and its noun phrase.
  private func prepositional(from start: Int, to end: Int) -> Int {
    let index = start + 1
    guard index < end, stretchAt[index] < 0 else { return index <= end ? index : start }
    if text.isPronoun(index), !text.has(index, .determiner) { return index + 1 }
    let after = nominal(from: index, to: end)
    return text.isAny(start, "as before after until since") && endsInSpeech(after) ? start : after
  }

  /// Whether a verb of saying stands right before marks: `as Lind muttered “never”`, `before Lind replied, “Never.”`
  private func endsInSpeech(_ end: Int) -> Bool {
    guard text.has(end - 1, .reports), !text.isCapitalised(end - 1),
      text.traits(end - 1).isDisjoint(with: [.participle, .roleNoun])
    else { return false }
    if stretchAt[end] >= 0 { return true }
    return (text.kind(end) == .comma || text.kind(end) == .colon) && stretchAt[end + 1] >= 0
  }

  /// The index after the noun phrase at `start`, up to where a clause or another phrase begins.
  private func nominal(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, stretchAt[index] < 0 {
      switch text.kind(index) {
      case .word:
        let traits = text.traits(index)
        if index > start {
          if text.isWord(index, "that") || traits.contains(.auxiliary) { return index }
          if text.isWord(index, "and"),
            text.isCapitalised(index + 1) || text.has(index + 1, .person),
            !text.has(index + 1, .pronoun)
          {
            index += 1
            continue
          }
          if traits.contains(.conjunction) || text.isPronoun(index), !traits.contains(.preposition)
          {
            return index
          }
          if traits.contains(.preposition) { return index }
          if traits.contains(.determiner), !text.has(index - 1, .determiner) { return index }
          if phrasesTime(index), !phrasesTime(index - 1) { return index }
          if text.has(index - 1, .weekday), !isTimeWord(index) { return index }
          if traits.contains(.adverb) { return index }
        }
      case .number, .hyphen, .slash, .currency, .percent: break
      case .period:
        return index
      default: return index
      }
      index += 1
    }
    return index
  }

  private func phrasesTime(_ index: Int) -> Bool {
    text.has(index, .weekday) && !text.shape(index + 1).contains(.clitic)
      || (text.has(index, .month) && text.isCapitalised(index) && text.kind(index + 1) == .number)
  }

  private func isTimePhrase(_ index: Int) -> Bool {
    // `said December’s storm was …`, `said last week’s vote …`
    if text.shape(index + 1).contains(.clitic)
      || text.shape(index + 2).contains(.clitic) && isTimeWord(index + 1)
    {
      return false
    }
    if text.has(index, .weekday) { return true }
    if text.has(index, .month), text.isCapitalised(index) {
      return !text.isWord(index, "may") || text.kind(index + 1) == .number
    }
    if text.isAny(index, "last this earlier late early next") {
      return isTimeWord(index + 1)
    }
    return text.isAny(index, "yesterday today")
  }

  private func isTimeWord(_ index: Int) -> Bool {
    text.has(index, .weekday) || text.has(index, .month)
      || text.isAny(
        index,
        "week month year night morning afternoon evening weekend summer fall spring winter day this"
      )
  }
}
