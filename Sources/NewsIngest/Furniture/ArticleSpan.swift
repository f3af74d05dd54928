import NewsCorpus

/// The stretch of a page where the article stands: the run of blocks richest in sentences.
///
/// Each block has a weight, prose above and menus below zero, and the stretch is the run with the greatest sum (Kadane's
/// method), drawn out to what belongs to it behind a few buttons or links. A page with two articles gives the longer one; a page
/// of short verses in a big menu may be lost, which is why a page without junk is never cut.
struct ArticleSpan {
  private(set) var blocks: Range<Int>

  /// The most that a run of blocks without prose counts against going on, unless it closes the article.
  private static let gapLimit = 8.0
  /// Over how many blocks without prose the article may go on.
  private static let longestGap = 6

  /// - Complexity: O(*n*) for *n* blocks.
  init(_ blocks: [Block], _ verdicts: [Verdict?], _ boxes: [StoryBox]) {
    var weights = zip(blocks, verdicts).map { Self.weight($0, $1) }
    for box in boxes where box.isInsideArticle {
      weights[box.blocks.lowerBound] = -0.3
      for i in box.blocks.dropFirst() { weights[i] = max(weights[i], -0.1) }
    }
    self.blocks = Self.richest(weights)
    guard !self.blocks.isEmpty else { return }
    drawUp(blocks, verdicts)
    let page = Page(blocks, verdicts, boxes)
    drawOut(page)
    self.blocks =
      page.start(above: self.blocks.lowerBound)..<page.end(below: self.blocks.upperBound)
  }

  private static func richest(_ weights: [Double]) -> Range<Int> {
    var best = (sum: 0.0, range: 0..<0)
    var sum = 0.0
    var start = 0
    var gap = 0.0
    for (i, weight) in weights.enumerated() {
      // A long menu or table inside an article must not outweigh everything that follows it.
      let weight = weight < 0 && weight > -2 ? max(weight, min(0, -gapLimit - gap)) : weight
      gap = weight > 0 ? 0 : min(0, gap + max(weight, -1))
      if sum <= 0 { (sum, start) = (0, i) }
      sum += weight
      if sum > best.sum { best = (sum, start..<i + 1) }
    }
    return best.range
  }

  /// How much a block speaks for or against the article being here.
  private static func weight(_ block: Block, _ verdict: Verdict?) -> Double {
    if let verdict { return verdict.closesArticle ? -4 : -0.4 }
    if block.isProse { return 0.8 + Double(min(block.width, 500)) / 160 }
    if block.isSentence { return 0.8 }
    if block.width >= 140 { return 0.6 }
    if block.isListLine { return -0.1 }
    return block.words.count >= 6 ? -0.8 : -0.5
  }

  /// Begins at a paragraph under the author's line, when only pitches and buttons part it from the rest.
  private mutating func drawUp(_ all: [Block], _ verdicts: [Verdict?]) {
    var start = blocks.lowerBound
    while start > 0 {
      var above = start - 1
      while above >= 0, let verdict = verdicts[above],
        verdict.reason == .subscription || !verdict.closesArticle
      {
        above -= 1
      }
      guard above >= 0, above < start - 1 || start < blocks.lowerBound,
        start - above <= 2 * Self.longestGap, verdicts[above] == nil, all[above].isProse
      else { break }
      start = above
    }
    let isUnderAuthor = (max(0, start - 3)..<start).contains {
      verdicts[$0]?.reason == .byline || verdicts[$0]?.reason == .publicationDate
    }
    if isUnderAuthor { blocks = start..<blocks.upperBound }
  }

  /// Goes on to a sentence behind buttons, to a paragraph with the article's words behind links to other stories, and to a
  /// quotation behind a colon.
  private mutating func drawOut(_ page: Page) {
    let (all, verdicts) = (page.blocks, page.verdicts)
    let vocabulary = ArticleWords(all[blocks])
    var end = blocks.upperBound
    while end < all.count {
      var next = end
      var (buttons, others) = (0, 0)
      while next < all.count, !all[next].isSentence || verdicts[next] != nil {
        if let box = page.boxAt[next], box.lowerBound == next {
          buttons += 1
          next = box.upperBound
          continue
        }
        if verdicts[next]?.closesArticle == true { return close(end) }
        if verdicts[next] == nil { others += 1 } else { buttons += 1 }
        next += 1
      }
      guard next < all.count else { break }
      let belongs =
        others == 0 && buttons <= 2 * Self.longestGap
        || others + buttons <= Self.longestGap && all[next].isProse && all[next].width >= 80
          && vocabulary.share(of: all[next]) >= 0.4
        || others == 1 && buttons == 0 && all[end].bytes.last == UInt8(ascii: ":")
      guard belongs else { break }
      end = next + 1
    }
    close(end)
  }

  private mutating func close(_ end: Int) { blocks = blocks.lowerBound..<end }
}

/// Whether an article goes on above or below a stretch, over boxes and lists of measures: it does as far as there are two
/// sentences for each line that is none.
///
/// Boxes inside the article and blocks that rules know count neither way; a line about the author or the day, as stands
/// above another article, and what closes an article end the search.
private struct Page {
  let blocks: [Block]
  let verdicts: [Verdict?]
  /// For each block the box inside the article in which it stands.
  let boxAt: [Range<Int>?]

  init(_ blocks: [Block], _ verdicts: [Verdict?], _ boxes: [StoryBox]) {
    (self.blocks, self.verdicts) = (blocks, verdicts)
    var boxAt = [Range<Int>?](repeating: nil, count: blocks.count)
    for box in boxes where box.isInsideArticle {
      for index in box.blocks { boxAt[index] = box.blocks }
    }
    self.boxAt = boxAt
  }

  /// Over how many blocks the article is looked for.
  private static let reach = 60

  /// - Complexity: O(1), within `reach`.
  func end(below end: Int) -> Int {
    var found = end
    var counts = Counts()
    var index = end
    while index < min(blocks.count, end + Self.reach) {
      if let box = boxAt[index], box.lowerBound == index {
        index = box.upperBound
        continue
      }
      if isStop(index) { break }
      counts.add(blocks[index], verdicts[index])
      index += 1
      if counts.isArticle, blocks[index - 1].isSentence, verdicts[index - 1] == nil {
        found = index
      }
    }
    return found
  }

  /// - Complexity: O(1), within `reach`.
  func start(above start: Int) -> Int {
    var counts = Counts()
    var index = start
    while index > max(0, start - Self.reach) {
      index -= 1
      if let box = boxAt[index] {
        index = box.lowerBound
        continue
      }
      let reason = verdicts[index]?.reason
      // Up to the author's line, or not at all: a menu has sentences too.
      if reason == .byline || reason == .publicationDate {
        return counts.isArticle ? index + 1 : start
      }
      if isStop(index) { break }
      counts.add(blocks[index], verdicts[index])
    }
    return start
  }

  private func isStop(_ index: Int) -> Bool {
    guard let verdict = verdicts[index] else { return false }
    return verdict.closesArticle && verdict.reason != .subscription || verdict.reason == .byline
      || verdict.reason == .publicationDate
  }

  private struct Counts {
    private var sentences = 0
    private var others = 0

    var isArticle: Bool { sentences >= 2 && others * 2 <= sentences }

    mutating func add(_ block: Block, _ verdict: Verdict?) {
      guard verdict == nil else { return }
      if block.isSentence { sentences += 1 } else if !block.isMeasure { others += 1 }
    }
  }
}

/// The words of an article's paragraphs, by which a block is told to belong to it.
struct ArticleWords {
  private var words = BlockWords()

  /// - Complexity: O(*n*) for *n* words.
  init(_ blocks: ArraySlice<Block>) {
    for block in blocks where block.isProse {
      words.insert(block.words.prefix(400))
      if words.count > 20_000 { break }
    }
  }

  func contains(_ word: BlockWord) -> Bool { words.contains(word) }

  /// How many of a block's longer words the article has, from 0 to 1.
  func share(of block: Block) -> Double {
    let content = block.contentWords.prefix(400)
    return content.isEmpty
      ? 0 : Double(content.count { words.contains($0) }) / Double(content.count)
  }
}
