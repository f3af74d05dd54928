import NewsCorpus

/// A speaker as written, as token indexes.
struct NounPhrase: Equatable {
  /// The first and the last token: `a spokesman for the harbour`.
  var first: Int
  var last: Int
  /// The last token before any of- or for-phrase: `spokesperson`.
  var head: Int
  /// The first token of a name in apposition: `the spokesman, Olav Brandt,`.
  var apposition: Int?
}

/// Finds the noun phrases beside reporting verbs without a parser: by function words, capitals and the
/// lists of nouns that speak.
///
/// It gets `On Tuesday a spokesman for the ministry said` right; in `In a small town men said` it takes
/// the town into the phrase.
struct NounPhrases {
  let text: ReadText
  /// The names of the article, which tell `Pence` from the coins.
  var names: NameReader.Names?

  // A phrase longer than this is a sentence that was misread.
  static let longest = 32

  /// The noun phrase that ends right before `end` and begins no earlier than `low`.
  func phrase(before end: Int, from low: Int) -> NounPhrase? {
    let last = end - 1
    guard last >= low,
      text.kind(last) == .word || text.kind(last) == .number
        || text.kind(last) == .closeBracket || text.kind(last) == .percent
    else { return nil }
    if text.isAny(last, "here there"), last > low { return phrase(before: last, from: low) }
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
    if text.isPronoun(start), !isPartitive(start) { return pronoun(at: start) }
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
      case .closeSingleQuote where ownsNext(index, ceiling): break
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
    var index = pastDateline(start, high)
    var steps = 0
    while index < high, steps < 6 {
      steps += 1
      let traits = text.traits(index)
      if text.kind(index) == .comma || text.kind(index) == .dash {
        index += 1
        continue
      }
      let isFronted =
        traits.contains(.preposition) || traits.contains(.participle) || isTime(index)
        || isSubordinator(index)
        || text.isAny(index, "citing following speaking asked pressed questioned")
      if traits.contains(.conjunction) && !isSubordinator(index) {
        index += 1
        continue
      }
      if let after = pastDate(index), after < high, text.kind(after) != .comma {
        // `On 9 January the mayor, Pia Holm, …`
        index = after
        continue
      }
      if isFronted {
        guard let comma = nextComma(from: index, to: high) else {
          if text.isAny(index, "asked pressed questioned") { return nil }
          // `On Wednesday the minister`: the first phrase after a time.
          return frontedSubject(from: index, to: high)
        }
        index = pastPlace(comma, high) + 1
        if text.isAny(index, "who which whose where whom"), index > start + 1 {
          // `Unlike Mr. Brandt, who never came, Lind …`
          guard let end = nextComma(from: index, to: high) else { return nil }
          index = end + 1
        }
        continue
      }
      if text.isAdverb(index), !traits.contains(.determiner) {
        index += 1
        continue
      }
      if text.kind(index + 1) == .comma, text.isAny(index, "there here yes no well") {
        index += 2
        continue
      }
      guard let found = phrase(from: index, to: high) else { return nil }
      // `Last month, the court …`
      let behind = text.isAny(found.last + 1, "later earlier ago") ? found.last + 2 : found.last + 1
      if isTimeNoun(found.head) || behind > found.last + 1, text.kind(behind) == .comma {
        index = behind + 1
        continue
      }
      return found
    }
    return nil
  }

  /// The second comma of `in Salem, New Hampshire, Lind …`; the one at `comma` when there is none.
  private func pastPlace(_ comma: Int, _ high: Int) -> Int {
    guard text.isCapitalised(comma - 1) else { return comma }
    var index = comma + 1
    while index < min(high, comma + 4), text.isCapitalised(index) { index += 1 }
    guard index > comma + 1, text.kind(index) == .comma,
      text.isCapitalised(index + 1) || text.isPronoun(index + 1)
    else { return comma }
    let isPlace =
      !text.traits(comma + 1).isDisjoint(with: [.place, .placeOpening])
      || text.has(index - 1, .place)
    return isPlace ? index : comma
  }

  /// The index after a dateline: `OSLO, Dec. 8 (HP) — `; `start` when there is none.
  func pastDateline(_ start: Int, _ high: Int) -> Int {
    guard text.shape(start).contains(.paragraphStart), text.isCapitalised(start) else {
      return start
    }
    var index = start + 1
    while index < min(high, start + 14) {
      switch text.kind(index) {
      case .dash: return index + 1
      case .word:
        let isPlace =
          text.isCapitalised(index) || text.has(index, .preposition) || text.has(index, .particle)
        guard isPlace else { return start }
      case .comma, .period, .number, .openBracket, .closeBracket, .slash, .hyphen: break
      default: return start
      }
      index += 1
    }
    return start
  }

  /// The index after a date with or without a preposition; nil when there is none at `start`.
  private func pastDate(_ start: Int) -> Int? {
    var index = text.has(start, .preposition) ? start + 1 : start
    let first = index
    var hasName = false
    while index < first + 4, isTime(index) || text.kind(index) == .number {
      if isTime(index) { hasName = true }
      index += 1
    }
    return hasName ? index : nil
  }

  static let functionWords: TermTraits = [
    .preposition, .conjunction, .auxiliary, .adverb, .pronoun, .determiner, .reports,
  ]

  func nextComma(from start: Int, to high: Int) -> Int? {
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

  func frontedSubject(from start: Int, to high: Int) -> NounPhrase? {
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

  func pronoun(at index: Int) -> NounPhrase? {
    let subject =
      text.isAny(index, "he she they we i it you who someone somebody nobody everyone")
    return subject ? NounPhrase(first: index, last: index, head: index) : nil
  }

  /// The part of `first...last` that is one phrase: leading prepositional phrases go.
  func trimmed(_ first: Int, _ last: Int) -> NounPhrase? {
    var start = first
    while start <= last, text.kind(start) != .word, text.kind(start) != .number { start += 1 }
    guard start <= last else { return nil }
    if start < last, isVague(start) { start += 1 }
    let fronted = text.has(start, .preposition) || isTime(start)
    var index = start + 1
    while index <= last {
      let before = index - 1
      let afterLink =
        text.has(before, .preposition) || text.has(before, .determiner)
        || text.has(before, .conjunction) || text.kind(before) == .hyphen
        || text.kind(before) == .currency
      if !afterLink {
        let isInitial = text.isCapitalised(index) && text.isCapitalised(before)
        if text.has(index, .determiner), !isInitial, !text.isWord(index, "one") {
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

  func head(_ first: Int, _ last: Int) -> Int {
    var index = first + 1
    while index <= last {
      if text.kind(index) == .openBracket || text.has(index, .preposition) {
        return headToken(first, index - 1)
      }
      index += 1
    }
    return headToken(first, last)
  }

  func headToken(_ first: Int, _ last: Int) -> Int {
    var index = last
    while index > first, text.kind(index) != .word || text.shape(index).contains(.clitic) {
      index -= 1
    }
    // `sik` of `Tae-sik` is of the name.
    if index - 2 >= first, text.kind(index - 1) == .hyphen, text.isCapitalised(index - 2),
      !text.isCapitalised(index), !text.isSpeakerNoun(index), !endsInEd(index),
      !text.isAny(index, "led run born style made wide era")
    {
      return index - 2
    }
    // `people familiar`, `an official present`: the noun, not what describes it.
    if !text.isCapitalised(index), !text.isSpeakerNoun(index) {
      var noun = index - 1
      while noun >= first {
        if !text.isCapitalised(noun) || noun == first, isHeadNoun(noun, endsInEd(index)) {
          return noun
        }
        noun -= 1
      }
    }
    return index
  }
}
