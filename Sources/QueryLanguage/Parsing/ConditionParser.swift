/// Reads conditions, such as those behind `where`.
struct ConditionParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `expr = and { "or" and }`
  mutating func condition(after keyword: Lexeme) throws(Diagnostic) -> Expression {
    var parts = [try conjunction(after: keyword)]
    while let or = operators.or() { parts.append(try conjunction(after: or)) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  /// `and = not { "and" not }`
  private mutating func conjunction(after previous: Lexeme) throws(Diagnostic) -> Expression {
    var parts = [try negation(after: previous)]
    while let and = operators.and() { parts.append(try negation(after: and)) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  /// `not = "not" not | test`
  private mutating func negation(after previous: Lexeme) throws(Diagnostic) -> Expression {
    let start = cursor.index
    guard let not = cursor.take(ConditionWords.negation) else { return try test(after: previous) }
    let depthBefore = cursor.depth
    defer { cursor.depth = depthBefore }
    try cursor.descend(at: not)
    let condition = try negation(after: not)
    return .not(condition, span: cursor.span(from: start))
  }

  /// `test = operand [ CMP operand | "in" values | "contains" pattern | "between" literal "and"
  /// literal | "about" literal | "is" ("known" | "unknown") ] | "(" expr ")"`
  private mutating func test(after previous: Lexeme) throws(Diagnostic) -> Expression {
    if let open = cursor.take(.openParenthesis) {
      let depthBefore = cursor.depth
      defer { cursor.depth = depthBefore }
      try cursor.descend(at: open)
      let inner = try condition(after: open)
      try cursor.close(.closeParenthesis, of: open)
      return inner
    }
    let start = cursor.index
    let left = try operand(after: previous, isLeft: true)
    if let (comparison, sign) = operators.comparison() {
      if let regex = cursor.current, regex.kind == .regex(isClosed: true) {
        guard comparison == .matches else {
          throw mistakes.slashes(behind: sign, comparison)
        }
        // Behind ~ an expression may stand between slashes as well as in quotation marks.
        cursor.advance()
        let right = Literal(.string(regex.value), at: regex.span)
        return .compare(left, comparison, .literal(right), span: cursor.span(from: start))
      }
      let right = try operand(after: sign, isLeft: false)
      return .compare(left, comparison, right, span: cursor.span(from: start))
    }
    // English puts the "not" here: `outlet not in Herald`.
    let isNegated =
      cursor.at(ConditionWords.negation)
      && ConditionWords.tests.contains(cursor.peek(1)?.keyword ?? "")
    if isNegated { cursor.advance() }
    guard let keyword = cursor.current, let test = try wordTest(of: left, keyword, start: start)
    else {
      return try flag(left, start: start)
    }
    return isNegated ? .not(test, span: test.span) : test
  }

  /// The tests that a word introduces; nil where another word stands.
  private mutating func wordTest(
    of left: Operand, _ keyword: Lexeme, start: Int
  ) throws(Diagnostic) -> Expression? {
    if keyword.keyword == ConditionWords.copula {
      return try state(of: left, keyword, start: start)
    }
    guard let word = keyword.keyword, let test = ConditionWords.Test(rawValue: word) else {
      return nil
    }
    switch test {
    case .among:
      cursor.advance()
      let among = try values.values("a value", after: keyword)
      return .among(left, among, span: cursor.span(from: start))
    case .contains:
      cursor.advance()
      let pattern = try patterns.pattern(after: keyword)
      return .contains(left, pattern, span: cursor.span(from: start))
    case .between:
      cursor.advance()
      let low = try literals.literal(after: keyword)
      guard let and = cursor.take("and") else {
        throw mistakes.missingBound("and", after: cursor.previous ?? keyword)
      }
      let high = try literals.literal(after: and)
      return .between(left, low, high, span: cursor.span(from: start))
    case .about:
      cursor.advance()
      let value = try literals.literal("a number", after: keyword)
      return .about(left, value, span: cursor.span(from: start))
    }
  }

  /// `is [ "not" ] ( "known" | "unknown" )`
  private mutating func state(
    of left: Operand, _ copula: Lexeme, start: Int
  ) throws(Diagnostic) -> Expression {
    cursor.advance()
    let isNegated = cursor.take(ConditionWords.negation) != nil
    guard let word = cursor.current?.keyword, let state = ConditionWords.State(rawValue: word)
    else { throw mistakes.onlyKnown(after: copula) }
    cursor.advance()
    return .known(left, (state == .known) != isNegated, span: cursor.span(from: start))
  }

  /// An operand that no test follows: a flag, unless it is a value or a test is missing.
  private mutating func flag(_ operand: Operand, start: Int) throws(Diagnostic) -> Expression {
    let span = cursor.span(from: start)
    if case .literal(let literal) = operand {
      throw mistakes.onlyValue(literal, at: start, span)
    }
    guard let next = cursor.current else { return .flag(operand, span: span) }
    if let ours = wordOperators[next.keyword ?? ""] {
      throw mistakes.foreignWord(next, ours: ours)
    }
    let isOver =
      cursor.clause != nil || cursor.isAtTermEnd
      || ConditionWords.connectives.contains(next.keyword ?? "")
      || cursor.startsStep(isCautious: false)
    if next.isValue, !isOver, cursor.grammar.stepHabit(next.keyword ?? "") == nil {
      throw mistakes.missingWord("=", after: cursor.previous ?? next)
    }
    return .flag(operand, span: span)
  }

  // MARK: Operands

  /// `operand = key | literal | NAME "(" [ key ] ")"`; behind an operator, several bare words in a
  /// row are one value: `speaker = Dave DeCamp`.
  private mutating func operand(
    after previous: Lexeme, isLeft: Bool
  ) throws(Diagnostic) -> Operand {
    guard let first = cursor.current, first.kind == .word else {
      return .literal(try literals.literal(isLeft ? "a condition" : "a value", after: previous))
    }
    if isLeft ? !standsAsField : !standsAsValue {
      throw mistakes.missing(isLeft ? "a condition" : "a value", after: previous)
    }
    if cursor.peek(1)?.kind == .openParenthesis { return try call() }
    if isLeft || !literals.isPlainWord(cursor.peek(1)) {
      if first.keyword == "true" || first.keyword == "false" {
        return .literal(try literals.literal(after: previous))
      }
      return .key(try keys.key(after: previous))
    }
    return .literal(try literals.literal(after: previous))
  }

  private mutating func call() throws(Diagnostic) -> Operand {
    let start = cursor.index
    let name = cursor.advance()
    let open = cursor.advance()
    var argument: Key?
    if cursor.isAtEnd { throw mistakes.neverClosed(open) }
    if cursor.current?.kind != .closeParenthesis { argument = try keys.key(after: open) }
    try cursor.close(.closeParenthesis, of: open)
    return .call(name.word, argument, span: cursor.span(from: start))
  }

  /// Whether the word at hand is a field on the left of a test: `from = 2024-01-01` is one.
  private var standsAsField: Bool {
    guard let word = cursor.current, word.kind == .word else { return false }
    guard cursor.isReserved(word) else { return true }
    if case .comparison = cursor.peek(1)?.kind { return true }
    return cursor.peek(1)?.keyword == ConditionWords.copula
      || cursor.peek(1)?.keyword == ConditionWords.Test.contains.rawValue
  }

  /// The same on the right of an operator: `date = from` compares two fields, where no more follows
  /// that `from` could take.
  private var standsAsValue: Bool {
    guard let word = cursor.current, word.kind == .word else { return false }
    guard cursor.isReserved(word) else { return true }
    guard cursor.grammar.isField(word.keyword ?? "") else { return false }
    switch cursor.peek(1)?.kind {
    case nil, .pipe, .closeParenthesis: return true
    case .word:
      let next = cursor.peek(1)?.keyword ?? ""
      return ConditionWords.joins.contains(next) || cursor.terminators.contains(next)
        || cursor.clause(at: 1) != nil || cursor.isAtSetOperator(1)
    default: return false
    }
  }
}

/// Words that other languages use as operators.
private let wordOperators = [
  "like": "contains", "ilike": "contains", "contain": "contains", "includes": "contains",
  "include": "contains", "matches": "~", "equals": "=", "eq": "=",
]
