import NewsCorpus

// Who speaks: before the verb, after it, or carried on from the verb before.
extension CueFinder {
  /// How many tokens around a verb are looked at.
  static let reach = 200

  /// Where to stop looking for the speaker: the sentence's start or the last marks.
  func lowerLimit(_ verb: Int, _ first: Int) -> Int {
    var index = verb
    while index > max(first, verb - Self.reach) {
      if stretchAt[index - 1] >= 0 {
        let marked = stretches[Int(stretchAt[index - 1])]
        guard isNameInMarks(marked), marked.open > first else { return index }
        index = marked.open
        continue
      }
      index -= 1
    }
    // `“Go!” Patel said`: the splitter ends a sentence at the mark.
    return index
  }

  /// Whether marks in the middle of a phrase hold a name: `his show, “The Ferry,” who`, `“Ted” pins`.
  private func isNameInMarks(_ marked: MarkedStretch) -> Bool {
    guard marked.isClosed, marked.last - marked.first < 6, text.kind(marked.open - 1) != .period,
      text.kind(marked.end) == .word, !text.isCapitalised(marked.end),
      text.traits(marked.end).isDisjoint(with: .reports)
    else { return false }
    var index = marked.first
    while index <= marked.last {
      if text.kind(index) == .word, !text.isCapitalised(index),
        text.traits(index).isDisjoint(with: [.determiner, .preposition, .conjunction])
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// Whether marks hold the name of a book or a film that the word before them announces.
  private func isNamedWork(_ marked: MarkedStretch) -> Bool {
    text.isAny(
      marked.open - 1,
      "book memoir novel film movie documentary song album podcast play essay series show newsletter blog column"
    )
      && isWork(marked)
  }

  /// The stretch that ends right before the token at `index`, a comma between them or not; one that
  /// ends with a full stop is a sentence of its own.
  func stretchEnding(before index: Int) -> Int? {
    guard index > 0, !text.shape(index).contains(.paragraphStart) else { return nil }
    var stretch: Int?
    if stretchAt[index - 1] >= 0 {
      stretch = Int(stretchAt[index - 1])
    } else if text.kind(index - 1) == .comma || text.kind(index - 1) == .dash, index > 1,
      stretchAt[index - 2] >= 0, !text.shape(index - 1).contains(.paragraphStart)
    {
      stretch = Int(stretchAt[index - 2])
    }
    guard let stretch, stretches[stretch].isClosed else { return nil }
    var last = stretches[stretch].last
    // `… say, ‘It leaks.’”`
    while last > stretches[stretch].first, text.kind(last) == .closeSingleQuote { last -= 1 }
    let endsWithStop = text.kind(last) == .period
    return endsWithStop && text.isCapitalised(index) ? nil : stretch
  }

  func findSpeaker(
    of cue: inout Cue, verbs group: VerbGroup, low: Int, from first: Int, to end: Int,
    after earlier: ArraySlice<Cue>
  ) -> Bool {
    let before = group.first - 1
    let isStart = before < low
    let marks =
      isStart || text.kind(before) == .comma || text.kind(before) == .dash
      ? stretchEnding(before: group.first) : nil
    let isParticiple = cue.traits.contains(.participle) && !group.isFinite
    // `“…,” said Patel`; `…, said Patel`
    let canInvert =
      !isParticiple && !group.isFinite && group.first == cue.first
      && cue.traits.isDisjoint(with: .labels) && !text.isWord(cue.first, "told")
      && !text.isWord(cue.first, "tells")
      && (marks != nil || (!isStart && text.kind(before) == .comma))
    let isFramed = canInvert && marks == nil
    let framed = isFramed ? apposed(before: group.first - 1, low, first) : nil
    if framed == nil, canInvert, let speaker = inverted(after: cue.last, end, isBare: marks == nil)
    {
      cue.speaker = withApposition(speaker, end)
      cue.isInverted = true
      cue.edge = group.first
      cue.marksBefore = marks
      return true
    }
    if isParticiple {
      return findSpeaker(
        ofParticiple: &cue, verbs: group, low: low, from: first, after: earlier)
    }
    if cue.first == first, text.isCapitalised(first), text.isAny(first, "said says asked wrote"),
      let speaker = phrases.phrase(from: first + 1, to: end), phrases.canSpeak(speaker)
    {
      // `Said Lind: “…”`
      cue.speaker = withApposition(speaker, end)
      cue.isInverted = true
      return true
    }
    if isStart {
      // `Mara Lind, author of the book “Quays: A View,” said it rained`: the marks are no speech.
      let isTitle = marks.map { isNamedWork(stretches[$0]) } ?? false
      cue.marksBefore = isTitle ? nil : marks
      return marks != nil && carryOn(&cue, first, earlier)
    }
    let pause = pause(before: group.first, low)
    switch text.kind(pause) {
    case .comma, .dash, .closeBracket:
      // `Patel, a spokesman, said`; `Patel, a spokesman, on Friday said`
      let before = pause
      // `“…”, while one neighbour, a lawyer, said`
      let isNewClause = text.kind(low) == .comma && text.isAny(low + 1, "while but and whereas as")
      let start = low == first ? clauseStart(before, low) : isNewClause ? low + 2 : low
      if let speaker = isFramed && pause == group.first - 1
        ? framed : apposed(before: pause, low, first)
      {
        cue.speaker = withApposition(speaker, before)
        cue.edge = speaker.first
        cue.marksBefore = stretchEnding(before: speaker.first)
        return true
      }
      if let subject = phrases.subject(from: start, to: before),
        let speaker = withPlace(subject, to: before), speaker.last < before - 1
      {
        cue.speaker = withApposition(speaker, before)
        cue.edge = speaker.first
        cue.marksBefore = stretchEnding(before: speaker.first)
        return true
      }
      return !earlier.isEmpty && carryOn(&cue, first, earlier)
    case .word, .number, .percent: break
    default: return false
    }
    if text.isAny(before, "who which") {
      let comma = pastOrigin(text.kind(before - 1) == .comma ? before - 1 : before, low)
      if let last = earlier.last?.speaker, last.last == comma - 1 {
        cue.speaker = last
        cue.edge = before
        return true
      }
      let phrase = phrases.phrase(before: comma, from: low).map {
        comma == before
          ? phrases.withoutClause(text.isWord(before, "who") ? lastSpeaking($0) : $0) : $0
      }
      if let phrase, let owner = nameBefore(apposition: phrase, low) {
        // `Mara Lind, a pilot from Vik, who said …`
        (cue.speaker, cue.edge) = (owner, before)
        return true
      }
      // `Word came from Oslo, which said …`
      if let speaker = phrase.flatMap({ phrases.canSpeak($0) ? $0 : nil })
        ?? nameEnding(before: comma, low) ?? phrase
      {
        cue.speaker = speaker
        cue.edge = before
        return true
      }
      return false
    }
    if text.isWord(before, "to") {
      if let own = prompted(before: before, low) {
        (cue.speaker, cue.edge) = (own, own.first)
        return true
      }
      cue.edge = before
      return carryOn(&cue, first, earlier)
    }
    if text.isWord(before, "that"), let own = phrases.phrase(before: before, from: low),
      text.isSpeakerNoun(own.head)
        || text.isCapitalised(own.head) && text.has(own.first, .determiner)
    {
      // `a statement that said`, `a White House that pledged`
      cue.speaker = own
      cue.edge = before
      return true
    }
    if text.has(before, .conjunction) {
      cue.edge = before
      return carryOn(&cue, first, earlier)
    }
    if var described = phrases.phrase(before: group.first, from: low) {
      if text.isWord(described.first - 1, "whose"), text.isAuxiliary(cue.last + 1),
        described.last > described.first
      {
        // `the firms whose boats engineers say are leaking`
        described = NounPhrase(first: described.last, last: described.last, head: described.last)
      }
      let speaker =
        owner(ofApposition: described, low, first) ?? bearer(ofPlace: described, low)
        ?? (phrases.canSpeak(described) && !isInClause(described, low)
          ? described : bearer(ofClauseBefore: group.first, low, first))
        ?? described
      cue.speaker = speaker
      cue.edge = speaker.first
      cue.marksBefore = stretchEnding(before: speaker.first)
      return acceptsNounToo(cue, group)
    }
    if cue.traits.contains(.takesClause), !text.has(before, .determiner),
      let bearer = bearer(ofClauseBefore: group.first, low, first)
    {
      // `a pilot briefed in May who would not be named said`
      (cue.speaker, cue.edge) = (bearer, bearer.first)
      return acceptsNounToo(cue, group)
    }
    return false
  }

  /// The comma before where somebody comes from: the first one of `Mara Lind, from Bergen, who`.
  private func pastOrigin(_ comma: Int, _ low: Int) -> Int {
    var index = comma
    while index > low, text.isCapitalised(index - 1) { index -= 1 }
    guard index < comma, index - 2 > low, text.isAny(index - 1, "from of"),
      text.kind(index - 2) == .comma, text.isCapitalised(index - 3)
    else { return comma }
    return index - 2
  }

  /// Those who speak at the end of a phrase whose head does not: `some deputies` of `the law despite objections from
  /// some deputies`.
  private func lastSpeaking(_ phrase: NounPhrase) -> NounPhrase {
    guard text.isSpeakerNoun(phrase.last) || phrases.endsInS(phrase.last),
      !isSomebody(phrase.head)
    else { return phrase }
    var index = phrase.last
    while index > phrase.first, !text.has(index - 1, .preposition) { index -= 1 }
    guard index > phrase.first, !text.isWord(index - 1, "of"),
      let own = phrases.phrase(from: index, to: phrase.last + 1), own.last == phrase.last
    else { return phrase }
    return own
  }

  /// Whether a word is or names a person, as `who` asks for.
  private func isSomebody(_ head: Int) -> Bool {
    !text.traits(head).isDisjoint(with: [.person, .office, .roleNoun]) || text.isCapitalised(head)
      || text.isPronoun(head) || text.kind(head) != .word
  }

  /// Whether a phrase is part of a clause that begins with `who`: `backed Lind` of `voters who backed Lind`, not
  /// `Lind` of `the pilot who Lind said was ill`.
  private func isInClause(_ phrase: NounPhrase, _ low: Int) -> Bool {
    var index = phrase.first - 1
    while index > max(low, phrase.first - 8), text.kind(index) == .word, !text.isWord(index, "who")
    {
      index -= 1
    }
    guard index > low, text.isWord(index, "who"), text.kind(index - 1) == .word else {
      return false
    }
    let next = index + 1
    return next < phrase.first
      || !text.isCapitalised(next) && !text.isSpeakerNoun(next) && !text.has(next, .determiner)
        && !text.isPronoun(next) && phrase.first < phrase.last
  }

  /// Who stands at a place that is named right before the verb: `a man at the back shouted`.
  private func bearer(ofPlace place: NounPhrase, _ low: Int) -> NounPhrase? {
    let preposition = place.first - 1
    guard preposition > low, !phrases.canSpeak(place),
      text.isAny(preposition, "at in on near behind outside inside beside from"),
      let own = phrases.phrase(before: preposition, from: low), own.last == preposition - 1,
      phrases.isPerson(own), text.has(own.first, .determiner),
      own.first == low || text.kind(own.first - 1) == .comma
    else { return nil }
    return own
  }

  /// Whom a clause without commas right before the verb tells apart: `Farmers whose fields lie by the river say`.
  private func bearer(ofClauseBefore verb: Int, _ low: Int, _ first: Int) -> NounPhrase? {
    let start = low == first ? clauseStart(verb, low) : low
    guard let subject = phrases.subject(from: start, to: verb), phrases.canSpeak(subject),
      text.isAny(subject.last + 1, "who whose that"), subject.last + 2 < verb
    else { return nil }
    for index in subject.last + 1..<verb {
      switch text.kind(index) {
      case .word, .number, .hyphen: break
      default: return nil
      }
      // `a pilot who asked not to be named said`: whoever asks says it, if nobody else comes between.
      let isOwn = index == subject.last + 2 && text.isWord(index + 1, "not")
      if phrases.isFiniteReport(index), !isOwn { return nil }
    }
    return subject
  }

  /// Who is brought to say something: `Lind` of `prompting Lind to respond`.
  func prompted(before to: Int, _ low: Int) -> NounPhrase? {
    var index = to - 1
    while index > max(low, to - 8), text.kind(index) == .word,
      !Self.prompting.contains(text.key(index))
    {
      index -= 1
    }
    guard index >= low, Self.prompting.contains(text.key(index)),
      let own = phrases.phrase(from: index + 1, to: to), own.last == to - 1, phrases.canSpeak(own)
    else { return nil }
    return own
  }

  private static let prompting = WordTable(
    """
    prompting prompted prompts leading led leads causing caused forcing forced forces compelling compelled
    inspiring inspired pushing pushed spurring spurred moving moved provoking provoked
    """)

  /// The token before a verb, a time between them left out: the comma of `Patel, a spokesman, on Friday`.
  private func pause(before verb: Int, _ low: Int) -> Int {
    let before = verb - 1
    guard phrases.isTime(before) else { return before }
    let pause = text.has(before - 1, .preposition) ? before - 2 : before - 1
    return pause >= low && text.kind(pause) == .comma ? pause : before
  }

  /// The capitalised words that end right before `end`.
  private func nameEnding(before end: Int, _ low: Int) -> NounPhrase? {
    var first = end
    while first > low, text.isCapitalised(first - 1) || text.kind(first - 1) == .hyphen {
      first -= 1
    }
    return first < end ? NounPhrase(first: first, last: end - 1, head: end - 1) : nil
  }

  /// A word that is a noun as often as a verb needs a speaker that leaves no doubt.
  func acceptsNounToo(_ cue: Cue, _ group: VerbGroup) -> Bool {
    guard cue.traits.contains(.nounToo), !group.isFinite, let speaker = cue.speaker else {
      return true
    }
    // `they denied earlier reports that …`
    if text.isAny(
      cue.first - 1,
      "earlier previous prior recent initial early media news press unconfirmed conflicting")
    {
      return false
    }
    // `such states “may wait”`
    if text.isAny(speaker.last, "such these those the a an") { return false }
    guard cue.marksBefore == nil else { return true }
    if text.has(speaker.last, .determiner) || text.kind(speaker.last) == .number { return false }
    // `the next two states`, `insiders in conservative states`
    if text.isCount(speaker.last) { return false }
    return text.isPronoun(speaker.last) || text.isCapitalised(speaker.last)
      || text.isSpeakerNoun(speaker.head)
  }

  /// The start of the clause that ends before `end`: after `and`, `but`, `that`, `while`.
  func clauseStart(_ end: Int, _ low: Int) -> Int {
    var index = end - 1
    while index > max(low, end - Self.reach) {
      if text.isAny(index, "but while that")
        || text.isAny(index, "before until") && text.kind(index - 1) == .comma
        || text.kind(index) == .semicolon
      {
        return index + 1
      }
      index -= 1
    }
    return max(low, index)
  }

  func withApposition(_ speaker: NounPhrase, _ end: Int) -> NounPhrase {
    var speaker = speaker
    let next = speaker.last + 2
    guard next < end, text.kind(next - 1) == .comma, text.kind(next) == .word else {
      return speaker
    }
    // `their pastor, the Rev. Mara Lind,`
    let name = text.isWord(next, "the") && text.has(next + 1, .personTitle) ? next + 1 : next
    if text.isCapitalised(name), !text.has(name, .determiner) {
      speaker.apposition = name
    } else if !text.isCapitalised(speaker.head), let written = phrases.phrase(from: next, to: end),
      text.isCapitalised(written.head), phrases.isPerson(written),
      text.kind(written.last + 1) == .comma
    {
      // `her brother, retired pilot Mark Lind,`
      speaker.apposition = (next...written.last).first { text.isCapitalised($0) }
    }
    return speaker
  }

  func inverted(after verb: Int, _ end: Int, isBare: Bool) -> NounPhrase? {
    guard let written = phrases.phrase(from: verb + 1, to: end), !text.isAny(verb + 1, "it you")
    else { return nil }
    let speaker = withComplement(written, to: end)
    // `…, said the talks would go on`: a clause, not a speaker.
    let next = speaker.last + 1
    if text.has(next, .auxiliary) { return nil }
    if !isBare { return speaker }
    guard
      next >= end || text.kind(next) == .comma || text.kind(next) == .period
        || text.isWord(next, "who")
    else { return nil }
    return text.isCapitalised(speaker.head) || text.isSpeakerNoun(speaker.head) ? speaker : nil
  }

  /// Takes the speaker of the cue before in the same sentence, or its subject.
  func carryOn(_ cue: inout Cue, _ first: Int, _ earlier: ArraySlice<Cue>) -> Bool {
    cue.isCarriedOn = true
    if let own = subordinateSubject(before: cue.first, after: earlier.last?.last ?? first) {
      cue.speaker = own
      return true
    }
    if let last = earlier.last(where: { $0.speaker != nil }) {
      cue.speaker = last.speaker
      return true
    }
    let start = stretchAt[first] >= 0 ? stretches[Int(stretchAt[first])].end : first
    cue.speaker = phrases.subject(from: start, to: cue.first).flatMap {
      phrases.canSpeak($0) ? withApposition($0, cue.first) : nil
    }
    return cue.speaker != nil
  }

  /// The person who is the subject of a clause of time that a verb goes on: `said as Lind shook her head and muttered`.
  private func subordinateSubject(before verb: Int, after cue: Int) -> NounPhrase? {
    var index = verb - 1
    let floor = max(cue, verb - 16)
    while index > floor, stretchAt[index] < 0,
      text.kind(index) == .word || text.kind(index) == .comma
    {
      if text.isAny(index, "as while when before until") {
        guard let own = phrases.phrase(from: index + 1, to: verb), own.last + 1 < verb,
          phrases.isPerson(own), text.kind(own.last + 1) == .word
        else { return nil }
        return own
      }
      index -= 1
    }
    return nil
  }

  func isPluralOrHelped(_ cue: Cue, _ group: VerbGroup) -> Bool {
    if group.isFinite || cue.isCarriedOn || text.isWord(cue.first - 1, "to") { return true }
    guard let speaker = cue.speaker else { return false }
    let head = speaker.head
    // `say` is no noun: `47% say`, `people briefed on the matter say`.
    if text.isWord(cue.first, "say"), !text.isAny(head, "he she it") { return true }
    if text.has(head, .pronoun) {
      return !text.isAny(head, "he she it")
    }
    return text.ends(head, in: "s")
      || text.isAny(head, "people men women police others some many officials")
  }
}
