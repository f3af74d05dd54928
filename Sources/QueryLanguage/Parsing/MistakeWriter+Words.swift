// Words that the language does not have, or has elsewhere.

extension MistakeWriter {
  // MARK: The start of a line

  /// The mistake of starting a term with a word that cannot start one.
  func wrongFirstWord(_ first: Lexeme, after previous: Lexeme?) -> Diagnostic? {
    guard let word = first.keyword else { return nil }
    if cursor.isReserved(first) {
      if let previous, SetOperator(rawValue: word) != nil || word == "and" || word == "or" {
        return Diagnostic(
          .unexpected, "\(first.cited) cannot follow \"\(previous.text)\"", at: first.span)
      }
      let next = cursor.peek(1).flatMap { grammar.isNoun($0.keyword ?? "") ? $0 : nil }
      return Diagnostic(
        .missingNoun,
        "\(first.cited) needs a noun before it, such as quotes or sentences", at: first.span,
        suggestion: next.map { corrected([(QuerySpan(first.span.lower, $0.span.lower), "")]) }
          ?? corrected(inserting: "quotes ", before: first.span))
    }
    if previous == nil || previous?.kind == .openParenthesis, cursor.startsStep(isCautious: true) {
      return Diagnostic(
        .missingPipe, "\(first.cited) is a step and works on what stands before it",
        at: first.span,
        suggestion: previous == nil ? corrected(inserting: "| ", before: first.span) : nil)
    }
    return nil
  }

  func notAStart(_ lexeme: Lexeme) -> Diagnostic {
    switch lexeme.kind {
    case .closeParenthesis, .closeBracket, .closeBrace: unbalanced(lexeme)
    case .unknown: unknownCharacters(lexeme)
    default:
      Diagnostic(
        .missingNoun,
        "a query starts with a noun such as quotes or sentences, not with \(lexeme.cited)",
        at: lexeme.span)
    }
  }

  func missingLet(before name: Lexeme) -> Diagnostic {
    Diagnostic(
      .missingWord, "to give a set a name, start with \"let\"", at: name.span,
      suggestion: corrected(inserting: "let ", before: name.span))
  }

  func numberBehind(_ name: Lexeme, _ number: Lexeme) -> Diagnostic {
    Diagnostic(
      .unexpected, "a number cannot stand behind \(name.cited)", at: number.span,
      suggestion: grammar.numberStep.flatMap {
        corrected(inserting: "| \($0.name) ", before: number.span)
      })
  }

  func sql() -> Diagnostic? {
    SQLHabits(
      lexemes: cursor.lexemes,
      corrector: cursor.offersSuggestions
        ? LineCorrector(text: cursor.text, grammar: grammar) : nil
    ).mistake
  }

  // MARK: Operators

  func doubledPipe(_ pipe: Lexeme) -> Diagnostic {
    Diagnostic(
      .foreignOperator, "a single | stands between steps", at: pipe.span,
      suggestion: corrected([(pipe.span, "|")]))
  }

  func foreign(_ sign: Lexeme, ours: String) -> Diagnostic {
    Diagnostic(
      .foreignOperator, "write \(ours) instead of \(sign.text)", at: sign.span,
      suggestion: corrected([(sign.span, " \(ours) ")]))
  }

  func foreignWord(_ word: Lexeme, ours: String) -> Diagnostic {
    Diagnostic(
      .foreignOperator, "write \(ours) instead of \(word.text)", at: word.span,
      suggestion: corrected([(word.span, ours)]))
  }

  /// An expression between slashes behind a comparison other than `~`.
  func slashes(behind sign: Lexeme, _ comparison: Comparison) -> Diagnostic {
    Diagnostic(
      .foreignOperator, "an expression between slashes stands behind ~", at: sign.span,
      suggestion: comparison == .equal ? corrected([(sign.span, "~")]) : nil)
  }

  func unknownCharacters(_ lexeme: Lexeme) -> Diagnostic {
    let notes = lexeme.text == "$" ? ["amounts of money are written without the sign: 500"] : []
    return Diagnostic(
      .unexpected, "\(lexeme.cited) has no meaning here", at: lexeme.span, notes: notes)
  }

  // MARK: Conditions

  /// A value where a condition must stand: `where "troops"`.
  func onlyValue(_ literal: Literal, at start: Int, _ span: QuerySpan) -> Diagnostic {
    let typed = cursor.text.slice(span)
    guard case .string = literal.kind else {
      return Diagnostic(
        .missingWord, "where needs a condition such as value > 5; \"\(typed)\" is only a value",
        at: span)
    }
    if let join = cursor.peek(-2), ConditionWords.connectives.contains(join.keyword ?? "") {
      return Diagnostic(
        .missingWord, "a whole condition must follow \(join.cited), such as speaker = \(typed)",
        at: span)
    }
    return Diagnostic(
      .missingWord, "where needs a condition; \(typed) is only a phrase", at: span,
      suggestion: phraseLookedFor(at: start))
  }

  /// `where "troops"` with `containing` in place of `where`, or of `| where`.
  private func phraseLookedFor(at place: Int) -> String? {
    guard cursor.lexemes.indices.contains(place - 1) else { return nil }
    let keyword = cursor.lexemes[place - 1]
    guard let name = grammar.conditionClause?.name, keyword.keyword == name else { return nil }
    let isStep =
      cursor.lexemes.indices.contains(place - 2)
      && cursor.lexemes[place - 2].kind == .pipe
    if isStep { return corrected([(keyword.span, "\(name) text contains")]) }
    return grammar.patternClause.flatMap { corrected([(keyword.span, $0.name)]) }
  }

  // MARK: Unknown words

  func unknownStep(_ name: Lexeme) -> Diagnostic {
    let word = name.keyword ?? ""
    if grammar.isPlannedStep(word) { return notBuilt("step", name) }
    if grammar.clause(word) != nil {
      let pipe = cursor.peek(-2).flatMap { $0.kind == .pipe ? $0 : nil }
      let before = cursor.peek(-3) == nil ? "it " : ""
      return Diagnostic(
        .unknownStep, "\(name.cited) is not a step; it belongs behind the noun", at: name.span,
        suggestion: pipe.flatMap {
          corrected([(QuerySpan($0.span.lower, name.span.lower), before)])
        })
    }
    let names = grammar.steps.map(\.name)
    guard let ours = grammar.stepHabit(word) ?? closest(to: word, among: names).first else {
      return Diagnostic(
        .unknownStep, "unknown step \(name.cited)", at: name.span,
        notes: ["steps: " + names.joined(separator: ", ")])
    }
    return Diagnostic(
      .unknownStep, "unknown step \(name.cited). Did you mean \"\(ours)\"?", at: name.span,
      suggestion: corrected([(name.span, ours)]))
  }

  /// A word that the language will have.
  func notBuilt(_ what: String, _ word: Lexeme) -> Diagnostic {
    Diagnostic(.notAvailable, "the \(what) \(word.cited) is not built yet", at: word.span)
  }

  func unknownFormat(_ name: Lexeme) -> Diagnostic {
    if grammar.isPlannedFormat(name.text) { return notBuilt("format", name) }
    return unknownChoice(name, of: grammar.formats.map(\.name), called: "format")
  }

  func unknownAggregate(_ name: Lexeme) -> Diagnostic {
    let functions = Aggregate.Function.allCases.map(\.rawValue)
    let isMean = ["avg", "average"].contains(name.keyword ?? "")
    return unknownChoice(
      name, of: functions, called: "aggregate",
      meaning: isMean ? Aggregate.Function.mean.rawValue : nil)
  }

  /// A word where only certain ones can stand; `ours` is what it means, where that is known.
  func unknownChoice(
    _ lexeme: Lexeme, of choices: [String], called what: String, meaning ours: String? = nil
  ) -> Diagnostic {
    let ours = ours ?? closest(to: lexeme.text, among: choices).first
    let question = ours.map { ". Did you mean \"\($0)\"?" } ?? ""
    return Diagnostic(
      .unknownChoice, "unknown \(what) \(lexeme.cited)\(question)", at: lexeme.span,
      notes: ["one of: " + choices.joined(separator: ", ")],
      suggestion: ours.flatMap { corrected([(lexeme.span, $0)]) })
  }
}
