import NewsCorpus

// Who stands before the public in the sentence before marks that have no cue.
extension Attributor {
  /// What the sentence before marks tells of who speaks next.
  enum Stage {
    /// Nothing: it tells of things, reports speech itself, or there is none.
    case empty
    /// Its subject faces an audience or answers, and nobody else is named.
    case one(NounPhrase)
    /// Its subject does something else, or others are named.
    case others(NounPhrase)
  }

  /// Looks at the sentence that ends before the marks at `open`, inside the paragraph `tokens`.
  ///
  /// Gets `Mara Lind turned to the gallery. “We stay.”` right; finds nobody in
  /// `The gallery was full. “We stay.”`
  func stage(before open: Int, _ tokens: Range<Int>, _ ownCues: Range<Int>) -> Stage {
    guard open - 1 >= tokens.lowerBound, stretchAt[open - 1] < 0 else { return .empty }
    let number = text.sentence(ofToken: open - 1)
    let sentence = text.sentences[number]
    var first = Int(sentence.firstToken)
    let end = min(open, Int(sentence.endToken))
    for index in (first..<end).reversed() where stretchAt[index] >= 0 {
      first = index + 1
      break
    }
    guard first < end, !ownCues.contains(where: { cues[$0].first >= first && cues[$0].first < end })
    else { return .empty }
    guard let subject = phrases.subject(from: first, to: end), isSomeone(subject) else {
      return .empty
    }
    // `Lind thanked Brandt’s crew in a statement. “…”`
    guard subject.last < end else { return .empty }
    if (subject.last + 1..<end).contains(where: writes) { return .one(subject) }
    let isAlone = namesNobodyElse(from: subject.last + 1, to: end, than: subject)
    let faces = (subject.last + 1..<end).contains { facesPublic($0) }
    return isAlone && faces ? .one(subject) : .others(subject)
  }

  /// Whether a phrase goes on with the person of an earlier one: the same name, or a pronoun.
  func isSame(_ one: NounPhrase, _ other: NounPhrase) -> Bool {
    if one == other { return true }
    guard let first = name(of: one), let second = name(of: other) else {
      return text.isPronoun(one.head)
    }
    return first == second
  }

  private func name(of phrase: NounPhrase) -> UInt32? {
    names.name(at: text.span(phrase.head, through: phrase.head))
  }

  private func isSomeone(_ phrase: NounPhrase) -> Bool {
    if text.isPronoun(phrase.head) { return text.isAny(phrase.head, "he she") }
    if let name = name(of: phrase), Int(name) < names.names.count {
      return names.names[Int(name)].kind == .person
    }
    if text.isCapitalised(phrase.head) {
      return !text.has(phrase.first, .determiner) && !text.has(phrase.head, .common)
        && phrases.canSpeak(phrase)
    }
    return !text.traits(phrase.head).isDisjoint(with: [.person, .office])
  }

  private func namesNobodyElse(from start: Int, to end: Int, than subject: NounPhrase) -> Bool {
    let own = name(of: subject)
    var index = start
    while index < end {
      if text.isCapitalised(index), let other = names.name(at: text.span(index, through: index)),
        other != own, Int(other) < names.names.count, names.names[Int(other)].kind == .person
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// Whether what is said stands in a text of the subject's own: `in a statement`.
  private func writes(_ index: Int) -> Bool {
    text.isAny(index, "in on") && text.isAny(index + 1, "a an his her")
      && text.isAny(index + 2, "statement letter tweet email post memo blog message")
  }

  /// Words for facing an audience, answering, and the look with which somebody speaks.
  private func facesPublic(_ index: Int) -> Bool {
    text.isAny(
      index,
      """
      turned asked laughed smiled grinned beamed nodded shrugged sighed frowned winced paused leaned
      pointed gestured waved wept shook hesitated stood rose spoke speaking addressed faced replied
      responded answered disagreed agreed objected testified interviewed blunt clear adamant defiant
      furious firm unmoved unrepentant unapologetic emphatic dismissive scathing frank upbeat
      optimistic cautious stage podium microphone lectern gallery audience crowd reporters
      journalists cameras conference briefing interview message warning reply answer advice
      """)
  }
}
