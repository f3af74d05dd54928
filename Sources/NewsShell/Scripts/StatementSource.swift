import QueryLanguage

/// What asking for a statement brought.
enum StatementEvent {
  case statement(ScriptStatement)
  /// Ctrl-C while waiting for one.
  case interrupted
  /// There may be more, but it cannot be read.
  case unreadable(reason: String)
  case end
}

/// Where the statements of a script come from, one after the other.
protocol StatementSource: AnyObject {
  /// The next statement; waits for it where it is not there yet.
  func next() -> StatementEvent
  /// The number of statements to run, where it is known beforehand.
  var count: Int? { get }
  /// Whether something follows that is there already.
  var hasMore: Bool { get }
}

/// Statements that were read before the first one runs.
final class KnownStatements: StatementSource {
  let count: Int?
  private var rest: ArraySlice<ScriptStatement>

  init(_ statements: [ScriptStatement]) {
    count = statements.filter { $0.kind == .statement }.count
    rest = statements[...]
  }

  var hasMore: Bool { !rest.isEmpty }

  func next() -> StatementEvent { rest.popFirst().map { .statement($0) } ?? .end }
}
