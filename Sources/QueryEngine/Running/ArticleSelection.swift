import NewsCorpus

/// Rows of some articles.
final class ArticleSelection: Selection {
  private let own: ArticleSet
  private let relation: Relation
  private let source: RowSource
  private let evaluation: Evaluation
  let notes: [Note]
  let emptiness: Note?

  init(
    _ set: ArticleSet, of relation: Relation, _ evaluation: Evaluation, notes: [Note] = [],
    emptiness: Note? = nil
  ) {
    own = set
    self.relation = relation
    source = RowSource(evaluation.corpus)
    self.evaluation = evaluation
    self.notes = notes
    self.emptiness = emptiness
  }

  var articles: ArticleSet? { own }

  var explanation: Fact {
    "rows of \(count: own.count) of \(counted: source.corpus.articles.count, Relation.articles.words)"
  }

  var estimate: Int {
    let corpus = source.corpus
    guard let range = relation.rowsOfArticle else { return own.count * 16 }
    return own.ordinals.reduce(0) { $0 + range(corpus, $1).count }
  }

  func rows() throws(EvaluationError) -> Found {
    let corpus = source.corpus
    if let range = relation.rowsOfArticle {
      return Found(rows: RowList(own.ordinals.lazy.map { range(corpus, $0) }))
    }
    guard let finding = relation.finding, own.count < corpus.articles.count / 16 else {
      return try filter(relation.allRows(in: corpus))
    }
    let state = FindingState()
    var found = RowBits()
    for article in own.ordinals {
      let whole = TextSpan(0, corpus.articles[article].textRange.count)
      for row in finding.inside(Place(article: article, span: whole), corpus, state) {
        found.insert(row)
      }
    }
    return Found(rows: RowList(try found.rows(evaluation.patience), isAscending: true))
  }

  func filter(_ candidates: RowList) throws(EvaluationError) -> Found {
    guard let placing = relation.placing else { return Found(rows: candidates) }
    if placing.all != nil {
      return Found(
        rows: try candidates.keeping(evaluation.patience) { row in
          relation.places(Int(row), in: source).contains { own.contains($0.article) }
        })
    }
    return Found(
      rows: try candidates.keeping(evaluation.patience) {
        own.contains(placing.article(source, Int($0)))
      })
  }
}
