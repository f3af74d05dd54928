import NewsCorpus

/// A word of up to sixteen bytes in two integers: equal when its bytes are, without a `String`.
struct PackedWord: TableKey {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The longest word that fits, in bytes.
  static let longest = 16

  /// The word of no bytes.
  init() {}
  static var empty: PackedWord { PackedWord() }

  /// A word of which `low` holds the first eight bytes, the first one lowest, and `high` the others.
  @inline(__always)
  init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

  /// Packs `bytes[range]`, which must not be longer than `longest`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let start = range.lowerBound
    let count = range.count
    guard start + Self.longest <= bytes.count else {
      for place in 0..<count { set(place, bytes[start + place]) }
      return
    }
    // A shift by 64 or more leaves nothing, so a word of no bytes is `.init()`.
    low = ByteWord(bytes, at: start).bits & ~(~0 << UInt64(8 * min(count, 8)))
    high = count > 8 ? ByteWord(bytes, at: start + 8).bits & ~(~0 << UInt64(8 * (count - 8))) : 0
  }

  /// Sets the byte at a place from 0, which must have been empty; places beyond `longest` are none.
  @inline(__always)
  mutating func set(_ place: Int, _ byte: UInt8) {
    if place < 8 {
      low |= UInt64(byte) << UInt64(8 * place)
    } else {
      high |= UInt64(byte) << UInt64(8 * (place - 8) & 63)
    }
  }

  /// A hash whose upper bits are the well mixed ones.
  @inline(__always)
  var hash: UInt64 { (low ^ (high &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15 }
}
