/// What may follow the lexemes of a condition; conditions are a grammar of their own.
struct ConditionEnd {
  private let condition: [Lexeme]
  private let field: Lexeme?

  init(_ condition: [Lexeme]) {
    self.condition = condition
    field = condition.last { $0.kind == .word && !ConditionWords.all.contains($0.keyword ?? "") }
  }

  /// What may stand next, the likeliest first; `isClause` where a clause may too.
  func expectations(isClause: Bool) -> [CompletionContext.Expectation] {
    let over: [CompletionContext.Expectation] =
      isClause ? [.conjunction, .clauseKeyword] : [.conjunction]
    guard let last = condition.last else { return [.field] }
    switch last.kind {
    case .comparison, .foreign: return [.fieldValue(of: field?.text ?? ""), .field]
    case .comma: return [.fieldValue(of: listedField)]
    case .word: break
    default: return over
    }
    let word = last.keyword ?? ""
    if ConditionWords.connectives.contains(word) { return [.field] }
    if word == ConditionWords.copula { return [.words(ConditionWords.states)] }
    switch ConditionWords.Test(rawValue: word) {
    case .among, .about, .between: return [.fieldValue(of: field?.text ?? "")]
    case .contains: return []
    case nil: break
    }
    // A word behind an operator is a value, any other a field.
    if let before = condition.dropLast().last {
      if case .comparison = before.kind { return over }
      if before.kind == .comma || Self.takesOneValue(before.keyword ?? "") { return over }
    }
    return [.comparison] + over
  }

  /// Whether a condition may be over one word behind this one.
  private static func takesOneValue(_ word: String) -> Bool {
    if word == ConditionWords.copula { return true }
    return switch ConditionWords.Test(rawValue: word) {
    case .among, .about: true
    case .contains, .between, nil: false
    }
  }

  /// Whether the condition is complete, and the keyword of a clause is not the word of a test.
  func isOver(before keyword: Lexeme) -> Bool {
    let next = expectations(isClause: false)
    guard next.contains(.conjunction) else { return false }
    return !next.contains(.comparison) || !ConditionWords.all.contains(keyword.keyword ?? "")
  }

  /// The field before the last `in` of a condition.
  private var listedField: String {
    guard
      let place = condition.lastIndex(where: { $0.keyword == ConditionWords.Test.among.rawValue }),
      place > 0
    else {
      return ""
    }
    return condition[place - 1].text
  }
}
