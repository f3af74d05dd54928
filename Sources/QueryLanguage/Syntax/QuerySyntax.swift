// The tree of a statement. Names are still only words: whether a noun, a field or a named set exists
// is found out by the binder. Every node keeps the span it was read from.

/// A word with its place: a noun, a field, a name of a set, a parameter.
public struct Word: Hashable, Sendable {
  /// The text as typed, without quotation marks or `$`.
  public var text: String
  /// Where it stands.
  public var span: QuerySpan
  /// Makes a word.
  public init(_ text: String, at span: QuerySpan) {
    self.text = text
    self.span = span
  }
}

/// One statement: `let x = …` or a pipeline.
public indirect enum Statement: Hashable, Sendable {
  /// `let baghdad = quotes where …`
  case letSet(name: Word, PipelineSyntax)
  /// `let $who = "Lee"`
  case letParameter(name: Word, Literal)
  /// `quotes by Lee | first 3`
  case query(PipelineSyntax)
}

/// `quotes by Lee | sort by date | first 3`
public struct PipelineSyntax: Hashable, Sendable {
  /// What the pipeline starts from; nil when the line starts with `|` and goes on from `it`.
  public var source: SetSyntax?
  /// The stages in order.
  public var stages: [Stage]
  /// The whole pipeline.
  public var span: QuerySpan
  /// Makes a pipeline.
  public init(source: SetSyntax?, stages: [Stage], span: QuerySpan) {
    self.source = source
    self.stages = stages
    self.span = span
  }
}

/// A set of rows.
public indirect enum SetSyntax: Hashable, Sendable {
  /// `quotes by Lee in a1` or a named set with further clauses: `baghdad about oil`, `it`
  case term(Term)
  /// `a union b`, read left to right.
  case combined(SetSyntax, SetOperator, operatorSpan: QuerySpan, SetSyntax)
  /// `( quotes | first 3 )`
  case nested(PipelineSyntax)
}

/// `union`, `intersect`, `except`.
public enum SetOperator: String, Hashable, Sendable, CaseIterable {
  case union, intersect, except
}

/// A noun or a named set with its clauses; or a bare pattern, which means sentences as a concordance.
public struct Term: Hashable, Sendable {
  /// What the term starts from.
  public enum Head: Hashable, Sendable {
    /// `quotes`, `baghdad`, `it`: a word that the binder looks up.
    case name(Word)
    /// `"bilateral security"` or `[lemma="withdraw"]`
    case pattern(Pattern)
  }
  /// The noun, name or pattern.
  public var head: Head
  /// The numbers behind `it`, from 1: `it 4` is its fourth row; nil for all rows.
  public var rows: [Int]?
  /// The clauses in order.
  public var clauses: [Clause]
  /// The whole term.
  public var span: QuerySpan
  /// Makes a term.
  public init(head: Head, rows: [Int]? = nil, clauses: [Clause], span: QuerySpan) {
    self.head = head
    self.rows = rows
    self.clauses = clauses
    self.span = span
  }
}

/// A restriction that follows a noun.
public struct Clause: Hashable, Sendable {
  /// What it restricts by.
  public indirect enum Kind: Hashable, Sendable {
    /// `by Lee, Patel`
    case by([Value])
    /// `from "Washington Post"`
    case from([Value])
    /// `in a1, a2`
    case inside([Value])
    /// `about withdrawal`
    case about([Value])
    /// `containing "set * up"`
    case containing(Pattern)
    /// `on 2024-01-25`
    case on(Literal)
    /// `before 2024-01-25`
    case before(Literal)
    /// `after 2024-01-25`
    case after(Literal)
    /// `between 2024-01-01 and 2024-01-31`
    case between(Literal, Literal)
    /// `where value > 3`
    case filter(Expression)
  }
  /// What it restricts by.
  public var kind: Kind
  /// The keyword.
  public var keywordSpan: QuerySpan
  /// Keyword and values.
  public var span: QuerySpan
  /// Makes a clause.
  public init(_ kind: Kind, keywordSpan: QuerySpan, span: QuerySpan) {
    self.kind = kind
    self.keywordSpan = keywordSpan
    self.span = span
  }
}

/// One of the comma-separated values of a clause; a comma is always "or".
public indirect enum Value: Hashable, Sendable {
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

/// `=`, `!=`, `<`, `<=`, `>`, `>=`, `~`.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case matches = "~"
}

/// A literal value.
public struct Literal: Hashable, Sendable {
  /// Its kind.
  public enum Kind: Hashable, Sendable {
    /// `"Lee"`
    case string(String)
    /// `1200`, `1,200`, `1.2 million`, `40%` (percent keeps its number and sets `isPercent`)
    case number(Double, isPercent: Bool)
    /// `2024-01-25`, `2024-01`, `2024`: year, and month and day where given.
    case date(year: Int, month: Int?, day: Int?)
    /// `$who`
    case parameter(String)
    /// A bare word where a literal may stand: `troops`.
    case word(String)
    /// `true`, `false`
    case truth(Bool)
  }
  /// Kind and value.
  public var kind: Kind
  /// Where it stands.
  public var span: QuerySpan
  /// Makes a literal.
  public init(_ kind: Kind, at span: QuerySpan) {
    self.kind = kind
    self.span = span
  }
}

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
  case among(Operand, [Value], span: QuerySpan)
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

/// A field's name, with the path to it: `speaker`, `article.title`.
public struct Key: Hashable, Sendable {
  /// The words between the points.
  public var path: [Word]
  /// Makes a key.
  public init(_ path: [Word]) { self.path = path }
  /// The words joined by points.
  public var name: String { path.map(\.text).joined(separator: ".") }
  /// The whole key.
  public var span: QuerySpan {
    guard let first = path.first, let last = path.last else { return QuerySpan(0, 0) }
    return first.span.joined(with: last.span)
  }
}

/// One step behind a `|`.
public struct Stage: Hashable, Sendable {
  /// What the step does.
  public indirect enum Kind: Hashable, Sendable {
    /// `where value > 3`
    case filter(Expression)
    /// `to articles`
    case to(Word)
    /// `show value, text`
    case show([Key])
    /// `sort by count desc, speaker`
    case sort([SortKey])
    /// `count` or `count by speaker, outlet`
    case count([Key])
    /// `group by article show min(value), max(value)`
    case group([Key], [Aggregate])
    /// `cross speaker by outlet`
    case cross(Key, Key)
    /// `first 10`
    case first(Int)
    /// `last 10`
    case last(Int)
    /// `sample 20 seed 7`
    case sample(Int, seed: Int?)
    /// `distinct` or `distinct by speaker`
    case distinct(Key?)
    /// `kwic 8`
    case kwic(Int?)
    /// `collocates within 5 measure logdice`
    case collocates(within: Int?, measure: Word?)
    /// `keywords against (terms in a5)`
    case keywords(SetSyntax)
    /// `ngrams 5`
    case ngrams(Int)
    /// `spread by article`
    case spread(Key?)
    /// `plot date`
    case plot(Key?)
    /// `summarise to 3 sentences`
    case summarise(SummaryLength?)
    /// `as csv`
    case format(Word)
    /// `save "audit.csv" as csv`
    case save(Word, format: Word?)
  }
  /// What the step does.
  public var kind: Kind
  /// The first word of the step.
  public var nameSpan: QuerySpan
  /// The whole step.
  public var span: QuerySpan
  /// Makes a stage.
  public init(_ kind: Kind, nameSpan: QuerySpan, span: QuerySpan) {
    self.kind = kind
    self.nameSpan = nameSpan
    self.span = span
  }
}

/// `count desc`
public struct SortKey: Hashable, Sendable {
  /// What to sort by.
  public var key: Key
  /// Whether the largest comes first.
  public var descending: Bool
  /// Makes a sort key.
  public init(_ key: Key, descending: Bool) {
    self.key = key
    self.descending = descending
  }
}

/// `max(value)`
public struct Aggregate: Hashable, Sendable {
  /// `count`, `sum`, `min`, `max`, `mean`, `median`.
  public enum Function: String, Hashable, Sendable, CaseIterable {
    case count, sum, min, max, mean, median
  }
  /// The function.
  public var function: Function
  /// What it is taken of; nil for `count()`.
  public var key: Key?
  /// Where it stands.
  public var span: QuerySpan
  /// Makes an aggregate.
  public init(_ function: Function, of key: Key?, span: QuerySpan) {
    self.function = function
    self.key = key
    self.span = span
  }
}

/// `3 sentences`, `60 words`
public enum SummaryLength: Hashable, Sendable {
  /// So many sentences.
  case sentences(Int)
  /// At most so many words.
  case words(Int)
}
