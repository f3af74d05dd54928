import NewsCorpus
import QueryLanguage

/// Clauses: `by`, `from`, `in`, `about`, `containing`, dates, `where`.
extension Binder {
  func bind(_ clause: Clause, of shape: Shape) throws(Diagnostics) -> BoundClause {
    let typed = String(text.slice(clause.span))
    guard case .rows(let noun) = shape else {
      guard case .filter(let expression) = clause.kind else {
        throw doesNotFit(clause, "a table of numbers")
      }
      return BoundClause(kind: .filter(try bind(expression, of: shape)), text: typed)
    }
    switch clause.kind {
    case .by(let values):
      return noun == .articles
        ? try bindAuthors(values, typed) : try bindSpeakers(values, typed)
    case .from(let values): return try bindOutlets(values, typed)
    case .inside(let values): return try bindPlaces(values, typed)
    case .about(let values): return try bindTopics(values, typed)
    case .containing(let pattern):
      return BoundClause(kind: .containing(try bind(pattern)), text: typed)
    case .on(let date):
      let days = try days(date)
      return dated(days.lowerBound, days.upperBound, noun, typed)
    case .before(let date): return dated(Int.min, try days(date).lowerBound - 1, noun, typed)
    case .after(let date): return dated(try days(date).upperBound + 1, Int.max, noun, typed)
    case .between(let first, let last):
      let (from, to) = (try days(first), try days(last))
      guard from.lowerBound <= to.upperBound else {
        throw Diagnostics([
          Diagnostic(
            .badArgument, "the first date is later than the last", at: clause.span,
            suggestion: corrected(
              clause.span, "between \(text.slice(last.span)) and \(text.slice(first.span))"))
        ])
      }
      return dated(from.lowerBound, to.upperBound, noun, typed)
    case .filter(let expression):
      return BoundClause(kind: .filter(try bind(expression, of: shape)), text: typed)
    }
  }

  // MARK: Dates

  private func dated(_ from: Int, _ to: Int, _ noun: Noun, _ typed: String) -> BoundClause {
    if noun == .dates {
      var clause = BoundClause(kind: .days(from: from, to: to), text: typed)
      let placeless = corpus.dates.lazy.filter { $0.from == nil || $0.to == nil }.count
      if placeless > 0 {
        clause.notes = [
          "\(NumberText.grouped(placeless)) of \(NumberText.grouped(corpus.dates.count)) dates "
            + "\(placeless == 1 ? "names" : "name") no day of the calendar and "
            + "\(placeless == 1 ? "was" : "were") passed over: dates where open"
        ]
      }
      return clause
    }
    var undated: [ArticleOrdinal] = []
    let members = corpus.articles.indices.filter { article in
      guard let date = corpus.articles[article].details.date else {
        undated.append(article)
        return false
      }
      return date.daysSinceEpoch <= to && date.lastDaySinceEpoch >= from
    }
    var clause = BoundClause(
      kind: .articles(ArticleSet(count: corpus.articles.count, members)), text: typed)
    if let first = undated.first {
      let verbs = undated.count == 1 ? "has no known date and was" : "have no known date and were"
      clause.notes = [
        "\(undated.count) of \(corpus.articles.count) articles \(verbs) passed over; "
          + "amend a\(first + 1) date 2024-08-15 would give a\(first + 1) a date"
      ]
    }
    return clause
  }

  /// The days that a literal means.
  func days(_ literal: Literal) throws(Diagnostics) -> ClosedRange<Int> {
    guard let date = date(of: try resolve(literal)) else {
      throw Diagnostics([
        Diagnostic(
          .wrongType,
          "\"\(text.slice(literal.span))\" is not a date. Write 2024-01-25, 2024-01 or 2024",
          at: literal.span)
      ])
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

  // MARK: Values

  /// A literal with parameters replaced.
  func resolve(_ literal: Literal) throws(Diagnostics) -> Literal.Kind {
    guard case .parameter(let name) = literal.kind else { return literal.kind }
    return try parameter(name, at: literal.span)
  }

  func parameter(_ name: String, at span: QuerySpan) throws(Diagnostics) -> Literal.Kind {
    if let value = scope.parameters[name] { return value }
    throw Diagnostics([
      Diagnostic(
        .unknownParameter, "the parameter $\(name) has no value", at: span,
        notes: scope.parameters.isEmpty
          ? []
          : [
            "parameters: " + scope.parameters.keys.sorted().map { "$" + $0 }.joined(separator: ", ")
          ],
        suggestion: "let $\(name) = \"…\"")
    ])
  }

  /// The words of a value; nil for a sub-query or a regular expression.
  func words(_ value: QueryLanguage.Value) throws(Diagnostics) -> String? {
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

  func pattern(of value: QueryLanguage.Value) throws(Diagnostics) -> TextPattern? {
    guard case .regex(let word) = value else { return nil }
    return try regex(word.text, at: word.span)
  }

  func regex(_ source: String, at span: QuerySpan) throws(Diagnostics) -> TextPattern {
    do throws(TextPattern.Flaw) {
      return try TextPattern(source)
    } catch {
      let read = String(decoding: Array(source.utf8.prefix(error.offset)), as: UTF8.self)
      // Of a long expression, what stands before the flaw is enough to find it by.
      let cited = source.count <= 60 ? source : "\(source.prefix(50))…"
      let before = read.count <= 30 ? read : "…\(read.suffix(25))"
      throw Diagnostics([
        Diagnostic(
          .badRegex, "\"\(cited)\" is not a regular expression", at: span,
          notes: [before.isEmpty ? error.message : "\(error.message), after \"\(before)\""])
      ])
    }
  }

  // MARK: Helpers

  func evaluateNested(_ pipeline: PipelineSyntax) throws(Diagnostics) -> RowSet {
    let bound = try bind(pipeline)
    guard case .rows = bound.shape else {
      throw Diagnostics([
        Diagnostic(
          .noWayBack, "this made a table of numbers, so there are no rows to look in",
          at: pipeline.span)
      ])
    }
    let evaluator = Evaluator(corpus: corpus, isCancelled: { false })
    do throws(EvaluationError) {
      if case .rows(let set) = try evaluator.evaluate(bound).answer { return set }
    } catch .tooManySteps(let expression) {
      throw Diagnostics([expression.diagnostic(at: pipeline.span)])
    } catch {
      // Nothing stops what is bound: `isCancelled` never says so.
    }
    return RowSet(noun: .articles, rows: [])
  }

  private func doesNotFit(_ clause: Clause, _ what: String) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        .clauseDoesNotFit,
        "\"\(text.slice(clause.keywordSpan))\" has no meaning for \(what)", at: clause.span)
    ])
  }
}

extension TextMatcher {
  /// Whether the expression matches in a text that is looked up while binding.
  func matches(_ text: String, at span: QuerySpan) throws(Diagnostics) -> Bool {
    do throws(TooManySteps) {
      return try matches(text)
    } catch {
      throw Diagnostics([error.diagnostic(at: span)])
    }
  }
}
