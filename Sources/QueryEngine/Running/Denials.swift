import NewsCorpus

/// What somebody denied must not read as what they said.
struct Denials {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// Says which rows report what their speaker denies, where the words stand without their cue.
  ///
  /// It finds "she denied that talks were held"; it does not find "she said it was untrue that …".
  ///
  /// - Complexity: O(*n*) in the number of rows.
  func note(on set: RowSet) throws(EvaluationError) -> Note? {
    guard let quotation = set.relation.quotation else { return nil }
    if let shown = set.shown?.map(\.name), !shown.contains("text") || shown.contains("cue") {
      return nil
    }
    let corpus = evaluation.corpus
    var isDenial: [ArraySlice<UInt8>: Bool] = [:]
    var rows: [Int] = []
    var count = 0
    var firstCue = ""
    for (position, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: position)
      let number = quotation(row)
      let own = corpus.quotations[number]
      guard own.kind == .indirect, !own.cue.isEmpty else { continue }
      let cue = corpus.bytes(own.cue, of: corpus.article(ofQuotation: number))
      let denies = isDenial[cue] ?? Self.denies(cue, corpus)
      isDenial[cue] = denies
      guard denies else { continue }
      count += 1
      if rows.isEmpty { firstCue = String(decoding: cue, as: UTF8.self) }
      if rows.count < 5 { rows.append(position + 1) }
    }
    return count == 0 ? nil : .denied(rows: rows, count: count, cue: firstCue)
  }

  private static func denies(_ cue: ArraySlice<UInt8>, _ corpus: Corpus) -> Bool {
    PhraseWords.split(String(decoding: cue, as: UTF8.self)).contains {
      denials.contains(corpus.inflections.lemma(ofWord: $0))
    }
  }

  private static let denials: Set<String> = ["deny", "dispute", "refute", "rebut", "disavow"]
}
