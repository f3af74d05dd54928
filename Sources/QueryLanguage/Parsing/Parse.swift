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
