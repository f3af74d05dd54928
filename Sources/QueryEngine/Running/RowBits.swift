/// A set of rows as bits.
struct RowBits {
  private var bits: [UInt64] = []

  /// No rows.
  init() {}

  /// The rows of a list.
  init(_ rows: RowList, _ patience: Patience) throws(EvaluationError) {
    try insert(rows, patience)
  }

  /// Adds the rows of a list.
  mutating func insert(_ rows: RowList, _ patience: Patience) throws(EvaluationError) {
    var turn = 0
    for row in rows {
      turn += 1
      try patience.check(turn: turn)
      insert(row)
    }
  }

  /// Adds a row.
  @inline(__always)
  mutating func insert(_ row: UInt32) {
    let place = Int(row >> 6)
    if place >= bits.count { grow(to: place) }
    bits[place] |= 1 << UInt64(row & 63)
  }

  private mutating func grow(to place: Int) {
    bits.append(contentsOf: repeatElement(0, count: max(place + 1 - bits.count, bits.count)))
  }

  /// The rows, ascending.
  func rows(_ patience: Patience) throws(EvaluationError) -> [UInt32] {
    var rows: [UInt32] = []
    for (place, word) in bits.enumerated() {
      try patience.check(turn: place)
      var left = word
      while left != 0 {
        rows.append(UInt32(place * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
    return rows
  }

  /// Whether a row is one of them.
  @inline(__always)
  func contains(_ row: Int) -> Bool {
    let place = row >> 6
    return place < bits.count && bits[place] & (1 << UInt64(row & 63)) != 0
  }

  /// Whether one of some neighbours is one of them.
  func containsAny(of rows: Range<Int>) -> Bool {
    var row = rows.lowerBound
    while row < rows.upperBound {
      let place = row >> 6
      guard place < bits.count else { return false }
      let left = bits[place] >> UInt64(row & 63)
      if left != 0 { return row + left.trailingZeroBitCount < rows.upperBound }
      row = (place + 1) << 6
    }
    return false
  }
}
