// The canonical text of patterns and conditions.

/// The canonical text of a pattern.
public func format(_ pattern: Pattern) -> String {
  switch pattern {
  case .phrase(let word): quoted(word.text)
  case .near(let first, let second, let distance, _):
    "\(quoted(first.text)) \(PatternWords.near) \(quoted(second.text))"
      + (distance.map { " \(PatternWords.within) \($0)" } ?? "")
  case .regex(let word): "/\(word.text)/"
  case .parameter(let word): "$\(word.text)"
  case .tokens(let tokens, _): format(tokens)
  }
}

/// Tokens that ask only for a form are printed as strings, unless no bracket would be left to show
/// that this is a token pattern.
private func format(_ tokens: [TokenPattern]) -> String {
  let hasBracket = tokens.contains { plainForm(of: $0) == nil }
  return tokens.map { token in
    if hasBracket, let form = plainForm(of: token) { return quoted(form) }
    let tests = token.tests.map { test in
      "\(test.attribute.text)\(test.comparison.rawValue)\(quoted(test.value.text))"
    }
    return "[\(tests.joined(separator: " and "))]" + repetition(of: token)
  }.joined(separator: " ")
}

private func plainForm(of token: TokenPattern) -> String? {
  guard token.tests.count == 1, let test = token.tests.first, test.attribute.text == "form",
    test.comparison == .equal, token.minimum == 1, token.maximum == 1,
    !test.value.text.isEmpty, !test.value.text.contains(where: \.isWhitespace)
  else { return nil }
  return test.value.text
}

private func repetition(of token: TokenPattern) -> String {
  switch (token.minimum, token.maximum) {
  case (1, 1): return ""
  case (0, 1): return "?"
  case (0, nil): return "*"
  case (1, nil): return "+"
  case (let minimum, nil): return "{\(minimum),}"
  case (let minimum, let maximum?):
    return minimum == maximum ? "{\(minimum)}" : "{\(minimum),\(maximum)}"
  }
}

/// The canonical text of a condition.
public func format(_ condition: Expression) -> String {
  switch condition {
  case .or(let parts):
    parts.map { part in
      if case .or = part { "(\(format(part)))" } else { format(part) }
    }.joined(separator: " or ")
  case .and(let parts): parts.map(bracketed).joined(separator: " and ")
  case .not(let part, _): "not \(bracketed(part))"
  case .compare(let left, let comparison, let right, _):
    "\(format(left)) \(comparison.rawValue) \(format(right))"
  case .among(let left, let values, _):
    "\(format(left)) in \(values.map { format($0) }.joined(separator: ", "))"
  case .contains(let left, let pattern, _): "\(format(left)) contains \(format(pattern))"
  case .between(let left, let low, let high, _):
    "\(format(left)) between \(format(low)) and \(format(high))"
  case .about(let left, let value, _): "\(format(left)) about \(format(value))"
  case .known(let operand, let isKnown, _):
    "\(format(operand)) \(ConditionWords.copula) "
      + (isKnown ? ConditionWords.State.known : .unknown).rawValue
  case .flag(let operand, _): format(operand)
  }
}

private func bracketed(_ condition: Expression) -> String {
  switch condition {
  case .or, .and: "(\(format(condition)))"
  default: format(condition)
  }
}

/// The canonical text of one side of a comparison.
public func format(_ operand: Operand) -> String {
  switch operand {
  case .key(let key): key.name
  case .literal(let literal): format(literal)
  case .call(let name, let key, _): "\(name.text)(\(key?.name ?? ""))"
  }
}
