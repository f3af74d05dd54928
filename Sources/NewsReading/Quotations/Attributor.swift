import NewsCorpus

/// Joins cues and marked stretches to quotations, paragraph by paragraph.
///
/// It gets `“We stay,” Patel said. “Nobody leaves.”` right as two quotations of Patel; in a dialogue
/// without cues it gives every line to the speaker before.
struct Attributor {
  let text: ReadText
  let stretches: [MarkedStretch]
  let stretchAt: [Int32]
  let cues: [Cue]
  private(set) var drafts: [QuotationDraft] = []
  private var claimed: [Bool]
  // The last speaker and the paragraph that gave him or her.
  private var lastSpeaker: (phrase: NounPhrase, paragraph: Int, cue: Int)?

  init(_ text: ReadText, stretches: [MarkedStretch], stretchAt: [Int32], cues: [Cue]) {
    self.text = text
    self.stretches = stretches
    self.stretchAt = stretchAt
    self.cues = cues
    claimed = Array(repeating: false, count: stretches.count)
  }

  /// Attributes what the paragraph holds.
  mutating func attribute(
    paragraph: Int, tokens: Range<Int>, stretches own: Range<Int>, cues ownCues: Range<Int>
  ) {
    let firstDraft = drafts.count
    for index in own where isTitle(stretches[index]) {
      claimed[index] = true
      drafts.append(
        QuotationDraft(
          first: stretches[index].first, last: stretches[index].last, kind: .scare, cue: nil,
          speaker: nil, rule: .none, confidence: .likely, paragraph: paragraph))
    }
    for index in ownCues { quote(cue: index, in: ownCues, paragraph, tokens) }
    for index in own where !claimed[index] {
      carry(stretch: index, paragraph, tokens, ownCues)
    }
    if drafts.count > firstDraft {
      drafts[firstDraft...].sort { ($0.first, $0.last) < ($1.first, $1.last) }
    }
    if let last = ownCues.last(where: { cues[$0].speaker != nil }), let phrase = cues[last].speaker
    {
      lastSpeaker = (phrase, paragraph, last)
    } else if drafts.count > firstDraft, let phrase = drafts[drafts.count - 1].speaker {
      lastSpeaker = (phrase, paragraph, drafts[drafts.count - 1].cue ?? -1)
    }
  }

  /// Whether marks hold the title of a work or a programme: `on “Face the Nation”`.
  private func isTitle(_ marked: MarkedStretch) -> Bool {
    guard marked.last - marked.first < 8, text.kind(marked.open - 1) == .word,
      !marked.opensParagraph
    else { return false }
    var index = marked.first
    while index <= marked.last {
      if text.kind(index) == .word, !text.isCapitalised(index), text.traits(index).isEmpty {
        return false
      }
      index += 1
    }
    let before = text.traits(marked.open - 1)
    guard text.isCapitalised(marked.first), text.isCapitalised(marked.last) || marked.last > 0
    else {
      return false
    }
    return before.isDisjoint(with: .reports)
      && (!before.isDisjoint(with: [.preposition, .determiner])
        || text.shape(marked.open - 1).contains(.clitic))
      && lastWordIsCapitalised(marked)
  }

  private func lastWordIsCapitalised(_ marked: MarkedStretch) -> Bool {
    var index = marked.last
    while index > marked.first, text.kind(index) != .word { index -= 1 }
    return text.isCapitalised(index)
  }

  // MARK: With a cue

  private mutating func quote(
    cue index: Int, in ownCues: Range<Int>, _ paragraph: Int, _ tokens: Range<Int>
  ) {
    let cue = cues[index]
    if let stretch = cue.marksBefore, !claimed[stretch] {
      takeBefore(stretch: stretch, index, paragraph, tokens)
    }
    switch cue.content {
    case .marks(let stretch):
      guard !claimed[stretch] else { return }
      takeAfter(stretch: stretch, index, ownCues, paragraph, tokens)
    case .clause(let start):
      takeClause(from: start, index, ownCues, paragraph, tokens, needsMarks: false)
    case .phrase(let start):
      takeClause(from: start, index, ownCues, paragraph, tokens, needsMarks: true)
    case .around(let next):
      takeClauseAround(from: next, index, ownCues, paragraph, tokens)
    case .before:
      if cue.marksBefore == nil { takeClauseBefore(index, ownCues, paragraph) }
    }
  }

  /// `“…,” Patel said`
  private mutating func takeBefore(
    stretch: Int, _ index: Int, _ paragraph: Int, _ tokens: Range<Int>
  ) {
    let cue = cues[index]
    let marked = stretches[stretch]
    let rule: AttributionRule =
      cue.isAccordingTo ? .accordingTo : cue.isInverted ? .cueSpeakerAfter : .speakerCueAfter
    let start = clauseStart(before: marked.open, tokens)
    if start >= marked.open {
      claimed[stretch] = true
      append(
        marked.first, marked.last, .direct, index, rule, cue.isCarriedOn ? .likely : .sure,
        paragraph)
    } else {
      let parts = claim(from: start, through: marked.last)
      append(start, marked.last, .partial, index, rule, .sure, paragraph, parts)
    }
  }

  /// `Patel said: “…”`
  private mutating func takeAfter(
    stretch: Int, _ index: Int, _ ownCues: Range<Int>, _ paragraph: Int, _ tokens: Range<Int>
  ) {
    let cue = cues[index]
    let marked = stretches[stretch]
    let end = clauseEnd(from: marked.open, index, ownCues, tokens)
    let rule: AttributionRule =
      cue.isAccordingTo ? .accordingTo : cue.isCarriedOn ? .carriedOnCue : .speakerCueBefore
    let confidence: Confidence = cue.isCarriedOn ? .likely : .sure
    let before = text.kind(marked.open - 1)
    if end < marked.end || isAnotherCueNext(marked.end, ownCues) || before == .colon
      || endsSentence(marked)
    {
      claimed[stretch] = true
      let isWhole = before == .comma || before == .colon || isClause(marked)
      append(
        marked.first, marked.last, isWhole ? .direct : .partial, index, rule, confidence, paragraph)
    } else {
      let parts = claim(from: marked.open, through: end)
      append(marked.first, end, .partial, index, rule, confidence, paragraph, parts)
    }
  }

  private func isAnotherCueNext(_ index: Int, _ ownCues: Range<Int>) -> Bool {
    for other in ownCues where cues[other].edge >= index && cues[other].edge <= index + 1 {
      return true
    }
    return false
  }

  private func endsSentence(_ marked: MarkedStretch) -> Bool {
    switch text.kind(marked.last) {
    case .period, .question, .exclamation, .ellipsis: return true
    default: break
    }
    return text.kind(marked.end) == .period || !marked.isClosed
  }

  /// Whether marked words are a clause of their own rather than a phrase.
  private func isClause(_ marked: MarkedStretch) -> Bool {
    guard marked.last - marked.first >= 3 else { return false }
    var index = marked.first
    while index <= marked.last {
      if text.has(index, .auxiliary) && index > marked.first { return true }
      index += 1
    }
    return text.has(marked.first, .pronoun) || text.isCapitalised(marked.first)
  }

  /// `Patel said that …`
  private mutating func takeClause(
    from start: Int, _ index: Int, _ ownCues: Range<Int>, _ paragraph: Int, _ tokens: Range<Int>,
    needsMarks: Bool
  ) {
    let cue = cues[index]
    var last = clauseEnd(from: start, index, ownCues, tokens)
    while last > start, isEdgeMark(last) { last -= 1 }
    guard last >= start else { return }
    if needsMarks, !cue.traits.contains(.labels) {
      // `agreed to meet, before the raid on “the hill”`: marks after a pause are not part of it.
      var index = start
      while index < last, stretchAt[index] >= 0 || text.kind(index) != .comma { index += 1 }
      if index < last { last = index - 1 }
      guard last >= start else { return }
    }
    let parts = claim(from: start, through: last)
    if needsMarks, cue.traits.contains(.labels), let lastPart = parts.last {
      last = lastPart.last
    }
    if parts.isEmpty && (needsMarks && !takesPlainPhrase(cue) || last - start < 1) { return }
    let rule: AttributionRule =
      cue.isAccordingTo ? .accordingTo : cue.isCarriedOn ? .carriedOnCue : .clause
    append(
      start, last, parts.isEmpty ? .indirect : .partial, index, rule,
      cue.isCarriedOn || needsMarks ? .guess : .likely, paragraph, parts)
  }

  /// Whether a phrase without marks is worth a row: an infinitive is, a noun phrase is not.
  private func takesPlainPhrase(_ cue: Cue) -> Bool {
    cue.traits.contains(.takesTo)
  }

  /// `The talks, Patel said, go on.`
  private mutating func takeClauseAround(
    from next: Int, _ index: Int, _ ownCues: Range<Int>, _ paragraph: Int, _ tokens: Range<Int>
  ) {
    let before = drafts.count
    takeClauseBefore(index, ownCues, paragraph)
    guard drafts.count > before else { return }
    var last = clauseEnd(from: next, index, ownCues, tokens)
    while last > next, isEdgeMark(last) { last -= 1 }
    guard last >= next else { return }
    let parts = claim(from: next, through: last)
    let first = drafts[before]
    if parts.isEmpty, first.parts.isEmpty {
      drafts[before].parts = [(first.first, first.last), (next, last)]
    } else {
      drafts[before].parts += parts
      drafts[before].kind = .partial
    }
    drafts[before].last = last
    drafts[before].rule = .cueBetween
  }

  /// `The talks go on, Patel said.`
  private mutating func takeClauseBefore(_ index: Int, _ ownCues: Range<Int>, _ paragraph: Int) {
    let cue = cues[index]
    var start = Int(text.sentences[cue.sentence].firstToken)
    for other in ownCues where other < index {
      let tail = cues[other].tail
      if tail >= start, tail < cue.edge { start = max(start, tail + 1) }
      if case .clause(let from) = cues[other].content, cues[other].sentence == cue.sentence {
        // `He said talks go on, officials added` keeps the outer cue only.
        if from <= start + 1 { return }
      }
    }
    while start < cue.edge,
      isEdgeMark(start)
        || text.has(start, .conjunction) && text.kind(start) == .word && isCoordinator(start)
    {
      start += 1
    }
    var last = cue.edge - 1
    while last > start, isEdgeMark(last) { last -= 1 }
    guard last >= start else { return }
    if case .around = cue.content {} else if last - start < 2 { return }
    let parts = claim(from: start, through: last)
    append(
      start, last, parts.isEmpty ? .indirect : .partial, index,
      cue.isAccordingTo ? .accordingTo : cue.isInverted ? .cueSpeakerAfter : .speakerCueAfter,
      .likely, paragraph, parts)
  }

  private func isCoordinator(_ index: Int) -> Bool {
    text.isWord(index, "and") || text.isWord(index, "but")
  }

  private func isEdgeMark(_ index: Int) -> Bool {
    if stretchAt[index] >= 0 { return false }
    switch text.kind(index) {
    case .comma, .period, .semicolon, .dash, .question, .exclamation, .colon: return true
    default: return false
    }
  }

  /// The unclaimed stretches that begin between two tokens, now claimed.
  private mutating func claim(from start: Int, through last: Int) -> [(first: Int, last: Int)] {
    var parts: [(first: Int, last: Int)] = []
    var index = start
    while index <= last {
      if stretchAt[index] >= 0 {
        let stretch = Int(stretchAt[index])
        if stretches[stretch].open == index || stretches[stretch].first == index, !claimed[stretch]
        {
          claimed[stretch] = true
          parts.append((stretches[stretch].first, stretches[stretch].last))
        }
        index = max(index + 1, stretches[stretch].end)
      } else {
        index += 1
      }
    }
    return parts
  }

  /// The first token of the clause that marks at `open` stand in.
  private func clauseStart(before open: Int, _ tokens: Range<Int>) -> Int {
    var index = open
    while index > tokens.lowerBound {
      let before = index - 1
      if stretchAt[before] >= 0 {
        let other = stretches[Int(stretchAt[before])]
        if claimed[Int(stretchAt[before])] || endsSentence(other) { break }
        index = other.open
        continue
      }
      switch text.kind(before) {
      case .period, .question, .exclamation, .ellipsis, .colon: return skipConjunction(index, open)
      default: break
      }
      if Int(text.sentences[text.sentence(ofToken: index)].firstToken) == index,
        text.kind(before) == .word
      {
        break
      }
      index = before
    }
    return skipConjunction(index, open)
  }

  private func skipConjunction(_ index: Int, _ open: Int) -> Int {
    var index = index
    while index < open, isEdgeMark(index) || isCoordinator(index) { index += 1 }
    return index
  }

  /// The last token of the clause that begins at `start`: before the next cue of the sentence.
  private func clauseEnd(
    from start: Int, _ cue: Int, _ ownCues: Range<Int>, _ tokens: Range<Int>
  ) -> Int {
    var end = sentenceEnd(from: start)
    if isSubordinate(cues[cue]) {
      var comma = start
      while comma < end, stretchAt[comma] >= 0 || text.kind(comma) != .comma { comma += 1 }
      end = comma
    }
    var other = cue + 1
    while other < ownCues.upperBound, cues[other].edge < end {
      let next = cues[other]
      defer { other += 1 }
      guard next.edge > start, next.first > start else { continue }
      let before = next.edge - 1
      if next.content == .before, next.marksBefore == nil, text.kind(before) == .comma {
        // `saying it may rain, the agency reported`
        end = before
        break
      }
      if next.isAccordingTo || next.isInverted || next.marksBefore != nil {
        if text.kind(before) == .comma || next.marksBefore != nil {
          end = before + (next.marksBefore != nil ? 1 : 0)
          break
        }
        continue
      }
      if next.traits.contains(.participle), text.kind(before) == .comma {
        end = before
        break
      }
      if next.isCarriedOn {
        let conjunction = text.has(next.edge, .conjunction) ? next.edge : before
        if isCoordinator(conjunction) {
          end = conjunction
          break
        }
      } else if text.isWord(before, "but") || text.isWord(before, "while")
        || text.isWord(before, "and") && text.kind(before - 1) == .comma
      {
        end = before
        break
      }
    }
    var index = start
    while index < end {
      if stretchAt[index] < 0, text.kind(index) == .semicolon { end = index }
      index += 1
    }
    return min(end, tokens.upperBound) - 1
  }

  /// Whether the cue stands in a clause that a comma ends: `which officials said …,`, `While he said …,`
  private func isSubordinate(_ cue: Cue) -> Bool {
    if cue.isAccordingTo { return false }
    let before = cue.edge - 1
    if text.isWord(cue.edge, "who") || text.isWord(cue.edge, "which") {
      return text.kind(before) == .comma
    }
    return text.isWord(before, "which") || text.isWord(before, "while")
      || text.isWord(before, "when") || text.isWord(before, "although")
      || text.isWord(before, "though") || text.isWord(before, "whom")
  }

  /// The end of the sentence at `start`, marks that begin in it included.
  private func sentenceEnd(from start: Int) -> Int {
    var sentence = text.sentence(ofToken: start)
    var end = Int(text.sentences[sentence].endToken)
    while end < stretchAt.count, stretchAt[end - 1] >= 0 {
      let marked = stretches[Int(stretchAt[end - 1])]
      guard marked.end > end, sentence + 1 < text.sentences.count else { break }
      end = marked.end
      sentence = text.sentence(ofToken: end - 1)
      if !endsSentence(marked) { end = max(end, Int(text.sentences[sentence].endToken)) }
    }
    return end
  }

  private mutating func append(
    _ first: Int, _ last: Int, _ kind: QuotationKind, _ cue: Int, _ rule: AttributionRule,
    _ confidence: Confidence, _ paragraph: Int, _ parts: [(first: Int, last: Int)] = []
  ) {
    drafts.append(
      QuotationDraft(
        first: first, last: last, parts: parts, kind: kind, cue: cue, speaker: cues[cue].speaker,
        rule: rule, confidence: confidence, paragraph: paragraph))
  }

  // MARK: Without a cue

  /// Gives marks without a cue of their own to a speaker before, or calls them scare quotes.
  private mutating func carry(
    stretch: Int, _ paragraph: Int, _ tokens: Range<Int>, _ ownCues: Range<Int>
  ) {
    claimed[stretch] = true
    let marked = stretches[stretch]
    let before = marked.open - 1
    let begins =
      marked.opensParagraph || before < tokens.lowerBound || stretchAt[before] >= 0
      || text.kind(before) == .period || text.kind(before) == .question
      || text.kind(before) == .exclamation || text.kind(before) == .colon
      || text.kind(before) == .ellipsis
    var draft = QuotationDraft(
      first: marked.first, last: marked.last, kind: .direct, cue: nil, speaker: nil, rule: .none,
      confidence: .guess, paragraph: paragraph)
    if !begins {
      draft.kind = .scare
      drafts.append(draft)
      return
    }
    if let speaker = signature(after: marked, tokens) {
      draft.speaker = speaker
      draft.rule = .colon
      draft.confidence = .likely
    } else if text.kind(before) == .colon, let speaker = colonSpeaker(before) {
      draft.speaker = speaker
      draft.rule = .colon
      draft.confidence = .likely
    } else if let last = speaker(before: marked.open, paragraph, ownCues) {
      draft.speaker = last
      draft.cue = nil
      draft.rule = .sameParagraph
      draft.confidence = .likely
    } else if let last = lastSpeaker, last.paragraph + 1 == paragraph || last.paragraph == paragraph
    {
      draft.speaker = last.phrase
      draft.rule = .paragraphBefore
      draft.confidence = marked.last - marked.first > 3 ? .likely : .guess
    } else if let last = lastSpeaker {
      draft.speaker = last.phrase
      draft.rule = .nearest
    }
    if marked.last - marked.first < 2, draft.rule != .colon, !endsSentence(marked) {
      draft.kind = .scare
      draft.speaker = nil
      draft.rule = .none
    }
    drafts.append(draft)
  }

  /// The name that signs a quotation after a dash, on the same line or the next: `“…” — Mara Lind`
  private func signature(after marked: MarkedStretch, _ tokens: Range<Int>) -> NounPhrase? {
    let dash = marked.end
    guard dash >= tokens.upperBound - 8, dash + 1 < text.tokens.count else { return nil }
    guard text.kind(dash) == .dash || text.kind(dash) == .hyphen,
      text.isCapitalised(dash + 1)
    else { return nil }
    let sentence = text.sentences[text.sentence(ofToken: dash + 1)]
    let end = Int(sentence.endToken)
    guard let phrase = NounPhrases(text: text).phrase(from: dash + 1, to: end),
      phrase.last + 2 >= end, phrase.last - phrase.first < 6
    else { return nil }
    return phrase
  }

  /// The speaker of the last quotation with marks before `open` in the paragraph, or of the last cue
  /// when that comes later.
  private func speaker(
    before open: Int, _ paragraph: Int, _ ownCues: Range<Int>
  ) -> NounPhrase? {
    var last: (position: Int, phrase: NounPhrase)?
    // A cue inside the sentence of the last quotation belongs to a clause of it.
    var lastSentence = -1
    for draft in drafts.reversed() {
      guard draft.paragraph == paragraph else { break }
      guard draft.first < open, let phrase = draft.speaker else { continue }
      let position = draft.cue.map { max(cues[$0].last, draft.last) } ?? draft.last
      if position < open, position > last?.position ?? -1 {
        last = (position, phrase)
        if draft.kind == .direct { lastSentence = text.sentence(ofToken: position) }
      }
    }
    for index in ownCues where cues[index].tail < open && cues[index].sentence > lastSentence {
      guard let phrase = cues[index].speaker, !cues[index].isAccordingTo else { continue }
      if last == nil || cues[index].tail > last?.position ?? -1 {
        last = (cues[index].tail, phrase)
      }
    }
    return last?.phrase
  }

  /// `Patel: “…”`, `Patel had this reply: “…”`
  private func colonSpeaker(_ colon: Int) -> NounPhrase? {
    guard colon >= 0 else { return nil }
    let sentence = text.sentences[text.sentence(ofToken: colon)]
    let phrases = NounPhrases(text: text)
    let first = Int(sentence.firstToken)
    if let name = phrases.phrase(before: colon, from: first), text.isCapitalised(name.head),
      name.first == first || text.kind(name.first - 1) == .dash
    {
      return name
    }
    return phrases.subject(from: first, to: colon)
  }
}
