import NewsCorpus

/// What sort of being a speaker is, as far as words tell.
enum Referent {
  case woman, man, many, thing, document, unknown

  /// Whether it is no person: a body or a text.
  var isThing: Bool { self == .thing || self == .document }

  /// Whether a speaker known as `self` can be meant by a word for `other`.
  func agrees(with other: Referent) -> Bool {
    self == .unknown || other == .unknown || self == other
  }
}

extension SpeakerResolver {
  /// How many sentences or mentions back a word may point; no reader remembers more, and a file without
  /// paragraphs must not be searched to its beginning for every pronoun.
  static let reach = 100

  /// Who a pronoun means: the last speaker, or a person named since as the subject of a sentence.
  mutating func pronoun(_ phrase: NounPhrase) -> (UInt32?, ResolutionRule) {
    // The writer, or the reader.
    if text.isAny(phrase.first, "i we you") { return (nil, .none) }
    let wanted = referent(ofPronoun: phrase.first)
    // `A study found … They said`: whoever wrote it is not named.
    if wanted == .many, let last = lastSpeaker, known[Int(last)].referent == .document {
      return (nil, .none)
    }
    let asker = asker(before: phrase.first)
    let speaker = lastSpeaker(agreeing: wanted, before: phrase.first, but: asker)
    if wanted == .woman || wanted == .man {
      if let asked = personAsked(before: phrase.first, agreeing: wanted) {
        let found = self.speaker(forName: asked.name, at: asked.token)
        note(wanted, for: found)
        return (found, .pronoun)
      }
      let position = speaker.map { known[Int($0)].lastToken } ?? -1
      let named = lastSubject(before: phrase.first, agreeing: wanted).flatMap { subject in
        asker.map { speakers[Int($0)].name == subject.name } == true ? nil : subject
      }
      if let source = describedSubject(before: phrase.first, agreeing: wanted),
        source.head > max(position, named?.token ?? -1)
      {
        let found = source.apposition == nil ? described(source).0 : lookUp(source).0
        if let found, known[Int(found)].referent.agrees(with: wanted) {
          note(wanted, for: found)
          return (found, .pronoun)
        }
      }
      if let own = onlyOne(before: phrase.first, who: wanted, after: position) {
        let found = self.speaker(forName: own.name, at: own.token)
        note(wanted, for: found)
        return (found, .pronoun)
      }
      if let subject = named, subject.token > position {
        let found = self.speaker(forName: subject.name, at: subject.token)
        note(wanted, for: found)
        return (found, .pronoun)
      }
    }
    if wanted == .many, let several = severalAsSubject(before: phrase.first),
      several.last > (speaker.map { known[Int($0)].lastToken } ?? -1)
    {
      let (found, _) =
        text.isCapitalised(several.head) && !isCommonNoun(several)
        ? unlistedName(several) : described(several)
      if let found { return (found, .pronoun) }
    }
    if wanted == .thing, let subject = lastBody(before: phrase.first),
      subject.token > (speaker.map { known[Int($0)].lastToken } ?? -1)
    {
      return (self.speaker(forName: subject.name, at: subject.token), .pronoun)
    }
    guard let speaker else { return (nil, .none) }
    if wanted != .thing { note(wanted, for: speaker) }
    return (speaker, .pronoun)
  }

  /// The person who is asked something in the sentence before: `Holm asked Lind about the quay. “It is old,” he
  /// said.`
  ///
  /// Whoever is asked to do something has not been asked a question.
  private func personAsked(
    before token: Int, agreeing wanted: Referent
  ) -> (name: UInt32, token: Int)? {
    let own = text.sentence(ofToken: token)
    guard own > 0 else { return nil }
    let sentence = text.sentences[own - 1]
    let offset = text.tokens[Int(sentence.firstToken)].start
    var place = names.firstMention(endingAfter: offset)
    while place < names.mentions.count {
      let mention = names.mentions[place]
      let first = text.token(atOrAfter: mention.span.lower)
      guard first < Int(sentence.endToken) else { return nil }
      place += 1
      guard Int(mention.name) < names.names.count, names.names[Int(mention.name)].kind == .person,
        referent(ofPerson: mention.name).agrees(with: wanted)
      else { continue }
      var verb = first - 1
      // `asked the premier, Otto Kline, when …`
      if text.kind(verb) == .comma, text.isSpeakerNoun(verb - 1) {
        verb -= 2
        while verb > Int(sentence.firstToken), text.kind(verb) == .word,
          !text.has(verb, .determiner), !text.isAny(verb, "asked pressed")
        {
          verb -= 1
        }
        if text.has(verb, .determiner) { verb -= 1 }
      }
      while verb > Int(sentence.firstToken), text.isCapitalised(verb) { verb -= 1 }
      let next = text.token(atOrAfter: mention.span.upper)
      if text.isAny(verb, "asked pressed"), !text.isAuxiliary(verb - 1),
        !text.isWord(next, "to"), !text.shape(next).contains(.clitic),
        verb > Int(sentence.firstToken)
      {
        return (mention.name, first)
      }
    }
    return nil
  }

  /// The speaker quoted last who can be meant by a pronoun for `wanted`.
  private func lastSpeaker(
    agreeing wanted: Referent, before token: Int, but asker: UInt32?
  ) -> UInt32? {
    if let last = lastSpeaker, last != asker, agrees(Int(last), wanted) { return last }
    var best: Int?
    for index in speakers.indices
    where agrees(index, wanted) && asker.map({ Int($0) != index && known[index].isNamed }) ?? true {
      guard known[index].lastToken < token else { continue }
      if let current = best, known[current].lastToken >= known[index].lastToken { continue }
      best = index
    }
    return best.map { UInt32(clamping: $0) }
  }

  /// The only person known as a woman, or as a man, whom the sentence before in the same paragraph names, where the last
  /// speaker has not been spoken of since: `He trained with his wife, Eva Lind. “We took turns,” she said.`
  private func onlyOne(
    before token: Int, who wanted: Referent, after position: Int
  ) -> (name: UInt32, token: Int)? {
    let own = text.sentence(ofToken: token)
    guard own > 0, text.sentences[own - 1].paragraph == text.sentences[own].paragraph else {
      return nil
    }
    let sentence = text.sentences[own - 1]
    let (first, end) = (Int(sentence.firstToken), Int(sentence.endToken))
    guard position < first, !(first..<end).contains(where: { referent(ofPronoun: $0) == wanted }),
      !(first..<end).contains(where: { text.kind($0) == .closeQuote || text.kind($0) == .openQuote }
      ),
      !isInMarks(first, before: token)
    else { return nil }
    var found: (name: UInt32, token: Int)?
    var place = names.firstMention(endingAfter: text.tokens[first].start)
    while place < names.mentions.count, names.mentions[place].span.upper <= text.tokens[end - 1].end
    {
      let mention = names.mentions[place]
      place += 1
      guard Int(mention.name) < names.names.count, names.names[Int(mention.name)].kind == .person
      else { continue }
      let referent = referent(ofPerson: mention.name)
      guard referent.agrees(with: wanted) else { continue }
      // Of several who may be meant none is.
      guard referent == wanted, found == nil || found?.name == mention.name else { return nil }
      found = (mention.name, text.token(atOrAfter: mention.span.lower))
    }
    return found
  }

  /// Who asked something at the end of the paragraph before, and so does not answer: `“Is it old?” Holm asked.`
  private func asker(before token: Int) -> UInt32? {
    guard let last = lastSpeaker else { return nil }
    var number = text.sentence(ofToken: token)
    let paragraph = text.sentences[number].paragraph
    while number > 0, text.sentences[number].paragraph == paragraph { number -= 1 }
    let sentence = text.sentences[number]
    let (first, end) = (Int(sentence.firstToken), Int(sentence.endToken))
    guard sentence.paragraph + 1 == paragraph,
      (first..<end).contains(known[Int(last)].lastToken),
      let verb = (max(first, end - 8)..<end).last(where: { text.isAny($0, "asked asks") }),
      (max(first, verb - 8)..<verb).contains(where: { text.kind($0) == .question })
    else { return nil }
    return last
  }

  /// Whether a speaker is named behind a pronoun and its verb before the next comma, other than as part of a larger name,
  /// `the Lind family`, and was not named before in the sentence.
  func isNamed(_ speaker: UInt32?, behind pronoun: Int) -> Bool {
    guard let speaker, let name = speakers[Int(speaker)].name, text.isAny(pronoun, "he she") else {
      return false
    }
    let sentence = text.sentences[text.sentence(ofToken: pronoun)]
    var end = pronoun + 1
    while end < Int(sentence.endToken),
      text.kind(end) != .comma || text.kind(end + 1) == .openQuote,
      text.kind(end) != .semicolon, text.kind(end) != .dash
    {
      end += 1
    }
    var place = names.firstMention(endingAfter: text.tokens[Int(sentence.firstToken)].start)
    while place < names.mentions.count,
      names.mentions[place].span.upper <= text.tokens[end - 1].end
    {
      let mention = names.mentions[place]
      place += 1
      guard mention.name == name else { continue }
      let next = text.token(atOrAfter: mention.span.upper)
      if next <= pronoun { return false }
      if text.kind(next) != .word || text.shape(next).contains(.clitic) || text.isAuxiliary(next)
        || !text.traits(next).isDisjoint(with: [.preposition, .conjunction])
      {
        return true
      }
    }
    return false
  }

  private func agrees(_ speaker: Int, _ wanted: Referent) -> Bool {
    let own = known[speaker].referent
    switch wanted {
    case .many: return own == .many || own == .thing
    case .thing: return own.isThing
    default: return own.agrees(with: wanted)
    }
  }

  /// The person last named at the head of a sentence before `token`, at most three paragraphs back.
  private func lastSubject(before token: Int, agreeing wanted: Referent) -> (
    name: UInt32, token: Int
  )? {
    let offset = text.tokens[token].start
    let paragraph = Int(text.sentences[text.sentence(ofToken: token)].paragraph)
    let before = names.mentions[..<names.firstMention(endingAfter: offset)]
    for mention in before.suffix(Self.reach).reversed() {
      guard Int(mention.name) < names.names.count, names.names[Int(mention.name)].kind == .person,
        referent(ofPerson: mention.name).agrees(with: wanted)
      else { continue }
      let first = text.token(atOrAfter: mention.span.lower)
      let sentence = text.sentences[text.sentence(ofToken: first)]
      if Int(sentence.paragraph) + 3 < paragraph { return nil }
      // `Lind shares their “anger,” he says`: not whom the sentence with the marks is about.
      if first >= Int(text.sentences[text.sentence(ofToken: token)].firstToken),
        (first..<token).contains(where: { text.kind($0) == .closeQuote })
      {
        continue
      }
      // `“Lind is right,” he said`: who speaks does not name himself.
      if Int(sentence.paragraph) == paragraph, isInMarks(first, before: token) { continue }
      // Whom the last speaker speaks of goes on with nothing.
      let spoken = lastSpeaker.map { known[Int($0)].lastToken } ?? -1
      let isSpokenOf = spoken >= Int(sentence.firstToken) && spoken < first
      if isSubject(mention, at: first, of: sentence)
        || !isSpokenOf
          && actsAsSubject(first, end: text.token(atOrAfter: mention.span.upper))
      {
        return (mention.name, first)
      }
    }
    return nil
  }

  /// The organisation last named at the head of a sentence before `token`, at most three paragraphs back.
  func lastBody(before token: Int) -> (name: UInt32, token: Int)? {
    let offset = text.tokens[token].start
    let paragraph = Int(text.sentences[text.sentence(ofToken: token)].paragraph)
    let before = names.mentions[..<names.firstMention(endingAfter: offset)]
    for mention in before.suffix(Self.reach).reversed() {
      guard Int(mention.name) < names.names.count,
        names.names[Int(mention.name)].kind == .organisation
      else { continue }
      let first = text.token(atOrAfter: mention.span.lower)
      let sentence = text.sentences[text.sentence(ofToken: first)]
      if Int(sentence.paragraph) + 3 < paragraph { return nil }
      if isSubject(first, from: Int(sentence.firstToken)) { return (mention.name, first) }
    }
    return nil
  }

  /// One who is described and not named, as the subject of the sentence before `token` or of an earlier
  /// one in its paragraph:
  /// `Norway’s foreign minister met her. He said …`
  private func describedSubject(before token: Int, agreeing wanted: Referent) -> NounPhrase? {
    let own = text.sentence(ofToken: token)
    let phrases = NounPhrases(text: text)
    var number = own - 1
    while number >= 0, number + Self.reach > own,
      number == own - 1
        || text.sentences[number].paragraph == text.sentences[own].paragraph
    {
      let sentence = text.sentences[number]
      number -= 1
      guard
        var phrase = phrases.subject(from: Int(sentence.firstToken), to: Int(sentence.endToken)),
        !text.isPronoun(phrase.first), !text.isCapitalised(phrase.head), !isSeveral(phrase),
        !text.traits(phrase.head).isDisjoint(with: [.person, .office]),
        text.kind(phrase.head + 1) != .hyphen, referent(of: phrase).agrees(with: wanted)
      else { continue }
      var comma = phrase.last + 1
      while comma < min(phrase.last + 6, Int(sentence.endToken)), text.kind(comma) == .word {
        comma += 1
      }
      trim(&phrase)
      if text.kind(comma) == .comma, text.isCapitalised(comma + 1) {
        // `Another senator backing the delay, Sen. Mara Lind, went …`
        phrase.apposition = comma + 1
      }
      return phrase
    }
    return nil
  }

  /// Several who are the subject of a sentence before, in the paragraph of `token` or right before it: `Democrats have
  /// come home. It is an odd election, they say.`
  private func severalAsSubject(before token: Int) -> NounPhrase? {
    let own = text.sentence(ofToken: token)
    let phrases = NounPhrases(text: text)
    var number = own - 1
    while number >= 0, number + Self.reach > own,
      text.sentences[number].paragraph == text.sentences[own].paragraph
    {
      let sentence = text.sentences[number]
      number -= 1
      guard
        var phrase = phrases.subject(from: Int(sentence.firstToken), to: Int(sentence.endToken))
      else { continue }
      if text.isPronoun(phrase.first) {
        if text.isWord(phrase.first, "they") { continue }
        return nil
      }
      guard referent(of: phrase) == .many, text.kind(phrase.head) == .word,
        text.isSpeakerNoun(phrase.head) || text.isCapitalised(phrase.head)
      else { return nil }
      trim(&phrase)
      return phrase
    }
    return nil
  }

  /// Whether a phrase joins two: `Lind and his wife`.
  private func isSeveral(_ phrase: NounPhrase) -> Bool {
    (phrase.first...phrase.head).contains { text.isAny($0, "and or") }
  }

  /// What the article tells of the person behind a name.
  func referent(ofPerson name: UInt32) -> Referent {
    if let speaker = speaker(ofName: name) { return known[Int(speaker)].referent }
    return referent(ofName: name)
  }

  /// What a name tells: a woman, a man, or no person at all.
  func referent(ofName name: UInt32) -> Referent {
    guard Int(name) < names.names.count, names.names[Int(name)].kind == .person else {
      return .thing
    }
    guard Int(name) < names.genders.count else { return .unknown }
    switch names.genders[Int(name)] {
    case .female: return .woman
    case .male: return .man
    case .unknown: return .unknown
    }
  }

  private func referent(ofPronoun index: Int) -> Referent {
    if text.isAny(index, "she her") { return .woman }
    if text.isAny(index, "he him") { return .man }
    if text.isAny(index, "they them") { return .many }
    return text.isWord(index, "it") ? .thing : .unknown
  }

  /// What a phrase tells: `spokeswoman`, `Mr.`, `officials`.
  func referent(of phrase: NounPhrase) -> Referent {
    var index = phrase.first
    while index <= phrase.head {
      let traits = text.traits(index)
      if text.kind(index) == .word, !text.has(index, .determiner) {
        if traits.contains(.female) { return .woman }
        if traits.contains(.male) { return .man }
      }
      index += 1
    }
    if text.kind(phrase.head) == .percent || text.kind(phrase.head) == .number { return .many }
    let token = text.tokens[phrase.head]
    let isFirst =
      Int(text.sentences[text.sentence(ofToken: phrase.head)].firstToken) == phrase.head
    let isSomeone =
      text.has(phrase.head, .person) || !token.shape.contains(.capitalised)
      || isFirst && text.has(phrase.head, .common)
    let isPlural =
      isSomeone && NounPhrases(text: text).endsInS(phrase.head)
      || text.isAny(phrase.head, "people police both several many few others")
    return isPlural ? .many : .unknown
  }
}
