import NewsCorpus

/// The stretch of a page where the article stands: the run of lines richest in sentences.
///
/// Each line has a weight, prose above and menus below zero, and the span is the run with the greatest sum (Kadane's
/// method). A page with two articles gives the longer one; a page of short verses in a big menu may be lost,
/// which is why a page without junk is never cut.
struct ArticleSpan {
  let lines: Range<Int>

  /// The most that a run of lines without prose counts against going on, unless it closes the article.
  private static let gapLimit = 8.0

  /// - Complexity: O(*n*) for *n* lines.
  init(_ weights: [Double]) {
    var best = (sum: 0.0, range: 0..<0)
    var sum = 0.0
    var start = 0
    var gap = 0.0
    for (i, weight) in weights.enumerated() {
      // A long menu or table inside an article must not outweigh everything that follows it.
      let weight = weight < 0 && weight > -2 ? max(weight, min(0, -Self.gapLimit - gap)) : weight
      gap = weight > 0 ? 0 : min(0, gap + max(weight, -1))
      if sum <= 0 { (sum, start) = (0, i) }
      sum += weight
      if sum > best.sum { best = (sum, start..<i + 1) }
    }
    lines = best.range
  }

  /// How much a line speaks for or against the article being here.
  static func weight(_ line: PastedLine, _ verdict: (reason: DropReason, closes: Bool)?) -> Double {
    if let verdict { return verdict.closes ? -4 : -0.4 }
    if line.isProse { return 0.8 + Double(min(line.width, 500)) / 160 }
    if line.endsSentence, line.words.count >= 3 { return 0.5 }
    if line.width >= 140 { return 0.6 }
    return line.words.count >= 6 ? -0.8 : -0.5
  }
}
