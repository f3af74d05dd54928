import NewsCorpus

// What the blocks around a block tell of it, in a page with its menu. Inside the article only.

extension BlockSorting {
  /// Blocks that the page has once more outside the article, and links that it shows twice, as picture and as text. A
  /// heading of the article that its table of contents has, too, stays.
  mutating func dropRepeats() {
    var outside: Set<String> = []
    for i in blocks.indices where !span.contains(i) { outside.insert(blocks[i].text) }
    for i in span where reasons[i] == nil && !blocks[i].isProse && outside.contains(blocks[i].text)
    {
      let isHeading =
        blocks[i].words.count <= 6 && isArticleProse(i - 1) && isArticleProse(i + 1)
      if !isHeading { reasons[i] = .pageRepeat }
    }
    for i in span where reasons[i] == nil && !blocks[i].isProse && blocks[i].words.count >= 4 {
      for near in span.clamped(to: i + 1..<i + 3) where blocks[near].bytes == blocks[i].bytes {
        (reasons[i], reasons[near]) = (.pageRepeat, .pageRepeat)
      }
    }
  }

  private func isArticleProse(_ i: Int) -> Bool {
    span.contains(i) && verdicts[i] == nil && blocks[i].isProse
  }

  /// Runs of very short blocks, if half of them or more are junk for themselves. The last one above prose may be a heading.
  mutating func dropShortRuns() {
    for run in runs(where: { blocks[$0].isShort && blocks[$0].words.count <= 5 }) {
      let last = run.upperBound - 1
      let isHeading = blocks[last].words.count >= 2 && isArticleProse(run.upperBound)
      let run = isHeading ? run.lowerBound..<last : run
      guard run.count >= 4, run.count(where: { reasons[$0] != nil }) * 2 >= run.count else {
        continue
      }
      for i in run where reasons[i] == nil { reasons[i] = .shortRun }
    }
  }

  /// Four headlines or more without a sentence between them, together with other junk or at the article's end. A list of the
  /// article has bullets or numbers, or a colon before it.
  mutating func dropHeadlineRuns() {
    for run in runs(where: { !blocks[$0].isSentence || reasons[$0] != nil }) {
      var items = run.filter { reasons[$0] == nil }
      let headlines = items.count { (6...20).contains(blocks[$0].words.count) }
      let bullets = items.count { blocks[$0].isListLine || blocks[$0].startsWithDigit }
      guard items.count >= 4, headlines * 2 >= items.count, bullets * 4 < items.count,
        items.count < run.count || run.upperBound >= span.upperBound - 2,
        !(span.contains(run.lowerBound - 1)
          && blocks[run.lowerBound - 1].bytes.last == UInt8(ascii: ":"))
      else { continue }
      let isAboveProse = run.upperBound < span.upperBound
      if isAboveProse, blocks[items[items.count - 1]].words.count <= 8 { items.removeLast() }
      for i in items where blocks[i].words.count <= 22 { reasons[i] = .otherStory }
    }
  }

  /// Notes about authors at either end of the article.
  mutating func dropBiographies() {
    let kept = span.filter { reasons[$0] == nil }
    for i in kept.prefix(3) + kept.suffix(4) where blocks[i].isBiography {
      reasons[i] = .biography
    }
  }

  /// A short block that is no sentence with junk on both sides, three of the four blocks nearest.
  mutating func dropBetween() {
    let isJunk = span.map { reasons[$0] != nil }
    func junk(_ i: Int) -> Bool {
      span.contains(i) && i != title && isJunk[i - span.lowerBound]
    }
    for i in span where reasons[i] == nil && !blocks[i].isSentence && blocks[i].words.count <= 16 {
      guard junk(i - 1), junk(i + 1), junk(i - 2) || junk(i + 2) else { continue }
      reasons[i] = .shortRun
    }
  }

  /// The longest runs of blocks inside the article that are all of one kind.
  private func runs(where belongs: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for i in span where belongs(i) {
      if let last = runs.last, last.upperBound == i {
        runs[runs.count - 1] = last.lowerBound..<i + 1
      } else {
        runs.append(i..<i + 1)
      }
    }
    return runs
  }
}

extension Block {
  var startsWithDigit: Bool { bytes.first.map { (0x30...0x39).contains($0) } ?? false }
}
