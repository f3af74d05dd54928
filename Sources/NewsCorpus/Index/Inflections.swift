import Synchronization

/// Which word forms of a vocabulary are inflections of one lemma.
package final class Inflections: Sendable {
  // For each form the number of its class, and for each class its forms.
  private let classes: [UInt32]
  private let starts: [UInt32]
  private let forms: [Vocabulary.Term]
  private let lemmas: Vocabulary
  private let lemmatiser: Lemmatiser

  /// Finds the lemma of every term.
  ///
  /// - Complexity: O(*n*) in the bytes of the vocabulary.
  init(of vocabulary: Vocabulary) {
    lemmatiser = Lemmatiser.english
    var lemmas = Vocabulary()
    var classes: [UInt32] = []
    classes.reserveCapacity(vocabulary.count)
    for term in 0..<vocabulary.count {
      let form = Array(vocabulary.bytes(of: Vocabulary.Term(term)))
      classes.append(lemmas.intern(folded: lemmatiser.lemma(of: form)))
    }
    var starts = [UInt32](repeating: 0, count: lemmas.count + 1)
    for number in classes { starts[Int(number) + 1] += 1 }
    for number in 0..<lemmas.count { starts[number + 1] += starts[number] }
    var cursors = starts
    var forms = [Vocabulary.Term](repeating: 0, count: vocabulary.count)
    for (term, number) in classes.enumerated() {
      forms[Int(cursors[Int(number)])] = Vocabulary.Term(term)
      cursors[Int(number)] += 1
    }
    self.classes = classes
    self.starts = starts
    self.forms = forms
    self.lemmas = lemmas
  }

  /// The number of distinct lemmas.
  package var lemmaCount: Int { lemmas.count }

  /// The number of a term's lemma.
  package func lemma(of term: Vocabulary.Term) -> UInt32 { classes[Int(term)] }

  /// A lemma as a string.
  package func string(ofLemma lemma: UInt32) -> String { lemmas.string(of: lemma) }

  /// The terms that are forms of a lemma.
  package func forms(ofLemma lemma: UInt32) -> ArraySlice<Vocabulary.Term> {
    forms[Int(starts[Int(lemma)])..<Int(starts[Int(lemma) + 1])]
  }

  /// The terms of the vocabulary that are inflected forms of a word as typed; empty when there are none.
  package func forms(of word: String) -> [Vocabulary.Term] {
    let folded = Folding.folded(word)
    guard let lemma = lemmas.find(folded: lemmatiser.lemma(of: folded)) else { return [] }
    return Array(forms(ofLemma: lemma))
  }

  /// The lemma of a word as typed, whether it occurs or not.
  package func lemma(ofWord word: String) -> String {
    String(decoding: lemmatiser.lemma(of: Folding.folded(word)), as: UTF8.self)
  }
}

/// The inflections of a corpus, found once, when they are first asked for; shared by its copies.
final class LazyInflections: Sendable {
  private let found = Mutex<Inflections?>(nil)

  func value(of vocabulary: Vocabulary) -> Inflections {
    found.withLock { found in
      if let known = found { return known }
      let made = Inflections(of: vocabulary)
      found = made
      return made
    }
  }
}
