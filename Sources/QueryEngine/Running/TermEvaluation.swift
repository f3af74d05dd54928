import NewsCorpus

/// A noun or a result with its clauses: the cheapest selection drives, the others keep of its rows what
/// they leave too; conditions come last, unless the index answers them.
struct TermEvaluation {
  private let term: BoundTerm
  private let evaluation: Evaluation
  private let relation: Relation
  private let start: RowSet?

  init(_ term: BoundTerm, _ evaluation: Evaluation) {
    self.term = term
    self.evaluation = evaluation
    switch term.base {
    case .noun(let relation):
      self.relation = relation
      start = nil
    case .result(let set, _):
      relation = set.relation
      start = set
    }
  }

  /// Runs the clauses.
  func run() throws(EvaluationError) -> Progress {
    var progress: Progress
    switch (relation.rows, start) {
    case (.counted(let count), nil): progress = try counted(count)
    case (.compared(let compare), nil): progress = try compared(compare)
    default: progress = try restricted()
    }
    progress.base = progress.set.relation.isTable ? nil : progress.set
    progress.isConcordance = term.isConcordance
    return progress
  }

  // MARK: Clauses

  private func restricted() throws(EvaluationError) -> Progress {
    let selections = try selections(of: relation).map(\.selection)
    let (lookups, conditions) = try conditions()
    var (set, hits) = try narrowed(selections + lookups)
    let own = hits.compactMap { RowHits($0, in: set.rows, of: set.relation) }
    set.hits = (start?.hits ?? []) + own
    var progress = Progress(set)
    progress.notes = selections.flatMap(\.notes)
    for clause in term.clauses {
      progress.notes += try clause.otherSpellings(of: relation, evaluation)
    }
    if start == nil, let note = unreadNote(selections.compactMap(\.articles)) {
      progress.notes.append(note)
    }
    for condition in conditions {
      try ConditionFilter(condition, evaluation).apply(to: &progress)
    }
    if progress.set.rows.isEmpty, !term.clauses.isEmpty, !relation.isTable {
      progress.notes =
        try EmptyResult(term, relation, start, evaluation).notes() + progress.notes
    }
    return progress
  }

  /// What the index answers of the conditions, and what is left to be tested row by row.
  private func conditions() throws(EvaluationError) -> ([any Selection], [Condition]) {
    var selections: [any Selection] = []
    var conditions: [Condition] = []
    for clause in term.clauses {
      guard let condition = clause.condition else { continue }
      guard start == nil else {
        conditions.append(condition)
        continue
      }
      let (lookups, rest) = try ConditionFilter(condition, evaluation).lookups(on: relation)
      selections += lookups
      if rest.count == 1 { conditions.append(rest[0]) }
      if rest.count > 1 { conditions.append(.and(rest)) }
    }
    return (selections, conditions)
  }

  /// The selections of the clauses that are no conditions.
  private func selections(
    of relation: Relation, where isWanted: (any BoundClause) -> Bool = { _ in true }
  ) throws(EvaluationError) -> [(clause: any BoundClause, selection: any Selection)] {
    var selections: [(any BoundClause, any Selection)] = []
    for clause in term.clauses where clause.condition == nil && isWanted(clause) {
      try evaluation.patience.check()
      selections.append((clause, try clause.selection(of: relation, evaluation)))
    }
    return selections
  }

  /// The rows that all selections leave, and the hits of each.
  private func narrowed(
    _ selections: [any Selection]
  ) throws(EvaluationError) -> (RowSet, [[Match]]) {
    var rows = start?.rows
    var hits: [[Match]] = []
    for selection in TermEvaluation.planned(selections) {
      try evaluation.patience.check()
      let found: Found
      if let rows {
        if rows.isEmpty { break }
        found = try selection.filter(rows)
      } else {
        found = try selection.rows()
      }
      rows = found.rows
      hits.append(found.hits)
    }
    let all = rows ?? relation.allRows(in: evaluation.corpus)
    return (start?.with(all) ?? RowSet(relation, all), hits)
  }

  /// Selections in the order in which they run: fewest rows first, equals as typed.
  static func planned(_ selections: [any Selection]) -> [any Selection] {
    guard selections.count > 1 else { return selections }
    return selections.map { (estimate: $0.estimate, selection: $0) }.enumerated()
      .sorted { ($0.element.estimate, $0.offset) < ($1.element.estimate, $1.offset) }
      .map(\.element.selection)
  }

  /// Says how many of the articles asked were not read for these rows, as they are not English.
  ///
  /// For `figures in a2`: "a2 is German and was not read for figures".
  private func unreadNote(_ asked: [ArticleSet]) -> Note? {
    guard relation.isReadFromEnglish else { return nil }
    let articles = evaluation.corpus.articles
    let unread = articles.indices.filter { article in
      !articles[article].isReadInFull && asked.allSatisfy { $0.contains(article) }
    }
    guard let first = unread.first else { return nil }
    if unread.count == 1 {
      return .unreadArticle(
        first, language: LanguageNames.name(of: articles[first].language), relation.words)
    }
    let both = asked.dropFirst().reduce(asked.first) { $0?.intersection($1) }
    return .unreadArticles(
      count: unread.count, of: both?.count ?? articles.count, relation.words)
  }

  // MARK: Rows counted in words

  private typealias Counting =
    ([Range<Int>], Corpus, Patience) throws(EvaluationError) -> RowSet

  /// Counts in the words that the clauses leave; conditions are on what was counted.
  private func counted(_ count: Counting) throws(EvaluationError) -> Progress {
    let corpus = evaluation.corpus
    let selections = try self.selections(of: Relations.textUnit)
    let articles = selections.compactMap(\.selection.articles)
    var words: [Range<Int>] = []
    var notes: [Note] = []
    if articles.count == selections.count {
      for article in corpus.articles.indices where articles.allSatisfy({ $0.contains(article) }) {
        words.append(corpus.bodyWords(of: article))
      }
      notes = selections.flatMap(\.selection.notes)
    } else {
      var scope = term
      scope.base = .noun(Relations.textUnit)
      scope.clauses = selections.map(\.clause)
      let sentences = try TermEvaluation(scope, evaluation).run()
      notes = sentences.notes
      words = sentences.set.rows.map { corpus.words(ofSentence: Int($0)) }
    }
    var progress = Progress(try count(words, corpus, evaluation.patience))
    progress.notes = notes
    try applyConditions(to: &progress)
    return progress
  }

  private func applyConditions(to progress: inout Progress) throws(EvaluationError) {
    for clause in term.clauses {
      guard let condition = clause.condition else { continue }
      try ConditionFilter(condition, evaluation).apply(to: &progress)
    }
  }

  // MARK: Rows of articles against each other

  private typealias Comparing =
    ([ArticleOrdinal], Corpus, Patience) throws(EvaluationError) -> (rows: RowSet, limit: Int?)

  /// Compares the articles that clauses of articles leave; of the rows made, the other clauses keep those that hold what
  /// they look for.
  private func compared(_ compare: Comparing) throws(EvaluationError) -> Progress {
    let corpus = evaluation.corpus
    let selections = try self.selections(of: Relations.textUnit) { clause in
      relation.days == nil || clause.days == nil
    }
    let scopes = selections.compactMap(\.selection.articles)
    let articles = corpus.articles.indices.filter { article in
      scopes.allSatisfy { $0.contains(article) }
    }
    let made = try compare(articles, corpus, evaluation.patience)
    var progress = Progress(made.rows)
    progress.notes = selections.flatMap(\.selection.notes)
    if let limit = made.limit { progress.notes.append(.notEachAgainstEach(limit: limit)) }
    if articles.count < 2, !relation.takesOneArticle {
      progress.notes.append(.nothingToCompare(relation.words))
    }
    try keepDays(of: &progress)
    for (_, selection) in selections where selection.articles == nil {
      let found = try selection.rows()
      progress.set = try holding(found, progress.set)
    }
    try applyConditions(to: &progress)
    if let rows = made.rows.derived as? HappeningRows { note(rows, &progress) }
    return progress
  }

  /// Keeps of rows with days of their own those that lie between the days asked for.
  private func keepDays(of progress: inout Progress) throws(EvaluationError) {
    guard let days = relation.days else { return }
    let source = progress.set.source(in: evaluation.corpus)
    for wanted in term.clauses.compactMap(\.days) {
      let count = progress.set.count
      var open = 0
      progress.set.rows = try progress.set.rows.keeping(evaluation.patience) { row in
        guard let own = days.range(source, Int(row)) else {
          open += 1
          return false
        }
        return own.overlaps(wanted)
      }
      if open > 0 { progress.notes.append(.openDates(count: open, of: count, relation.words)) }
    }
  }

  /// Says which rows of a timeline are on no day, and how many dates made none.
  private func note(_ rows: HappeningRows, _ progress: inout Progress) {
    guard let days = relation.days else { return }
    let source = progress.set.source(in: evaluation.corpus)
    let open = progress.set.rows.count { days.range(source, Int($0)) == nil }
    if open > 0, open < progress.set.count {
      progress.notes.append(.openDays(count: open, of: progress.set.count, relation.words))
    }
    if rows.unusedDates > 0 {
      progress.notes.append(.unusedDates(count: rows.unusedDates, of: rows.dateCount))
    }
  }

  /// The rows that hold one of some hits or, where there are none, share a sentence with what was found.
  private func holding(_ found: Found, _ set: RowSet) throws(EvaluationError) -> RowSet {
    let corpus = evaluation.corpus
    let source = set.source(in: corpus)
    let wanted =
      found.hits.isEmpty
      ? found.rows.map { corpus.words(ofSentence: Int($0)) } : found.hits.map(\.words)
    var kept = set
    kept.rows = try set.rows.keeping(evaluation.patience) { row in
      set.relation.places(Int(row), in: source).contains { place in
        let words = corpus.words(in: place.span, of: place.article)
        let next = wanted.partitioningIndex { $0.upperBound > words.lowerBound }
        guard next < wanted.count else { return false }
        return found.hits.isEmpty
          ? wanted[next].lowerBound < words.upperBound
          : wanted[next...].prefix { $0.lowerBound < words.upperBound }.contains {
            $0.lowerBound >= words.lowerBound && $0.upperBound <= words.upperBound
          }
      }
    }
    if !found.hits.isEmpty, let own = RowHits(found.hits, in: kept.rows, of: kept.relation) {
      kept.hits.append(own)
    }
    return kept
  }
}
