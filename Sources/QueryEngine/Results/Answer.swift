package import NewsCorpus

/// What a pipeline came to: rows of a noun, or a table of numbers.
package enum Answer: Sendable {
  case rows(RowSet)
  case table(ResultTable)

  /// The number of rows.
  package var count: Int {
    switch self {
    case .rows(let set): set.rows.count
    case .table(let table): table.rows.count
    }
  }

  /// What stands behind a row, counted from 0; nil beyond the end and for counts and sums.
  package func origin(_ row: Int) -> ResultTable.Origin? {
    guard row >= 0, row < count else { return nil }
    switch self {
    case .rows(let set): return ResultTable.Origin(noun: set.noun, row: set.rows[row])
    case .table(let table): return table.rows[row].origin
    }
  }
}

/// An answer with everything said about it: how it is shown, its denominator, what was passed over.
package struct Outcome: Sendable {
  /// The answer.
  package var answer: Answer
  /// `12 quotes in 4 of 9 articles`
  package var footer: String
  /// What the reader should know: rows passed over as unknown, approximate figures, several persons.
  package var notes: [String]
  /// The format asked for with `as`; nil for the shell's own.
  package var format: String?
  /// The file asked for with `save`, and its format.
  package var saving: (path: String, format: String?)?
  /// Whether the rows are sentences found by a bare pattern, best shown as a concordance.
  package var isConcordance = false
}

/// Lays rows out as a table.
package enum Tabulator {
  /// The rows `range` of an answer as a table.
  ///
  /// - Complexity: O(*n*) in the number of rows in `range`.
  package static func table(
    of answer: Answer, in corpus: Corpus, range: Range<Int>? = nil
  ) -> ResultTable {
    switch answer {
    case .table(let table):
      guard let range else { return table }
      return table.selecting(Array(range.clamped(to: 0..<table.rows.count)))
    case .rows(let set):
      let range = (range ?? 0..<set.rows.count).clamped(to: 0..<set.rows.count)
      if set.noun == .terms { return terms(set, in: corpus, range: range) }
      let fields =
        set.shown
        ?? FieldRegistry.shown(of: set.noun).compactMap { FieldRegistry.field($0, of: set.noun) }
      var table = ResultTable(
        columns: fields.map { ResultTable.Column($0.name, $0.kind) },
        rows: range.map { position in
          let row = set.rows[position]
          return ResultTable.Row(
            fields.map { $0.value(corpus, Int(row)) },
            origin: ResultTable.Origin(noun: set.noun, row: row))
        })
      table.rowName = set.noun.singular
      return table
    }
  }

  static func terms(_ set: RowSet, in corpus: Corpus, range: Range<Int>) -> ResultTable {
    let shown = set.shown?.map(\.name)
    let columns = FieldRegistry.termColumns.filter { shown?.contains($0.name) ?? true }
    var table = ResultTable(
      columns: columns.map { ResultTable.Column($0.name, $0.kind) },
      rows: range.map { position in
        ResultTable.Row(
          columns.map { TermValues.value($0.name, set, position, corpus) },
          origin: ResultTable.Origin(noun: .terms, row: set.rows[position]))
      })
    table.rowName = Noun.terms.singular
    return table
  }
}

/// The values of the columns of terms.
enum TermValues {
  static func value(_ name: String, _ set: RowSet, _ position: Int, _ corpus: Corpus) -> Value {
    guard let counts = set.termCounts else { return .unknown }
    switch name {
    case "term": return .text(corpus.inflections.string(ofLemma: set.rows[position]))
    case "count": return .number(Double(counts.counts[position]))
    case "articles": return .number(Double(counts.articles[position]))
    case "per_million":
      guard counts.totalWords > 0 else { return .unknown }
      let rate = Double(counts.counts[position]) * 1e6 / Double(counts.totalWords)
      return .number((rate * 10).rounded() / 10)
    default: return .unknown
    }
  }
}

extension Answer {
  /// An answer without rows, as a pipeline of this shape makes when nothing is found.
  package static func empty(of shape: Shape) -> Answer {
    switch shape {
    case .rows(let noun): .rows(RowSet(noun: noun, rows: []))
    case .table(let columns): .table(ResultTable(columns: columns, rows: []))
    }
  }
}

extension Answer {
  /// An answer of rows of a noun that something other than a query found.
  package static func rows(of noun: Noun, _ rows: [UInt32]) -> Answer {
    .rows(RowSet(noun: noun, rows: rows))
  }
}
