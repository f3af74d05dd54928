import NewsAnalysis
import NewsCorpus
import QueryLanguage

extension NounWords {
  static let reuses = NounWords(
    "reuses", singular: "reuse", habits: ["copies"],
    summary: "passages that two of the articles have in nearly the same words, speech aside")
}

extension Relation {
  /// The passages that two articles have in nearly the same words.
  package static let reuses = ReusedRows.relation
}

/// The passages of a query. A class, so that reading a field copies nothing.
final class ReusedRows: TracedRows {
  private let passages: [ReusedPassage]
  private let corpus: Corpus

  var count: Int { passages.count }

  private init(_ passages: [ReusedPassage], in corpus: Corpus) {
    (self.passages, self.corpus) = (passages, corpus)
  }

  static let relation: Relation = {
    let sentence: @Sendable (RowSource, Int) -> Int = { source, row in
      source.corpus.sentence(ofWord: passage(source, row).source.lowerBound)
    }
    var relation = Relation(
      .reuses,
      examples: [
        "reuses in a1, a2 | count", "reuses where kind = verbatim and words > 40 | count",
      ],
      fields: ReuseFields.all, shown: ["source", "target", "kind", "words", "text"],
      rows: .compared { (articles, corpus, patience) throws(EvaluationError) in
        try ReusedRows.set(of: articles, in: corpus, patience)
      })
    relation.placing = Relation.Placing(
      article: { $0.corpus.article(ofSentence: sentence($0, $1)) }, sentence: sentence,
      span: { $0.corpus.span(ofWords: ReusedRows.passage($0, $1).source) },
      all: { source, row in
        let passage = ReusedRows.passage(source, row)
        return [passage.source, passage.target].map { words in
          Place(
            article: source.corpus.article(ofWord: words.lowerBound),
            span: source.corpus.span(ofWords: words))
        }.sorted { ($0.article, $0.span.lower) < ($1.article, $1.span.lower) }
      })
    return relation
  }()

  /// What some articles have taken over from one another, in the order of the articles.
  static func set(
    of articles: [ArticleOrdinal], in corpus: Corpus, _ patience: Patience
  ) throws(EvaluationError) -> (rows: RowSet, limit: Int?) {
    var search = ReuseSearch(of: corpus, articles: articles)
    do {
      let passages = try search.passages(Cancellation(patience.isCancelled))
      return (
        RowSet(.reuses, RowList([0..<passages.count]), derived: ReusedRows(passages, in: corpus)),
        search.isCut ? ReuseSearch.widest : nil
      )
    } catch {
      throw .cancelled
    }
  }

  /// The passage of a row.
  static func passage(_ source: RowSource, _ row: Int) -> ReusedPassage {
    guard let rows = source.derived as? ReusedRows else { return .nowhere }
    return rows.passages[row]
  }

  func origin(_ row: Int) -> Origin {
    let sentence = corpus.sentence(ofWord: passages[row].source.lowerBound)
    return Origin(relation: .sentences, row: UInt32(clamping: sentence))
  }
}

/// The fields of reuses.
private enum ReuseFields {
  static let all: [Field] =
    [
      Field("text", "the passage in the article that has it first") { source, row in
        let words = ReusedRows.passage(source, row).source
        return source.corpus.bytes(
          source.corpus.span(ofWords: words), of: source.corpus.article(ofWord: words.lowerBound))
      },
      Field("version", "the passage in the other article") { source, row in
        let words = ReusedRows.passage(source, row).target
        return source.corpus.bytes(
          source.corpus.span(ofWords: words), of: source.corpus.article(ofWord: words.lowerBound))
      },
      place(
        "source",
        "where it stands in the article that appeared first; where dates do not tell, was loaded first"
      ) { $0.source },
      place("target", "where it stands in the other one") { $0.target },
      Field("kind", .text, "verbatim or edited") { source, row in
        let isVerbatim = ReusedRows.passage(source, row).isVerbatim(in: source.corpus)
        return .text(isVerbatim ? "verbatim" : "edited")
      },
      Field("words", "running words of the passage") {
        Double(ReusedRows.passage($0, $1).source.count)
      },
      Field("likeness", "share of the longer version's words that both have, 0 to 1") {
        rounded(ReusedRows.passage($0, $1).likeness)
      },
      Field("share", "share of the other article's words that stand in it, 0 to 1") {
        source, row in
        let target = ReusedRows.passage(source, row).target
        let article = source.corpus.article(ofWord: target.lowerBound)
        return rounded(Double(target.count) / Double(source.corpus.bodyWords(of: article).count))
      },
      Field("days", "by how many days the other article is later; unknown without both dates") {
        source, row in
        let passage = ReusedRows.passage(source, row)
        guard let first = day(passage.source, in: source.corpus),
          let second = day(passage.target, in: source.corpus)
        else { return .nan }
        return Double(second - first)
      },
      Field(
        "changes", .list,
        "what the other version lacks, and has instead; unknown beyond 3,000 words"
      ) {
        source, row in
        let changes = ReusedRows.passage(source, row).changes(in: source.corpus)
        return changes.isEmpty ? .unknown : .list(changes)
      },
      Field("address", .text, "the same as source") { source, row in
        .text(address(ReusedRows.passage(source, row).source, in: source.corpus))
      },
      Field("article", .list, "both articles") { source, row in
        .list(articles(source, row).map { Address(article: $0).description })
      },
      Field("outlet", .list, "the publications of both") { source, row in
        let outlets = articles(source, row).compactMap { source.corpus.articles[$0].details.outlet }
        return outlets.isEmpty
          ? .unknown : .list(outlets.first == outlets.last ? [outlets[0]] : outlets)
      },
    ]

  private static func place(
    _ name: String, _ summary: String,
    _ words: @escaping @Sendable (ReusedPassage) -> Range<Int>
  ) -> Field {
    Field(name, .text, summary) { source, row in
      .text(address(words(ReusedRows.passage(source, row)), in: source.corpus))
    }
  }

  private static func address(_ words: Range<Int>, in corpus: Corpus) -> String {
    corpus.address(ofSentence: corpus.sentence(ofWord: words.lowerBound)).description
  }

  private static func articles(_ source: RowSource, _ row: Int) -> [ArticleOrdinal] {
    let passage = ReusedRows.passage(source, row)
    return [passage.source, passage.target].map { source.corpus.article(ofWord: $0.lowerBound) }
  }

  /// The day on which the article of some words appeared; nil when it is not known to the day.
  private static func day(_ words: Range<Int>, in corpus: Corpus) -> Int? {
    corpus.articles.date(of: corpus.article(ofWord: words.lowerBound)).flatMap {
      $0.daysSinceEpoch == $0.lastDaySinceEpoch ? $0.daysSinceEpoch : nil
    }
  }

  private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}
