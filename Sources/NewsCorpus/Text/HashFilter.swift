/// A set of hashes of which only a bit each is kept: what it does not have is surely not in the set, what it has may be.
///
/// Small enough to stay in the nearest cache, it stands before a table that is asked for things it mostly does not have.
public struct HashFilter: Sendable {
  @usableFromInline var bits: [UInt64]
  @usableFromInline let shift: UInt64

  /// Makes a filter with `2^size` bits, of which at most an eighth should be taken.
  @inlinable
  public init(size: Int) {
    precondition((6...20).contains(size))
    bits = Array(repeating: 0, count: 1 << (size - 6))
    shift = UInt64(64 - size)
  }

  /// Enters a hash whose upper bits are the well mixed ones.
  @inlinable @inline(__always)
  public mutating func insert(_ hash: UInt64) {
    let place = hash >> shift
    bits[Int(place >> 6)] |= 1 << (place & 63)
  }

  /// Whether a hash may have been entered.
  @inlinable @inline(__always)
  public func mayContain(_ hash: UInt64) -> Bool {
    let place = hash >> shift
    return bits[Int(place >> 6)] & 1 << (place & 63) != 0
  }
}
