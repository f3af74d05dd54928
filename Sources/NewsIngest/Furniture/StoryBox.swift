import NewsCorpus

/// A box with other stories: its head, `Recommended stories`, and the links under it; or with readers’ comments in
/// the middle of an article.
///
/// Links are blocks that are no sentences, and short questions between them. Prose ends the box, so a box in the middle of
/// an article costs the article nothing; teasers that are sentences stay in.
struct StoryBox {
  /// The head and the blocks under it.
  let blocks: Range<Int>
  /// Whether the article goes on under it.
  let isInsideArticle: Bool

  static let mostLinks = 15

  /// - Complexity: O(*n*) for *n* blocks.
  static func all(in blocks: [Block], _ verdicts: [Verdict?]) -> [StoryBox] {
    var boxes: [StoryBox] = []
    var i = 0
    while i < blocks.count {
      if let thread = thread(from: i, blocks, verdicts) {
        boxes.append(thread)
        i = thread.blocks.upperBound
        continue
      }
      guard verdicts[i]?.reason == .relatedList else {
        i += 1
        continue
      }
      var end = i + 1
      while end < blocks.count, verdicts[end] != nil || blocks[end].isLink { end += 1 }
      // A question above prose may be the article's.
      while end > i + 1, verdicts[end - 1] == nil, blocks[end - 1].isSentence,
        !blocks[end - 1].isListItem
      {
        end -= 1
      }
      let closes = verdicts[(i + 1)..<end].contains {
        $0?.closesArticle == true && $0?.reason != .relatedList
      }
      let isInside = !closes && end - i <= mostLinks + 1 && articleGoesOn(blocks, verdicts, at: end)
      boxes.append(StoryBox(blocks: i..<end, isInsideArticle: isInside))
      i = end
    }
    return boxes
  }

  /// Readers' comments in the middle of an article: from their head to the last button behind one, with paragraphs
  /// under it.
  private static func thread(
    from head: Int, _ blocks: [Block], _ verdicts: [Verdict?]
  ) -> StoryBox? {
    guard verdicts[head]?.reason == .commentForm, verdicts[head]?.closesArticle == true else {
      return nil
    }
    let rest = head + 1..<min(head + 40, blocks.count)
    guard let last = rest.last(where: { blocks[$0].isCommentButton }) else { return nil }
    let below = last + 1..<blocks.count
    let paragraphs = below.prefix(12).prefix { verdicts[$0]?.closesArticle != true }
      .count { verdicts[$0] == nil && blocks[$0].isSentence && blocks[$0].words.count >= 6 }
    guard paragraphs >= 1, !below.contains(where: { blocks[$0].isCommenter }) else { return nil }
    if paragraphs == 1 {
      // One paragraph alone must speak of what the article speaks of.
      let article = ArticleWords(blocks[..<head])
      guard let only = below.first(where: { verdicts[$0] == nil && blocks[$0].isSentence }),
        article.share(of: blocks[only]) >= 0.4
      else { return nil }
    }
    return StoryBox(blocks: head..<last + 1, isInsideArticle: true)
  }

  /// Whether paragraphs follow each other there; under teasers' headlines stands one sentence each.
  private static func articleGoesOn(
    _ blocks: [Block], _ verdicts: [Verdict?], at start: Int
  ) -> Bool {
    var (sentences, others) = (0, 0)
    for i in start..<min(start + 12, blocks.count) {
      if let verdict = verdicts[i] {
        if verdict.closesArticle { break }
        continue
      }
      if blocks[i].isSentence {
        sentences += 1
      } else if !blocks[i].isMeasure, i == 0 || !blocks[i - 1].isCaptionLabel {
        others += 1
      }
    }
    return sentences >= 1 && others * 2 <= sentences
  }
}

extension BlockSorting {
  /// Drops the links of boxes inside the article. A short last one above prose may be a heading of the article and stays,
  /// unless all links are short.
  mutating func dropBoxes() {
    for box in boxes
    where span.contains(box.blocks.lowerBound)
      && verdicts[box.blocks.lowerBound]?.reason != .commentForm
    {
      var links = box.blocks.dropFirst().filter { reasons[$0] == nil }
      if links.count > 1, box.blocks.upperBound < span.upperBound, let last = links.last,
        last == box.blocks.upperBound - 1, !blocks[last].isListItem
      {
        let isLoneShort =
          blocks[last].words.count <= 4 && links.contains { blocks[$0].words.count > 5 }
        // `Related:` stands above one link.
        let isSecond =
          links.count == 2 && blocks[box.blocks.lowerBound].bytes.last == UInt8(ascii: ":")
        if isLoneShort || isSecond { links.removeLast() }
      }
      guard links.count > 1 || links.contains(where: { blocks[$0].words.count >= 5 }) else {
        continue
      }
      for i in links where blocks[i].words.count <= 25 { reasons[i] = .otherStory }
    }
  }

  /// Drops what readers wrote: everything behind the head of the comments, once a button or an age of a comment shows
  /// that they are there.
  mutating func dropThread() {
    guard
      let head = span.first(where: {
        verdicts[$0]?.reason == .commentForm && verdicts[$0]?.closesArticle == true
      })
    else { return }
    let end = boxes.first { $0.blocks.lowerBound == head }?.blocks.upperBound ?? span.upperBound
    let thread = head + 1..<max(head + 1, end)
    let marks = thread.count {
      verdicts[$0]?.reason == .commentForm || blocks[$0].isCommenter || blocks[$0].isCommentButton
    }
    guard marks > 0, !thread.isEmpty else { return }
    for i in thread where reasons[i] == nil { reasons[i] = .comment }
  }
}

extension Block {
  /// Whether it may be a link to another story: no sentence and no measure, or a short question.
  fileprivate var isLink: Bool {
    if isSentence { return bytes.last == UInt8(ascii: "?") && words.count <= 14 && width <= 100 }
    return !isMeasure
  }

  /// Gives something's measure: `Range: 20 miles`.
  var isMeasure: Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let value = bytes[(colon + 1)...].drop { $0 == space }
    guard value.startIndex > colon + 1 else { return false }
    let number = ["$", "£", "€"].first { value.hasPrefix($0) }.map {
      value.dropFirst($0.utf8CodeUnitCount)
    }
    return (number ?? value).first.map { (0x30...0x39).contains($0) } == true
  }

  /// Says that the next block is a caption: `Image caption`.
  fileprivate var isCaptionLabel: Bool {
    words.count == 2 && words.last == "caption"
  }

  /// Begins with the sign or the number of an item of a list.
  fileprivate var isListItem: Bool {
    isListLine && bytes.last != UInt8(ascii: ":") || startsWithDigit
  }

  /// The buttons behind a comment: `Reply`, `Like 4 Reply`.
  var isCommentButton: Bool {
    (1...5).contains(words.count) && words.contains("reply")
      && words.allSatisfy { $0.isNumber || commentButtons.contains($0) }
  }

  /// Says who wrote a comment and when: `harbourfan, Corve, 2 hours ago`.
  var isCommenter: Bool {
    words.count <= 12 && !endsSentence && words.last == "ago"
  }
}

private let commentButtons: BlockWords = ["like", "likes", "reply", "share", "report", "flag"]
