/// Reproducible samples.
enum Sampling {
  /// `count` of the positions below `total`, ascending, the same for the same seed everywhere.
  ///
  /// Floyd's algorithm (Bentley and Floyd, "A sample of brilliance", 1987) over SplitMix64.
  ///
  /// - Complexity: O(*n*) for a total of *n*.
  static func positions(
    _ count: Int, of total: Int, seed: Int, _ patience: Patience
  ) throws(EvaluationError) -> [Int] {
    guard count < total else { return Array(0..<total) }
    guard count > 0 else { return [] }
    var state = UInt64(bitPattern: Int64(seed))
    func next(below bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      z ^= z >> 31
      // The high half of the product: free of the bias of the remainder to within 2^-64 · bound.
      return Int(z.multipliedFullWidth(by: UInt64(bound)).high)
    }
    var isChosen = [Bool](repeating: false, count: total)
    for candidate in (total - count)..<total {
      try patience.check(long: candidate)
      let pick = next(below: candidate + 1)
      isChosen[isChosen[pick] ? candidate : pick] = true
    }
    var chosen: [Int] = []
    chosen.reserveCapacity(count)
    for position in 0..<total where isChosen[position] { chosen.append(position) }
    return chosen
  }
}
