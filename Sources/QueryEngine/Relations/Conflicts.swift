import NewsAnalysis
import NewsCorpus
import QueryLanguage

extension NounWords {
  static let conflicts = NounWords(
    "conflicts", singular: "conflict", habits: ["contradictions", "differences"],
    summary: "what articles say otherwise of one thing: figures, dates and statements")
}

extension Relation {
  /// What articles say otherwise of one thing.
  package static let conflicts = ConflictRows.relation
}

/// The conflicts of a query. A class, so that reading a field copies nothing.
final class ConflictRows: TracedRows {
  private let conflicts: [Conflict]

  var count: Int { conflicts.count }

  private init(_ conflicts: [Conflict]) { self.conflicts = conflicts }

  static let relation: Relation = {
    let sentences: @Sendable (RowSource, Int) -> [Int] = {
      conflict($0, $1)?.accounts.map(\.sentence) ?? []
    }
    var relation = Relation(
      .conflicts,
      examples: ["conflicts in a1, a2 | count", "conflicts | count by kind"],
      fields: fields + ComparedRows.fields(sentences),
      shown: ["difference", "ground", "address", "text", "versions"],
      rows: .compared { (articles, corpus, patience) throws(EvaluationError) in
        let found = try ComparedRows.compare(articles, in: corpus, patience) {
          (compared, cancellation) throws(Cancelled) in
          try ArticleStatements(of: compared, cancellation: cancellation).conflicts
        }
        return (
          RowSet(.conflicts, RowList([0..<found.count]), derived: ConflictRows(found)), nil
        )
      })
    relation.placing = ComparedRows.placing(sentences)
    return relation
  }()

  private static let kind: Field = {
    var kind = Field("kind", .text, "figure, date or statement") { source, row in
      conflict(source, row).map { .text(ConflictText.name(of: $0.kind)) } ?? .unknown
    }
    kind.values = Conflict.Kind.allCases.map(ConflictText.name)
    return kind
  }()

  private static let difference: Field = {
    var difference = Field(
      "difference", .text,
      "value, later value, time, rounding or precision; of statements denial or contrary"
    ) { source, row in
      conflict(source, row).map { .text(ConflictText.name(of: $0.difference)) } ?? .unknown
    }
    difference.values = Conflict.Difference.allCases.map(ConflictText.name)
    return difference
  }()

  private static let fields: [Field] = [
    kind, difference,
    Field("ground", .text, "the words in which they differ, and whose they are") { source, row in
      conflict(source, row).map { .text(ConflictText.ground(of: $0)) } ?? .unknown
    },
    Field("subject", .text, "what is counted or measured; unknown of dates and statements") {
      source, row in
      guard let subject = conflict(source, row)?.subject, !subject.isEmpty else { return .unknown }
      return .text(subject)
    },
    Field("days", "how many days lie between the articles; unknown without their dates") {
      source, row in
      let days = (conflict(source, row)?.accounts ?? []).map { account in
        source.corpus.articles.date(of: account.article)?.daysSinceEpoch
      }
      let known = days.compactMap(\.self)
      guard known.count == days.count, let first = known.min(), let last = known.max() else {
        return .nan
      }
      return Double(last - first)
    },
  ]

  private static func conflict(_ source: RowSource, _ row: Int) -> Conflict? {
    (source.derived as? ConflictRows)?.conflicts[row]
  }

  func origin(_ row: Int) -> Origin {
    Origin(
      relation: .sentences, row: UInt32(clamping: conflicts[row].accounts.first?.sentence ?? 0))
  }
}
