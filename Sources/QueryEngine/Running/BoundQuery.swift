import NewsCorpus
import QueryLanguage

/// A pipeline whose every name has been looked up: it cannot be wrong, only slow.
package struct BoundPipeline: Sendable {
  var source: BoundSet
  var steps: [any BoundStep]
  var span: QuerySpan
  /// What comes out.
  package var relation: Relation
  /// What its fields need to have found before the first row is looked at.
  var preparations: [Field.Preparation] = []
}

/// Gathers what the fields of a query need, while they are looked up.
final class Preparations {
  private(set) var all: [Field.Preparation] = []

  func add(_ field: Field?) {
    if let preparation = field?.preparation { all.append(preparation) }
  }
}

/// A set whose names have been looked up.
indirect enum BoundSet: Sendable {
  case term(BoundTerm)
  /// A first set and what is joined to it, from left to right.
  case combined(BoundSet, [(joining: SetOperator, set: BoundSet)])
  case nested(BoundPipeline)
}

/// A noun or a named result with its clauses.
struct BoundTerm: Sendable {
  /// What the clauses restrict.
  enum Base: Sendable {
    case noun(Relation)
    /// A result kept under a name.
    case result(RowSet, name: String)
  }
  var base: Base
  var clauses: [any BoundClause]
  /// The hits are shown as a concordance: the term was a bare pattern.
  var isConcordance = false

  /// Whether it restricts a result kept under a name.
  var isOfResult: Bool { if case .result = base { true } else { false } }
}

/// A clause whose names have been looked up.
protocol BoundClause: Sendable {
  /// The clause as typed, for messages.
  var text: String { get }
  /// The condition, for the clause that is one.
  var condition: Condition? { get }
  /// The days between which rows must lie, in days since 1 January 1970, for the clauses that say so.
  var days: ClosedRange<Int>? { get }
  /// What it selects of a relation; runs the queries inside it and looks speakers up.
  func selection(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> any Selection
  /// Where else it would find something, were it written otherwise.
  func otherSpellings(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> [Note]
}

extension BoundClause {
  var condition: Condition? { nil }
  var days: ClosedRange<Int>? { nil }

  func otherSpellings(
    of relation: Relation, _ evaluation: Evaluation
  ) throws(EvaluationError) -> [Note] { [] }
}

/// A step whose names have been looked up.
protocol BoundStep: Sendable {
  /// Does it.
  func run(_ progress: inout Progress, _ evaluation: Evaluation) throws(EvaluationError)
  /// What it does, for `explain`.
  var explanation: Fact { get }
}

/// What is known while a pipeline runs.
struct Progress {
  var set: RowSet
  var notes: [Note] = []
  var format: OutputFormat?
  var saving: Outcome.Saving?
  /// The rows the pipeline started from, before any step took some away.
  var base: RowSet?
  /// How many rows there were before `first`, `last` or `sample` took some.
  var before: Int?
  var isConcordance = false

  init(_ set: RowSet) { self.set = set }

  /// Takes rows made from those so far: numbers, or lines.
  mutating func replace(with made: RowSet) {
    if !set.relation.isMade { base = set }
    set = made
    before = nil
    isConcordance = false
  }

  /// Keeps the rows at a range of positions.
  mutating func take(_ rows: RowList) {
    if rows.count < set.count, before == nil { before = set.count }
    set.rows = rows
  }
}
