import NewsCorpus

/// Tells whether two sentences are about different people or organisations, however alike they are: one of each is named in
/// one of them and nowhere in the other's article.
///
/// Right for the debts of two companies that one agency rates; wrong where one of them is the other under a name that
/// nothing joins.
struct NamedSubjects {
  private let corpus: Corpus
  private var named: [ArticleOrdinal: Set<UInt32>] = [:]

  init(of corpus: Corpus) { self.corpus = corpus }

  /// Whether each of two sentences of different articles, numbers of the corpus, names somebody unknown to the other.
  ///
  /// - Complexity: O(*n*) in the mentions of the two sentences; in those of their articles when these are first asked for.
  mutating func differ(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (corpus.article(ofSentence: first), corpus.article(ofSentence: second))
    return isUnknown(in: other, first, of: one) && isUnknown(in: one, second, of: other)
  }

  /// Whether a sentence of one article names somebody who is not in another.
  private mutating func isUnknown(
    in other: ArticleOrdinal, _ sentence: Int, of article: ArticleOrdinal
  ) -> Bool {
    let known = names(of: other)
    return corpus.mentions(ofSentence: sentence, article: article, from: 0).contains { mention in
      let name = corpus.mentions[mention].name
      let kind = corpus.names[Int(name)].kind
      return (kind == .person || kind == .organisation) && !known.contains(name)
    }
  }

  private mutating func names(of article: ArticleOrdinal) -> Set<UInt32> {
    if let known = named[article] { return known }
    let names = Set(corpus.articles[article].mentions.map { corpus.mentions[$0].name })
    named[article] = names
    return names
  }
}
