import NewsCorpus

// Whom a bare surname means that several persons of the article bear.
extension SpeakerResolver {
  /// Who bears a surname.
  enum Bearer {
    /// The one whose name the reading took it for.
    case asRead
    case other(UInt32)
    /// Nothing tells who of several is meant.
    case nobody
  }

  /// Whom the surname `mention` means, when others of the article bear it too.
  ///
  /// What the title beside it tells goes first, then who spoke last; then one who was only introduced as
  /// somebody's wife or son steps back, then whoever is named in full half as often, and at last who holds no
  /// office. Gets
  /// `Mayor Ole Lind and his wife, Eva Lind, came. “Hello,” Lind said` right; does not choose between two
  /// brothers who were named once each.
  func bearer(of mention: MentionReading, in phrase: NounPhrase) -> Bearer {
    let first = text.token(atOrAfter: mention.span.lower)
    let last = text.token(atOrAfter: mention.span.upper) - 1
    guard last == first, Int(mention.name) < names.names.count,
      names.names[Int(mention.name)].kind == .person
    else { return .asRead }
    let own = text.tokens[last].term
    var bearers: [UInt32] = []
    for (number, surname) in surnames.enumerated()
    where surname == own
      && (names.names[number].fullest.count > mention.span.count + 1 || isCalledWithAnother(number))
    {
      bearers.append(UInt32(clamping: number))
    }
    func choice(_ name: UInt32) -> Bearer { name == mention.name ? .asRead : .other(name) }
    if bearers.count == 1, isCompound(mention.name) { return choice(bearers[0]) }
    guard bearers.count > 1 else {
      return mayBeNameless(phrase, before: first, bearers.first ?? mention.name) ? .nobody : .asRead
    }
    // `President Lind … Ole Lind Jr. and his wife, Eva Lind`: neither is the president, whom the reading knows apart.
    if !bearers.contains(mention.name),
      bearers.allSatisfy({ generation(ofPerson: $0) == 1 || isRelative($0) })
    {
      return .asRead
    }
    if let wanted = generation(toldIn: phrase, before: first) {
      let own = bearers.filter { generation(toldOf: $0) == wanted }
      if own.count == 1 { return choice(own[0]) }
      // `Ed Pell and his son, Ron Pell`: the elder is whoever is no son.
      let others = bearers.filter { generation(toldOf: $0) == nil }
      return own.isEmpty && others.count == 1 ? choice(others[0]) : .nobody
    }
    // `Lind` beside `Ole Lind Jr.` is the father.
    let elders = bearers.filter { generation(ofPerson: $0) == 0 }
    if !elders.isEmpty { bearers = elders }
    if bearers.count == 1 { return choice(bearers[0]) }
    let wanted = referent(of: phrase)
    if wanted != .unknown {
      let own = bearers.filter { referent(ofBearer: $0) == wanted }
      bearers.removeAll { !referent(ofBearer: $0).agrees(with: wanted) }
      if !own.isEmpty { bearers = own }
    }
    bearers.removeAll { isIntroducedLater($0, than: mention) }
    // `“I was glad,” Eva said. “So was I,” Lind said`: the article calls her by her first name.
    if bearers.count == 2, let last = lastSpeaker, let name = speakers[Int(last)].name,
      isCalledByFirstName(name)
    {
      bearers.removeAll { $0 == name }
    }
    // `“My wife did it,” Lind said`: not she.
    bearers.removeAll { isSpokenOfAsKin($0, before: phrase.first) }
    if bearers.count == 1 { return choice(bearers[0]) }
    if isBesideRelative(mention, among: bearers) { return .nobody }
    if let titled = bearers.first(where: { bearsTitle(before: first, in: phrase, $0) }) {
      return choice(titled)
    }
    if let last = lastSpeaker, let name = speakers[Int(last)].name, bearers.contains(name) {
      return choice(name)
    }
    let principals = bearers.filter { !isRelative($0) }
    if principals.count == 1, isPrincipal(principals[0], among: bearers, before: mention) {
      return choice(principals[0])
    }
    if let often = named(atLeast: 2, bearers, { $0.span.upper <= mention.span.lower })
      ?? named(atLeast: 3, bearers, { _ in true })
    {
      return choice(often)
    }
    let inOffice = bearers.filter { holdsOffice($0) }
    return inOffice.count == 1 ? choice(inOffice[0]) : .nobody
  }

  /// What is known of a person, by the first name alone where nothing else is.
  private func referent(ofBearer name: UInt32) -> Referent {
    let known = referent(ofPerson: name)
    guard known == .unknown, isCalledWithAnother(Int(name)) else { return known }
    let traits = text.traits(text.token(atOrAfter: names.names[Int(name)].fullest.lower))
    switch (traits.contains(.maleName), traits.contains(.femaleName)) {
    case (true, false): return .man
    case (false, true): return .woman
    default: return .unknown
    }
  }

  /// Whether a person's surname stands with another's first name: `Ole and Eva Lind`.
  private func isCalledWithAnother(_ name: Int) -> Bool {
    surnames[name] != text.tokens[text.token(atOrAfter: names.names[name].fullest.upper) - 1].term
      && surnames[name] != Token.noTerm
  }

  /// Whether the surname of a person is two words with a hyphen.
  private func isCompound(_ name: UInt32) -> Bool {
    text.isHyphened(text.token(atOrAfter: names.names[Int(name)].fullest.upper) - 1)
  }

  /// Whether a surname with `Mrs` or `the younger` before it may be a relative's of whom the article gives the first name
  /// alone: `Eva Lind rang her mother, Ada. … Mrs Lind said`.
  private func mayBeNameless(_ phrase: NounPhrase, before surname: Int, _ name: UInt32) -> Bool {
    guard phrase.first < surname, Int(name) < names.names.count else { return false }
    if let told = generation(toldIn: phrase, before: surname) {
      return generation(toldOf: name).map { $0 != told }
        ?? hasNamelessRelative(name, before: surname, .unknown)
    }
    guard text.isAny(surname - 1, "mr mr. mrs mrs.") else { return false }
    return hasNamelessRelative(name, before: surname, referent(of: phrase))
  }

  /// Whether a person's relative, a man or a woman as wanted, is named by the first name alone before a token, in a
  /// sentence that names the person too: `Eva Lind and her husband, Ole, left`.
  private func hasNamelessRelative(
    _ name: UInt32, before end: Int, _ wanted: Referent
  ) -> Bool {
    let mentions = names.mentions[..<names.firstMention(endingAfter: text.tokens[end].start)]
    for (place, mention) in mentions.enumerated() where mention.name != name {
      let first = text.token(atOrAfter: mention.span.lower)
      guard text.token(atOrAfter: mention.span.upper) == first + 1 else { continue }
      let kin = text.kind(first - 1) == .comma ? first - 2 : first - 1
      guard isKin(kin), isOwner(kin - 1),
        wanted == .unknown
          || referent(of: NounPhrase(first: kin, last: kin, head: kin)).agrees(with: wanted)
      else { continue }
      let sentence = text.sentence(ofToken: kin)
      let own = mentions[..<place].last
      // `His son, Tyler, drills wells`: whoever the sentence before is about.
      if let own, own.name == name,
        text.sentence(ofToken: text.token(atOrAfter: own.span.lower)) + 1 >= sentence
      {
        return true
      }
    }
    return false
  }

  /// Whether the last mention of a person before now was the first name alone.
  private func isCalledByFirstName(_ name: UInt32) -> Bool {
    guard let last = lastSpeaker else { return false }
    let spoken = known[Int(last)].lastToken
    let fullest = text.token(atOrAfter: names.names[Int(name)].fullest.lower)
    guard spoken > fullest + 1, text.tokens.indices.contains(spoken) else { return false }
    return text.tokens[spoken].term == text.tokens[fullest].term
      && text.tokens[spoken].term != surnames[Int(name)]
  }

  /// Which of two generations is told before a surname: `the elder Lind`, `the younger Lind`.
  private func generation(toldIn phrase: NounPhrase, before surname: Int) -> Generation? {
    guard phrase.first < surname else { return nil }
    if (phrase.first..<surname).contains(where: { text.isAny($0, "elder older") }) { return .elder }
    return (phrase.first..<surname).contains { text.isWord($0, "younger") } ? .younger : nil
  }

  /// Which of two generations the article tells of a person, by `Jr.` or as somebody's father or son.
  private func generation(toldOf name: UInt32) -> Generation? {
    switch generation(ofPerson: name) {
    case 0: break
    case 2: return .elder
    default: return .younger
    }
    guard let kin = kinship(of: name) else { return nil }
    if text.isAny(kin, "father mother grandfather grandmother") { return .elder }
    return text.isAny(
      kin, "son daughter sons daughters grandson granddaughter children nephew niece grandnephew")
      ? .younger : nil
  }

  private enum Generation { case elder, younger }

  /// What the end of a person's fullest form tells of father and son, as `NameParts` has it.
  private func generation(ofPerson name: UInt32) -> Int {
    NameParts.generation(
      text, text.token(atOrAfter: names.names[Int(name)].fullest.upper) - 1)
  }

  /// The mentions of a name in more than one word; all of one that a title alone tells from another, or that shares its
  /// surname with another.
  private func fullMentions(of name: UInt32) -> [MentionReading] {
    let fullest = names.names[Int(name)].fullest
    let isToldByTitle =
      names.mention(at: fullest).map { names.mentions[$0].span.lower > fullest.lower } ?? false
    let isWhole = isToldByTitle || isCalledWithAnother(Int(name))
    return names.mentions.filter {
      $0.name == name
        && (isWhole
          || text.token(atOrAfter: $0.span.lower) + 1 < text.token(atOrAfter: $0.span.upper))
    }
  }

  /// The one who is named in full so many times as often as each of the others.
  private func named(
    atLeast times: Int, _ bearers: [UInt32], _ counts: (MentionReading) -> Bool
  ) -> UInt32? {
    let counted = bearers.map { (name: $0, count: fullMentions(of: $0).count(where: counts)) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    return counted.count > 1 && counted[0].count >= times * counted[1].count
      ? counted[0].name : nil
  }

  private func isIntroducedLater(_ name: UInt32, than mention: MentionReading) -> Bool {
    guard let first = fullMentions(of: name).first else { return true }
    return first.span.lower > mention.span.lower
  }

  /// Whether the one who is nobody's relative is whom the article is about: it gives a role, or has named the person
  /// more than once by then.
  private func isPrincipal(
    _ name: UInt32, among bearers: [UInt32], before mention: MentionReading
  ) -> Bool {
    if !names.names[Int(name)].role.isEmpty { return true }
    // As long as nobody else of that surname was met it is the person's, whomever the reading took it for.
    let alone = bearers.filter { $0 != name }
      .compactMap { fullMentions(of: $0).first?.span.lower }.min()
    let early = names.mentions.count {
      bearers.contains($0.name) && $0.span.upper <= alone ?? 0
    }
    let later = fullMentions(of: name).count {
      $0.span.lower >= alone ?? 0 && $0.span.upper <= mention.span.lower
    }
    return early + later > 1
  }

  /// Whether the article gives a person an office: `President`, `mayor of Vik`.
  private func holdsOffice(_ name: UInt32) -> Bool {
    let role = names.names[Int(name)].role
    guard !role.isEmpty else { return false }
    let first = text.token(atOrAfter: role.lower)
    let end = text.token(atOrAfter: role.upper)
    return (first..<max(first, end)).contains { text.has($0, .office) }
  }

  /// Whether the title before a surname is one by which the article knows the person: `Mayor Lind`.
  private func bearsTitle(before surname: Int, in phrase: NounPhrase, _ name: UInt32) -> Bool {
    let role = names.names[Int(name)].role
    guard phrase.first < surname, !role.isEmpty else { return false }
    let title = text.tokens[surname - 1].term
    let first = text.token(atOrAfter: role.lower)
    let end = text.token(atOrAfter: role.upper)
    return text.has(surname - 1, .personTitle)
      && (first..<max(first, end)).contains { text.tokens[$0].term == title }
  }

  /// Whether the marks before a token speak of a person as the speaker's own relative: `“My wife did it,” Lind said`.
  private func isSpokenOfAsKin(_ name: UInt32, before token: Int) -> Bool {
    guard let kin = kinship(of: name), text.kind(token - 1) == .closeQuote else { return false }
    var index = token - 2
    while index > 0, index > token - 60, text.kind(index) != .openQuote {
      if text.tokens[index].term == text.tokens[kin].term, text.isWord(index - 1, "my") {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Whether somebody's relative of the surname has the word right before a mention, so that the surname alone may mean
  /// either: `His wife, Eva Lind, was in tears. “We have lost friends,” Lind said.`
  private func isBesideRelative(_ mention: MentionReading, among bearers: [UInt32]) -> Bool {
    guard bearers.count > 1 else { return false }
    let own = text.sentence(ofToken: text.token(atOrAfter: mention.span.lower))
    let paragraph = text.sentences[own].paragraph
    var number = own - 1
    let spoken = lastSpeaker.map { known[Int($0)].lastToken } ?? -1
    // So does who has spoken in the paragraph: `Lind added`.
    let start =
      text.sentences[...own].last { $0.paragraph != paragraph }.map { Int($0.endToken) } ?? 0
    if spoken >= start { return false }
    while number >= 0, text.sentences[number].paragraph + 1 >= paragraph {
      let sentence = text.sentences[number]
      let (first, end) = (Int(sentence.firstToken), Int(sentence.endToken))
      // Whoever has spoken since goes on.
      if spoken >= first { return false }
      number -= 1
      guard let subject = NounPhrases(text: text).subject(from: first, to: end) else { continue }
      let place = TextSpan(text.tokens[first].start, text.tokens[end - 1].end)
      let named = bearers.filter { name in
        names.mentions.contains { $0.name == name && place.contains($0.span) }
      }
      if !named.isEmpty { return named.allSatisfy(isRelative) && isKin(subject.head) }
      if isKin(subject.head), isOwner(subject.first) || isOwner(subject.head - 1) {
        return bearers.contains {
          kinship(of: $0).map { text.tokens[$0].term } == text.tokens[subject.head].term
        }
      }
    }
    return false
  }

  /// Whether a person is introduced as somebody's relative: `his wife, Eva Lind`, `Eva Lind, his wife`.
  private func isRelative(_ name: UInt32) -> Bool { kinship(of: name) != nil }

  /// The word for what a person is to the one whose relative he or she is introduced as.
  private func kinship(of name: UInt32) -> Int? {
    guard let introduction = fullMentions(of: name).first else { return nil }
    var before = text.token(atOrAfter: introduction.span.lower) - 1
    // `his brother, former President Ole Lind`
    while (text.isSpeakerNoun(before) || text.has(before, .personTitle)) && !isKin(before)
      || text.isAny(before, "former then state")
    {
      before -= 1
    }
    // `his parents, Ole and Eva Lind`
    if text.isWord(before, "and"), text.isCapitalised(before - 1) { before -= 2 }
    if text.kind(before) == .comma { before -= 1 }
    if isKin(before), isOwner(before - 1) || isOwner(before - 2) { return before }
    let after = text.token(atOrAfter: introduction.span.upper)
    guard text.kind(after) == .comma, isOwner(after + 1) else { return nil }
    return isKin(after + 2) ? after + 2 : isKin(after + 3) ? after + 3 : nil
  }

  private func isOwner(_ index: Int) -> Bool {
    text.isAny(index, "his her their") || text.shape(index).contains(.clitic)
  }

  private func isKin(_ index: Int) -> Bool {
    text.isAny(
      index,
      """
      wife husband son daughter sons daughters brother sister mother father widow widower partner
      girlfriend boyfriend fiance fiancee cousin nephew niece uncle aunt spouse children grandfather
      grandmother grandson granddaughter grandnephew parents stepfather stepmother stepson stepdaughter
      """)
  }
}
