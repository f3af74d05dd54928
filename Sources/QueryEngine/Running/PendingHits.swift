import NewsCorpus

/// Patterns for which the text of rows was tested, whose hits are looked for once somebody asks for them: most
/// results are counted or listed, and never seen as a concordance.
struct PendingHits: Sendable {
  /// The patterns.
  let patterns: [BoundPattern]
  /// What the rows are.
  let relation: Relation
  /// The rows that were kept.
  let rows: RowList
}

extension RowSet {
  /// The hits of all patterns that found the rows, ascending, each once.
  ///
  /// - Complexity: O(*t*) for *t* bytes of text of rows that were tested, besides the hits known already.
  func allHits(_ evaluation: Evaluation) throws(EvaluationError) -> [Match] {
    var lists = [hits]
    for pending in pending {
      // What later steps left out is not looked at.
      let isNarrowed = pending.relation == relation && count < pending.rows.count
      let tested = isNarrowed ? rows : pending.rows
      for pattern in pending.patterns {
        lists.append(try pending.relation.hits(of: pattern, in: tested, evaluation))
      }
    }
    return Hits.merged(lists)
  }
}

extension Relation {
  /// The hits of a pattern in the rows' own text, ascending, each once.
  fileprivate func hits(
    of pattern: BoundPattern, in rows: RowList, _ evaluation: Evaluation
  ) throws(EvaluationError) -> [Match] {
    guard let placing else { return [] }
    let (corpus, patience) = (evaluation.corpus, evaluation.patience)
    let source = RowSource(corpus)
    let search = PartSearch(try PatternSearch(pattern, in: corpus, patience), evaluation)
    var hits: [Match] = []
    for (turn, row) in rows.enumerated() {
      try patience.check(turn: turn)
      let article = placing.article(source, Int(row))
      for part in ownParts(corpus, Int(row)) {
        try search.appendMatches(in: part, of: article, to: &hits)
      }
    }
    return Set(hits).sorted()
  }

  /// The parts of its article's text that are a row's own.
  private func ownParts(_ corpus: Corpus, _ row: Int) -> [TextSpan] {
    switch ownText {
    case .parts(let parts): parts(corpus, row)
    case .bounded(.body): [corpus.bodySpan(of: row)]
    case .bounded: placing.map { [$0.span(RowSource(corpus), row)] } ?? []
    case nil: []
    }
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

extension Condition {
  /// The patterns one of which a row's own text holds where the condition does: not those that it must not hold.
  func soughtPatterns(isDenied: Bool = false) -> [BoundPattern] {
    switch self {
    case .or(let parts), .and(let parts): parts.flatMap { $0.soughtPatterns(isDenied: isDenied) }
    case .not(let inner): inner.soughtPatterns(isDenied: !isDenied)
    case .contains(let field, let pattern) where field.isOwnText && !isDenied: [pattern]
    case .matches(let field, let pattern) where field.isOwnText && !isDenied: [.regex(pattern)]
    case .among(let field, _, let patterns, _) where field.isOwnText && !isDenied:
      patterns.map { .regex($0) }
    default: []
    }
  }
}

extension Field {
  /// Whether it is the text that stands in the corpus as the row's own.
  fileprivate var isOwnText: Bool { lookup == .words || lookup == .bodyWords }
}
