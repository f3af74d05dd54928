import NewsCorpus

/// Decides for each block of a page whether it belongs to the article, and if not, why.
///
/// The order of work: what each block says for itself (``JunkRules``), boxes with other stories (``StoryBox``), the stretch where
/// the article stands (``ArticleSpan``), its headline, and at last what only the blocks around a block can tell.
struct BlockSorting {
  /// What surrounds the article in the file.
  enum Setting {
    /// A page as pasted from a browser: its menu, its lists, its foot.
    case page
    /// The article's text as a program or a person put it into a file: cut only where furniture was left in it.
    case body
  }

  /// `nil` for a block of the article.
  var reasons: [DropReason?]
  private(set) var span: Range<Int>
  private(set) var title: Int?
  let blocks: [Block]
  let verdicts: [Verdict?]
  let boxes: [StoryBox]

  init(_ blocks: [Block], knownTitle: String?, setting: Setting = .page) {
    let rules = JunkRules.standard
    self.init(
      blocks, blocks.map { rules.verdict(on: $0) }, knownTitle: knownTitle, setting: setting)
  }

  /// Sorts blocks of which it is known what each says for itself.
  init(_ blocks: [Block], _ judged: [Verdict?], knownTitle: String?, setting: Setting) {
    self.blocks = blocks
    let verdicts = Self.withoutHeadings(judged, blocks)
    let boxes = StoryBox.all(in: blocks, verdicts)
    (self.verdicts, self.boxes) = (verdicts, boxes)
    reasons = verdicts.map { $0?.reason }
    span = blocks.indices
    let isWhole = setting == .body || Self.isPageless(blocks, verdicts, boxes)
    if !isWhole {
      span = ArticleSpan(blocks, verdicts, boxes).blocks
      if span.isEmpty { span = blocks.indices }
    }
    if setting == .page {
      let article = isWhole ? firstProse..<blocks.count : span
      title = Headline.find(blocks, verdicts, article: article)
    }
    if let knownTitle { title = blocks.firstIndex { $0.text == knownTitle } }
    if !isWhole { widen() }
    dropOutside()
    dropBoxes()
    dropThread()
    if setting == .page, !isWhole {
      dropRepeats()
      dropShortRuns()
      dropHeadlineRuns()
      dropBiographies()
      dropBetween()
    }
    markTitle()
  }

  private var firstProse: Int {
    blocks.firstIndex { $0.isProse } ?? min(1, blocks.count)
  }

  /// A block that is a menu item in one place and a heading of the article in another is a heading between paragraphs.
  private static func withoutHeadings(_ verdicts: [Verdict?], _ blocks: [Block]) -> [Verdict?] {
    var result = verdicts
    for i in blocks.indices.dropFirst().dropLast() where verdicts[i]?.isAlsoHeading == true {
      let isBetween = [i - 1, i + 1].allSatisfy { verdicts[$0] == nil && blocks[$0].isSentence }
      if isBetween { result[i] = nil }
    }
    return result
  }

  /// Whether a text is mostly prose, without a menu or an end of the article: it was not pasted with its page, and is not
  /// cut at its ends. A box inside the article is no menu.
  private static func isPageless(
    _ blocks: [Block], _ verdicts: [Verdict?], _ boxes: [StoryBox]
  ) -> Bool {
    let edges: Set<DropReason> = [
      .navigation, .commentForm, .relatedList, .sitePolicy, .shareButton,
    ]
    let isMostlyProse = blocks.count { $0.isProse } * 10 >= blocks.count * 6
    guard isMostlyProse || blocks.count <= 12 else { return false }
    return !blocks.indices.contains { i in
      edges.contains(verdicts[i]?.reason ?? .headline)
        && !boxes.contains { $0.isInsideArticle && $0.blocks.contains(i) }
    }
  }

  /// Takes in the blocks between the headline and the body that read like a standfirst.
  private mutating func widen() {
    guard let title, title < span.lowerBound else { return }
    var start = span.lowerBound
    for i in (title + 1..<span.lowerBound).prefix(6) where reasons[i] == nil {
      if blocks[i].words.count >= 7, blocks[i].width >= 40 {
        start = i
        break
      }
    }
    for i in start..<span.lowerBound where reasons[i] == nil {
      if blocks[i].words.count < 6 { reasons[i] = .outside }
    }
    span = start..<span.upperBound
  }

  private mutating func dropOutside() {
    for i in reasons.indices where !span.contains(i) && reasons[i] == nil { reasons[i] = .outside }
  }

  private mutating func markTitle() {
    guard let title else { return }
    for i in blocks.indices where blocks[i].bytes == blocks[title].bytes && i != title {
      reasons[i] = .repeatedTitle
    }
    reasons[title] = .headline
  }

  /// A line that is just the name of an author already known is a byline.
  mutating func markAuthorLines(_ authors: [String]) {
    for i in span where reasons[i] == nil && authors.contains(blocks[i].text) {
      reasons[i] = .byline
    }
  }
}
