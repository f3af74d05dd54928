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
    // Each label is looked at once; one that begins with another letter than all topics is none of them.
    let letters = Set(topics.compactMap { $0.first.map(Self.letter) } + [0x80])
    var isWanted = [Bool?](repeating: nil, count: corpus.strings.count)
    var rows: [UInt32] = []
    for (turn, row) in relation.allRows(in: corpus).enumerated() {
      try evaluation.patience.check(long: turn)
      guard let label = label(corpus, Int(row)) else { continue }
      let number = Int(label)
      if isWanted[number] == nil {
        isWanted[number] = UnitNames.names(of: corpus.strings[label]).contains { name in
          letters.contains(Self.letter(name))
            && wanted.contains(lemmas(PhraseWords.split(name)))
        }
      }
      if isWanted[number] == true { rows.append(row) }
    }
    return rows
  }

  /// The first letter of a word, whatever its case; the same for all that are not ASCII, which may be folded.
  private static func letter(_ word: String) -> UInt8 {
    let first = word.utf8.first ?? 0
    return first < 0x80 ? first | 0x20 : 0x80
  }

  private func lemmas(_ words: [String]) -> String {
    words.map { evaluation.corpus.inflections.lemma(ofWord: $0) }.joined(separator: " ")
  }
}
