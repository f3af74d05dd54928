import NewsCorpus
import QueryLanguage

/// A pipeline whose every name has been looked up: it cannot be wrong, only slow.
package struct BoundPipeline: Sendable {
  var source: BoundSet
  var stages: [BoundStage]
  var span: QuerySpan
  /// What comes out.
  package var shape: Shape
}

/// A set whose names have been looked up.
indirect enum BoundSet: Sendable {
  case term(BoundTerm)
  case combined(BoundSet, SetOperator, BoundSet)
  case nested(BoundPipeline)
}

/// A noun or a named result with its clauses.
struct BoundTerm: Sendable {
  /// What the clauses restrict.
  enum Base: Sendable {
    case noun(Noun)
    /// A result kept under a name.
    case answer(Answer, name: String)
  }
  var base: Base
  var clauses: [BoundClause]
  /// The hits are shown as a concordance: the term was a bare pattern.
  var isConcordance = false
}

/// A clause whose values have been looked up.
struct BoundClause: Sendable {
  enum Kind: Sendable {
    /// Rows of these articles.
    case articles(ArticleSet)
    /// Quotations of, or rows inside quotations of, these speakers.
    case speakers(Set<UInt32>)
    /// Rows that lie in, or share text with, these places.
    case within([Place])
    /// Rows in which all words of one of the lists occur, inflected or not.
    case about([[CompiledPattern]])
    /// Rows that hold a match.
    case containing(BoundPattern)
    /// Dates between two days, days since 1 January 1970.
    case days(from: Int, to: Int)
    /// Rows for which a condition holds.
    case filter(BoundExpression)
  }
  var kind: Kind
  /// The clause as typed, for messages.
  var text: String
  /// What the reader should know about how the values were read.
  var notes: [String] = []
  /// Why the clause finds nothing, when that is known already: a sentence and a line to try.
  var emptiness: String?
}

/// A place in the text.
struct Place: Sendable, Hashable {
  var article: ArticleOrdinal
  var span: TextSpan
}

/// A set of articles by ordinal.
struct ArticleSet: Sendable {
  var members: [Bool]
  init(count: Int, _ members: some Sequence<ArticleOrdinal>) {
    self.members = Array(repeating: false, count: count)
    for member in members where member < count { self.members[member] = true }
  }
  func contains(_ article: ArticleOrdinal) -> Bool { members[article] }
  var count: Int { members.lazy.filter { $0 }.count }
}

/// A pattern whose words have been looked up.
indirect enum BoundPattern: Sendable {
  case words(CompiledPattern)
  /// Both in one sentence, at most so many words apart when a distance is given.
  case near(CompiledPattern, CompiledPattern, within: Int?)
  /// Sentences whose text a regular expression matches.
  case regex(TextPattern)

  /// The words as typed that do not occur.
  var missing: [String] {
    switch self {
    case .words(let pattern): pattern.missing
    case .near(let a, let b, _): a.missing + b.missing
    case .regex: []
    }
  }
}

/// A field or column whose name has been looked up.
enum BoundKey: Sendable {
  case field(Field)
  case column(Int, ResultTable.Column)
  /// A column of terms.
  case term(String, Field.Kind)

  var name: String {
    switch self {
    case .field(let field): field.name
    case .column(_, let column): column.name
    case .term(let name, _): name
    }
  }

  var kind: Field.Kind {
    switch self {
    case .field(let field): field.kind
    case .column(_, let column): column.kind
    case .term(_, let kind): kind
    }
  }

  /// How the field itself spells a text it is compared with; nil when any text is its own spelling.
  func spelling(of text: String) -> String? {
    guard case .field(let field) = self else { return nil }
    return field.spelling?(text)
  }
}

/// A condition whose fields have been looked up and whose literals fit them.
indirect enum BoundExpression: Sendable {
  case or([BoundExpression])
  case and([BoundExpression])
  case not(BoundExpression)
  /// Two values compared: ordered, or equal after folding.
  case compare(BoundKey, Comparison, Value)
  case compareKeys(BoundKey, Comparison, BoundKey)
  /// Equal to one of several texts.
  case among(BoundKey, [Value])
  case matches(BoundKey, TextPattern, negated: Bool)
  case contains(BoundKey, [String])
  case between(BoundKey, Value, Value)
  /// Within a tenth of a number.
  case about(BoundKey, Double)
  case known(BoundKey, Bool)
  case flag(BoundKey)
}

/// A stage whose names have been looked up.
enum BoundStage: Sendable {
  case filter(BoundExpression)
  case to(Noun)
  case show([BoundKey])
  case sort([(key: BoundKey, descending: Bool)])
  case count([BoundKey])
  case group([BoundKey], [BoundAggregate])
  case cross(BoundKey, BoundKey)
  case first(Int)
  case last(Int)
  case sample(Int, seed: Int)
  case distinct(BoundKey?)
  case kwic(Int)
  case format(String)
  case save(String, format: String?)
}

/// An aggregate whose field has been looked up.
struct BoundAggregate: Sendable {
  var function: Aggregate.Function
  var key: BoundKey?
  var name: String
}

/// What flows between two stages.
package enum Shape: Sendable {
  case rows(Noun)
  case table([ResultTable.Column])
}

/// The formats a result can be written in.
package enum OutputFormat: String, Sendable, CaseIterable {
  case table, list, csv, tsv, json, jsonl, markdown, plain

  /// One line on what it is for.
  package var summary: String {
    switch self {
    case .table: "rows and columns, fitted to the terminal"
    case .list: "one field a line, nothing cut"
    case .csv: "comma-separated values (RFC 4180)"
    case .tsv: "tab-separated values; tab, newline and backslash escaped"
    case .json: "one array of objects"
    case .jsonl: "one object a line"
    case .markdown: "a Markdown table"
    case .plain: "one fact a line, for screen readers"
    }
  }
}
