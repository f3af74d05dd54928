/// The distinct folded word forms of a corpus, each with a dense number.
///
/// An open-addressing table over one pool of bytes: a term costs its bytes and 12 to 20 more, and no
/// `String` is made on the way from text to number.
public struct Vocabulary: Sendable {
  /// A term's number, dense from 0 in order of first occurrence.
  public typealias Term = UInt32

  @usableFromInline var pool: [UInt8] = []
  @usableFromInline var starts: [UInt32] = [0]
  // High half: the hash's upper bits. Low half: the term's number plus one; 0 is an empty slot.
  @usableFromInline var slots: [UInt64]
  @usableFromInline var mask: Int
  @usableFromInline var scratch: [UInt8] = []

  /// Makes an empty vocabulary with room for about `capacity` terms.
  package init(capacity: Int = 2048) {
    var size = 1 << 12
    while size < capacity * 2 { size <<= 1 }
    slots = Array(repeating: 0, count: size)
    mask = slots.count - 1
    scratch.reserveCapacity(64)
  }

  /// The number of distinct terms.
  @inlinable
  package var count: Int { starts.count - 1 }

  /// The number of the term that `bytes[range]` folds to, entered when it is new.
  ///
  /// - Complexity: O(*n*) in the length of the range, amortised.
  @inlinable
  package mutating func intern(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Term {
    scratch.removeAll(keepingCapacity: true)
    Folding.fold(bytes, range, into: &scratch)
    return internScratch()
  }

  /// The number of an already folded term, entered when it is new.
  package mutating func intern(folded: [UInt8]) -> Term {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: folded)
    return internScratch()
  }

  /// The number of an already folded term; nil when it does not occur.
  package func find(folded: [UInt8]) -> Term? { find(folded: folded.span) }

  /// The number of an already folded term; nil when it does not occur.
  package func find(folded: Span<UInt8>) -> Term? {
    let hash = Self.hash(folded)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry >> 32 == hash >> 32, isEqual(Int(entry & 0xFFFF_FFFF) - 1, folded) {
        return Term(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
      }
      slot = (slot + 1) & mask
    }
  }

  /// The term that a word as typed folds to; nil when it does not occur.
  package func find(_ word: String) -> Term? { find(folded: Folding.folded(word)) }

  /// The folded bytes of a term.
  package func bytes(of term: Term) -> ArraySlice<UInt8> {
    pool[Int(starts[Int(term)])..<Int(starts[Int(term) + 1])]
  }

  /// The folded form of a term as a string.
  package func string(of term: Term) -> String { String(decoding: bytes(of: term), as: UTF8.self) }

  @inlinable
  mutating func internScratch() -> Term {
    let hash = Self.hash(scratch.span)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if entry >> 32 == hash >> 32, isEqual(Int(entry & 0xFFFF_FFFF) - 1, scratch.span) {
        return Term(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
      }
      slot = (slot + 1) & mask
    }
    return insertScratch(hash: hash, slot: slot)
  }

  @usableFromInline
  mutating func insertScratch(hash: UInt64, slot: Int) -> Term {
    let term = Term(count)
    pool.append(contentsOf: scratch)
    starts.append(UInt32(clamping: pool.count))
    slots[slot] = (hash >> 32) << 32 | UInt64(term + 1)
    if count * 2 > slots.count { grow() }
    return term
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    let newMask = larger.count - 1
    for term in 0..<count {
      let range = Int(starts[term])..<Int(starts[term + 1])
      let hash = Self.hash(pool.span.extracting(range))
      var slot = Int(truncatingIfNeeded: hash) & newMask
      while larger[slot] != 0 { slot = (slot + 1) & newMask }
      larger[slot] = (hash >> 32) << 32 | UInt64(term + 1)
    }
    slots = larger
    mask = newMask
  }

  @inlinable
  func isEqual(_ term: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(starts[term])
    guard Int(starts[term + 1]) - start == bytes.count else { return false }
    let own = pool.span
    for index in 0..<bytes.count where own[start + index] != bytes[index] { return false }
    return true
  }

  /// FNV-1a over the bytes with a final mix, so that both halves of the hash are usable.
  @inlinable
  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
    }
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }
}
