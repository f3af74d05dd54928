import NewsCorpus

/// Decides for each line of a page whether it belongs to the article, and if not, why.
struct LineSorting {
  /// `nil` for a line of the article.
  private(set) var reasons: [DropReason?]
  private(set) var span: Range<Int>
  private(set) var title: Int?
  private let isMenuFree: Bool

  init(_ lines: [PastedLine], knownTitle: String?) {
    let rules = JunkRules.standard
    let verdicts = lines.map { rules.verdict(on: $0) }
    reasons = verdicts.map { $0?.reason }
    let weights = zip(lines, verdicts).map { ArticleSpan.weight($0, $1) }
    span = ArticleSpan(weights).lines
    // A text that is mostly prose, without a menu or a closing line, was not pasted with its page:
    // it is not cut at its ends.
    let edges: Set<DropReason> = [
      .navigation, .commentForm, .relatedList, .sitePolicy, .shareButton,
    ]
    let isMostlyProse = lines.count { $0.isProse } * 10 >= lines.count * 6
    isMenuFree =
      (isMostlyProse || lines.count <= 12)
      && !verdicts.contains { $0.map { edges.contains($0.reason) } ?? false }
    if span.isEmpty || isMenuFree { span = 0..<lines.count }
    title = Headline.find(
      lines, verdicts, span: isMenuFree ? firstProse(lines)..<lines.count : span)
    if let knownTitle { title = lines.firstIndex { $0.text == knownTitle } }
    widen(lines)
    dropOutside()
    dropInside(lines)
    if let title {
      for (i, line) in lines.enumerated() where line.text == lines[title].text && i != title {
        reasons[i] = .repeatedTitle
      }
      reasons[title] = .headline
    }
  }

  private func firstProse(_ lines: [PastedLine]) -> Int {
    lines.firstIndex { $0.isProse } ?? min(1, lines.count)
  }

  /// Takes in the lines between the headline and the body that read like a standfirst, and a last short sentence.
  private mutating func widen(_ lines: [PastedLine]) {
    guard let title, title < span.lowerBound else { return }
    var start = span.lowerBound
    for i in (title + 1..<span.lowerBound).prefix(6) where reasons[i] == nil {
      let line = lines[i]
      if line.words.count >= 7, line.width >= 40 {
        start = i
        break
      }
    }
    for i in start..<span.lowerBound where reasons[i] == nil {
      if lines[i].words.count < 6 { reasons[i] = .outside }
    }
    span = start..<span.upperBound
  }

  private mutating func dropOutside() {
    for i in reasons.indices where !span.contains(i) && reasons[i] == nil { reasons[i] = .outside }
  }

  /// Inside the article: what the page repeats outside it, and runs of very short lines.
  private mutating func dropInside(_ lines: [PastedLine]) {
    guard !isMenuFree else { return }
    var outside: Set<String> = []
    for i in lines.indices where !span.contains(i) { outside.insert(lines[i].text) }
    for i in span where reasons[i] == nil && !lines[i].isProse && outside.contains(lines[i].text) {
      reasons[i] = .pageRepeat
    }
    var run: [Int] = []
    for i in span {
      if lines[i].isShort, lines[i].words.count <= 5 {
        run.append(i)
        continue
      }
      dropRun(run)
      run = []
    }
    dropRun(run)
  }

  private mutating func dropRun(_ run: [Int]) {
    guard run.count >= 4 else { return }
    let junk = run.count { reasons[$0] != nil }
    guard junk * 2 >= run.count else { return }
    for i in run where reasons[i] == nil { reasons[i] = .shortRun }
  }

  /// A line that is just the name of an author already known is a byline.
  mutating func markAuthorLines(_ lines: [PastedLine], _ authors: [String]) {
    for i in span where reasons[i] == nil && authors.contains(lines[i].text) {
      reasons[i] = .byline
    }
  }
}
