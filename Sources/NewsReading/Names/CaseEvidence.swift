import NewsCorpus

/// How one article writes each of its words where nothing forces a capital.
///
/// It tells `Brown said` from `Brown rice`: the article that has `Mr. Brown` elsewhere has a name, the
/// one that has `brown` elsewhere a word. It is wrong where a name and a word share one article.
struct CaseEvidence {
  // Open addressing by term: a term plus one, and counts of small letters and of capitals.
  private var terms: [UInt32]
  private var small: [UInt16]
  private var capital: [UInt16]
  private let mask: Int
  /// For each sentence, whether its capitals tell nothing: titles, headings, lines in capitals.
  private(set) var isTitleCase: [Bool] = []

  init(_ text: ReadText) {
    var size = 64
    while size <= text.tokens.count { size *= 2 }
    terms = Array(repeating: 0, count: size)
    small = Array(repeating: 0, count: size)
    capital = Array(repeating: 0, count: size)
    mask = size - 1
    isTitleCase.reserveCapacity(text.sentences.count)
    for sentence in text.sentences {
      let range = Int(sentence.firstToken)..<Int(sentence.endToken)
      let poor = Self.isTitleCase(text, range, isTitle: sentence.paragraph == 0)
      isTitleCase.append(poor)
      if !poor { count(text, range) }
    }
  }

  /// Whether most longer words of a line are capitalised, or nearly all letters are capitals.
  private static func isTitleCase(_ text: ReadText, _ range: Range<Int>, isTitle: Bool) -> Bool {
    var words = 0
    var capitals = 0
    var shouted = 0
    var small = 0
    var commas = 0
    let endsInMark = range.last.map { text.kind($0).endsSentence } ?? false
    for index in range {
      let token = text.tokens[index]
      if token.kind == .comma || token.kind == .semicolon { commas += 1 }
      guard token.kind == .word else { continue }
      if token.shape.contains(.capitalised) {
        words += 1
        capitals += 1
        if token.shape.contains(.allCapitals) { shouted += 1 }
      } else if !token.shape.contains(.clitic),
        token.length > 7
          || text.traits(index).isDisjoint(with: [
            .determiner, .preposition, .conjunction, .particle,
          ])
      {
        words += 1
        small += 1
        // A third in small letters and a mark at the end: a sentence, whatever comes.
        if endsInMark, small * 3 >= range.count, !isTitle { return false }
      }
    }
    if isTitle { return true }
    guard words >= 4 else {
      return words == shouted && words > 2 || (words == capitals && isPlainHeading(text, range))
    }
    if shouted * 3 > words * 2 { return true }
    if small > 0, endsInMark { return false }
    // A list of names is full of commas, a heading is not.
    return small * 5 < words && commas * 4 < words
  }

  /// Whether a short line is a heading of everyday words: no list knows one of them as a name.
  private static func isPlainHeading(_ text: ReadText, _ range: Range<Int>) -> Bool {
    let names = TermTraits.listed.union([.personTitle, .organisationHead])
    for index in range {
      switch text.kind(index) {
      case .word:
        if text.shape(index).contains(.allCapitals) { return false }
        if !text.traits(index).isDisjoint(with: names) { return false }
      case .hyphen, .colon: break
      default: return false
      }
    }
    return true
  }

  private mutating func count(_ text: ReadText, _ range: Range<Int>) {
    var isForced = true
    for index in range {
      let token = text.tokens[index]
      switch token.kind {
      case .word:
        if !token.shape.contains(.capitalised) {
          let slot = slot(entering: token.term)
          small[slot] &+= small[slot] == .max ? 0 : 1
        } else if !isForced {
          let slot = slot(entering: token.term)
          capital[slot] &+= capital[slot] == .max ? 0 : 1
        }
        isForced = false
      case .number: isForced = false
      case .openQuote, .colon: isForced = true
      default: break
      }
    }
  }

  /// How often the term is written in small letters.
  func small(_ term: Vocabulary.Term) -> Int { slot(of: term).map { Int(small[$0]) } ?? 0 }
  /// How often the term has a capital that its place does not force.
  func capital(_ term: Vocabulary.Term) -> Int { slot(of: term).map { Int(capital[$0]) } ?? 0 }

  private func slot(of term: Vocabulary.Term) -> Int? {
    var slot = Int(term &* 0x9E37_79B1) & mask
    while terms[slot] != 0 {
      if terms[slot] == term &+ 1 { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func slot(entering term: Vocabulary.Term) -> Int {
    var slot = Int(term &* 0x9E37_79B1) & mask
    while terms[slot] != 0, terms[slot] != term &+ 1 { slot = (slot + 1) & mask }
    terms[slot] = term &+ 1
    return slot
  }
}

extension Token.Kind {
  /// Whether sentences end with such a mark, and headings do not.
  fileprivate var endsSentence: Bool {
    switch self {
    case .period, .question, .exclamation, .closeQuote: true
    default: false
    }
  }
}
