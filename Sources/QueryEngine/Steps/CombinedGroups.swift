/// Rows grouped by several keys at once: groups are numbered in order of first occurrence.
///
/// Sorted rather than hashed: of millions of groups a table would be built anew again and again, deaf to
/// whoever wants to stop it.
struct CombinedGroups {
  /// The group of each position.
  private(set) var ofRow: [UInt32]
  /// The first position of each group.
  private(set) var first: [UInt32] = []
  /// For each key the group that each position has by it alone.
  private(set) var keys: [[UInt32]]

  /// Groups by one key: the number of its value at each position.
  init(_ key: [UInt32]) {
    ofRow = key
    keys = [key]
  }

  /// Parts the groups by a further key.
  ///
  /// - Complexity: that of a `StableSorting` of the positions.
  mutating func combine(with key: [UInt32], _ patience: Patience) throws(EvaluationError) {
    keys.append(key)
    var codes: [UInt64] = []
    codes.reserveCapacity(key.count)
    for (position, own) in key.enumerated() {
      try patience.check(turn: position)
      codes.append(UInt64(ofRow[position]) << 32 | UInt64(own))
    }
    var sorting = StableSorting(count: codes.count, patience)
    try sorting.sort(by: codes)
    var run: UInt32 = 0
    for (turn, position) in sorting.order.enumerated() {
      try patience.check(turn: turn)
      if turn > 0, codes[Int(position)] != codes[Int(sorting.order[turn - 1])] { run += 1 }
      ofRow[Int(position)] = run
    }
    try number(runs: codes.isEmpty ? 0 : Int(run) + 1, patience)
  }

  /// Numbers runs of equal codes in the order in which positions come upon them.
  private mutating func number(runs: Int, _ patience: Patience) throws(EvaluationError) {
    first = []
    var numbers = [UInt32](repeating: .max, count: runs)
    for position in ofRow.indices {
      try patience.check(turn: position)
      let run = Int(ofRow[position])
      if numbers[run] == .max {
        numbers[run] = UInt32(first.count)
        first.append(UInt32(position))
      }
      ofRow[position] = numbers[run]
    }
  }
}
