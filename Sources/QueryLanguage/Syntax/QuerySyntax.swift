// The tree of a statement. Names are still only words: whether a noun, a field or a named set exists
// is found out by the binder. Every node keeps the span it was read from.

/// One statement: `let`, `let x = …` or a pipeline.
public indirect enum Statement: Hashable, Sendable {
  /// `let` alone asks what is named.
  case listNames
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
  /// The steps in order.
  public var steps: [PhraseSyntax]
  /// The whole pipeline.
  public var span: QuerySpan
  /// Makes a pipeline.
  public init(source: SetSyntax?, steps: [PhraseSyntax], span: QuerySpan) {
    self.source = source
    self.steps = steps
    self.span = span
  }
}

/// A set of rows.
public indirect enum SetSyntax: Hashable, Sendable {
  /// `quotes by Lee in a1` or a named set with further clauses: `baghdad about oil`, `it`
  case term(TermSyntax)
  /// `a union b except c`, read from left to right; a chain of any length is one node, so that what
  /// walks the tree is not as deep as the line is long.
  case combined(SetSyntax, [Combination])
  /// `( quotes | first 3 )`
  case nested(PipelineSyntax)
}

/// What goes on a chain of sets: `union b`.
public struct Combination: Hashable, Sendable {
  /// How the set joins those before it.
  public var setOperator: SetOperator
  /// Where the operator stands.
  public var operatorSpan: QuerySpan
  /// The set behind the operator.
  public var set: SetSyntax
  /// Makes a link of a chain.
  public init(_ setOperator: SetOperator, operatorSpan: QuerySpan, _ set: SetSyntax) {
    self.setOperator = setOperator
    self.operatorSpan = operatorSpan
    self.set = set
  }
}

/// A noun or a named set with its clauses; or a bare pattern, which means sentences as a concordance.
public struct TermSyntax: Hashable, Sendable {
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
  public var clauses: [PhraseSyntax]
  /// The whole term.
  public var span: QuerySpan
  /// Makes a term.
  public init(head: Head, rows: [Int]? = nil, clauses: [PhraseSyntax], span: QuerySpan) {
    self.head = head
    self.rows = rows
    self.clauses = clauses
    self.span = span
  }
}
