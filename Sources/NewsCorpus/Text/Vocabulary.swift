/// The distinct folded word forms of a corpus, each with a dense number.
///
/// No `String` is made on the way from text to number.
public struct Vocabulary: Sendable {
  /// A term's number, dense from 0 in order of first occurrence.
  public typealias Term = UInt32

  @usableFromInline var forms: BytePool

  /// Makes an empty vocabulary with room for about `capacity` terms.
  package init(capacity: Int = 2048) { forms = BytePool(capacity: capacity) }

  /// The number of distinct terms.
  @inlinable
  package var count: Int { forms.count }

  /// The number of the term that `bytes[range]` folds to, entered when it is new.
  ///
  /// - Complexity: O(*n*) in the length of the range, amortised.
  @inlinable
  package mutating func intern(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Term {
    let start = forms.pool.count
    Folding.fold(bytes, range, into: &forms.pool)
    return forms.enterTail(from: start)
  }

  /// The number of an already folded term, entered when it is new.
  package mutating func intern(folded: [UInt8]) -> Term { intern(folded: folded.span) }

  /// The number of an already folded term, entered when it is new.
  package mutating func intern(folded: Span<UInt8>) -> Term { forms.enter(folded) }

  /// The number of an already folded term; nil when it does not occur.
  package func find(folded: [UInt8]) -> Term? { find(folded: folded.span) }

  /// The number of an already folded term; nil when it does not occur.
  package func find(folded: Span<UInt8>) -> Term? {
    let term = forms.find(folded)
    return term == BytePool.none ? nil : term
  }

  /// The term that a word as typed folds to; nil when it does not occur.
  package func find(_ word: String) -> Term? { find(folded: Folding.folded(word)) }

  /// The folded bytes of a term.
  package func bytes(of term: Term) -> ArraySlice<UInt8> { forms[term] }

  /// The folded form of a term as a string.
  package func string(of term: Term) -> String { String(decoding: forms[term], as: UTF8.self) }
}
