import NewsCorpus

/// What a pattern hit in some rows, or the pattern alone, whose hits are looked for once somebody asks for them: most
/// results are counted or listed, and never seen as a concordance.
struct RowHits: Sendable {
  enum Source: Sendable {
    /// The hits, ascending; there may be others than those in the rows.
    case found([Match])
    /// A pattern for which the rows' own text was tested.
    case sought(BoundPattern)
  }

  let source: Source
  /// What the rows are.
  let relation: Relation
  /// The rows that were kept for it.
  var rows: RowList

  /// Hits that are known; nil where there are none.
  init?(_ hits: [Match], in rows: RowList, of relation: Relation) {
    guard !hits.isEmpty else { return nil }
    (source, self.relation, self.rows) = (.found(hits), relation, rows)
  }

  /// A pattern whose hits nobody has asked for.
  init(seeking pattern: BoundPattern, in rows: RowList, of relation: Relation) {
    (source, self.relation, self.rows) = (.sought(pattern), relation, rows)
  }
}

extension Relation.Placing {
  /// The running words of a row.
  func words(of row: Int, _ source: RowSource) -> Range<Int> {
    words?(source.corpus, row)
      ?? source.corpus.words(in: span(source, row), of: article(source, row))
  }
}

extension Corpus {
  /// The text of an article without its title; empty where there is no more than that.
  func bodySpan(of article: ArticleOrdinal) -> TextSpan {
    let own = articles[article]
    guard own.paragraphs.count > 1 else { return .none }
    let body = paragraphs[own.paragraphs.lowerBound + 1].span
    return TextSpan(Int(body.lower), own.textRange.count)
  }
}
