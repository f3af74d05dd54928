import NewsCorpus

/// Finds two patterns beside each other.
struct NearSearch {
  let corpus: Corpus
  let bounds: TextBounds
  let scope: [Range<Int>]?

  /// For each hit of `a` the stretch to the first hit of `b` within the bounds and the distance.
  func matches(
    of a: CompiledPattern, near b: CompiledPattern, within distance: Int?, _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    // No two words are farther apart than there are words, whatever number was typed.
    let distance = distance.map { min($0, corpus.words.count) }
    let (first, second) = try hits(of: a, near: b, within: distance, patience)
    var found: [Match] = []
    var cursor = BoundsCursor(corpus, bounds)
    var from = 0
    for (turn, match) in first.enumerated() {
      try patience.check(turn: turn)
      let own = match.words
      if let distance {
        // Hits that lie too far before this one lie too far before all that follow, and where none is near
        // enough the bounds need not be looked up.
        while from < second.count, second[from].words.upperBound < own.lowerBound - distance {
          from += 1
        }
        guard from < second.count else { break }
        guard second[from].words.lowerBound <= own.upperBound + distance else { continue }
      }
      let end = cursor.end(with: own.lowerBound)
      while from < second.count, second[from].words.lowerBound < cursor.start { from += 1 }
      var index = from
      while index < second.count, second[index].words.lowerBound < end {
        let other = second[index].words
        let gap =
          other.lowerBound >= own.upperBound
          ? other.lowerBound - own.upperBound : own.lowerBound - other.upperBound
        if let distance, gap > distance, other.lowerBound > own.lowerBound { break }
        if gap >= 0, distance.map({ gap <= $0 }) ?? true {
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
    of a: CompiledPattern, near b: CompiledPattern, within distance: Int?, _ patience: Patience
  ) throws(EvaluationError) -> (first: [Match], second: [Match]) {
    var (one, other) = (matcher(a), matcher(b))
    if one.estimate <= other.estimate {
      let first = try one.matches(patience)
      other.scope =
        stretches(around: first, for: b, distance, atMost: other.estimate) ?? scope
      return (first, try other.matches(patience))
    }
    let second = try other.matches(patience)
    one.scope = stretches(around: second, for: a, distance, atMost: one.estimate) ?? scope
    return (try one.matches(patience), second)
  }

  private func matcher(_ pattern: CompiledPattern) -> PatternMatcher {
    PatternMatcher(corpus: corpus, pattern: pattern, bounds: bounds, scope: scope)
  }

  /// The stretches in which hits of `other` count that belong to some hits: as many words around each as the
  /// distance allows, or what the bounds allow; nil when they are longer than `limit` words together.
  private func stretches(
    around hits: [Match], for other: CompiledPattern, _ distance: Int?, atMost limit: Int
  ) -> [Range<Int>]? {
    var cursor = BoundsCursor(corpus, bounds)
    // A hit that begins at the edge of the distance may reach beyond it by its own length.
    let reach = distance.map { $0 + other.elements.reduce(0) { $0 + $1.maximum } }
    var all = 0..<corpus.words.count
    if case .words(let own) = bounds { all = own }
    var stretches: [Range<Int>] = []
    var words = 0
    for hit in hits {
      let start: Int
      let end: Int
      if let reach {
        start = max(
          hit.words.lowerBound - reach, all.lowerBound, stretches.last?.upperBound ?? 0)
        end = min(hit.words.upperBound + reach, all.upperBound)
      } else {
        end = cursor.end(with: hit.words.lowerBound)
        start = cursor.start
        if stretches.last?.lowerBound == start { continue }
      }
      if start >= end { continue }
      words += end - start
      if words > limit { return nil }
      stretches.append(start..<end)
    }
    return stretches
  }
}
