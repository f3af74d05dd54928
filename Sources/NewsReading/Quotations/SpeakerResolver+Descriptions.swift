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
    let head = text.tokens[phrase.head].term
    let span = text.span(phrase.first, through: phrase.last)
    let traits = text.traits(phrase.head)
    let isDefinite =
      text.isAny(phrase.first, "the this that") || !text.has(phrase.first, .determiner)
    if isDefinite {
      if let speaker = speakerDescribed(by: words, head: head, whole: phrase) {
        lengthen(speaker, to: span)
        note(referent(of: phrase), for: speaker)
        return (speaker, speakers[Int(speaker)].isAnonymous ? .anonymousAgain : .role)
      }
      if let name = holder(of: words, head: head) {
        let speaker = speaker(forName: name, at: phrase.last)
        note(referent(of: phrase), for: speaker)
        return (speaker, .role)
      }
    }
    let isPerson = traits.contains(.person)
    let isInstitution =
      !isPerson
      && (!traits.isDisjoint(with: [.institution, .document]) || text.isCapitalised(phrase.head))
    let own = referent(of: phrase)
    let speaker = add(
      SpeakerReading(name: nil, label: span, isAnonymous: isPerson),
      Known(
        terms: terms(from: phrase.first, through: phrase.last), head: head,
        referent: isInstitution && own == .unknown ? .thing : own, isNamed: false,
        lastToken: phrase.last))
    return (speaker, isInstitution ? .institution : .anonymous)
  }

  /// The speaker last quoted whose description holds all of `words`.
  private func speakerDescribed(
    by words: [Vocabulary.Term], head: Vocabulary.Term, whole: NounPhrase
  ) -> UInt32? {
    var best: Int?
    for index in speakers.indices {
      let facts = known[index]
      guard facts.terms.contains(head), words.allSatisfy({ facts.terms.contains($0) }) else {
        continue
      }
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

  /// The one person of the article whose role holds all of `words`; nil when there are several.
  private func holder(of words: [Vocabulary.Term], head: Vocabulary.Term) -> UInt32? {
    var found: UInt32?
    for (index, name) in names.names.enumerated() where name.kind == .person {
      let role = terms(of: name.role)
      guard role.contains(head) else { continue }
      let all = role + terms(of: name.affiliation)
      guard words.allSatisfy({ all.contains($0) }) else { continue }
      if found != nil { return nil }
      found = UInt32(clamping: index)
    }
    return found
  }
}
