import NewsAnalysis
import NewsCorpus
import QueryLanguage

extension NounWords {
  static let agreements = NounWords(
    "agreements", singular: "agreement",
    summary: "statements that articles make each in words of its own, copies aside")
}

extension Relation {
  /// The statements that several articles make, each in words of its own.
  package static let agreements = AgreementRows.relation
}

/// The agreements of a query. A class, so that reading a field copies nothing.
final class AgreementRows: TracedRows {
  private let agreements: [Agreement]
  /// How many articles were compared.
  private let compared: Int

  var count: Int { agreements.count }

  private init(_ agreements: [Agreement], of compared: Int) {
    (self.agreements, self.compared) = (agreements, compared)
  }

  static let relation: Relation = {
    let sentences: @Sendable (RowSource, Int) -> [Int] = {
      rows($0)?.agreements[$1].sentences ?? []
    }
    var relation = Relation(
      .agreements,
      examples: ["agreements in a1, a2 | count", "agreements | sort by count desc | first 3"],
      fields: ComparedRows.fields(sentences) + [
        Field("likeness", "how much the sentences say the same, 0 to 1; of more than two the mean")
        {
          source, row in
          let score = rows(source)?.agreements[row].score ?? 0
          return (score * 1000).rounded() / 1000
        },
        Field("share", "share of the compared articles that say it, 0 to 1") { source, row in
          guard let rows = rows(source) else { return .nan }
          let share = Double(rows.agreements[row].articles.count) / Double(max(1, rows.compared))
          return (share * 1000).rounded() / 1000
        },
      ], shown: ["address", "likeness", "text", "versions"],
      rows: .compared { (articles, corpus, patience) throws(EvaluationError) in
        let found = try ComparedRows.compare(articles, in: corpus, patience) {
          (compared, cancellation) throws(Cancelled) in
          try ArticleStatements.agreements(of: compared, cancellation: cancellation)
        }
        let rows = AgreementRows(found, of: articles.count)
        return (RowSet(.agreements, RowList([0..<found.count]), derived: rows), nil)
      })
    relation.placing = ComparedRows.placing(sentences)
    return relation
  }()

  private static func rows(_ source: RowSource) -> AgreementRows? {
    source.derived as? AgreementRows
  }

  func origin(_ row: Int) -> Origin {
    Origin(
      relation: .sentences, row: UInt32(clamping: agreements[row].sentences.first ?? 0))
  }
}
