import NewsCorpus

/// Rows that are about a topic by their words or by their label: `about dollars` finds “$5” too.
final class LabelSelection: Selection {
  private let words: HitSelection
  private let topics: [[String]]
  private let label: (Corpus, Int) -> UInt32?
  private let relation: Relation
  private let evaluation: Evaluation

  /// Makes a selection of the rows that are about topics by `words` or by their label.
  init(
    _ words: HitSelection, topics: [[String]], label: @escaping (Corpus, Int) -> UInt32?,
    of relation: Relation, _ evaluation: Evaluation
  ) {
    self.words = words
    self.topics = topics
    self.label = label
    self.relation = relation
    self.evaluation = evaluation
  }

  var estimate: Int { words.estimate * 2 + 8 }
  var notes: [Note] { words.notes }
  var emptiness: Note? { words.emptiness }
  var explanation: Fact { words.explanation }

  func rows() throws(EvaluationError) -> Found {
    let own = try words.rows()
    let labelled = try labelled()
    guard !labelled.isEmpty else { return own }
    return Found(
      rows: RowList(
        HeldRows.distinct(
          Array(own.rows) + labelled, below: relation.allRows(in: evaluation.corpus).count),
        isAscending: true),
      hits: own.hits)
  }

  /// The rows whose label is one of the topics.
  private func labelled() throws(EvaluationError) -> [UInt32] {
    let corpus = evaluation.corpus
    let wanted = Set(topics.map { lemmas($0) })
    var known: [UInt32: Bool] = [:]
    var rows: [UInt32] = []
    for (turn, row) in relation.allRows(in: corpus).enumerated() {
      try evaluation.patience.check(turn: turn)
      guard let number = label(corpus, Int(row)) else { continue }
      let isWanted =
        known[number]
        ?? UnitNames.names(of: corpus.strings[number])
        .contains { wanted.contains(lemmas(PhraseWords.split($0))) }
      known[number] = isWanted
      if isWanted { rows.append(row) }
    }
    return rows
  }

  private func lemmas(_ words: [String]) -> String {
    words.map { evaluation.corpus.inflections.lemma(ofWord: $0) }.joined(separator: " ")
  }
}
