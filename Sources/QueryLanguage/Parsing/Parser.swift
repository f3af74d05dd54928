/// The tree of a statement; nil for an empty line or one that is only a comment.
///
/// - Throws: every mistake on the line, at most ten, one per mistake (E001 to E029). When the text
///   only ends too early, `isIncomplete` is set; compare `isIncomplete(_:)` for what a prompt asks.
public func parse(_ text: QueryText) throws(Diagnostics) -> Statement? {
  var parser = Parser(text)
  if parser.isAtEnd { return nil }
  return try parser.complete { (parser: inout Parser) throws(Diagnostic) -> Statement in
    try parser.statement()
  }
}

/// Reads lexemes into a tree by recursive descent, one method for each rule of the grammar.
///
/// A rule throws the one mistake it cannot read past. Clauses and stages are where reading goes on:
/// they record it and skip to the next clause keyword or `|`, so one mistake is reported once.
struct Parser {
  let text: QueryText
  let lexemes: [Lexeme]
  var index = 0
  var depth = 0
  var diagnostics: [Diagnostic] = []
  /// Words at which values and terms end, besides the reserved ones; commands set them.
  var terminators: Set<String> = []
  /// Whether corrected lines are tried out; off while one is being tried.
  let offersSuggestions: Bool

  static let depthLimit = 100
  static let diagnosticLimit = 10

  init(_ text: QueryText, offersSuggestions: Bool = true) {
    self.text = text
    self.offersSuggestions = offersSuggestions
    var lexemes = lex(text).filter { $0.kind != .comment }
    // Other shells end statements with a semicolon; here it changes nothing.
    while let last = lexemes.last, last.kind == .foreign, last.text == ";" { lexemes.removeLast() }
    self.lexemes = lexemes
    if let last = lexemes.last, last.isUnclosed { diagnostics.append(neverClosed(last)) }
  }

  // MARK: Statements

  /// `statement = "let" NAME "=" pipeline | "let" PARAM "=" literal | pipeline`
  mutating func statement() throws(Diagnostic) -> Statement {
    if at("select"), let mistake = sqlMistake() { throw mistake }
    if at("let"), !atSetOperator(1), peek(1)?.kind != .pipe { return try letStatement() }
    if current?.kind == .word, peek(1)?.kind == .comparison(.equal), let name = current {
      throw Diagnostic(
        .missingWord, "to give a set a name, start with \"let\"", at: name.span,
        suggestion: corrected(inserting: "let ", before: name.span))
    }
    return .query(try pipeline())
  }

  private mutating func letStatement() throws(Diagnostic) -> Statement {
    let keyword = advance()
    guard let name = current, name.kind == .word || name.kind == .parameter else {
      throw missing("a name", after: keyword)
    }
    if let word = name.keyword, Keywords.reserved.contains(word) || word == "let" {
      throw Diagnostic(
        .unexpected, "\(name.cited) is a word of the language and cannot name a set",
        at: name.span)
    }
    advance()
    guard let sign = take(.comparison(.equal)) else {
      throw missingWord("=", after: name)
    }
    if isAtEnd { throw missing("what it stands for", after: sign) }
    if name.kind == .parameter { return .letParameter(name: name.word, try literal(after: sign)) }
    return .letSet(name: name.word, try pipeline())
  }

  // MARK: Pipelines

  /// `pipeline = set { "|" stage }`; the line itself may start with `|` and goes on from `it`.
  mutating func pipeline(isNested: Bool = false) throws(Diagnostic) -> PipelineSyntax {
    let start = index
    var source: SetSyntax?
    if isNested || current?.kind != .pipe {
      do throws(Diagnostic) {
        source = try set()
        if !atTermEnd { throw stray() }
      } catch {
        try recover(from: error, toClause: false)
      }
    }
    var stages: [Stage] = []
    while let pipe = current, pipe.kind == .pipe || pipe.text == "||" {
      advance()
      do throws(Diagnostic) {
        if pipe.kind == .foreign { throw doubledPipe(pipe) }
        stages.append(try stage(after: pipe))
        if !atStageEnd { throw stray(afterStage: true) }
      } catch {
        try recover(from: error, toClause: false)
      }
    }
    return PipelineSyntax(source: source, stages: stages, span: span(from: start))
  }

  // MARK: Sets

  /// `set = term { ( "union" | "intersect" | "except" ) term }`, read from left to right.
  mutating func set() throws(Diagnostic) -> SetSyntax {
    let depthBefore = depth
    defer { depth = depthBefore }
    var left = try term(after: index > 0 ? lexemes[index - 1] : nil)
    while let sign = current, let setOperator = SetOperator(rawValue: sign.keyword ?? "") {
      advance()
      // Each operator makes the tree one level deeper.
      try descend(at: sign)
      let right = try term(after: sign)
      left = .combined(left, setOperator, operatorSpan: sign.span, right)
    }
    return left
  }

  /// `term = NOUN { clause } | NAME { clause } | pattern | "(" pipeline ")"`
  mutating func term(after previous: Lexeme?) throws(Diagnostic) -> SetSyntax {
    guard let first = current else { throw missing("what to look for", after: previous) }
    let start = index
    switch first.kind {
    case .openParenthesis:
      return .nested(try nestedPipeline())
    case .string, .regex, .parameter, .openBracket:
      let pattern = try pattern(after: first)
      let clauses = try clauses()
      return .term(Term(head: .pattern(pattern), clauses: clauses, span: span(from: start)))
    case .word:
      if let mistake = wrongFirstWord(first, after: previous) { throw mistake }
      advance()
      let rows = try rows(of: first)
      let clauses = try clauses()
      return .term(
        Term(head: .name(first.word), rows: rows, clauses: clauses, span: span(from: start)))
    default:
      throw notAStart(first)
    }
  }

  /// `( pipeline )`, with everything that may go wrong about the brackets.
  mutating func nestedPipeline() throws(Diagnostic) -> PipelineSyntax {
    let open = advance()
    let depthBefore = depth
    let terminatorsBefore = terminators
    defer {
      depth = depthBefore
      terminators = terminatorsBefore
    }
    try descend(at: open)
    terminators = []
    if isAtEnd { throw neverClosed(open) }
    let result = try pipeline(isNested: true)
    try close(.closeParenthesis, of: open)
    return result
  }

  /// The numbers behind `it`: `it 4`, `it 4, 6`.
  private mutating func rows(of name: Lexeme) throws(Diagnostic) -> [Int]? {
    guard current?.kind == .number else { return nil }
    guard name.keyword == "it" else {
      let number = lexemes[index]
      throw Diagnostic(
        .unexpected, "a number cannot stand behind \(name.cited)", at: number.span,
        suggestion: corrected(inserting: "| first ", before: number.span))
    }
    return try rowNumbers(after: name)
  }

  /// The numbers of rows, with commas between them.
  mutating func rowNumbers(after previous: Lexeme) throws(Diagnostic) -> [Int] {
    var rows = [try rowNumber(after: previous)]
    while let comma = take(.comma) { rows.append(try rowNumber(after: comma)) }
    return rows
  }

  private mutating func rowNumber(after previous: Lexeme) throws(Diagnostic) -> Int {
    let lexeme = current
    let row = try integer("the number of a row", after: previous)
    if row < 1, let lexeme {
      throw Diagnostic(.badNumber, "rows are counted from 1", at: lexeme.span)
    }
    return row
  }
}

// MARK: Messages

extension Parser {
  /// The mistake of starting a term with a word that cannot start one.
  fileprivate func wrongFirstWord(_ first: Lexeme, after previous: Lexeme?) -> Diagnostic? {
    guard let word = first.keyword else { return nil }
    if Keywords.reserved.contains(word) {
      if previous != nil, SetOperator(rawValue: word) != nil || word == "and" || word == "or" {
        return Diagnostic(
          .unexpected, "\(first.cited) cannot follow \"\(previous?.text ?? "")\"", at: first.span
        )
      }
      let noun = peek(1)?.keyword.map { Keywords.nouns.contains($0) } ?? false
      return Diagnostic(
        .missingNoun,
        "\(first.cited) needs a noun before it, such as quotes or sentences", at: first.span,
        suggestion: noun
          ? corrected([(QuerySpan(first.span.lower, peek(1)?.span.lower ?? first.span.upper), "")])
          : corrected(inserting: "quotes ", before: first.span))
    }
    if previous == nil || previous?.kind == .openParenthesis, startsStage(isCautious: true) {
      return Diagnostic(
        .missingPipe, "\(first.cited) is a step and works on what stands before it",
        at: first.span,
        suggestion: previous == nil ? corrected(inserting: "| ", before: first.span) : nil)
    }
    return nil
  }

  fileprivate func notAStart(_ lexeme: Lexeme) -> Diagnostic {
    switch lexeme.kind {
    case .closeParenthesis, .closeBracket, .closeBrace: unbalanced(lexeme)
    case .unknown: unknownCharacters(lexeme)
    default:
      Diagnostic(
        .missingNoun,
        "a query starts with a noun such as quotes or sentences, not with \(lexeme.cited)",
        at: lexeme.span)
    }
  }

  fileprivate func doubledPipe(_ pipe: Lexeme) -> Diagnostic {
    Diagnostic(
      .foreignOperator, "a single | stands between steps", at: pipe.span,
      suggestion: corrected([(pipe.span, "|")]))
  }
}
