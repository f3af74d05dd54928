import NewsCorpus

/// The tokens of an article, which can be asked for beyond both ends: a text may end in the middle of anything.
struct ArticleTokens: Sendable {
  private let all: [Token]

  init(_ tokens: [Token]) { all = tokens }

  var count: Int { all.count }
  var indices: Range<Int> { all.indices }

  /// The token at `index`; an empty mark beyond the ends.
  @inline(__always)
  subscript(index: Int) -> Token {
    index >= 0 && index < all.count ? all[index] : Self.beyond
  }

  /// Neither word nor number, of no length.
  @inline(__always)
  private static var beyond: Token {
    Token(start: 0, length: 0, kind: .other, shape: [], term: Token.noTerm)
  }
}
