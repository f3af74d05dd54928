/// Eight bytes looked at in one step, for the loops that read every byte of a corpus.
///
/// Each test answers with the top bit of every byte that meets it.
struct ByteWord {
  let bits: UInt64

  private static let low: UInt64 = 0x0101_0101_0101_0101
  private static let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The bytes at a position; the caller has checked that eight are there.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at i: Int) {
    precondition(i >= 0 && i + 8 <= bytes.count)
    // Inside the bounds just checked, and any bits make an integer.
    bits = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self))
  }

  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let x = bits ^ (UInt64(byte) &* Self.low)
    return ~(((x & Self.sevens) &+ Self.sevens) | x | Self.sevens)
  }

  /// Bytes from 0x00 to 0x1F.
  @inline(__always)
  var controls: UInt64 {
    ~(((bits & Self.sevens) &+ 0x6060_6060_6060_6060) | bits) & ~Self.sevens
  }

  /// Bytes from 0x80 to 0xFF.
  @inline(__always)
  var notASCII: UInt64 { bits & ~Self.sevens }
}

extension Span<UInt8> {
  /// The position of the next newline, or the end.
  func newline(from start: Int) -> Int {
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
