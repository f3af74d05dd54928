/// What a saved file tells of an article besides its text: everything here may be unknown.
package struct ArticleDetails: Sendable {
  /// The publication; nil when the text does not give it.
  package var outlet: String?
  /// The byline's names in order; empty when the text gives none.
  package var authors: [String] = []
  /// The day it appeared, as precisely as known.
  package var date: CivilDate?
  /// Its address on the web.
  package var url: String?
  /// The file it was loaded from, as the user gave it; `file.jsonl:7` for the seventh line.
  package var path: String
  /// A remark that goes with the article, such as that it is a retelling.
  package var note: String?
  /// Whether the text is not the original's but retells it.
  package var isRetelling = false
  /// Where title, outlet, authors and date were found.
  package var evidence: [Evidence] = []
  /// The lines that were left out, and why.
  package var dropped: [DroppedLine] = []
  /// What loading had to repair: `read as windows-1252`.
  package var warnings: [String] = []

  /// Makes details of which nothing is known.
  package init(path: String = "") { self.path = path }

  /// The details of an article of a corpus, to be changed.
  package init(_ known: KnownDetails) {
    outlet = known.outlet
    authors = known.authors
    date = known.date
    url = known.url
    path = known.path
    note = known.note
    isRetelling = known.isRetelling
    evidence = known.evidence
    dropped = known.dropped
    warnings = known.warnings
  }
}

extension Columns {
  /// Takes the details of an article apart into rows and strings.
  mutating func enter(_ details: ArticleDetails) -> DetailsRow {
    DetailsRow(
      outlet: details.outlet.map { strings.enter($0) } ?? StringTable.none,
      url: details.url.map { strings.append($0) } ?? StringTable.none,
      path: strings.append(details.path),
      note: details.note.map { strings.enter($0) } ?? StringTable.none,
      date: PackedDate(details.date),
      authors: Self.append(details.authors.map { strings.enter($0) }, to: &authors),
      evidence: Self.append(
        details.evidence.map { EvidenceRow($0, in: &strings) }, to: &evidence),
      dropped: Self.append(details.dropped.map { DroppedRow($0, in: &strings) }, to: &dropped),
      warnings: Self.append(details.warnings.map { strings.enter($0) }, to: &warnings),
      isRetelling: details.isRetelling)
  }

  private static func append<Row>(_ rows: [Row], to column: inout [Row]) -> RowRange {
    let first = column.count
    column.append(contentsOf: rows)
    return RowRange(first..<column.count)
  }
}
