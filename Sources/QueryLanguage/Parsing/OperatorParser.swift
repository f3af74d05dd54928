/// Reads operators: those of the language, and those of other languages, which are recorded as a
/// mistake and read as ours.
struct OperatorParser: TokenReader {
  var cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// An operator of comparison; nil where none stands.
  mutating func comparison() -> (Comparison, Lexeme)? {
    guard let sign = cursor.current else { return nil }
    if case .comparison(let comparison) = sign.kind {
      cursor.advance()
      return (comparison, sign)
    }
    guard sign.kind == .foreign, let ours = foreignComparisons[sign.text] else { return nil }
    cursor.record(mistakes.foreign(sign, ours: ours.rawValue))
    cursor.advance()
    return (ours, sign)
  }

  /// `and` between conditions.
  mutating func and() -> Lexeme? { join("and", foreign: "&&") }

  /// `or` between conditions.
  mutating func or() -> Lexeme? { join("or", foreign: "||") }

  private mutating func join(_ word: String, foreign: String) -> Lexeme? {
    if let join = cursor.take(word) { return join }
    guard let sign = cursor.current, sign.kind == .foreign, sign.text == foreign else { return nil }
    // `||` before a step is a doubled pipe.
    if sign.text == "||", let next = cursor.peek(1)?.keyword,
      cursor.grammar.step(next) != nil || cursor.grammar.isPlannedStep(next)
    {
      return nil
    }
    cursor.record(mistakes.foreign(sign, ours: word))
    return cursor.advance()
  }
}

private let foreignComparisons: [String: Comparison] = [
  "==": .equal, "===": .equal, ":": .equal, "<>": .notEqual, "!==": .notEqual, "=~": .matches,
]
