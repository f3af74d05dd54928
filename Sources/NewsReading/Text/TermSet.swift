import NewsCorpus

/// A term as the key of a table.
struct TermKey: TableKey {
  // The term plus one.
  private var number: UInt32

  init(_ term: Vocabulary.Term) { number = term &+ 1 }

  static var empty: TermKey { TermKey(.max) }
  var hash: UInt64 { UInt64(number) &* 0x9E37_79B9_7F4A_7C15 }
}

/// Some terms of an article.
struct TermSet {
  private var terms = OpenTable<TermKey, Bool>(capacity: 10, absent: false)

  mutating func insert(_ term: Vocabulary.Term) { terms[TermKey(term)] = true }

  func contains(_ term: Vocabulary.Term) -> Bool { terms[TermKey(term)] }
}
