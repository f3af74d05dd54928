package import NewsCorpus

/// Whom articles quote, and how much.
package struct SourceComparison: Sendable {
  /// What one article takes from a source.
  package struct Share: Sendable {
    /// The article.
    package let article: ArticleOrdinal
    /// The quotations, as numbers of the corpus, ascending.
    package let quotations: [Int]
    /// How many words stand inside quotation marks.
    package let wordsQuoted: Int
    /// How many of the quotations are reported without marks.
    package let reported: Int
  }

  /// Someone quoted, across the articles.
  package struct Source: Sendable {
    /// The number of the label in `Corpus.strings`, the same as `Speaker.text`.
    package let text: UInt32
    /// The full name, or the description as written.
    package let label: String
    /// The name's number in the corpus; nil for one who is only described.
    package let name: Int?
    /// Whether the name is withheld.
    package let isAnonymous: Bool
    /// What each article takes from it, in order of the articles.
    package let shares: [Share]
    /// The number of quotations in all articles.
    package var quotationCount: Int { shares.reduce(0) { $0 + $1.quotations.count } }
  }

  /// The sources, those in most articles first, then the most quoted, then in order of the corpus.
  package let sources: [Source]
  /// For each article its quotations without a known speaker; terms in scare quotes left out.
  package let unattributed: [Share]

  /// Compares the sources of articles.
  ///
  /// - Complexity: O(*n*) in the number of quotations and the words in them.
  package init(_ compared: ComparedArticles, cancellation: Cancellation) throws(Cancelled) {
    let corpus = compared.corpus
    var order: [UInt32] = []
    var speakers: [UInt32: Speaker] = [:]
    var quotations: [UInt32: [ArticleOrdinal: [Int]]] = [:]
    var nameless: [Share] = []
    for article in compared.articles {
      try cancellation.check()
      var unknown: [Int] = []
      for number in corpus.articles[article].quotations {
        let row = corpus.quotations[number]
        guard row.kind != .scare else { continue }
        guard let speaker = row.speaker.map({ corpus.speakers[Int($0)] }) else {
          unknown.append(number)
          continue
        }
        if speakers[speaker.text] == nil {
          order.append(speaker.text)
          speakers[speaker.text] = speaker
        }
        quotations[speaker.text, default: [:]][article, default: []].append(number)
      }
      nameless.append(Self.share(article, unknown, in: corpus))
    }
    let found = order.enumerated().compactMap { position, text -> (Int, Source)? in
      guard let speaker = speakers[text], let own = quotations[text] else { return nil }
      let shares = own.sorted { $0.key < $1.key }.map { Self.share($0.key, $0.value, in: corpus) }
      let source = Source(
        text: text, label: corpus.strings[text], name: speaker.name.map { Int($0) },
        isAnonymous: speaker.isAnonymous, shares: shares)
      return (position, source)
    }
    sources = found.sorted { a, b in
      let (first, second) = (a.1, b.1)
      if first.shares.count != second.shares.count {
        return first.shares.count > second.shares.count
      }
      if first.quotationCount != second.quotationCount {
        return first.quotationCount > second.quotationCount
      }
      return a.0 < b.0
    }.map(\.1)
    unattributed = nameless
  }

  private static func share(
    _ article: ArticleOrdinal, _ quotations: [Int], in corpus: Corpus
  ) -> Share {
    var words = 0
    var reported = 0
    for number in quotations {
      if corpus.quotations[number].kind == .indirect {
        reported += 1
      } else {
        words += corpus.parts(ofQuotation: number)
          .reduce(0) { $0 + corpus.words(in: $1, of: article).count }
      }
    }
    return Share(article: article, quotations: quotations, wordsQuoted: words, reported: reported)
  }
}
