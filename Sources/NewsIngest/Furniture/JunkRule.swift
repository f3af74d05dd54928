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

  private var entries: [String: [(words: [String], rule: JunkRule)]] = [:]
  private let shapes: [JunkShape]
  // Hashes of the words, or the first two, that begin a wording met at a block's beginning.
  private var firstWords: Set<UInt64> = []
  private var firstPairs: Set<UInt64> = []

  init(_ rules: [JunkRule], _ shapes: [JunkShape]) {
    self.shapes = shapes
    for rule in rules {
      for wording in rule.wordings {
        let words = wording.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        entries[first, default: []].append((words, rule))
        guard rule.test.isAtBeginning else { continue }
        let bytes = Array(wording.utf8)[...]
        if words.count == 1 {
          firstWords.insert(Self.hashes(bytes).word)
        } else {
          firstPairs.insert(Self.hashes(bytes).pair)
        }
      }
    }
  }

  /// Whether a block's first words begin a rule's wording; a guess that costs no more than these words.
  func mayBegin(_ block: ArraySlice<UInt8>) -> Bool {
    let own = Self.hashes(block)
    return firstWords.contains(own.word) || firstPairs.contains(own.pair)
  }

  /// Hashes of the first word, and of the first two; apostrophes do not count.
  private static func hashes(_ block: ArraySlice<UInt8>) -> (word: UInt64, pair: UInt64) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var first: UInt64?
    var isInWord = false
    var index = block.startIndex
    while index < block.endIndex {
      let byte = block[index]
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if small == 0x27 {
        index += 1
      } else if small == 0xE2, block[index...].starts(with: [0xE2, 0x80, 0x99]) {
        index += 3
      } else if (0x61...0x7A).contains(small) || small >= 0x80 {
        isInWord = true
        hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
        index += 1
      } else {
        if first != nil, isInWord { break }
        // A block that does not begin with a word begins no wording.
        guard isInWord || first != nil else { break }
        if isInWord { (first, isInWord) = (hash, false) }
        index += 1
      }
    }
    return (first ?? hash, hash)
  }

  /// The first rule that a block meets.
  /// - Complexity: O(*n*) for *n* words of the block.
  func verdict(on block: Block) -> Verdict? {
    if let rule = rule(met: block.words, in: block) {
      return Verdict(
        reason: rule.reason, closesArticle: rule.closesArticle, isAlsoHeading: rule.isAlsoHeading)
    }
    // `34 shares`, `Comments 12`: a counter beside a button is part of the button.
    if block.words.count <= 4, !block.endsSentence {
      let plain = block.words.filter { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      if !plain.isEmpty, plain.count < block.words.count,
        let rule = rule(met: plain, in: block), rule.test.isWholeLine, !rule.isAlsoHeading
      {
        return Verdict(reason: rule.reason, closesArticle: rule.closesArticle)
      }
    }
    return shapes.first { $0.matches(block) }.map { Verdict(reason: $0.reason) }
  }

  private func rule(met words: [String], in block: Block) -> JunkRule? {
    // `More.` is a sentence, if a short one; `More` is a button.
    let isSentence = block.text.hasSuffix(".")
    for position in words.indices {
      guard let found = entries[words[position]] else { continue }
      for (wording, rule) in found
      where applies(rule, at: position, wording, words)
        && stands(wording, in: words, at: position)
      {
        // `Author Ada Holm, of Corve, read from her book.` is a sentence about an author.
        if block.isProse, rule.reason.isSaidInLabels { continue }
        if isSentence, rule.test.isWholeLine { continue }
        return rule
      }
    }
    return nil
  }

  /// Whether a wording, whose first word is known to fit, stands in a line.
  private func stands(_ wording: [String], in words: [String], at position: Int) -> Bool {
    guard position + wording.count <= words.count else { return false }
    for i in 1..<max(1, wording.count) where words[position + i] != wording[i] { return false }
    return true
  }

  private func applies(
    _ rule: JunkRule, at position: Int, _ wording: [String], _ words: [String]
  ) -> Bool {
    switch rule.test {
    case .line: position == 0 && words.count == wording.count
    case .opening(let limit): position == 0 && words.count <= limit
    case .early(let limit): position < 8 && words.count <= limit
    case .phrase(let limit): words.count <= limit
    }
  }
}

extension JunkRule.Test {
  fileprivate var isWholeLine: Bool { if case .line = self { true } else { false } }

  /// Whether it looks at the beginning of a block only.
  fileprivate var isAtBeginning: Bool {
    switch self {
    case .line, .opening: true
    case .early, .phrase: false
    }
  }
}

extension DropReason {
  /// Whether lines of this kind are labels and never whole sentences.
  fileprivate var isSaidInLabels: Bool { self == .byline || self == .publicationDate }
}
