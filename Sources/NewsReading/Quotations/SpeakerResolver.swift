import NewsCorpus

/// Tells who a speaker as written is, and keeps the list of those who speak in the article.
///
/// Speakers come in the order of the text, so “the official” and “he” look back only. It gets
/// `a US official told …, the official continued` right as one person; it takes two unnamed officials
/// who are described in the same words for one.
struct SpeakerResolver {
  /// What is known of a speaker besides the reading.
  struct Known {
    /// The words of name, role and description, without determiners.
    var terms: [Vocabulary.Term]
    /// The term of the head: a surname, or the noun of a description.
    var head: Vocabulary.Term
    var referent: Referent
    /// Whether the label is a name rather than a description.
    var isNamed: Bool
    /// The last token that spoke of this speaker.
    var lastToken: Int
  }

  let text: ReadText
  let names: NameReader.Names
  /// Those quoted so far, each once.
  private(set) var speakers: [SpeakerReading] = []
  private(set) var known: [Known] = []
  // A phrase that is carried on is resolved once.
  private var resolved: [Resolution] = []
  // By the first token of a phrase: the place in `resolved` plus one; 0 where none is.
  private var resolutionAt: [Int32]
  // By the name's number; `.max` for who is not quoted.
  private var speakerOfName: [UInt32]
  private var last: UInt32?
  private var roleWords = RoleWords()
  /// For each person the surname, `Jr.` behind it left out.
  let surnames: [Vocabulary.Term]
  /// The persons of whom a role is told.
  let personsWithRole: [UInt32]

  init(_ text: ReadText, names: NameReader.Names) {
    surnames = Self.surnames(of: names, in: text)
    personsWithRole = names.names.indices.lazy
      .filter { names.names[$0].kind == .person && !names.names[$0].role.isEmpty }
      .map { UInt32($0) }
    self.text = text
    self.names = names
    resolutionAt = Array(repeating: 0, count: text.tokens.count)
    speakerOfName = Array(repeating: .max, count: names.names.count)
  }

  /// The surname of each person: of `Ole and Eva Lind` that of both.
  private static func surnames(
    of names: NameReader.Names, in text: ReadText
  ) -> [Vocabulary.Term] {
    var surnames: [Vocabulary.Term] = []
    var shared: [(name: Int, and: Int)] = []
    for (number, name) in names.names.enumerated() {
      guard name.kind == .person else {
        surnames.append(Token.noTerm)
        continue
      }
      if name.order == .familyFirst {
        surnames.append(text.tokens[text.token(atOrAfter: name.fullest.lower)].term)
        continue
      }
      var end = text.token(atOrAfter: name.fullest.upper) - 1
      if text.isWord(end + 1, "and"), end >= 0, text.tokens[end].start == name.fullest.lower,
        !text.traits(end).isDisjoint(with: .givenName)
      {
        shared.append((number, end + 1))
      }
      if NameParts.generation(text, end) > 0 { end -= text.kind(end - 1) == .comma ? 2 : 1 }
      // `Price` is nobody called `Vaughan-Price`.
      surnames.append(end > 0 && !text.isHyphened(end) ? text.tokens[end].term : Token.noTerm)
    }
    for (number, and) in shared where surnames[number] != Token.noTerm {
      guard let other = names.mention(at: text.span(and + 1, through: and + 1)),
        names.names.indices.contains(Int(names.mentions[other].name)),
        text.token(atOrAfter: names.mentions[other].span.upper) > and + 2
      else { continue }
      let surname = surnames[Int(names.mentions[other].name)]
      if surname != Token.noTerm { surnames[number] = surname }
    }
    return surnames
  }

  private struct Resolution {
    var speaker: UInt32?
    var rule: ResolutionRule
  }

  /// The speaker that `phrase` means, and the rule that told.
  ///
  /// - Complexity: O(*n*) in the number of speakers and names of the article.
  mutating func resolve(_ phrase: NounPhrase) -> (UInt32?, ResolutionRule) {
    if resolutionAt[phrase.first] > 0 {
      let earlier = resolved[Int(resolutionAt[phrase.first]) - 1]
      last = earlier.speaker ?? last
      return (earlier.speaker, earlier.rule)
    }
    let found = lookUp(phrase)
    resolved.append(Resolution(speaker: found.0, rule: found.1))
    resolutionAt[phrase.first] = Int32(resolved.count)
    if let speaker = found.0 {
      last = speaker
      known[Int(speaker)].lastToken = max(known[Int(speaker)].lastToken, phrase.last)
    }
    return found
  }

  mutating func lookUp(_ phrase: NounPhrase) -> (UInt32?, ResolutionRule) {
    if phrase.first == phrase.last, text.isPronoun(phrase.first) {
      // `someone shouted`: nobody who was named.
      if text.isAny(phrase.first, "someone somebody") { return described(phrase) }
      let found = pronoun(phrase)
      // `He thinks Lind’s plan will fail`: he is not Lind.
      return isNamed(found.0, behind: phrase.first) ? (nil, .none) : found
    }
    if let person = personOfParty(phrase) {
      return (speaker(forName: person, at: phrase.last), .role)
    }
    if isMember(phrase), let person = personAfterComma(phrase) {
      return describe(named(person, in: phrase), as: phrase)
    }
    if let person = personOfPeoplesName(phrase) {
      return (speaker(forName: person, at: phrase.last), .partOfName)
    }
    if let mention = mention(at: phrase.head) {
      if let person = personAtEnd(of: phrase, after: mention) { return named(person, in: phrase) }
      if names.names[Int(mention.name)].kind != .person, let person = personApposed(in: phrase) {
        return named(person, in: phrase)
      }
      if isJoint(phrase, mention) { return joint(phrase, mention) }
      switch bearer(of: mention, in: phrase) {
      case .asRead: return named(mention, in: phrase)
      case .other(let name):
        note(referent(of: phrase), for: speaker(forName: name, at: phrase.last))
        return (speaker(forName: name, at: phrase.last), .partOfName)
      case .nobody: return (nil, .none)
      }
    }
    if let person = mention(at: phrase.last), names.names[Int(person.name)].kind == .person,
      !text.traits(phrase.head).isDisjoint(with: [.roleNoun, .personTitle]),
      text.isWord(phrase.head + 1, "of"), text.isCapitalised(phrase.head)
    {
      // `Secretary of Inland Security Anna Berg`
      return describe(named(person, in: phrase), as: phrase)
    }
    if let person = personApposed(in: phrase) {
      return describe(named(person, in: phrase), as: phrase)
    }
    if let apposed = phrase.apposition {
      if let person = personAfterComma(phrase) {
        return describe(named(person, in: phrase), as: phrase)
      }
      let name = NounPhrases(text: text).phrase(from: apposed, to: text.tokens.count)
      if let name, text.isCapitalised(name.head), !text.isCapitalised(phrase.head) {
        return describe(unlistedName(name), as: phrase)
      }
    }
    if text.isCapitalised(phrase.head), !isCommonNoun(phrase) { return unlistedName(phrase) }
    return described(phrase)
  }

  /// The one person whose surname is an adjective of a people, named by it: `David French`, later `French`. A people
  /// has an article: `the French`.
  private func personOfPeoplesName(_ phrase: NounPhrase) -> UInt32? {
    guard phrase.first == phrase.last, text.has(phrase.head, .demonym),
      !text.has(phrase.head - 1, .determiner), !NounPhrases(text: text).endsInS(phrase.head)
    else { return nil }
    let own = text.tokens[phrase.head].term
    let bearers = surnames.indices.filter {
      surnames[$0] == own && names.names[$0].fullest.upper <= text.tokens[phrase.head].start
    }
    return bearers.count == 1 ? UInt32(clamping: bearers[0]) : nil
  }

  /// The person named behind the comma of a phrase: `the top Conservative, Coun. Mara Lind`.
  private func personAfterComma(_ phrase: NounPhrase) -> MentionReading? {
    guard let apposed = phrase.apposition else { return nil }
    var named = apposed
    while named < apposed + 3, mention(at: named) == nil, text.shape(named).contains(.dotted) {
      named += 1
    }
    guard let person = mention(at: named), names.names[Int(person.name)].kind == .person else {
      return nil
    }
    return person
  }

  /// Notes the description that a name in apposition belongs to.
  private mutating func describe(
    _ found: (UInt32?, ResolutionRule), as phrase: NounPhrase
  ) -> (UInt32?, ResolutionRule) {
    guard let speaker = found.0 else { return found }
    known[Int(speaker)].terms += terms(from: phrase.first, through: phrase.last)
    note(referent(of: phrase), for: speaker)
    if speakers[Int(speaker)].role.isEmpty {
      let first = text.has(phrase.first, .determiner) ? phrase.first + 1 : phrase.first
      speakers[Int(speaker)].role = text.span(first, through: max(first, phrase.last))
    }
    return found
  }

  // MARK: Names

  /// The mention that covers the token at `index`; none beyond the end.
  func mention(at index: Int) -> MentionReading? {
    guard index < text.tokens.count else { return nil }
    let offset = text.tokens[index].start
    let low = names.firstMention(endingAfter: offset)
    guard low < names.mentions.count, names.mentions[low].span.lower <= offset,
      Int(names.mentions[low].name) < names.names.count
    else { return nil }
    return names.mentions[low]
  }

  /// The person of `University of Oslo historian Mara Lind`, which an organisation opens.
  private func personAtEnd(of phrase: NounPhrase, after first: MentionReading) -> MentionReading? {
    guard phrase.last > phrase.head, names.names[Int(first.name)].kind != .person,
      let mention = mention(at: phrase.last), mention.name != first.name,
      names.names[Int(mention.name)].kind == .person
    else { return nil }
    let before = text.token(atOrAfter: mention.span.lower) - 1
    let isRole = text.isSpeakerNoun(before) || text.has(before, .roleNoun)
    return isRole && !text.isCapitalised(before) ? mention : nil
  }

  /// The person of `the head of the harbour committee Mara Lind`.
  private func personApposed(in phrase: NounPhrase) -> MentionReading? {
    guard phrase.last > phrase.head + 1 else { return nil }
    var index = phrase.head + 1
    while index <= phrase.last {
      if text.isCapitalised(index), let mention = mention(at: index),
        names.names[Int(mention.name)].kind == .person
      {
        return isApposed(text.token(atOrAfter: mention.span.lower), in: phrase) ? mention : nil
      }
      index += 1
    }
    return nil
  }

  /// Whether a phrase names several: `The US and Iraq`, `Lind and Brandt`.
  private func isJoint(_ phrase: NounPhrase, _ mention: MentionReading) -> Bool {
    var index = phrase.first
    while index < phrase.head, text.tokens[index].start < mention.span.lower {
      if text.isWord(index, "and"), text.isCapitalised(index - 1), index > phrase.first {
        return true
      }
      index += 1
    }
    return false
  }

  /// Several who speak as one keep the words that name them.
  private mutating func joint(
    _ phrase: NounPhrase, _ mention: MentionReading
  ) -> (UInt32?, ResolutionRule) {
    let words = terms(from: phrase.first, through: phrase.last)
    let rule: ResolutionRule =
      names.names[Int(mention.name)].kind == .person ? .fullName : .institution
    for index in speakers.indices where known[index].terms == words { return (UInt32(index), rule) }
    let speaker = add(
      SpeakerReading(
        name: nil, label: text.span(phrase.first, through: phrase.last), isAnonymous: false),
      Known(
        terms: words, head: term(phrase.head), referent: .many, isNamed: true,
        lastToken: phrase.last))
    return (speaker, rule)
  }

  private mutating func named(
    _ mention: MentionReading, in phrase: NounPhrase
  ) -> (UInt32?, ResolutionRule) {
    let name = names.names[Int(mention.name)]
    let rule: ResolutionRule =
      name.kind != .person
      ? .institution
      : text.text[mention.span.range] == text.text[name.fullest.range] ? .fullName : .partOfName
    if let speaker = speaker(ofName: mention.name) {
      note(referent(of: phrase), for: speaker)
      return (speaker, rule)
    }
    var role = name.role
    if role.isEmpty { role = title(in: phrase, before: mention.span) }
    var terms = self.terms(from: phrase.first, through: phrase.last)
    terms += self.terms(of: role) + self.terms(of: name.affiliation)
    let own = referent(of: phrase)
    let speaker = add(
      SpeakerReading(
        name: mention.name, label: name.fullest, role: role, affiliation: name.affiliation,
        isAnonymous: false),
      Known(
        terms: terms, head: term(phrase.head),
        referent: own != .unknown ? own : referent(ofName: mention.name),
        isNamed: true, lastToken: phrase.last))
    speakerOfName[Int(mention.name)] = speaker
    return (speaker, rule)
  }

  /// The title before a name: `Port Authority spokesman` of `Port Authority spokesman Olav Brandt`.
  private func title(in phrase: NounPhrase, before name: TextSpan) -> TextSpan {
    var first = phrase.first
    while first < phrase.head, text.has(first, .determiner) { first += 1 }
    let end = text.token(atOrAfter: name.lower)
    guard end > first, end <= phrase.head else { return .none }
    for index in first..<end where text.isSpeakerNoun(index) {
      return text.span(first, through: end - 1)
    }
    return .none
  }

  /// A name that the list of names lacks: joined with others by its last word.
  mutating func unlistedName(_ phrase: NounPhrase) -> (UInt32?, ResolutionRule) {
    let head = term(phrase.head)
    let span = text.span(phrase.first, through: phrase.last)
    for index in speakers.indices
    where known[index].head == head && speakers[index].name == nil && !speakers[index].isAnonymous {
      if span.count > speakers[index].label.count { speakers[index].label = span }
      known[index].terms += terms(from: phrase.first, through: phrase.last)
      note(referent(of: phrase), for: UInt32(index))
      let rule: ResolutionRule =
        known[index].referent.isThing
        ? .institution : phrase.first == phrase.head ? .partOfName : .fullName
      return (UInt32(index), rule)
    }
    let isThing =
      text.has(phrase.first, .determiner) || text.shape(phrase.head).contains(.allCapitals)
      || !text.traits(phrase.head).isDisjoint(with: [.institution, .document])
    let speaker = add(
      SpeakerReading(name: nil, label: span, isAnonymous: false),
      Known(
        terms: terms(from: phrase.first, through: phrase.last), head: head,
        referent: isThing ? .thing : referent(of: phrase), isNamed: true, lastToken: phrase.last))
    return (speaker, isThing ? .institution : .fullName)
  }

  // MARK: Keeping speakers

  mutating func add(_ reading: SpeakerReading, _ facts: Known) -> UInt32 {
    speakers.append(reading)
    known.append(facts)
    return UInt32(clamping: speakers.count - 1)
  }

  /// Remembers that a speaker is a woman, a man or many, once words tell so.
  mutating func note(_ referent: Referent, for speaker: UInt32) {
    if referent != .unknown, known[Int(speaker)].referent == .unknown {
      known[Int(speaker)].referent = referent
    }
  }

  /// The speaker of the last quotation.
  var lastSpeaker: UInt32? { last }

  /// The speaker for a person named who has spoken before.
  func speaker(ofName name: UInt32) -> UInt32? {
    let speaker = speakerOfName[Int(name)]
    return speaker == .max ? nil : speaker
  }

  /// The speaker for a person named, entered when he or she has not spoken yet.
  mutating func speaker(forName name: UInt32, at token: Int) -> UInt32 {
    if let speaker = speaker(ofName: name) { return speaker }
    let reading = names.names[Int(name)]
    let speaker = add(
      SpeakerReading(
        name: name, label: reading.fullest, role: reading.role, affiliation: reading.affiliation,
        isAnonymous: false),
      Known(
        terms: terms(of: reading.fullest) + terms(of: reading.role),
        head: terms(of: reading.fullest).last ?? Token.noTerm, referent: referent(ofName: name),
        isNamed: true, lastToken: token))
    speakerOfName[Int(name)] = speaker
    return speaker
  }

  /// Widens what is written of a described speaker to a longer description.
  mutating func lengthen(_ speaker: UInt32, to span: TextSpan) {
    guard !known[Int(speaker)].isNamed else { return }
    if span.count > speakers[Int(speaker)].label.count { speakers[Int(speaker)].label = span }
  }

  /// The terms of the words between two tokens, without determiners and function words.
  ///
  /// `same` tells nothing of who is meant; `spokesman` and `spokesperson` count as one word.
  mutating func terms(from first: Int, through last: Int) -> [Vocabulary.Term] {
    var terms: [Vocabulary.Term] = []
    var index = first
    while index <= last {
      if text.kind(index) == .word,
        text.traits(index).isDisjoint(with: [.determiner, .preposition, .conjunction]),
        !text.shape(index).contains(.clitic), !text.isWord(index, "same")
      {
        terms.append(term(index))
      }
      index += 1
    }
    return terms
  }

  /// The term of a token, one for all forms of a role.
  mutating func term(_ index: Int) -> Vocabulary.Term { roleWords.term(index, in: text) }

  /// The terms of the words of a span.
  mutating func terms(of span: TextSpan) -> [Vocabulary.Term] {
    guard !span.isEmpty else { return [] }
    let first = text.token(atOrAfter: span.lower)
    let end = text.token(atOrAfter: span.upper)
    return end > first ? terms(from: first, through: end - 1) : []
  }
}
