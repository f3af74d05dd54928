import NewsCorpus

/// How one article writes each of its words where nothing forces a capital.
///
/// It tells `Brown said` from `Brown rice`: the article that has `Mr. Brown` elsewhere has a name, the
/// one that has `brown` elsewhere a word. It is wrong where a name and a word share one article.
struct CaseEvidence {
  /// How often a term is written in small letters, and with a capital that its place does not force.
  private struct Counts: BitwiseCopyable, Sendable {
    var small: UInt16 = 0
    var capital: UInt16 = 0
  }

  private var counts: OpenTable<TermKey, Counts>
  // The terms that have a capital somewhere.
  private var capitalised = HashFilter(size: 12)
  /// For each sentence, whether its capitals tell nothing: titles, headings, lines in capitals.
  private(set) var isTitleCase: [Bool] = []

  init(_ text: ReadText) {
    counts = OpenTable(capacity: text.tokens.count / 8, absent: Counts())
    enterCapitalised(text)
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

  /// Notes the terms that have a capital somewhere: nobody asks about the others.
  private mutating func enterCapitalised(_ text: ReadText) {
    for index in text.tokens.indices where text.kind(index) == .word && text.isCapitalised(index) {
      let token = text.tokens[index]
      capitalised.insert(TermKey(token.term).hash)
    }
  }

  private mutating func count(_ text: ReadText, _ range: Range<Int>) {
    var isForced = true
    for index in range {
      let token = text.tokens[index]
      switch token.kind {
      case .word:
        let key = TermKey(token.term)
        if token.shape.contains(.capitalised) {
          if !isForced { counts.update(key) { $0.capital &+= $0.capital == .max ? 0 : 1 } }
        } else if capitalised.mayContain(key.hash) {
          counts.update(key) { $0.small &+= $0.small == .max ? 0 : 1 }
        }
        isForced = false
      case .number: isForced = false
      case .openQuote, .colon: isForced = true
      default: break
      }
    }
  }

  /// How often a term that has a capital somewhere is written in small letters.
  func small(_ term: Vocabulary.Term) -> Int { Int(counts[TermKey(term)].small) }
  /// How often the term has a capital that its place does not force.
  func capital(_ term: Vocabulary.Term) -> Int { Int(counts[TermKey(term)].capital) }
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
