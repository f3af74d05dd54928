/// Reads what stands behind the verb of a command, piece by piece, with the rules of queries.
///
/// ```
/// var reader = ArgumentReader(QueryText("summarise a1, a2 to 3 sentences"))
/// reader.word()                                   // summarise
/// let articles = try reader.values(until: ["to"]) // a1, a2
/// let length = try reader.summaryLength()         // 3 sentences
/// try reader.finish()
/// ```
public struct ArgumentReader {
  private var parser: Parser

  /// Starts at the first lexeme of `text`.
  public init(_ text: QueryText) { parser = Parser(text) }

  /// Whether nothing is left.
  public var isAtEnd: Bool { parser.isAtEnd }

  /// The next lexeme, not yet read.
  public var next: Lexeme? { parser.current }

  /// The text from the next lexeme on, as typed, with its place; comments are not part of it.
  ///
  /// For what is no query at all, such as the name of a file with spaces.
  public var remainder: Word {
    guard let first = parser.current, let last = parser.lexemes.last else {
      return Word("", at: parser.endSpan)
    }
    let span = first.span.joined(with: last.span)
    return Word(String(parser.text.slice(span)), at: span)
  }

  /// Reads any lexeme; nil at the end.
  public mutating func lexeme() -> Lexeme? { isAtEnd ? nil : parser.advance() }

  /// Reads a bare word; nil if something else stands here.
  public mutating func word() -> Word? { parser.take(.word)?.word }

  /// Reads this keyword; false, and nothing read, if something else stands here.
  public mutating func keyword(_ word: String) -> Bool { parser.take(word) != nil }

  /// Reads a quoted string; nil if something else stands here.
  public mutating func string() -> Word? {
    guard case .string(isClosed: true) = parser.current?.kind else { return nil }
    return parser.advance().word
  }

  /// Reads a whole number; nil if something else stands here.
  ///
  /// - Throws: E016 for a number that is not whole or too large.
  public mutating func integer() throws(Diagnostics) -> Int? {
    guard let lexeme = parser.current, lexeme.kind == .number else { return nil }
    return try read { (parser, previous) throws(Diagnostic) in
      try parser.integer("a whole number", after: previous)
    }
  }

  /// Reads values with commas between them; bare words end at reserved words and at `words`.
  ///
  /// - Throws: E011 or E002 where no value stands.
  public mutating func values(until words: Set<String> = []) throws(Diagnostics) -> [Value] {
    parser.terminators = words
    defer { parser.terminators = [] }
    return try read { (parser, previous) throws(Diagnostic) in
      try parser.values("a value", after: previous)
    }
  }

  /// Reads `"a" near "b"`, a phrase, a regular expression or tokens.
  ///
  /// - Throws: E011 or E002 where no pattern stands.
  public mutating func pattern() throws(Diagnostics) -> Pattern {
    try read { (parser, previous) throws(Diagnostic) in try parser.pattern(after: previous) }
  }

  /// Reads one literal value.
  ///
  /// - Throws: E011 or E002 where no value stands, E016 and E017.
  public mutating func literal() throws(Diagnostics) -> Literal {
    try read { (parser, previous) throws(Diagnostic) in try parser.literal(after: previous) }
  }

  /// Reads a date as `on` takes it.
  ///
  /// - Throws: E011 or E002 where no date stands, E017.
  public mutating func date() throws(Diagnostics) -> Literal {
    try read { (parser, previous) throws(Diagnostic) in try parser.date(after: previous) }
  }

  /// Reads a set, such as `it 4` or `quotes by Lee`; its values and clauses end at `words`.
  ///
  /// - Throws: as `parse(_:)`.
  public mutating func set(until words: Set<String> = []) throws(Diagnostics) -> SetSyntax {
    parser.terminators = words
    defer { parser.terminators = [] }
    return try read { (parser, _) throws(Diagnostic) in try parser.set() }
  }

  /// Reads `4` or `4, 6`, short for `it 4, 6`; nil if no number stands here.
  ///
  /// - Throws: E016 for what is no number of a row.
  public mutating func rows() throws(Diagnostics) -> SetSyntax? {
    guard let first = parser.current, first.kind == .number else { return nil }
    let rows = try read { (parser, previous) throws(Diagnostic) in
      try parser.rowNumbers(after: previous)
    }
    let it = Word("it", at: first.span)
    return .term(Term(head: .name(it), rows: rows, clauses: [], span: first.span))
  }

  /// Reads a pipeline up to the end or to one of `words`.
  ///
  /// - Throws: as `parse(_:)`.
  public mutating func pipeline(until words: Set<String> = []) throws(Diagnostics) -> PipelineSyntax
  {
    parser.terminators = words
    defer { parser.terminators = [] }
    return try read { (parser, _) throws(Diagnostic) in try parser.pipeline() }
  }

  /// Reads a condition as behind `where`.
  ///
  /// - Throws: as `parse(_:)`.
  public mutating func condition() throws(Diagnostics) -> Expression {
    try read { (parser, previous) throws(Diagnostic) in try parser.expression(after: previous) }
  }

  /// Reads `to 3 sentences` or `to 60 words`; nil if no `to` stands here.
  ///
  /// - Throws: E002, E011, E016, E029.
  public mutating func summaryLength() throws(Diagnostics) -> SummaryLength? {
    try read { (parser, _) throws(Diagnostic) in try parser.summaryLength() }
  }

  /// Reads a format such as `csv`.
  ///
  /// - Throws: E002, E011, E029.
  public mutating func format() throws(Diagnostics) -> Word {
    try read { (parser, previous) throws(Diagnostic) in try parser.outputFormat(after: previous) }
  }

  /// Checks that nothing is left.
  ///
  /// - Throws: what is wrong with the first lexeme left.
  public mutating func finish() throws(Diagnostics) {
    guard !isAtEnd else { return }
    throw Diagnostics([parser.stray(afterStage: true)])
  }

  private mutating func read<Piece>(
    _ rule: (inout Parser, Lexeme) throws(Diagnostic) -> Piece
  ) throws(Diagnostics) -> Piece {
    let previous = parser.peek(-1) ?? Lexeme(.unknown, at: parser.endSpan, text: "")
    do throws(Diagnostic) {
      let piece = try rule(&parser, previous)
      if parser.diagnostics.isEmpty { return piece }
    } catch {
      parser.record(error)
    }
    throw parser.collected
  }
}
