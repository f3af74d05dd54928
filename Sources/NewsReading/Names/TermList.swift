import NewsCorpus

/// The terms of a name in order; up to four, and few names have more, need no storage of their own.
struct TermList: RandomAccessCollection, Equatable {
  private var head = SIMD4<Vocabulary.Term>()
  private var tail: [Vocabulary.Term] = []
  private(set) var endIndex = 0

  init() {}

  var startIndex: Int { 0 }

  subscript(position: Int) -> Vocabulary.Term {
    precondition(position >= 0 && position < endIndex)
    return position < 4 ? head[position] : tail[position - 4]
  }

  mutating func append(_ term: Vocabulary.Term) {
    if endIndex < 4 { head[endIndex] = term } else { tail.append(term) }
    endIndex += 1
  }
}
