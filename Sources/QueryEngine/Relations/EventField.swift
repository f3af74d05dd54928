import NewsAnalysis
import NewsCorpus

/// The event that an article tells of.
enum EventField {
  /// The field, for rows that are articles.
  static let field: Field = {
    var field = Field(
      "event", "the event it tells of, by number: articles with the same number tell of the same"
    ) { source, row in
      // A field that is asked for unprepared, as in the overview of an article, waits.
      let events = try? events(of: source.corpus, .never)
      return events.map { Double($0[row]) } ?? .nan
    }.asOrdinal
    field.preparation = { (corpus, patience) throws(EvaluationError) in
      do {
        _ = try events(of: corpus, Cancellation(patience.isCancelled))
      } catch {
        throw .cancelled
      }
    }
    return field
  }()

  /// For each article the number of its event, from 1 on, in the order of the articles.
  private static func events(
    of corpus: Corpus, _ cancellation: Cancellation
  ) throws(Cancelled) -> [UInt32] {
    try corpus.events.value { () throws(Cancelled) in
      try EventClusters(
        of: corpus, articles: Array(corpus.articles.indices), cancellation: cancellation
      ).clusters.map { UInt32($0 + 1) }
    }
  }
}
