/// Eight bytes looked at in one step, for the loops that read every byte of a corpus.
///
/// Each test answers with the top bit of every byte that meets it.
public struct ByteWord {
  /// The bytes, the first one lowest.
  public let bits: UInt64

  // Computed, so that other modules see the numbers and not a global.
  @inlinable static var low: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var sevens: UInt64 { 0x7F7F_7F7F_7F7F_7F7F }

  /// The bytes at a position; the caller has checked that eight are there.
  @inlinable @inline(__always)
  public init(_ bytes: Span<UInt8>, at i: Int) {
    precondition(i >= 0 && i + 8 <= bytes.count)
    // Inside the bounds just checked, and any bits make an integer.
    bits = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self))
  }

  /// Eight bytes that are at hand, the first one lowest.
  @inlinable @inline(__always)
  public init(_ bits: UInt64) { self.bits = bits }

  /// Bytes of one value.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 {
    let x = bits ^ (UInt64(byte) &* Self.low)
    return ~(((x & Self.sevens) &+ Self.sevens) | x | Self.sevens)
  }

  /// Bytes from 0x00 to 0x1F.
  @inlinable @inline(__always)
  public var controls: UInt64 {
    ~(((bits & Self.sevens) &+ 0x6060_6060_6060_6060) | bits) & ~Self.sevens
  }

  /// Bytes from 0x80 to 0xFF.
  @inlinable @inline(__always)
  public var notASCII: UInt64 { bits & ~Self.sevens }

  /// Letters of ASCII.
  @inlinable @inline(__always)
  public var letters: UInt64 {
    Self.between(0x61, 0x7A, bits | 0x2020_2020_2020_2020) & ~bits & ~Self.sevens
  }

  /// Capital letters of ASCII.
  @inlinable @inline(__always)
  public var capitals: UInt64 { Self.between(0x41, 0x5A, bits) & ~bits & ~Self.sevens }

  /// The top bit of every byte from `first` to `last`, both ASCII, whatever the top bit was.
  @inlinable @inline(__always)
  static func between(_ first: UInt8, _ last: UInt8, _ bits: UInt64) -> UInt64 {
    let plain = bits & sevens
    let fromFirst = plain &+ UInt64(0x80 - first) &* low
    let afterLast = plain &+ UInt64(0x7F - last) &* low
    return fromFirst & ~afterLast
  }
}

extension Span<UInt8> {
  /// The position of the next newline, or the end.
  ///
  /// - Complexity: O(*n*) in the distance, eight bytes a step.
  package func newline(from start: Int) -> Int {
    var i = start
    while i + 8 <= count {
      let found = ByteWord(self, at: i).equal(to: 0x0A)
      if found != 0 { return i + found.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < count, self[i] != 0x0A { i += 1 }
    return i
  }
}
