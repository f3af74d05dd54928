package import NewsCorpus

/// Whether words that someone is said to have spoken stand in the articles, and how.
///
///     QuotationCheck("The timing is not related to the attacks", by: nil, in: corpus).verdict  // .altered
package struct QuotationCheck: Sendable {
  /// What became of the words.
  package enum Verdict: Sendable, CaseIterable {
    /// Word for word.
    case exact
    /// Nothing changed, but words are left out in between.
    case trimmed
    /// Words are changed, put in or left out.
    case altered
    /// Put together from passages that do not belong together.
    case spliced
    /// Found, but the article has somebody else say it.
    case attributedToOther
    /// Found, but as the article's own words.
    case notQuoted
    /// Not found.
    case notFound
  }

  /// A passage that has the words, or some of them.
  package struct Passage: Sendable {
    /// Its article.
    package let article: ArticleOrdinal
    /// The sentence of its first matching word, as a number of the corpus.
    package let sentence: Int
    /// From the first to the last matching word.
    package let span: TextSpan
    /// The quotation it stands in, as a number of the corpus; nil for the article's own words.
    package let quotation: Int?
    /// The words as given against the passage, in runs: missing ones are the article's.
    package let differences: [WordDifference]
    /// How many of the words as given match.
    package let matchingWords: Int
    /// Whether the quotation begins before the passage.
    package let isTrimmedAtStart: Bool
    /// Whether the quotation goes on after the passage.
    package let isTrimmedAtEnd: Bool
  }

  /// What became of the words.
  package let verdict: Verdict
  /// Where they are, the best passage first; for spliced words the passages in the order of the words;
  /// empty when they were not found.
  package let passages: [Passage]

  /// Looks for words as typed, said `by` someone or by anyone.
  ///
  /// Case, accents and quotation marks do not matter; `…` stands for words left out.
  /// - Complexity: O(*p* log *p*) in the occurrences of the words in the corpus.
  package init(_ text: String, by speaker: String? = nil, in corpus: Corpus) {
    let search = PassageSearch(text, in: corpus)
    let found = search.passages()
    guard let best = found.first, best.matchingWords * 2 >= search.words.count else {
      let pieces = search.splice(found)
      let covered = pieces.reduce(0) { $0 + $1.matchingWords }
      let isSpliced = pieces.count > 1 && covered * 5 >= search.words.count * 4
      verdict = isSpliced ? .spliced : .notFound
      passages = isSpliced ? pieces : []
      return
    }
    if best.matchingWords * 5 < search.words.count * 4 {
      let pieces = search.splice(found)
      let covered = pieces.reduce(0) { $0 + $1.matchingWords }
      if pieces.count > 1, covered * 5 >= search.words.count * 4 {
        verdict = .spliced
        passages = pieces
        return
      }
    }
    let alike = found.filter { $0.matchingWords == best.matchingWords }
    let bySpeaker = speaker.map { name in
      alike.filter { Self.isSaid($0, by: name, in: corpus) }
    }
    let first = bySpeaker?.first ?? alike.first { $0.quotation != nil } ?? best
    passages = [first] + alike.filter { $0.span != first.span || $0.article != first.article }
    if first.quotation == nil {
      verdict = .notQuoted
    } else if let bySpeaker, bySpeaker.isEmpty {
      verdict = .attributedToOther
    } else if first.differences.allSatisfy({ $0.kind == .equal }) {
      verdict = .exact
    } else {
      verdict = first.differences.contains { $0.kind == .added } ? .altered : .trimmed
    }
  }

  /// Whether every word of a name is among those the article gives for the passage's speaker.
  private static func isSaid(_ passage: Passage, by name: String, in corpus: Corpus) -> Bool {
    guard let quotation = passage.quotation, let number = corpus.quotations[quotation].speaker
    else {
      return false
    }
    let speaker = corpus.speakers[Int(number)]
    var known = Set(PhraseWords.split(corpus.strings[speaker.text]).map { Folding.folded($0) })
    for span in [speaker.label, speaker.role, speaker.affiliation] {
      let written = corpus.string(span, of: passage.article)
      known.formUnion(PhraseWords.split(written).map { Folding.folded($0) })
    }
    let asked = PhraseWords.split(name).map { Folding.folded($0) }
    return !asked.isEmpty && asked.allSatisfy(known.contains)
  }
}
