import NewsCorpus

// Whom a party's or a people's name with an article means: `the Democrat`.
extension SpeakerResolver {
  /// The one person before who is introduced by the word: `Democrat Mara Lind`, `Mara Lind, a Democrat,`; nil when
  /// nobody is, or several are.
  ///
  /// - Complexity: O(*n*) in the number of mentions before.
  func personOfParty(_ phrase: NounPhrase) -> UInt32? {
    guard text.isWord(phrase.first, "the"), phrase.last == phrase.head,
      phrase.head == phrase.first + 1, text.isCapitalised(phrase.head), isMember(phrase.head)
    else { return nil }
    let party = text.tokens[phrase.head].term
    let offset = text.tokens[phrase.first].start
    var found: UInt32?
    for mention in names.mentions[..<names.firstMention(endingAfter: offset)]
    where names.names[Int(mention.name)].kind == .person && mention.name != found {
      guard isIntroduced(mention, by: party) else { continue }
      if found != nil { return nil }
      found = mention.name
    }
    return found
  }

  /// Whether a phrase is one of a party or of another group: `the board's only Conservative`.
  func isMember(_ phrase: NounPhrase) -> Bool {
    guard phrase.first < phrase.head, text.isCapitalised(phrase.head),
      !NounPhrases(text: text).endsInS(phrase.head)
    else { return false }
    return isMember(phrase.head)
      || mention(at: phrase.head).map { names.names[Int($0.name)].kind == .group } ?? false
  }

  /// Whether a word names one of a party.
  private func isMember(_ index: Int) -> Bool {
    text.isAny(
      index,
      """
      democrat republican conservative liberal tory libertarian green socialist nationalist independent
      social-democrat communist
      """)
  }

  private func isIntroduced(_ mention: MentionReading, by party: Vocabulary.Term) -> Bool {
    var before = text.token(atOrAfter: mention.span.lower) - 1
    let floor = before - 3
    while before > floor, text.kind(before) == .word {
      if text.tokens[before].term == party { return true }
      before -= 1
    }
    let comma = text.token(atOrAfter: mention.span.upper)
    guard text.kind(comma) == .comma, text.has(comma + 1, .determiner) else { return false }
    var next = comma + 2
    while next < comma + 5, text.kind(next) == .word {
      if text.tokens[next].term == party { return true }
      next += 1
    }
    return false
  }
}
