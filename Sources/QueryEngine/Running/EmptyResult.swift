import NewsCorpus
import QueryLanguage

/// Says of a term that found nothing how many rows each clause left, and what to try instead.
struct EmptyResult {
  private let term: BoundTerm
  private let relation: Relation
  private let start: RowSet?
  private let evaluation: Evaluation

  init(_ term: BoundTerm, _ relation: Relation, _ start: RowSet?, _ evaluation: Evaluation) {
    self.term = term
    self.relation = relation
    self.start = start
    self.evaluation = evaluation
  }

  /// The notes; the ladder of clauses first, where it says more than the hint behind it.
  func notes() throws(EvaluationError) -> [Note] {
    let all = start ?? RowSet(relation, relation.allRows(in: evaluation.corpus))
    var left = Progress(all)
    var ladder = [Note.LadderStep(text: relation.name, count: all.count)]
    var notes: [Note] = []
    for clause in term.clauses where !left.set.rows.isEmpty {
      let before = left.set
      if let condition = clause.condition {
        try ConditionFilter(condition, evaluation).apply(to: &left)
        ladder.append(.init(text: clause.text, count: left.set.count))
        if left.set.rows.isEmpty, let hint = try nearValues(condition, all) { notes.append(hint) }
        continue
      }
      let selection = try clause.selection(of: relation, evaluation)
      left.set.rows = try selection.filter(before.rows).rows
      ladder.append(.init(text: clause.text, count: left.set.count))
      guard left.set.rows.isEmpty else { continue }
      if let emptiness = selection.emptiness {
        notes.append(emptiness)
      } else if selection is HitSelection || selection is PartSelection,
        let hint = try elsewhere(clause)
      {
        notes.append(hint)
      }
    }
    return term.clauses.count > 1 || notes.isEmpty ? [.ladder(ladder)] + notes : notes
  }

  /// Where the words of a clause do occur, when no row of the noun has them.
  private func elsewhere(_ clause: any BoundClause) throws(EvaluationError) -> Note? {
    let own = Relation.divisions.firstIndex { $0 == relation.column } ?? -1
    for larger in Relation.divisions[(own + 1)...].compactMap(Relations.of) {
      let count = try clause.selection(of: larger, evaluation).rows().rows.count
      guard count > 0 else { continue }
      return .elsewhere(count: count, larger.words, clause: clause.text, relation.words)
    }
    return nil
  }

  /// Says which values a field does have, when a test for one text was the whole condition.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  private func nearValues(
    _ condition: Condition, _ set: RowSet
  ) throws(EvaluationError) -> Note? {
    guard case .compare(let field, .equal, .text(let wanted)) = condition,
      field.kind == .text || field.kind == .lemma
    else { return nil }
    if wanted.lowercased() == "unknown" { return .unknownTakenForText(field: field.name) }
    let values = try values(of: field, set)
    let words = PhraseWords.split(wanted.lowercased())
    let holding = values.filter { value in
      let own = Set(PhraseWords.split(value.lowercased()))
      return !words.isEmpty && words.allSatisfy { own.contains($0) }
    }
    if !holding.isEmpty {
      return .valuesHolding(field: field.name, Array(holding.prefix(3)))
    }
    if values.count <= 8, values.allSatisfy({ $0.utf8.count < 20 }) {
      return values.isEmpty
        ? nil
        : .fieldValues(
          field: field.name, values.map { .init(text: $0, reading: field.reading?($0)) })
    }
    let patience = evaluation.patience
    let near = closest(
      to: wanted, among: values.lazy.prefix { _ in !patience.isCancelled() }, limit: 3)
    try patience.check()
    return near.isEmpty ? nil : .closeValues(Array(near.prefix(3)))
  }

  /// The distinct values of a field; of each number that stands for one only the first row is read.
  private func values(
    of field: Field, _ set: RowSet
  ) throws(EvaluationError) -> [String] {
    let source = set.source(in: evaluation.corpus)
    var seen = Set<String>()
    var codes = Set<UInt32>()
    var values: [String] = []
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      if let code = field.code, !codes.insert(code.of(source, Int(row))).inserted { continue }
      guard case .text(let value) = field.value(source, Int(row)), seen.insert(value).inserted
      else { continue }
      values.append(value)
    }
    return values
  }
}
