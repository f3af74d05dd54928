import QueryLanguage

// Trees without their places, to compare what two texts mean.

extension Statement {
  /// Whether both statements read the same, wherever their words stand.
  func equalsIgnoringSpans(_ other: Statement) -> Bool {
    withoutSpans == other.withoutSpans
  }

  /// The statement with every span set to nothing.
  var withoutSpans: Statement {
    switch self {
    case .listNames: .listNames
    case .letSet(let name, let pipeline): .letSet(name: name.placeless, pipeline.placeless)
    case .letParameter(let name, let literal):
      .letParameter(name: name.placeless, literal.placeless)
    case .query(let pipeline): .query(pipeline.placeless)
    }
  }
}

private let nowhere = QuerySpan(0, 0)

extension Word {
  fileprivate var placeless: Word { Word(text, at: nowhere) }
}

extension PipelineSyntax {
  fileprivate var placeless: PipelineSyntax {
    PipelineSyntax(
      source: source?.placeless,
      steps: steps.map(\.placeless),
      span: nowhere)
  }
}

extension SetSyntax {
  fileprivate var placeless: SetSyntax {
    switch self {
    case .term(let term): .term(term.placeless)
    case .combined(let first, let others):
      .combined(
        first.placeless,
        others.map { Combination($0.setOperator, operatorSpan: nowhere, $0.set.placeless) })
    case .nested(let pipeline): .nested(pipeline.placeless)
    }
  }
}

extension TermSyntax {
  fileprivate var placeless: TermSyntax {
    let head: Head =
      switch self.head {
      case .name(let word): .name(word.placeless)
      case .pattern(let pattern): .pattern(pattern.placeless)
      }
    return TermSyntax(
      head: head, rows: rows, clauses: clauses.map(\.placeless), span: nowhere)
  }
}

extension PhraseSyntax {
  fileprivate var placeless: PhraseSyntax {
    var arguments = Arguments()
    for entry in self.arguments.entries {
      arguments.fill(entry.label, with: entry.value.placeless)
    }
    return PhraseSyntax(grammar, arguments: arguments, nameSpan: nowhere, span: nowhere)
  }
}

extension Argument {
  fileprivate var placeless: Argument {
    switch self {
    case .values(let values): .values(values.map(\.placeless))
    case .pattern(let pattern): .pattern(pattern.placeless)
    case .date(let date): .date(date.placeless)
    case .condition(let condition): .condition(condition.placeless)
    case .keys(let keys): .keys(keys.map(\.placeless))
    case .sortKeys(let keys):
      .sortKeys(keys.map { SortKey($0.key.placeless, descending: $0.descending) })
    case .aggregates(let aggregates):
      .aggregates(
        aggregates.map { Aggregate($0.function, of: $0.key?.placeless, span: nowhere) })
    case .noun(let word): .noun(word.placeless)
    case .integer(let number, _): .integer(number, span: nowhere)
    case .word(let word): .word(word.placeless)
    case .file(let word): .file(word.placeless)
    case .format(let format, _): .format(format, span: nowhere)
    }
  }
}

extension ValueSyntax {
  fileprivate var placeless: ValueSyntax {
    switch self {
    case .string(let word): .string(word.placeless)
    case .name(let word): .name(word.placeless)
    case .parameter(let word): .parameter(word.placeless)
    case .regex(let word): .regex(word.placeless)
    case .pipeline(let pipeline): .pipeline(pipeline.placeless)
    }
  }
}

extension Pattern {
  fileprivate var placeless: Pattern {
    switch self {
    case .phrase(let word): .phrase(word.placeless)
    case .near(let first, let second, let distance, _):
      .near(first.placeless, second.placeless, within: distance, span: nowhere)
    case .regex(let word): .regex(word.placeless)
    case .parameter(let word): .parameter(word.placeless)
    case .tokens(let tokens, _): .tokens(tokens.map(\.placeless), span: nowhere)
    }
  }
}

extension TokenPattern {
  fileprivate var placeless: TokenPattern {
    let tests = tests.map {
      TokenTest(
        attribute: $0.attribute.placeless, comparison: $0.comparison, value: $0.value.placeless)
    }
    return TokenPattern(tests: tests, minimum: minimum, maximum: maximum, span: nowhere)
  }
}

extension Literal {
  fileprivate var placeless: Literal { Literal(kind, at: nowhere) }
}

extension Key {
  fileprivate var placeless: Key { Key(path.map(\.placeless)) }
}

extension Operand {
  fileprivate var placeless: Operand {
    switch self {
    case .key(let key): .key(key.placeless)
    case .literal(let literal): .literal(literal.placeless)
    case .call(let name, let key, _): .call(name.placeless, key?.placeless, span: nowhere)
    }
  }
}

extension Expression {
  fileprivate var placeless: Expression {
    switch self {
    case .or(let parts): .or(parts.map(\.placeless))
    case .and(let parts): .and(parts.map(\.placeless))
    case .not(let part, _): .not(part.placeless, span: nowhere)
    case .compare(let left, let comparison, let right, _):
      .compare(left.placeless, comparison, right.placeless, span: nowhere)
    case .among(let left, let values, _):
      .among(left.placeless, values.map(\.placeless), span: nowhere)
    case .contains(let left, let pattern, _):
      .contains(left.placeless, pattern.placeless, span: nowhere)
    case .between(let left, let low, let high, _):
      .between(left.placeless, low.placeless, high.placeless, span: nowhere)
    case .about(let left, let value, _): .about(left.placeless, value.placeless, span: nowhere)
    case .known(let operand, let isKnown, _): .known(operand.placeless, isKnown, span: nowhere)
    case .flag(let operand, _): .flag(operand.placeless, span: nowhere)
    }
  }
}
