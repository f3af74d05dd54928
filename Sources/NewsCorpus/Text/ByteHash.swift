/// A hash of bytes that are added one after the other: FNV-1a with 64 bits.
///
/// Its lower bits are the better mixed ones; a table that takes its slots from the upper ones mixes it once more.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
public struct ByteHash: BitwiseCopyable, Equatable, Sendable {
  /// The hash of what was added so far.
  public var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes the hash of no bytes.
  @inlinable
  public init() {}

  /// Adds a byte.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
