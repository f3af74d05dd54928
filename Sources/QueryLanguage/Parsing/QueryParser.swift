/// Reads statements, pipelines and sets by recursive descent, one method for each rule.
///
/// A rule throws the one mistake it cannot read past. Clauses and steps are where reading goes on:
/// they record it and skip to the next clause keyword or `|`, so one mistake is reported once.
struct QueryParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  // MARK: Statements

  /// A statement up to the end of the text; throws all that was recorded.
  mutating func wholeStatement() throws(Diagnostics) -> Statement {
    var result: Statement?
    do throws(Diagnostic) {
      result = try statement()
      if !cursor.isAtEnd, cursor.diagnostics.isEmpty { throw mistakes.stray() }
    } catch {
      cursor.record(error)
    }
    guard cursor.diagnostics.isEmpty, let result else { throw cursor.collected }
    return result
  }

  /// `statement = "let" | "let" NAME "=" pipeline | "let" PARAM "=" literal | pipeline`
  private mutating func statement() throws(Diagnostic) -> Statement {
    if cursor.at("select"), let mistake = mistakes.sql() { throw mistake }
    if cursor.at("let"), !cursor.isAtSetOperator(1), cursor.peek(1)?.kind != .pipe {
      return try letStatement()
    }
    if let name = cursor.current, name.kind == .word, cursor.peek(1)?.kind == .comparison(.equal) {
      throw mistakes.missingLet(before: name)
    }
    return .query(try pipeline())
  }

  private mutating func letStatement() throws(Diagnostic) -> Statement {
    let keyword = cursor.advance()
    if cursor.isAtEnd { return .listNames }
    guard let name = cursor.current, name.kind == .word || name.kind == .parameter else {
      throw mistakes.missing("a name", after: keyword)
    }
    if cursor.isReserved(name) || name.keyword == "let" {
      throw Diagnostic(
        .unexpected, "\(name.cited) is a word of the language and cannot name a set",
        at: name.span)
    }
    cursor.advance()
    guard let sign = cursor.take(.comparison(.equal)) else {
      throw mistakes.missingWord("=", after: name)
    }
    if cursor.isAtEnd { throw mistakes.missing("what it stands for", after: sign) }
    if name.kind == .parameter {
      return .letParameter(name: name.word, try literals.literal(after: sign))
    }
    return .letSet(name: name.word, try pipeline())
  }

  // MARK: Pipelines

  /// `pipeline = set { "|" step }`; the line itself may start with `|` and goes on from `it`.
  mutating func pipeline(isNested: Bool = false) throws(Diagnostic) -> PipelineSyntax {
    let start = cursor.index
    var source: SetSyntax?
    if isNested || cursor.current?.kind != .pipe {
      do throws(Diagnostic) {
        source = try set()
        if !cursor.isAtTermEnd { throw mistakes.stray() }
      } catch {
        try cursor.recover(from: error, toClause: false)
      }
    }
    let steps = try steps()
    return PipelineSyntax(source: source, steps: steps, span: cursor.span(from: start))
  }

  /// `{ "|" step }`; goes on at the next `|` after a mistake.
  mutating func steps() throws(Diagnostic) -> [PhraseSyntax] {
    var steps: [PhraseSyntax] = []
    while let pipe = cursor.current, pipe.kind == .pipe || pipe.text == "||" {
      cursor.advance()
      do throws(Diagnostic) {
        if pipe.kind == .foreign { throw mistakes.doubledPipe(pipe) }
        steps.append(try phrases.step(after: pipe))
        if !cursor.isAtStepEnd { throw mistakes.stray(afterStep: true) }
      } catch {
        try cursor.recover(from: error, toClause: false)
      }
    }
    return steps
  }

  /// `( pipeline )`, with everything that may go wrong about the brackets.
  mutating func nestedPipeline() throws(Diagnostic) -> PipelineSyntax {
    let open = cursor.advance()
    let depthBefore = cursor.depth
    let terminatorsBefore = cursor.terminators
    defer {
      cursor.depth = depthBefore
      cursor.terminators = terminatorsBefore
    }
    try cursor.descend(at: open)
    cursor.terminators = []
    if cursor.isAtEnd { throw mistakes.neverClosed(open) }
    let result = try pipeline(isNested: true)
    try cursor.close(.closeParenthesis, of: open)
    return result
  }

  // MARK: Sets

  /// `set = term { ( "union" | "intersect" | "except" ) term }`, read from left to right.
  mutating func set() throws(Diagnostic) -> SetSyntax {
    let first = try term(after: cursor.previous)
    var others: [Combination] = []
    while let sign = cursor.current, let setOperator = SetOperator(rawValue: sign.keyword ?? "") {
      cursor.advance()
      others.append(
        Combination(setOperator, operatorSpan: sign.span, try term(after: sign)))
    }
    return others.isEmpty ? first : .combined(first, others)
  }

  /// `term = NOUN { clause } | NAME { clause } | pattern | "(" pipeline ")"`
  private mutating func term(after previous: Lexeme?) throws(Diagnostic) -> SetSyntax {
    guard let first = cursor.current else {
      throw mistakes.missing("what to look for", after: previous)
    }
    let start = cursor.index
    switch first.kind {
    case .openParenthesis:
      return .nested(try nestedPipeline())
    case .string, .regex, .parameter, .openBracket:
      let pattern = try patterns.pattern(after: first)
      let clauses = try phrases.clauses()
      return .term(
        TermSyntax(head: .pattern(pattern), clauses: clauses, span: cursor.span(from: start)))
    case .word:
      if let mistake = mistakes.wrongFirstWord(first, after: previous) { throw mistake }
      cursor.advance()
      let rows = try rows(of: first)
      let clauses = try phrases.clauses()
      return .term(
        TermSyntax(
          head: .name(first.word), rows: rows, clauses: clauses, span: cursor.span(from: start)))
    default:
      throw mistakes.notAStart(first)
    }
  }

  // MARK: Rows of the last result

  /// The numbers behind `it`: `it 4`, `it 4, 6`.
  private mutating func rows(of name: Lexeme) throws(Diagnostic) -> [Int]? {
    guard let number = cursor.current, number.kind == .number else { return nil }
    guard name.keyword == "it" else { throw mistakes.numberBehind(name, number) }
    return try rowNumbers(after: name)
  }

  /// The numbers of rows, with commas between them.
  mutating func rowNumbers(after previous: Lexeme) throws(Diagnostic) -> [Int] {
    var rows = [try rowNumber(after: previous)]
    while let comma = cursor.take(.comma) { rows.append(try rowNumber(after: comma)) }
    return rows
  }

  private mutating func rowNumber(after previous: Lexeme) throws(Diagnostic) -> Int {
    let lexeme = cursor.current
    let row = try literals.integer("the number of a row", after: previous)
    if row < 1, let lexeme {
      throw Diagnostic(.badNumber, "rows are counted from 1", at: lexeme.span)
    }
    return row
  }
}
