import NewsCorpus

// Questions about single words: what begins, continues and ends a noun phrase.
extension NounPhrases {
  func isTimeNoun(_ index: Int) -> Bool {
    text.isAny(index, "month week year night morning day afternoon evening time weekend")
  }

  /// Whether a noun phrase can begin at `index`.
  func canBegin(_ index: Int) -> Bool {
    guard text.kind(index) == .word || text.kind(index) == .number else { return false }
    let traits = text.traits(index)
    if text.isWord(index, "that") { return false }
    if text.isPronoun(index) || traits.contains(.determiner) { return true }
    if isTime(index) { return false }
    if text.isHyphenated(index) { return true }
    if traits.contains(.preposition) || text.isAuxiliary(index)
      || traits.contains(.conjunction) || text.isAdverb(index)
    {
      return false
    }
    return text.isCapitalised(index) || text.kind(index) == .number || text.isSpeakerNoun(index)
      || text.isAny(index, "former senior then") || endsInS(index) || text.isSpeakerNoun(index + 1)
      || isFraction(index) || isTitled(index)
  }

  /// `One of his advisers`, `Those who stayed`
  func isPartitive(_ index: Int) -> Bool {
    text.has(index, .determiner) && text.kind(index + 1) == .word
      && (text.isWord(index + 1, "of") || !text.has(index + 1, .auxiliary))
  }

  /// Whether the word at `index` makes a quantity vague: `about half`, `nearly 70 percent`.
  func isVague(_ index: Int) -> Bool {
    text.isAny(index, "about nearly almost roughly over approximately some")
      && (text.kind(index + 1) == .number || isFraction(index + 1))
  }

  /// Whether the word at `index` is a share or a number in words.
  func isFraction(_ index: Int) -> Bool {
    text.isAny(index, "half two three four five six seven eight nine ten dozens third quarter")
  }

  /// Whether plain nouns and then a name begin at `index`: `fish and salt trader Olav Lind`.
  func isTitled(_ index: Int) -> Bool {
    guard
      text.traits(index).isDisjoint(with: Self.functionWords)
        || text.traits(index).contains(.nounToo)
    else { return false }
    var next = index + 1
    while next < min(index + 8, text.tokens.count) {
      switch text.kind(next) {
      case .word:
        if text.isCapitalised(next) { return !isTime(next) }
        guard
          text.traits(next).isDisjoint(with: Self.functionWords) || isAnd(next)
            || text.isWord(next, "of")
        else {
          return false
        }
      case .hyphen: break
      default: return false
      }
      next += 1
    }
    return false
  }

  /// Whether the token at `index` names a day or a month, or is a word such as `yesterday`.
  func isTime(_ index: Int) -> Bool {
    let traits = text.traits(index)
    if traits.contains(.weekday) { return true }
    guard traits.contains(.month), text.isCapitalised(index) else { return false }
    // `Jun` and `April` are names of people too: a month stands beside a number or a preposition.
    return text.kind(index + 1) == .number || text.kind(index - 1) == .number
      || text.has(index - 1, .preposition) || text.isWord(index - 1, "last")
  }

  func isSubordinator(_ index: Int) -> Bool {
    text.isAny(index, "when while although though if because once")
  }

  /// Whether a phrase that is read backwards cannot hold the word at `index`.
  func isBoundary(_ index: Int, floor: Int, last: Int) -> Bool {
    let traits = text.traits(index)
    if traits.isEmpty || text.isHyphenated(index) { return false }
    if traits.contains(.determiner) {
      return text.isWord(index, "that")
    }
    if traits.contains(.conjunction) {
      return !(isAnd(index) && index > floor && index < last && joinsBackward(index))
    }
    if text.isAuxiliary(index) || text.isPronoun(index) { return true }
    // `an hour after the ferry sailed`: a clause begins.
    if text.isAny(index, "after before since until as than") {
      return true
    }
    if text.isAdverb(index) {
      return !(index > floor && text.has(index - 1, .determiner))
    }
    if traits.contains(.reports), !text.isCapitalised(index) {
      // `Holm hopes Lind will say`
      let standsBetweenNames =
        index > floor && text.isCapitalised(index - 1) && text.isCapitalised(index + 1)
      return (!traits.contains(.nounToo) || standsBetweenNames && endsInS(index))
        && !text.isSpeakerNoun(index)
    }
    return false
  }

  func isAnd(_ index: Int) -> Bool { text.isWord(index, "and") }

  func joinsBackward(_ index: Int) -> Bool {
    let left = text.isCapitalised(index - 1) || text.isSpeakerNoun(index - 1)
    let right =
      text.isCapitalised(index + 1) || text.has(index + 1, .determiner)
      || text.isSpeakerNoun(index + 1)
    return left && right
  }

  func joins(_ index: Int, high: Int) -> Bool {
    guard isAnd(index), index + 1 < high else { return false }
    let isPlain =
      text.traits(index - 1).isDisjoint(with: Self.functionWords)
      && !text.isCapitalised(index - 1) && !text.isCapitalised(index + 1) && isTitled(index + 1)
    return isPlain || joinsBackward(index)
  }

  /// Whether a plain word after a noun and before a new phrase is taken for a verb: `the group held a`.
  func isLikelyVerb(_ index: Int) -> Bool {
    let isPlain = text.traits(index).isDisjoint(with: Self.functionWords)
    guard !text.isCapitalised(index), text.kind(index) == .word,
      isPlain || text.has(index, .nounToo),
      !text.isSpeakerNoun(index), !text.shape(index).contains(.clitic)
    else { return false }
    let before = index - 1
    guard
      text.isCapitalised(before) || text.isSpeakerNoun(before) || endsInS(before)
        || endsInEd(index) && text.has(index + 1, .determiner),
      !text.has(before, .determiner)
    else { return false }
    // `shot back`, `sent out`
    if text.isAny(index + 1, "back out") { return true }
    guard isPlain else { return false }
    let next = text.traits(index + 1)
    if text.has(index + 1, .determiner) || text.isPronoun(index + 1) { return true }
    if endsInEd(index), isPastVerb(index) { return true }
    if text.isCapitalised(before), text.has(index, .irregularPast) { return true }
    // `the spokesman went`, `the aide goes on`
    if Self.onlyVerbs.contains(text.key(index)) { return true }
    // `the aide praised pilots`
    if endsInEd(index), endsInS(index + 1), !text.isSpeakerNoun(index + 1) || !endsInS(before) {
      return true
    }
    // `GOP leadership in Congress`
    if text.ends(index, in: "ship") || text.ends(index, in: "tion") { return false }
    return next.contains(.preposition) && !text.isWord(index + 1, "of")
      && !text.isWord(index + 1, "for") && !text.isWord(index, "familiar")
      && !text.isSpeakerNoun(before)
  }

  /// Forms of verbs that are no nouns, and no participles that could describe one.
  private static let onlyVerbs = WordTable(
    """
    went took gave came spoke saw ran fell grew drew rang flew drove rose began chose wore threw swam sank
    froze blew broke woke became knew goes comes takes gives makes gets sends seeks knows keeps brings
    begins becomes wants includes contains appears seems uses
    """)

  /// Whether a word in -ed after a noun has its object or an infinitive next: `Lind attacked Holm`,
  /// `the campaign declined to comment`.
  ///
  /// Gets `Brandt fired back` right; takes `Holm aged five` for a verb and what follows for its object.
  private func isPastVerb(_ index: Int) -> Bool {
    if text.isCapitalised(index + 1) || text.kind(index + 1) == .number
      || text.kind(index + 1) == .currency
    {
      return true
    }
    if text.isAny(index + 1, "back out not") { return true }
    return text.isWord(index + 1, "to") && text.kind(index + 2) == .word
      && !text.isCapitalised(index + 2) && !text.has(index + 2, .determiner)
  }

  /// The last noun of a phrase that holds a clause: `elders` of `Most towns pick elders`.
  ///
  /// A plain word between two plurals is most often a verb. Gets `Most towns pick elders who said` right;
  /// cuts `Some sports fan clubs`.
  func withoutClause(_ phrase: NounPhrase) -> NounPhrase {
    guard !text.isCapitalised(phrase.head), endsInS(phrase.head), phrase.head >= phrase.first + 2
    else { return phrase }
    for index in phrase.first..<phrase.head - 1
    where endsInS(index) && text.traits(index + 1).isDisjoint(with: Self.functionWords)
      && (!text.isCapitalised(index) || text.has(index, .demonym)) && text.kind(index + 1) == .word
      && !text.shape(index + 1).contains(.clitic)
    {
      return NounPhrase(first: index + 2, last: phrase.last, head: phrase.head)
    }
    return phrase
  }

  func isFiniteReport(_ index: Int) -> Bool {
    let traits = text.traits(index)
    return traits.contains(.reports) && !traits.contains(.nounToo) && !text.isSpeakerNoun(index)
      && !text.isCapitalised(index)
  }

  /// Whether the preposition at `index` goes on with the phrase whose last token is `head`.
  func extends(_ index: Int, head: Int, high: Int) -> Bool {
    guard index + 1 < high else { return false }
    if isTime(index + 1) || text.kind(index + 1) == .number { return false }
    // `estimates from two years ago`
    if isFraction(index + 1), text.isAny(index + 2, "days weeks months years decades") {
      return false
    }
    if text.isWord(index, "of") {
      // `said Lind of Holm`
      return
        !(text.isCapitalised(head) && text.isCapitalised(index + 1)
        && isPerson(NounPhrase(first: head, last: head, head: head))
        && isPerson(NounPhrase(first: index + 1, last: index + 1, head: index + 1)))
    }
    let isName =
      text.isCapitalised(head) && !text.isSpeakerNoun(head)
      && !(text.has(head, .organisationHead) && text.isCapitalised(index + 1))
    if text.isAny(index, "for at from with in to") {
      guard !isName else { return false }
      if text.isAny(index, "in at to") {
        // `a trader close to the harbour board`
        if text.isAny(index - 1, "close loyal opposed sympathetic"), text.isWord(index, "to") {
          return true
        }
        return text.isCapitalised(index + 1)
          || text.isWord(index + 1, "the") && text.isCapitalised(index + 2)
      }
      return true
    }
    return false
  }

  func isNominal(_ index: Int) -> Bool {
    guard text.kind(index) == .word || text.kind(index) == .number else { return false }
    let traits = text.traits(index)
    if traits.contains(.preposition) || traits.contains(.conjunction)
      || text.isAuxiliary(index)
    {
      return false
    }
    return !traits.contains(.determiner) || !isArticle(index)
  }

  /// Whether an apostrophe behind a plural says whose the next thing is: `the workers’ lawyer`.
  func ownsNext(_ index: Int, _ high: Int) -> Bool {
    index > 0 && index + 1 < high && !text.isSpaced(index) && text.isSpaced(index + 1)
      && text.kind(index - 1) == .word && endsInS(index - 1) && text.kind(index + 1) == .word
      && !text.isCapitalised(index + 1)
      && text.traits(index + 1).isDisjoint(with: [.auxiliary, .preposition, .conjunction, .reports])
  }

  func isArticle(_ index: Int) -> Bool {
    text.isAny(index, "the a an his her its their our my your every no")
  }

  /// Whether a phrase leads up to another page's headline: `READ MORE`, `WATCH`.
  func isLinkLabel(_ phrase: NounPhrase) -> Bool {
    guard text.shape(phrase.first).contains(.allCapitals),
      text.isAny(phrase.first, "read watch watched see related more photos video listen")
    else { return false }
    return (phrase.first...phrase.last).allSatisfy {
      text.kind($0) != .word || text.shape($0).contains(.allCapitals)
    }
  }

  /// Whether the head of a phrase can speak: a name, someone, a body, a text, a place that stands for
  /// its government.
  ///
  /// Gets `a homeowner` and `47 percent` right and turns `no closer` and `word from Oslo` down; takes
  /// `the meter` for someone, by its ending.
  func canSpeak(_ phrase: NounPhrase) -> Bool {
    let head = phrase.head
    if isLinkLabel(phrase) { return false }
    // `By signing up you agree …`
    if text.isWord(head, "you") { return false }
    if text.isPronoun(head) && (head == phrase.last || isPartitive(head))
      || text.isSpeakerNoun(head) || text.has(head, .roleNoun)
    {
      return true
    }
    if text.isWord(phrase.first, "no") || text.isAny(head, "this these such") { return false }
    if text.shape(head).contains(.clitic) { return false }
    // `One of his aides`, `Two of them`
    if head < phrase.last, text.isWord(head + 1, "of"), isFraction(head) || text.isWord(head, "one")
    {
      return true
    }
    switch text.kind(head) {
    case .number, .percent: return true
    case .word: break
    default: return false
    }
    if text.isCapitalised(head) {
      let first = Int(text.sentences[text.sentence(ofToken: head)].firstToken)
      // `Pushing states to …`
      if head == first, endsInIng(head), !isNamed(head) { return false }
      let isName =
        head > first
        || text.traits(head).isSubset(of: Self.nameLike)
          && (!text.has(head, .common) || !text.traits(head).isDisjoint(with: Self.nameEvidence))
      if isName || isFraction(head) || isNamed(head) { return true }
      // `Proponents said …`, not `Attempts to say …`
      return endsInS(head) && endsLikeSomeone(head, without: 1)
    }
    if isTimeNoun(head) { return false }
    return text.traits(head).contains(.determiner) || endsInS(head) || endsLikeSomeone(head)
      || isFraction(head)
  }

  /// Whether the article knows the head of a phrase for the name of a person.
  func isPerson(_ phrase: NounPhrase) -> Bool {
    guard let names, let name = names.name(at: text.span(phrase.head, through: phrase.head)),
      Int(name) < names.names.count
    else { return false }
    return names.names[Int(name)].kind == .person
  }

  /// Whether a phrase names or describes someone; a pronoun may mean the one who speaks.
  func speaksForItself(_ phrase: NounPhrase) -> Bool {
    if text.isPronoun(phrase.head) { return false }
    if text.isSpeakerNoun(phrase.head) || text.has(phrase.head, .roleNoun) { return true }
    guard text.isCapitalised(phrase.head), let names,
      let name = names.name(at: text.span(phrase.head, through: phrase.head)),
      Int(name) < names.names.count
    else { return false }
    return names.names[Int(name)].kind != .other
  }

  private func isNamed(_ index: Int) -> Bool {
    names?.name(at: text.span(index, through: index)) != nil
  }

  /// What makes a common word that opens a sentence a name all the same: `May`, unlike `Thanks`.
  static let nameEvidence = TermTraits.listed.union([.organisationHead, .placeHead, .determiner])

  static let nameLike = TermTraits.listed.union([
    .organisationHead, .placeHead, .personTitle, .common, .speaks, .portfolio, .particle,
    .female, .male, .womanWord, .otherHead, .determiner, .sentenceStarter,
  ])

  /// `-er`, `-or`, `-ist`, `-ian`, `-ant`, `-ent`, `-ee`, `-man`, `-woman`, `-people`, `-hood`, `-ity`
  private func endsLikeSomeone(_ index: Int, without tail: Int = 0) -> Bool {
    guard Int(text.tokens[index].length) - tail > 4 else { return false }
    let three = (
      text.lastByte(index, before: tail + 2), text.lastByte(index, before: tail + 1),
      text.lastByte(index, before: tail)
    )
    switch (three.1, three.2) {
    // -er, -or, -ee
    case (0x65, 0x72), (0x6F, 0x72), (0x65, 0x65): return true
    // -ist, -ant, -ent
    case (0x73, 0x74): return three.0 == 0x69
    case (0x6E, 0x74): return three.0 == 0x61 || three.0 == 0x65
    // -ian, -man, -men
    case (0x61, 0x6E): return three.0 == 0x69 || three.0 == 0x6D
    case (0x65, 0x6E): return three.0 == 0x6D
    // -ity
    case (0x74, 0x79): return three.0 == 0x69
    // -ople
    case (0x6C, 0x65): return three.0 == 0x70
    // -hood
    case (0x6F, 0x64): return three.0 == 0x6F
    default: return false
    }
  }

  /// Whether the noun heads what describes it: `people familiar`, `a document filed`, `those surveyed`.
  func isHeadNoun(_ index: Int, _ describesEvent: Bool) -> Bool {
    if !text.traits(index).isDisjoint(with: [.person, .office]) { return true }
    return describesEvent
      && (!text.traits(index).isDisjoint(with: [.document, .institution])
        || text.isWord(index, "those"))
  }

  func endsInIng(_ index: Int) -> Bool {
    text.kind(index) == .word && text.tokens[index].length > 4 && text.ends(index, in: "ing")
  }

  func endsInEd(_ index: Int) -> Bool {
    text.kind(index) == .word && text.tokens[index].length > 4 && text.ends(index, in: "ed")
  }

  func endsInS(_ index: Int) -> Bool {
    text.kind(index) == .word && text.tokens[index].length > 3 && text.ends(index, in: "s")
      && !text.ends(index, in: "ss")
  }
}
