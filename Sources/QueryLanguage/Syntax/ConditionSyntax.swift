/// A condition behind `where`.
public indirect enum Expression: Hashable, Sendable {
  /// `a or b`
  case or([Expression])
  /// `a and b`
  case and([Expression])
  /// `not a`
  case not(Expression, span: QuerySpan)
  /// `speaker = "Lee"`
  case compare(Operand, Comparison, Operand, span: QuerySpan)
  /// `outlet in "Herald", "Post"` (also with a sub-query)
  case among(Operand, [ValueSyntax], span: QuerySpan)
  /// `text contains "set * up"`
  case contains(Operand, Pattern, span: QuerySpan)
  /// `value between 3 and 5`
  case between(Operand, Literal, Literal, span: QuerySpan)
  /// `value about 500`
  case about(Operand, Literal, span: QuerySpan)
  /// `speaker is unknown` (true: known)
  case known(Operand, Bool, span: QuerySpan)
  /// `anonymous`: a flag on its own.
  case flag(Operand, span: QuerySpan)

  /// Where the condition stands.
  public var span: QuerySpan {
    switch self {
    case .or(let parts), .and(let parts):
      guard let first = parts.first, let last = parts.last else { return QuerySpan(0, 0) }
      return first.span.joined(with: last.span)
    case .not(_, let span), .compare(_, _, _, let span), .among(_, _, let span),
      .contains(_, _, let span), .between(_, _, _, let span), .about(_, _, let span),
      .known(_, _, let span), .flag(_, let span):
      return span
    }
  }
}

/// One side of a comparison.
public enum Operand: Hashable, Sendable {
  /// `speaker`, `it.count`
  case key(Key)
  /// `500`, `"Lee"`; a bare word is a key until the binder finds no such field.
  case literal(Literal)
  /// `count(quotes)`, `lower(text)`
  case call(Word, Key?, span: QuerySpan)

  /// Where the operand stands.
  public var span: QuerySpan {
    switch self {
    case .key(let key): key.span
    case .literal(let literal): literal.span
    case .call(_, _, let span): span
    }
  }
}
