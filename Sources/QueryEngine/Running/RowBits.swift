/// A set of rows as bits.
struct RowBits {
  private var bits: [UInt64]

  /// The rows of a list.
  init(_ rows: RowList) {
    bits = []
    for row in rows { insert(row) }
  }

  /// Adds a row.
  mutating func insert(_ row: UInt32) {
    let place = Int(row >> 6)
    if place >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: max(place + 1 - bits.count, bits.count)))
    }
    bits[place] |= 1 << UInt64(row & 63)
  }

  /// The rows, ascending.
  var rows: [UInt32] {
    var rows: [UInt32] = []
    for (place, word) in bits.enumerated() {
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
}
