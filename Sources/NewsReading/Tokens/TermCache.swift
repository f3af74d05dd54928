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
  private var slots = [Slot](repeating: Slot(), count: 8192)

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
    let slot = Int(truncatingIfNeeded: word.hash >> 51)
    if slots[slot].word == word { return slots[slot].term }
    let term = vocabulary.intern(bytes, range)
    slots[slot] = Slot(word: word, term: term)
    return term
  }
}
