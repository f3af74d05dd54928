import NewsCorpus

// What a cue reports: marks, a clause, a phrase, or what stands before it.
extension CueFinder {
  /// `The contract added 30 cents`: no speech.
  func isNumberAdded(_ cue: Cue, _ start: Int) -> Bool {
    (text.isAny(cue.first, "added adds"))
      && (text.kind(start) == .number || text.kind(start) == .currency)
  }

  /// What goes on after a cue between commas: `The talks, he said, are …`, `In May, he said, …`.
  func resumption(
    at comma: Int, to end: Int, _ cue: Cue, _ first: Int
  ) -> Cue.Content? {
    let next = comma + 1
    guard text.kind(comma) == .comma, next + 1 < end, stretchAt[next] < 0,
      text.kind(next) == .word || text.kind(next) == .number
    else { return nil }
    if goesOn(at: next, to: end) { return .around(next) }
    var hasVerb = false
    var index = max(first, cue.edge - Self.reach)
    while index < cue.edge {
      if isVerbOfClause(index) { hasVerb = true }
      index += 1
    }
    if text.isAuxiliary(next) { return .around(next) }
    // `The loss of jobs, he said, made a sound`
    if !hasVerb, let subject = phrases.phrase(from: first, to: cue.edge - 1),
      subject.last == cue.edge - 2, !endsInIng(next), isPredicate(next)
    {
      return .around(next)
    }
    guard !hasVerb, cue.edge - first <= 12, !text.has(next, .participle), !endsInIng(next),
      !text.has(next, .conjunction)
    else { return nil }
    guard isFrontedPart(first, cue.edge - 1) else { return nil }
    return hasLaterMarks(next, end) ? .clause(next) : .around(next)
  }

  /// `is`, `will`; `’s` of `That’s`.
  private func isVerbOfClause(_ index: Int) -> Bool {
    text.isAuxiliary(index)
      || text.shape(index).contains(.clitic)
        && (text.isPronoun(index - 1) || text.isAny(index - 1, "that there here what who where"))
  }

  /// Whether a finite verb in the past tense stands at a token.
  private func isPredicate(_ index: Int) -> Bool {
    text.traits(index).isDisjoint(with: [.preposition, .conjunction, .determiner, .pronoun])
      && !text.isCapitalised(index)
      && (phrases.endsInEd(index) || text.has(index, .irregularPast))
  }

  /// Whether what stands from `first` to the comma at `comma` only leads up to a clause: `In May`,
  /// `But the next day`, `Rather`.
  func isFrontedPart(_ first: Int, _ comma: Int) -> Bool {
    guard comma > first, comma - first <= 12 else { return false }
    if comma == first + 1 { return !text.isPronoun(first) }
    var index = first
    while index < comma {
      if isVerbOfClause(index) || stretchAt[index] >= 0 || text.kind(index) == .comma {
        return false
      }
      index += 1
    }
    return text.has(first, .preposition) || text.has(first, .conjunction) || text.isAdverb(first)
  }

  /// Whether a second predicate or more marked words follow a cue: `…, he said, and will enable …`,
  /// `…, he said, and so prevent “another war”`, `There is a need, he said, to leave`.
  func goesOn(at index: Int, to end: Int) -> Bool {
    guard index + 1 < end, stretchAt[index] < 0 else { return false }
    if text.isWord(index, "to") {
      return text.kind(index + 1) != .word || isInfinitive(index + 1)
    }
    guard text.isAny(index, "and but or"), stretchAt[index + 1] < 0 else { return false }
    if text.isAuxiliary(index + 1) { return true }
    var next = index + 1
    while next < min(end, index + Self.reach) {
      if stretchAt[next] >= 0 { return true }
      if !text.traits(next).isDisjoint(with: Self.saying) || text.kind(next) == .semicolon {
        return false
      }
      next += 1
    }
    return false
  }

  private func isInfinitive(_ index: Int) -> Bool {
    !text.isCapitalised(index) && !text.isPronoun(index) && !text.isSpeakerNoun(index)
      && text.traits(index).isDisjoint(with: [.determiner, .preposition])
  }

  /// Whether the clause of marked words goes on after their cue with further marks: `“We won’t,” he
  /// said, and it is “final”`.
  func goesOnWithMarks(at index: Int, to end: Int) -> Bool {
    guard index + 1 < end, hasLaterMarks(index, end) else { return false }
    return goesOn(at: index, to: end) || text.isAuxiliary(index)
      || text.isPronoun(index) && text.isAuxiliary(index + 1)
  }

  func endsInIng(_ index: Int) -> Bool { phrases.endsInIng(index) }

  func hasLaterMarks(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < min(end, start + Self.reach) {
      if stretchAt[index] >= 0 { return true }
      index += 1
    }
    return false
  }

  /// Whether a clause stands before: `The talks go on, officials added.`
  func isPostposed(_ cue: Cue, _ first: Int) -> Bool {
    guard !cue.traits.isDisjoint(with: [.takesThat, .takesClause]), !cue.isCarriedOn,
      text.kind(cue.edge - 1) == .comma, cue.edge - 1 - first >= 1
    else { return false }
    // `Though the ministry kept quiet, officials pointed …`: what stands before is no clause of theirs.
    let isFronted =
      text.has(first, .preposition) || text.has(first, .participle) || endsInIng(first)
      || phrases.isSubordinator(first)
    guard isFronted else { return true }
    var index = first
    while index < cue.edge - 1 {
      if text.kind(index) == .comma, text.isAny(index + 1, "who which whose whom") {
        // `Unlike Brandt, who never came, Lind pointed …`
        index += 1
        while index < cue.edge - 1, text.kind(index) != .comma { index += 1 }
        index += 1
        continue
      }
      if text.kind(index) == .comma { return true }
      if text.has(first, .preposition), text.isAuxiliary(index) { return true }
      index += 1
    }
    return false
  }

  func content(
    at index: Int, to end: Int, _ cue: Cue, _ group: VerbGroup
  ) -> Cue.Content? {
    guard index < end else { return .before }
    if let marks = opening(at: index) { return .marks(stretch: marks) }
    let traits = cue.traits
    switch text.kind(index) {
    case .comma:
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      if text.isWord(index + 1, "that"), !text.shape(index + 2).contains(.clitic) {
        return clause(index + 2, end)
      }
      // `said, though, that …`
      if text.isAny(index + 1, "though however too again"), text.kind(index + 2) == .comma,
        text.isWord(index + 3, "that")
      {
        return clause(index + 4, end)
      }
      // `said, in an email, that …`
      var second = index + 1
      while second < min(end, index + 12), stretchAt[second] < 0, text.kind(second) != .comma {
        second += 1
      }
      if text.has(index + 1, .preposition), second + 2 < end, text.kind(second) == .comma,
        !hasSubject(second - 1)
      {
        if let marks = opening(at: second + 1) { return .marks(stretch: marks) }
        if text.isWord(second + 1, "that") { return clause(second + 2, end) }
      }
      return .before
    case .colon:
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      return index + 1 < end && traits.contains(.takesThat) ? .clause(index + 1) : .before
    case .dash:
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      return .before
    case .word, .number, .currency: break
    default: return .before
    }
    if let marks = cue.marksBefore, !continues(marks) { return .before }
    // `said an official who was on the call`: what follows tells who speaks.
    if cue.isInverted, text.isAny(index, "who which whose whom") { return .before }
    // `responded with a phrase that may …: “…”`
    if text.isWord(index, "that"), text.isAuxiliary(index + 1), index > cue.last + 1,
      !cue.isInverted, !phrases.isTime(index - 1), !traits.contains(.tells)
    {
      return .before
    }
    if text.isWord(index, "that"), traits.contains(.takesClause),
      text.isAuxiliary(index + 1) && !text.isContractedPronoun(index + 1)
        || text.shape(index + 1).contains(.clitic)
    {
      return clause(index, end)
    }
    if text.isWord(index, "that"), traits.contains(.takesThat) || traits.contains(.takesClause) {
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      return clause(index + 1, end)
    }
    if isQuestionWord(index), !traits.isDisjoint(with: [.asks, .takesThat]),
      !isTimeClause(index, cue), !isRelativeClause(index, cue),
      index == cue.last + 1 || !cue.traits.isDisjoint(with: [.asks, .tells])
        || !text.isAny(index, "when where if")
    {
      return clause(index, end)
    }
    if text.isWord(index, "to"),
      traits.contains(.takesTo) || traits.contains(.tells) && index > cue.last + 1,
      !text.has(index + 1, .determiner),
      !text.isCapitalised(index + 1)
    {
      // `urged them not to sail`
      return .phrase(text.isWord(index - 1, "not") ? index - 1 : index)
    }
    if text.isTopic(index, of: cue) { return .phrase(index + 1) }
    let word = text.traits(index)
    if traits.contains(.takesClause) || traits.contains(.tells),
      word.isDisjoint(with: [.preposition, .conjunction]) || word.contains(.determiner)
        || text.isAny(index, "while although")
    {
      if traits.contains(.nounToo), !group.isFinite,
        traits.contains(.baseForm)
          || !text.isPronoun(index) && !text.has(index, .determiner) && !text.isCapitalised(index)
      {
        return .before
      }
      return isSure(cue) || holdsClause(index, end) ? clause(index, end) : .phrase(index)
    }
    return .before
  }

  /// Whether `when`, `where` or `as` tells when something was said: `conceded when polls closed`,
  /// `said when asked about it`.
  private func isTimeClause(_ index: Int, _ cue: Cue) -> Bool {
    guard text.isWord(index, "when"), !cue.traits.contains(.asks) else { return false }
    return !isSure(cue) || text.has(index + 1, .reports) || text.has(index + 1, .participle)
  }

  /// Whether a question word tells more of a noun or of the time: `pointed to those who have died`, `told them
  /// about the fall when it happened`.
  private func isRelativeClause(_ index: Int, _ cue: Cue) -> Bool {
    guard index > cue.last + 1, !cue.traits.contains(.asks), text.isAny(index, "who when where")
    else { return false }
    if text.isWord(index, "who") {
      return !text.isPronoun(index - 1) && !text.isCapitalised(index - 1)
    }
    return (cue.last + 1..<index).contains { text.has($0, .preposition) }
  }

  /// Verbs after which a clause comes even when no finite verb can be made out.
  func isSure(_ cue: Cue) -> Bool {
    text.isAny(cue.first, "said says say saying told tells tell telling")
  }

  /// Whether a finite verb shows: `admitted he lost`, `noted costs had risen`; not `noted the costs`.
  func holdsClause(_ start: Int, _ end: Int) -> Bool {
    if text.isPronoun(start), !text.has(start, .determiner) { return true }
    var index = start + 1
    while index < end {
      if text.isAuxiliary(index) { return true }
      // `acknowledged the row in a letter but left it open whether they will …`
      if text.isAny(index, "but whether if because") { return false }
      switch text.kind(index) {
      case .comma, .semicolon, .colon, .dash: return false
      default: break
      }
      index += 1
    }
    return false
  }

  func clause(_ index: Int, _ end: Int) -> Cue.Content {
    index < end ? .clause(index) : .before
  }

  /// Whether the sentence goes on after the stretch without a pause: `“this” they say is right`.
  func continues(_ stretch: Int) -> Bool {
    let last = stretches[stretch].last
    switch text.kind(last) {
    case .comma, .period, .question, .exclamation, .ellipsis, .dash: return false
    default: return text.kind(stretches[stretch].end) != .comma
    }
  }

  func opening(at index: Int) -> Int? {
    guard stretchAt[index] >= 0 else { return nil }
    let stretch = Int(stretchAt[index])
    return stretches[stretch].open == index ? stretch : nil
  }

  func isQuestionWord(_ index: Int) -> Bool {
    text.isAny(index, "whether if how why what who where when")
  }
}
