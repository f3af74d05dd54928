import NewsCorpus

/// Sorting of what a corpus has millions of, which Ctrl-C can end: standard sorting is deaf until it is done.
enum BucketSort {
  /// From so many items on they are parted into buckets, each of which is sorted by itself.
  private static let large = 1 << 14

  /// The items in ascending order of their keys, whose upper bits are evenly spread.
  ///
  /// - Complexity: O(*n* log *n*).
  static func sorted<Item: BitwiseCopyable>(
    _ items: [Item], by key: (Item) -> UInt64, _ cancellation: Cancellation
  ) throws(Cancelled) -> [Item] {
    var pace = PacedCancellation(cancellation)
    guard items.count >= large else {
      try pace.step(items.count)
      return items.sorted { key($0) < key($1) }
    }
    var ends = [Int](repeating: 0, count: 257)
    for item in items { ends[Int(key(item) >> 56) + 1] += 1 }
    for bucket in 1...256 { ends[bucket] += ends[bucket - 1] }
    let starts = ends
    var sorted = items
    for item in items {
      let bucket = Int(key(item) >> 56)
      sorted[ends[bucket]] = item
      ends[bucket] += 1
    }
    for bucket in 0..<256 {
      try pace.step(starts[bucket + 1] - starts[bucket])
      sorted[starts[bucket]..<starts[bucket + 1]].sort { key($0) < key($1) }
    }
    return sorted
  }
}
