import NewsCorpus

/// Lists of hits.
enum Hits {
  /// The hits of several patterns, ascending, each once.
  ///
  /// - Complexity: O(*n* · *l*) for *n* hits in *l* lists, each of which ascends.
  static func merged(
    _ lists: [[Match]], _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    var merged: [Match] = []
    for list in lists where !list.isEmpty {
      merged = merged.isEmpty ? list : try joined(merged, list, patience)
    }
    return merged
  }

  /// Hits in ascending order, each once.
  ///
  /// - Complexity: O(*n* log *n*) in the number of hits.
  static func sorted(_ hits: [Match], _ patience: Patience) throws(EvaluationError) -> [Match] {
    var runs: [[Match]] = []
    let size = 1 << 14
    for start in stride(from: 0, to: hits.count, by: size) {
      try patience.check()
      var run: [Match] = []
      for hit in hits[start..<min(start + size, hits.count)].sorted() where run.last != hit {
        run.append(hit)
      }
      runs.append(run)
    }
    while runs.count > 1 {
      var next: [[Match]] = []
      for first in stride(from: 0, to: runs.count, by: 2) {
        next.append(
          first + 1 < runs.count ? try joined(runs[first], runs[first + 1], patience) : runs[first])
      }
      runs = next
    }
    return runs.first ?? []
  }

  private static func joined(
    _ one: [Match], _ other: [Match], _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    var joined: [Match] = []
    joined.reserveCapacity(one.count + other.count)
    var (a, b, turn) = (0, 0, 0)
    while a < one.count || b < other.count {
      turn += 1
      try patience.check(turn: turn)
      let takesFirst = b == other.count || a < one.count && one[a] <= other[b]
      let hit = takesFirst ? one[a] : other[b]
      if takesFirst { a += 1 } else { b += 1 }
      if joined.last != hit { joined.append(hit) }
    }
    return joined
  }
}
