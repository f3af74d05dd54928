package import NewsCorpus

/// The traits of every term of a vocabulary.
///
/// - Complexity: making one reads all word lists once; `extend` costs one look-up for each new term.
package struct Lexicon: Sendable {
  private var known: Vocabulary
  private var knownTraits: [TermTraits] = []
  /// The traits by term number.
  private(set) var traits: [TermTraits] = []

  /// Reads the word lists.
  package init() {
    known = Vocabulary(capacity: 12_000)
    knownTraits.reserveCapacity(12_000)
    for list in Self.lists { enter(list) }
  }

  /// Every word list of the reader.
  static var lists: [WordList] {
    CoreWords.lists + NamingWords.lists + SpeechWords.lists + QuantityWords.lists
  }

  /// Looks up the terms that have come into `vocabulary` since the last call.
  package mutating func extend(to vocabulary: Vocabulary) {
    while traits.count < vocabulary.count {
      let bytes = vocabulary.bytes(of: Vocabulary.Term(traits.count))
      traits.append(lookUp(Array(bytes)))
    }
  }

  /// The traits of a term that the lexicon has been extended to; none for marks.
  @inline(__always)
  func traits(of term: Vocabulary.Term) -> TermTraits {
    Int(term) < traits.count ? traits[Int(term)] : []
  }

  /// The traits of a folded word.
  func lookUp(_ folded: [UInt8]) -> TermTraits {
    var found: TermTraits = []
    if let term = known.find(folded: folded) { found = knownTraits[Int(term)] }
    // "-ly" makes adverbs of adjectives: "formally" is one, "family" is in the list of exceptions.
    if found.isSubset(of: .common), folded.count > 4, folded.suffix(2) == [0x6C, 0x79] {
      found.formUnion(.adverb)
    }
    return found
  }

  private mutating func enter(_ list: WordList) {
    list.words.withUTF8Buffer { buffer in
      let bytes = unsafe Span(_unsafeElements: buffer)
      var start = 0
      for index in 0...bytes.count {
        guard index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A else { continue }
        if index > start { enter(known.intern(folded: bytes, start..<index), list.traits) }
        start = index + 1
      }
    }
  }

  private mutating func enter(_ term: Vocabulary.Term, _ traits: TermTraits) {
    if Int(term) < knownTraits.count {
      knownTraits[Int(term)].formUnion(traits)
    } else {
      knownTraits.append(traits)
    }
  }
}
