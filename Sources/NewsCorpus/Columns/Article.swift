/// The dense number of an article, valid in one corpus; printed as `a1` for 0.
public typealias ArticleOrdinal = Int

/// The articles of a corpus in the order they were loaded.
public struct Articles: RandomAccessCollection, Sendable {
  @usableFromInline let rows: [ArticleRow]
  @usableFromInline let facts: ArticleFacts

  @inlinable
  init(rows: [ArticleRow], facts: ArticleFacts) { (self.rows, self.facts) = (rows, facts) }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { rows.count }

  @inlinable
  public subscript(article: ArticleOrdinal) -> Article {
    Article(row: rows[article], facts: facts)
  }

  /// The day an article appeared, as precisely as known.
  package func date(of article: ArticleOrdinal) -> CivilDate? { rows[article].details.date.date }
}

/// An article of a corpus: its details and which rows of the corpus's columns are its own.
public struct Article: Sendable {
  @usableFromInline let row: ArticleRow
  @usableFromInline let facts: ArticleFacts

  @inlinable
  init(row: ArticleRow, facts: ArticleFacts) { (self.row, self.facts) = (row, facts) }

  /// What is known of it besides the text.
  package var details: KnownDetails { KnownDetails(row: row.details, facts: facts) }
  /// The language as an ISO 639 code; `und` when it was not recognised.
  package var language: String { facts.strings[row.language] }
  /// Whether speakers, names, figures and dates were looked for; false for what is not English.
  @inlinable public var isReadInFull: Bool { row.isReadInFull }
  /// Where its text stands in the corpus text: title, newline, paragraphs.
  @inlinable public var textRange: Range<Int> { row.textRange }
  /// Its paragraphs; the first is the title.
  @inlinable public var paragraphs: Range<Int> { row.paragraphs.rows }
  /// Its sentences, those of the title first.
  @inlinable public var sentences: Range<Int> { row.sentences.rows }
  /// Its running words, those of the title first.
  @inlinable public var words: Range<Int> { row.words.rows }
  /// Its mentions of names.
  @inlinable public var mentions: Range<Int> { row.mentions.rows }
  /// The roles that it gives to those it names.
  @inlinable public var roles: Range<Int> { row.roles.rows }
  /// Its speakers.
  @inlinable public var speakers: Range<Int> { row.speakers.rows }
  /// Its quotations.
  @inlinable public var quotations: Range<Int> { row.quotations.rows }
  /// Its figures.
  @inlinable public var figures: Range<Int> { row.figures.rows }
  /// Its dates.
  @inlinable public var dates: Range<Int> { row.dates.rows }
}

/// What is known of an article of a corpus besides its text: everything here may be unknown.
package struct KnownDetails: Sendable {
  let row: DetailsRow
  let facts: ArticleFacts

  /// The publication; nil when the text does not give it.
  package var outlet: String? { facts.string(row.outlet) }
  /// The byline's names in order; empty when the text gives none.
  package var authors: [String] {
    facts.authors[row.authors.rows].map { facts.strings[$0] }
  }
  /// The day it appeared, as precisely as known.
  package var date: CivilDate? { row.date.date }
  /// Its address on the web.
  package var url: String? { facts.string(row.url) }
  /// The file it was loaded from, as the user gave it; `file.jsonl:7` for the seventh line.
  package var path: String { facts.strings[row.path] }
  /// A remark that goes with the article, such as that it is a retelling.
  package var note: String? { facts.string(row.note) }
  /// Whether the text is not the original's but retells it.
  package var isRetelling: Bool { row.isRetelling }
  /// Where title, outlet, authors and date were found.
  package var evidence: [Evidence] {
    facts.evidence[row.evidence.rows].map { $0.evidence(facts.strings) }
  }
  /// The lines that were left out, and why.
  package var dropped: [DroppedLine] {
    facts.dropped[row.dropped.rows].map { $0.dropped(facts.strings) }
  }

  /// How many lines of the saved page are no part of the article.
  package var droppedCount: Int { row.dropped.rows.count }
  /// What loading had to repair: `read as windows-1252`.
  package var warnings: [String] {
    facts.warnings[row.warnings.rows].map { facts.strings[$0] }
  }
}

/// For each article a number that is equal just where the outlet is equal, or not known.
public struct OutletCodes: Sendable {
  @usableFromInline let rows: [ArticleRow]

  @inlinable
  init(rows: [ArticleRow]) { self.rows = rows }

  @inlinable
  public subscript(article: ArticleOrdinal) -> UInt32 { rows[article].details.outlet }
}

/// The columns that the details of articles are in, behind one reference, so that an `Article` costs no
/// more than its row. They are the corpus's own: nothing is copied.
@usableFromInline
final class ArticleFacts: Sendable {
  let strings: StringTable
  let authors: [UInt32]
  let evidence: [EvidenceRow]
  let dropped: [DroppedRow]
  let warnings: [UInt32]

  init(_ columns: Columns) {
    strings = columns.strings
    authors = columns.authors
    evidence = columns.evidence
    dropped = columns.dropped
    warnings = columns.warnings
  }

  func string(_ number: UInt32) -> String? {
    number == StringTable.none ? nil : strings[number]
  }
}
