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
    if search.isBoundless {
      let hits = try search.matches(in: corpus, within: .body, evaluation.patience)
      let rows = try finding.holding(hits, corpus, evaluation.patience)
      return try found(in: RowList(rows, isAscending: true), among: hits)
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

  /// Reads the parts of rows; of ascending hits, where they are known, those that lie in a part are its own.
  private func found(
    in rows: RowList, among known: [Match]? = nil
  ) throws(EvaluationError) -> Found {
    let corpus = evaluation.corpus
    let source = RowSource(corpus)
    guard let placing = relation.placing else { return Found(rows: .none) }
    var kept: [UInt32] = []
    var hits: [Match] = []
    for (turn, row) in rows.enumerated() {
      try evaluation.patience.check(turn: turn)
      let article = placing.article(source, Int(row))
      let before = hits.count
      for part in parts(corpus, Int(row)) {
        if let known {
          Self.append(known, in: corpus.words(in: part, of: article), to: &hits)
        } else {
          hits += try self.hits(in: part, of: article)
        }
      }
      if hits.count > before { kept.append(row) }
    }
    return Found(
      rows: RowList(kept, isAscending: rows.isAscending), hits: Set(hits).sorted())
  }

  private static func append(_ known: [Match], in words: Range<Int>, to hits: inout [Match]) {
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].words.lowerBound < words.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < known.count, known[low].words.upperBound <= words.upperBound {
      hits.append(known[low])
      low += 1
    }
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
      hits += try search.matches(in: corpus, within: .words(words), scope: [words], patience)
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
