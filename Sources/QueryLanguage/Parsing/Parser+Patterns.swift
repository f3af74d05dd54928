// What to look for in running words.

extension Parser {
  /// `pattern = STRING [ "near" STRING [ "within" INT ] ] | REGEX | PARAM | token { token }`
  ///
  /// Bare words behind `containing` and `near` are a phrase too, and printed back as one.
  mutating func pattern(after keyword: Lexeme) throws(Diagnostic) -> Pattern {
    guard let first = current else { throw missing("words to look for", after: keyword) }
    switch first.kind {
    case .regex: return .regex(advance().word)
    case .parameter: return .parameter(advance().word)
    case .openBracket: return try tokens()
    case .string where bracketFollowsStrings: return try tokens()
    default: return try phrase(after: keyword)
    }
  }

  private mutating func phrase(after keyword: Lexeme) throws(Diagnostic) -> Pattern {
    let start = index
    let first = try words(after: keyword)
    if let second = current, case .string = second.kind, case .string = lexemes[index - 1].kind {
      throw Diagnostic(
        .unexpected, "two quoted phrases stand side by side", at: second.span,
        notes: ["put both into one pair of quotation marks, or join them with near"],
        suggestion: corrected(inserting: "near ", before: second.span))
    }
    guard let near = take("near") else { return .phrase(first) }
    let second = try words(after: near)
    var distance: Int?
    if let within = take("within") { distance = try integer("a number of words", after: within) }
    return .near(first, second, within: distance, span: span(from: start))
  }

  private mutating func words(after keyword: Lexeme) throws(Diagnostic) -> Word {
    if let lexeme = current, case .string = lexeme.kind { return advance().word }
    guard let words = try bareWords(after: nil, stoppingAt: ["near", "within"]) else {
      throw missing("words to look for", after: keyword)
    }
    return words
  }

  /// Whether a run of strings ends in `[`, so that the strings are tokens themselves.
  private var bracketFollowsStrings: Bool {
    var place = 0
    while let lexeme = peek(place), case .string = lexeme.kind { place += 1 }
    return peek(place)?.kind == .openBracket
  }

  // MARK: Tokens

  /// `token { token }`; a string among tokens stands for its words, one token each.
  private mutating func tokens() throws(Diagnostic) -> Pattern {
    let start = index
    var tokens: [TokenPattern] = []
    while let lexeme = current {
      if case .string = lexeme.kind {
        tokens += try stringTokens()
      } else if lexeme.kind == .openBracket {
        tokens.append(try token())
      } else {
        break
      }
    }
    return .tokens(tokens, span: span(from: start))
  }

  private mutating func stringTokens() throws(Diagnostic) -> [TokenPattern] {
    let lexeme = advance()
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
    let start = index
    let open = advance()
    var tests: [TokenTest] = []
    if isAtEnd { throw neverClosed(open) }
    if current?.kind != .closeBracket {
      tests.append(try tokenTest(after: open))
      while let and = takeAnd() { tests.append(try tokenTest(after: and)) }
      if let sign = current, sign.text == "&" {
        throw Diagnostic(
          .foreignOperator, "write and instead of &", at: sign.span,
          suggestion: corrected([(sign.span, "and")]))
      }
    }
    try close(.closeBracket, of: open)
    let repetition = try repetition() ?? (1, 1)
    return TokenPattern(
      tests: tests, minimum: repetition.minimum, maximum: repetition.maximum,
      span: span(from: start))
  }

  private mutating func tokenTest(after previous: Lexeme) throws(Diagnostic) -> TokenTest {
    if let lexeme = current, case .string = lexeme.kind, peek(1)?.kind == .closeBracket {
      // `["troops"]` is what it looks like.
      return TokenTest(
        attribute: Word("form", at: lexeme.span), comparison: .equal, value: advance().word)
    }
    guard let name = take(.word) else {
      throw missing("an attribute such as lemma", after: previous)
    }
    guard let (comparison, sign) = takeComparison() else { throw missingWord("=", after: name) }
    guard let value = current else { throw missing("a quoted word", after: sign) }
    switch value.kind {
    case .regex(isClosed: true) where comparison != .matches:
      throw slashes(behind: sign, comparison)
    case .string, .word, .regex(isClosed: true):
      advance()
      return TokenTest(attribute: name.word, comparison: comparison, value: value.word)
    default: throw missing("a quoted word", after: sign)
    }
  }

  /// `"?" | "*" | "+" | "{" INT [ "," [INT] ] "}"`; nil where none stands.
  private mutating func repetition() throws(Diagnostic) -> (minimum: Int, maximum: Int?)? {
    if take(.question) != nil { return (0, 1) }
    if take(.star) != nil { return (0, nil) }
    if take(.plus) != nil { return (1, nil) }
    guard let open = take(.openBrace) else { return nil }
    let start = index
    let minimum = try integer("how often", after: open)
    var maximum: Int? = minimum
    if let comma = take(.comma) {
      maximum = current?.kind == .number ? try integer("how often", after: comma) : nil
    }
    try close(.closeBrace, of: open)
    if let maximum, maximum < minimum || maximum == 0 {
      throw Diagnostic(
        .badNumber, "the word can never stand so often",
        at: lexemes[start].span.joined(with: lexemes[index - 2].span))
    }
    return (minimum, maximum)
  }
}
