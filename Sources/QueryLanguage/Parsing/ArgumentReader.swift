/// Reads what stands behind the verb of a command, piece by piece, with the rules of queries.
///
/// ```
/// var reader = ArgumentReader(QueryText("summarise a1, a2 to 3 sentences"), grammar: grammar)
/// reader.word()                                   // summarise
/// let articles = try reader.values(until: ["to"]) // a1, a2
/// let length = try reader.arguments(of: [.optional([.word("to"), …])]) // to 3 sentences
/// try reader.finish()
/// ```
public struct ArgumentReader {
  private var cursor: TokenCursor

  /// Starts at the first lexeme of `text`.
  public init(_ text: QueryText, grammar: Grammar) {
    cursor = TokenCursor(text, grammar: grammar)
  }

  /// Whether nothing is left.
  public var isAtEnd: Bool { cursor.isAtEnd }

  /// The next lexeme, not yet read.
  public var next: Lexeme? { cursor.current }

  /// The text from the next lexeme on, as typed, with its place; comments are not part of it.
  ///
  /// For what is no query at all, such as the name of a file with spaces.
  public var remainder: Word {
    guard let first = cursor.current, let last = cursor.lexemes.last else {
      return Word("", at: cursor.endSpan)
    }
    let span = first.span.joined(with: last.span)
    return Word(String(cursor.text.slice(span)), at: span)
  }

  /// Reads any lexeme; nil at the end.
  public mutating func lexeme() -> Lexeme? { isAtEnd ? nil : cursor.advance() }

  /// Reads a bare word; nil if something else stands here.
  public mutating func word() -> Word? { cursor.take(.word)?.word }

  /// Reads this keyword; false, and nothing read, if something else stands here.
  public mutating func keyword(_ word: String) -> Bool { cursor.take(word) != nil }

  /// Reads a quoted string; nil if something else stands here.
  public mutating func string() -> Word? {
    guard case .string(isClosed: true) = cursor.current?.kind else { return nil }
    return cursor.advance().word
  }

  /// Reads a whole number; nil if something else stands here.
  ///
  /// - Throws: E016 for a number that is not whole or too large.
  public mutating func integer() throws(Diagnostics) -> Int? {
    guard let lexeme = cursor.current, lexeme.kind == .number else { return nil }
    return try read(LiteralParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.integer("a whole number", after: previous)
    }
  }

  /// Reads values with commas between them; bare words end at reserved words and at `words`.
  ///
  /// - Throws: E011 or E002 where no value stands.
  public mutating func values(until words: WordSet = []) throws(Diagnostics) -> [ValueSyntax] {
    cursor.terminators = words
    defer { cursor.terminators = [] }
    return try read(ValueParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.values("a value", after: previous)
    }
  }

  /// Reads `"a" near "b"`, a phrase, a regular expression or tokens.
  ///
  /// - Throws: E011 or E002 where no pattern stands.
  public mutating func pattern() throws(Diagnostics) -> Pattern {
    try read(PatternParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.pattern(after: previous)
    }
  }

  /// Reads one literal value.
  ///
  /// - Throws: E011 or E002 where no value stands, E016 and E017.
  public mutating func literal() throws(Diagnostics) -> Literal {
    try read(LiteralParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.literal(after: previous)
    }
  }

  /// Reads a date as `on` takes it.
  ///
  /// - Throws: E011 or E002 where no date stands, E017.
  public mutating func date() throws(Diagnostics) -> Literal {
    try read(LiteralParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.date(after: previous)
    }
  }

  /// Reads a set, such as `it 4` or `quotes by Lee`; its values and clauses end at `words`.
  ///
  /// - Throws: as `parse(_:grammar:)`.
  public mutating func set(until words: WordSet = []) throws(Diagnostics) -> SetSyntax {
    cursor.terminators = words
    defer { cursor.terminators = [] }
    return try read(QueryParser(cursor)) { (parser, _) throws(Diagnostic) in try parser.set() }
  }

  /// Reads `4` or `4, 6`, short for `it 4, 6`; nil if no number stands here.
  ///
  /// - Throws: E016 for what is no number of a row.
  public mutating func rows() throws(Diagnostics) -> SetSyntax? {
    guard let first = cursor.current, first.kind == .number else { return nil }
    let rows = try read(QueryParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.rowNumbers(after: previous)
    }
    let it = Word("it", at: first.span)
    return .term(TermSyntax(head: .name(it), rows: rows, clauses: [], span: first.span))
  }

  /// Reads a pipeline up to the end or to one of `words`.
  ///
  /// - Throws: as `parse(_:grammar:)`.
  public mutating func pipeline(until words: WordSet = []) throws(Diagnostics) -> PipelineSyntax {
    cursor.terminators = words
    defer { cursor.terminators = [] }
    return try read(QueryParser(cursor)) { (parser, _) throws(Diagnostic) in
      try parser.pipeline()
    }
  }

  /// Reads the steps that stand here, `| save "a.html"`; none if no `|` stands here.
  ///
  /// - Throws: as `parse(_:grammar:)`.
  public mutating func steps() throws(Diagnostics) -> [PhraseSyntax] {
    try read(QueryParser(cursor)) { (parser, _) throws(Diagnostic) in try parser.steps() }
  }

  /// Reads a condition as behind `where`.
  ///
  /// - Throws: as `parse(_:grammar:)`.
  public mutating func condition() throws(Diagnostics) -> Expression {
    try read(ConditionParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.condition(after: previous)
    }
  }

  /// Reads what stands here as a grammar describes it, such as `[ "to" NUMBER ]`.
  ///
  /// - Throws: what is wrong with the first part that must stand here and does not.
  public mutating func arguments(of parts: [GrammarPart]) throws(Diagnostics) -> Arguments {
    try read(PhraseParser(cursor)) { (parser, previous) throws(Diagnostic) in
      try parser.arguments(of: parts, after: previous, isClause: false)
    }
  }

  /// Reads a format such as `csv`.
  ///
  /// - Throws: E002, E011, E028, E029.
  public mutating func format() throws(Diagnostics) -> OutputFormat {
    try read(SlotParser(cursor, following: [])) { (parser, previous) throws(Diagnostic) in
      try parser.format("a format such as csv", after: previous)
    }
  }

  /// Checks that nothing is left.
  ///
  /// - Throws: what is wrong with the first lexeme left.
  public mutating func finish() throws(Diagnostics) {
    guard !isAtEnd else { return }
    throw Diagnostics([MistakeWriter(cursor).stray(afterStep: true)])
  }

  /// Lets a parser read one piece from here, and goes on where it stops.
  private mutating func read<Reader: TokenReader, Piece>(
    _ reader: Reader, _ rule: (inout Reader, Lexeme) throws(Diagnostic) -> Piece
  ) throws(Diagnostics) -> Piece {
    let previous = cursor.previous ?? Lexeme(.unknown, at: cursor.endSpan, text: "")
    var reader = reader
    defer { cursor = reader.cursor }
    do throws(Diagnostic) {
      let piece = try rule(&reader, previous)
      if reader.cursor.diagnostics.isEmpty { return piece }
    } catch {
      reader.cursor.record(error)
    }
    throw reader.cursor.collected
  }
}
