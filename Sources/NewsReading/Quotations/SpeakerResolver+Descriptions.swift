import NewsCorpus

extension SpeakerResolver {
  /// Whether a capitalised head is a common noun all the same: `Officials said`, `The Prime Minister`.
  func isCommonNoun(_ phrase: NounPhrase) -> Bool {
    !text.traits(phrase.head).isDisjoint(with: [.person, .office])
  }

  /// A speaker who is described: one described before, the holder of a role, or someone new.
  ///
  /// `the official` is the official last described; `the prime minister` the one person of the article
  /// with that role; `a US official` and `US officials` are whose name is withheld.
  mutating func described(_ phrase: NounPhrase) -> (UInt32?, ResolutionRule) {
    let words = terms(from: phrase.first, through: phrase.head)
    let head = term(phrase.head)
    if text.has(phrase.head, .institution), text.isWord(phrase.first, "the"),
      let name = body(named: words, before: phrase.first)
    {
      return (self.speaker(forName: name, at: phrase.last), .institution)
    }
    if text.isWord(phrase.first, "the"), phrase.last == phrase.head, isAnyBody(phrase.head),
      let body = bodySpokenOf(phrase)
    {
      return (body, .role)
    }
    // `53 percent said …` are not those of whom another share was told.
    guard text.kind(phrase.head) != .number, text.kind(phrase.head) != .percent,
      !text.isAny(phrase.head, "percent cent pc half third quarter")
    else {
      return newDescription(phrase, head)
    }
    let isDefinite =
      text.isAny(phrase.first, "the this that same") || !text.has(phrase.first, .determiner)
    guard isDefinite else { return newDescription(phrase, head) }
    let holder = holder(of: words, phrase, head: head)
    var speaker = speakerDescribed(by: words, head: head, whole: phrase)
    if let last = speaker, let holder, speakers[Int(last)].name != holder,
      isFormer(role(ofSpeaker: Int(last))), !isFormer(from: phrase.first, through: phrase.head)
    {
      // `the mayor` is no former mayor where there is one in office.
      speaker = nil
    }
    let source =
      text.has(phrase.first, .determiner) ? sourceBefore(phrase, words, head: head) : nil
    let position = source?.head ?? -1
    // `The president of the boat club, Ivy Lind, was glad. “…,” the president said`: no president of before.
    let isNearer = holder.map { holder in
      let last = lastMention(of: holder, before: phrase.first)
      return speaker.map { speakers[Int($0)].name != holder && known[Int($0)].lastToken < last }
        ?? false
        && last >= 0 && isInParagraph(last, of: phrase.first)
    }
    if let speaker, known[Int(speaker)].lastToken > position, isNearer != true {
      lengthen(speaker, to: text.span(phrase.first, through: phrase.last))
      note(referent(of: phrase), for: speaker)
      return (speaker, speakers[Int(speaker)].isAnonymous ? .anonymousAgain : .role)
    }
    if let holder,
      words.count > 1 || lastMention(of: holder, before: phrase.first) > position
    {
      let speaker = self.speaker(forName: holder, at: phrase.last)
      note(referent(of: phrase), for: speaker)
      return (speaker, .role)
    }
    guard let source else { return newDescription(phrase, head) }
    let (found, rule) = described(source)
    if let found { note(referent(of: phrase), for: found) }
    return (found, rule == .anonymous ? .anonymousAgain : rule)
  }

  /// Nouns that stand for an organisation named just before: `Fjord Ferries said … The company added …`
  private func isAnyBody(_ index: Int) -> Bool {
    text.isAny(
      index,
      """
      company firm group agency organisation organization utility bank airline union charity
      corporation manufacturer carmaker retailer insurer institute association
      """)
  }

  /// The organisation that “the company” means: the last speaker, or a subject since.
  ///
  /// Gets `Fjord Ferries has sold a boat. It was old, the company said` right; takes the buyer for the
  /// seller when only the buyer was the subject of a sentence.
  private mutating func bodySpokenOf(_ phrase: NounPhrase) -> UInt32? {
    let subject = lastBody(before: phrase.first)
    if let last = lastSpeaker, let name = speakers[Int(last)].name,
      names.names[Int(name)].kind == .organisation,
      known[Int(last)].lastToken > subject?.token ?? -1,
      isNear(known[Int(last)].lastToken, phrase.first)
    {
      return last
    }
    guard let subject, isNear(subject.token, phrase.first) else { return nil }
    return speaker(forName: subject.name, at: subject.token)
  }

  private func isInParagraph(_ token: Int, of other: Int) -> Bool {
    text.sentences[text.sentence(ofToken: token)].paragraph
      == text.sentences[text.sentence(ofToken: other)].paragraph
  }

  /// Whether no more than one paragraph lies between two tokens.
  private func isNear(_ token: Int, _ other: Int) -> Bool {
    text.sentences[text.sentence(ofToken: token)].paragraph + 2
      >= text.sentences[text.sentence(ofToken: other)].paragraph
  }

  /// A speaker who is described for the first time.
  private mutating func newDescription(
    _ phrase: NounPhrase, _ head: Vocabulary.Term
  ) -> (UInt32?, ResolutionRule) {
    let span = text.span(phrase.first, through: phrase.last)
    let traits = text.traits(phrase.head)
    let isPerson = traits.contains(.person)
    let isInstitution =
      !isPerson
      && (!traits.isDisjoint(with: [.institution, .document]) || text.isCapitalised(phrase.head))
    let own = referent(of: phrase)
    let speaker = add(
      SpeakerReading(name: nil, label: span, isAnonymous: isPerson),
      Known(
        terms: terms(from: phrase.first, through: phrase.last), head: head,
        referent: isInstitution && own == .unknown ? Self.thing(traits) : own, isNamed: false,
        lastToken: phrase.last))
    return (speaker, isInstitution ? .institution : .anonymous)
  }

  private static func thing(_ traits: TermTraits) -> Referent {
    traits.contains(.document) && traits.isDisjoint(with: .institution) ? .document : .thing
  }

  /// The longest way back, in tokens, from `the spokesperson` to `a spokesperson for the harbour`.
  private static let furthest = 400

  /// The nearest fuller description before the sentence of `phrase` of one who has not spoken yet.
  ///
  /// Gets `Norway’s foreign minister arrived. … the minister said` right; takes the wrong one of two
  /// ministers who were both described since.
  private mutating func sourceBefore(
    _ phrase: NounPhrase, _ words: [Vocabulary.Term], head: Vocabulary.Term
  ) -> NounPhrase? {
    guard !text.traits(phrase.head).isDisjoint(with: [.person, .office]) else { return nil }
    let phrases = NounPhrases(text: text)
    let sentence = text.sentences[text.sentence(ofToken: phrase.first)]
    var index = Int(sentence.firstToken) - 1
    let floor = max(0, index - Self.furthest)
    while index >= floor {
      defer { index -= 1 }
      guard text.traits(index).contains(.person) || text.traits(index).contains(.office),
        !text.isCapitalised(index), term(index) == head, !text.isCapitalised(index + 1),
        !(text.kind(index + 1) == .comma && text.isCapitalised(index + 2))
      else { continue }
      guard let start = descriptionStart(index),
        var found = phrases.phrase(from: start, to: min(index + 24, text.tokens.count)),
        found.head == index
      else { continue }
      trim(&found)
      // Neither `the vice president` nor `the former president` is the president.
      if isDeputy(index - 1), !isDeputy(phrase.head - 1) { continue }
      if isFormer(from: found.first, through: index),
        !isFormer(from: phrase.first, through: phrase.head)
      {
        continue
      }
      let own = terms(from: found.first, through: found.last)
      if own.count > words.count, words.allSatisfy({ own.contains($0) }) { return found }
    }
    return nil
  }

  /// Leaves off what follows the head without a preposition: most often it is the verb.
  func trim(_ phrase: inout NounPhrase) {
    if phrase.head < phrase.last, !text.has(phrase.head + 1, .preposition) {
      phrase.last = phrase.head
    }
  }

  /// The determiner or owner with which the description begins that the noun at `head` heads.
  private func descriptionStart(_ head: Int) -> Int? {
    var index = head - 1
    while index >= max(0, head - 6) {
      if text.shape(index).contains(.clitic), index > 0 { return index - 1 }
      guard text.kind(index) == .word || text.kind(index) == .hyphen else { return nil }
      if text.has(index, .determiner) { return index }
      if !text.traits(index).isDisjoint(with: [.preposition, .conjunction, .auxiliary]),
        !text.isCapitalised(index)
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// The organisation named last whose name holds all of `words`: `the ministry` after `the Ministry of
  /// Health`.
  private mutating func body(named words: [Vocabulary.Term], before token: Int) -> UInt32? {
    let offset = text.tokens[token].start
    var isSeen = [Bool](repeating: false, count: names.names.count)
    for mention in names.mentions.reversed() where mention.span.upper <= offset {
      guard Int(mention.name) < names.names.count, !isSeen[Int(mention.name)] else { continue }
      isSeen[Int(mention.name)] = true
      let name = names.names[Int(mention.name)]
      guard name.kind == .organisation else { continue }
      let own = terms(of: name.fullest)
      if own.count > words.count, words.allSatisfy({ own.contains($0) }) { return mention.name }
    }
    return nil
  }

  /// The token of the last mention of a name before `token`; -1 when there is none.
  private func lastMention(of name: UInt32, before token: Int) -> Int {
    let offset = text.tokens[token].start
    let before = names.mentions[..<names.firstMention(endingAfter: offset)]
    for mention in before.suffix(Self.reach).reversed() where mention.name == name {
      return text.token(atOrAfter: mention.span.lower)
    }
    return -1
  }

  /// The speaker last quoted whose description holds all of `words`.
  private mutating func speakerDescribed(
    by words: [Vocabulary.Term], head: Vocabulary.Term, whole: NounPhrase
  ) -> UInt32? {
    var best: Int?
    let isBody = !text.traits(whole.head).isDisjoint(with: [.institution, .document])
    for index in speakers.indices {
      let facts = known[index]
      guard facts.isNamed ? isKnown(index, as: head, whole) : facts.head == head,
        words.allSatisfy({ facts.terms.contains($0) })
      else { continue }
      // `the commission` is no member of it.
      if isBody, !facts.referent.isThing { continue }
      // `officials` are again the officials only in the same words.
      let isBare = !text.has(whole.first, .determiner)
      if isBare, facts.head != head || facts.terms != terms(from: whole.first, through: whole.last)
      {
        continue
      }
      if let current = best, known[current].lastToken >= facts.lastToken { continue }
      best = index
    }
    return best.map { UInt32(clamping: $0) }
  }

  /// Whether a named speaker is what `head` says, rather than somebody's of that kind: not `the president`
  /// for `the president’s wife`.
  private mutating func isKnown(
    _ speaker: Int, as head: Vocabulary.Term, _ phrase: NounPhrase
  ) -> Bool {
    guard known[speaker].terms.contains(head) else { return false }
    let role = self.role(ofSpeaker: speaker)
    // `the bishop` is not who is called Bishop.
    if !terms(of: role).contains(head), terms(of: speakers[speaker].label).contains(head) {
      return false
    }
    return heads(role, head, phrase) || !terms(of: role).contains(head)
  }

  /// The role that is told of a speaker here or elsewhere in the article.
  private func role(ofSpeaker speaker: Int) -> TextSpan {
    guard speakers[speaker].role.isEmpty, let name = speakers[speaker].name,
      Int(name) < names.names.count
    else { return speakers[speaker].role }
    return names.names[Int(name)].role
  }

  /// Whether a role is held no more: `former Mayor`, `ex-president`.
  private func isFormer(_ role: TextSpan) -> Bool {
    guard !role.isEmpty else { return false }
    let first = text.token(atOrAfter: role.lower)
    let before = text.kind(first - 1) == .hyphen ? first - 2 : first - 1
    return isFormer(from: before, through: text.token(atOrAfter: role.upper) - 1)
  }

  private func isFormer(from first: Int, through last: Int) -> Bool {
    (first..<max(first, last + 1)).contains { text.isAny($0, "former ex onetime") }
  }

  /// Whether a word of a role is its head: `minister` of `minister of trade`, not `trade`.
  private mutating func heads(
    _ role: TextSpan, _ head: Vocabulary.Term, _ phrase: NounPhrase
  ) -> Bool {
    guard !role.isEmpty else { return false }
    let first = text.token(atOrAfter: role.lower)
    let end = text.token(atOrAfter: role.upper)
    for index in first..<max(first, end) {
      if text.has(index, .preposition) { return false }
      // `police` is no police chief.
      if term(index) == head, !text.shape(index + 1).contains(.clitic),
        !(isPluralOnly(index) && index + 1 < end && text.isSpeakerNoun(index + 1)),
        !(index > first && isDeputy(index - 1))
          || phrase.head > phrase.first && isDeputy(phrase.head - 1)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word before a role makes it another one: the vice president is not the president, and nobody calls
  /// the prime minister the minister.
  private func isDeputy(_ index: Int) -> Bool {
    text.isAny(index, "vice deputy assistant lieutenant lt. prime")
  }

  private func isPluralOnly(_ index: Int) -> Bool { text.isAny(index, "police staff crew") }

  /// The one person of the article whose role holds all of `words`; nil when there are several.
  private mutating func holder(
    of words: [Vocabulary.Term], _ phrase: NounPhrase, head: Vocabulary.Term
  ) -> UInt32? {
    var found: [UInt32] = []
    for index in personsWithRole {
      let name = names.names[Int(index)]
      guard heads(name.role, head, phrase) else { continue }
      let all = terms(of: name.role) + terms(of: name.affiliation)
      if words.allSatisfy({ all.contains($0) }) { found.append(index) }
    }
    if found.count > 1, !isFormer(from: phrase.first, through: phrase.head) {
      found.removeAll { isFormer(names.names[Int($0)].role) }
    }
    return found.count == 1 ? found[0] : nil
  }
}
