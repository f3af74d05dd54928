// What stands where it cannot.

extension MistakeWriter {
  /// What is wrong with the lexeme at hand, which no clause, step or end can explain.
  func stray(afterStep: Bool = false) -> Diagnostic {
    guard let found = cursor.current else {
      return Diagnostic(.unexpected, "nothing follows", at: cursor.endSpan)
    }
    let previous = cursor.previous
    switch found.kind {
    case .closeParenthesis, .closeBracket, .closeBrace: return unbalanced(found)
    case .unknown: return unknownCharacters(found)
    case .foreign where found.text == "&&": return misplacedJoin(found)
    case .word where found.keyword == "and" || found.keyword == "or": return misplacedJoin(found)
    case .word where cursor.startsStep(isCautious: false): return missingPipe(found)
    default: break
    }
    if let previous, found.isValue, afterStep ? isInList : separates(previous, found) {
      return missingComma(found)
    }
    return afterStep || found.kind != .word ? unexpected(found, after: previous) : strayWord(found)
  }

  private func unexpected(_ found: Lexeme, after previous: Lexeme?) -> Diagnostic {
    if let keyword = found.keyword, grammar.clause(keyword) != nil, grammar.step(keyword) == nil {
      return Diagnostic(
        .unexpected, "\(found.cited) belongs behind the noun, before the first |", at: found.span
      )
    }
    if found.kind == .comma {
      return Diagnostic(
        .unexpected, "a comma stands only between values or fields", at: found.span,
        notes: ["conditions behind where are joined by and"])
    }
    let place = previous.map { " behind \($0.cited)" } ?? " here"
    return Diagnostic(.unexpected, "\(found.cited) cannot stand\(place)", at: found.span)
  }

  // MARK: Words behind a noun

  /// A word behind a noun that is no clause: a slip, a habit, or a value without its preposition.
  private func strayWord(_ found: Lexeme) -> Diagnostic {
    let word = found.keyword ?? ""
    if word == "not" {
      return Diagnostic(
        .unknownClause, "\(found.cited) stands only in conditions behind where", at: found.span,
        notes: ["to leave rows out, write except and what they are"])
    }
    if case .comparison? = cursor.peek(1)?.kind { return missingWhere(found) }
    if cursor.peek(1)?.text == ":" || cursor.peek(1)?.keyword == "contains" {
      return missingWhere(found)
    }
    if grammar.clause(word) != nil {
      return Diagnostic(
        .unknownClause, "\(found.cited) stands behind a noun or a name, not behind a bracket",
        at: found.span, notes: ["name the set with let, then restrict the name"])
    }
    return slip(found) ?? stepWithoutPipe(found) ?? missingPreposition(found)
  }

  /// The word that was meant for a clause or set operator, by habit or by a slip of the finger.
  private func slip(_ found: Lexeme) -> Diagnostic? {
    let word = found.keyword ?? ""
    if let ours = grammar.clauseHabit(word) {
      return Diagnostic(
        .unknownClause, "here one writes \(ours), not \(found.cited)", at: found.span,
        suggestion: corrected([(found.span, ours)]))
    }
    if let ours = grammar.stepHabit(word) {
      return Diagnostic(
        .missingPipe, "here one writes | \(ours), not \(found.cited)", at: found.span,
        suggestion: corrected([(found.span, "| \(ours)")]))
    }
    let known = grammar.clauses.map(\.name) + SetOperator.allCases.map(\.rawValue)
    guard let ours = closest(to: word, among: known).first else { return nil }
    return Diagnostic(
      .unknownClause, "unknown word \(found.cited). Did you mean \"\(ours)\"?", at: found.span,
      suggestion: corrected([(found.span, ours)]))
  }

  private func stepWithoutPipe(_ found: Lexeme) -> Diagnostic? {
    if grammar.step(found.text) != nil { return missingPipe(found) }
    if grammar.isPlannedStep(found.text) { return notBuilt("step", found) }
    guard cursor.index == 1, let first = cursor.lexemes.first, grammar.isNoun(found.text),
      let step = first.keyword, grammar.step(step) != nil
    else { return nil }
    // "count quotes by Lee": the step in front, as in other languages.
    let end = cursor.endSpan.upper
    let rest = cursor.text.slice(QuerySpan(found.span.lower, end))
    return Diagnostic(
      .missingPipe, "\(first.cited) is a step and stands behind |", at: first.span,
      suggestion: corrected([(QuerySpan(first.span.lower, end), "\(rest) | \(step)")]))
  }

  private func missingPreposition(_ found: Lexeme) -> Diagnostic {
    let isName = found.text.first?.isUppercase == true
    let names = grammar.nameClause?.name
    let text = grammar.textClause?.name
    let examples = [names, text].compactMap { $0 }.joined(separator: " or ")
    let word = isName ? names : text
    let isBehindNoun = cursor.previous.map { grammar.isNoun($0.text) } ?? false
    return Diagnostic(
      .unknownClause, "\(found.cited) needs a word before it that says how, such as \(examples)",
      at: found.span,
      suggestion: isBehindNoun
        ? word.flatMap { corrected(inserting: $0 + " ", before: found.span) } : nil)
  }

  private func missingWhere(_ field: Lexeme) -> Diagnostic {
    let sign = cursor.peek(1)
    let keyword = grammar.conditionClause?.name ?? "where"
    return Diagnostic(
      .missingWord, "a condition on \(field.cited) needs \"\(keyword)\" before it", at: field.span,
      suggestion: corrected(inserting: keyword + " ", before: field.span)
        ?? corrected(
          sign?.text == ":"
            ? [
              (
                QuerySpan(field.span.lower, sign?.span.upper ?? 0),
                "\(keyword) \(field.text) ="
              )
            ] : []))
  }

  // MARK: Joins and commas

  private func misplacedJoin(_ found: Lexeme) -> Diagnostic {
    if let mistake = joinedTopics(found) { return mistake }
    var suggestion = joinedSets(found)
    if suggestion == nil, let previous = cursor.previous {
      suggestion = corrected([(QuerySpan(previous.span.upper, found.span.upper), ",")])
    }
    return Diagnostic(
      .misplacedAnd,
      "\(found.cited) joins conditions behind where; between values a comma means \"or\"",
      at: found.span,
      notes: suggestion == nil ? ["between patterns, write where text contains \"a\" or …"] : [],
      suggestion: suggestion)
  }

  /// The line with a set operator in place of `and` before a noun, or with nothing before a clause.
  private func joinedSets(_ found: Lexeme) -> String? {
    guard let next = cursor.peek(1), let word = next.keyword else { return nil }
    if grammar.isNoun(word) {
      return corrected([(found.span, found.keyword == "and" ? "intersect" : "union")])
    }
    guard grammar.clause(word) != nil else { return nil }
    return corrected([(QuerySpan(found.span.lower, next.span.lower), "")])
  }

  /// `about oil and gas`: running text needs no `and`.
  private func joinedTopics(_ found: Lexeme) -> Diagnostic? {
    guard found.keyword == "and", let previous = cursor.previous, joinedSets(found) == nil,
      let clause = cursor.lexemes[..<cursor.index].compactMap({ lexeme in
        lexeme.keyword.flatMap(grammar.clause)
      }).last,
      clause.slots.first?.isRunningText == true
    else { return nil }
    return Diagnostic(
      .misplacedAnd,
      "words that must all occur stand side by side behind \(clause.name); a comma means \"or\"",
      at: found.span,
      suggestion: corrected([(QuerySpan(previous.span.upper, found.span.upper), "")]))
  }

  /// Whether only a comma can be missing between two values of a clause.
  private func separates(_ previous: Lexeme, _ found: Lexeme) -> Bool {
    guard previous.isValue, found.kind != .word, let first = cursor.peek(-2) else { return false }
    let startsTerm = first.kind == .openParenthesis || first.kind == .comparison(.equal)
    return !startsTerm && SetOperator(rawValue: first.keyword ?? "") == nil
  }

  /// Whether the step at hand lists fields and the lexeme before is one of them.
  private var isInList: Bool {
    let place = cursor.lexemes[..<min(cursor.index, cursor.lexemes.count)]
      .lastIndex { $0.kind == .pipe }
    guard let place, cursor.index - place > 2, cursor.lexemes.indices.contains(place + 1),
      let step = cursor.lexemes[place + 1].keyword.flatMap(grammar.step)
    else { return false }
    return step.hasSlot(.keys, .sortKeys) && cursor.current?.kind == .word
      && cursor.previous?.kind == .word
  }
}
