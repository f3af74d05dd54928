import NewsCorpus

/// The terms of words met before, by their bytes as written: spares most words folding, hashing and the
/// look-up in the vocabulary's large tables.
///
/// A slot holds the word that used it last. Words of up to sixteen bytes are their own key, so no hash
/// can mistake one for another.
struct TermCache: Sendable {
  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var term: Vocabulary.Term = 0
  }
  private var slots = [Slot](repeating: Slot(), count: 8192)

  /// The term of the word `bytes[range]`, entered into the vocabulary when it is new.
  ///
  /// - Complexity: O(1) for words met before; else that of the vocabulary.
  @inline(__always)
  mutating func term(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Vocabulary.Term {
    guard range.count <= 16 else { return vocabulary.intern(bytes, range) }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for index in range {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(bytes[index])
    }
    let mixed = (low ^ (high &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed >> 51)
    if slots[slot].low == low, slots[slot].high == high { return slots[slot].term }
    let term = vocabulary.intern(bytes, range)
    slots[slot] = Slot(low: low, high: high, term: term)
    return term
  }
}
