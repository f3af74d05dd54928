import NewsCorpus

/// Page furniture left in a text that is the article by itself: a member of a JSON object, a Markdown file.
///
/// Most of its blocks are sentences, so only those that look like furniture are judged: those that end without a mark or with
/// a bracket, and those that begin like a rule.
struct BodyFurniture {
  /// For each paragraph, why it is no part of the article.
  let reasons: [DropReason?]

  /// Blocks longer than this are not judged.
  private static let mostSuspected = 400
  /// How far from an end of the text author, date and the like are furniture; between paragraphs, a date is a heading.
  private static let ends = 3

  /// `nil` when there is nothing to cut, or when nothing would be left.
  /// - Complexity: O(*n*) for *n* paragraphs that are clean; in the bytes otherwise.
  init?(_ text: [UInt8], _ paragraphs: [Range<Int>]) {
    let rules = JunkRules.standard
    var suspects: [Block] = []
    var judged: [(position: Int, verdict: Verdict)] = []
    for (position, range) in paragraphs.enumerated()
    where Self.isSuspected(text, range, rules) {
      let block = Block(text, range, number: position)
      suspects.append(block)
      if let verdict = rules.verdict(on: block) { judged.append((position, verdict)) }
    }
    guard !judged.isEmpty else { return nil }
    var verdicts = [Verdict?](repeating: nil, count: paragraphs.count)
    for (position, verdict) in judged { verdicts[position] = verdict }
    // Under the head of a box questions are links, too.
    var boxed: Set<Int> = []
    for (position, verdict) in judged where verdict.reason == .relatedList {
      boxed.formUnion(position...position + StoryBox.mostLinks)
    }
    let blocks = Self.blocks(text, paragraphs, suspects, boxed)
    var reasons = BlockSorting(blocks, verdicts, knownTitle: nil, setting: .body).reasons
    for i in reasons.indices.dropFirst(Self.ends).dropLast(Self.ends)
    where reasons[i]?.isAtEnds == true {
      reasons[i] = nil
    }
    guard reasons.contains(where: { $0 != nil }), reasons.contains(where: { $0 == nil }) else {
      return nil
    }
    self.reasons = reasons
  }

  /// The blocks of a text; a paragraph that does not look like furniture counts as prose, unless it may stand in a box.
  private static func blocks(
    _ text: [UInt8], _ paragraphs: [Range<Int>], _ suspects: [Block], _ boxed: Set<Int>
  ) -> [Block] {
    var next = suspects[...]
    return paragraphs.enumerated().map { position, range in
      if next.first?.numbers.lowerBound == position { return next.removeFirst() }
      return boxed.contains(position) && range.count <= mostBoxed
        ? Block(text, range, number: position) : Block(proseOf: text, range, number: position)
    }
  }

  /// Blocks longer than this are no links of a box with other stories.
  private static let mostBoxed = 120

  private static func isSuspected(_ text: [UInt8], _ range: Range<Int>, _ rules: JunkRules) -> Bool
  {
    guard range.count <= mostSuspected, let last = text[range].last else { return false }
    if last == UInt8(ascii: ")") { return true }
    if range.count <= 160, !".!?\"']".utf8.contains(last), last < 0x80 || range.count <= 60 {
      return true
    }
    return rules.mayBegin(text[range]) || range.count <= 200 && text[range].isCredit
  }
}

extension ArraySlice<UInt8> {
  /// Ends like a note on who else worked on the article: `Ana Ortiz contributed to this report.`
  fileprivate var isCredit: Bool {
    ["to this report.", "to this story.", "to this article."].contains { hasSuffix($0) }
  }
}

extension DropReason {
  /// Whether it is furniture at the head or the foot of a text only.
  fileprivate var isAtEnds: Bool {
    switch self {
    case .byline, .publicationDate, .creditLabel, .ageOfStory, .symbols: true
    default: false
    }
  }
}

extension SavedArticle {
  /// Leaves the page furniture out of the paragraphs and says so in ``dropped``.
  ///
  /// - Parameter lineNumber: the line, from 1, of the paragraph at a position.
  mutating func cutFurniture(lineNumber: (Int) -> Int) {
    guard let furniture = BodyFurniture(text, paragraphs) else { return }
    var kept: [UInt8] = []
    var ranges: [Range<Int>] = []
    kept.reserveCapacity(text.count)
    for (position, range) in paragraphs.enumerated() {
      guard let reason = furniture.reasons[position] else {
        if !kept.isEmpty { kept.append(newline) }
        ranges.append(kept.count..<kept.count + range.count)
        kept.append(contentsOf: text[range])
        continue
      }
      let line = String(decoding: text[range], as: UTF8.self)
      dropped.append(DroppedLine(line: lineNumber(position), text: line, reason: reason))
    }
    (text, paragraphs) = (kept, ranges)
  }
}
