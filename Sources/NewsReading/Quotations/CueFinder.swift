import NewsCorpus

/// Finds reporting words outside quotation marks, who speaks, and what they report.
///
/// It gets `Patel, a spokesman, has also said that talks go on` right; it takes `Two states report rain`
/// for speech.
struct CueFinder {
  let text: ReadText
  let stretches: [MarkedStretch]
  /// The stretch each token belongs to, marks included; -1 outside.
  let stretchAt: StretchPlaces
  let phrases: NounPhrases

  init(
    _ text: ReadText, names: NameReader.Names, stretches: [MarkedStretch], stretchAt: StretchPlaces
  ) {
    self.text = text
    self.stretches = stretches
    self.stretchAt = stretchAt
    self.phrases = NounPhrases(text: text, names: names)
  }

  /// The cues of the sentence `sentence`, appended in order.
  ///
  /// - Complexity: O(*n*) in the number of tokens; looking around a verb is bounded by the sentence.
  func appendCues(ofSentence sentence: Int, to cues: inout [Cue]) {
    let first = Int(text.sentences[sentence].firstToken)
    let end = Int(text.sentences[sentence].endToken)
    let firstCue = cues.count
    if text.shape(first).contains(.allCapitals), isLink(first, end) { return }
    var index = first
    while index < end {
      if stretchAt[index] >= 0 {
        index += 1
        continue
      }
      let traits = text.traits(index)
      if traits.contains(.reports) || traits.contains(.irregularPast) && isGoingOn(index) {
        if let cue = cue(
          atVerb: index, traits.union(.reports), ofSentence: sentence, from: first, to: end,
          after: cues[firstCue...])
        {
          cues.append(cue)
          if cue.isInverted { index = max(index, cue.speaker?.last ?? index) }
        }
      } else if traits.contains(.preposition), text.isWord(index, "according"),
        text.isWord(index + 1, "to"),
        let cue = cue(accordingTo: index, ofSentence: sentence, from: first, to: end)
      {
        cues.append(cue)
        index = cue.tail
      }
      index += 1
    }
  }

  /// Whether a sentence is another page's headline: `READ MORE: Ferry to sail by May: Lind says`.
  private func isLink(_ first: Int, _ end: Int) -> Bool {
    for colon in first + 1..<min(end, first + 3) where text.kind(colon) == .colon {
      return phrases.isLinkLabel(NounPhrase(first: first, last: colon - 1, head: first))
    }
    return false
  }

  // MARK: Verbs

  /// What verbs have that report by themselves; `began “…”` does so beside marks alone.
  static let saying: TermTraits = [
    .takesThat, .takesClause, .tells, .asks, .takesTo, .labels,
  ]

  func cue(
    atVerb verb: Int, _ traits: TermTraits, ofSentence sentence: Int, from first: Int, to end: Int,
    after earlier: ArraySlice<Cue>
  ) -> Cue? {
    guard
      let cue = anyCue(
        atVerb: verb, traits, ofSentence: sentence, from: first, to: end, after: earlier),
      !isNobodys(cue)
    else { return nil }
    // `what we call “news”`, `“The Hour” shows you …`: the writer's own words.
    if let speaker = cue.speaker, traits.contains(.labels), isWriterOrReader(speaker) { return nil }
    // `The sea, as Lind might say, “will come back”`: nobody has said it.
    if cue.isPossible, let speaker = cue.speaker, text.isWord(speaker.first - 1, "as") {
      return nil
    }
    if cue.marksBefore != nil { return cue }
    // `This evidence would show that …`
    if cue.isPossible || cue.isOpen,
      text.isAny(cue.first, "show reveal suggest indicate prove demonstrate")
    {
      return nil
    }
    if tellsOfSomething(cue, end) || isParticipleOfName(cue) || declaresOneself(cue) { return nil }
    if deniesAnother(cue, end) { return nil }
    if isShownByDeeds(cue) || isWhatComesBefore(cue) { return nil }
    // `The subpoena may argue for “relevant information”`, `Some might say, “No harm done.”`
    if cue.isPossible, let speaker = cue.speaker, !text.isPronoun(speaker.head),
      !phrases.speaksForItself(speaker)
        || text.isAny(
          speaker.head, "people some many others critics supporters opponents sceptics skeptics")
    {
      return nil
    }
    if case .marks = cue.content { return cue }
    // `What Patel said could lead …`, `nothing Patel says about it is true`: the words are not given.
    if !traits.contains(.labels),
      text.isAny(cue.edge - 1, "what whatever nothing anything everything something things")
        || text.isAny(cue.edge, "nothing anything everything something things")
    {
      return nil
    }
    if isOpenQuestion(cue) || isUnsaid(cue, first, end) { return nil }
    if let speaker = cue.speaker, !cue.isCarriedOn, !phrases.canSpeak(speaker) { return nil }
    return cue
  }

  private func anyCue(
    atVerb verb: Int, _ traits: TermTraits, ofSentence sentence: Int, from first: Int, to end: Int,
    after earlier: ArraySlice<Cue>
  ) -> Cue? {
    if text.isCapitalised(verb), verb != first { return nil }
    // `Asked whether it rains, Lind said “…”`: what was asked is nobody's statement.
    if verb > first, text.isAny(first, "asked pressed questioned"),
      let comma = phrases.nextComma(from: first, to: end), verb < comma
    {
      return nil
    }
    let low = lowerLimit(verb, first)
    let group = VerbGroup(text, verb: verb, low: low)
    if group.isPassive, !group.isNegated {
      return toldBy(atVerb: verb, traits, group, ofSentence: sentence, to: end)
    }
    // `The plan, described by Lind as “a gift”, …`
    if text.isWord(verb + 1, "by"), text.kind(verb - 1) == .comma,
      let cue = toldBy(atVerb: verb, traits, group, ofSentence: sentence, to: end)
    {
      return cue
    }
    if group.isNegated || group.isPassive || isAside(verb, group) || isAdjective(verb) {
      return nil
    }
    // `The Courier quoted Lind as saying …`: Lind says it.
    if quotedPerson(atVerb: verb, to: end) != nil { return nil }
    // `wrote off advice`
    if text.isWord(verb + 1, "off"), text.isAny(verb, "wrote write writes writing written") {
      return nil
    }
    // `to start “a new phase”`: only what says something says it as an infinitive too.
    if text.isWord(verb - 1, "to"), traits.isDisjoint(with: Self.saying),
      prompted(before: verb - 1, low) == nil
    {
      return nil
    }
    var cue = Cue(
      first: verb, last: verb, traits: traits, edge: group.first, tail: verb, content: .before,
      sentence: sentence)
    (cue.isOpen, cue.isPossible) = (group.isOpen, group.isPossible)
    if text.isAny(verb + 1, "out back") || isGoingOn(verb)
      || text.isWord(verb + 1, "it") && text.isAny(verb, "put puts")
    {
      cue.last = verb + 1
      cue.tail = verb + 1
      // `shot back that …`
      if text.isWord(verb + 2, "that") { cue.traits.insert(.takesThat) }
    }
    guard findSpeaker(of: &cue, verbs: group, low: low, from: first, to: end, after: earlier) else {
      return nil
    }
    if traits.contains(.baseForm), !isPluralOrHelped(cue, group) { return nil }
    var next = cue.tail + 1
    if cue.isInverted, let speaker = cue.speaker { next = speaker.last + 1 }
    if traits.contains(.labels), cue.marksBefore == nil {
      // `called on them to …`, `described it as …`: the object itself is reported.
      let isParticle = text.isAny(next, "on for")
      if isParticle {
        cue.last = next
      } else {
        // `called them racists` is worth a row only for what is in marks.
        cue.traits.remove(.takesTo)
      }
      cue.tail = cue.last
      let start = cue.last + 1
      guard start < end, opening(at: start) == nil else {
        guard let marks = opening(at: start) else { return nil }
        cue.content = .marks(stretch: marks)
        return cue
      }
      guard text.kind(start) == .word || text.kind(start) == .number else { return nil }
      cue.content = .phrase(start)
      return cue
    }
    next = Adjuncts(text: text, stretchAt: stretchAt).skip(
      from: next, to: end, cue: &cue, phrases: phrases)
    cue.tail = max(cue.tail, next - 1)
    guard let content = content(at: next, to: end, cue, group) else { return nil }
    cue.content = content
    if case .clause(let start) = content, text.isWord(verb - 1, "to") || isNumberAdded(cue, start),
      !text.isWord(start - 1, "that")
    {
      return nil
    }
    if case .before = content {
      if cue.marksBefore != nil {
        // `“Talks go on,” he said, and called for “calm.”`
        if text.kind(next) == .comma, goesOnWithMarks(at: next + 1, to: end) {
          cue.content = .clause(next + 1)
        }
        return cue
      }
      if isPostposed(cue, first),
        text.kind(next) != .word || next >= end
          || text.has(next, .conjunction)
      {
        if let resumed = resumption(at: next, to: end, cue, first) { cue.content = resumed }
        return cue
      }
      if cue.isInverted, text.kind(next) == .comma, text.isWord(next + 1, "who"),
        let marks = introducedMarks(from: next, to: end)
      {
        // `Said Lind, who knows the quay: “…”`
        cue.content = .marks(stretch: marks)
        return cue
      }
      if traits.contains(.takesClause), text.kind(next) == .comma, next + 2 < end,
        !text.isWord(verb - 1, "to"), !text.isWord(cue.last + 1, "to")
      {
        // `said too often, the talks fail`; `At issue, he said, is a timetable`
        let isInside = text.kind(cue.edge - 1) == .comma && cue.edge - 1 > first
        let isAround = isInside && (text.isAuxiliary(next + 1) || !hasLaterMarks(next, end))
        cue.content =
          isAround ? .around(next + 1) : .clause(cue.isInverted ? next : cue.last + 1)
        return cue
      }
      if let marks = introducedMarks(from: next, to: end) {
        cue.content = .marks(stretch: marks)
        return cue
      }
      let takesObject =
        !traits.isDisjoint(with: [.takesThat, .labels, .asks, .takesTo])
        && (!traits.contains(.nounToo) || group.isFinite)
      return takesObject && hasLaterMarks(next, end) ? object(cue, next) : nil
    }
    return cue
  }

  /// Whether a verb that gives names only describes the noun before it: `the pilot dubbed “the Owl” declined`.
  private func isParticipleOfName(_ cue: Cue) -> Bool {
    guard cue.traits.contains(.labels), case .marks(let stretch) = cue.content,
      stretches[stretch].open == cue.last + 1, phrases.endsInEd(cue.first)
    else { return false }
    let next = stretches[stretch].end
    return text.isAuxiliary(next) || phrases.endsInEd(next) || text.has(next, .irregularPast)
  }

  /// Whether what is denied is said to be another's: `denied Lind’s claim that it was “a sham”`.
  private func deniesAnother(_ cue: Cue, _ end: Int) -> Bool {
    guard
      text.isAny(
        cue.first, "denied denies denying rejected rejects disputed disputes dismissed dismisses")
    else { return false }
    return (cue.last + 1..<min(end, cue.last + 7)).contains {
      text.shape($0).contains(.clitic) && Attributor.isClaim(text.key($0 + 1))
    }
  }

  /// `declared himself for the sale`
  private func declaresOneself(_ cue: Cue) -> Bool {
    guard case .clause(let start) = cue.content else { return false }
    return text.isAny(start, "himself herself themselves itself")
      && start == cue.last + 1
  }

  /// The first marks after `start` when they open a sentence of their own: `said in May, when …, “It …”`.
  func introducedMarks(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < min(end, start + Self.reach), stretchAt[index] < 0 { index += 1 }
    guard index < end, index > start, let marks = opening(at: index),
      text.kind(index - 1) == .comma || text.kind(index - 1) == .colon,
      text.isCapitalised(stretches[marks].first), !isWork(stretches[marks])
    else { return nil }
    // `said, before Lind replied, “Never.”`: the marks are the nearer verb's.
    let verb = index - 2
    guard verb > start else { return marks }
    if prompted(before: verb - 1, start) != nil { return nil }
    // `said, before Lind, who stood there, broke off: “Never.”`; `quotes a note in which Lind told her, “Never.”`
    let isNext =
      text.has(verb, .reports) && text.kind(verb - 1) == .comma
      && text.traits(verb).isDisjoint(with: [.participle, .roleNoun, .preposition, .nounToo])
    return isNext || (start..<verb).contains(where: hasSubject) ? nil : marks
  }

  /// Whether a verb of saying stands at a token, its subject right before it.
  func hasSubject(_ verb: Int) -> Bool {
    guard text.has(verb, .reports), !text.isCapitalised(verb),
      text.traits(verb).isDisjoint(with: [.participle, .roleNoun, .preposition])
    else { return false }
    return text.isPronoun(verb - 1) || text.isCapitalised(verb - 1)
      || text.isSpeakerNoun(verb - 1) || text.isAny(verb - 1, "and then that who")
  }

  func object(_ cue: Cue, _ next: Int) -> Cue {
    var cue = cue
    cue.content = .phrase(next)
    return cue
  }

  // MARK: According to

  func cue(accordingTo index: Int, ofSentence sentence: Int, from first: Int, to end: Int) -> Cue? {
    guard
      let speaker = named(inMarksFrom: index + 2, to: end)
        ?? phrases.phrase(from: index + 2, to: end).map({ withComplement($0, to: end) })
        ?? plain(from: index + 2, to: end)
    else { return nil }
    var cue = Cue(
      first: index, last: index + 1, traits: [.takesThat], edge: index, tail: speaker.last,
      content: .before, sentence: sentence)
    cue.speaker = speaker
    cue.isAccordingTo = true
    cue.marksBefore = stretchEnding(before: index)
    // `Nobody took note, but according to Lind, …`
    let opensClause =
      text.isAny(index - 1, "but and") && text.kind(index - 2) == .comma
      && index - 2 > first && cue.marksBefore == nil
    guard index == first || index == first + 1 && text.has(first, .conjunction) || opensClause
    else {
      let next = speaker.last + 2
      // `That, according to Lind, is “a mess”`
      if text.kind(next - 1) == .comma, text.kind(index - 1) == .comma, text.isAuxiliary(next),
        next < end
      {
        cue.content = .around(next)
      } else if text.kind(next - 1) == .comma, text.kind(index - 1) == .comma,
        isFrontedPart(first, index - 1), next + 1 < end, stretchAt[next] < 0
      {
        cue.content = .around(next)
      }
      return cue
    }
    var comma = speaker.last + 1
    while comma < end, text.kind(comma) != .comma, text.kind(comma) != .colon { comma += 1 }
    if text.kind(comma) == .comma, endsInIng(comma + 1) || text.isWord(comma + 1, "who") {
      // `According to Lind, writing for the Post, …`
      var next = comma + 1
      while next < end, text.kind(next) != .comma, text.kind(next) != .colon { next += 1 }
      if next < end { comma = next }
    } else if let close = apposition(to: speaker, behind: comma, end) {
      // `According to Lind, a pilot at Vik, the quay is shut.`
      comma = close
    }
    guard comma + 1 < end else { return nil }
    cue.tail = comma
    if let marks = opening(at: comma + 1) {
      // `According to a report, “Quays of the North,” boats are lost.`
      let marked = stretches[marks]
      let goesOn = marked.end < end && isWork(marked) && !text.isCapitalised(marked.end)
      cue.content = goesOn ? .clause(marked.end) : .marks(stretch: marks)
    } else {
      cue.content = .clause(comma + 1)
    }
    return cue
  }

  /// The comma that ends what the noun phrase behind `comma` says of a name; nil where that is the subject of what
  /// is told: `According to Lind, a pilot who lives in Vik was hurt`.
  private func apposition(to speaker: NounPhrase, behind comma: Int, _ end: Int) -> Int? {
    guard text.isCapitalised(speaker.head), !text.has(speaker.first, .determiner),
      text.has(comma + 1, .determiner), let noun = phrases.phrase(from: comma + 1, to: end),
      text.isAny(comma + 1, "a an") && phrases.canSpeak(noun)
        || !text.traits(noun.head).isDisjoint(with: [.person, .office]),
      let close = phrases.nextComma(from: noun.last + 1, to: end), close + 1 < end
    else { return nil }
    let next = close + 1
    let opensClause =
      text.has(next, .determiner) || text.isPronoun(next) || text.isCapitalised(next)
      || text.kind(next) == .number || text.isWord(next, "there")
    return opensClause && !text.isAny(next, "who which whose") ? close : nil
  }

  /// What is called by a name in marks: `according to the “Ferry Freedom” index`.
  private func named(inMarksFrom start: Int, to end: Int) -> NounPhrase? {
    guard text.has(start, .determiner), let marks = opening(at: start + 1) else { return nil }
    let marked = stretches[marks]
    let isNoun =
      marked.end < end && text.kind(marked.end) == .word && !text.isAuxiliary(marked.end)
      && text.traits(marked.end).isDisjoint(with: [.preposition, .conjunction, .reports])
    let last = isNoun ? marked.end : marked.last
    return last < end ? NounPhrase(first: start, last: last, head: last) : nil
  }

  /// Whatever stands up to the next mark: `according to example.com`.
  func plain(from start: Int, to end: Int) -> NounPhrase? {
    var last = start
    while last + 1 < end, text.kind(last + 1) == .word || text.kind(last + 1) == .hyphen {
      last += 1
    }
    guard start < end, text.kind(start) == .word, stretchAt[start] < 0, last - start < 12 else {
      return nil
    }
    return NounPhrase(first: start, last: last, head: last)
  }
}
