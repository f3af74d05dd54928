import NewsCorpus

/// Rows that are known one by one: those of speakers, those on some days.
final class RowSelection: Selection {
  private let own: RowList
  let notes: [Note]
  let emptiness: Note?
  let explanation: Fact

  init(_ rows: RowList, notes: [Note] = [], emptiness: Note? = nil, explanation: Fact) {
    own = rows
    self.notes = notes
    self.emptiness = emptiness
    self.explanation = explanation
  }

  var estimate: Int { own.count }
  func rows() -> Found { Found(rows: own) }
}
