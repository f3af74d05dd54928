/// Words what is wrong at a place: every message names the user's word and, where that is possible,
/// a line that works. A corrected line is parsed before it is shown.
struct MistakeWriter {
  let cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  var grammar: Grammar { cursor.grammar }

  // MARK: Something is missing

  /// A word lacks what it needs: too early an end, or something else in its place.
  func missing(_ what: String, after previous: Lexeme?) -> Diagnostic {
    guard let previous else {
      return Diagnostic(.missingNoun, "\(what) is missing", at: cursor.endSpan)
    }
    if cursor.isAtEnd { return endsTooEarly(after: previous, what) }
    if let found = cursor.current, found.kind == .unknown { return unknownCharacters(found) }
    if previous.kind == .pipe, let found = cursor.current {
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

  /// A small word that the phrase needs here is missing.
  func expected(_ word: String, after previous: Lexeme) -> Diagnostic {
    if cursor.isAtEnd { return endsTooEarly(after: previous, "\"\(word)\"") }
    return missingWord(word, after: previous)
  }

  /// The `and` of `between … and` is missing.
  func missingBound(_ word: String, after previous: Lexeme) -> Diagnostic {
    guard let found = cursor.current else {
      return endsTooEarly(after: previous, "\"\(word)\" and an upper bound")
    }
    if ["to", "-", "till", "until"].contains(found.text.lowercased()) {
      return Diagnostic(
        .missingWord, "write \(word), not \(found.cited), between the two bounds", at: found.span,
        suggestion: corrected([(found.span, word)]))
    }
    return missingWord(word, after: previous)
  }

  /// A small word or sign is missing behind `previous`, though something follows.
  func missingWord(_ word: String, after previous: Lexeme) -> Diagnostic {
    guard let found = cursor.current else { return endsTooEarly(after: previous, "\"\(word)\"") }
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
    let previous = cursor.previous ?? second
    return Diagnostic(
      .missingComma, "a comma is missing between \(previous.cited) and \(second.cited)",
      at: second.span,
      suggestion: corrected([(QuerySpan(previous.span.upper, second.span.lower), ", ")]))
  }

  func onlyKnown(after keyword: Lexeme) -> Diagnostic {
    guard let found = cursor.current else {
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

  // MARK: Brackets

  func neverClosed(_ lexeme: Lexeme) -> Diagnostic {
    let mark = lexeme.text.unicodeScalars.first.map { String($0) } ?? ""
    return Diagnostic(
      .endsTooEarly, "ends too early after \(mark), which is never closed", at: lexeme.span)
  }

  func notClosed(_ open: Lexeme, before found: Lexeme) -> Diagnostic {
    Diagnostic(.unbalanced, "\(open.cited) is not closed before \(found.cited)", at: found.span)
  }

  func unbalanced(_ lexeme: Lexeme) -> Diagnostic {
    Diagnostic(
      .unbalanced, "\(lexeme.cited) closes a bracket that was never opened", at: lexeme.span,
      suggestion: corrected([(lexeme.span, "")]))
  }

  // MARK: Corrected lines

  func corrected(_ edits: [(span: QuerySpan, text: String)]) -> String? {
    // Beyond the limit nobody sees them, and each costs the reading of the whole line.
    guard cursor.offersSuggestions, cursor.diagnostics.count <= TokenCursor.diagnosticLimit else {
      return nil
    }
    return LineCorrector(text: cursor.text, grammar: grammar).corrected(edits)
  }

  func corrected(inserting word: String, before span: QuerySpan) -> String? {
    corrected([(QuerySpan(span.lower, span.lower), word)])
  }
}
