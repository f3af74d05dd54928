/// One of the comma-separated values of a clause; a comma is always "or".
public indirect enum ValueSyntax: Hashable, Sendable {
  /// `"Washington Post"`: exact words.
  case string(Word)
  /// `Patel`, `Dave DeCamp`, `a3`, `a3.p4.s2`, `a3 ¶4`: bare words, joined by single spaces.
  ///
  /// Behind `about`, all of the words must occur, in any order: `about troop withdrawal`.
  case name(Word)
  /// `$who`
  case parameter(Word)
  /// `/al-?Sudani/`
  case regex(Word)
  /// `(articles from Herald)`
  case pipeline(PipelineSyntax)

  /// Where the value stands.
  public var span: QuerySpan {
    switch self {
    case .string(let word), .name(let word), .parameter(let word), .regex(let word): word.span
    case .pipeline(let pipeline): pipeline.span
    }
  }
}
