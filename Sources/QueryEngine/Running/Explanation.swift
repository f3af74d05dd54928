/// A line of an explanation: how deep it stands, and what it says.
package struct ExplainedLine: Sendable, Hashable {
  /// How many levels it is indented.
  package var depth: Int
  /// What it says.
  package var fact: Fact
}

/// What a query asks, in plain English, and how it will be run.
struct Explanation {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// The reading and the plan of a bound pipeline, a line each.
  func lines(_ pipeline: BoundPipeline) throws(EvaluationError) -> [ExplainedLine] {
    try lines(pipeline, depth: 0)
  }

  private func lines(
    _ pipeline: BoundPipeline, depth: Int
  ) throws(EvaluationError) -> [ExplainedLine] {
    var lines = try source(pipeline.source, depth: depth)
    for step in pipeline.steps {
      lines.append(ExplainedLine(depth: depth, fact: "then \(step.explanation)"))
    }
    return lines
  }

  private func source(
    _ set: BoundSet, depth: Int
  ) throws(EvaluationError) -> [ExplainedLine] {
    switch set {
    case .nested(let pipeline): return try lines(pipeline, depth: depth)
    case .term(let term): return try lines(term, depth: depth)
    case .combined(let first, let others):
      var lines: [ExplainedLine] = []
      var operands = try source(first, depth: depth + 1)
      for (joining, other) in others {
        let fact: Fact =
          switch joining {
          case .union: "rows of either"
          case .intersect: "rows of both"
          case .except: "rows of the first that the second lacks"
          }
        lines.append(ExplainedLine(depth: depth, fact: fact))
        operands += try source(other, depth: depth + 1)
      }
      return lines + operands
    }
  }

  private func lines(_ term: BoundTerm, depth: Int) throws(EvaluationError) -> [ExplainedLine] {
    var lines: [ExplainedLine] = []
    let relation: Relation
    switch term.base {
    case .noun(let own):
      relation = own
      lines.append(
        ExplainedLine(depth: depth, fact: "\(own.name): \(own.words.summary)"))
    case .result(let set, let name):
      relation = set.relation
      lines.append(
        ExplainedLine(depth: depth, fact: "the result \"\(name)\" (\(count: set.count) rows)"))
    }
    let unit = relation.isDerived ? Relations.textUnit : relation
    var planned: [(text: String, estimate: Int, fact: Fact)] = []
    for clause in term.clauses {
      if let condition = clause.condition {
        let (lookups, rest) = try ConditionFilter(condition, evaluation).lookups(on: relation)
        let manner =
          rest.isEmpty
          ? "answered by the index"
          : lookups.isEmpty ? "row by row" : "in part by the index, the rest row by row"
        // Of rows that are kept or found anew, conditions are asked last.
        let drives = !relation.isDerived && !term.isOfResult
        planned.append(
          (
            clause.text, drives ? lookups.map(\.estimate).min() ?? .max : .max,
            "a condition on \(list: condition.fieldNames), \(manner)"
          ))
      } else {
        let selection = try clause.selection(of: unit, evaluation)
        planned.append((clause.text, selection.estimate, selection.explanation))
      }
    }
    let order = planned.enumerated().sorted {
      ($0.element.estimate, $0.offset) < ($1.element.estimate, $1.offset)
    }
    for (number, clause) in order.enumerated() {
      lines.append(
        ExplainedLine(
          depth: depth + 1,
          fact: "\(count: number + 1). \(clause.element.text): \(clause.element.fact)"))
    }
    return lines
  }
}
