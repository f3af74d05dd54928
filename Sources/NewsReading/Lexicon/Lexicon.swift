package import NewsCorpus

/// The traits of every term of a vocabulary.
///
/// - Complexity: making one reads all word lists once; `extend` costs one look-up for each new term.
package struct Lexicon: Sendable {
  private let words: TraitTable
  /// The traits by term number.
  private(set) var traits: [TermTraits] = []

  /// Reads the word lists.
  package init() {
    words = TraitTable(Self.lists)
  }

  /// Every word list of the reader.
  static var lists: [WordList] {
    CoreWords.lists + NamingWords.lists + SpeechWords.lists + QuantityWords.lists
  }

  /// Looks up the terms that have come into `vocabulary` since the last call.
  package mutating func extend(to vocabulary: Vocabulary) {
    while traits.count < vocabulary.count {
      let bytes = vocabulary.bytes(of: Vocabulary.Term(traits.count))
      traits.append(lookUp(bytes.span))
    }
  }

  /// The traits of a term that the lexicon has been extended to; none for marks.
  @inline(__always)
  func traits(of term: Vocabulary.Term) -> TermTraits {
    Int(term) < traits.count ? traits[Int(term)] : []
  }

  /// The traits of each of some tokens: looked up once, they lie next to each other for all who ask.
  func traits(of tokens: [Token]) -> [TermTraits] { tokens.map { traits(of: $0.term) } }

  /// The traits of a folded word.
  private func lookUp(_ folded: Span<UInt8>) -> TermTraits {
    var found = words.traits(of: folded)
    // "-ly" makes adverbs of adjectives: "formally" is one, "family" is in the list of exceptions.
    let count = folded.count
    if found.isSubset(of: .common), count > 4, folded[count - 2] == 0x6C, folded[count - 1] == 0x79
    {
      found.formUnion(.adverb)
    }
    return found
  }
}
