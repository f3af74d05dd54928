import NewsCorpus

/// A speaker as written, as token indexes.
struct NounPhrase: Equatable {
  /// The first and the last token: `a spokesperson for the prime minister`.
  var first: Int
  var last: Int
  /// The last token before any of- or for-phrase: `spokesperson`.
  var head: Int
  /// The first token of a name in apposition: `the spokesman, Vedant Patel,`.
  var apposition: Int?
}

/// Finds the noun phrases beside reporting verbs without a parser: by function words, capitals and the
/// lists of nouns that speak.
///
/// It gets `On Tuesday a spokesman for the ministry said` right; in `In a small town men said` it takes
/// the town into the phrase.
struct NounPhrases {
  let text: ReadText

  // A phrase longer than this is a sentence that was misread.
  private static let longest = 32

  /// The noun phrase that ends right before `end` and begins no earlier than `low`.
  func phrase(before end: Int, from low: Int) -> NounPhrase? {
    let last = end - 1
    guard last >= low,
      text.kind(last) == .word || text.kind(last) == .number
        || text.kind(last) == .closeBracket
    else { return nil }
    if text.isPronoun(last) { return pronoun(at: last) }
    if isTime(last), last > low {
      // `The ministry on Wednesday said`
      let end = text.has(last - 1, .preposition) ? last - 1 : last
      return phrase(before: end, from: low)
    }
    if text.shape(last).contains(.clitic) { return nil }
    var index = last
    let floor = max(low, last - Self.longest)
    scan: while index >= floor {
      switch text.kind(index) {
      case .word:
        if isBoundary(index, floor: floor, last: last) { break scan }
      case .number, .hyphen, .slash, .percent, .currency: break
      case .closeBracket:
        var open = index
        while open > floor, text.kind(open) != .openBracket { open -= 1 }
        guard text.kind(open) == .openBracket, open > floor else { break scan }
        index = open
      case .other: break
      default: break scan
      }
      index -= 1
    }
    let found = trimmed(index + 1, last)
    if let found, isTimeNoun(found.head), found.first > low {
      // `A report last week said`
      return phrase(before: found.first, from: low)
    }
    return found
  }

  /// The noun phrase that starts at `start` and ends before `high`.
  func phrase(from start: Int, to high: Int) -> NounPhrase? {
    guard start < high, canBegin(start) else { return nil }
    if text.isPronoun(start) { return pronoun(at: start) }
    var index = start
    var head: Int?
    var last = start
    let ceiling = min(high, start + Self.longest)
    scan: while index < ceiling {
      switch text.kind(index) {
      case .word:
        let traits = text.traits(index)
        if index > start, !text.isHyphenated(index) {
          if text.isAuxiliary(index) || isTime(index) && !text.has(index - 1, .determiner) {
            break scan
          }
          if text.isPronoun(index), !traits.contains(.determiner) { break scan }
          if traits.contains(.conjunction) && !joins(index, high: ceiling) { break scan }
          if text.isAdverb(index), !text.has(index, .determiner) { break scan }
          if isFiniteReport(index) || isLikelyVerb(index) { break scan }
          if traits.contains(.preposition) {
            guard extends(index, head: last, high: ceiling) else { break scan }
            if head == nil { head = last }
          }
        }
        last = index
      case .number, .hyphen, .slash: last = index
      case .other: break scan
      default: break scan
      }
      index += 1
    }
    while last > start, !isNominal(last) { last -= 1 }
    guard isNominal(last), let top = Optional(min(head ?? last, last)) else { return nil }
    return NounPhrase(first: start, last: last, head: headToken(start, top))
  }

  /// The subject of the clause that begins at `start`, past what may stand before it:
  /// `On Wednesday, following talks, the minister …`.
  func subject(from start: Int, to high: Int) -> NounPhrase? {
    var index = start
    var guardCount = 0
    while index < high, guardCount < 6 {
      guardCount += 1
      let traits = text.traits(index)
      if text.kind(index) == .comma || text.kind(index) == .dash {
        index += 1
        continue
      }
      let isFronted =
        traits.contains(.preposition) || isTime(index) || isSubordinator(index)
        || text.isWord(index, "citing") || text.isWord(index, "following")
        || text.isWord(index, "speaking") || traits.contains(.participle)
      if traits.contains(.conjunction) && !isSubordinator(index) {
        index += 1
        continue
      }
      if isFronted {
        guard let comma = nextComma(from: index, to: high) else {
          // `On Wednesday the minister`: the first phrase after a time.
          return frontedSubject(from: index, to: high)
        }
        index = comma + 1
        continue
      }
      if text.isAdverb(index), !traits.contains(.determiner) {
        index += 1
        continue
      }
      guard let found = phrase(from: index, to: high) else { return nil }
      // `Last month, the court …`
      if isTimeNoun(found.head), text.kind(found.last + 1) == .comma {
        index = found.last + 2
        continue
      }
      return found
    }
    return nil
  }

  private func isTimeNoun(_ index: Int) -> Bool {
    text.isWord(index, "month") || text.isWord(index, "week") || text.isWord(index, "year")
      || text.isWord(index, "night") || text.isWord(index, "morning") || text.isWord(index, "day")
      || text.isWord(index, "afternoon") || text.isWord(index, "evening")
      || text.isWord(index, "time") || text.isWord(index, "weekend")
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
      || text.isWord(index, "former") || text.isWord(index, "senior")
      || text.isWord(index, "then") || endsInS(index) || text.isSpeakerNoun(index + 1)
      || isTitled(index)
  }

  /// Whether plain nouns and then a name begin at `index`: `oil and gas worker Mike Wipf`.
  private func isTitled(_ index: Int) -> Bool {
    guard text.traits(index).isDisjoint(with: Self.functionWords) else { return false }
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

  private static let functionWords: TermTraits = [
    .preposition, .conjunction, .auxiliary, .adverb, .pronoun, .determiner, .reports,
  ]

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
    text.isWord(index, "when") || text.isWord(index, "while") || text.isWord(index, "although")
      || text.isWord(index, "though") || text.isWord(index, "if") || text.isWord(index, "because")
      || text.isWord(index, "once")
  }

  private func nextComma(from start: Int, to high: Int) -> Int? {
    var index = start
    while index < min(high, start + Self.longest) {
      if text.kind(index) == .comma {
        // A comma between a day and a year, or inside a number list, ends no phrase.
        if text.kind(index + 1) == .number, text.kind(index + 2) == .comma {
          index += 2
          continue
        }
        return index
      }
      index += 1
    }
    return nil
  }

  private func frontedSubject(from start: Int, to high: Int) -> NounPhrase? {
    var index = start + 1
    while index < min(high, start + 8) {
      if text.has(index - 1, .preposition) || text.has(index - 1, .determiner) {
        index += 1
        continue
      }
      let isNew =
        text.has(index, .determiner) || text.has(index, .pronoun)
        || (text.isCapitalised(index) && !isTime(index)
          && (isTime(index - 1) || !text.isCapitalised(index - 1)))
      if isNew { return phrase(from: index, to: high) }
      index += 1
    }
    return nil
  }

  private func pronoun(at index: Int) -> NounPhrase? {
    let subject =
      text.isWord(index, "he") || text.isWord(index, "she") || text.isWord(index, "they")
      || text.isWord(index, "we") || text.isWord(index, "i") || text.isWord(index, "it")
      || text.isWord(index, "you") || text.isWord(index, "who")
      || text.isWord(index, "someone") || text.isWord(index, "nobody")
      || text.isWord(index, "everyone")
    return subject ? NounPhrase(first: index, last: index, head: index) : nil
  }

  /// Whether a phrase that is read backwards cannot hold the word at `index`.
  private func isBoundary(_ index: Int, floor: Int, last: Int) -> Bool {
    let traits = text.traits(index)
    if traits.isEmpty || text.isHyphenated(index) { return false }
    if traits.contains(.determiner) {
      return text.isWord(index, "that") || text.isWord(index, "another") && index == last
    }
    if traits.contains(.conjunction) {
      return !(isAnd(index) && index > floor && index < last && joinsBackward(index))
    }
    if text.isAuxiliary(index) || text.isPronoun(index) { return true }
    // `a day after a magistrate ruled`: a clause begins.
    if text.isWord(index, "after") || text.isWord(index, "before") || text.isWord(index, "since")
      || text.isWord(index, "until") || text.isWord(index, "as") || text.isWord(index, "than")
    {
      return true
    }
    if text.isAdverb(index) {
      return !(index > floor && text.has(index - 1, .determiner))
    }
    if traits.contains(.reports), !text.isCapitalised(index) {
      return !traits.contains(.nounToo) && !text.isSpeakerNoun(index)
    }
    return false
  }

  private func isAnd(_ index: Int) -> Bool { text.isWord(index, "and") }

  private func joinsBackward(_ index: Int) -> Bool {
    let left = text.isCapitalised(index - 1) || text.isSpeakerNoun(index - 1)
    let right =
      text.isCapitalised(index + 1) || text.has(index + 1, .determiner)
      || text.isSpeakerNoun(index + 1)
    return left && right
  }

  private func joins(_ index: Int, high: Int) -> Bool {
    guard isAnd(index), index + 1 < high else { return false }
    let isPlain =
      text.traits(index - 1).isDisjoint(with: Self.functionWords)
      && !text.isCapitalised(index - 1) && !text.isCapitalised(index + 1) && isTitled(index + 1)
    return isPlain || joinsBackward(index)
  }

  /// Whether a plain word after a noun and before a new phrase is taken for a verb: `the group held a`.
  private func isLikelyVerb(_ index: Int) -> Bool {
    guard !text.isCapitalised(index), text.kind(index) == .word,
      text.traits(index).isDisjoint(with: Self.functionWords),
      !text.isSpeakerNoun(index), !text.shape(index).contains(.clitic)
    else { return false }
    let before = index - 1
    guard text.isCapitalised(before) || text.isSpeakerNoun(before) || endsInS(before),
      !text.has(before, .determiner)
    else { return false }
    let next = text.traits(index + 1)
    if text.has(index + 1, .determiner) || text.isPronoun(index + 1) { return true }
    return next.contains(.preposition) && !text.isWord(index + 1, "of")
      && !text.isWord(index + 1, "for") && !text.isWord(index, "familiar")
      && !text.isSpeakerNoun(before)
  }

  private func isFiniteReport(_ index: Int) -> Bool {
    let traits = text.traits(index)
    return traits.contains(.reports) && !traits.contains(.nounToo) && !text.isSpeakerNoun(index)
      && !text.isCapitalised(index)
  }

  /// Whether the preposition at `index` goes on with the phrase whose last token is `head`.
  private func extends(_ index: Int, head: Int, high: Int) -> Bool {
    guard index + 1 < high else { return false }
    if isTime(index + 1) || text.kind(index + 1) == .number { return false }
    if text.isWord(index, "of") { return true }
    let isName = text.isCapitalised(head) && !text.isSpeakerNoun(head)
    if text.isWord(index, "for") || text.isWord(index, "at") || text.isWord(index, "from")
      || text.isWord(index, "with") || text.isWord(index, "in") || text.isWord(index, "to")
    {
      guard !isName else { return false }
      if text.isWord(index, "in") || text.isWord(index, "at") || text.isWord(index, "to") {
        return text.isCapitalised(index + 1)
          || text.isWord(index + 1, "the") && text.isCapitalised(index + 2)
      }
      return true
    }
    return false
  }

  private func isNominal(_ index: Int) -> Bool {
    guard text.kind(index) == .word || text.kind(index) == .number else { return false }
    let traits = text.traits(index)
    if traits.contains(.preposition) || traits.contains(.conjunction)
      || text.isAuxiliary(index)
    {
      return false
    }
    return !traits.contains(.determiner) || !isArticle(index)
  }

  private func isArticle(_ index: Int) -> Bool {
    text.isWord(index, "the") || text.isWord(index, "a") || text.isWord(index, "an")
      || text.isWord(index, "his") || text.isWord(index, "her") || text.isWord(index, "its")
      || text.isWord(index, "their") || text.isWord(index, "our") || text.isWord(index, "my")
      || text.isWord(index, "your") || text.isWord(index, "every") || text.isWord(index, "no")
  }

  private func endsInS(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word && token.length > 3
      && text.text[Int(token.end) - 1] == 0x73 && text.text[Int(token.end) - 2] != 0x73
  }

  /// The part of `first...last` that is one phrase: leading prepositional phrases go.
  private func trimmed(_ first: Int, _ last: Int) -> NounPhrase? {
    var start = first
    while start <= last, text.kind(start) != .word, text.kind(start) != .number { start += 1 }
    guard start <= last else { return nil }
    let fronted = text.has(start, .preposition) || isTime(start)
    var index = start + 1
    while index <= last {
      let before = index - 1
      let afterLink =
        text.has(before, .preposition) || text.has(before, .determiner)
        || text.has(before, .conjunction) || text.kind(before) == .hyphen
        || text.kind(before) == .currency
      if !afterLink {
        if text.has(index, .determiner) && !text.isWord(index, "one") {
          start = index
        } else if fronted, start == first || text.has(start, .preposition) || isTime(start),
          text.isCapitalised(index), !isTime(index),
          isTime(before) || text.kind(before) == .number || !text.isCapitalised(before)
        {
          start = index
        }
      }
      index += 1
    }
    if text.has(start, .preposition) || isTime(start) { return nil }
    guard canBegin(start), text.kind(last) != .word || isNominal(last) else { return nil }
    return NounPhrase(first: start, last: last, head: head(start, last))
  }

  private func head(_ first: Int, _ last: Int) -> Int {
    var index = first + 1
    while index <= last {
      if text.kind(index) == .openBracket || text.has(index, .preposition) {
        return headToken(first, index - 1)
      }
      index += 1
    }
    return headToken(first, last)
  }

  private func headToken(_ first: Int, _ last: Int) -> Int {
    var index = last
    while index > first, text.kind(index) != .word || text.shape(index).contains(.clitic) {
      index -= 1
    }
    // `people familiar`, `an official present`: the noun, not what describes it.
    if !text.isCapitalised(index), !text.isSpeakerNoun(index) {
      var noun = index - 1
      while noun >= first {
        if text.has(noun, .person), !text.isCapitalised(noun) { return noun }
        noun -= 1
      }
    }
    return index
  }
}
