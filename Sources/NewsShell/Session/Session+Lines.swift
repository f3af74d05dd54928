import QueryLanguage

/// What was typed or pasted at once.
extension Session {
  /// Runs what the line editor gave: one statement, or each of several that were pasted together.
  ///
  /// Rows are one statement when something is left open at the end of one, or when one goes on
  /// with a clause or a step; a statement that fails does not keep the next from running, just as
  /// if each had been typed.
  @discardableResult
  package func run(typed line: String) -> Status {
    let statements = line.contains("\n") ? Self.statements(in: line) : []
    guard statements.count > 1 else { return run(QueryText(line)) }
    var status = Status.done
    for statement in statements {
      console.print(dim("byline> " + statement))
      status = run(QueryText(statement))
      if status == .leaving || status == .interrupted { return status }
    }
    return status
  }

  private static func statements(in text: String) -> [String] {
    let rows = readScript(text, named: "", grammar: .byline).map(\.text.string)
    let goesOn = rows.contains { row in
      let first = row.split { $0 == " " || $0 == "\n" }.first?.lowercased() ?? ""
      return isIncomplete(QueryText(row), grammar: .byline) || joining.contains(first)
    }
    return goesOn ? [] : rows
  }

  /// Words that no statement starts with.
  private static let joining = Set(
    Grammar.byline.clauses.map(\.name) + ConditionWords.joins + [ConditionWords.negation]
      + SetOperator.allCases.map(\.rawValue))
}
