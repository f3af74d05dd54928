import NewsCorpus

// Where the clauses begin and end that cues report.
extension Attributor {
  /// No clause is longer in tokens; a text without full stops must not cost more for that.
  static let longestClause = 400

  func endsSentence(_ marked: MarkedStretch) -> Bool {
    switch text.kind(marked.last) {
    case .period, .question, .exclamation, .ellipsis: return true
    default: break
    }
    return text.kind(marked.end) == .period || !marked.isClosed
  }

  /// Whether marked words are a clause of their own rather than a phrase.
  func isClause(_ marked: MarkedStretch) -> Bool {
    guard marked.last - marked.first >= 3 else { return false }
    var index = marked.first
    while index <= marked.last {
      if text.has(index, .auxiliary) && index > marked.first { return true }
      index += 1
    }
    return text.has(marked.first, .pronoun) || text.isCapitalised(marked.first)
  }

  func isCoordinator(_ index: Int) -> Bool {
    text.isAny(index, "and but")
  }

  /// The bracket that opens before `edge` and has not closed by then: `(it sank, according to Lind)`.
  func openBracket(from start: Int, before edge: Int) -> Int? {
    var open: Int?
    for index in start..<max(start, edge) {
      if text.kind(index) == .openBracket { open = index }
      if text.kind(index) == .closeBracket { open = nil }
    }
    return open
  }

  func isEdgeMark(_ index: Int) -> Bool {
    if stretchAt[index] >= 0 { return false }
    switch text.kind(index) {
    case .comma, .period, .semicolon, .dash, .question, .exclamation, .colon: return true
    default: return false
    }
  }

  /// The first token of the clause that marks at `open` stand in.
  func clauseStart(before open: Int, _ tokens: Range<Int>) -> Int {
    var index = open
    if text.kind(open - 1) == .dash, stretchAt[open] >= 0,
      isClause(stretches[Int(stretchAt[open])])
    {
      // `officers will help - “we need them,” he said`
      return open
    }
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

  func skipConjunction(_ index: Int, _ open: Int) -> Int {
    var index = index
    while index < open, isEdgeMark(index) || isCoordinator(index) { index += 1 }
    return index
  }

  /// The last token of the clause that begins at `start`: before the next cue of the sentence.
  func clauseEnd(
    from start: Int, _ cue: Int, _ ownCues: Range<Int>, _ tokens: Range<Int>
  ) -> Int {
    var end = min(sentenceEnd(from: start), start + Self.longestClause)
    if isSubordinate(cues[cue]) {
      var comma = start
      while comma < end, stretchAt[comma] >= 0 || text.kind(comma) != .comma { comma += 1 }
      end = comma
    } else if isFronted(cues[cue]) {
      // `After Lind said it leaked, the board closed it.`
      var comma = start
      while comma < end, stretchAt[comma] >= 0 || !opensMainClause(comma) { comma += 1 }
      end = comma
    }
    var other = cue + 1
    while other < ownCues.upperBound, cues[other].edge < end {
      let next = cues[other]
      defer { other += 1 }
      guard next.edge >= start, next.first > start else { continue }
      if let voice = anotherVoice(next, than: cues[cue]) {
        end = max(start, min(end, voice))
        break
      }
      guard next.edge > start else { continue }
      let before = next.edge - 1
      if next.content == .before, next.marksBefore == nil, text.kind(before) == .comma {
        // `saying it may rain, the agency reported`
        end = before
        break
      }
      if next.isAccordingTo || next.isInverted || next.marksBefore != nil {
        if text.kind(before) == .comma || next.marksBefore != nil {
          end = before + 1
          if let marks = next.marksBefore, opensAfterPause(marks) {
            // `he was tired: “The week was long,” he wrote`
            end = stretches[marks].open
          } else if next.marksBefore == nil {
            end = before
          }
          break
        }
        continue
      }
      if next.traits.contains(.participle), isPause(before) {
        end = before
        break
      }
      if next.isCarriedOn {
        let conjunction = text.has(next.edge, .conjunction) ? next.edge : before
        if isCoordinator(conjunction) {
          end = conjunction
          break
        }
      } else {
        // `, while only 23 percent said`
        let joint = text.isAny(before, "only just about nearly some") ? before - 1 : before
        if text.isAny(joint, "but while and") && text.kind(joint - 1) == .comma {
          end = joint
          break
        }
      }
    }
    var index = start
    let isTold = isToldBy(cues[cue])
    let isRelative = text.isWord(cues[cue].edge, "who")
    let isDenial = text.isAny(cues[cue].first, "denied denies deny denying")
    while index < end,
      stretchAt[index] >= 0
        || !endsClause(index, isTold: isTold) && !(isRelative && opensPredicate(index))
          && !(isDenial && text.kind(index) == .comma && text.isWord(index + 1, "but"))
    {
      index += 1
    }
    end = min(end, index)
    return min(end, tokens.upperBound) - 1
  }

  /// Whether what begins at `index` is no more of the speaker's clause, which may be `isTold` by somebody: `was
  /// warned by Lind that the wall would fail, and did nothing`.
  private func endsClause(_ index: Int, isTold: Bool) -> Bool {
    switch text.kind(index) {
    case .semicolon: true
    case .dash: opensNarration(index)
    case .comma:
      opensNarration(index)
        || isTold && isCoordinator(index + 1)
          && (text.isAuxiliary(index + 2) || phrases.endsInEd(index + 2))
    case .word: isWhenAsked(index) || opensSilence(index)
    default: false
    }
  }

  /// Whether a comma stands at `index` and behind it the verb of whoever a clause told of: `, left early` behind `a
  /// pilot who said it was late`.
  private func opensPredicate(_ index: Int) -> Bool {
    let verb = index + 1
    return text.kind(index) == .comma && stretchAt[verb] < 0 && !text.isCapitalised(verb)
      && text.traits(verb).isDisjoint(with: [.preposition, .conjunction, .determiner, .participle])
      && (text.has(verb, .irregularPast) || text.isAuxiliary(verb) || phrases.endsInEd(verb))
  }

  /// Whether a comma stands at `index`, or inside marks that close there: `the book “The Quay,” saying`.
  private func isPause(_ index: Int) -> Bool {
    if stretchAt[index] < 0 { return text.kind(index) == .comma }
    let marked = stretches[Int(stretchAt[index])]
    return marked.close == index && text.kind(marked.last) == .comma
  }

  /// `when asked about it`, `when pressed`: the writer tells what led to the words.
  private func isWhenAsked(_ index: Int) -> Bool {
    text.isWord(index, "when") && text.isAny(index + 1, "asked pressed questioned told reminded")
  }

  /// Whether what follows a comma is the writer's: `, as the Courier reported last week`, `, even as deputies
  /// packed`, `, before leaving through a side door`, `, a claim that the board denies`.
  ///
  /// Gets `it closed, as the wind rose` right as the speaker's; cuts `it failed, even as we tried`.
  private func opensNarration(_ comma: Int) -> Bool {
    guard text.kind(comma) == .comma || text.kind(comma) == .dash, text.kind(comma + 1) == .word
    else { return false }
    let next = comma + 1
    if text.kind(comma) == .dash {
      // `the line will make jobs — a claim that has been disputed`
      return text.isAny(next, "a an") && Self.claims.contains(text.key(next + 1))
    }
    // All begin with one of these letters.
    switch text.firstByte(next) | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "e"): break
    // `, meaning all others must vote for it`, `, which means …`
    case UInt8(ascii: "m"): return text.isWord(next, "meaning")
    case UInt8(ascii: "w"):
      // `, with only 12% saying it should be more`
      if text.isWord(next, "with") {
        let number = text.isAny(next + 1, "only just about another") ? next + 2 : next + 1
        return text.kind(number) == .number
      }
      return text.isWord(next, "which") && text.isAny(next + 1, "means meant makes")
    default: return false
    }
    if text.isWord(next, "even"), text.isWord(next + 1, "as") {
      return !text.isAny(next + 2, "a an")
    }
    if text.isAny(next, "before after also"), phrases.endsInIng(next + 1) { return true }
    if text.isAny(next, "a an"), Self.claims.contains(text.key(next + 1)) { return true }
    guard text.isWord(next, "as"), !text.isPronoun(next + 1) else { return false }
    var index = next + 1
    while index < min(next + 7, text.tokens.count), text.kind(index) == .word,
      !text.isAuxiliary(index)
    {
      if index > next + 1, phrases.isFiniteReport(index), !text.has(index + 1, .preposition) {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether the writer goes on with what the speaker left unsaid: `but gave no details`, `but declined to say
  /// when`, `and did not elaborate`.
  private func opensSilence(_ index: Int) -> Bool {
    // Nearly all words are of other lengths.
    let length = text.tokens[index].length
    guard length == 3 || length == 6, text.isAny(index, "but and though"),
      stretchAt[index + 1] < 0
    else { return false }
    var next = index + 1
    while text.isAny(next, "he she they it has have had also") { next += 1 }
    if text.isAny(next, "declined refused") { return text.isWord(next + 1, "to") }
    if text.isAny(next, "gave provided offered cited") { return text.isWord(next + 1, "no") }
    guard text.isAny(next, "did would does") || text.isAny(next, "didn't didn’t wouldn't wouldn’t")
    else { return false }
    if text.isWord(next + 1, "not") { next += 1 }
    return text.isAny(
      next + 1, "say elaborate specify give provide identify name comment disclose explain reveal")
  }

  /// Whether a word is what writers call what was said.
  static func isClaim(_ word: WordKey) -> Bool { claims.contains(word) }

  /// What the writer calls what was just said: `, a claim that …`, `, an accusation the board denies`.
  private static let claims = WordTable(
    """
    claim charge allegation accusation assertion contention suggestion prediction denial demand pledge
    promise remark statement comment view position argument
    """)

  /// Whether marks follow a dash or a colon and so begin anew.
  private func opensAfterPause(_ stretch: Int) -> Bool {
    let before = text.kind(stretches[stretch].open - 1)
    return before == .dash || before == .colon
  }

  /// Whether the cue stands in a clause that a comma ends: `which officials said …,`, `While he said …,`
  func isSubordinate(_ cue: Cue) -> Bool {
    if cue.isAccordingTo { return false }
    let before = cue.edge - 1
    if text.isAny(cue.edge, "who which") {
      return text.kind(before) == .comma
    }
    return text.isAny(before, "which while when although though whom")
  }

  /// Whether the cue stands in a clause before the main one of its sentence: `After Lind said …, the board …`.
  private func isFronted(_ cue: Cue) -> Bool {
    let opening = cue.edge - 1
    return text.isAny(opening, "after before since because once as until")
      && Int(text.sentences[text.sentence(ofToken: cue.edge)].firstToken) == opening
  }

  /// Whether a comma stands at `index` and the subject of a main clause behind it.
  private func opensMainClause(_ index: Int) -> Bool {
    let next = index + 1
    guard text.kind(index) == .comma, text.kind(next) == .word else { return false }
    return text.isPronoun(next) || text.isCapitalised(next) || text.isSpeakerNoun(next)
      || text.has(next, .determiner) && !text.isAny(next, "a an") && !text.has(next, .preposition)
  }

  /// The end of the sentence at `start`, marks that begin in it included.
  func sentenceEnd(from start: Int) -> Int {
    var sentence = text.sentence(ofToken: start)
    var end = Int(text.sentences[sentence].endToken)
    while end < text.tokens.count, stretchAt[end - 1] >= 0 {
      let marked = stretches[Int(stretchAt[end - 1])]
      guard marked.end > end, sentence + 1 < text.sentences.count else { break }
      end = marked.end
      sentence = text.sentence(ofToken: end - 1)
      if !endsSentence(marked) { end = max(end, Int(text.sentences[sentence].endToken)) }
    }
    return end
  }
}
