/// Reads what to look for in running words.
struct PatternParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `pattern = STRING [ "near" STRING [ "within" INT ] ] | REGEX | PARAM | token { token }`
  ///
  /// Bare words behind `containing` and `near` are a phrase too, and printed back as one.
  mutating func pattern(
    _ what: String = "words to look for", after keyword: Lexeme
  ) throws(Diagnostic) -> Pattern {
    guard let first = cursor.current else { throw mistakes.missing(what, after: keyword) }
    switch first.kind {
    case .regex: return .regex(cursor.advance().word)
    case .parameter: return .parameter(cursor.advance().word)
    case .openBracket: return try tokens()
    case .string where bracketFollowsStrings: return try tokens()
    default: return try phrase(what, after: keyword)
    }
  }

  private mutating func phrase(
    _ what: String, after keyword: Lexeme
  ) throws(Diagnostic) -> Pattern {
    let start = cursor.index
    let first = try words(what, after: keyword)
    if let second = cursor.current, case .string = second.kind,
      case .string = cursor.previous?.kind
    {
      throw Diagnostic(
        .unexpected, "two quoted phrases stand side by side", at: second.span,
        notes: ["put both into one pair of quotation marks, or join them with near"],
        suggestion: mistakes.corrected(inserting: "near ", before: second.span))
    }
    guard let near = cursor.take(PatternWords.near) else { return .phrase(first) }
    let second = try words("words to look for", after: near)
    var distance: Int?
    if let within = cursor.take(PatternWords.within) {
      distance = try literals.integer("a number of words", after: within)
    }
    return .near(first, second, within: distance, span: cursor.span(from: start))
  }

  private mutating func words(_ what: String, after keyword: Lexeme) throws(Diagnostic) -> Word {
    if let lexeme = cursor.current, case .string = lexeme.kind { return cursor.advance().word }
    guard let words = try literals.bareWords(stoppingAt: [PatternWords.near, PatternWords.within])
    else {
      throw mistakes.missing(what, after: keyword)
    }
    return words
  }

  /// Whether a run of strings ends in `[`, so that the strings are tokens themselves.
  private var bracketFollowsStrings: Bool {
    var place = 0
    while let lexeme = cursor.peek(place), case .string = lexeme.kind { place += 1 }
    return cursor.peek(place)?.kind == .openBracket
  }

  // MARK: Tokens

  /// `token { token }`; a string among tokens stands for its words, one token each.
  private mutating func tokens() throws(Diagnostic) -> Pattern {
    let start = cursor.index
    var tokens: [TokenPattern] = []
    while let lexeme = cursor.current {
      if case .string = lexeme.kind {
        tokens += try stringTokens()
      } else if lexeme.kind == .openBracket {
        tokens.append(try token())
      } else {
        break
      }
    }
    return .tokens(tokens, span: cursor.span(from: start))
  }

  private mutating func stringTokens() throws(Diagnostic) -> [TokenPattern] {
    let lexeme = cursor.advance()
    var tokens = lexeme.value.split(whereSeparator: \.isWhitespace).map { word in
      let test = TokenTest(
        attribute: Word("form", at: lexeme.span), comparison: .equal,
        value: Word(String(word), at: lexeme.span))
      return TokenPattern(tests: [test], minimum: 1, maximum: 1, span: lexeme.span)
    }
    if let repetition = try repetition(), let last = tokens.indices.last {
      tokens[last].minimum = repetition.minimum
      tokens[last].maximum = repetition.maximum
    }
    return tokens
  }

  /// `token = "[" [ NAME CMP STRING { "and" NAME CMP STRING } ] "]" [ repetition ]`
  private mutating func token() throws(Diagnostic) -> TokenPattern {
    let start = cursor.index
    let open = cursor.advance()
    var tests: [TokenTest] = []
    if cursor.isAtEnd { throw mistakes.neverClosed(open) }
    if cursor.current?.kind != .closeBracket {
      tests.append(try tokenTest(after: open))
      while let and = operators.and() { tests.append(try tokenTest(after: and)) }
      if let sign = cursor.current, sign.text == "&" {
        throw Diagnostic(
          .foreignOperator, "write and instead of &", at: sign.span,
          suggestion: mistakes.corrected([(sign.span, "and")]))
      }
    }
    try cursor.close(.closeBracket, of: open)
    let repetition = try repetition() ?? (1, 1)
    return TokenPattern(
      tests: tests, minimum: repetition.minimum, maximum: repetition.maximum,
      span: cursor.span(from: start))
  }

  private mutating func tokenTest(after previous: Lexeme) throws(Diagnostic) -> TokenTest {
    if let lexeme = cursor.current, case .string = lexeme.kind,
      cursor.peek(1)?.kind == .closeBracket
    {
      // `["troops"]` is what it looks like.
      return TokenTest(
        attribute: Word("form", at: lexeme.span), comparison: .equal, value: cursor.advance().word)
    }
    guard let name = cursor.take(.word) else {
      throw mistakes.missing("an attribute such as lemma", after: previous)
    }
    guard let (comparison, sign) = operators.comparison() else {
      throw mistakes.missingWord("=", after: name)
    }
    guard let value = cursor.current else { throw mistakes.missing("a quoted word", after: sign) }
    switch value.kind {
    case .regex(isClosed: true) where comparison != .matches:
      throw mistakes.slashes(behind: sign, comparison)
    case .string, .word, .regex(isClosed: true):
      cursor.advance()
      return TokenTest(attribute: name.word, comparison: comparison, value: value.word)
    default: throw mistakes.missing("a quoted word", after: sign)
    }
  }

  /// `"?" | "*" | "+" | "{" INT [ "," [INT] ] "}"`; nil where none stands.
  private mutating func repetition() throws(Diagnostic) -> (minimum: Int, maximum: Int?)? {
    if cursor.take(.question) != nil { return (0, 1) }
    if cursor.take(.star) != nil { return (0, nil) }
    if cursor.take(.plus) != nil { return (1, nil) }
    guard let open = cursor.take(.openBrace) else { return nil }
    let start = cursor.index
    let minimum = try literals.integer("how often", after: open)
    var maximum: Int? = minimum
    if let comma = cursor.take(.comma) {
      maximum =
        cursor.current?.kind == .number
        ? try literals.integer("how often", after: comma) : nil
    }
    try cursor.close(.closeBrace, of: open)
    if let maximum, maximum < minimum || maximum == 0 {
      throw Diagnostic(
        .badNumber, "the word can never stand so often",
        at: cursor.lexemes[start].span.joined(with: cursor.lexemes[cursor.index - 2].span))
    }
    return (minimum, maximum)
  }
}
