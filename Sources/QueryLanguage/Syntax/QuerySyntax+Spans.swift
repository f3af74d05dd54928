// Trees without their places, to compare what two texts mean.

extension Statement {
  /// Whether both statements read the same, wherever their words stand.
  public func equalsIgnoringSpans(_ other: Statement) -> Bool {
    withoutSpans == other.withoutSpans
  }

  /// The statement with every span set to nothing.
  public var withoutSpans: Statement {
    switch self {
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
      stages: stages.map { Stage($0.kind.placeless, nameSpan: nowhere, span: nowhere) },
      span: nowhere)
  }
}

extension SetSyntax {
  fileprivate var placeless: SetSyntax {
    switch self {
    case .term(let term): .term(term.placeless)
    case .combined(let left, let setOperator, _, let right):
      .combined(left.placeless, setOperator, operatorSpan: nowhere, right.placeless)
    case .nested(let pipeline): .nested(pipeline.placeless)
    }
  }
}

extension Term {
  fileprivate var placeless: Term {
    let head: Head =
      switch self.head {
      case .name(let word): .name(word.placeless)
      case .pattern(let pattern): .pattern(pattern.placeless)
      }
    let clauses = clauses.map {
      Clause($0.kind.placeless, keywordSpan: nowhere, span: nowhere)
    }
    return Term(head: head, rows: rows, clauses: clauses, span: nowhere)
  }
}

extension Clause.Kind {
  fileprivate var placeless: Self {
    switch self {
    case .by(let values): .by(values.map(\.placeless))
    case .from(let values): .from(values.map(\.placeless))
    case .inside(let values): .inside(values.map(\.placeless))
    case .about(let values): .about(values.map(\.placeless))
    case .containing(let pattern): .containing(pattern.placeless)
    case .on(let date): .on(date.placeless)
    case .before(let date): .before(date.placeless)
    case .after(let date): .after(date.placeless)
    case .between(let low, let high): .between(low.placeless, high.placeless)
    case .filter(let condition): .filter(condition.placeless)
    }
  }
}

extension Value {
  fileprivate var placeless: Value {
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

extension Stage.Kind {
  fileprivate var placeless: Self {
    switch self {
    case .filter(let condition): .filter(condition.placeless)
    case .to(let noun): .to(noun.placeless)
    case .show(let keys): .show(keys.map(\.placeless))
    case .sort(let keys):
      .sort(keys.map { SortKey($0.key.placeless, descending: $0.descending) })
    case .count(let keys): .count(keys.map(\.placeless))
    case .group(let keys, let aggregates):
      .group(
        keys.map(\.placeless),
        aggregates.map { Aggregate($0.function, of: $0.key?.placeless, span: nowhere) })
    case .cross(let row, let column): .cross(row.placeless, column.placeless)
    case .distinct(let key): .distinct(key?.placeless)
    case .collocates(let distance, let measure):
      .collocates(within: distance, measure: measure?.placeless)
    case .keywords(let reference): .keywords(reference.placeless)
    case .spread(let key): .spread(key?.placeless)
    case .plot(let key): .plot(key?.placeless)
    case .format(let format): .format(format.placeless)
    case .save(let file, let format): .save(file.placeless, format: format?.placeless)
    case .first, .last, .sample, .kwic, .ngrams, .summarise: self
    }
  }
}
