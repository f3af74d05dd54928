import NewsCorpus

/// The clause of a pattern: rows whose text holds it.
struct HeldPattern: BoundClause {
  let pattern: BoundPattern
  let text: String
  /// What a hit may not cross, where that is more than the row; then the row is the one in which it begins.
  var bounds: TextBounds?

  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    try selection(of: pattern, in: relation, evaluation)
  }

  private func selection(
    of pattern: BoundPattern, in relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    let search = try PatternSearch(pattern, in: evaluation.corpus, evaluation.patience)
    let missing = search.missing
    let emptiness = missing.isEmpty ? nil : evaluation.notFound(missing)
    if bounds == nil, case .parts(let parts) = relation.ownText, let finding = relation.finding {
      return PartSelection(search, parts, finding, relation, evaluation, emptiness: emptiness)
    }
    var within = bounds ?? .sentence
    if bounds == nil, case .bounded(let own) = relation.ownText { within = own }
    return HitSelection(search, within: within, relation, evaluation, emptiness: emptiness)
  }

  func otherSpellings(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> [Note] {
    guard case .phrase(let phrase) = pattern else { return [] }
    var notes: [Note] = []
    for variant in Contractions.variants(of: PhraseWords.split(phrase)) {
      let text = variant.reduce("") { text, word in
        text + (text.isEmpty || word.hasPrefix("'") || word.hasPrefix("’") ? "" : " ") + word
      }
      let count = try selection(of: .phrase(text), in: relation, evaluation).rows().rows.count
      if count > 0 { notes.append(.alsoWritten(text, count: count, relation.words)) }
    }
    return notes
  }
}
