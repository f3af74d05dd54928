import NewsCorpus

// Who speaks where a participle reports: `reports saying`, `quoted Lind as saying`, `with analysts saying`.
extension CueFinder {
  /// Finds the speaker of a participle without auxiliary; `low` is where its clause can begin.
  func findSpeaker(
    ofParticiple cue: inout Cue, verbs group: VerbGroup, low: Int, from first: Int,
    after earlier: ArraySlice<Cue>
  ) -> Bool {
    let before = group.first - 1
    let isStart = before < low
    let isLoose =
      isStart || text.kind(before) == .comma || text.kind(before) == .dash
      || text.has(before, .conjunction) || stretchAt[before] >= 0
    guard !isLoose else { return carryOn(&cue, first, earlier) }
    if let (own, quoting) = quotedPerson(before: group.first, from: first) {
      // `The Courier quoted Lind as saying …`, `“It leaks,” Holm recalled Lind saying.`
      cue.speaker = own
      cue.edge = own.first
      if let teller = phrases.phrase(before: quoting, from: first) {
        cue.teller = teller
        cue.marksBefore = stretchEnding(before: teller.first)
        if cue.marksBefore != nil { cue.edge = teller.first }
      }
      return true
    }
    guard
      let own = companion(before: group.first, low) ?? documents(before: group.first)
        ?? (earlier.isEmpty ? described(before: group.first, low, first) : nil)
    else { return carryOn(&cue, first, earlier) }
    cue.speaker = own
    cue.edge = own.first
    return true
  }

  /// `reports saying`: the reports say it.
  private func documents(before verb: Int) -> NounPhrase? {
    let noun = verb - 1
    guard text.has(noun, .document), text.ends(noun, in: "s") else { return nil }
    return phrases.phrase(before: verb, from: noun)
  }

  /// The phrase that a participle at the head of a sentence describes; of a clause the object, where that is a person:
  /// `The film shows Mara Lind saying`. In `The aide praised deputies saying` the subject says it.
  private func described(before verb: Int, _ low: Int, _ first: Int) -> NounPhrase? {
    guard let own = phrases.phrase(before: verb, from: low), own.first <= first + 2 else {
      return nil
    }
    guard let finite = (own.first..<own.last).dropFirst().first(where: phrases.isLikelyVerb) else {
      return own
    }
    return phrases.phrase(before: verb, from: finite + 1).flatMap {
      phrases.isPerson($0) ? $0 : nil
    }
  }

  /// Whom a verb quotes as saying something: `quoted Lind as saying`, `recalled Lind saying`.
  func quotedPerson(atVerb verb: Int, to end: Int) -> NounPhrase? {
    guard text.isAny(verb, Self.quoting) else { return nil }
    let isPronoun = verb + 1 < end && text.isAny(verb + 1, "him her them")
    guard
      let person = isPronoun
        ? NounPhrase(first: verb + 1, last: verb + 1, head: verb + 1)
        : phrases.phrase(from: verb + 1, to: end)
    else { return nil }
    let saying = text.isWord(person.last + 1, "as") ? person.last + 2 : person.last + 1
    return text.has(saying, .reports) && endsInIng(saying) ? person : nil
  }

  private static let quoting: StaticString = """
    quote quotes quoted quoting cite cites cited citing recall recalls recalled recalling remember remembers
    remembered remembering
    """

  /// Who is quoted before the participle at `saying`, and where the verb stands that quotes.
  private func quotedPerson(
    before saying: Int, from first: Int
  ) -> (person: NounPhrase, quoting: Int)? {
    let end = text.isWord(saying - 1, "as") ? saying - 1 : saying
    var verb = end - 1
    while verb >= max(first, end - NounPhrases.longest), stretchAt[verb] < 0 {
      if let person = quotedPerson(atVerb: verb, to: end), person.last + 1 == end {
        return (person, verb)
      }
      verb -= 1
    }
    return nil
  }

  /// Who stands between `with` and a participle: `with analysts saying`.
  private func companion(before verb: Int, _ low: Int) -> NounPhrase? {
    var index = verb - 1
    while index > max(low, verb - 8), text.kind(index) == .word, !text.isWord(index, "with") {
      index -= 1
    }
    guard text.isWord(index, "with"), let own = phrases.phrase(from: index + 1, to: verb),
      own.last == verb - 1, phrases.canSpeak(own)
    else { return nil }
    return own
  }
}
