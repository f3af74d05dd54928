import NewsCorpus
import QueryLanguage

/// Keeps the rows for which a condition holds; those of which it cannot be said are counted in a note.
struct ConditionFilter {
  private let condition: Condition
  private let evaluation: Evaluation

  init(_ condition: Condition, _ evaluation: Evaluation) {
    self.condition = condition
    self.evaluation = evaluation
  }

  /// Filters what a pipeline has come to.
  func apply(to progress: inout Progress) throws(EvaluationError) {
    let set = progress.set
    var (kept, rest) = try lookedUp(in: set)
    if !rest.isEmpty {
      let left = Condition.and(rest)
      let predicate = try compiler(kept).predicate(left)
      let (holding, passedOver) = try rows(of: kept, predicate)
      if passedOver > 0 {
        progress.notes.append(
          .passedOver(count: passedOver, of: kept.count, fields: left.fieldNames))
      }
      if let note = try hedgedNote(left, kept, predicate) { progress.notes.append(note) }
      kept = kept.with(holding)
      for pattern in left.soughtPatterns() {
        kept.hits.append(RowHits(seeking: pattern, in: holding, of: kept.relation))
      }
    }
    progress.set = kept
    if progress.base != nil, !kept.relation.isTable { progress.base = kept }
  }

  /// The rows for which a predicate holds, and for how many it cannot be said.
  private func rows(
    of set: RowSet, _ predicate: Predicate
  ) throws(EvaluationError) -> (RowList, passedOver: Int) {
    var kept: [UInt32] = []
    var passedOver = 0
    var turn = 0
    for row in set.rows {
      turn += 1
      try evaluation.patience.check(turn: turn)
      switch try predicate(Int(row)) {
      case .holds: kept.append(row)
      case .unknown: passedOver += 1
      case .fails: break
      }
    }
    return (RowList(kept, isAscending: set.rows.isAscending), passedOver)
  }

  /// What the index answers of the condition, and the parts that are left.
  private func lookedUp(in set: RowSet) throws(EvaluationError) -> (RowSet, [Condition]) {
    guard set.derived == nil, set.rows.isAscending else { return (set, condition.conjuncts) }
    let (selections, rest) = try lookups(on: set.relation)
    var kept = set
    for selection in TermEvaluation.planned(selections) {
      let found = try selection.filter(kept.rows)
      kept.rows = found.rows
      if let own = RowHits(found.hits, in: found.rows, of: kept.relation) { kept.hits.append(own) }
    }
    return (kept, rest)
  }

  /// The parts of the condition that the index answers as selections, and those that it does not.
  func lookups(
    on relation: Relation
  ) throws(EvaluationError) -> (selections: [any Selection], rest: [Condition]) {
    var rest: [Condition] = []
    var selections: [any Selection] = []
    for part in condition.conjuncts {
      var selection: (any Selection)?
      if case .contains(let field, let pattern) = part {
        selection = try TextSelection.make(field, pattern, relation, evaluation)
      } else {
        selection = TermSelection(part, evaluation)
      }
      if let selection { selections.append(selection) } else { rest.append(part) }
    }
    return (selections, rest)
  }

  private func compiler(_ set: RowSet) -> PredicateCompiler {
    PredicateCompiler(
      relation: set.relation, source: set.source(in: evaluation.corpus), evaluation: evaluation)
  }

  /// Says when rows were left out only because their numbers are hedged, wherever in the condition the
  /// number is asked for.
  private func hedgedNote(
    _ condition: Condition, _ set: RowSet, _ predicate: Predicate
  ) throws(EvaluationError) -> Note? {
    guard let (field, wanted) = condition.exactNumber, let isHedged = field.isHedged else {
      return nil
    }
    var compiler = compiler(set)
    compiler.ignoresHedges = true
    let source = compiler.source
    let loose = try compiler.predicate(condition)
    var examples: [String] = []
    var count = 0
    var turn = 0
    for row in set.rows {
      turn += 1
      try evaluation.patience.check(turn: turn)
      let row = Int(row)
      guard isHedged(source, row), try loose(row) == .holds, try predicate(row) != .holds else {
        continue
      }
      count += 1
      if examples.count < 2, let text = set.relation.field("text")?.value(source, row).plain {
        examples.append(text)
      }
    }
    return count == 0
      ? nil
      : .hedged(
        count: count, of: set.count, examples: examples, field: field.name, number: wanted)
  }
}
