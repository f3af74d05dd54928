import NewsCorpus

/// A noun with its clauses: index first, then articles, then row by row.
extension Evaluator {
  func evaluate(_ term: BoundTerm) throws(EvaluationError) -> Progress {
    switch term.base {
    case .answer(.table(let table), _):
      var progress = Progress(answer: .table(table))
      for clause in term.clauses {
        if case .filter(let expression) = clause.kind {
          try filter(&progress, by: expression)
        }
      }
      return progress
    case .answer(.rows(let set), _): return try restrict(set, set.noun, term)
    case .noun(.terms): return try countTerms(term)
    case .noun(let noun): return try restrict(nil, noun, term)
    }
  }

  /// The rows of `noun`, or of a set, that every clause leaves.
  private func restrict(
    _ set: RowSet?, _ noun: Noun, _ term: BoundTerm
  ) throws(EvaluationError) -> Progress {
    var matches: [Match] = set?.matches ?? []
    let clauses = Planner(corpus: corpus).order(term.clauses)
    var rows: [UInt32]? = nil
    var articles: ArticleSet?
    var filters: [BoundExpression] = []
    for clause in clauses {
      switch clause.kind {
      case .articles(let own):
        articles = articles.map { both($0, own) } ?? own
      case .filter(let expression): filters.append(expression)
      default:
        let (found, hits) = try self.rows(of: noun, for: clause)
        if !hits.isEmpty { matches = hits }
        rows = rows.map { Self.intersect($0, found) } ?? found
        if rows?.isEmpty == true { break }
      }
    }
    var result: [UInt32]
    if let set {
      // A kept result keeps its order.
      let keep = rows.map { Set($0) }
      result = set.rows.filter { keep?.contains($0) ?? true }
      if let articles { result = result.filter { isIn(articles, noun, $0) } }
    } else if let rows {
      result = articles.map { own in rows.filter { isIn(own, noun, $0) } } ?? rows
    } else {
      result = corpus.rows(of: noun)
      if let articles { result = result.filter { isIn(articles, noun, $0) } }
    }
    var kept = set ?? RowSet(noun: noun, rows: [])
    kept.rows = result
    kept.matches = matches
    var progress = Progress(answer: .rows(kept))
    progress.notes = term.clauses.flatMap(\.notes)
    if set == nil, let note = unreadNote(noun, in: articles) { progress.notes.append(note) }
    for expression in filters { try filter(&progress, by: expression) }
    if progress.answer.count == 0, !term.clauses.isEmpty {
      progress.notes = try explainEmptiness(set, noun, term) + progress.notes
    }
    return progress
  }

  private func both(_ a: ArticleSet, _ b: ArticleSet) -> ArticleSet {
    ArticleSet(
      count: a.members.count, a.members.indices.filter { a.members[$0] && b.members[$0] })
  }

  private func isIn(_ articles: ArticleSet, _ noun: Noun, _ row: UInt32) -> Bool {
    if noun.isName {
      return corpus.mentions(ofName: Int(row)).contains { mention in
        articles.contains(
          corpus.article(ofSentence: Int(corpus.mentions[Int(mention)].sentence)))
      }
    }
    return articles.contains(corpus.article(of: noun, row: Int(row)))
  }

  /// Two ascending lists' common rows.
  static func intersect(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        result.append(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  /// Step by step, how many rows were left, and what to try instead.
  private func explainEmptiness(
    _ set: RowSet?, _ noun: Noun, _ term: BoundTerm
  ) throws(EvaluationError) -> [String] {
    var steps: [String] = []
    var notes: [String] = []
    let start = set?.rows.count ?? corpus.rows(of: noun).count
    steps.append("\(noun.rawValue): \(NumberText.grouped(start))")
    if start > 0 {
      for count in 1...term.clauses.count {
        let clause = term.clauses[count - 1]
        var shorter = term
        shorter.clauses = Array(term.clauses.prefix(count))
        let left = try rowsOnly(set, noun, shorter)
        steps.append("\(clause.text): \(NumberText.grouped(left))")
        if left == 0 {
          if let emptiness = clause.emptiness {
            notes.append(emptiness)
          } else if let hint = try elsewhere(clause, noun) {
            notes.append(hint)
          } else if let hint = nearValues(clause, set?.rows ?? corpus.rows(of: noun), noun) {
            notes.append(hint)
          }
          break
        }
      }
    }
    let ladder = "Step by step: " + steps.joined(separator: " → ") + "."
    return term.clauses.count > 1 || notes.isEmpty ? [ladder] + notes : notes
  }

  /// How many rows the clauses leave, without explaining anything.
  private func rowsOnly(
    _ set: RowSet?, _ noun: Noun, _ term: BoundTerm
  ) throws(EvaluationError) -> Int {
    var rows = set?.rows ?? corpus.rows(of: noun)
    for clause in term.clauses {
      switch clause.kind {
      case .articles(let own): rows = rows.filter { isIn(own, noun, $0) }
      case .filter(let expression):
        var progress = Progress(answer: .rows(RowSet(noun: noun, rows: rows)))
        try filter(&progress, by: expression)
        if case .rows(let left) = progress.answer { rows = left.rows }
      default:
        let found = Set(try self.rows(of: noun, for: clause).rows)
        rows = rows.filter { found.contains($0) }
      }
    }
    return rows.count
  }

  /// Where the words of a clause do occur, when no row of the noun has them.
  private func elsewhere(_ clause: BoundClause, _ noun: Noun) throws(EvaluationError) -> String? {
    switch clause.kind {
    case .containing(let pattern):
      if !pattern.missing.isEmpty {
        return PatternCompiler(corpus: corpus).notFound(pattern.missing)
      }
    case .about: break
    default: return nil
    }
    guard noun != .sentences, noun != .articles else { return nil }
    let sentences = try rows(of: .sentences, for: clause).rows.count
    guard sentences > 0 else { return nil }
    let verb = sentences == 1 ? "sentence has" : "sentences have"
    return
      "\(NumberText.grouped(sentences)) \(verb) it, none of them in a row of these \(noun.rawValue): "
      + "sentences \(clause.text)"
  }

  // MARK: terms

  /// Counts the lemmas of the words that the clauses leave.
  private func countTerms(_ term: BoundTerm) throws(EvaluationError) -> Progress {
    var scope = term
    let wordless = term.clauses.allSatisfy {
      if case .articles = $0.kind { return true }
      return false
    }
    var filters: [BoundExpression] = []
    scope.clauses = term.clauses.filter {
      if case .filter(let expression) = $0.kind {
        filters.append(expression)
        return false
      }
      return true
    }
    let filtersOnly = wordless || scope.clauses.isEmpty
    var ranges: [Range<Int>] = []
    var notes: [String] = []
    if filtersOnly {
      for (number, article) in corpus.articles.enumerated() {
        let isIn = scope.clauses.allSatisfy { clause in
          if case .articles(let own) = clause.kind { return own.contains(number) }
          return true
        }
        if isIn { ranges.append(corpus.bodyWords(of: article)) }
      }
    } else {
      let sentences = try restrict(nil, .sentences, scope)
      notes = sentences.notes
      if case .rows(let set) = sentences.answer {
        ranges = set.rows.map { corpus.words(ofSentence: Int($0)) }
      }
    }
    var set = count(ranges)
    set.shown = nil
    var progress = Progress(answer: .rows(set), notes: notes)
    for expression in filters { try filter(&progress, by: expression) }
    return progress
  }

  private func count(_ ranges: [Range<Int>]) -> RowSet {
    let inflections = corpus.inflections
    let lemmas = inflections.lemmaCount
    let terms = corpus.words.terms
    var counts = [UInt32](repeating: 0, count: lemmas)
    var articles = [UInt32](repeating: 0, count: lemmas)
    var last = [Int32](repeating: -1, count: lemmas)
    var total = 0
    var seenArticles = 0
    var lastArticle = -1
    for range in ranges where !range.isEmpty {
      let article = corpus.article(ofWord: range.lowerBound)
      if article != lastArticle {
        seenArticles += 1
        lastArticle = article
      }
      total += range.count
      for word in range {
        let lemma = Int(inflections.lemma(of: terms[word]))
        counts[lemma] += 1
        if last[lemma] != Int32(article) {
          last[lemma] = Int32(article)
          articles[lemma] += 1
        }
      }
    }
    let rows = (0..<lemmas).filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    var set = RowSet(noun: .terms, rows: rows.map { UInt32($0) })
    set.termCounts = TermCounts(
      counts: rows.map { counts[$0] }, articles: rows.map { articles[$0] }, totalWords: total,
      totalArticles: seenArticles)
    return set
  }
}
