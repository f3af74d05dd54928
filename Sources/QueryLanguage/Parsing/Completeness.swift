/// Whether a prompt should ask for another line: an open quotation mark or bracket, or a last word
/// that joins (`|`, a comma, `and`, `or`, a set operator).
///
/// A line that ends in any other keyword, such as `quotes by`, is not asked about: it fails at once
/// with E002, so that nobody is caught in a continuation by a forgotten word.
public func isIncomplete(_ text: QueryText) -> Bool {
  openEnd(of: lex(text)) != nil
}

/// What is still open at the end of a text.
enum OpenEnd: Hashable {
  case quote, bracket, joiner
}

/// What is open at the end of the lexemes; a quotation mark hides the brackets before it.
func openEnd(of lexemes: [Lexeme]) -> OpenEnd? {
  var open: [Lexeme.Kind] = []
  var last: Lexeme?
  for lexeme in lexemes where lexeme.kind != .comment {
    last = lexeme
    switch lexeme.kind {
    case .openParenthesis, .openBracket, .openBrace: open.append(lexeme.kind)
    case .closeParenthesis, .closeBracket, .closeBrace: _ = open.popLast()
    default: break
    }
  }
  guard let last else { return nil }
  if last.kind == .string(isClosed: false) { return .quote }
  if !open.isEmpty { return .bracket }
  if last.kind == .pipe || last.kind == .comma { return .joiner }
  let word = last.keyword ?? ""
  let joins = word == "and" || word == "or" || SetOperator(rawValue: word) != nil
  // A lone word is the name of something, whatever it is.
  return joins && lexemes.count > 1 ? .joiner : nil
}
