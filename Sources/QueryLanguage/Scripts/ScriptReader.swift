/// One statement of a script.
public struct ScriptStatement: Hashable, Sendable {
  /// What kind of statement it is.
  public enum Kind: Hashable, Sendable {
    /// A query or a command.
    case statement
    /// `param who = "Lee"`, or `param who` for one that must be given.
    case parameter(name: Word, standard: Literal?)
    /// A `param` line that cannot be read.
    case faulty(Diagnostics)
  }

  /// What kind of statement it is.
  public var kind: Kind
  /// Its text, with the script's name and the number of its first line.
  public var text: QueryText

  /// Makes a statement.
  public init(kind: Kind, text: QueryText) {
    self.kind = kind
    self.text = text
  }
}

/// The statements of a script, in order.
///
/// A line goes on with the next one if it ends in `|`, a comma, `and`, `or` or a set operator, or
/// inside brackets; or if the next line that is no comment starts with `|`. An empty line ends a
/// statement unless something is open. An open quotation mark does not go on: it is the mistake of its
/// own line.
///
/// - Complexity: O(*n*) in the length of the script.
public func readScript(
  _ script: String, named name: String, grammar: Grammar
) -> [ScriptStatement] {
  var reader = ScriptReader(script, name: name, grammar: grammar)
  return reader.read()
}

/// Gathers lines into statements.
private struct ScriptReader {
  private let lines: [String]
  private let name: String
  private let grammar: Grammar
  private var statements: [ScriptStatement] = []

  init(_ script: String, name: String, grammar: Grammar) {
    self.name = name
    self.grammar = grammar
    var bytes = Substring(script).utf8
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      line in
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return String(decoding: line, as: UTF8.self)
    }
  }

  mutating func read() -> [ScriptStatement] {
    var index = 0
    while index < lines.count {
      let first = lex(QueryText(lines[index]), grammar: grammar).filter { $0.kind != .comment }
      guard let keyword = first.first else {
        index += 1
        continue
      }
      let end = endOfStatement(first, from: index)
      append(lines[index..<end], beginningWith: keyword, firstLine: index + 1)
      index = end
    }
    return statements
  }

  /// The index behind the last line of the statement whose first line has these lexemes.
  private func endOfStatement(_ first: [Lexeme], from start: Int) -> Int {
    var tracker = OpenEndTracker()
    tracker.add(first)
    var end = start + 1
    while end < lines.count {
      if let open = tracker.openEnd {
        if open == .quote { return end }
      } else if let next = continuation(from: end) {
        end = next
      } else {
        return end
      }
      tracker.add(lex(QueryText(lines[end]), grammar: grammar))
      end += 1
    }
    return end
  }

  /// The index of the line from `start` on that starts with `|`, if only comments stand before it.
  private func continuation(from start: Int) -> Int? {
    for index in start..<lines.count {
      let trimmed = lines[index].drop(while: \.isWhitespace)
      if trimmed.first == "|" { return index }
      if trimmed.first != "#" { return nil }
    }
    return nil
  }

  private mutating func append(
    _ lines: ArraySlice<String>, beginningWith keyword: Lexeme, firstLine: Int
  ) {
    let text = QueryText(
      lines.joined(separator: "\n"), origin: .script(name: name, firstLine: firstLine))
    statements.append(ScriptStatement(kind: kind(of: text, keyword), text: text))
  }

  private func kind(of text: QueryText, _ keyword: Lexeme) -> ScriptStatement.Kind {
    guard keyword.keyword == "param" else { return .statement }
    let isLate = statements.contains { $0.kind == .statement }
    if isLate {
      return .faulty(
        Diagnostics([
          Diagnostic(
            .unexpected, "param stands at the top of a script, before its first statement",
            at: keyword.span, notes: ["further down, write let $name = value"])
        ]))
    }
    return header(text)
  }

  private func header(_ text: QueryText) -> ScriptStatement.Kind {
    var reader = ArgumentReader(text, grammar: grammar)
    do throws(Diagnostics) {
      let keyword = reader.lexeme()
      guard let name = reader.lexeme(), name.kind == .word || name.kind == .parameter else {
        let span = keyword?.span ?? QuerySpan(0, 0)
        throw Diagnostics([Diagnostic(.missingValue, "\"param\" needs a name", at: span)])
      }
      if reader.isAtEnd { return .parameter(name: name.word, standard: nil) }
      guard let sign = reader.lexeme(), sign.kind == .comparison(.equal) else {
        throw Diagnostics([
          Diagnostic(
            .missingWord, "\"=\" is missing behind \"\(name.text)\"", at: name.span,
            suggestion: "param \(name.value) = \"Lee\"")
        ])
      }
      let standard = try reader.literal()
      try reader.finish()
      return .parameter(name: name.word, standard: standard)
    } catch {
      return .faulty(error)
    }
  }
}
