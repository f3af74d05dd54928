/// What to look for in running words.
public indirect enum Pattern: Hashable, Sendable {
  /// `"set * up"`: `*` within a word, `_` one word, `...` up to five words.
  case phrase(Word)
  /// `"troops" near "Iraq" within 5`
  case near(Word, Word, within: Int?, span: QuerySpan)
  /// `/troop[s]?/`
  case regex(Word)
  /// `$what`
  case parameter(Word)
  /// `[lemma="withdraw"] []{0,3} "troops"`
  case tokens([TokenPattern], span: QuerySpan)

  /// Where the pattern stands.
  public var span: QuerySpan {
    switch self {
    case .phrase(let word), .regex(let word), .parameter(let word): word.span
    case .near(_, _, _, let span), .tokens(_, let span): span
    }
  }
}

/// One element of a token pattern with how often it may stand.
public struct TokenPattern: Hashable, Sendable {
  /// What one word must satisfy: all of these; none of them for `[]`.
  public var tests: [TokenTest]
  /// The fewest repetitions.
  public var minimum: Int
  /// The most repetitions; nil for `*` and `+` and `{2,}`.
  public var maximum: Int?
  /// Where it stands.
  public var span: QuerySpan
  /// Makes a token pattern.
  public init(tests: [TokenTest], minimum: Int, maximum: Int?, span: QuerySpan) {
    self.tests = tests
    self.minimum = minimum
    self.maximum = maximum
    self.span = span
  }
}

/// `lemma="withdraw"` inside `[ ]`; a bare string in a token pattern is `form="…"`.
public struct TokenTest: Hashable, Sendable {
  /// The attribute: `form`, `lemma`.
  public var attribute: Word
  /// How it is compared.
  public var comparison: Comparison
  /// What it is compared with; may hold `*`.
  public var value: Word
  /// Makes a test.
  public init(attribute: Word, comparison: Comparison, value: Word) {
    self.attribute = attribute
    self.comparison = comparison
    self.value = value
  }
}
