import NewsCorpus
import QueryLanguage

/// Conditions: fields are looked up, literals are checked against them.
struct ConditionBinder {
  let binder: Binder
  let relation: Relation

  private var keys: KeyBinder { KeyBinder(binder: binder, relation: relation) }
  private var values: ValueReader { ValueReader(binder: binder) }

  func bind(_ expression: Expression) throws(Diagnostics) -> Condition {
    switch expression {
    case .or(let parts): return .or(try bind(parts))
    case .and(let parts): return .and(try bind(parts))
    case .not(let inner, _): return .not(try bind(inner))
    case .compare(let left, let comparison, let right, _):
      return try compare(left, comparison, right)
    case .among(let operand, let values, _): return try among(operand, values)
    case .contains(let operand, let pattern, _): return try contains(operand, pattern)
    case .between(let operand, let low, let high, _): return try between(operand, low, high)
    case .about(let operand, let literal, _):
      let field = try keys.field(operand)
      guard case .number(let number) = try convert(literal, for: field) else {
        throw wrongType(field, "a number", at: literal.span)
      }
      return try withoutOthers(literal, .about(field, number), field)
    case .known(let operand, let isKnown, _): return .known(try keys.field(operand), isKnown)
    case .flag(let operand, _):
      let field = try keys.field(operand)
      guard field.kind == .flag else {
        throw binder.mistake(
          .wrongType, "\"\(field.name)\" is no yes-or-no field, so it needs a comparison",
          at: operand.span, suggestion: binder.corrected(operand.span, "\(field.name) is known"))
      }
      return .flag(field)
    }
  }

  private func bind(_ parts: [Expression]) throws(Diagnostics) -> [Condition] {
    try Mistakes.map(parts) { part throws(Diagnostics) in try bind(part) }
  }

  // MARK: Tests

  private func among(
    _ operand: Operand, _ listed: [ValueSyntax]
  ) throws(Diagnostics) -> Condition {
    let field = try keys.field(operand)
    var wanted: [Value] = []
    var patterns: [TextPattern] = []
    var queries: [SubqueryValues] = []
    var compared: [Condition] = []
    for value in listed {
      switch value {
      case .name(let word):
        // Equal means here what it means behind "=": "about 500" is not 500, 20% is a share, a month holds its days.
        if let literal = numberOrDay(word, of: field) {
          compared.append(try compare(operand, .equal, .literal(literal)))
        } else {
          wanted.append(try self.value(of: word.text, for: field, word.span))
        }
      case .string(let word):
        wanted.append(try self.value(of: word.text, for: field, word.span))
      case .parameter(let word):
        let literal = Literal(try values.parameter(word.text, at: word.span), at: word.span)
        wanted.append(try convert(literal, for: field))
      case .regex(let word): patterns.append(try values.regex(word.text, at: word.span))
      case .pipeline(let pipeline):
        let query = try values.query(pipeline)
        let own = query.relation.field(field.name) ?? query.relation.shownFields.first
        if let own { queries.append(SubqueryValues(pipeline: query, field: own)) }
      }
    }
    guard !compared.isEmpty else { return .among(field, wanted, patterns, queries) }
    if !wanted.isEmpty || !patterns.isEmpty || !queries.isEmpty {
      compared.append(.among(field, wanted, patterns, queries))
    }
    return compared.count == 1 ? compared[0] : .or(compared)
  }

  /// Bare words as the number or the date that they are compared as; nil where they are text.
  private func numberOrDay(_ word: Word, of field: Field) -> Literal? {
    switch field.kind {
    case .number, .date:
      return Literal(numberOrDate(in: word.text) ?? .word(word.text), at: word.span)
    case .text where relation.days?.key == field.name:
      return numberOrDate(in: word.text).map { Literal($0, at: word.span) }
    case .text, .list, .lemma, .flag: return nil
    }
  }

  private func contains(_ operand: Operand, _ pattern: Pattern) throws(Diagnostics) -> Condition {
    let field = try keys.field(operand)
    switch pattern {
    case .phrase, .near: return .contains(field, try PatternBinder(binder: binder).bind(pattern))
    case .regex(let word):
      return .matches(field, try values.regex(word.text, at: word.span))
    case .parameter(let word):
      guard case .string(let text) = try values.parameter(word.text, at: word.span) else {
        throw wrongType(field, "text", at: word.span)
      }
      return .contains(field, .phrase(text))
    case .tokens(_, let span):
      throw binder.mistake(
        .badArgument, "token patterns stand behind \"containing\", not behind \"contains\"",
        at: span)
    }
  }

  private func between(
    _ operand: Operand, _ low: Literal, _ high: Literal
  ) throws(Diagnostics) -> Condition {
    let field = try keys.field(operand)
    if let days = relation.days, field.name == days.key,
      let first = values.date(of: try values.resolve(low)),
      let last = values.date(of: try values.resolve(high))
    {
      return .and([
        Self.compare(days, .greaterOrEqual, first), Self.compare(days, .lessOrEqual, last),
      ])
    }
    return .between(field, try convert(low, for: field), try convert(high, for: field))
  }

  private func compare(
    _ left: Operand, _ comparison: Comparison, _ right: Operand
  ) throws(Diagnostics) -> Condition {
    if case .literal = left, case .key = right {
      return try compare(right, Self.flipped(comparison), left)
    }
    let field = try keys.field(left)
    // A bare word on the right is a field when there is one of that name, else a text; first of all a value.
    let literal: Literal
    switch right {
    case .key(let other):
      let isValue = field.values.contains(other.name.lowercased())
      if !isValue, let second = keys.find(other) {
        return .compareFields(field, comparison, second)
      }
      literal = Literal(.word(other.name), at: other.span)
    case .literal(let own): literal = own
    case .call: return .compareFields(field, comparison, try keys.field(right))
    }
    if comparison == .matches {
      guard let source = Self.text(try values.resolve(literal)) else {
        throw wrongType(field, "a regular expression in quotation marks", at: literal.span)
      }
      return .matches(field, try values.regex(source, at: literal.span))
    }
    if let days = relation.days, field.name == days.key,
      let date = values.date(of: try values.resolve(literal))
    {
      return Self.compare(days, comparison, date)
    }
    let compared = Condition.compare(field, comparison, try convert(literal, for: field))
    return try withoutOthers(literal, compared, field)
  }

  /// A test of a number, and where that is in percent a test for shares: 1,900 pilots are not more than 20%.
  private func withoutOthers(
    _ literal: Literal, _ test: Condition, _ field: Field
  ) throws(Diagnostics) -> Condition {
    guard case .number(_, isPercent: true) = try values.resolve(literal), field.isShare != nil
    else { return test }
    return .and([.share(field), test])
  }

  private static func flipped(_ comparison: Comparison) -> Comparison {
    switch comparison {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual, .matches: comparison
    }
  }

  /// The days that a date of the text means, compared: a duration or an open date has none, which is
  /// unknown, while its spelling (`PT40M`) would sort behind every year.
  private static func compare(
    _ days: Relation.Days, _ comparison: Comparison, _ date: CivilDate
  ) -> Condition {
    func test(_ field: Field, _ comparison: Comparison) -> Condition {
      .compare(field, comparison, .date(date))
    }
    let inside = Condition.and([
      test(days.from, .greaterOrEqual), test(days.to, .lessOrEqual),
    ])
    return switch comparison {
    case .equal, .matches: inside
    case .notEqual: .not(inside)
    case .less: test(days.to, .less)
    case .lessOrEqual: test(days.to, .lessOrEqual)
    case .greater: test(days.from, .greater)
    case .greaterOrEqual: test(days.from, .greaterOrEqual)
    }
  }

  // MARK: Literals

  private static func text(_ kind: Literal.Kind) -> String? {
    switch kind {
    case .string(let text), .word(let text): text
    default: nil
    }
  }

  /// The value of a literal, as the kind that a field has.
  private func convert(_ literal: Literal, for field: Field) throws(Diagnostics) -> Value {
    let kind = try values.resolve(literal)
    switch field.kind {
    case .number:
      if case .number(let number, _) = kind { return .number(number) }
      if case .date(let year, nil, nil) = kind { return .number(Double(year)) }
      throw wrongType(field, "a number", at: literal.span)
    case .date:
      if let date = values.date(of: kind) { return .date(date) }
      throw wrongType(field, "a date such as 2024-01-25", at: literal.span)
    case .flag:
      if case .truth(let truth) = kind { return .flag(truth) }
      switch Self.text(kind)?.lowercased() {
      case "yes", "true": return .flag(true)
      case "no", "false": return .flag(false)
      default: throw wrongType(field, "true or false", at: literal.span)
      }
    case .text, .list, .lemma:
      switch kind {
      case .string(let text), .word(let text):
        return try value(of: text, for: field, literal.span)
      case .number(let number, _): return .text(NumberText.plain(number))
      case .date(let year, let month, let day):
        return .text(CivilDate(year: year, month: month, day: day)?.description ?? "\(year)")
      case .truth(let truth): return .text(truth ? "true" : "false")
      case .parameter: return .unknown
      }
    }
  }

  /// The value that a typed text means for a field.
  private func value(
    of text: String, for field: Field, _ span: QuerySpan
  ) throws(Diagnostics) -> Value {
    switch field.kind {
    case .lemma:
      let inflections = binder.corpus.inflections
      return .text(
        PhraseWords.split(text).map { inflections.lemma(ofWord: $0) }.joined(separator: " "))
    case .text, .list: return .text(field.spelling?(text) ?? text)
    case .number, .date, .flag:
      return try convert(Literal(.word(text), at: span), for: field)
    }
  }

  private func wrongType(_ field: Field, _ wanted: String, at span: QuerySpan) -> Diagnostics {
    binder.mistake(
      .wrongType,
      "\"\(field.name)\" is compared with \(wanted), not with \(binder.typed(span))", at: span)
  }
}
