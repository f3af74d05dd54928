import NewsCorpus

/// The terms of words met before, by their bytes as written: spares most words folding, hashing and the
/// look-up in the vocabulary's large tables.
///
/// A slot holds the word that used it last. Words of up to sixteen bytes are their own key, so no hash
/// can mistake one for another.
struct TermCache: Sendable {
  private struct Slot {
    var word = PackedWord()
    var term: Vocabulary.Term = 0
  }
  private var slots = [Slot](repeating: Slot(), count: 1 << 11)
  private var shift: UInt64 = 64 - 11
  private var misses = 0

  /// The term of the word `bytes[range]`, entered into the vocabulary when it is new.
  ///
  /// - Complexity: O(1) for words met before; else that of the vocabulary.
  @inline(__always)
  mutating func term(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Vocabulary.Term {
    guard range.count <= PackedWord.longest else { return vocabulary.intern(bytes, range) }
    return term(PackedWord(bytes, range), bytes, range, &vocabulary)
  }

  /// The term of a word that is packed already.
  @inline(__always)
  mutating func term(
    _ word: PackedWord, _ bytes: Span<UInt8>, _ range: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Vocabulary.Term {
    let slot = Int(truncatingIfNeeded: word.hash >> shift)
    if slots[slot].word == word { return slots[slot].term }
    misses += 1
    let term = vocabulary.intern(bytes, range)
    slots[slot] = Slot(word: word, term: term)
    if misses > slots.count * 4 { grow() }
    return term
  }

  /// Makes room for the words of a larger corpus; a small one never pays for it.
  private mutating func grow() {
    misses = 0
    guard slots.count < Self.most else { return }
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old { slots[Int(truncatingIfNeeded: slot.word.hash >> shift)] = slot }
  }

  private static let most = 1 << 15
}
