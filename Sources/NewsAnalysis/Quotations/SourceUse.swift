package import NewsCorpus

/// What an article takes from one of its sources, or through it.
package struct SourceUse: Sendable {
  /// The quotations of the source, by their numbers in the corpus, ascending.
  package private(set) var quotations: [Int] = []
  /// The quotations of others that came through it, likewise.
  package private(set) var relayed: [Int] = []

  private let article: ArticleOrdinal

  /// Gathers what a speaker, by number, is used for.
  ///
  /// - Complexity: O(*q* + *v* log *m*) for *q* quotations of the article, *v* of which were relayed, and *m* mentions.
  package init(of speaker: Int, in corpus: Corpus) {
    let own = corpus.speakers[speaker]
    article = ArticleOrdinal(own.article)
    for number in corpus.articles[article].quotations {
      let quotation = corpus.quotations[number]
      if quotation.speaker == UInt32(speaker) { quotations.append(number) }
      guard !quotation.via.isEmpty, quotation.speaker != UInt32(speaker) else { continue }
      let isRelayer =
        if let name = own.name { corpus.name(at: quotation.via, of: article) == name } else {
          Folding.folded(corpus.string(quotation.via, of: article))
            == Folding.folded(corpus.string(own.label, of: article))
        }
      if isRelayer { relayed.append(number) }
    }
  }

  /// How many words the quotations of the source have.
  package func words(in corpus: Corpus) -> Int {
    quotations.reduce(0) { sum, number in
      corpus.parts(ofQuotation: number).reduce(sum) { $0 + corpus.words(in: $1, of: article).count }
    }
  }

  /// Through whom the source's words came, as written, each once.
  package func relayers(in corpus: Corpus) -> [String] {
    var relayers: [String] = []
    for number in quotations where !corpus.quotations[number].via.isEmpty {
      let via = corpus.string(corpus.quotations[number].via, of: article)
      if !relayers.contains(via) { relayers.append(via) }
    }
    return relayers
  }
}

extension Corpus {
  /// The name that is mentioned at a span of an article, by its number; nil where none is.
  ///
  /// - Complexity: O(log *n*) in the number of the article's mentions.
  func name(at span: TextSpan, of article: ArticleOrdinal) -> UInt32? {
    mention(at: span, of: article).map { mentions[$0].name }
  }

  /// The first mention that shares text with a span of an article, by its number; nil where none does.
  ///
  /// - Complexity: O(log *n*) in the number of the article's mentions.
  func mention(at span: TextSpan, of article: ArticleOrdinal) -> Int? {
    let own = articles[article].mentions
    var (low, high) = (own.lowerBound, own.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.upper <= span.lower { low = middle + 1 } else { high = middle }
    }
    return low < own.upperBound && mentions[low].span.overlaps(span) ? low : nil
  }
}
