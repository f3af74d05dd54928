import NewsCorpus

// Verbs of saying that report nothing: asides, open questions, the writer's own words.
extension CueFinder {
  /// `went on` beside marks: `“…,” she went on.`
  func isGoingOn(_ index: Int) -> Bool {
    guard text.has(index, .irregularPast) else { return false }
    return text.isWord(index, "went") && text.isWord(index + 1, "on")
      || text.isWord(index, "broke") && text.isWord(index + 1, "in")
  }

  /// Whether a participle without a subject stands aside: `Lind, if confirmed, would lead`, `as planned
  /// and announced`, `when asked`.
  func isAside(_ verb: Int, _ group: VerbGroup) -> Bool {
    guard !group.isFinite, group.first == verb else { return false }
    return text.traits(verb).isDisjoint(with: [.participle, .baseForm])
      && text.isAny(verb - 1, "if as when once unless until than though although where whether")
  }

  /// Whether marks hold the name of a work: `his new book, “The Quay at Night”`.
  func isWork(_ marked: MarkedStretch) -> Bool {
    var hasSeveral = false
    for index in marked.first...marked.last where text.kind(index) == .word {
      if index > marked.first, text.isCapitalised(index) { hasSeveral = true }
      if !text.isCapitalised(index),
        text.traits(index).isDisjoint(with: [.determiner, .preposition, .conjunction, .pronoun])
      {
        return false
      }
    }
    return hasSeveral
  }

  /// Whether what looks like a verb describes a noun: `another alleged witness`, `the admitted delays`, `state Sen.
  /// Ian Holm`.
  func isAdjective(_ verb: Int) -> Bool {
    if text.isWord(verb, "state"), text.isCapitalised(verb + 1) { return true }
    return phrases.endsInEd(verb)
      && text.isAny(verb - 1, "a an the another his her its their other")
      && text.kind(verb + 1) == .word
  }

  /// Whether what somebody may say is left open: `whether they will ask for …`, `if she says that …`
  func isOpenQuestion(_ cue: Cue) -> Bool {
    guard !cue.isCarriedOn, !cue.isInverted, !cue.isAccordingTo else { return false }
    return text.isAny(cue.edge - 1, "whether if unless")
  }

  /// Whether nobody says it: `nobody said that …`, `no one told reporters …`, `not everyone agrees that …`.
  func isNobodys(_ cue: Cue) -> Bool {
    guard let speaker = cue.speaker else { return false }
    if text.isAny(speaker.first, "virtually almost") {
      return text.isAny(speaker.first + 1, "no nobody none")
    }
    if text.isWord(speaker.first, "not") || text.isWord(speaker.first - 1, "not") { return true }
    if text.isAny(speaker.head, "nobody none neither") { return true }
    // `when someone says it leaks`: it need not have been said.
    if text.isAny(speaker.first - 1, "if when whenever once unless"),
      text.isAny(speaker.first, "someone somebody anyone you")
    {
      return true
    }
    // `Neither Lind nor Brandt would say what happened`
    if text.isWord(speaker.first - 1, "nor") || text.isWord(speaker.first, "neither") {
      return true
    }
    return text.isWord(speaker.first, "no") && text.isWord(speaker.first + 1, "one")
      && !text.isWord(speaker.first + 2, "other")
  }

  /// Whether what follows is not said, only possible, put off or asked: `might say that …`, `has yet to say
  /// that …`, `Did Patel say that …?`
  func isUnsaid(_ cue: Cue, _ first: Int, _ end: Int) -> Bool {
    if cue.isPossible, !cue.isInverted { return true }
    // `Nor is it certain that Lind will say why`
    if text.isWord(first, "nor"), text.isAuxiliary(first + 1) { return true }
    // `until he finds out whether it leaks`
    if text.isWord(cue.edge - 1, "until") { return true }
    // `Had Lind said it leaked, the board …`; `Holm hopes Lind will say that …`
    if text.isAny(first, "had should"), cue.edge <= first + 1, text.kind(end - 1) != .question {
      return true
    }
    if cue.isOpen, let speaker = cue.speaker,
      (max(first, speaker.first - 1)..<speaker.head + 1).contains(where: {
        text.isAny($0, "hope hopes hoped wants wanted expects expected fears feared")
      })
    {
      return true
    }
    if cue.isOpen, isOnCondition(cue, first, end) || isYetToCome(cue) { return true }
    // `asked not to be named`
    if text.isWord(cue.last + 1, "not"), text.isWord(cue.last + 2, "to"),
      text.isWord(cue.last + 3, "be"), cue.traits.contains(.asks)
    {
      return true
    }
    if text.isWord(cue.first - 1, "to"), Self.holdingBack.contains(text.key(cue.first - 2)) {
      return true
    }
    let isAsked = end > first && text.kind(end - 1) == .question && stretchAt[end - 1] < 0
    return isAsked && cue.traits.contains(.baseForm) && !cue.isInverted
      && text.isAny(
        first,
        "did does do will would has have had can could is are was why how what when where who")
  }

  /// Whether a verb with `would` stands beside an `if`: `Lind would say that it leaks if she were asked`.
  private func isOnCondition(_ cue: Cue, _ first: Int, _ end: Int) -> Bool {
    (cue.edge..<max(cue.edge, cue.first)).contains { text.isWord($0, "would") }
      && (first..<end).contains { text.isWord($0, "if") && stretchAt[$0] < 0 }
  }

  /// `will have told`, `would have said`
  private func isYetToCome(_ cue: Cue) -> Bool {
    !cue.isInverted && text.isWord(cue.first - 1, "have")
      && text.isAny(cue.first - 2, "will would could should not")
  }

  /// Whether words are only said to be about something: `told a different story to Dagen`, `complain loudly about it`.
  func tellsOfSomething(_ cue: Cue, _ end: Int) -> Bool {
    let start: Int
    switch cue.content {
    case .clause(let own), .phrase(let own): start = own
    default: return false
    }
    if text.isAny(cue.first, "told tell tells telling") {
      guard text.isAny(cue.last + 1, "a an the another his her their its") else { return false }
      for index in cue.last + 2..<max(cue.last + 2, min(end, cue.last + 6))
      where text.isAny(index, "story stories version tale tales account lie lies joke jokes truth")
      {
        return true
      }
      return false
    }
    if text.isAny(cue.first, "complain complains complained complaining") {
      return text.isAdverb(start) && text.isAny(start + 1, "about of")
    }
    return false
  }

  /// Whether what is shown is the writer's conclusion from something that happened: `his moves revealed how …`.
  func isShownByDeeds(_ cue: Cue) -> Bool {
    guard
      text.isAny(
        cue.first, "showed shows revealed reveals suggested suggests demonstrated proves proved"),
      let speaker = cue.speaker, !text.isPronoun(speaker.head), !text.isCapitalised(speaker.head)
    else { return false }
    return text.traits(speaker.head)
      .isDisjoint(with: [.document, .institution, .person, .office, .roleNoun])
  }

  /// Whether a relative clause tells more of the noun before it: `, an issue Lind has often raised`. What is called
  /// a claim was said.
  func isWhatComesBefore(_ cue: Cue) -> Bool {
    guard case .before = cue.content, let speaker = cue.speaker, !cue.isInverted,
      text.isAny(speaker.first, "a an the"), text.isCapitalised(speaker.head),
      speaker.first + 1 < speaker.head, !text.isCapitalised(speaker.first + 1),
      text.kind(speaker.first - 1) == .comma || text.kind(speaker.first - 1) == .dash
    else { return false }
    var noun = speaker.first + 1
    while noun + 1 < speaker.head, !text.isCapitalised(noun + 1) { noun += 1 }
    return !text.isSpeakerNoun(noun) && !Attributor.isClaim(text.key(noun))
  }

  private static let holdingBack = WordTable(
    """
    yet expected likely unlikely set ready reluctant unwilling afraid loath unable hesitant supposed
    hoping hopes hoped wants wanted want plans planned plan refuse refuses refused refusing
    decline declines declined declining fail fails failed failing
    """)

  /// Whether a speaker is `we` or `you` of the writer.
  func isWriterOrReader(_ speaker: NounPhrase) -> Bool {
    speaker.first == speaker.last && text.isAny(speaker.head, "we you i")
  }
}
