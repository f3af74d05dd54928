package import NewsCorpus

/// Rows of one relation, in order: a named result, the input and output of every step.
package struct RowSet: Sendable {
  /// What a row is.
  package var relation: Relation
  /// The rows' numbers, in the corpus or in `derived`.
  package var rows: RowList
  /// What the patterns that found the rows hit; empty when no pattern did.
  var hits: [RowHits] = []
  /// The fields to show; nil for the usual ones.
  package var shown: [Field]?
  /// The rows' own columns, where they are none of the corpus.
  package var derived: (any DerivedRows)?

  /// Makes a set.
  package init(
    _ relation: Relation, _ rows: RowList, derived: (any DerivedRows)? = nil
  ) {
    self.relation = relation
    self.rows = rows
    self.derived = derived
  }

  /// The number of rows.
  package var count: Int { rows.count }

  /// The hits that are known, in titles too.
  package var knownHits: [Match] {
    hits.flatMap { own -> [Match] in
      guard case .found(let hits) = own.source else { return [] }
      return hits
    }
  }

  /// What the fields of its rows are read from.
  package func source(in corpus: Corpus) -> RowSource { RowSource(corpus, derived: derived) }

  /// The fields shown.
  package var shownFields: [Field] { shown ?? relation.shownFields }

  /// The row of the corpus behind a position; nil beyond the end and for numbers.
  package func origin(_ position: Int) -> Origin? {
    guard position >= 0, position < count, relation.hasText else { return nil }
    let row = rows[position]
    return (derived as? any TracedRows)?.origin(Int(row)) ?? Origin(relation: relation, row: row)
  }

  /// Where the row at a position stands; for a name, its fullest form. Nil for numbers.
  package func place(_ position: Int, in corpus: Corpus) -> Place? {
    guard position >= 0, position < count, let placing = relation.placing else { return nil }
    let source = source(in: corpus)
    let row = Int(rows[position])
    return Place(article: placing.article(source, row), span: placing.span(source, row))
  }

  /// The articles in which the row at a position stands, ascending: one, but for names and terms.
  package func articles(_ position: Int, in corpus: Corpus) -> [ArticleOrdinal] {
    guard position >= 0, position < count else { return [] }
    return relation.articles(Int(rows[position]), in: source(in: corpus))
  }

  /// The same set with only the rows at `positions`, in that order.
  package func selecting(_ positions: [Int]) -> RowSet {
    var set = self
    set.rows = rows.selecting(positions)
    return set
  }

  /// The same set with other rows of its relation.
  func with(_ rows: RowList) -> RowSet {
    var set = self
    set.rows = rows
    return set
  }
}

/// A row of the corpus.
package struct Origin: Sendable, Hashable {
  /// What the row is.
  package var relation: Relation
  /// Its number.
  package var row: UInt32

  /// Makes an origin.
  package init(relation: Relation, row: UInt32) {
    self.relation = relation
    self.row = row
  }

  /// Makes the origin that is a row of a column; nil when no noun has its rows.
  package init?(_ column: CorpusColumn, row: Int) {
    guard let relation = Relations.of(column) else { return nil }
    self.init(relation: relation, row: UInt32(row))
  }
}

/// Derived rows that know which rows of the corpus they were made from.
protocol TracedRows: DerivedRows {
  /// The row of the corpus behind a derived one.
  func origin(_ row: Int) -> Origin
}
