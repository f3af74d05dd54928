import NewsCorpus

/// Rows that hold hits of patterns: one of several groups of patterns, of which all must hit.
///
/// The rarest pattern is searched first, and where few rows are left to look at, the words around them are
/// read instead of the index.
final class HitSelection: Selection {
  /// How rows belong to hits.
  enum Manner {
    /// A row must hold a hit.
    case holding
    /// A row must be about what is hit.
    case about
  }

  private let groups: [[PatternSearch]]
  private let manner: Manner
  private let bounds: TextBounds
  private let isInBodies: Bool
  private let relation: Relation
  private let evaluation: Evaluation
  let emptiness: Note?

  private init(
    _ groups: [[PatternSearch]], _ manner: Manner, _ bounds: TextBounds, isInBodies: Bool,
    _ relation: Relation, _ evaluation: Evaluation, emptiness: Note?
  ) {
    self.groups = groups
    self.manner = manner
    self.bounds = bounds
    self.isInBodies = isInBodies
    self.relation = relation
    self.evaluation = evaluation
    self.emptiness = emptiness
  }

  /// Rows that are about one of several topics, each of words of which all must occur.
  convenience init(
    about topics: [[CompiledPattern]], in relation: Relation, _ evaluation: Evaluation
  ) {
    let missing = topics.flatMap { $0 }.flatMap(\.missing)
    self.init(
      topics.map { $0.map { .words($0) } }, .about, .sentence, isInBodies: false, relation,
      evaluation,
      emptiness: missing.isEmpty || topics.count > 1 ? nil : evaluation.notFound(missing))
  }

  /// Rows between whose bounds a pattern hits.
  convenience init(
    _ search: PatternSearch, within bounds: TextBounds, isInBodies: Bool = false,
    _ relation: Relation, _ evaluation: Evaluation, emptiness: Note? = nil
  ) {
    self.init(
      [[search]], .holding, bounds, isInBodies: isInBodies, relation, evaluation,
      emptiness: emptiness)
  }

  var estimate: Int {
    groups.reduce(0) { sum, group in
      sum + (group.map { $0.estimate(in: evaluation.corpus) }.min() ?? 0)
    }
  }

  var explanation: Fact {
    if manner == .about {
      let forms = groups.flatMap { $0 }.flatMap { search -> [String] in
        guard case .words(let pattern) = search else { return [] }
        return pattern.elements.flatMap { $0.terms ?? [] }
          .map { evaluation.corpus.vocabulary.string(of: $0) }
      }
      return
        "any of the forms \(list: Array(forms.prefix(12))); index, about \(count: estimate) hits"
    }
    return groups.first?.first?.explanation(estimate) ?? "nothing"
  }

  func rows() throws(EvaluationError) -> Found { try rows(scope: nil) }

  func filter(_ candidates: RowList) throws(EvaluationError) -> Found {
    guard let scope = scope(of: candidates) else { return try filterByRows(candidates) }
    let own = try rows(scope: scope)
    return Found(rows: candidates.intersection(own.rows), hits: own.hits)
  }

  /// The words of the articles of some rows, where reading them costs less than the index.
  private func scope(of candidates: RowList) -> [Range<Int>]? {
    let corpus = evaluation.corpus
    guard let placing = relation.placing, placing.all == nil, candidates.isAscending,
      candidates.count <= max(64, estimate)
    else { return nil }
    let source = RowSource(corpus)
    var scope: [Range<Int>] = []
    var words = 0
    // Each word costs about a third of what a posting costs.
    let most = estimate * 3
    for row in candidates {
      let own = corpus.articles[placing.article(source, Int(row))].words
      guard scope.last != own else { continue }
      words += own.count
      if words > most { return nil }
      scope.append(own)
    }
    return scope
  }

  private func rows(scope: [Range<Int>]?) throws(EvaluationError) -> Found {
    var found: Found?
    for group in groups {
      let own = try rows(of: group, scope)
      guard let earlier = found else {
        found = own
        continue
      }
      var both = try RowBits(earlier.rows, evaluation.patience)
      try both.insert(own.rows, evaluation.patience)
      found = Found(
        rows: RowList(try both.rows(evaluation.patience), isAscending: true),
        hits: earlier.hits + own.hits)
    }
    return found ?? Found(rows: .none)
  }

  private func rows(
    of group: [PatternSearch], _ scope: [Range<Int>]?
  ) throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    guard let finding = relation.finding else { return Found(rows: .none) }
    var rows: RowList?
    var kept: [Match] = []
    let order = group.enumerated().sorted {
      ($0.element.estimate(in: corpus), $0.offset) < ($1.element.estimate(in: corpus), $1.offset)
    }
    for (_, search) in order {
      var hits = try search.matches(in: corpus, within: bounds, scope: scope, evaluation.patience)
      if isInBodies {
        var bodies = BodyCursor(corpus)
        hits = hits.filter { bodies.holds($0.words.lowerBound) }
      }
      let found: [UInt32]
      if manner == .about, let about = finding.about {
        found = try about(hits, corpus, evaluation.patience)
      } else {
        found = try finding.holding(hits, corpus, evaluation.patience)
      }
      let own = RowList(found, isAscending: true)
      rows = rows.map { $0.intersection(own) } ?? own
      if kept.isEmpty { kept = hits } else { kept += hits }
      if rows?.isEmpty == true { break }
    }
    return Found(rows: rows ?? .none, hits: kept)
  }
}

extension PatternSearch {
  /// What is looked for, for `explain`.
  func explanation(_ estimate: Int) -> Fact {
    if case .regex(let pattern) = self {
      return "what the expression \(pattern.source) matches; every text is read"
    }
    if case .near(_, _, let within) = self {
      return
        "these words near each other\(within.map { " within \($0) words" } ?? ""), in any order; index, at most \(count: estimate) hits"
    }
    return
      "these words in this order\(staysInSentence ? " inside one sentence" : ""); index, at most \(count: estimate) hits"
  }
}
