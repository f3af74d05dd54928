/// Sorts positions by numbers, leaving ties as they are.
///
/// A radix sort from the lowest byte up (Knuth, The Art of Computer Programming 3, 5.2.5); bytes that are
/// the same in all numbers are passed over.
struct StableSorting {
  /// The positions in order.
  private(set) var order: [UInt32]
  private let patience: Patience

  init(count: Int, _ patience: Patience) {
    order = Array(0..<UInt32(count))
    self.patience = patience
  }

  /// Sorts by the number that each position has.
  ///
  /// - Complexity: O(*n* · *b*) for *n* positions and *b* bytes in which the numbers differ.
  mutating func sort(by numbers: [UInt64]) throws(EvaluationError) {
    guard let first = numbers.first else { return }
    var differing: UInt64 = 0
    for (turn, number) in numbers.enumerated() {
      try patience.check(long: turn)
      differing |= number ^ first
    }
    var next = order
    for shift in stride(from: UInt64(0), to: 64, by: 8) where (differing >> shift) & 0xFF != 0 {
      var starts = [Int](repeating: 0, count: 257)
      for (turn, number) in numbers.enumerated() {
        try patience.check(long: turn)
        starts[Int((number >> shift) & 0xFF) + 1] += 1
      }
      for bucket in 0..<256 { starts[bucket + 1] += starts[bucket] }
      for (turn, position) in order.enumerated() {
        try patience.check(long: turn)
        let bucket = Int((numbers[Int(position)] >> shift) & 0xFF)
        next[starts[bucket]] = position
        starts[bucket] += 1
      }
      swap(&order, &next)
    }
  }
}
