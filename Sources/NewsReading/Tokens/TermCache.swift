import NewsCorpus

/// The terms of words met before, by their bytes as written: spares most words folding, hashing and the
/// look-up in the vocabulary's large tables.
///
/// Words of up to sixteen bytes are their own key, so no hash can mistake one for another. A large corpus
/// has more words than are worth keeping: then a new one takes the place of another.
struct TermCache: Sendable {
  private var terms = OpenTable<PackedWord, Vocabulary.Term>(capacity: 1280, absent: Token.noTerm)

  /// The term of the word `bytes[range]`, entered into the vocabulary when it is new.
  ///
  /// - Complexity: O(1) for words met before; else that of the vocabulary.
  @inline(__always)
  mutating func term(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Vocabulary.Term {
    guard range.count <= PackedWord.longest else { return vocabulary.intern(bytes, range) }
    return term(PackedWord(bytes, range), in: bytes, range, addingTo: &vocabulary)
  }

  /// The term of a word that is packed already.
  @inline(__always)
  mutating func term(
    _ word: PackedWord, in bytes: Span<UInt8>, _ range: Range<Int>,
    addingTo vocabulary: inout Vocabulary
  ) -> Vocabulary.Term {
    let known = terms[word]
    if known != Token.noTerm { return known }
    let term = vocabulary.intern(bytes, range)
    keep(word, term)
    return term
  }

  private mutating func keep(_ word: PackedWord, _ term: Vocabulary.Term) {
    if terms.isFull, terms.count >= Self.most {
      terms.replace(word, term)
    } else {
      terms[word] = term
    }
  }

  /// So many words of 100 MB of news are worth keeping; with a quarter of them more is looked up anew.
  private static let most = 80_000
}
