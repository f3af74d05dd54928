// Conditions behind `where`.

extension Parser {
  /// `expr = and { "or" and }`
  mutating func expression(after keyword: Lexeme) throws(Diagnostic) -> Expression {
    var parts = [try conjunction(after: keyword)]
    while let or = takeJoin("or", foreign: "||") { parts.append(try conjunction(after: or)) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  /// `and = not { "and" not }`
  private mutating func conjunction(after previous: Lexeme) throws(Diagnostic) -> Expression {
    var parts = [try negation(after: previous)]
    while let and = takeAnd() { parts.append(try negation(after: and)) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  /// `not = "not" not | test`
  private mutating func negation(after previous: Lexeme) throws(Diagnostic) -> Expression {
    let start = index
    guard let not = take("not") else { return try test(after: previous) }
    let depthBefore = depth
    defer { depth = depthBefore }
    try descend(at: not)
    let condition = try negation(after: not)
    return .not(condition, span: span(from: start))
  }

  /// `test = operand [ CMP operand | "in" values | "contains" pattern | "between" literal "and"
  /// literal | "about" literal | "is" ("known" | "unknown") ] | "(" expr ")"`
  private mutating func test(after previous: Lexeme) throws(Diagnostic) -> Expression {
    if let open = take(.openParenthesis) {
      let depthBefore = depth
      defer { depth = depthBefore }
      try descend(at: open)
      let inner = try expression(after: open)
      try close(.closeParenthesis, of: open)
      return inner
    }
    let start = index
    let left = try operand(after: previous, isLeft: true)
    if let (comparison, sign) = takeComparison() {
      if let regex = current, regex.kind == .regex(isClosed: true) {
        guard comparison == .matches else {
          throw slashes(behind: sign, comparison)
        }
        // Behind ~ an expression may stand between slashes as well as in quotation marks.
        advance()
        let right = Literal(.string(regex.value), at: regex.span)
        return .compare(left, comparison, .literal(right), span: span(from: start))
      }
      let right = try operand(after: sign, isLeft: false)
      return .compare(left, comparison, right, span: span(from: start))
    }
    // English puts the "not" here: `outlet not in Herald`.
    let isNegated =
      at("not") && ["in", "contains", "between", "about"].contains(peek(1)?.keyword ?? "")
    if isNegated { advance() }
    guard let keyword = current, let test = try wordTest(of: left, keyword, start: start) else {
      return try flag(left, start: start)
    }
    return isNegated ? .not(test, span: test.span) : test
  }

  /// The tests that a word introduces; nil where another word stands.
  private mutating func wordTest(
    of left: Operand, _ keyword: Lexeme, start: Int
  ) throws(Diagnostic) -> Expression? {
    switch keyword.keyword {
    case "in":
      advance()
      let values = try values("a value", after: keyword)
      return .among(left, values, span: span(from: start))
    case "contains":
      advance()
      let pattern = try pattern(after: keyword)
      return .contains(left, pattern, span: span(from: start))
    case "between":
      advance()
      let low = try literal(after: keyword)
      let and = try expect("and", between: keyword)
      let high = try literal(after: and)
      return .between(left, low, high, span: span(from: start))
    case "about":
      advance()
      let value = try literal("a number", after: keyword)
      return .about(left, value, span: span(from: start))
    case "is":
      advance()
      let isNegated = take("not") != nil
      guard let word = take("known") ?? take("unknown") else { throw onlyKnown(after: keyword) }
      let isKnown = (word.keyword == "known") != isNegated
      return .known(left, isKnown, span: span(from: start))
    default: return nil
    }
  }

  private mutating func flag(_ operand: Operand, start: Int) throws(Diagnostic) -> Expression {
    let span = span(from: start)
    if case .literal(let literal) = operand {
      let typed = text.slice(span)
      if case .string = literal.kind {
        if let join = peek(-2), ["and", "or", "not"].contains(join.keyword ?? "") {
          throw Diagnostic(
            .missingWord, "a whole condition must follow \(join.cited), such as speaker = \(typed)",
            at: span)
        }
        throw Diagnostic(
          .missingWord, "where needs a condition; \(typed) is only a phrase", at: span,
          suggestion: correctedPhrase(at: start))
      }
      throw Diagnostic(
        .missingWord, "where needs a condition such as value > 5; \"\(typed)\" is only a value",
        at: span)
    }
    if let word = current, let ours = wordOperators[word.keyword ?? ""] {
      throw Diagnostic(
        .foreignOperator, "write \(ours) instead of \(word.text)", at: word.span,
        suggestion: corrected([(word.span, ours)]))
    }
    if let value = current, isValue(value), !atClause, !atTermEnd, value.keyword != "not",
      Keywords.stageHabits[value.keyword ?? ""] == nil, !startsStage(isCautious: false),
      !["and", "or"].contains(value.keyword ?? "")
    {
      throw missingWord("=", after: lexemes[index - 1])
    }
    return .flag(operand, span: span)
  }

  // MARK: Operands

  /// `operand = key | literal | NAME "(" [ key ] ")"`; behind an operator, several bare words in a
  /// row are one value: `speaker = Dave DeCamp`.
  private mutating func operand(
    after previous: Lexeme, isLeft: Bool
  ) throws(Diagnostic) -> Operand {
    guard let first = current, first.kind == .word else {
      return .literal(try literal(isLeft ? "a condition" : "a value", after: previous))
    }
    if isLeft ? !standsAsField : !standsAsValue {
      throw missing(isLeft ? "a condition" : "a value", after: previous)
    }
    if peek(1)?.kind == .openParenthesis { return try call() }
    if isLeft || !isPlainWord(peek(1)) {
      if first.keyword == "true" || first.keyword == "false" {
        return .literal(try literal(after: previous))
      }
      return .key(try key(after: previous))
    }
    return .literal(try literal(after: previous))
  }

  private mutating func call() throws(Diagnostic) -> Operand {
    let start = index
    let name = advance()
    let open = advance()
    var argument: Key?
    if isAtEnd { throw neverClosed(open) }
    if current?.kind != .closeParenthesis { argument = try key(after: open) }
    try close(.closeParenthesis, of: open)
    return .call(name.word, argument, span: span(from: start))
  }

  /// `key = NAME { "." NAME }`; any word of the language may be the name of a field.
  mutating func key(after previous: Lexeme) throws(Diagnostic) -> Key {
    guard let lexeme = take(.word) else { throw missing("a field", after: previous) }
    var path: [Word] = []
    var lower = lexeme.span.lower
    for part in lexeme.text.split(separator: ".", omittingEmptySubsequences: false) {
      let upper = lower + part.utf8.count
      if !part.isEmpty { path.append(Word(String(part), at: QuerySpan(lower, upper))) }
      lower = upper + 1
    }
    return Key(path)
  }

  /// `keys = key { "," key }`
  mutating func keys(after previous: Lexeme) throws(Diagnostic) -> [Key] {
    var keys = [try key(after: previous)]
    while let comma = take(.comma) { keys.append(try key(after: comma)) }
    return keys
  }

  /// Whether the word at hand is a field on the left of a test: `from = 2024-01-01` is one.
  private var standsAsField: Bool {
    guard let word = current?.keyword else { return false }
    guard Keywords.reserved.contains(word) else { return true }
    if case .comparison = peek(1)?.kind { return true }
    return peek(1)?.keyword == "is" || peek(1)?.keyword == "contains"
  }

  /// The same on the right of an operator: `date = from` compares two fields.
  private var standsAsValue: Bool {
    guard let word = current?.keyword else { return false }
    guard Keywords.reserved.contains(word) else { return true }
    let next = peek(1)
    return word == "from"
      && (next == nil || next?.kind == .pipe || next?.kind == .closeParenthesis
        || next?.keyword == "and" || next?.keyword == "or")
  }

  /// Whether a lexeme goes on a value of several bare words inside a condition.
  func isPlainWord(_ lexeme: Lexeme?) -> Bool {
    guard let lexeme else { return false }
    switch lexeme.kind {
    case .number, .date, .paragraph: return true
    case .word:
      let word = lexeme.keyword ?? ""
      return !Keywords.reserved.contains(word) && !conditionWords.contains(word)
        && !terminators.contains(word)
    default: return false
    }
  }

  // MARK: Operators

  /// An operator of ours, or one of another language, which is recorded and read as ours.
  mutating func takeComparison() -> (Comparison, Lexeme)? {
    guard let sign = current else { return nil }
    if case .comparison(let comparison) = sign.kind {
      advance()
      return (comparison, sign)
    }
    guard sign.kind == .foreign, let ours = foreignComparisons[sign.text] else { return nil }
    recordForeign(sign, ours: ours.rawValue)
    advance()
    return (ours, sign)
  }

  /// An expression between slashes behind a comparison other than `~`.
  func slashes(behind sign: Lexeme, _ comparison: Comparison) -> Diagnostic {
    Diagnostic(
      .foreignOperator, "an expression between slashes stands behind ~", at: sign.span,
      suggestion: comparison == .equal ? corrected([(sign.span, "~")]) : nil)
  }

  mutating func takeAnd() -> Lexeme? { takeJoin("and", foreign: "&&") }

  private mutating func takeJoin(_ word: String, foreign: String) -> Lexeme? {
    if let join = take(word) { return join }
    guard let sign = current, sign.kind == .foreign, sign.text == foreign else { return nil }
    // `||` before a step is a doubled pipe.
    if sign.text == "||", let next = peek(1)?.keyword, Keywords.stages.contains(next) {
      return nil
    }
    recordForeign(sign, ours: word)
    return advance()
  }
}

/// Words that other languages use as operators.
private let wordOperators = [
  "like": "contains", "ilike": "contains", "contain": "contains", "includes": "contains",
  "include": "contains", "matches": "~", "equals": "=", "eq": "=",
]

private let foreignComparisons: [String: Comparison] = [
  "==": .equal, "===": .equal, ":": .equal, "<>": .notEqual, "!==": .notEqual, "=~": .matches,
]
