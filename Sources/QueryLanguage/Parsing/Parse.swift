/// The tree of a statement; nil for an empty line or one that is only a comment.
///
/// - Throws: every mistake on the line, at most ten, one per mistake (E001 to E012, E016 to E019,
///   E028, E029). When the text only ends too early, `isIncomplete` is set; compare
///   `isIncomplete(_:grammar:)` for what a prompt asks.
public func parse(_ text: QueryText, grammar: Grammar) throws(Diagnostics) -> Statement? {
  var parser = QueryParser(TokenCursor(text, grammar: grammar))
  if parser.cursor.isAtEnd { return nil }
  return try parser.wholeStatement()
}

/// The number or the date that a text is as a whole: `2.3 million`, `20%`, `25 January 2024`; nil for other texts.
public func numberOrDate(in text: String) -> Literal.Kind? {
  var reader = ArgumentReader(
    QueryText(text), grammar: Grammar(nouns: [], clauses: [], steps: [], formats: []))
  guard let literal = try? reader.literal(), reader.isAtEnd else { return nil }
  switch literal.kind {
  case .number, .date: return literal.kind
  case .string, .parameter, .word, .truth: return nil
  }
}
