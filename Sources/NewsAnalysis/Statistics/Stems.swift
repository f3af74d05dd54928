package import NewsCorpus

/// The stems of the terms that some articles use.
///
/// Only words that occur there are stemmed, each once, so the cost does not grow with the corpus's
/// vocabulary. Stems are numbered densely in order of first occurrence. Forms of one lemma have one stem: `fell` that
/// of `fall`; `twelve` and `12`, `2,500` and `2500` are one each.
package struct Stems: Sendable {
  /// A stem's number.
  package typealias Stem = UInt32
  /// Stands for "no content word": a stop word, or a term of other articles.
  package static let none = Stem.max

  /// For each stem its entry in the lexicon; nil where that does not know it.
  let entries: [Lexicon.Entry?]
  private let byTerm: [Stem]
  private let pool: Vocabulary

  /// Stems the content words of the articles.
  ///
  /// - Complexity: O(*n* + *v* log *l*) for *n* running words with *v* stems, in a lexicon of *l*.
  package init(
    of corpus: Corpus, in articles: [ArticleOrdinal], cancellation: Cancellation
  ) throws(Cancelled) {
    let unseen = Stem.max - 1
    var byTerm = [Stem](repeating: unseen, count: corpus.vocabulary.count)
    for term in StopWords.terms(in: corpus.vocabulary) { byTerm[Int(term)] = Self.none }
    let stemmer = EnglishStemmer()
    let lemmatiser = Lemmatiser.english
    var pool = Vocabulary()
    for article in articles {
      try cancellation.check()
      for word in corpus.articles[article].words {
        let term = corpus.words.terms[word]
        guard byTerm[Int(term)] == unseen else { continue }
        let form = Array(corpus.vocabulary.bytes(of: term))
        byTerm[Int(term)] = pool.intern(folded: Self.stem(of: form, stemmer, lemmatiser))
      }
    }
    for term in byTerm.indices where byTerm[term] == unseen { byTerm[term] = Self.none }
    self.byTerm = byTerm
    self.pool = pool
    entries = (0..<pool.count).map { Lexicon.entry(of: pool.bytes(of: Stem($0))) }
  }

  /// The number of distinct stems.
  package var count: Int { pool.count }

  /// The stem of a term; `Stems.none` for stop words and for terms the articles do not use.
  package subscript(term: Vocabulary.Term) -> Stem { byTerm[Int(term)] }

  /// The stem of a folded word that no article need have.
  ///
  /// - Complexity: O(*n*) in its length, besides opening the stemmer.
  static func stem(of form: [UInt8]) -> [UInt8] {
    stem(of: form, EnglishStemmer(), Lemmatiser.english)
  }

  private static func stem(
    of form: [UInt8], _ stemmer: borrowing EnglishStemmer, _ lemmatiser: Lemmatiser
  ) -> [UInt8] {
    digits(of: form) ?? stemmer.stem(lemmatiser.lemma(of: form)[...])
  }

  /// The digits of a number as a word or in figures; nil for other words.
  private static func digits(of form: [UInt8]) -> [UInt8]? {
    if let first = form.first, first >= 0x30 && first <= 0x39 { return form.filter { $0 != 0x2C } }
    return numberWords[form].map { Array("\($0)".utf8) }
  }

  // `one` is mostly a pronoun.
  private static let numberWords: [[UInt8]: Int] = {
    let words = "two three four five six seven eight nine ten eleven twelve".split(separator: " ")
    return Dictionary(uniqueKeysWithValues: words.enumerated().map { (Array($1.utf8), $0 + 2) })
  }()

  /// How rare a stem is in English, see `Lexicon.rarity`.
  func rarity(of stem: Stem) -> Double {
    entries[Int(stem)].map { Lexicon.rarity(of: $0) } ?? Lexicon.rarest
  }

  /// Whether a stem is a number.
  func isNumber(_ stem: Stem) -> Bool {
    bytes(of: stem).first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }

  /// The bytes of a stem.
  func bytes(of stem: Stem) -> ArraySlice<UInt8> { pool.bytes(of: stem) }

  /// The number of a stem; nil when the articles do not use it.
  func find(_ stem: Span<UInt8>) -> Stem? { pool.find(folded: stem) }

  /// A stem as a string.
  package func string(of stem: Stem) -> String { pool.string(of: stem) }
}
