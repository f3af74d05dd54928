import NewsCorpus

/// Words and phrases of a list, found by their words in a corpus.
struct PhraseList: Sendable {
  // By the first word the others, the longest phrase first.
  private var phrases: [Vocabulary.Term: [[Vocabulary.Term]]] = [:]

  /// Looks up the phrases of a list that has one a line; those with a word that the corpus does not have
  /// are left out.
  ///
  /// - Complexity: O(*n*) in the words of the list.
  init(lines: String, in vocabulary: Vocabulary) {
    self.init(lines.split(separator: "\n").map(String.init), in: vocabulary)
  }

  /// Looks up phrases.
  init(_ list: [String], in vocabulary: Vocabulary) {
    for phrase in list {
      let words = PhraseWords.split(phrase)
      let terms = words.compactMap { vocabulary.find($0) }
      guard let first = terms.first, terms.count == words.count else { continue }
      phrases[first, default: []].append(Array(terms.dropFirst()))
    }
    for first in Array(phrases.keys) { phrases[first]?.sort { $0.count > $1.count } }
  }

  /// The word behind the longest phrase that begins with the first of some running words; nil when none does.
  ///
  /// - Complexity: O(1): the phrases are few and short.
  func end(at words: Range<Int>, in corpus: Corpus) -> Int? {
    guard let first = words.first, let all = phrases[corpus.words.terms[first]] else { return nil }
    for rest in all where rest.count < words.count {
      let end = first + 1 + rest.count
      if corpus.words.terms[first + 1..<end].elementsEqual(rest) { return end }
    }
    return nil
  }

  /// Whether one of the phrases stands among some running words.
  ///
  /// - Complexity: O(*n*) in the words.
  func occurs(in words: Range<Int>, of corpus: Corpus) -> Bool {
    words.contains { end(at: $0..<words.upperBound, in: corpus) != nil }
  }
}
