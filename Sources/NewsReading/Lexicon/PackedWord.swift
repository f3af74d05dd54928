import NewsCorpus

/// A word of up to sixteen bytes in two integers: equal when its bytes are, without a `String`.
struct PackedWord: Equatable, Sendable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The longest word that fits, in bytes.
  static let longest = 16

  /// The word of no bytes.
  init() {}

  /// Packs `bytes[range]`, which must not be longer than `longest`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { append(bytes[index]) }
  }

  /// Adds a byte at the end; beyond `longest` the first ones are lost.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  /// A hash whose upper bits are the well mixed ones.
  @inline(__always)
  var hash: UInt64 { (low ^ (high &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15 }
}
