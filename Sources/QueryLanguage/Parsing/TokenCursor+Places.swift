// What stands at the cursor, as the words of the language see it.

extension TokenCursor {
  func isAtSetOperator(_ distance: Int = 0) -> Bool {
    peek(distance)?.keyword.flatMap(SetOperator.init(rawValue:)) != nil
  }

  /// The clause whose keyword is the current lexeme, or the one so far ahead.
  func clause(at distance: Int) -> PhraseGrammar? {
    peek(distance)?.keyword.flatMap(grammar.clause)
  }

  /// The clause that begins here.
  var clause: PhraseGrammar? { clause(at: 0) }

  var isAtTerminator: Bool {
    current?.keyword.map { terminators.contains($0) } ?? false
  }

  /// Whether a step is over: at `|`, at `)` inside brackets, or at the end.
  var isAtStepEnd: Bool {
    switch current?.kind {
    case nil, .pipe: true
    case .closeParenthesis: depth > 0
    case .foreign: current?.text == "||"
    default: isAtTerminator
    }
  }

  /// Whether a term is over: where a step is, or at a set operator.
  var isAtTermEnd: Bool { isAtStepEnd || isAtSetOperator() }

  /// Whether a word ends a value of bare words.
  func isReserved(_ lexeme: Lexeme) -> Bool {
    lexeme.keyword.map { grammar.reserved.contains($0) } ?? false
  }

  // MARK: A step without its pipe

  /// Whether the current word begins a step, judged by what follows it: `sort by`, `first 10`.
  ///
  /// Cautious judgement is for running text, where `show` and `count` are ordinary words.
  func startsStep(isCautious: Bool) -> Bool {
    guard let step = current?.keyword.flatMap(grammar.step) else { return false }
    let beginnings = GrammarPart.beginnings(of: step.parts)
    let next = peek(1)
    if beginnings.isOpen {
      if next == nil || next?.kind == .pipe { return !isCautious }
      return next?.keyword.map { GrammarPart.firstWords(of: step.parts).contains($0) } ?? false
    }
    guard let first = step.parts.first else { return false }
    switch first {
    case .word(let word): return next?.keyword == word
    case .slot(let slot): return fits(slot, next, before: step.parts.dropFirst().first, isCautious)
    case .optional, .options: return GrammarPart.canBegin(step.parts, with: next ?? Self.nothing)
    }
  }

  /// Whether a lexeme looks like what fills the first slot of a step.
  private func fits(
    _ slot: Slot, _ next: Lexeme?, before second: GrammarPart?, _ isCautious: Bool
  ) -> Bool {
    switch slot.kind {
    case .integer: return next?.kind == .number
    case .format:
      return next?.keyword.map { grammar.format($0) != nil || grammar.isPlannedFormat($0) } ?? false
    case .choice(let words): return next?.keyword.map { words.contains($0) } ?? false
    case .key, .keys, .sortKeys, .aggregates:
      if case .word(let word) = second { return peek(2)?.keyword == word }
      return !isCautious && next?.kind == .word
    case .values, .pattern, .date, .condition, .noun, .file: return false
    }
  }

  private static let nothing = Lexeme(.unknown, at: QuerySpan(0, 0), text: "")
}
