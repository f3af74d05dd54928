import NewsCorpus

/// Finds reporting words outside quotation marks, who speaks, and what they report.
///
/// It gets `Patel, a spokesman, has also said that talks go on` right; it takes `Two states report rain`
/// for speech.
struct CueFinder {
  let text: ReadText
  let stretches: [MarkedStretch]
  /// The stretch each token belongs to, marks included; -1 outside.
  let stretchAt: [Int32]
  let phrases: NounPhrases

  init(_ text: ReadText, stretches: [MarkedStretch], stretchAt: [Int32]) {
    self.text = text
    self.stretches = stretches
    self.stretchAt = stretchAt
    self.phrases = NounPhrases(text: text)
  }

  /// The cues of the sentence `sentence`, appended in order.
  ///
  /// - Complexity: O(*n*) in the number of tokens; looking around a verb is bounded by the sentence.
  func appendCues(ofSentence sentence: Int, to cues: inout [Cue]) {
    let first = Int(text.sentences[sentence].firstToken)
    let end = Int(text.sentences[sentence].endToken)
    let firstCue = cues.count
    var index = first
    while index < end {
      if stretchAt[index] >= 0 {
        index += 1
        continue
      }
      let traits = text.traits(index)
      if traits.contains(.reports) {
        if let cue = cue(atVerb: index, traits, sentence, first, end, cues[firstCue...]) {
          cues.append(cue)
          if cue.isInverted { index = max(index, cue.speaker?.last ?? index) }
        }
      } else if text.isWord(index, "according"), text.isWord(index + 1, "to"),
        let cue = accordingTo(index, sentence, first, end)
      {
        cues.append(cue)
        index = cue.tail
      }
      index += 1
    }
  }

  // MARK: Verbs

  private func cue(
    atVerb verb: Int, _ traits: TermTraits, _ sentence: Int, _ first: Int, _ end: Int,
    _ earlier: ArraySlice<Cue>
  ) -> Cue? {
    if text.isCapitalised(verb), verb != first { return nil }
    let low = lowerLimit(verb, first)
    let group = VerbGroup(text, verb: verb, low: low)
    if group.isNegated || group.isPassive { return nil }
    var cue = Cue(
      first: verb, last: verb, traits: traits, edge: group.first, tail: verb, content: .before,
      sentence: sentence)
    if text.isWord(verb + 1, "out") || text.isWord(verb + 1, "back") {
      cue.last = verb + 1
      cue.tail = verb + 1
    }
    guard findSpeaker(&cue, group, low, first, end, earlier) else { return nil }
    if traits.contains(.baseForm), !isPluralOrHelped(cue, group) { return nil }
    var next = cue.tail + 1
    if cue.isInverted, let speaker = cue.speaker { next = speaker.last + 1 }
    if traits.contains(.labels), cue.marksBefore == nil {
      // `called on them to …`, `described it as …`: the object itself is reported.
      let isParticle = text.isWord(next, "on") || text.isWord(next, "for")
      if isParticle {
        cue.last = next
      } else {
        // `called them racists` is worth a row only for what is in marks.
        cue.traits.remove(.takesTo)
      }
      cue.tail = cue.last
      let start = cue.last + 1
      guard start < end, opening(at: start) == nil else {
        guard let marks = opening(at: start) else { return nil }
        cue.content = .marks(stretch: marks)
        return cue
      }
      guard text.kind(start) == .word || text.kind(start) == .number else { return nil }
      cue.content = .phrase(start)
      return cue
    }
    next = Adjuncts(text: text, stretchAt: stretchAt).skip(
      from: next, to: end, cue: &cue, phrases: phrases)
    cue.tail = max(cue.tail, next - 1)
    guard let content = content(at: next, to: end, cue, group) else { return nil }
    cue.content = content
    if case .clause(let start) = content, text.isWord(verb - 1, "to") || isNumberAdded(cue, start),
      !text.isWord(start - 1, "that")
    {
      return nil
    }
    if case .before = content {
      if cue.marksBefore != nil { return cue }
      if isPostposed(cue, first),
        text.kind(next) != .word || next >= end
          || text.has(next, .conjunction)
      {
        if let resumed = resumption(at: next, to: end, cue, first) { cue.content = resumed }
        return cue
      }
      if traits.contains(.takesClause), text.kind(next) == .comma, next + 2 < end {
        // `said too often, the talks fail`
        cue.content = .clause(cue.isInverted ? next : cue.last + 1)
        return cue
      }
      let takesObject =
        !traits.isDisjoint(with: [.takesThat, .labels, .asks, .takesTo])
        && (!traits.contains(.nounToo) || group.isFinite)
      return takesObject && hasLaterMarks(next, end) ? object(cue, next) : nil
    }
    return cue
  }

  /// `The contract added 30 cents`: no speech.
  private func isNumberAdded(_ cue: Cue, _ start: Int) -> Bool {
    (text.isWord(cue.first, "added") || text.isWord(cue.first, "adds"))
      && (text.kind(start) == .number || text.kind(start) == .currency)
  }

  /// What goes on after a cue between commas: `The talks, he said, are …`, `In May, he said, …`.
  private func resumption(
    at comma: Int, to end: Int, _ cue: Cue, _ first: Int
  ) -> Cue.Content? {
    let next = comma + 1
    guard text.kind(comma) == .comma, next + 1 < end, stretchAt[next] < 0,
      text.kind(next) == .word || text.kind(next) == .number
    else { return nil }
    var hasVerb = false
    var index = first
    while index < cue.edge {
      if text.isAuxiliary(index) { hasVerb = true }
      index += 1
    }
    if text.isAuxiliary(next) { return .around(next) }
    guard !hasVerb, cue.edge - first <= 12, !text.has(next, .participle), !endsInIng(next),
      !text.has(next, .conjunction)
    else { return nil }
    let isFronted =
      text.has(first, .preposition) || text.has(first, .conjunction) || text.isAdverb(first)
    return isFronted ? .clause(next) : nil
  }

  private func endsInIng(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.length > 4 else { return false }
    let end = Int(token.end)
    return text.text[end - 1] == 0x67 && text.text[end - 2] == 0x6E && text.text[end - 3] == 0x69
  }

  private func object(_ cue: Cue, _ next: Int) -> Cue {
    var cue = cue
    cue.content = .phrase(next)
    return cue
  }

  private func hasLaterMarks(_ index: Int, _ end: Int) -> Bool {
    var index = index
    while index < end {
      if stretchAt[index] >= 0 { return true }
      index += 1
    }
    return false
  }

  /// Where to stop looking for the speaker: the sentence's start or the last marks.
  private func lowerLimit(_ verb: Int, _ first: Int) -> Int {
    var index = verb
    while index > first {
      if stretchAt[index - 1] >= 0 { return index }
      index -= 1
    }
    // `“Go!” Patel said`: the splitter ends a sentence at the mark.
    return first
  }

  /// The stretch that ends right before the token at `index`, a comma between them or not; one that
  /// ends with a full stop is a sentence of its own.
  private func stretchEnding(before index: Int) -> Int? {
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
    let endsWithStop = text.kind(stretches[stretch].last) == .period
    return endsWithStop && text.isCapitalised(index) ? nil : stretch
  }

  private func findSpeaker(
    _ cue: inout Cue, _ group: VerbGroup, _ low: Int, _ first: Int, _ end: Int,
    _ earlier: ArraySlice<Cue>
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
    if canInvert, let speaker = inverted(after: cue.last, end, isBare: marks == nil) {
      cue.speaker = withApposition(speaker, end)
      cue.isInverted = true
      cue.edge = marks == nil ? group.first : group.first
      cue.marksBefore = marks
      return true
    }
    if isParticiple {
      let isLoose =
        isStart || text.kind(before) == .comma || text.kind(before) == .dash
        || text.has(before, .conjunction) || stretchAt[before] >= 0
      if !isLoose, text.has(before, .document), isPlural(before),
        let own = phrases.phrase(before: group.first, from: before)
      {
        // `reports saying`: the reports say it.
        cue.speaker = own
        cue.edge = own.first
        return true
      }
      if !isLoose, earlier.isEmpty,
        let own = phrases.phrase(before: group.first, from: low), own.first <= first + 2
      {
        cue.speaker = own
        cue.edge = own.first
        return true
      }
      return carryOn(&cue, first, earlier)
    }
    if isStart {
      cue.marksBefore = marks
      return marks != nil && carryOn(&cue, first, earlier)
    }
    switch text.kind(before) {
    case .comma, .dash, .closeBracket:
      // `Patel, a spokesman, said`
      let start = low == first ? clauseStart(before, low) : low
      if let speaker = phrases.subject(from: start, to: before), speaker.last < before - 1,
        text.kind(speaker.last + 1) == .comma || text.kind(speaker.last + 1) == .dash
          || text.kind(speaker.last + 1) == .openBracket
      {
        cue.speaker = withApposition(speaker, before)
        cue.edge = speaker.first
        cue.marksBefore = stretchEnding(before: speaker.first)
        return true
      }
      return carryOn(&cue, first, earlier)
    case .word, .number: break
    default: return false
    }
    if text.isWord(before, "who") || text.isWord(before, "which") {
      let comma = text.kind(before - 1) == .comma ? before - 1 : before
      if let speaker = phrases.phrase(before: comma, from: low) {
        cue.speaker = speaker
        cue.edge = before
        return true
      }
      return false
    }
    if text.isWord(before, "to") {
      cue.edge = before
      return carryOn(&cue, first, earlier)
    }
    if text.has(before, .conjunction) {
      cue.edge = before
      return carryOn(&cue, first, earlier)
    }
    if let speaker = phrases.phrase(before: group.first, from: low) {
      cue.speaker = speaker
      cue.edge = speaker.first
      cue.marksBefore = stretchEnding(before: speaker.first)
      return acceptsNounToo(cue, group)
    }
    return false
  }

  /// A word that is a noun as often as a verb needs a speaker that leaves no doubt.
  private func acceptsNounToo(_ cue: Cue, _ group: VerbGroup) -> Bool {
    guard cue.traits.contains(.nounToo), !group.isFinite, cue.marksBefore == nil,
      let speaker = cue.speaker
    else { return true }
    if text.has(speaker.last, .determiner) { return false }
    return text.isPronoun(speaker.last) || text.isCapitalised(speaker.last)
      || !text.traits(speaker.head).isDisjoint(with: [.person, .office, .institution, .document])
  }

  /// The start of the clause that ends before `end`: after `and`, `but`, `that`, `while`.
  private func clauseStart(_ end: Int, _ low: Int) -> Int {
    var index = end - 1
    while index > low {
      if text.isWord(index, "but") || text.isWord(index, "while") || text.isWord(index, "that")
        || text.kind(index) == .semicolon
      {
        return index + 1
      }
      index -= 1
    }
    return low
  }

  private func withApposition(_ speaker: NounPhrase, _ end: Int) -> NounPhrase {
    var speaker = speaker
    let next = speaker.last + 2
    if next < end, text.kind(next - 1) == .comma, text.kind(next) == .word,
      text.isCapitalised(next), !text.has(next, .determiner)
    {
      speaker.apposition = next
    }
    return speaker
  }

  private func inverted(after verb: Int, _ end: Int, isBare: Bool) -> NounPhrase? {
    guard let speaker = phrases.phrase(from: verb + 1, to: end), !text.isWord(verb + 1, "it") else {
      return nil
    }
    // `…, said the talks would go on`: a clause, not a speaker.
    let next = speaker.last + 1
    if text.has(next, .auxiliary) { return nil }
    if !isBare { return speaker }
    guard next >= end || text.kind(next) == .comma || text.kind(next) == .period else { return nil }
    return text.isCapitalised(speaker.head) || text.isSpeakerNoun(speaker.head) ? speaker : nil
  }

  /// Takes the speaker of the cue before in the same sentence, or its subject.
  private func carryOn(_ cue: inout Cue, _ first: Int, _ earlier: ArraySlice<Cue>) -> Bool {
    cue.isCarriedOn = true
    if let last = earlier.last(where: { $0.speaker != nil }) {
      cue.speaker = last.speaker
      return true
    }
    let start = stretchAt[first] >= 0 ? stretches[Int(stretchAt[first])].end : first
    cue.speaker = phrases.subject(from: start, to: cue.first)
    return cue.speaker != nil
  }

  private func isPlural(_ index: Int) -> Bool {
    text.text[Int(text.tokens[index].end) - 1] == 0x73
  }

  private func isPluralOrHelped(_ cue: Cue, _ group: VerbGroup) -> Bool {
    if group.isFinite || cue.isCarriedOn { return true }
    guard let speaker = cue.speaker else { return false }
    let head = speaker.head
    if text.has(head, .pronoun) {
      return !text.isWord(head, "he") && !text.isWord(head, "she") && !text.isWord(head, "it")
    }
    let token = text.tokens[head]
    if text.text[Int(token.end) - 1] == 0x73 { return true }
    return text.isWord(head, "people") || text.isWord(head, "men") || text.isWord(head, "women")
      || text.isWord(head, "police") || text.isWord(head, "others") || text.isWord(head, "some")
      || text.isWord(head, "many") || text.isWord(head, "officials")
  }

  /// Whether a clause stands before: `The talks go on, officials added.`
  private func isPostposed(_ cue: Cue, _ first: Int) -> Bool {
    guard !cue.traits.isDisjoint(with: [.takesThat, .takesClause]), !cue.isCarriedOn,
      text.kind(cue.edge - 1) == .comma, cue.edge - 1 - first >= 1
    else { return false }
    // `Though the ministry kept quiet, officials pointed …`: what stands before is no clause of theirs.
    let isFronted =
      text.has(first, .preposition) || text.has(first, .participle) || endsInIng(first)
      || phrases.isSubordinator(first)
    guard isFronted else { return true }
    var index = first
    while index < cue.edge - 1 {
      if text.kind(index) == .comma { return true }
      if text.has(first, .preposition), text.isAuxiliary(index) { return true }
      index += 1
    }
    return false
  }

  // MARK: Content

  private func content(
    at index: Int, to end: Int, _ cue: Cue, _ group: VerbGroup
  ) -> Cue.Content? {
    guard index < end else { return .before }
    if let marks = opening(at: index) { return .marks(stretch: marks) }
    let traits = cue.traits
    switch text.kind(index) {
    case .comma:
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      if text.isWord(index + 1, "that"), !text.shape(index + 2).contains(.clitic) {
        return clause(index + 2, end)
      }
      return .before
    case .colon:
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      return index + 1 < end && traits.contains(.takesThat) ? .clause(index + 1) : .before
    case .dash:
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      return .before
    case .word, .number, .currency: break
    default: return .before
    }
    if let marks = cue.marksBefore, !continues(marks) { return .before }
    if text.isWord(index, "that"), traits.contains(.takesClause),
      text.isAuxiliary(index + 1) || text.shape(index + 1).contains(.clitic)
    {
      return clause(index, end)
    }
    if text.isWord(index, "that"), traits.contains(.takesThat) || traits.contains(.takesClause) {
      if let marks = opening(at: index + 1) { return .marks(stretch: marks) }
      return clause(index + 1, end)
    }
    if isQuestionWord(index), !traits.isDisjoint(with: [.asks, .takesThat]) {
      return clause(index, end)
    }
    if text.isWord(index, "to"), traits.contains(.takesTo), !text.has(index + 1, .determiner) {
      return .phrase(index + 1)
    }
    let word = text.traits(index)
    if traits.contains(.takesClause) || traits.contains(.tells),
      word.isDisjoint(with: [.preposition, .conjunction]) || word.contains(.determiner)
        || text.isWord(index, "while") || text.isWord(index, "although")
    {
      if traits.contains(.nounToo), !group.isFinite,
        traits.contains(.baseForm)
          || !text.isPronoun(index) && !text.has(index, .determiner) && !text.isCapitalised(index)
      {
        return .before
      }
      return isSure(cue) || holdsClause(index, end) ? clause(index, end) : .phrase(index)
    }
    return .before
  }

  /// Verbs after which a clause comes even when no finite verb can be made out.
  private func isSure(_ cue: Cue) -> Bool {
    text.isWord(cue.first, "said") || text.isWord(cue.first, "says")
      || text.isWord(cue.first, "say") || text.isWord(cue.first, "saying")
      || text.isWord(cue.first, "told") || text.isWord(cue.first, "tells")
      || text.isWord(cue.first, "tell") || text.isWord(cue.first, "telling")
  }

  /// Whether a finite verb shows: `admitted he lost`, `noted costs had risen`; not `noted the costs`.
  private func holdsClause(_ start: Int, _ end: Int) -> Bool {
    if text.isPronoun(start), !text.has(start, .determiner) { return true }
    var index = start + 1
    while index < end {
      if text.isAuxiliary(index) { return true }
      switch text.kind(index) {
      case .comma, .semicolon, .colon, .dash: return false
      default: break
      }
      index += 1
    }
    return false
  }

  private func clause(_ index: Int, _ end: Int) -> Cue.Content {
    index < end ? .clause(index) : .before
  }

  /// Whether the sentence goes on after the stretch without a pause: `“this” they say is right`.
  private func continues(_ stretch: Int) -> Bool {
    let last = stretches[stretch].last
    switch text.kind(last) {
    case .comma, .period, .question, .exclamation, .ellipsis, .dash: return false
    default: return text.kind(stretches[stretch].end) != .comma
    }
  }

  private func opening(at index: Int) -> Int? {
    guard index >= 0, index < stretchAt.count, stretchAt[index] >= 0 else { return nil }
    let stretch = Int(stretchAt[index])
    return stretches[stretch].open == index ? stretch : nil
  }

  private func isQuestionWord(_ index: Int) -> Bool {
    text.isWord(index, "whether") || text.isWord(index, "if") || text.isWord(index, "how")
      || text.isWord(index, "why") || text.isWord(index, "what") || text.isWord(index, "who")
      || text.isWord(index, "where") || text.isWord(index, "when")
  }

  // MARK: According to

  private func accordingTo(_ index: Int, _ sentence: Int, _ first: Int, _ end: Int) -> Cue? {
    guard let speaker = phrases.phrase(from: index + 2, to: end) ?? plain(from: index + 2, to: end)
    else { return nil }
    var cue = Cue(
      first: index, last: index + 1, traits: [.takesThat], edge: index, tail: speaker.last,
      content: .before, sentence: sentence)
    cue.speaker = speaker
    cue.isAccordingTo = true
    cue.marksBefore = stretchEnding(before: index)
    guard index == first || index == first + 1 && text.has(first, .conjunction) else { return cue }
    var comma = speaker.last + 1
    while comma < end, text.kind(comma) != .comma, text.kind(comma) != .colon { comma += 1 }
    guard comma + 1 < end else { return nil }
    cue.tail = comma
    if let marks = opening(at: comma + 1) {
      cue.content = .marks(stretch: marks)
    } else {
      cue.content = .clause(comma + 1)
    }
    return cue
  }

  /// Whatever stands up to the next mark: `according to example.com`.
  private func plain(from start: Int, to end: Int) -> NounPhrase? {
    var last = start
    while last + 1 < end, text.kind(last + 1) == .word || text.kind(last + 1) == .hyphen {
      last += 1
    }
    guard start < end, text.kind(start) == .word, stretchAt[start] < 0, last - start < 12 else {
      return nil
    }
    return NounPhrase(first: start, last: last, head: last)
  }
}
