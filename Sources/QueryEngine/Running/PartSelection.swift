import NewsCorpus

/// Rows that are parts of their article's text, one of which holds a pattern whole.
///
/// Parts of different rows may lie in one another, so a pattern with gaps is tried in each by itself;
/// the rows that hold its rarest word are the ones to try.
final class PartSelection: Selection {
  private let search: PatternSearch
  private let parts: @Sendable (Corpus, Int) -> [TextSpan]
  private let finding: Relation.Finding
  private let relation: Relation
  private let evaluation: Evaluation
  /// What an expression is looked for with.
  private let expression: (search: ExpressionSearch, matcher: TextMatcher)?
  /// What a pattern with gaps is looked for with.
  private var gaps: GappedWalk?
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
    if case .words(let pattern) = search {
      gaps = PatternMatcher(corpus: evaluation.corpus, pattern: pattern).gappedWalk
    }
    if case .regex(let expression) = search {
      self.expression = (
        ExpressionSearch(corpus: evaluation.corpus, expression: expression),
        TextMatcher(expression)
      )
    } else {
      expression = nil
    }
  }

  var estimate: Int { search.estimate(in: evaluation.corpus) }

  var explanation: Fact { search.explanation(estimate) }

  func rows() throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    if search.isBoundless, let rowsOfArticle = relation.rowsOfArticle {
      let hits = try search.matches(in: corpus, within: .body, evaluation.patience)
      let rows = try finding.holding(hits, corpus, evaluation.patience)
      return try found(in: rows, among: hits, rowsOfArticle)
    }
    guard let word = search.rarestWord(in: corpus) else {
      return try found(in: relation.allRows(in: corpus))
    }
    let hits = try PatternMatcher(corpus: corpus, pattern: word).matches(evaluation.patience)
    let rows = try finding.holding(hits, corpus, evaluation.patience)
    return try found(in: RowList(rows, isAscending: true))
  }

  func filter(_ candidates: RowList) throws(EvaluationError) -> Found {
    candidates.count <= estimate ? try found(in: candidates) : try filterByRows(candidates)
  }

  /// Of ascending rows that may hold some of ascending hits those that do, with what they hold.
  ///
  /// - Complexity: O(*a* + *h* + *r* log *h*) for *a* articles, *h* hits and *r* rows.
  private func found(
    in rows: [UInt32], among hits: [Match],
    _ rowsOfArticle: (Corpus, ArticleOrdinal) -> Range<Int>
  ) throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    var kept: [UInt32] = []
    var held = [Bool](repeating: false, count: hits.count)
    var row = 0
    var hit = 0
    var places: [TextSpan] = []
    for article in corpus.articles.indices where row < rows.count {
      let end = rowsOfArticle(corpus, article).upperBound
      guard Int(rows[row]) < end else { continue }
      let words = corpus.articles[article].words
      while hit < hits.count, hits[hit].words.lowerBound < words.lowerBound { hit += 1 }
      places.removeAll(keepingCapacity: true)
      while hit + places.count < hits.count,
        hits[hit + places.count].words.lowerBound < words.upperBound
      {
        places.append(corpus.span(of: hits[hit + places.count], in: article))
      }
      while row < rows.count, Int(rows[row]) < end {
        try evaluation.patience.check(turn: row)
        var holds = false
        for part in parts(corpus, Int(rows[row])) {
          var place = places.partitioningIndex(where: { $0.lower >= part.lower })
          while place < places.count, places[place].upper <= part.upper {
            held[hit + place] = true
            holds = true
            place += 1
          }
        }
        if holds { kept.append(rows[row]) }
        row += 1
      }
    }
    return Found(
      rows: RowList(kept, isAscending: true),
      hits: hits.indices.lazy.filter { held[$0] }.map { hits[$0] })
  }

  /// Reads the parts of rows.
  private func found(in rows: RowList) throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    let source = RowSource(corpus)
    guard let placing = relation.placing else { return Found(rows: .none) }
    var kept: [UInt32] = []
    var hits: [Match] = []
    for (turn, row) in rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let article = placing.article(source, Int(row))
      let before = hits.count
      for part in parts(corpus, Int(row)) { hits += try self.hits(in: part, of: article) }
      if hits.count > before { kept.append(row) }
    }
    return Found(
      rows: RowList(kept, isAscending: rows.isAscending), hits: Set(hits).sorted())
  }

  /// The hits in one part of an article.
  private func hits(
    in part: TextSpan, of article: ArticleOrdinal
  ) throws(EvaluationError) -> [Match] {
    let (corpus, patience) = (evaluation.corpus, evaluation.patience)
    if let expression {
      return try expression.search.matches(in: part, of: article, expression.matcher, patience)
    }
    var hits: [Match] = []
    for words in stretches(of: corpus.words(in: part, of: article)) {
      if let own = try gaps?.matches(in: words, patience) {
        hits += own
      } else {
        hits += try search.matches(in: corpus, within: .words(words), scope: [words], patience)
      }
    }
    return hits
  }

  /// The words of a part in one, or a stretch for each of their sentences.
  private func stretches(of words: Range<Int>) -> [Range<Int>] {
    guard search.staysInSentence else { return words.isEmpty ? [] : [words] }
    var stretches: [Range<Int>] = []
    var start = words.lowerBound
    while start < words.upperBound {
      let sentence = evaluation.corpus.words(
        ofSentence: evaluation.corpus.sentence(ofWord: start))
      stretches.append(start..<min(sentence.upperBound, words.upperBound))
      start = max(start + 1, sentence.upperBound)
    }
    return stretches
  }
}
