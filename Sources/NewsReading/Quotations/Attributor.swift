import NewsCorpus

/// Joins cues and marked stretches to quotations, paragraph by paragraph.
///
/// It gets `“We stay,” Patel said. “Nobody leaves.”` right as two quotations of Patel; in a dialogue
/// without cues it gives every line to the speaker before.
struct Attributor {
  let text: ReadText
  let names: NameReader.Names
  let phrases: NounPhrases
  let stretches: [MarkedStretch]
  let stretchAt: StretchPlaces
  let cues: [Cue]
  var drafts: [QuotationDraft] = []
  var claimed: [Bool]
  // The last speaker and the paragraph that gave him or her.
  var lastSpeaker: (phrase: NounPhrase, paragraph: Int, cue: Int)?

  init(
    _ text: ReadText, names: NameReader.Names, stretches: [MarkedStretch], stretchAt: StretchPlaces,
    cues: [Cue]
  ) {
    self.names = names
    phrases = NounPhrases(text: text, names: names)
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
    sortDrafts(from: firstDraft)
    if let last = ownCues.last(where: { cues[$0].speaker != nil }), let phrase = cues[last].speaker
    {
      lastSpeaker = (phrase, paragraph, last)
    } else if drafts.count > firstDraft, let phrase = drafts[drafts.count - 1].speaker {
      lastSpeaker = (phrase, paragraph, drafts[drafts.count - 1].cue ?? -1)
    }
  }

  /// Puts the drafts of a paragraph in order; mostly they are.
  private mutating func sortDrafts(from start: Int) {
    guard drafts.count > start + 1 else { return }
    func isBefore(_ one: Int, _ other: Int) -> Bool {
      (drafts[one].first, drafts[one].last) < (drafts[other].first, drafts[other].last)
    }
    guard (start + 1..<drafts.count).contains(where: { isBefore($0, $0 - 1) }) else { return }
    // Numbers are sorted, since drafts are large; equals stay as they came.
    let order = (start..<drafts.count).sorted { isBefore($0, $1) || !isBefore($1, $0) && $0 < $1 }
    drafts.replaceSubrange(start..., with: order.map { drafts[$0] })
  }

  /// Takes a turn of a transcript: all its words are the speaker's.
  mutating func take(_ turn: Transcript.Turn, paragraph: Int) {
    drafts.append(
      QuotationDraft(
        first: turn.first, last: turn.last, kind: .direct, cue: nil, speaker: turn.speaker,
        rule: .colon, confidence: turn.speaker == nil ? .guess : .likely, paragraph: paragraph))
    lastSpeaker = nil
  }

  // MARK: With a cue

  mutating func quote(
    cue index: Int, in ownCues: Range<Int>, _ paragraph: Int, _ tokens: Range<Int>
  ) {
    let cue = cues[index]
    // What she has found is told by whoever is named; what she has said is hers too, by way of that one.
    if teller(of: index) != nil,
      !text.isAny(cue.first, "said says told tells added adds wrote writes insisted claimed argued")
    {
      return
    }
    if let stretch = cue.marksBefore, !claimed[stretch] {
      takeBefore(stretch: stretch, index, paragraph, tokens)
    }
    switch cue.content {
    case .marks(let stretch):
      guard !claimed[stretch] else { return }
      takeAfter(
        stretch: stretch, cue: index, among: ownCues, inParagraph: paragraph, tokens: tokens)
    case .clause(let start):
      takeClause(
        from: start, cue: index, among: ownCues, inParagraph: paragraph, tokens: tokens,
        needsMarks: false)
    case .phrase(let start):
      takeClause(
        from: start, cue: index, among: ownCues, inParagraph: paragraph, tokens: tokens,
        needsMarks: true)
    case .around(let next):
      takeClauseAround(
        from: next, cue: index, among: ownCues, inParagraph: paragraph, tokens: tokens)
    case .before:
      if cue.marksBefore == nil { takeClauseBefore(index, ownCues, paragraph) }
    }
  }

  /// `“…,” Patel said`
  mutating func takeBefore(
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
        from: marked.first, to: marked.last, .direct, cue: index, by: rule,
        cue.isCarriedOn ? .likely : .sure,
        inParagraph: paragraph)
    } else {
      let parts = claim(from: start, through: marked.last)
      append(
        from: start, to: marked.last, .partial, cue: index, by: rule, .sure, inParagraph: paragraph,
        parts: parts)
    }
  }

  /// `Patel said: “…”`
  mutating func takeAfter(
    stretch: Int, cue index: Int, among ownCues: Range<Int>, inParagraph paragraph: Int,
    tokens: Range<Int>
  ) {
    let cue = cues[index]
    let marked = stretches[stretch]
    let end = clauseEnd(from: marked.open, index, ownCues, tokens)
    let rule: AttributionRule =
      cue.isAccordingTo ? .accordingTo : cue.isCarriedOn ? .carriedOnCue : .speakerCueBefore
    let confidence: Confidence = cue.isCarriedOn ? .likely : .sure
    let before = text.kind(marked.open - 1)
    if end < marked.end || isAnotherCueNext(marked.end, after: index, ownCues) || before == .colon
      || endsSentence(marked) || resumesNarration(after: marked, through: end)
    {
      claimed[stretch] = true
      let isWhole = before == .comma || before == .colon || isClause(marked)
      append(
        from: marked.first, to: marked.last, isWhole ? .direct : .partial, cue: index, by: rule,
        confidence, inParagraph: paragraph)
    } else {
      let parts = claim(from: marked.open, through: end)
      append(
        from: marked.first, to: end, .partial, cue: index, by: rule, confidence,
        inParagraph: paragraph, parts: parts)
    }
  }

  func isAnotherCueNext(_ index: Int, after cue: Int, _ ownCues: Range<Int>) -> Bool {
    for other in ownCues.suffix(from: min(cue + 1, ownCues.upperBound)).prefix(8)
    where cues[other].edge >= index && cues[other].edge <= index + 1 {
      return true
    }
    return false
  }

  /// `Patel said that …`
  mutating func takeClause(
    from start: Int, cue index: Int, among ownCues: Range<Int>, inParagraph paragraph: Int,
    tokens: Range<Int>,
    needsMarks: Bool
  ) {
    let cue = cues[index]
    var start = start
    while start < tokens.upperBound, isEdgeMark(start) || isCoordinator(start) { start += 1 }
    guard start < tokens.upperBound else { return }
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
    // `the Courier reported that Lind wrote that “…”`: all that was reported has a speaker of its own.
    if text.isWord(last, "that"), last + 1 < tokens.upperBound, stretchAt[last + 1] >= 0 { return }
    let parts = claim(from: start, through: last)
    if needsMarks {
      if let lastPart = parts.last {
        if cue.traits.contains(.labels) { last = lastPart.last }
      } else {
        last = phraseEnd(from: start, through: last)
      }
    }
    if parts.isEmpty && (needsMarks && !takesPlainPhrase(cue, start) || last - start < 1) { return }
    let rule: AttributionRule =
      cue.isAccordingTo ? .accordingTo : cue.isCarriedOn ? .carriedOnCue : .clause
    // `asked whether it leaked`, `asked Lind what she knew`: what is asked is hardly a statement.
    let isAsked =
      cue.traits.contains(.asks)
      && text.isAny(start, "whether if what why how when who where which")
    let own = needsMarks ? parts : withoutName(parts, of: start..<last + 1)
    append(
      from: start, to: last, own.isEmpty ? .indirect : .partial, cue: index, by: rule,
      cue.isCarriedOn || needsMarks || isAsked ? .guess : .likely, inParagraph: paragraph,
      parts: own)
  }

  /// Whether a phrase without marks is worth a row: an infinitive is, a noun phrase only where the verb
  /// states it: `envisions a port without cars`, `informed the crew of the delay`, `told them to wait`.
  func takesPlainPhrase(_ cue: Cue, _ start: Int) -> Bool {
    if cue.traits.contains(.takesTo) { return true }
    if cue.traits.contains(.tells), text.isWord(start - 1, "of") || text.isAny(start, "to not") {
      return true
    }
    guard let speaker = cue.speaker,
      phrases.speaksForItself(speaker) || text.isPronoun(speaker.head)
    else {
      return false
    }
    if text.isAny(cue.first, "expressed expresses expressing voiced voicing") {
      return (start..<start + 4).contains { isAttitude($0) }
    }
    return text.isAny(
      cue.first,
      """
      envision envisions envisioned envisioning envisage envisages envisaged envisaging reiterate
      reiterates reiterated reiterating justify justifies justified justifying
      """)
  }

  /// `confidence` of `expressed confidence in the crew`
  private func isAttitude(_ index: Int) -> Bool {
    text.isAny(
      index,
      """
      confidence concern concerns regret regrets remorse hope hopes support opposition doubt doubts
      fear fears anger dismay satisfaction gratitude thanks sympathy condolences alarm frustration
      disappointment optimism outrage shock sorrow surprise skepticism scepticism solidarity
      willingness readiness interest admiration disgust contempt unease worry worries misgivings
      """)
  }

  /// `The talks, Patel said, go on.`
  mutating func takeClauseAround(
    from next: Int, cue index: Int, among ownCues: Range<Int>, inParagraph paragraph: Int,
    tokens: Range<Int>
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
  mutating func takeClauseBefore(_ index: Int, _ ownCues: Range<Int>, _ paragraph: Int) {
    let cue = cues[index]
    let first = Int(text.sentences[cue.sentence].firstToken)
    var start = text.datelineEnd(from: first) ?? first
    for other in max(ownCues.lowerBound, index - 16)..<index {
      let tail = cues[other].tail
      // `They agreed to meet, according to the ministry`, `the law let them maintain the fare, brokers said`: what
      // reports no clause is part of what is told.
      if reportsNoClause(cues[other]) || tellsOfAnother(index, other) { continue }
      if tail >= start, tail < cue.edge { start = max(start, tail + 1) }
      if case .clause(let from) = cues[other].content, cues[other].sentence == cue.sentence {
        // `The mayor said talks go on, officials added` keeps the first cue only.
        if from <= start + 1 { return }
      }
    }
    while start < cue.edge,
      isEdgeMark(start)
        || text.has(start, .conjunction) && text.kind(start) == .word && isCoordinator(start)
    {
      start += 1
    }
    if let bracket = openBracket(from: start, before: cue.edge) { start = bracket + 1 }
    if cue.isAccordingTo, text.kind(cue.tail + 1) == .dash,
      let dash = (start..<max(start, cue.edge)).last(where: { text.kind($0) == .dash })
    {
      // `it rose — from 33 to 50 percent, according to the office — and fell`
      start = dash + 1
    }
    var last = cue.edge - 1
    while last > start, isEdgeMark(last) { last -= 1 }
    guard last >= start else { return }
    if case .around = cue.content {} else if last - start < 2 { return }
    let parts = withoutName(claim(from: start, through: last), of: start..<last + 1)
    append(
      from: start, to: last, parts.isEmpty ? .indirect : .partial, cue: index,
      by: cue.isAccordingTo ? .accordingTo : cue.isInverted ? .cueSpeakerAfter : .speakerCueAfter,
      .likely, inParagraph: paragraph, parts: parts)
  }

  /// The marked parts of a clause that are words of its speaker; names in marks are none:
  /// `“Harbour Day” searches spike, according to the port`.
  private func withoutName(
    _ parts: [(first: Int, last: Int)], of clause: Range<Int>
  ) -> [(first: Int, last: Int)] {
    parts.filter { part in
      guard part.first < part.last, part.last - part.first < 8,
        clause.count > part.last - part.first + 6, text.isCapitalised(part.last),
        text.isCapitalised(part.first)
      else { return true }
      // `“An Hour with Mara Lind”`
      return !(part.first...part.last).allSatisfy {
        text.isCapitalised($0) || !text.traits($0).isDisjoint(with: [.preposition, .determiner])
      }
    }
  }

  /// The cue behind a clause by which somebody named tells what a pronoun says in it; nil where there is none.
  func teller(of inner: Int) -> Int? {
    (inner + 1..<min(inner + 5, cues.count)).first { tellsOfAnother($0, inner) }
  }

  /// Whether a cue has neither a clause nor marks of its own.
  private func reportsNoClause(_ cue: Cue) -> Bool {
    guard cue.marksBefore == nil, !cue.isAccordingTo else { return false }
    switch cue.content {
    case .phrase, .before: return true
    case .marks, .clause, .around: return false
    }
  }

  /// Whether the words before a named speaker tell what somebody else said or found: `She’s found that people come
  /// back, Brandt says.`
  private func tellsOfAnother(_ index: Int, _ inner: Int) -> Bool {
    guard case .clause = cues[inner].content, cues[index].content == .before,
      cues[index].marksBefore == nil, text.kind(cues[index].edge - 1) == .comma,
      let own = cues[inner].speaker, text.isPronoun(own.head),
      !cues[inner].isCarriedOn, cues[inner].sentence == cues[index].sentence,
      own.first == Int(text.sentences[cues[index].sentence].firstToken),
      !cues[index].isAccordingTo, let outer = cues[index].speaker
    else { return false }
    return phrases.speaksForItself(outer)
  }

  /// The unclaimed stretches that begin between two tokens, now claimed.
  mutating func claim(from start: Int, through last: Int) -> [(first: Int, last: Int)] {
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

  mutating func append(
    from first: Int, to last: Int, _ kind: QuotationKind, cue: Int, by rule: AttributionRule,
    _ confidence: Confidence, inParagraph paragraph: Int, parts: [(first: Int, last: Int)] = []
  ) {
    let relayer = relayer(ofCue: cue)
    drafts.append(
      QuotationDraft(
        first: first, last: last, parts: parts, kind: kind, cue: cue, speaker: cues[cue].speaker,
        relayer: relayer, rule: rule,
        confidence: relayer == nil ? confidence : min(confidence, .likely), paragraph: paragraph))
  }
}
