import NewsCorpus

/// One reason why a block of a page is not part of the article.
///
/// The rules describe web pages in general, in several languages, and stand by family in `Rules/`. A rule is a reason and
/// a test.
struct JunkRule: Sendable {
  enum Test: Sendable {
    /// The whole line, word for word, whatever its capitals and punctuation.
    case line
    /// The first words of a line of at most so many words.
    case opening(atMost: Int)
    /// The same where a name or a year stands behind them, and no predicate.
    case label(atMost: Int)
    /// Words that begin among the first eight of a line of at most so many words.
    case early(atMost: Int)
    /// Words anywhere in a line of at most so many words.
    case phrase(atMost: Int)
  }

  let reason: DropReason
  /// Whether what follows is no longer the article: comments, related stories, the page's foot.
  let closesArticle: Bool
  /// Whether articles have such a line too, as the heading of a part: `Science`, `About`.
  let isAlsoHeading: Bool
  let test: Test
  let wordings: [String]

  init(
    _ reason: DropReason, closesArticle: Bool = false, isAlsoHeading: Bool = false, _ test: Test,
    _ wordings: [String]
  ) {
    (self.reason, self.closesArticle) = (reason, closesArticle)
    (self.isAlsoHeading, self.test, self.wordings) = (isAlsoHeading, test, wordings)
  }
}

/// What the rules say of one block, whatever stands around it.
struct Verdict {
  let reason: DropReason
  var closesArticle = false
  var isAlsoHeading = false
}

/// A junk rule that looks at the shape of a block where wordings are not enough.
struct JunkShape: Sendable {
  let reason: DropReason
  let matches: @Sendable (Block) -> Bool

  init(_ reason: DropReason, _ matches: @escaping @Sendable (Block) -> Bool) {
    (self.reason, self.matches) = (reason, matches)
  }
}

/// All rules, looked up by the first word of their wordings.
struct JunkRules: Sendable {
  static let standard = JunkRules(
    navigationRules + noticeRules + subscriptionRules + sharingRules + commentRules + relatedRules
      + creditRules + captionRules,
    captionShapes + creditShapes + navigationShapes + relatedShapes + sharingShapes)

  /// One wording of a rule: its words stand together in `words`.
  private struct Phrasing {
    let words: Range<Int>
    let rule: Int
    /// The next one that begins with the same word, or -1.
    let next: Int16
  }

  private let rules: [JunkRule]
  private let shapes: [JunkShape]
  private var words: [BlockWord] = []
  private var wordings: [Phrasing] = []
  // The place in `wordings` of the first that begins with a word.
  private var places = OpenTable<BlockWord, Int16>(capacity: 800, absent: -1)
  // The words, or the first two, that begin a wording met at a block's beginning.
  private var openings = OpenTable<BlockOpening, Bool>(capacity: 1000, absent: false)
  private var openingFilter = HashFilter(size: 14)

  init(_ rules: [JunkRule], _ shapes: [JunkShape]) {
    (self.rules, self.shapes) = (rules, shapes)
    // The last one entered under a word is the first one tried.
    for (number, rule) in rules.enumerated().reversed() {
      for var wording in rule.wordings.reversed() {
        wording.withUTF8 { enter($0, number, isAtBeginning: rule.test.isAtBeginning) }
      }
    }
  }

  private mutating func enter(
    _ wording: UnsafeBufferPointer<UInt8>, _ rule: Int, isAtBeginning: Bool
  ) {
    let start = words.count
    for word in wording.split(separator: space) { words.append(BlockWord(spelled: word)) }
    guard start < words.count else { return }
    let first = words[start]
    wordings.append(Phrasing(words: start..<words.count, rule: rule, next: places[first]))
    places[first] = Int16(wordings.count - 1)
    guard isAtBeginning else { return }
    let opening = BlockOpening.read(wording.span)
    let own = words.count == start + 1 ? opening.word : opening.pair
    openings[own] = true
    openingFilter.insert(own.hash)
  }

  /// Whether a block's first words begin a rule's wording; a guess that costs no more than these words.
  func mayBegin(_ block: ArraySlice<UInt8>) -> Bool {
    let own = BlockOpening.read(block.span)
    return openingFilter.mayContain(own.word.hash) && openings[own.word]
      || openingFilter.mayContain(own.pair.hash) && openings[own.pair]
  }

  /// The first rule that a block meets.
  /// - Complexity: O(*n*) for *n* words of the block.
  func verdict(on block: Block) -> Verdict? {
    // `Read more books, the mayor told pupils.`
    if block.isAttributed { return nil }
    if let rule = rule(met: block.words, in: block) {
      return Verdict(
        reason: rule.reason, closesArticle: rule.closesArticle, isAlsoHeading: rule.isAlsoHeading)
    }
    // `34 shares`, `Comments 12`: a counter beside a button is part of the button.
    if block.words.count <= 4, !block.endsSentence {
      let plain = block.words.filter { !$0.isNumber }
      if !plain.isEmpty, plain.count < block.words.count,
        let rule = rule(met: plain, in: block), rule.test.isWholeLine, !rule.isAlsoHeading
      {
        return Verdict(reason: rule.reason, closesArticle: rule.closesArticle)
      }
    }
    return shapes.first { $0.matches(block) }.map { Verdict(reason: $0.reason) }
  }

  private func rule(met line: [BlockWord], in block: Block) -> JunkRule? {
    // `More.` is a sentence, if a short one; `More` is a button.
    let isSentence = block.bytes.last == UInt8(ascii: ".")
    for position in line.indices {
      var place = places[line[position]]
      while place >= 0 {
        let wording = wordings[Int(place)]
        place = wording.next
        guard stands(wording.words, in: line, at: position) else { continue }
        let rule = rules[wording.rule]
        guard applies(rule.test, at: position, wording.words.count, line.count) else { continue }
        // `Author Ada Holm, of Corve, read from her book.` is a sentence about an author.
        if block.isProse, rule.reason.isSaidInLabels { continue }
        if isSentence, rule.test.isWholeLine { continue }
        if case .label = rule.test, !block.isLabel { continue }
        return rule
      }
    }
    return nil
  }

  /// Whether a wording, whose first word is known to fit, stands in a line.
  private func stands(_ wording: Range<Int>, in line: [BlockWord], at position: Int) -> Bool {
    guard position + wording.count <= line.count else { return false }
    for i in 1..<wording.count where line[position + i] != words[wording.lowerBound + i] {
      return false
    }
    return true
  }

  private func applies(
    _ test: JunkRule.Test, at position: Int, _ length: Int, _ count: Int
  ) -> Bool {
    switch test {
    case .line: position == 0 && count == length
    case .opening(let limit), .label(let limit): position == 0 && count <= limit
    case .early(let limit): position < 8 && count <= limit
    case .phrase(let limit): count <= limit
    }
  }
}

/// A hash of the first word of a text, or of its first two; apostrophes and digits do not count.
private struct BlockOpening: TableKey {
  private var bytes = ByteHash()

  /// Of no text: the wordings begin with a word.
  static let empty = BlockOpening()

  /// Tables and filters take the upper bits.
  var hash: UInt64 { bytes.value &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func add(_ byte: UInt8) { bytes.add(byte) }

  static func read(_ span: Span<UInt8>) -> (word: BlockOpening, pair: BlockOpening) {
    var opening = BlockOpening()
    var first: BlockOpening?
    var isInWord = false
    var i = 0
    while i < span.count {
      let byte = span[i]
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if small == UInt8(ascii: "'") {
        i += 1
      } else if small == 0xE2, i + 2 < span.count, span[i + 1] == 0x80, span[i + 2] == 0x99 {
        i += 3
      } else if (0x61...0x7A).contains(small) || small >= 0x80 {
        isInWord = true
        opening.add(small)
        i += 1
      } else {
        if first != nil, isInWord { break }
        // A block that does not begin with a word begins no wording.
        guard isInWord || first != nil else { break }
        if isInWord { (first, isInWord) = (opening, false) }
        i += 1
      }
    }
    return (first ?? opening, opening)
  }
}

extension JunkRule.Test {
  fileprivate var isWholeLine: Bool { if case .line = self { true } else { false } }

  /// Whether it looks at the beginning of a block only.
  fileprivate var isAtBeginning: Bool {
    switch self {
    case .line, .opening, .label: true
    case .early, .phrase: false
    }
  }
}

extension DropReason {
  /// Whether lines of this kind are labels and never whole sentences.
  fileprivate var isSaidInLabels: Bool { self == .byline || self == .publicationDate }
}
