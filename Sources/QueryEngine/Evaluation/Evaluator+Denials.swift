import NewsCorpus

/// What somebody denied must not read as what they said.
extension Evaluator {
  /// Says which rows report what their speaker denies, where the words stand without their cue.
  ///
  /// It finds "she denied that talks were held"; it does not find "she said it was untrue that …".
  ///
  /// - Complexity: O(*n*) in the number of rows.
  func noteDenials(_ progress: inout Progress) {
    guard case .rows(let set) = progress.answer, set.noun == .quotes else { return }
    if let shown = set.shown?.map(\.name), !shown.contains("text") || shown.contains("cue") {
      return
    }
    let denied = set.rows.indices.filter { isDenied(Int(set.rows[$0])) }
    guard let first = denied.first else { return }
    let rows = denied.prefix(5).map { NumberText.grouped($0 + 1) }.joined(separator: ", ")
    let more = denied.count > 5 ? " and \(NumberText.grouped(denied.count - 5)) more" : ""
    let cue = corpus.quotations[Int(set.rows[first])].cue
    let word = corpus.string(cue, of: corpus.article(of: .quotes, row: Int(set.rows[first])))
    progress.notes.append(
      denied.count == 1
        ? "row \(rows) is what its speaker denies (\"\(word)\"): | show speaker, cue, text"
        : "rows \(rows)\(more) are what their speakers deny (\"\(word)\"): | show speaker, cue, text"
    )
  }

  /// Whether reported speech stands behind a verb that denies it.
  private func isDenied(_ row: Int) -> Bool {
    let quotation = corpus.quotations[row]
    guard quotation.kind == .indirect, !quotation.cue.isEmpty else { return false }
    let cue = corpus.string(quotation.cue, of: corpus.article(of: .quotes, row: row))
    return PhraseWords.split(cue).contains {
      Self.denials.contains(corpus.inflections.lemma(ofWord: $0))
    }
  }

  private static let denials: Set<String> = ["deny", "dispute", "refute", "rebut", "disavow"]
}
