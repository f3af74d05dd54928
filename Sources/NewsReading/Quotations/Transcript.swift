import NewsCorpus

/// The turns of a conversation printed word for word: `MAYOR ADA LIND: Thank you.`, `Q. Why?`, `A. Because.`
///
/// It gets `LIND: Yes.` right in an article with other such turns, and leaves `WHERE: The quay` alone; it
/// takes no single line of a play for a transcript.
struct Transcript {
  /// What one paragraph says.
  struct Turn {
    /// Who speaks; nil when that is not told.
    var speaker: NounPhrase?
    /// The first and the last token said.
    var first: Int
    var last: Int
  }

  /// A speaker before a colon, or the letter of a question or an answer.
  private enum Label: Equatable {
    case capitals(NounPhrase)
    case name(NounPhrase)
    case question, answer
  }

  private let text: ReadText
  private let names: NameReader.Names
  // In order of the paragraphs.
  private var turns: [(paragraph: Int, turn: Turn)] = []

  /// Finds the turns of `paragraphs`, the first of which is the title.
  ///
  /// - Complexity: O(*n*) in the number of paragraphs.
  init(_ text: ReadText, names: NameReader.Names, paragraphs: [Range<Int>]) {
    self.text = text
    self.names = names
    var labels: [(paragraph: Int, label: Label, start: Int)] = []
    for (number, range) in paragraphs.enumerated().dropFirst() {
      if let (label, start) = label(of: range) { labels.append((number, label, start)) }
    }
    guard labels.count >= 2 else { return }
    let tally = Tally(labels.map(\.label), in: self)
    let answerer =
      tally.hasLetters
      ? onlyPerson(before: paragraphs[labels[0].paragraph].lowerBound) : nil
    let isDense = labels.count * 3 > (labels[labels.count - 1].paragraph - labels[0].paragraph) * 2
    for (number, label, start) in labels where tally.counts(label, isDense: isDense) {
      var turn = Turn(speaker: nil, first: start, last: paragraphs[number].upperBound - 1)
      switch label {
      case .capitals(let phrase), .name(let phrase): turn.speaker = phrase
      case .answer: turn.speaker = answerer
      case .question: break
      }
      turns.append((number, turn))
    }
    goOn(paragraphs)
  }

  /// The turn that the paragraph `number` is; nil when it is none.
  ///
  /// - Complexity: O(log *n*) for *n* turns.
  func turn(of number: Int) -> Turn? {
    let place = turns.partitioningIndex { $0.paragraph >= number }
    return place < turns.count && turns[place].paragraph == number ? turns[place].turn : nil
  }

  /// The organisations that labels give as those their speakers ask for: `ADA LIND, FJORD ECHO:`.
  func affiliations() -> [UInt32] {
    var found: [UInt32] = []
    for (_, turn) in turns {
      guard let speaker = turn.speaker, text.kind(speaker.last + 1) == .comma,
        turn.first > speaker.last + 3, text.shape(speaker.first).contains(.allCapitals),
        let own = names.name(at: text.span(speaker.last, through: speaker.last)),
        let other = names.name(at: text.span(speaker.last + 2, through: turn.first - 2)),
        own != other
      else { continue }
      found.append(other)
    }
    return found.sorted()
  }

  /// How often each label stands, which tells whether it is somebody's.
  private struct Tally {
    struct Capitals {
      var count = 0
      var isKnown = false
      var standsAlone = false
      var standsWithMore = false

      /// Whether it is somebody's: a known name or one with a title that is longer than a word or comes
      /// back, or a word that is a label alone and ends another: `LIND` beside `MARA LIND`.
      var isSomeones: Bool {
        standsAlone && standsWithMore || isKnown && (standsWithMore || count > 1)
      }
    }
    private let text: ReadText
    private var capitals: [Vocabulary.Term: Capitals] = [:]
    private var capitalCount = 0
    private var nameCount = 0
    private var questions = 0
    private var answers = 0
    private let hasSomeone: Bool

    init(_ labels: [Label], in transcript: Transcript) {
      text = transcript.text
      for label in labels {
        switch label {
        case .capitals(let phrase):
          capitalCount += 1
          var own = capitals[text.tokens[phrase.head].term] ?? Capitals()
          own.count += 1
          if transcript.isPerson(phrase) || transcript.hasTitle(phrase) { own.isKnown = true }
          if phrase.first == phrase.last {
            own.standsAlone = true
          } else {
            own.standsWithMore = true
          }
          capitals[text.tokens[phrase.head].term] = own
        case .name: nameCount += 1
        case .question: questions += 1
        case .answer: answers += 1
        }
      }
      // Somebody who comes back: `ANALYST VIEW:` among the headings of a market report does not.
      hasSomeone = capitals.values.contains { $0.isSomeones && $0.count >= 2 }
    }

    var hasLetters: Bool { questions > 0 && answers > 0 }

    /// Whether a label stands among enough others: two in capitals, three names, questions with answers.
    func counts(_ label: Label, isDense: Bool) -> Bool {
      switch label {
      // `Q:` among the turns of somebody who is named.
      case .question: return hasLetters || hasSomeone
      case .answer: return hasLetters
      case .name: return nameCount >= 3
      case .capitals(let phrase):
        guard capitalCount >= 2, let own = capitals[text.tokens[phrase.head].term] else {
          return false
        }
        return own.isSomeones || hasSomeone && (isDense || own.count >= 2)
      }
    }
  }

  private func hasTitle(_ phrase: NounPhrase) -> Bool {
    !text.shape(phrase.first).contains(.paragraphStart)
      && !text.traits(phrase.first - 1).isDisjoint(with: [.titleAbbreviation, .office])
      && !(phrase.first...phrase.last).contains { text.shape($0).contains(.clitic) }
  }

  /// Paragraphs without a label between two turns go on with the first, where turns are the rule.
  private mutating func goOn(_ paragraphs: [Range<Int>]) {
    guard let first = turns.first, let last = turns.last,
      turns.count * 2 > last.paragraph - first.paragraph
    else { return }
    var all: [(paragraph: Int, turn: Turn)] = []
    var current = first.turn
    for number in first.paragraph...last.paragraph {
      if let turn = turn(of: number) {
        current = turn
        all.append((number, turn))
      } else if let last = paragraphs[number].last, !isStageDirection(paragraphs[number]) {
        let tokens = paragraphs[number]
        all.append(
          (number, Turn(speaker: current.speaker, first: tokens.lowerBound, last: last)))
      }
    }
    turns = all
  }

  /// `(LAUGHTER)`
  private func isStageDirection(_ tokens: Range<Int>) -> Bool {
    text.kind(tokens.lowerBound) == .openBracket
      && text.kind(tokens.upperBound - 1) == .closeBracket
  }

  // MARK: Labels

  private static let longest = 12

  private func label(of range: Range<Int>) -> (Label, Int)? {
    guard range.count > 2, text.kind(range.lowerBound) == .word,
      text.isCapitalised(range.lowerBound)
    else { return nil }
    if let letter = letter(of: range) { return letter }
    var colon = range.lowerBound
    while colon < min(range.upperBound, range.lowerBound + Self.longest) {
      switch text.kind(colon) {
      case .word, .comma, .hyphen, .openBracket, .closeBracket, .number: break
      case .colon:
        guard colon + 1 < range.upperBound, text.isSpaced(colon + 1) else { return nil }
        return label(from: range.lowerBound, to: colon).map { ($0, colon + 1) }
      default: return nil
      }
      colon += 1
    }
    return nil
  }

  /// `Q.`, `Q:`, `A.`, `A:`
  private func letter(of range: Range<Int>) -> (Label, Int)? {
    let first = range.lowerBound
    let letter = text.firstByte(first)
    guard letter == 0x51 || letter == 0x41 else { return nil }
    let label: Label = letter == 0x51 ? .question : .answer
    if text.tokens[first].length == 2, text.shape(first).contains(.dotted) {
      return (label, first + 1)
    }
    guard text.tokens[first].length == 1, range.count > 2,
      text.kind(first + 1) == .colon || text.kind(first + 1) == .period
    else { return nil }
    return (label, first + 2)
  }

  /// The label from `start` to the colon: capitals, or the name of a person.
  private func label(from start: Int, to colon: Int) -> Label? {
    var end = start
    while end < colon, text.kind(end) != .comma, text.kind(end) != .openBracket { end += 1 }
    guard end > start, end - start <= 6, text.kind(end - 1) == .word,
      !text.has(start, .fieldLabel)
    else { return nil }
    var first = start
    while first < end - 1, !text.traits(first).isDisjoint(with: [.personTitle, .office]) {
      first += 1
    }
    let phrase = NounPhrase(first: first, last: end - 1, head: end - 1)
    let isCapitals = (start..<end).allSatisfy {
      text.shape($0).contains(.allCapitals) || text.tokens[$0].length <= 2
        || text.shape($0).contains(.dotted) || text.kind($0) == .hyphen
    }
    if isCapitals, text.tokens[end - 1].length > 1 { return .capitals(phrase) }
    guard end == colon, isPerson(phrase),
      (start..<end).allSatisfy({ text.isCapitalised($0) || text.kind($0) == .hyphen })
    else { return nil }
    return .name(phrase)
  }

  private func isPerson(_ phrase: NounPhrase) -> Bool {
    guard let name = names.name(at: text.span(phrase.last, through: phrase.last)),
      Int(name) < names.names.count
    else { return false }
    return names.names[Int(name)].kind == .person
  }

  /// The one person named before a token; nil when there are several or none.
  private func onlyPerson(before token: Int) -> NounPhrase? {
    let offset = text.tokens[token].start
    var found: MentionReading?
    for mention in names.mentions[..<names.firstMention(endingAfter: offset)]
    where Int(mention.name) < names.names.count && names.names[Int(mention.name)].kind == .person {
      if let found, found.name != mention.name { return nil }
      found = found ?? mention
    }
    guard let found else { return nil }
    let first = text.token(atOrAfter: found.span.lower)
    let last = text.token(atOrAfter: found.span.upper) - 1
    return last >= first ? NounPhrase(first: first, last: last, head: last) : nil
  }
}
