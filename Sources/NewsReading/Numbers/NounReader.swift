import NewsCorpus

/// Finds what a number counts: `US troops` after `2,500`.
struct NounReader {
  let text: ReadText

  /// A counted noun phrase: its tokens and its head.
  struct Phrase {
    var first: Int
    var last: Int
    var head: Int { last }
  }

  /// The phrase that begins at `start`; nil when what follows is no noun phrase.
  ///
  /// With a number above one the head is the last of the first run of plurals, otherwise the last word
  /// before a function word. Right for “12 US weapons inspectors said”; wrong for “five British sail”.
  func phrase(at start: Int, before end: Int, isOne: Bool, isMember: Bool = true) -> Phrase? {
    var first = start
    if text.kind(first) == .openQuote { first += 1 }
    var isOne = isOne
    let isPart =
      isPartitive(first)
      && !(isMember && (text.isWord(first + 1, "a") || text.isWord(first + 1, "an")))
    if text.isWord(first, "more"), !text.isWord(first + 1, "than") { first += 1 }
    if isPart {
      first += 2
      // "one of the groups" counts groups; "a third of the country" is part of one thing.
      if isMember { isOne = false }
      // "one of the five pillars": the five is a figure of its own.
      if text.kind(first) == .number || text.has(first, .cardinal) { return nil }
    }
    var head: Int?
    var index = first
    let limit = min(end, first + 7)
    while index < limit {
      // "fighter/attack squadrons", "wide-body jets".
      if text.kind(index) == .hyphen || text.kind(index) == .slash, index > first,
        !text.isSpaced(index), !text.isSpaced(index + 1)
      {
        index += 1
        continue
      }
      // "large and small islands": what is counted comes after both.
      if head == nil, index > first, text.isWord(index, "and"), isPlain(index - 1),
        isPlain(index + 1), !isOne
      {
        index += 1
        continue
      }
      // "State of the Union addresses": a name goes on over its small words.
      if let resumed = nameLink(index, after: first) {
        index = resumed
        continue
      }
      if isPart, text.shape(index).contains(.clitic), index > first {
        // "one of the city's oldest bridges": the owner is not counted.
        head = nil
        first = index + 1
        index += 1
        continue
      }
      guard text.kind(index) == .word || isModelNumber(index, first) else { break }
      let isJoined = index > first && !text.isSpaced(index) && text.kind(index - 1) == .hyphen
      if !isJoined, ends(index) { break }
      if head != nil, text.has(index, .adverb) { break }
      if isOne {
        if index > first, isParticiple(index) { break }
        if head != nil, isVerb(index) || isPostposed(index) { break }
        // "leads one effectively": an adverb is not counted.
        if !text.has(index, .adverb) { head = index }
      } else if isPlural(index) {
        head = index
      } else if head != nil {
        break
      }
      index += 1
    }
    guard let head else { return nil }
    // "one calls", "one suspects": a pronoun with its verb.
    if isOne, isMember, head == start, isPlural(head) { return nil }
    return Phrase(first: first, last: head)
  }

  /// Whether the word is one of the open classes, in small letters.
  private func isPlain(_ index: Int) -> Bool {
    text.kind(index) == .word && !text.isCapitalised(index) && !isPlural(index)
      && text.traits(index).isDisjoint(with: Self.enders.union(.determiner))
  }

  /// Where a name that `of` or `of the` interrupts goes on: `Union` in `State of the Union`.
  private func nameLink(_ index: Int, after first: Int) -> Int? {
    guard index > first, text.isWord(index, "of"), text.isCapitalised(index - 1),
      !isPlural(index - 1)
    else { return nil }
    let next = text.isWord(index + 1, "the") ? index + 2 : index + 1
    return text.isCapitalised(next) && text.isCapitalised(index - 1) ? next : nil
  }

  /// `of the`, `of his`: the noun follows.
  private func isPartitive(_ index: Int) -> Bool {
    text.isWord(index, "of") && text.has(index + 1, .determiner)
  }

  private func isModelNumber(_ index: Int, _ first: Int) -> Bool {
    text.kind(index) == .number && index > first && text.isCapitalised(index - 1)
      && text.tokens[index].length <= 3
  }

  static let enders: TermTraits = [
    .preposition, .conjunction, .pronoun, .auxiliary, .weekday, .phraseEnd, .titleAbbreviation,
  ]

  /// Whether a word cannot stand inside the phrase.
  private func ends(_ index: Int) -> Bool {
    let shape = text.shape(index)
    if shape.contains(.clitic) { return true }
    // "a now-familiar name"
    if text.hyphened(after: index) != nil { return false }
    let traits = text.traits(index)
    // "US" has the form of "us".
    if shape.contains(.allCapitals), text.tokens[index].length <= 4 { return false }
    if traits.contains(.determiner) {
      let key = text.key(index)
      let isSuperlative = key == "most" && !text.has(index + 1, .preposition)
      return !(key == "such" || key == "another" || isSuperlative)
    }
    return !traits.isDisjoint(with: Self.enders)
  }

  /// Whether the word looks like a plural noun: `-s` and the irregular ones.
  func isPlural(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, !token.shape.contains(.dotted), !token.shape.contains(.clitic) else {
      return false
    }
    let traits = text.traits(index)
    if traits.contains(.plural) { return true }
    guard traits.isDisjoint(with: Self.enders), traits.isDisjoint(with: [.determiner, .adverb])
    else { return false }
    let bytes = text.bytes(index)
    guard bytes.count >= 3, let last = bytes.last, last == 0x73 || last == 0x53 else {
      return false
    }
    let before = bytes[bytes.endIndex - 2]
    if bytes.count == 3 { return before >= 0x41 && before <= 0x5A && last == 0x73 }
    switch before | 0x20 {
    // "business", "virus", "basis", but "Iraqis".
    case 0x73, 0x75: return false
    case 0x69: return token.shape.contains(.capitalised)
    default: return true
    }
  }

  /// Whether an adjective follows its noun: `one person close to him`, `one officer familiar with it`.
  private func isPostposed(_ index: Int) -> Bool {
    Self.postposed.contains(text.key(index)) && text.has(index + 1, .preposition)
  }

  private static let postposed = WordTable(
    "close familiar aware able likely loyal responsible ready")

  /// Whether a word in -s is a verb: `one party proposes 800 rules`, as against `one new arms deal`.
  private func isVerb(_ index: Int) -> Bool {
    guard isPlural(index), !text.isCapitalised(index) else { return false }
    let next = index + 1
    return text.kind(next) == .number || text.kind(next) == .currency
      || !text.traits(next).isDisjoint(with: [.determiner, .pronoun, .cardinal])
  }

  private func isParticiple(_ index: Int) -> Bool {
    let bytes = text.bytes(index)
    return bytes.count > 4 && bytes.suffix(2).elementsEqual([0x65, 0x64])
  }

  /// The head of a phrase in small letters: what counts are compared by.
  func unit(of phrase: Phrase) -> String {
    String(decoding: text.bytes(phrase.head), as: UTF8.self).lowercased()
  }
}
