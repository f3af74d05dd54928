import NewsCorpus
import QueryLanguage

/// Conditions: fields are looked up, literals are checked against them.
extension Binder {
  func bind(_ expression: Expression, of shape: Shape) throws(Diagnostics) -> BoundExpression {
    switch expression {
    case .or(let parts):
      var bound: [BoundExpression] = []
      for part in parts { bound.append(try bind(part, of: shape)) }
      return .or(bound)
    case .and(let parts):
      var bound: [BoundExpression] = []
      for part in parts { bound.append(try bind(part, of: shape)) }
      return .and(bound)
    case .not(let inner, _): return .not(try bind(inner, of: shape))
    case .compare(let left, let comparison, let right, let span):
      return try compare(left, comparison, right, span, shape)
    case .among(let operand, let values, _):
      let key = try key(operand, of: shape)
      var texts: [Value] = []
      for value in values {
        switch value {
        case .string(let word), .name(let word):
          texts.append(try value_(word.text, key, value.span))
        case .parameter(let word):
          let literal = Literal(try parameter(word.text, at: word.span), at: word.span)
          texts.append(try convert(literal, for: key))
        case .regex(let word):
          return .matches(key, try regex(word.text, at: word.span), negated: false)
        case .pipeline(let pipeline):
          let set = try evaluateNested(pipeline)
          for row in set.rows {
            let field = FieldRegistry.field(key.name, of: set.noun)
            let name = FieldRegistry.shown(of: set.noun).first ?? "address"
            if let source = field ?? FieldRegistry.field(name, of: set.noun) {
              texts.append(source.value(corpus, Int(row)))
            }
          }
        }
      }
      return .among(key, texts)
    case .contains(let operand, let pattern, _):
      let key = try key(operand, of: shape)
      switch pattern {
      case .phrase(let word): return .contains(key, [word.text])
      case .regex(let word):
        return .matches(key, try regex(word.text, at: word.span), negated: false)
      case .parameter(let word):
        guard case .string(let text) = try parameter(word.text, at: word.span) else {
          throw wrongType(key, "text", at: word.span)
        }
        return .contains(key, [text])
      case .near(let a, let b, _, _): return .contains(key, [a.text, b.text])
      case .tokens(_, let span):
        throw Diagnostics([
          Diagnostic(
            .badArgument, "token patterns stand behind \"containing\", not behind \"contains\"",
            at: span)
        ])
      }
    case .between(let operand, let low, let high, _):
      let key = try key(operand, of: shape)
      if case .rows(.dates) = shape, key.name == "date", let first = date(of: try resolve(low)),
        let last = date(of: try resolve(high))
      {
        return .and([
          Self.compareDays(.greaterOrEqual, first), Self.compareDays(.lessOrEqual, last),
        ])
      }
      return .between(key, try convert(low, for: key), try convert(high, for: key))
    case .about(let operand, let literal, _):
      let key = try key(operand, of: shape)
      guard case .number(let number) = try convert(literal, for: key) else {
        throw wrongType(key, "a number", at: literal.span)
      }
      return .about(key, number)
    case .known(let operand, let isKnown, _): return .known(try key(operand, of: shape), isKnown)
    case .flag(let operand, _):
      let key = try key(operand, of: shape)
      guard key.kind == .flag else {
        throw Diagnostics([
          Diagnostic(
            .wrongType,
            "\"\(key.name)\" is no yes-or-no field, so it needs a comparison", at: operand.span,
            suggestion: corrected(operand.span, "\(key.name) is known"))
        ])
      }
      return .flag(key)
    }
  }

  private func compare(
    _ left: Operand, _ comparison: Comparison, _ right: Operand, _ span: QuerySpan, _ shape: Shape
  ) throws(Diagnostics) -> BoundExpression {
    if case .literal = left, case .key = right {
      let flipped: Comparison =
        switch comparison {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        default: comparison
        }
      return try compare(right, flipped, left, span, shape)
    }
    let key = try key(left, of: shape)
    // A bare word on the right is a field when there is one of that name, else a text.
    var literal: Literal
    switch right {
    case .key(let other):
      if let second = find(other, of: shape) {
        return .compareKeys(key, comparison, second)
      }
      literal = Literal(.word(other.name), at: other.span)
    case .literal(let own): literal = own
    case .call:
      let second = try self.key(right, of: shape)
      return .compareKeys(key, comparison, second)
    }
    if comparison == .matches {
      let source: String
      switch try resolve(literal) {
      case .string(let text), .word(let text): source = text
      default: throw wrongType(key, "a regular expression in quotation marks", at: literal.span)
      }
      return .matches(key, try regex(source, at: literal.span), negated: false)
    }
    if case .rows(.dates) = shape, key.name == "date", let date = date(of: try resolve(literal)) {
      return Self.compareDays(comparison, date)
    }
    return .compare(key, comparison, try convert(literal, for: key))
  }

  /// The days that a date of the text means, compared: a duration or an open date has none, which is
  /// unknown, while its spelling (`PT40M`) would sort behind every year.
  private static func compareDays(_ comparison: Comparison, _ date: CivilDate) -> BoundExpression {
    func test(_ field: String, _ comparison: Comparison) -> [BoundExpression] {
      FieldRegistry.field(field, of: .dates)
        .map { [.compare(.field($0), comparison, .date(date))] } ?? []
    }
    let inside = BoundExpression.and(test("from", .greaterOrEqual) + test("to", .lessOrEqual))
    switch comparison {
    case .equal, .matches: return inside
    case .notEqual: return .not(inside)
    case .less: return .and(test("to", .less))
    case .lessOrEqual: return .and(test("to", .lessOrEqual))
    case .greater: return .and(test("from", .greater))
    case .greaterOrEqual: return .and(test("from", .greaterOrEqual))
    }
  }

  /// The value of a literal, as the kind that a field has.
  func convert(_ literal: Literal, for key: BoundKey) throws(Diagnostics) -> Value {
    let kind = try resolve(literal)
    switch key.kind {
    case .number:
      if case .number(let number, _) = kind { return .number(number) }
      if case .date(let year, nil, nil) = kind { return .number(Double(year)) }
      throw wrongType(key, "a number", at: literal.span)
    case .date:
      if let date = date(of: kind) { return .date(date) }
      throw wrongType(key, "a date such as 2024-01-25", at: literal.span)
    case .flag:
      if case .truth(let truth) = kind { return .flag(truth) }
      if case .word(let word) = kind {
        switch word.lowercased() {
        case "yes", "true": return .flag(true)
        case "no", "false": return .flag(false)
        default: break
        }
      }
      throw wrongType(key, "true or false", at: literal.span)
    case .text, .list, .lemma:
      switch kind {
      case .string(let text), .word(let text): return try value_(text, key, literal.span)
      case .number(let number, _): return .text(NumberText.plain(number))
      case .date(let year, let month, let day):
        return .text(CivilDate(year: year, month: month, day: day)?.description ?? "\(year)")
      case .truth(let truth): return .text(truth ? "true" : "false")
      case .parameter: return .unknown
      }
    }
  }

  private func value_(
    _ text: String, _ key: BoundKey, _ span: QuerySpan
  ) throws(Diagnostics) -> Value {
    switch key.kind {
    case .lemma:
      return .text(
        PhraseWords.split(text).map { corpus.inflections.lemma(ofWord: $0) }.joined(separator: " "))
    case .text, .list: return .text(key.spelling(of: text) ?? text)
    default: return try convert(Literal(.word(text), at: span), for: key)
    }
  }

  private func wrongType(_ key: BoundKey, _ wanted: String, at span: QuerySpan) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        .wrongType, "\"\(key.name)\" is compared with \(wanted), not with \(text.slice(span))",
        at: span)
    ])
  }

  // MARK: Fields

  func key(_ operand: Operand, of shape: Shape) throws(Diagnostics) -> BoundKey {
    switch operand {
    case .key(let key): return try self.key(key, of: shape)
    case .literal(let literal):
      throw Diagnostics([
        Diagnostic(
          .wrongType, "a comparison starts with a field, not with \(text.slice(literal.span))",
          at: literal.span)
      ])
    case .call(let word, let key, let span):
      // "count(quotes)" in a condition is the field that counts them.
      if word.text.lowercased() == "count", let key, let bound = find(key, of: shape) {
        return bound
      }
      throw Diagnostics([
        Diagnostic(
          .notAvailable, "functions such as \(word.text)( ) cannot stand in conditions yet",
          at: span)
      ])
    }
  }

  func key(_ key: Key, of shape: Shape) throws(Diagnostics) -> BoundKey {
    if let bound = find(key, of: shape) { return bound }
    let what: String
    let names: [String]
    switch shape {
    case .rows(.terms):
      what = Noun.terms.rawValue
      names = FieldRegistry.termColumns.map(\.name)
    case .rows(let noun):
      what = noun.rawValue
      names = FieldRegistry.fields(of: noun).map(\.name)
    case .table(let columns):
      what = "this table"
      names = columns.map(\.name)
    }
    let near = nearest(to: key.name, among: names)
    // "quotes where language = de": what the article has and its rows do not is a word away.
    let ofArticle = find(Key([Word("article", at: key.span)] + key.path), of: shape)
    let has = what == "this table" ? "has" : "have"
    throw Diagnostics([
      Diagnostic(
        .unknownField,
        "\(what) \(has) no \(what == "this table" ? "column" : "field") \"\(key.name)\""
          + (near.map { ". Did you mean \"\($0)\"?" } ?? ""),
        at: key.span, notes: ["fields: " + names.joined(separator: ", ")],
        suggestion: (near ?? ofArticle?.name).map { corrected(key.span, $0) })
    ])
  }

  /// The field or column a key names; nil when there is none.
  func find(_ key: Key, of shape: Shape) -> BoundKey? {
    var path = key.path.map { $0.text.lowercased() }
    switch shape {
    case .table(let columns):
      let name = path.joined(separator: ".")
      guard let index = columns.firstIndex(where: { $0.name == name }) else { return nil }
      return .column(index, columns[index])
    case .rows(.terms):
      guard path.count == 1,
        let column = FieldRegistry.termColumns.first(where: { $0.name == path[0] })
      else { return nil }
      return .term(column.name, column.kind)
    case .rows(let noun):
      // "article.outlet" is the article's outlet; "quote.text" on quotes is "text".
      if path.count == 2, path[0] == "article" || Noun(word: path[0]) == noun {
        if path[0] == "article", let field = FieldRegistry.field(path[1], of: .articles) {
          return .field(ofArticle(field, noun))
        }
        path.removeFirst()
      }
      guard path.count == 1, let field = FieldRegistry.field(path[0], of: noun) else { return nil }
      return .field(field)
    }
  }

  private func ofArticle(_ field: Field, _ noun: Noun) -> Field {
    Field(
      "article." + field.name, field.kind, field.summary, spelling: field.spelling,
      reading: field.reading
    ) { corpus, row in field.value(corpus, corpus.article(of: noun, row: row)) }
  }
}
