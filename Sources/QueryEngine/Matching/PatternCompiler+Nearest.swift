import NewsCorpus
import QueryLanguage

extension PatternCompiler {
  /// Up to three words of the corpus close to one that does not occur, with their counts.
  ///
  /// - Complexity: O(*v* · *m*) for *v* terms and a word of *m* letters; only asked after an empty result.
  func nearest(to word: String) -> [(text: String, count: Int)] {
    let limit = max(1, word.count / 4)
    guard word.count >= 3 else { return [] }
    var found: [(distance: Int, count: Int, term: Vocabulary.Term)] = []
    let folded = Folding.folded(word)
    let wanted = String(decoding: folded, as: UTF8.self)
    for number in 0..<corpus.vocabulary.count {
      let term = Vocabulary.Term(number)
      let bytes = corpus.vocabulary.bytes(of: term)
      guard abs(bytes.count - folded.count) <= limit else { continue }
      let distance = editDistance(String(decoding: bytes, as: UTF8.self), wanted)
      if distance <= limit { found.append((distance, corpus.index.count(of: term), term)) }
    }
    found.sort { ($0.distance, -$0.count, $0.term) < ($1.distance, -$1.count, $1.term) }
    return found.prefix(3).map { (corpus.vocabulary.string(of: $0.term), $0.count) }
  }
}
