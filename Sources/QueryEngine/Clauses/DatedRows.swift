import NewsCorpus
import QueryLanguage

/// Rows between two days: of the article's date; of dates, their own.
struct DatedRows: BoundClause {
  let text: String
  /// The first day and the last, in days since 1 January 1970.
  let first: Int
  let last: Int

  var days: ClosedRange<Int>? { first...max(first, last) }

  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    if let days = relation.days { return try ownDays(days, relation, evaluation) }
    let corpus = evaluation.corpus
    var undated: [ArticleOrdinal] = []
    let articles = corpus.articles
    let members = articles.indices.filter { article in
      guard let date = articles.date(of: article) else {
        undated.append(article)
        return false
      }
      return date.daysSinceEpoch <= last && date.lastDaySinceEpoch >= first
    }
    let notes = undated.first.map { first in
      [
        Note.undatedArticles(count: undated.count, of: corpus.articles.count, first: first)
      ]
    }
    return ArticleSelection(
      ArticleSet(members, of: corpus.articles.count), of: relation, evaluation, notes: notes ?? [])
  }

  private func ownDays(
    _ days: Relation.Days, _ relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection {
    let source = RowSource(evaluation.corpus)
    let all = relation.allRows(in: evaluation.corpus)
    var rows: [UInt32] = []
    var open = 0
    for (turn, row) in all.enumerated() {
      try evaluation.patience.check(turn: turn)
      guard let own = days.range(source, Int(row)) else {
        open += 1
        continue
      }
      if own.lowerBound <= last, own.upperBound >= first { rows.append(row) }
    }
    return RowSelection(
      RowList(rows, isAscending: true),
      notes: open == 0 ? [] : [.openDates(count: open, of: all.count, relation.words)],
      explanation: "whose own day lies there")
  }
}
