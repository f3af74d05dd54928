import NewsCorpus

/// Counts the articles in which rows stand.
struct ArticleShare {
  let evaluation: Evaluation

  /// The number of articles in which rows of a set stand.
  ///
  /// - Complexity: O(*a* log *n*) for *a* articles and *n* rows that ascend, else O(*n*).
  func count(of set: RowSet) throws(EvaluationError) -> Int {
    if let totals = set.derived?.totals { return totals.articles }
    let corpus = evaluation.corpus
    guard let placing = set.relation.placing else { return 0 }
    let source = set.source(in: corpus)
    if placing.all != nil {
      return set.derived == nil
        ? try articlesNamed(set, source) : try articles(of: set, source)
    }
    if let range = set.relation.rowsOfArticle {
      guard set.rows.isAscending else {
        let rows = try RowBits(set.rows, evaluation.patience)
        return corpus.articles.indices.count { rows.containsAny(of: range(corpus, $0)) }
      }
      if let stretches = set.rows.stretches { return articles(in: stretches, range) }
      return articles(holding: set.rows, range) { placing.article(source, $0) }
    }
    var isSeen = [Bool](repeating: false, count: corpus.articles.count)
    var count = 0
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let article = placing.article(source, Int(row))
      if !isSeen[article] {
        isSeen[article] = true
        count += 1
      }
    }
    return count
  }

  /// In how many articles ascending stretches of rows lie.
  private func articles(
    in stretches: [RowStretch], _ range: (Corpus, ArticleOrdinal) -> Range<Int>
  ) -> Int {
    let corpus = evaluation.corpus
    var count = 0
    var next = 0
    for article in corpus.articles.indices {
      let own = range(corpus, article)
      while next < stretches.count, Int(stretches[next].upperBound) <= own.lowerBound { next += 1 }
      guard next < stretches.count else { break }
      if !own.isEmpty, Int(stretches[next].lowerBound) < own.upperBound { count += 1 }
    }
    return count
  }

  /// In how many articles ascending rows lie, when `articleOfRow` gives that of one.
  private func articles(
    holding rows: RowList, _ range: (Corpus, ArticleOrdinal) -> Range<Int>,
    _ articleOfRow: (Int) -> ArticleOrdinal
  ) -> Int {
    let corpus = evaluation.corpus
    var count = 0
    var position = 0
    var article = -1
    while position < rows.count {
      let row = Int(rows[position])
      article += 1
      // The article is mostly one of the next few: those stand side by side, that of a row anywhere.
      var end = range(corpus, article).upperBound
      var steps = 0
      while end <= row, steps < 8 {
        article += 1
        steps += 1
        end = range(corpus, article).upperBound
      }
      if end <= row {
        article = articleOfRow(row)
        end = range(corpus, article).upperBound
      }
      count += 1
      position = self.position(in: rows, from: position + 1, reaching: end)
    }
    return count
  }

  /// The position of the first row from a position on that is not below `end`: in growing steps, then by halving.
  private func position(in rows: RowList, from start: Int, reaching end: Int) -> Int {
    var step = 1
    var low = start
    while low + step < rows.count, Int(rows[low + step]) < end {
      low += step
      step *= 2
    }
    let window = low..<max(low, min(rows.count, low + step + 1))
    return window.partitioningIndex { Int(rows[$0]) >= end }
  }

  /// In how many articles rows that a query made stand.
  private func articles(
    of set: RowSet, _ source: RowSource
  ) throws(EvaluationError) -> Int {
    var found: Set<ArticleOrdinal> = []
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      found.formUnion(set.relation.articles(Int(row), in: source))
    }
    return found.count
  }

  /// In how many articles any of some names stands.
  private func articlesNamed(
    _ set: RowSet, _ source: RowSource
  ) throws(EvaluationError) -> Int {
    let corpus = evaluation.corpus
    var isSeen = [Bool](repeating: false, count: corpus.articles.count)
    var count = 0
    var last = -1
    for (turn, row) in set.rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      for mention in corpus.mentions(ofName: Int(row)) {
        let article = corpus.article(
          ofSentence: Int(corpus.mentions[Int(mention)].sentence))
        guard article != last else { continue }
        last = article
        if !isSeen[article] {
          isSeen[article] = true
          count += 1
          if count == isSeen.count { return count }
        }
      }
    }
    return count
  }
}
