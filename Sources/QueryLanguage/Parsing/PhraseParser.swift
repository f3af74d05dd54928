/// Reads clauses and steps by walking the parts of their grammars.
struct PhraseParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `{ clause }` up to the end of the term; goes on at the next clause keyword after a mistake.
  mutating func clauses() throws(Diagnostic) -> [PhraseSyntax] {
    var clauses: [PhraseSyntax] = []
    while !cursor.isAtTermEnd {
      do throws(Diagnostic) {
        guard let grammar = cursor.clause else { throw mistakes.stray() }
        clauses.append(try phrase(grammar, isClause: true))
      } catch {
        try cursor.recover(from: error, toClause: true)
      }
    }
    return clauses
  }

  /// One step; its first word decides which.
  mutating func step(after pipe: Lexeme) throws(Diagnostic) -> PhraseSyntax {
    guard let name = cursor.current else { throw mistakes.missing("a step", after: pipe) }
    switch name.kind {
    case .word: break
    case .pipe, .closeParenthesis: throw mistakes.missing("a step", after: pipe)
    case .unknown: throw mistakes.unknownCharacters(name)
    default: throw mistakes.unknownStep(name)
    }
    guard let grammar = cursor.grammar.step(name.text) else {
      cursor.advance()
      throw mistakes.unknownStep(name)
    }
    return try phrase(grammar, isClause: false)
  }

  /// The phrase whose first word is the current lexeme.
  private mutating func phrase(
    _ grammar: PhraseGrammar, isClause: Bool
  ) throws(Diagnostic) -> PhraseSyntax {
    let start = cursor.index
    let name = cursor.advance()
    let arguments = try arguments(of: grammar.parts, after: name, isClause: isClause)
    return PhraseSyntax(
      grammar, arguments: arguments, nameSpan: name.span, span: cursor.span(from: start))
  }

  /// What stands behind a first word, part by part.
  mutating func arguments(
    of parts: [GrammarPart], after name: Lexeme, isClause: Bool
  ) throws(Diagnostic) -> Arguments {
    var arguments = Arguments()
    var pending = parts[...]
    var last: GrammarPart?
    while let part = pending.popFirst() {
      switch part {
      case .word(let word):
        try take(word, between: last, and: pending.first, after: cursor.previous ?? name)
      case .slot(let slot):
        var slots = SlotParser(cursor, following: pending)
        defer { cursor = slots.cursor }
        arguments.fill(slot.label, with: try slots.argument(slot, after: cursor.previous ?? name))
      case .optional(let inner):
        if canBegin(inner, isClause) { pending = inner + pending }
      case .options(let groups):
        guard let taken = groups.firstIndex(where: { canBegin($0, isClause) }) else { continue }
        var others = groups
        let group = others.remove(at: taken)
        pending = group + [.options(others)] + pending
      }
      last = part
    }
    // Options are typed in any order; the tree has one.
    return arguments.ordered(by: GrammarPart.slots(of: parts).map(\.label))
  }

  /// Whether parts that may be left out stand here. In a clause, a reserved word goes on the term
  /// rather than fill one of their places.
  private func canBegin(_ parts: [GrammarPart], _ isClause: Bool) -> Bool {
    guard let lexeme = cursor.current, !cursor.isAtStepEnd else { return false }
    if isClause, cursor.isReserved(lexeme) {
      return GrammarPart.firstWords(of: parts).contains(lexeme.keyword ?? "")
    }
    return GrammarPart.canBegin(parts, with: lexeme)
  }

  /// Steps over a small word that must stand here.
  private mutating func take(
    _ word: String, between last: GrammarPart?, and next: GrammarPart?, after previous: Lexeme
  ) throws(Diagnostic) {
    if cursor.take(word) != nil { return }
    throw isDate(last) && isDate(next)
      ? mistakes.missingBound(word, after: previous) : mistakes.expected(word, after: previous)
  }

  private func isDate(_ part: GrammarPart?) -> Bool {
    if case .slot(let slot) = part { slot.kind == .date } else { false }
  }
}
