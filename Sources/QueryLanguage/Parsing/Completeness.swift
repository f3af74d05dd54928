/// Whether a prompt should ask for another line: an open quotation mark or bracket, or a last word
/// that joins (`|`, a comma, `and`, `or`, a set operator).
///
/// A line that ends in any other keyword, such as `quotes by`, is not asked about: it fails at once
/// with E002, so that nobody is caught in a continuation by a forgotten word.
public func isIncomplete(_ text: QueryText, grammar: Grammar) -> Bool {
  openEnd(of: lex(text, grammar: grammar)) != nil
}

/// What is still open at the end of a text.
enum OpenEnd: Hashable {
  case quote, bracket, joiner
}

/// What is open at the end of the lexemes.
func openEnd(of lexemes: [Lexeme]) -> OpenEnd? {
  var tracker = OpenEndTracker()
  tracker.add(lexemes)
  return tracker.openEnd
}

/// Follows what is open over several lines, each read once.
struct OpenEndTracker {
  private var brackets = 0
  private var last: Lexeme?
  private var count = 0

  mutating func add(_ lexemes: [Lexeme]) {
    for lexeme in lexemes where lexeme.kind != .comment {
      last = lexeme
      count += 1
      switch lexeme.kind {
      case .openParenthesis, .openBracket, .openBrace: brackets += 1
      case .closeParenthesis, .closeBracket, .closeBrace: brackets = max(0, brackets - 1)
      default: break
      }
    }
  }

  /// What is open now; a quotation mark hides the brackets before it.
  var openEnd: OpenEnd? {
    guard let last else { return nil }
    if last.kind == .string(isClosed: false) { return .quote }
    if brackets > 0 { return .bracket }
    if last.kind == .pipe || last.kind == .comma { return .joiner }
    let word = last.keyword ?? ""
    let joins = ConditionWords.joins.contains(word) || SetOperator(rawValue: word) != nil
    // A lone word is the name of something, whatever it is.
    return joins && count > 1 ? .joiner : nil
  }
}
