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
    try patience.check()
    let differing = numbers.reduce(0) { $0 | ($1 ^ first) }
    try patience.check()
    var next = order
    for shift in stride(from: UInt64(0), to: 64, by: 8) where (differing >> shift) & 0xFF != 0 {
      try patience.check()
      var starts = [Int](repeating: 0, count: 257)
      for number in numbers { starts[Int((number >> shift) & 0xFF) + 1] += 1 }
      for bucket in 0..<256 { starts[bucket + 1] += starts[bucket] }
      for (turn, position) in order.enumerated() {
        if turn & 0xFFFF == 0 { try patience.check() }
        let bucket = Int((numbers[Int(position)] >> shift) & 0xFF)
        next[starts[bucket]] = position
        starts[bucket] += 1
      }
      swap(&order, &next)
    }
  }
}
