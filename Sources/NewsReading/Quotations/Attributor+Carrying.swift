import NewsCorpus

// Marks without a cue of their own: carried on, signed, introduced by a colon, or no speech at all.
extension Attributor {
  /// Whether marks hold the title of a work or a programme: `on “Face the Nation”`.
  func isTitle(_ marked: MarkedStretch) -> Bool {
    let isEntitled = isEntitled(marked.open)
    guard marked.last - marked.first < (isEntitled ? 16 : 8), !marked.opensParagraph,
      text.kind(marked.open - 1) == .word || isEntitled
    else { return false }
    var index = marked.first
    while index <= marked.last {
      if text.kind(index) == .word, !text.isCapitalised(index), text.traits(index).isEmpty {
        return false
      }
      index += 1
    }
    let before = text.traits(marked.open - 1)
    guard text.isCapitalised(marked.first), text.isCapitalised(marked.last) || marked.last > 0
    else {
      return false
    }
    guard lastWordIsCapitalised(marked) else { return false }
    if isEntitled { return true }
    // Right behind `told` stands who was told: `told “Good Morning” anchor Mara Lind`.
    if text.isAny(marked.open - 1, "told tells"), marked.last > marked.first { return true }
    return before.isDisjoint(with: .reports)
      && (!before.isDisjoint(with: [.preposition, .determiner])
        || text.shape(marked.open - 1).contains(.clitic) || takesWork(marked.open - 1))
  }

  /// Whether what begins at a mark is said to be a title: `a speech entitled, “Quays of the West: A View,”`.
  private func isEntitled(_ open: Int) -> Bool {
    let isPaused = text.kind(open - 1) == .comma
    let word = isPaused ? open - 2 : open - 1
    if text.isAny(word, "entitled titled headlined subtitled") { return true }
    return isPaused
      && text.isAny(word, "book memoir novel film movie documentary song album podcast play essay")
  }

  /// Whether what follows a verb is a plan, a law or a work by its name: `backs “Quays for All”`.
  private func takesWork(_ verb: Int) -> Bool {
    text.isAny(
      verb,
      """
      back backs backed backing support supports supported supporting endorse endorses endorsed endorsing
      oppose opposes opposed opposing favor favors favored favour favours favoured host hosts hosted hosting
      watch watches watched watching read reading pass passes passed sign signs signed play plays played
      sing sings sang
      """)
  }

  func lastWordIsCapitalised(_ marked: MarkedStretch) -> Bool {
    var index = marked.last
    while index > marked.first, text.kind(index) != .word { index -= 1 }
    return text.isCapitalised(index)
  }

  /// Gives marks without a cue of their own to a speaker before, or calls them scare quotes.
  mutating func carry(
    stretch: Int, _ paragraph: Int, _ tokens: Range<Int>, _ ownCues: Range<Int>
  ) {
    claimed[stretch] = true
    let marked = stretches[stretch]
    let before = marked.open - 1
    let begins =
      marked.opensParagraph || before < tokens.lowerBound || stretchAt[before] >= 0
      || text.kind(before) == .period || text.kind(before) == .question
      || text.kind(before) == .exclamation || text.kind(before) == .colon
      || text.kind(before) == .ellipsis
      || Int(text.sentences[text.sentence(ofToken: marked.open)].firstToken) == marked.open
      || text.shape(before).contains(.dotted) && text.isCapitalised(marked.first)
    var draft = QuotationDraft(
      first: marked.first, last: marked.last, kind: .direct, cue: nil, speaker: nil, rule: .none,
      confidence: .guess, paragraph: paragraph)
    // `“No mills” is painted on the gate.`
    if begins, marked.end < tokens.upperBound, text.isAny(marked.end, "is was are were has had"),
      !endsSentence(marked)
    {
      draft.kind = .scare
      drafts.append(draft)
      return
    }
    if !begins {
      if marked.last > marked.first, !isCapitalisedThroughout(marked),
        let earlier = cuedDraft(before: marked)
      {
        draft.kind = .partial
        draft.cue = earlier.cue
        draft.speaker = earlier.speaker
        draft.rule = .carriedOnCue
        drafts.append(draft)
        return
      }
      draft.kind = .scare
      drafts.append(draft)
      return
    }
    // `12. “We stay.”`: a list has a speaker of its own, who is not told here.
    let isListed =
      text.kind(before) == .period && before - 1 == tokens.lowerBound
      && text.kind(before - 1) == .number
    if isListed { return drafts.append(draft) }
    if let speaker = signature(after: marked, tokens) ?? echo(after: marked, tokens) {
      draft.speaker = speaker
      draft.rule = .colon
      draft.confidence = .likely
    } else if isLinked(marked, tokens) || marked.end < tokens.upperBound && isReply(marked) {
      return drafts.append(draft)
    } else if text.kind(before) == .colon, let speaker = colonSpeaker(before) {
      draft.speaker = speaker
      draft.rule = .colon
      let isClear = phrases.speaksForItself(speaker)
      draft.confidence = isClear ? .likely : .guess
    } else if let person = gesturing(after: marked, tokens) {
      (draft.speaker, draft.rule) = (person, .nearest)
    } else if let found = speakerOfParagraph(
      stage(before: marked.open, tokens, ownCues),
      speaker(before: marked.open, paragraph, ownCues))
    {
      (draft.speaker, draft.rule, draft.confidence) = found
    } else if let last = lastSpeaker, !isHeaded(marked, tokens),
      last.paragraph + 1 == paragraph || last.paragraph == paragraph
    {
      draft.speaker = last.phrase
      draft.rule = .paragraphBefore
      draft.confidence = marked.last - marked.first > 3 ? .likely : .guess
    } else if let last = lastSpeaker {
      draft.speaker = last.phrase
      draft.rule = .nearest
    }
    if marked.last - marked.first < 2, draft.rule != .colon, !endsSentence(marked) {
      draft.kind = .scare
      draft.speaker = nil
      draft.rule = .none
    }
    drafts.append(draft)
  }

  /// Whether marks are the headline of another page: `READ MORE: ‘We wait’: Lind on the quay`.
  private func isLinked(_ marked: MarkedStretch, _ tokens: Range<Int>) -> Bool {
    let colon = marked.open - 1
    guard colon > tokens.lowerBound, text.kind(colon) == .colon, colon - tokens.lowerBound <= 2
    else { return false }
    return phrases.isLinkLabel(
      NounPhrase(first: tokens.lowerBound, last: colon - 1, head: tokens.lowerBound))
  }

  /// Whether a heading of a few words leads up to marks: `The impact: “It was hard to watch”`.
  private func isHeaded(_ marked: MarkedStretch, _ tokens: Range<Int>) -> Bool {
    let colon = marked.open - 1
    return colon > tokens.lowerBound && text.kind(colon) == .colon && colon - tokens.lowerBound <= 5
      && marked.end >= tokens.upperBound - 1
  }

  /// Who speaks next in a paragraph: whoever stands before the public, else the last speaker.
  ///
  /// Gets `“It sank,” she said. Lind laughed. “It swam.”` right, whose second quotation is Lind’s.
  private func speakerOfParagraph(
    _ stage: Stage, _ last: NounPhrase?
  ) -> (NounPhrase?, AttributionRule, Confidence)? {
    switch (stage, last) {
    case (.one(let person), let last?) where isSame(person, last):
      return (person, .sameParagraph, .likely)
    case (.one(let person), _): return (person, .nearest, .guess)
    case (.others(let person), let last?):
      return (last, .sameParagraph, isSame(person, last) ? .likely : .guess)
    case (.empty, let last?): return (last, .sameParagraph, .likely)
    case (_, nil): return nil
    }
  }

  /// Whether marks hold the name of something: `“Sea Wolf”`.
  private func isCapitalisedThroughout(_ marked: MarkedStretch) -> Bool {
    var index = marked.first
    while index <= marked.last {
      if text.kind(index) == .word, !text.isCapitalised(index), !text.has(index, .preposition),
        !text.has(index, .determiner)
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// The last quotation before marks of the same sentence, when its cue stands between the two:
  /// `The raids are “wrong,” she said, at a time when all “need peace”`.
  private func cuedDraft(before marked: MarkedStretch) -> QuotationDraft? {
    let sentence = text.sentence(ofToken: marked.open)
    for number in drafts.indices.suffix(8).reversed() where drafts[number].last < marked.open {
      guard let cue = drafts[number].cue, cues[cue].sentence == sentence,
        drafts[number].kind != .indirect, drafts[number].kind != .scare,
        drafts[number].speaker != nil, cues[cue].tail < marked.open,
        cues[cue].first > drafts[number].first
      else { continue }
      return drafts[number]
    }
    return nil
  }

  /// The name that signs a quotation after a dash, on the same line or the next: `“…” — Mara Lind`
  func signature(after marked: MarkedStretch, _ tokens: Range<Int>) -> NounPhrase? {
    let dash = marked.end
    guard dash >= tokens.upperBound - 8, dash + 1 < text.tokens.count else { return nil }
    guard text.kind(dash) == .dash || text.kind(dash) == .hyphen,
      text.isCapitalised(dash + 1)
    else { return nil }
    let sentence = text.sentences[text.sentence(ofToken: dash + 1)]
    let end = Int(sentence.endToken)
    guard let phrase = NounPhrases(text: text).phrase(from: dash + 1, to: end),
      phrase.last + 2 >= end, phrase.last - phrase.first < 6
    else { return nil }
    return phrase
  }

  /// Whose gesture follows marks that open a paragraph: `“Nobody told us.” Mara Lind shook her head.`
  ///
  /// A guess, as somebody else may nod at what was said.
  private func gesturing(after marked: MarkedStretch, _ tokens: Range<Int>) -> NounPhrase? {
    guard marked.opensParagraph, endsSentence(marked), marked.end < tokens.upperBound,
      let person = phrases.subject(from: marked.end, to: tokens.upperBound),
      person.first == marked.end, phrases.speaksForItself(person), phrases.canSpeak(person),
      Self.gestures.contains(text.key(person.last + 1))
    else { return nil }
    return person
  }

  private static let gestures = WordTable(
    """
    shook nodded shrugged smiled grinned frowned winced sighed laughed chuckled gestured pointed paused leaned
    wiped rolled shakes nods shrugs smiles grins frowns winces sighs laughs chuckles gestures points pauses leans
    """)

  /// Who is named in a sentence of its own behind marks: `“…” So said Mara Lind, who …`
  private func echo(after marked: MarkedStretch, _ tokens: Range<Int>) -> NounPhrase? {
    let start = marked.end
    guard start + 2 < tokens.upperBound, text.isAny(start, "so thus"), text.isCapitalised(start),
      text.isAny(start + 1, "said says wrote writes argued argues declared spoke")
    else { return nil }
    let sentence = text.sentences[text.sentence(ofToken: start)]
    guard let speaker = phrases.phrase(from: start + 2, to: Int(sentence.endToken)),
      phrases.canSpeak(speaker)
    else { return nil }
    return speaker
  }

  /// The speaker of the last quotation with marks before `open` in the paragraph, or of the last cue
  /// when that comes later.
  func speaker(
    before open: Int, _ paragraph: Int, _ ownCues: Range<Int>
  ) -> NounPhrase? {
    var last: (position: Int, phrase: NounPhrase)?
    // A cue inside the sentence of the last quotation belongs to a clause of it.
    var lastSentence = -1
    for number in drafts.indices.suffix(32).reversed() {
      guard drafts[number].paragraph == paragraph else { break }
      guard drafts[number].first < open, let phrase = drafts[number].speaker else { continue }
      let end = drafts[number].last
      let position = drafts[number].cue.map { max(cues[$0].last, end) } ?? end
      if position < open, position > last?.position ?? -1 {
        last = (position, phrase)
        if drafts[number].kind == .direct { lastSentence = text.sentence(ofToken: position) }
      }
    }
    for index in ownCues.reversed() where cues[index].tail < open {
      if cues[index].sentence <= lastSentence { break }
      guard let phrase = cues[index].speaker, !cues[index].isAccordingTo else { continue }
      return cues[index].tail > last?.position ?? -1 ? phrase : last?.phrase
    }
    return last?.phrase
  }

  /// The token behind the mark of a shot list: `SOUNDBITE (English) Mara Lind, mayor: “…”`.
  private func pastShotMark(_ first: Int, _ colon: Int) -> Int? {
    for index in first..<min(colon, first + 3) where text.isWord(index, "soundbite") {
      var next = index + 1
      if text.kind(next) == .openBracket {
        while next < colon, text.kind(next) != .closeBracket { next += 1 }
        next += 1
      }
      return next < colon ? next : nil
    }
    return nil
  }

  /// `“I cannot,” came the reply from the deck`: another answers. `“Sleep is for the weak,” the saying goes`: nobody.
  private func isReply(_ marked: MarkedStretch) -> Bool {
    text.isAny(marked.end, "came comes") && text.has(marked.end + 1, .determiner)
      || text.has(marked.end, .determiner) && text.isAny(marked.end + 2, "goes went")
  }

  /// `Patel: “…”`, `Patel had this reply: “…”`
  func colonSpeaker(_ colon: Int) -> NounPhrase? {
    guard colon >= 0 else { return nil }
    let sentence = text.sentences[text.sentence(ofToken: colon)]
    var first = Int(sentence.firstToken)
    if let named = pastShotMark(first, colon) { first = named }
    // `“… – ” Lind cut in: “…”`: only what stands after earlier marks.
    for index in (first..<colon).reversed() where stretchAt[index] >= 0 {
      first = index + 1
      break
    }
    if let name = phrases.phrase(before: colon, from: first), text.isCapitalised(name.head),
      name.first == first && phrases.canSpeak(name) || text.kind(name.first - 1) == .dash
    {
      return name
    }
    return phrases.subject(from: first, to: colon).flatMap { phrases.canSpeak($0) ? $0 : nil }
  }
}
