import NewsAnalysis
import NewsCorpus

/// Rows that are sentences of several articles set against each other, and the fields that all such rows have.
enum ComparedRows {
  /// Where a row stands: in the first of its sentences, and in each.
  static func placing(
    _ sentences: @escaping @Sendable (RowSource, Int) -> [Int]
  ) -> Relation.Placing {
    let first: @Sendable (RowSource, Int) -> Int = { sentences($0, $1).first ?? 0 }
    return Relation.Placing(
      article: { $0.corpus.article(ofSentence: first($0, $1)) }, sentence: first,
      span: { $0.corpus.sentences[first($0, $1)].span },
      all: { source, row in
        sentences(source, row).map { sentence in
          Place(
            article: source.corpus.article(ofSentence: sentence),
            span: source.corpus.sentences[sentence].span)
        }
      })
  }

  /// The text of each version, where each stands, and whose it is.
  static func fields(_ sentences: @escaping @Sendable (RowSource, Int) -> [Int]) -> [Field] {
    [
      Field("text", "the sentence of the article that was loaded first") { source, row in
        guard let sentence = sentences(source, row).first else { return [] }
        return source.corpus.bytes(
          source.corpus.sentences[sentence].span,
          of: source.corpus.article(ofSentence: sentence))
      },
      Field("versions", .list, "the sentences of the other articles") { source, row in
        .list(
          sentences(source, row).dropFirst().map { sentence in
            source.corpus.string(
              source.corpus.sentences[sentence].span,
              of: source.corpus.article(ofSentence: sentence))
          })
      },
      Field("count", "how many articles say it") { Double(sentences($0, $1).count) },
      Field("address", .list, "where each of them says it") { source, row in
        .list(sentences(source, row).map { source.corpus.address(ofSentence: $0).description })
      },
      Field("article", .list, "the articles") { source, row in
        .list(
          sentences(source, row).map {
            Address(article: source.corpus.article(ofSentence: $0)).description
          })
      },
      Field("outlet", .list, "their publications") { source, row in
        var outlets: [String] = []
        for sentence in sentences(source, row) {
          let article = source.corpus.article(ofSentence: sentence)
          if let outlet = source.corpus.articles[article].details.outlet, !outlets.contains(outlet)
          {
            outlets.append(outlet)
          }
        }
        return outlets.isEmpty ? .unknown : .list(outlets)
      },
    ]
  }

  /// Compares articles.
  static func compare<Result>(
    _ articles: [ArticleOrdinal], in corpus: Corpus, _ patience: Patience,
    _ compare: (ComparedArticles, Cancellation) throws(Cancelled) -> Result
  ) throws(EvaluationError) -> Result {
    let cancellation = Cancellation(patience.isCancelled)
    do {
      let compared = try ComparedArticles(
        of: corpus, articles: articles, cancellation: cancellation)
      return try compare(compared, cancellation)
    } catch {
      throw .cancelled
    }
  }
}
