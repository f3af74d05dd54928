import NewsCorpus
import QueryLanguage

/// Reads the values and dates that stand behind clauses.
struct ValueReader {
  let binder: Binder

  // MARK: Parameters

  /// A literal with parameters replaced.
  func resolve(_ literal: Literal) throws(Diagnostics) -> Literal.Kind {
    guard case .parameter(let name) = literal.kind else { return literal.kind }
    return try parameter(name, at: literal.span)
  }

  /// The value of a parameter.
  func parameter(_ name: String, at span: QuerySpan) throws(Diagnostics) -> Literal.Kind {
    let parameters = binder.scope.parameters
    if let value = parameters[name] { return value }
    throw binder.mistake(
      .unknownParameter, "the parameter $\(name) has no value", at: span,
      notes: [
        parameters.isEmpty
          ? "let $\(name) = … gives it one"
          : "parameters: " + parameters.keys.sorted().map { "$" + $0 }.joined(separator: ", ")
      ])
  }

  // MARK: Texts

  /// The words of a value; nil for a sub-query or a regular expression.
  func words(_ value: ValueSyntax) throws(Diagnostics) -> String? {
    switch value {
    case .string(let word), .name(let word): return word.text
    case .parameter(let word):
      switch try parameter(word.text, at: word.span) {
      case .string(let string), .word(let string): return string
      case .number(let number, _): return NumberText.plain(number)
      case .date(let year, let month, let day):
        return CivilDate(year: year, month: month, day: day)?.description
      default: return nil
      }
    case .regex, .pipeline: return nil
    }
  }

  /// The texts that a value means.
  func textTest(_ value: ValueSyntax) throws(Diagnostics) -> TextTest {
    if case .regex(let word) = value { return .matches(try regex(word.text, at: word.span)) }
    return .holds(PhraseTest(try words(value) ?? ""))
  }

  /// A regular expression.
  func regex(_ source: String, at span: QuerySpan) throws(Diagnostics) -> TextPattern {
    do throws(TextPattern.Flaw) {
      return try TextPattern(source, at: span)
    } catch {
      let read = String(decoding: Array(source.utf8.prefix(error.offset)), as: UTF8.self)
      // Of a long expression, what stands before the flaw is enough to find it by.
      let cited = source.count <= 60 ? source : "\(source.prefix(50))…"
      let before = read.count <= 30 ? read : "…\(read.suffix(25))"
      throw binder.mistake(
        .badRegex, "\"\(cited)\" is not a regular expression", at: span,
        notes: [before.isEmpty ? error.message : "\(error.message), after \"\(before)\""])
    }
  }

  // MARK: Queries

  /// A query in brackets, whose rows must have a place.
  func query(_ pipeline: PipelineSyntax) throws(Diagnostics) -> BoundPipeline {
    let bound = try binder.bind(pipeline)
    guard bound.relation.hasText else {
      throw binder.mistake(
        .noWayBack, "this made a table of numbers, so there are no rows to look in",
        at: pipeline.span)
    }
    return bound
  }

  // MARK: Dates

  /// The days that a literal means.
  func days(_ literal: Literal?) throws(Diagnostics) -> ClosedRange<Int> {
    guard let literal, let date = date(of: try resolve(literal)) else {
      let span = literal?.span ?? QuerySpan(0, 0)
      throw binder.mistake(
        .wrongType,
        "\"\(binder.typed(span))\" is not a date. Write 2024-01-25, 2024-01 or 2024", at: span)
    }
    return date.daysSinceEpoch...date.lastDaySinceEpoch
  }

  /// The date a literal gives; a number such as 2024 is a year.
  func date(of kind: Literal.Kind) -> CivilDate? {
    switch kind {
    case .date(let year, let month, let day): CivilDate(year: year, month: month, day: day)
    case .number(let number, isPercent: false) where number == number.rounded() && number < 10_000:
      CivilDate(year: Int(number))
    // Four digits or more: "24" is no year that anybody means.
    case .string(let string), .word(let string):
      CivilDate(iso: string).flatMap { $0.year >= 1000 ? $0 : nil }
    default: nil
    }
  }
}

/// What a short text must be.
enum TextTest: Sendable {
  case holds(PhraseTest)
  case matches(TextPattern)

  /// The test, ready to be made of many texts, each of which may take long.
  func prepared(_ patience: Patience) -> (String) throws(EvaluationError) -> Bool {
    switch self {
    case .holds(let phrase):
      return { (text) throws(EvaluationError) in phrase.isContained(in: text) }
    case .matches(let expression):
      let matcher = TextMatcher(expression, patience)
      return { (text) throws(EvaluationError) in try matcher.matches(text) }
    }
  }
}
