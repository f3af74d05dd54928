/// Finds what may stand behind the lexemes of a line.
struct CompletionFinder {
  private var lexemes: [Lexeme]
  private let end: Int
  private let grammar: Grammar

  init(lexemes: [Lexeme], end: Int, grammar: Grammar) {
    self.lexemes = lexemes
    self.end = end
    self.grammar = grammar
  }

  mutating func context() -> CompletionContext {
    var context = CompletionContext(
      expectations: [], span: QuerySpan(end, end), typed: "", valueSpan: nil, head: nil, stages: [])
    if let last = lexemes.last, last.kind == .comment, last.span.upper == end { return context }
    lexemes.removeAll { $0.kind == .comment }

    let typed = takeTyped()
    let isFirst = lexemes.isEmpty
    let level = LineReader(lexemes, grammar: grammar).level
    context.head = level.head
    context.stages = level.steps
    if let typed {
      context.span = typed.span
      context.typed = typed.value
    }
    switch typed?.kind {
    case .number, .date, .regex(isClosed: false): return context
    default: break
    }
    context.expectations =
      typed?.text.hasPrefix("$") == true
      ? [.parameter] : expectations(at: level, isFirst: isFirst)
    if context.expectations.contains(where: \.isValue) {
      context.valueSpan = valueSpan(in: level, upTo: context.span)
    }
    return context
  }

  /// Takes the word that touches the cursor off the lexemes.
  private mutating func takeTyped() -> Lexeme? {
    guard let last = lexemes.last, last.span.upper == end else { return nil }
    switch last.kind {
    case .word, .parameter, .number, .date, .string(isClosed: false), .regex(isClosed: false):
      return lexemes.removeLast()
    case .unknown where last.text.hasSuffix("$"):
      lexemes.removeLast()
      return Lexeme(.parameter, at: last.span, text: "$", value: "")
    default: return nil
    }
  }

  // MARK: Expectations

  private func expectations(
    at level: LineLevel, isFirst: Bool
  ) -> [CompletionContext.Expectation] {
    switch level.kind {
    case .token: return insideToken(level.source)
    case .repetition: return [.number]
    case .query, .condition: break
    }
    if level.isBehindPipe {
      guard let step = level.phrase, step.name.kind == .word else { return [.stageName] }
      return PhraseWalk(step, grammar: grammar).expectations
    }
    if isFirst { return [.statementStart] }
    if level.kind == .condition {
      return ConditionEnd(level.source).expectations(isClause: false)
    }
    if let clause = level.phrase { return PhraseWalk(clause, grammar: grammar).expectations }
    if level.isLet { return level.source.count == 1 ? [] : [.words(["="])] }
    return level.source.isEmpty ? [.noun] : [.clauseKeyword, .setOperator]
  }

  private func insideToken(_ token: [Lexeme]) -> [CompletionContext.Expectation] {
    guard let last = token.last, last.keyword != PatternWords.join else { return [.attribute] }
    if case .comparison = last.kind { return [] }
    return last.kind == .word ? [.comparison] : [.words([PatternWords.join])]
  }

  /// From the first bare word of the value being typed to the cursor.
  private func valueSpan(in level: LineLevel, upTo span: QuerySpan) -> QuerySpan {
    var result = span
    for lexeme in (level.phrase?.rest ?? level.source).reversed() {
      guard lexeme.kind == .word, !grammar.reserved.contains(lexeme.keyword ?? ""),
        !ConditionWords.all.contains(lexeme.keyword ?? "")
      else { break }
      result = result.joined(with: lexeme.span)
    }
    return result
  }
}

extension CompletionContext.Expectation {
  fileprivate var isValue: Bool {
    switch self {
    case .value, .fieldValue: true
    default: false
    }
  }
}
