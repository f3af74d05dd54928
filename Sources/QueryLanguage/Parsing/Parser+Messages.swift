// The messages of the parser: every one names the user's word and, where that is possible, a line
// that works. A corrected line is parsed before it is shown.

extension Parser {
  // MARK: Something is missing

  /// A word lacks what it needs: too early an end, or something else in its place.
  func missing(_ what: String, after previous: Lexeme?) -> Diagnostic {
    guard let previous else { return Diagnostic(.missingNoun, "\(what) is missing", at: endSpan) }
    if isAtEnd { return endsTooEarly(after: previous, what) }
    if let found = current, found.kind == .unknown { return unknownCharacters(found) }
    if previous.kind == .pipe, let found = current {
      return Diagnostic(
        .missingValue, "there is no step before \(found.cited)", at: previous.span)
    }
    return Diagnostic(.missingValue, "\(previous.cited) needs \(what)", at: previous.span)
  }

  func endsTooEarly(after previous: Lexeme, _ what: String) -> Diagnostic {
    Diagnostic(
      .endsTooEarly, "ends too early after \(previous.cited)", at: previous.span,
      notes: ["\(what) is missing"])
  }

  func neverClosed(_ lexeme: Lexeme) -> Diagnostic {
    let mark = lexeme.text.unicodeScalars.first.map { String($0) } ?? ""
    return Diagnostic(
      .endsTooEarly, "ends too early after \(mark), which is never closed", at: lexeme.span)
  }

  /// Steps over a small word that the grammar needs here.
  mutating func expect(_ word: String, after name: Lexeme) throws(Diagnostic) -> Lexeme {
    if let found = take(word) { return found }
    let last = lexemes.indices.contains(index - 1) ? lexemes[index - 1] : name
    if isAtEnd { throw endsTooEarly(after: last, "\"\(word)\"") }
    throw missingWord(word, after: last)
  }

  /// Steps over the `and` of `between … and …`.
  mutating func expect(_ word: String, between keyword: Lexeme) throws(Diagnostic) -> Lexeme {
    if let found = take(word) { return found }
    let last = lexemes.indices.contains(index - 1) ? lexemes[index - 1] : keyword
    if isAtEnd { throw endsTooEarly(after: last, "\"\(word)\" and an upper bound") }
    if let to = current, ["to", "-", "till", "until"].contains(to.text.lowercased()) {
      throw Diagnostic(
        .missingWord, "write and, not \(to.cited), between the two bounds", at: to.span,
        suggestion: corrected([(to.span, word)]))
    }
    throw missingWord(word, after: last)
  }

  /// A small word or sign is missing behind `previous`, though something follows.
  func missingWord(_ word: String, after previous: Lexeme) -> Diagnostic {
    guard let found = current else { return endsTooEarly(after: previous, "\"\(word)\"") }
    // "speaker unknown" asks whether it is known, not whether it is called so.
    let isAsked = ["known", "unknown", "null", "missing", "empty"].contains(found.keyword ?? "")
    let word = word == "=" && isAsked ? "is" : word
    let suggestion =
      word == "("
      ? nil : corrected([(QuerySpan(previous.span.upper, found.span.lower), " \(word) ")])
    return Diagnostic(
      .missingWord, "\"\(word)\" is missing between \(previous.cited) and \(found.cited)",
      at: previous.span.joined(with: found.span), suggestion: suggestion)
  }

  func missingPipe(_ step: Lexeme) -> Diagnostic {
    Diagnostic(
      .missingPipe, "\(step.cited) is a step and stands behind |", at: step.span,
      suggestion: corrected(inserting: "| ", before: step.span))
  }

  func missingComma(_ second: Lexeme) -> Diagnostic {
    let previous = lexemes.indices.contains(index - 1) ? lexemes[index - 1] : second
    return Diagnostic(
      .missingComma, "a comma is missing between \(previous.cited) and \(second.cited)",
      at: second.span,
      suggestion: corrected([(QuerySpan(previous.span.upper, second.span.lower), ", ")]))
  }

  func onlyKnown(after keyword: Lexeme) -> Diagnostic {
    guard let found = current else {
      return endsTooEarly(after: keyword, "\"known\" or \"unknown\"")
    }
    let words = ["null", "none", "missing", "empty", "nothing"]
    let isEmpty = words.contains(found.keyword ?? "")
    let suggestion =
      isEmpty ? corrected([(found.span, "unknown")]) : corrected([(keyword.span, "=")])
    return Diagnostic(
      .unknownChoice, "behind \"is\" only known or unknown can stand, not \(found.cited)",
      at: found.span, suggestion: suggestion)
  }

  // MARK: Something is in the wrong place

  /// What is wrong with the lexeme at hand, which no clause, step or end can explain.
  func stray(afterStage: Bool = false) -> Diagnostic {
    guard let found = current else {
      return Diagnostic(.unexpected, "nothing follows", at: endSpan)
    }
    let previous = lexemes.indices.contains(index - 1) ? lexemes[index - 1] : nil
    switch found.kind {
    case .closeParenthesis, .closeBracket, .closeBrace: return unbalanced(found)
    case .unknown: return unknownCharacters(found)
    case .foreign where found.text == "&&": return misplacedJoin(found)
    case .word where found.keyword == "and" || found.keyword == "or": return misplacedJoin(found)
    case .word where startsStage(isCautious: false): return missingPipe(found)
    default: break
    }
    if let previous, isValue(found), afterStage ? isInList : separates(previous, found) {
      return missingComma(found)
    }
    return afterStage || found.kind != .word ? unexpected(found, after: previous) : strayWord(found)
  }

  private func unexpected(_ found: Lexeme, after previous: Lexeme?) -> Diagnostic {
    if let keyword = found.keyword, Keywords.clauses.contains(keyword), keyword != "where" {
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

  /// A word behind a noun that is no clause: a slip, a habit, or a value without its preposition.
  private func strayWord(_ found: Lexeme) -> Diagnostic {
    let word = found.keyword ?? ""
    if word == "not" {
      return Diagnostic(
        .unknownClause, "\(found.cited) stands only in conditions behind where", at: found.span,
        notes: ["to leave rows out, write except and what they are"])
    }
    if case .comparison? = peek(1)?.kind { return missingWhere(found) }
    if peek(1)?.text == ":" || peek(1)?.keyword == "contains" { return missingWhere(found) }
    let known = Keywords.clauses + SetOperator.allCases.map(\.rawValue)
    if Keywords.clauses.contains(word) {
      return Diagnostic(
        .unknownClause, "\(found.cited) stands behind a noun or a name, not behind a bracket",
        at: found.span, notes: ["name the set with let, then restrict the name"])
    }
    if let ours = Keywords.clauseHabits[word] {
      return Diagnostic(
        .unknownClause, "here one writes \(ours), not \(found.cited)", at: found.span,
        suggestion: corrected([(found.span, ours)]))
    }
    if let ours = Keywords.stageHabits[word] {
      return Diagnostic(
        .missingPipe, "here one writes | \(ours), not \(found.cited)", at: found.span,
        suggestion: corrected([(found.span, "| \(ours)")]))
    }
    let near = closest(to: word, among: known)
    if let ours = near.first {
      return Diagnostic(
        .unknownClause, "unknown word \(found.cited). Did you mean \"\(ours)\"?", at: found.span,
        suggestion: corrected([(found.span, ours)]))
    }
    if Keywords.stages.contains(word) { return missingPipe(found) }
    if let first = lexemes.first, index == 1, Keywords.stages.contains(first.keyword ?? ""),
      Keywords.nouns.contains(word)
    {
      // "count quotes by Lee": the step in front, as in other languages.
      let rest = text.slice(QuerySpan(found.span.lower, endSpan.upper))
      let step = first.keyword ?? ""
      return Diagnostic(
        .missingPipe, "\(first.cited) is a step and stands behind |", at: first.span,
        suggestion: corrected([
          (QuerySpan(first.span.lower, endSpan.upper), "\(rest) | \(step)")
        ]))
    }
    let isName = found.text.first?.isUppercase == true
    let head = peek(-1)?.keyword.map { Keywords.nouns.contains($0) } ?? false
    return Diagnostic(
      .unknownClause, "\(found.cited) needs a word before it that says how, such as by or about",
      at: found.span,
      suggestion: head ? corrected(inserting: isName ? "by " : "about ", before: found.span) : nil)
  }

  private func missingWhere(_ field: Lexeme) -> Diagnostic {
    Diagnostic(
      .missingWord, "a condition on \(field.cited) needs \"where\" before it", at: field.span,
      suggestion: corrected(inserting: "where ", before: field.span)
        ?? corrected(
          peek(1)?.text == ":"
            ? [(QuerySpan(field.span.lower, peek(1)?.span.upper ?? 0), "where \(field.text) =")]
            : []))
  }

  private func misplacedJoin(_ found: Lexeme) -> Diagnostic {
    var suggestion: String?
    if let next = peek(1)?.keyword {
      if Keywords.nouns.contains(next) {
        suggestion = corrected([(found.span, found.keyword == "and" ? "intersect" : "union")])
      } else if Keywords.clauses.contains(next) {
        suggestion = corrected([(QuerySpan(found.span.lower, peek(1)?.span.lower ?? 0), "")])
      }
    }
    if suggestion == nil, found.keyword == "and", let previous = peek(-1),
      lexemes[..<index].last(where: { Keywords.clauses.contains($0.keyword ?? "") })?.keyword
        == "about"
    {
      return Diagnostic(
        .misplacedAnd,
        "words that must all occur stand side by side behind about; a comma means \"or\"",
        at: found.span,
        suggestion: corrected([(QuerySpan(previous.span.upper, found.span.upper), "")]))
    }
    if suggestion == nil, let previous = peek(-1) {
      suggestion = corrected([(QuerySpan(previous.span.upper, found.span.upper), ",")])
    }
    return Diagnostic(
      .misplacedAnd,
      "\(found.cited) joins conditions behind where; between values a comma means \"or\"",
      at: found.span,
      notes: suggestion == nil ? ["between patterns, write where text contains \"a\" or …"] : [],
      suggestion: suggestion)
  }

  func unbalanced(_ lexeme: Lexeme) -> Diagnostic {
    Diagnostic(
      .unbalanced, "\(lexeme.cited) closes a bracket that was never opened", at: lexeme.span,
      suggestion: corrected([(lexeme.span, "")]))
  }

  func unknownCharacters(_ lexeme: Lexeme) -> Diagnostic {
    let notes = lexeme.text == "$" ? ["amounts of money are written without the sign: 500"] : []
    return Diagnostic(
      .unexpected, "\(lexeme.cited) has no meaning here", at: lexeme.span, notes: notes)
  }

  // MARK: Unknown words

  func unknownStep(_ name: Lexeme) -> Diagnostic {
    let word = name.keyword ?? ""
    if Keywords.clauses.contains(word) {
      let place = peek(-2).flatMap { $0.kind == .pipe ? $0 : nil }
      let before = peek(-3) == nil ? "it " : ""
      return Diagnostic(
        .unknownStep, "\(name.cited) is not a step; it belongs behind the noun", at: name.span,
        suggestion: place.flatMap {
          corrected([(QuerySpan($0.span.lower, name.span.lower), before)])
        })
    }
    let ours = Keywords.stageHabits[word] ?? closest(to: word, among: Keywords.stages).first
    guard let ours else {
      return Diagnostic(
        .unknownStep, "unknown step \(name.cited)", at: name.span,
        notes: ["steps: " + Keywords.stages.joined(separator: ", ")])
    }
    return Diagnostic(
      .unknownStep, "unknown step \(name.cited). Did you mean \"\(ours)\"?", at: name.span,
      suggestion: corrected([(name.span, ours)]))
  }

  func unknownChoice(
    _ lexeme: Lexeme, of choices: [String], called what: String
  ) -> Diagnostic {
    let habits = [
      "md": "markdown", "txt": "plain", "text": "plain", "avg": "mean", "average": "mean",
    ]
    let ours = habits[lexeme.keyword ?? ""] ?? closest(to: lexeme.text, among: choices).first
    let question = ours.map { ". Did you mean \"\($0)\"?" } ?? ""
    return Diagnostic(
      .unknownChoice, "unknown \(what) \(lexeme.cited)\(question)", at: lexeme.span,
      notes: ["one of: " + choices.joined(separator: ", ")],
      suggestion: ours.flatMap { corrected([(lexeme.span, $0)]) })
  }

  mutating func recordForeign(_ sign: Lexeme, ours: String) {
    record(
      Diagnostic(
        .foreignOperator, "write \(ours) instead of \(sign.text)", at: sign.span,
        suggestion: corrected([(sign.span, " \(ours) ")])))
  }

  // MARK: Judging lexemes

  /// Whether a lexeme can be a value on its own.
  func isValue(_ lexeme: Lexeme) -> Bool {
    switch lexeme.kind {
    case .string, .word, .parameter, .number, .date, .paragraph, .regex: true
    default: false
    }
  }

  /// Whether only a comma can be missing between two values of a clause.
  private func separates(_ previous: Lexeme, _ found: Lexeme) -> Bool {
    guard isValue(previous), found.kind != .word, let first = peek(-2) else { return false }
    let startsTerm = first.kind == .openParenthesis || first.kind == .comparison(.equal)
    return !startsTerm && SetOperator(rawValue: first.keyword ?? "") == nil
  }

  /// Whether the step at hand lists fields and the lexeme before is one of them.
  private var isInList: Bool {
    let place = lexemes[..<min(index, lexemes.count)].lastIndex { $0.kind == .pipe }
    guard let place, let name = peek(place + 1 - index)?.keyword, index - place > 2 else {
      return false
    }
    return ["show", "sort", "count", "group"].contains(name) && current?.kind == .word
      && peek(-1)?.kind == .word
  }

  // MARK: Corrected lines

  /// The text with parts replaced and spaces tidied, if it then parses; otherwise nil.
  func corrected(_ edits: [(span: QuerySpan, text: String)]) -> String? {
    guard offersSuggestions, !edits.isEmpty else { return nil }
    let bytes = Array(text.string.utf8)
    var result: [UInt8] = []
    var place = 0
    for edit in edits where place <= edit.span.lower && edit.span.upper <= bytes.count {
      result += bytes[place..<edit.span.lower]
      result += Array(edit.text.utf8)
      place = edit.span.upper
    }
    result += bytes[place...]
    return accepted(String(decoding: result, as: UTF8.self))
  }

  func corrected(inserting word: String, before span: QuerySpan) -> String? {
    corrected([(QuerySpan(span.lower, span.lower), word)])
  }

  /// `where "troops"` with `containing` in place of `where`, or of `| where`.
  func correctedPhrase(at place: Int) -> String? {
    guard lexemes.indices.contains(place - 1), lexemes[place - 1].keyword == "where" else {
      return nil
    }
    let keyword = lexemes[place - 1]
    let isStage = lexemes.indices.contains(place - 2) && lexemes[place - 2].kind == .pipe
    return corrected([(keyword.span, isStage ? "where text contains" : "containing")])
  }

  /// The canonical form of a line if it parses.
  func accepted(_ line: String) -> String? {
    var parser = Parser(QueryText(line), offersSuggestions: false)
    do throws(Diagnostics) {
      let tree = try parser.complete { (parser: inout Parser) throws(Diagnostic) -> Statement in
        try parser.statement()
      }
      return format(tree)
    } catch {
      return nil
    }
  }
}
