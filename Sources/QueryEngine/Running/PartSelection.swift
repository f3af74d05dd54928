import NewsCorpus

/// Rows that are parts of their article's text, one of which holds a pattern whole.
///
/// Where the hits in a part are those of the whole text that lie in it, they are found once and parted among
/// the rows. Otherwise, as parts of different rows may lie in one another, the pattern is tried in each row by
/// itself, of those that hold its rarest word.
final class PartSelection: Selection {
  private let search: PatternSearch
  private let parts: @Sendable (Corpus, Int) -> [TextSpan]
  private let finding: Relation.Finding
  private let relation: Relation
  private let evaluation: Evaluation
  let emptiness: Note?

  init(
    _ search: PatternSearch, _ parts: @escaping @Sendable (Corpus, Int) -> [TextSpan],
    _ finding: Relation.Finding, _ relation: Relation, _ evaluation: Evaluation,
    emptiness: Note? = nil
  ) {
    self.search = search
    self.parts = parts
    self.finding = finding
    self.relation = relation
    self.evaluation = evaluation
    self.emptiness = emptiness
  }

  var estimate: Int { search.estimate(in: evaluation.corpus) }

  var explanation: Fact { search.explanation(estimate) }

  func rows() throws(EvaluationError) -> Found {
    let (corpus, patience) = (evaluation.corpus, evaluation.patience)
    if search.isBoundless, let rowsOfArticle = relation.rowsOfArticle {
      let hits = try search.matches(in: corpus, within: .body, patience)
      return try rows(holding: hits, rowsOfArticle)
    }
    guard let word = search.rarestWord(in: corpus) else {
      return try found(in: relation.allRows(in: corpus))
    }
    let hits = try PatternMatcher(corpus: corpus, pattern: word).matches(patience)
    let rows = try finding.holding(hits, corpus, patience)
    return try found(in: RowList(rows, isAscending: true))
  }

  func filter(_ candidates: RowList) throws(EvaluationError) -> Found {
    candidates.count <= estimate ? try found(in: candidates) : try filterByRows(candidates)
  }

  /// The rows that hold some of ascending hits, with what they hold.
  ///
  /// - Complexity: O(*a* + *h* + *r* log *h*) for *a* articles, *h* hits and *r* rows.
  private func rows(
    holding hits: [Match], _ rowsOfArticle: (Corpus, ArticleOrdinal) -> Range<Int>
  ) throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    let rows = try finding.holding(hits, corpus, evaluation.patience)
    var placed = PlacedHits(hits, corpus)
    var kept: [UInt32] = []
    var article = 0
    for (turn, row) in rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      while rowsOfArticle(corpus, article).upperBound <= Int(row) { article += 1 }
      placed.turn(to: article)
      var holds = false
      for part in parts(corpus, Int(row)) where placed.take(in: part) { holds = true }
      if holds { kept.append(row) }
    }
    return Found(rows: RowList(kept, isAscending: true), hits: placed.taken)
  }

  /// Reads the parts of rows.
  private func found(in rows: RowList) throws(EvaluationError) -> Found {
    guard let placing = relation.placing else { return Found(rows: .none) }
    let corpus = evaluation.corpus
    let source = RowSource(corpus)
    let search = PartSearch(search, evaluation)
    var kept: [UInt32] = []
    var hits: [Match] = []
    for (turn, row) in rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let article = placing.article(source, Int(row))
      let before = hits.count
      for part in parts(corpus, Int(row)) {
        try search.appendMatches(in: part, of: article, to: &hits)
      }
      if hits.count > before { kept.append(row) }
    }
    return Found(
      rows: RowList(kept, isAscending: rows.isAscending),
      hits: try Hits.sorted(hits, evaluation.patience))
  }
}

/// Ascending hits with their places in the text, one article after the other, and which of them were taken.
private struct PlacedHits {
  private let corpus: Corpus
  private let hits: [Match]
  private var isTaken: [Bool]
  private var article = -1
  /// The first of the article's hits.
  private var first = 0
  /// Where the article's hits stand in its text.
  private var places: [TextSpan] = []

  init(_ hits: [Match], _ corpus: Corpus) {
    self.hits = hits
    self.corpus = corpus
    isTaken = Array(repeating: false, count: hits.count)
  }

  /// Goes on to the hits of an article, which comes after those before.
  mutating func turn(to article: ArticleOrdinal) {
    guard article != self.article else { return }
    self.article = article
    let words = corpus.articles[article].words
    while first < hits.count, hits[first].words.lowerBound < words.lowerBound { first += 1 }
    places.removeAll(keepingCapacity: true)
    while first + places.count < hits.count,
      hits[first + places.count].words.lowerBound < words.upperBound
    {
      places.append(corpus.span(of: hits[first + places.count], in: article))
    }
  }

  /// Takes the hits in a part of the article's text; whether there are any.
  mutating func take(in part: TextSpan) -> Bool {
    let start = places.partitioningIndex { $0.lower >= part.lower }
    var end = start
    while end < places.count, places[end].upper <= part.upper {
      isTaken[first + end] = true
      end += 1
    }
    return end > start
  }

  /// The hits that were taken, ascending.
  var taken: [Match] { hits.indices.lazy.filter { isTaken[$0] }.map { hits[$0] } }
}
