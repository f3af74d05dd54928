// Moving over the lexemes, spans, nesting, and going on after a mistake.

extension Parser {
  var current: Lexeme? { peek(0) }

  var isAtEnd: Bool { index >= lexemes.count }

  func peek(_ distance: Int) -> Lexeme? {
    let place = index + distance
    return lexemes.indices.contains(place) ? lexemes[place] : nil
  }

  /// Whether the current lexeme is this keyword.
  func at(_ word: String) -> Bool { current?.keyword == word }

  /// Steps over the current lexeme and returns it; at the end, an empty one.
  @discardableResult
  mutating func advance() -> Lexeme {
    guard let lexeme = current else {
      return Lexeme(
        .unknown, at: QuerySpan(text.string.utf8.count, text.string.utf8.count), text: "")
    }
    index += 1
    return lexeme
  }

  /// Steps over the current lexeme if it is of this kind.
  mutating func take(_ kind: Lexeme.Kind) -> Lexeme? {
    guard let lexeme = current, lexeme.kind == kind else { return nil }
    index += 1
    return lexeme
  }

  /// Steps over the current lexeme if it is this keyword.
  mutating func take(_ word: String) -> Lexeme? {
    guard let lexeme = current, lexeme.keyword == word else { return nil }
    index += 1
    return lexeme
  }

  /// From the lexeme at `start` to the one before the current one.
  func span(from start: Int) -> QuerySpan {
    guard lexemes.indices.contains(start) else { return endSpan }
    let last = max(start, min(index, lexemes.count) - 1)
    return lexemes[start].span.joined(with: lexemes[last].span)
  }

  var endSpan: QuerySpan { lexemes.last.map(\.span) ?? QuerySpan(0, 0) }

  // MARK: Places

  func atSetOperator(_ distance: Int = 0) -> Bool {
    peek(distance)?.keyword.flatMap(SetOperator.init(rawValue:)) != nil
  }

  var atClause: Bool {
    current?.keyword.map { Keywords.clauses.contains($0) } ?? false
  }

  var atTerminator: Bool {
    current?.keyword.map { terminators.contains($0) } ?? false
  }

  /// Whether a stage is over: at `|`, at `)` inside brackets, or at the end.
  var atStageEnd: Bool {
    switch current?.kind {
    case nil, .pipe: true
    case .closeParenthesis: depth > 0
    case .foreign: current?.text == "||"
    default: atTerminator
    }
  }

  /// Whether a term is over: where a stage is, or at a set operator.
  var atTermEnd: Bool { atStageEnd || atSetOperator() }

  // MARK: Nesting

  /// Goes one level deeper; who calls it restores `depth`.
  mutating func descend(at lexeme: Lexeme) throws(Diagnostic) {
    depth += 1
    if depth > Self.depthLimit {
      throw Diagnostic(
        .tooDeep, "this is nested more than \(Self.depthLimit) levels deep", at: lexeme.span,
        notes: ["give a part a name with let and use the name"])
    }
  }

  mutating func close(_ kind: Lexeme.Kind, of open: Lexeme) throws(Diagnostic) {
    if take(kind) != nil { return }
    guard let found = current else { throw neverClosed(open) }
    throw Diagnostic(
      .unbalanced, "\(open.cited) is not closed before \(found.cited)", at: found.span)
  }

  // MARK: Recovery

  /// Records a mistake and skips to the next `|` of this level, or to the next clause keyword.
  ///
  /// Throws again where reading on is pointless: too deep, or too many mistakes.
  mutating func recover(from mistake: Diagnostic, toClause: Bool) throws(Diagnostic) {
    if mistake.code == .tooDeep { throw mistake }
    record(mistake)
    var open = 0
    while let lexeme = current {
      switch lexeme.kind {
      case .openParenthesis: open += 1
      case .closeParenthesis:
        if open == 0, depth > 0 { return }
        open = max(0, open - 1)
      case .pipe where open == 0: return
      case .word where open == 0 && toClause && (atClause || atSetOperator()): return
      default: break
      }
      index += 1
    }
  }

  mutating func record(_ mistake: Diagnostic) {
    // After an open quotation mark the rest of the line is guesswork.
    let isSecondEnd =
      mistake.code == .endsTooEarly && diagnostics.contains { $0.code == .endsTooEarly }
    if !isSecondEnd { diagnostics.append(mistake) }
  }

  /// Reads with one rule to the end of the text and throws what was recorded.
  mutating func complete<Tree>(
    _ rule: (inout Parser) throws(Diagnostic) -> Tree
  ) throws(Diagnostics) -> Tree {
    var result: Tree?
    do throws(Diagnostic) {
      result = try rule(&self)
      if !isAtEnd, diagnostics.isEmpty { throw stray() }
    } catch {
      record(error)
    }
    guard diagnostics.isEmpty, let result else { throw collected }
    return result
  }

  /// What was recorded, first in the text first.
  var collected: Diagnostics {
    let sorted = diagnostics.enumerated().sorted {
      ($0.element.span.lower, $0.offset) < ($1.element.span.lower, $1.offset)
    }
    let list = sorted.prefix(Self.diagnosticLimit).map(\.element)
    return Diagnostics(list, isIncomplete: list.allSatisfy { $0.code == .endsTooEarly })
  }
}
