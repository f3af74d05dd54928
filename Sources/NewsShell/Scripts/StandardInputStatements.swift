import QueryLanguage

/// The statements of standard input, each as soon as it is whole, so that a program can write a line, read
/// its answer, and write the next.
///
/// Lines are joined as in scripts. A line that leaves something open (it ends in `|`, or inside brackets)
/// waits for the next. A line that leaves nothing open might still be followed by one that starts with
/// `|`: where more input is there already, that decides; where the writer has paused, the statement
/// counts as whole, because he may be waiting for its answer. A `|` line that comes after such a pause is a
/// statement of its own and goes on with the last result, which comes to the same.
final class StandardInputStatements: StatementSource {
  private let lines: StreamLineSource
  private var ready: ArraySlice<ScriptStatement> = []
  /// The lines that are no statement yet.
  private var gathered: [String] = []
  private var gatheredBytes = 0
  /// The number of the first of them.
  private var firstLine = 1
  /// Whether a statement was read, behind which no `param` may stand.
  private var isHeadOver = false
  private var hasEnded = false
  /// So much is gathered at most before it is looked through. It doubles where nothing came of it: a
  /// statement of a million lines must not be read a million times.
  private var limit = 1 << 16

  init(_ lines: StreamLineSource = StreamLineSource(descriptor: 0)) { self.lines = lines }

  let count: Int? = nil

  var hasMore: Bool {
    while ready.isEmpty, !hasEnded, lines.isReady { _ = take() }
    collect(.paused)
    return !ready.isEmpty || !gathered.isEmpty
  }

  func next() -> StatementEvent {
    while ready.isEmpty, !hasEnded {
      if !lines.isReady { collect(.paused) }
      if ready.isEmpty, take() == .interrupted { return .interrupted }
    }
    if let statement = ready.popFirst() { return .statement(statement) }
    return lines.failure.map { .unreadable(reason: $0.description.lowercased()) } ?? .end
  }

  /// Takes a line, waiting for it.
  private func take() -> LineEvent {
    let event = lines.nextLine(prompt: "")
    switch event {
    case .line(let line):
      gathered.append(line)
      gatheredBytes += line.utf8.count + 1
      if gatheredBytes >= limit { collect(.running) }
    case .endOfInput:
      hasEnded = true
      collect(.ended)
    case .interrupted: break
    }
    return event
  }

  /// What is known of the lines behind the gathered ones.
  private enum Rest {
    /// There are some, not looked at yet.
    case running
    /// The writer has paused.
    case paused
    case ended
  }

  /// Makes statements of the gathered lines; the last one stays when it may go on.
  private func collect(_ rest: Rest) {
    guard !gathered.isEmpty else { return }
    var statements = Interrupts.whileReading { read(gathered) }
    var kept = gathered.count
    if let last = statements.last, mayGoOn(last, rest),
      case .script(_, let line) = last.text.origin
    {
      kept = line - firstLine
      statements.removeLast()
    }
    if statements.contains(where: { $0.kind == .statement }) { isHeadOver = true }
    ready += statements
    gathered.removeFirst(kept)
    firstLine += kept
    gatheredBytes = gathered.reduce(0) { $0 + $1.utf8.count + 1 }
    limit = max(1 << 16, 2 * gatheredBytes)
  }

  private func mayGoOn(_ statement: ScriptStatement, _ rest: Rest) -> Bool {
    switch rest {
    case .running: true
    // What is open takes up any line, what is whole leaves it to the next statement.
    case .paused:
      readScript(statement.text.string + "\nit", named: Self.name, grammar: .byline).count == 1
    case .ended: false
    }
  }

  private func read(_ lines: [String]) -> [ScriptStatement] {
    // Below a statement, `param` is late; which one it was does not matter.
    let before = isHeadOver ? ["it", ""] : []
    let statements = readScript(
      (before + lines).joined(separator: "\n"), named: Self.name, grammar: .byline)
    return statements.dropFirst(isHeadOver ? 1 : 0).map { statement in
      guard case .script(let name, let line) = statement.text.origin else { return statement }
      var statement = statement
      statement.text = QueryText(
        statement.text.string,
        origin: .script(name: name, firstLine: line - before.count + firstLine - 1))
      return statement
    }
  }

  private static let name = "standard input"
}
