import NewsCorpus

/// Finds the article's headline among the lines above its text.
///
/// A headline has three words or more, stands before the body, and shares words with it; of several the one that
/// shares most wins, repeated ones and near ones first. Gets a headline under a list of trending stories
/// right; misses a headline that shares no word with its article.
enum Headline {
  /// The position of the headline, or `nil` when no line is plausible.
  /// - Complexity: O(*n*) for *n* words of the page.
  static func find(
    _ lines: [PastedLine], _ verdicts: [(reason: DropReason, closes: Bool)?], span: Range<Int>
  ) -> Int? {
    var bodyWords: Set<String> = []
    for line in lines[span] where line.isProse {
      bodyWords.formUnion(line.words.prefix(400))
      if bodyWords.count > 20_000 { break }
    }
    var repeats: [String: Int] = [:]
    for line in lines[..<min(span.upperBound, lines.count)] where line.width <= 220 {
      repeats[line.text, default: 0] += 1
    }
    var best: (score: Double, position: Int)?
    var scores: [Int: Double] = [:]
    let last = min(span.lowerBound + 1, lines.count)
    for position in max(0, last - 400)..<last {
      let line = lines[position]
      guard verdicts[position] == nil, isPlausible(line) else { continue }
      if position == span.lowerBound, line.isProse { continue }
      let content = line.words.filter { $0.unicodeScalars.count > 3 }
      let shared = content.count { bodyWords.contains($0) }
      var score = (Double(shared) + 0.5) / (Double(content.count) + 1)
      score += min(Double(content.count), 8) * 0.04
      score -= Double(last - position) * 0.004
      if repeats[line.text, default: 0] > 1 { score += 0.12 }
      if line.endsSentence, line.text.hasSuffix(".") { score -= 0.35 }
      if position == 0, line.words.count >= 4 { score += 0.1 }
      scores[position] = score
      if score > (best?.score ?? 0.34) || score == best?.score { best = (score, position) }
    }
    // A standfirst shares more words with the body than the shorter headline above it.
    while let (_, position) = best, let above = scores[position - 1], above > 0.34,
      lines[position - 1].width < lines[position].width, lines[position].width > 70
    {
      best = (above, position - 1)
    }
    return best?.position ?? firstLine(lines, verdicts, span)
  }

  /// The first line of a text that has nothing above its article but that line.
  private static func firstLine(
    _ lines: [PastedLine], _ verdicts: [(reason: DropReason, closes: Bool)?], _ span: Range<Int>
  ) -> Int? {
    guard let first = verdicts.firstIndex(where: { $0 == nil }), span.lowerBound <= first + 2,
      lines.count > first + 1, !lines[first].endsSentence, (4...160).contains(lines[first].width)
    else { return nil }
    return first
  }

  private static func isPlausible(_ line: PastedLine) -> Bool {
    (10...220).contains(line.width)
      && (line.words.count >= 3 || line.width >= 16 && line.words.count == 2)
      && line.words.count <= 36
  }
}
