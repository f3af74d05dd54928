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
  /// - Complexity: O(*n*) in the number of hits, as `StableSorting`.
  static func sorted(_ hits: [Match], _ patience: Patience) throws(EvaluationError) -> [Match] {
    var sorting = StableSorting(count: hits.count, patience)
    try sorting.sort(by: hits.map { UInt64($0.firstWord) << 32 | UInt64($0.wordCount) })
    var sorted: [Match] = []
    sorted.reserveCapacity(hits.count)
    for position in sorting.order where sorted.last != hits[Int(position)] {
      sorted.append(hits[Int(position)])
    }
    return sorted
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
