import NewsCorpus

/// Finds the article's headline among the blocks above its text.
///
/// The headline stands over the lines that say who wrote the article and when. Where there are none, it has three words or
/// more and shares words with the article; of several the one that shares most wins, repeated ones and near ones first. Gets
/// a headline under a list of trending stories right; misses one that shares no word with its article in a page with a menu
/// and no author line.
struct Headline {
  private let blocks: [Block]
  private let verdicts: [Verdict?]
  private let article: Range<Int>
  private let words: ArticleWords

  /// The position of the headline, or `nil` when no block is plausible.
  /// - Complexity: O(*n*) for *n* words of the page.
  static func find(_ blocks: [Block], _ verdicts: [Verdict?], article: Range<Int>) -> Int? {
    let search = Headline(
      blocks: blocks, verdicts: verdicts, article: article, words: ArticleWords(blocks[article]))
    let likest = search.likest
    if let top = search.topOfHead(instead: likest) { return top }
    return likest.map(search.aboveStandfirst) ?? search.firstBlock
  }

  /// The block that is most like a headline of this article.
  private var likest: Int? {
    var repeats: [String: Int] = [:]
    for block in blocks[..<min(article.upperBound, blocks.count)] where block.width <= 220 {
      repeats[block.text, default: 0] += 1
    }
    var best: (score: Double, position: Int)?
    var scores: [Int: Double] = [:]
    let last = min(article.lowerBound + 1, blocks.count)
    for position in max(0, last - 400)..<last {
      let block = blocks[position]
      guard verdicts[position] == nil, isPlausible(block) else { continue }
      if position == article.lowerBound, block.isProse { continue }
      let content = block.contentWords
      let shared = content.count { words.contains($0) }
      var score = (Double(shared) + 0.5) / (Double(content.count) + 1)
      score += min(Double(content.count), 8) * 0.04
      score -= Double(last - position) * 0.004
      if repeats[block.text, default: 0] > 1 { score += 0.12 }
      if block.endsSentence, block.bytes.last == UInt8(ascii: ".") { score -= 0.35 }
      if position == 0, block.words.count >= 4 { score += 0.1 }
      scores[position] = score
      if score > (best?.score ?? 0.34) || score == best?.score { best = (score, position) }
    }
    // A standfirst shares more words with the body than the shorter headline above it.
    while let (_, position) = best, let above = scores[position - 1], above > 0.34,
      blocks[position - 1].width < blocks[position].width, blocks[position].width > 70
    {
      best = (above, position - 1)
    }
    return best?.position
  }

  private func isPlausible(_ block: Block) -> Bool {
    (10...220).contains(block.width)
      && (block.words.count >= 3 || block.width >= 16 && block.words.count == 2)
      && block.words.count <= 36
  }

  /// The topmost of the blocks right above author and date that speak of the article: below it stand its standfirsts.
  private func topOfHead(instead likest: Int?) -> Int? {
    let near = max(0, article.lowerBound - 14)..<min(article.lowerBound + 1, blocks.count)
    let credits = near.filter { verdicts[$0]?.isCredit == true }
    guard var credit = credits.last else { return nil }
    for above in credits.reversed() where credit - above <= 4 { credit = above }
    var head = credit
    while head > 0, credit - head < 5, verdicts[head - 1] == nil,
      blocks[head - 1].words.count >= 4 || blocks[head - 1].width >= 28,
      blocks[head - 1].width <= 260
    {
      head -= 1
    }
    // The first block of a file stands under no menu.
    while head > 0, head < credit, words.share(of: blocks[head]) < 0.25 || blocks[head].isStatement
    {
      head += 1
    }
    guard head < credit else { return nil }
    guard let likest else { return head }
    return (head..<credit).contains(likest) || likest >= credit || blocks[likest].isProse
      ? head : nil
  }

  /// The headline above a long block taken for one, a short label between them or not.
  private func aboveStandfirst(_ position: Int) -> Int {
    guard blocks[position].width > 70 else { return position }
    for above in [position - 1, position - 2] where above >= 0 && verdicts[above] == nil {
      let hasLabelBetween =
        above == position - 1
        || verdicts[position - 1] == nil && blocks[position - 1].words.count <= 3
      let block = blocks[above]
      guard hasLabelBetween, block.words.count >= 5, (30...160).contains(block.width),
        !block.endsSentence, block.width < blocks[position].width + 30,
        words.share(of: block) >= 0.34
      else { continue }
      return above
    }
    return position
  }

  /// The first block of a text that has nothing but author and date between that block and its article.
  private var firstBlock: Int? {
    guard
      let first = verdicts.firstIndex(where: { $0 == nil || $0?.reason == .relatedLink }),
      first < article.lowerBound || article.lowerBound == 0, blocks.count > first + 1,
      (4...160).contains(blocks[first].width), !blocks[first].isStatement
    else { return nil }
    let between = first + 1..<max(first + 1, article.lowerBound)
    let others = between.count { verdicts[$0] == nil }
    let hasCredit = between.contains { verdicts[$0]?.isCredit == true }
    guard others <= (hasCredit ? 0 : 1), hasCredit || !blocks[first].endsSentence else {
      return nil
    }
    return first
  }
}

extension Verdict {
  /// Whether it is about who wrote the article, or when.
  fileprivate var isCredit: Bool {
    reason == .byline || reason == .publicationDate || reason == .creditLabel
  }
}

extension Block {
  /// A sentence of running text that ends with a full stop.
  fileprivate var isStatement: Bool { isProse && bytes.last == UInt8(ascii: ".") }
}
