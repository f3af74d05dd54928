package import NewsCorpus

/// The stems of the terms that some articles use.
///
/// Only words that occur there are stemmed, each once, so the cost does not grow with the corpus's
/// vocabulary. Stems are numbered densely in order of first occurrence.
package struct Stems: Sendable {
  /// A stem's number.
  package typealias Stem = UInt32
  /// Stands for "no content word": a stop word, or a term of other articles.
  package static let none = Stem.max

  private var byTerm: [Stem]
  private var pool = Vocabulary()

  /// Stems the content words of the articles.
  ///
  /// - Complexity: O(*n*) in the running words of the articles.
  package init(
    of corpus: Corpus, in articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let unseen = Stem.max - 1
    var byTerm = [Stem](repeating: unseen, count: corpus.vocabulary.count)
    for term in StopWords.terms(in: corpus.vocabulary) { byTerm[Int(term)] = Self.none }
    let stemmer = EnglishStemmer()
    for article in articles {
      try cancellation.check()
      for word in corpus.articles[article].words {
        let term = corpus.words.terms[word]
        guard byTerm[Int(term)] == unseen else { continue }
        byTerm[Int(term)] = pool.intern(folded: stemmer.stem(corpus.vocabulary.bytes(of: term)))
      }
    }
    for term in byTerm.indices where byTerm[term] == unseen { byTerm[term] = Self.none }
    self.byTerm = byTerm
  }

  /// The number of distinct stems.
  package var count: Int { pool.count }

  /// The stem of a term; `Stems.none` for stop words and for terms the articles do not use.
  package subscript(term: Vocabulary.Term) -> Stem { byTerm[Int(term)] }

  /// A stem as a string.
  package func string(of stem: Stem) -> String { pool.string(of: stem) }
}
