import NewsCorpus

/// Gathers the hits of a set of rows: each pattern's, in the rows for which it was asked.
struct HitSearch {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// The hits of all patterns that found the rows of a set, ascending, each once.
  ///
  /// - Complexity: O(*t*) for *t* bytes of text of rows whose hits nobody has asked for yet, besides the hits known
  ///   already and the rows.
  func hits(of set: RowSet) throws(EvaluationError) -> [Match] {
    var lists: [[Match]] = []
    for own in set.hits {
      let rows = try asked(own, in: set)
      switch own.source {
      case .found(let hits):
        // Rows that are shown hold what is theirs; only those of others must be told apart.
        let areShown = own.relation == set.relation && rows.count == set.count
        lists.append(
          areShown ? hits : try hits.within(places(of: rows, own.relation), evaluation.patience))
      case .sought(let pattern): lists.append(try search(pattern, in: rows, of: own.relation))
      }
    }
    return try Hits.merged(lists, evaluation.patience)
  }

  /// The hits of a set that is about to have other rows, in those that it has.
  func narrowed(_ set: RowSet) throws(EvaluationError) -> [RowHits] {
    var narrowed: [RowHits] = []
    for var own in set.hits {
      own.rows = try asked(own, in: set)
      narrowed.append(own)
    }
    return narrowed
  }

  /// The rows for which hits were asked that are still in a set; those that led to it where it has others.
  private func asked(_ hits: RowHits, in set: RowSet) throws(EvaluationError) -> RowList {
    guard hits.relation == set.relation, set.derived == nil else { return hits.rows }
    if set.hits.count == 1, set.count <= hits.rows.count { return set.rows }
    let own = try RowBits(hits.rows, evaluation.patience)
    return try set.rows.keeping(evaluation.patience) { own.contains(Int($0)) }
  }

  /// The words of rows, ascending.
  private func places(
    of rows: RowList, _ relation: Relation
  ) throws(EvaluationError) -> [Range<Int>] {
    guard let placing = relation.placing else { return [] }
    let source = RowSource(evaluation.corpus)
    var places: [Range<Int>] = []
    places.reserveCapacity(rows.count)
    for (turn, row) in rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let words = placing.words(of: Int(row), source)
      if !words.isEmpty { places.append(words) }
    }
    let isSorted = zip(places, places.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
    if isSorted { return places }
    var sorting = StableSorting(count: places.count, evaluation.patience)
    try sorting.sort(by: places.map { UInt64($0.lowerBound) })
    return sorting.order.map { places[Int($0)] }
  }

  /// The hits of a pattern in the rows' own text, ascending, each once.
  private func search(
    _ pattern: BoundPattern, in rows: RowList, of relation: Relation
  ) throws(EvaluationError) -> [Match] {
    guard let placing = relation.placing else { return [] }
    let (corpus, patience) = (evaluation.corpus, evaluation.patience)
    let source = RowSource(corpus)
    let search = PartSearch(try PatternSearch(pattern, in: corpus, patience), evaluation)
    var hits: [Match] = []
    for (turn, row) in rows.enumerated() {
      try patience.check(turn: turn)
      let article = placing.article(source, Int(row))
      for part in ownParts(of: Int(row), relation) {
        try search.appendMatches(in: part, of: article, to: &hits)
      }
    }
    let isSorted = zip(hits, hits.dropFirst()).allSatisfy { $0 < $1 }
    return isSorted ? hits : try Hits.sorted(hits, patience)
  }

  /// The parts of its article's text that are a row's own.
  private func ownParts(of row: Int, _ relation: Relation) -> [TextSpan] {
    let corpus = evaluation.corpus
    switch relation.ownText {
    case .parts(let parts): return parts(corpus, row)
    case .bounded(.body): return [corpus.bodySpan(of: row)]
    case .bounded: return relation.placing.map { [$0.span(RowSource(corpus), row)] } ?? []
    case nil: return []
    }
  }
}

extension [Match] {
  /// Those of ascending hits that lie in one of some places, which ascend by their beginning, or hold one.
  fileprivate func within(
    _ places: [Range<Int>], _ patience: Patience
  ) throws(EvaluationError) -> [Match] {
    var kept: [Match] = []
    var next = 0
    for (turn, hit) in enumerated() {
      try patience.check(turn: turn)
      while next < places.count, places[next].upperBound <= hit.words.lowerBound { next += 1 }
      var index = next
      while index < places.count, places[index].lowerBound < hit.words.upperBound {
        let place = places[index]
        if place.lowerBound <= hit.words.lowerBound && hit.words.lowerBound < place.upperBound
          || place.lowerBound >= hit.words.lowerBound && place.upperBound <= hit.words.upperBound
        {
          kept.append(hit)
          break
        }
        index += 1
      }
    }
    return kept
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
