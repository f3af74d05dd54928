import NewsCorpus

/// Finds two patterns beside each other.
struct NearSearch {
  let corpus: Corpus
  let bounds: TextBounds
  let scope: [Range<Int>]?

  /// For each hit of `a` the stretch to the first hit of `b` within the bounds and the distance.
  func matches(
    _ a: CompiledPattern, _ b: CompiledPattern, _ distance: Int?, _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    let (first, second) = try hits(a, b, patience)
    var found: [Match] = []
    var cursor = BoundsCursor(corpus, bounds)
    var from = 0
    for (turn, match) in first.enumerated() {
      try patience.check(turn: turn)
      let own = match.words
      let end = cursor.end(with: own.lowerBound)
      // Hits that lie too far before this one lie too far before all that follow.
      let reach = distance.map { max(cursor.start, own.lowerBound - $0) } ?? cursor.start
      while from < second.count, second[from].words.upperBound < reach + (distance == nil ? 1 : 0) {
        from += 1
      }
      var index = from
      while index < second.count, second[index].words.lowerBound < end {
        let other = second[index].words
        let gap =
          other.lowerBound >= own.upperBound
          ? other.lowerBound - own.upperBound : own.lowerBound - other.upperBound
        if let distance, gap > distance, other.lowerBound > own.lowerBound { break }
        if gap >= 0, other.lowerBound >= cursor.start, distance.map({ gap <= $0 }) ?? true {
          let low = min(own.lowerBound, other.lowerBound)
          let high = max(own.upperBound, other.upperBound)
          if found.last.map({ $0.words.upperBound <= low }) ?? true {
            found.append(Match(low..<high))
          }
          break
        }
        index += 1
      }
    }
    return found
  }

  /// The hits of both: of the more frequent one only those in stretches where the rarer one hits, when
  /// these are few.
  private func hits(
    _ a: CompiledPattern, _ b: CompiledPattern, _ patience: Patience
  ) throws(EvaluationError) -> (first: [Match], second: [Match]) {
    var (one, other) = (matcher(a), matcher(b))
    if one.estimate <= other.estimate {
      let first = try one.matches(patience)
      other.scope = stretches(around: first, atMost: other.estimate) ?? scope
      return (first, try other.matches(patience))
    }
    let second = try other.matches(patience)
    one.scope = stretches(around: second, atMost: one.estimate) ?? scope
    return (try one.matches(patience), second)
  }

  private func matcher(_ pattern: CompiledPattern) -> PatternMatcher {
    PatternMatcher(corpus: corpus, pattern: pattern, bounds: bounds, scope: scope)
  }

  /// The stretches in which some hits stand; nil when they are longer than `limit` words together.
  private func stretches(around hits: [Match], atMost limit: Int) -> [Range<Int>]? {
    var cursor = BoundsCursor(corpus, bounds)
    var stretches: [Range<Int>] = []
    var words = 0
    for hit in hits {
      let end = cursor.end(with: hit.words.lowerBound)
      if stretches.last?.lowerBound == cursor.start { continue }
      words += end - cursor.start
      if words > limit { return nil }
      stretches.append(cursor.start..<end)
    }
    return stretches
  }
}
