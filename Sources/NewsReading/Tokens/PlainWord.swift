import NewsCorpus

/// A word of one to fifteen ASCII letters between spaces: nearly nine in ten of a news text.
///
/// Found, and packed for the look-up of its term, in a few steps of eight bytes; what else a word can
/// hold (points, apostrophes, accents, digits) is `Tokeniser`'s to read.
struct PlainWord {
  var length: Int
  var shape: Token.Shape
  var packed: PackedWord

  /// The plain word that starts at `start`; nil when something else does.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at start: Int, end: Int) {
    guard start + 16 <= end else { return nil }
    let first = ByteWord(bytes, at: start)
    let others = ~first.letters & 0x8080_8080_8080_8080
    guard others & 0x80 == 0 else { return nil }
    let capitals: UInt64
    let next: UInt64
    if others != 0 {
      let shift = others.trailingZeroBitCount & ~7
      length = shift >> 3
      next = first.bits >> UInt64(shift) & 0xFF
      let own: UInt64 = 1 << UInt64(shift) &- 1
      packed = PackedWord(low: first.bits & own, high: 0)
      capitals = first.capitals & own
    } else {
      let second = ByteWord(bytes, at: start + 8)
      let others = ~second.letters & 0x8080_8080_8080_8080
      guard others != 0 else { return nil }
      let shift = others.trailingZeroBitCount & ~7
      length = 8 + shift >> 3
      next = second.bits >> UInt64(shift) & 0xFF
      let own: UInt64 = 1 << UInt64(shift) &- 1
      packed = PackedWord(low: first.bits, high: second.bits & own)
      capitals = first.capitals | (second.capitals & own) >> 1
    }
    guard next == 0x20 || next == 0x2C else { return nil }
    let upper = capitals.nonzeroBitCount
    shape = capitals & 0x80 != 0 ? .capitalised : []
    if upper < length { shape.insert(.hasLowercase) }
    if upper >= 2 && upper == length { shape.insert(.allCapitals) }
  }
}
